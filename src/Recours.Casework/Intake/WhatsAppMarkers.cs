using System.Globalization;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>What the body of a message says about itself.</summary>
internal readonly record struct WhatsAppBody(EntryKind Kind, string Text)
{
    public string? File { get; init; }
    public bool Omitted { get; init; }
    public bool NeverExported { get; init; }
    public bool Edited { get; init; }
    public string? DeletedBy { get; init; }
    public bool Missed { get; init; }
    public long? Seconds { get; init; }

    /// <summary>Whether the wording is the app's own, not a person's.</summary>
    public bool IsMarker => Kind != EntryKind.Text || Edited;
}

/// <summary>The app's own wordings, by language where they are known and by form where they are not.</summary>
internal static partial class WhatsAppMarkers
{
    private const int LongestOwnWords = 400;
    private const string Foursquare = "https://foursquare.com/v/";

    private static HashSet<string> Set(params string[] words) => new(words.Select(WhatsAppText.Fold), StringComparer.Ordinal);

    // en fr es de pt it nl ru tr ar ja zh ko
    private static readonly HashSet<string> AttachedWords = Set(
        "file attached", "fichier joint", "archivo adjunto", "Datei angehängt", "arquivo anexado", "ficheiro anexado", "file allegato", "bestand bijgevoegd",
        "файл добавлен", "dosya ekli", "الملف مرفق", "ملف مرفق", "添付ファイル", "附件檔案", "文件附件", "파일 첨부됨",
        "attached", "pièce jointe", "adjunto", "Anhang", "anexado", "allegato", "bijlage", "вложение", "ekli dosya", "مرفق", "المرفق", "添付", "附件", "첨부");

    private static readonly HashSet<string> OmittedWords = Set(
        "<Media omitted>", "<Médias omis>", "<Multimedia omitido>", "<Medien ausgeschlossen>", "<Mídia omitida>", "<Arquivo de mídia oculto>", "<Ficheiro não revelado>",
        "<Media omessi>", "<Media weggelaten>", "<Без медиафайлов>", "<Medya atlanmış>", "<Medya dahil edilmedi>", "<تم استبعاد الوسائط>", "<メディアは含まれていません>",
        "<省略多媒體檔案>", "<媒体省略>", "<省略媒体文件>", "<미디어 파일을 생략한 대화내용>", "<Video message omitted>",
        "image omitted", "video omitted", "audio omitted", "GIF omitted", "document omitted", "video note omitted", "photo omitted",
        "image absente", "vidéo absente", "audio omis", "GIF retiré", "document manquant", "note vidéo absente",
        "imagen omitida", "video omitido", "audio omitido", "GIF omitido", "documento omitido",
        "Bild weggelassen", "Video weggelassen", "Audio weggelassen", "GIF weggelassen", "Dokument weggelassen", "Videonachricht weggelassen",
        "imagem ocultada", "vídeo omitido", "áudio ocultado", "documento omitido", "imagem omitida", "immagine omessa", "video omesso", "audio omesso", "documento omesso",
        "afbeelding weggelaten", "video weggelaten", "audio weggelaten", "document weggelaten", "görüntü dahil edilmedi", "video dahil edilmedi", "ses dahil edilmedi", "belge dahil edilmedi",
        "الصورة غير مشمولة", "الفيديو غير مشمول", "الصوت غير مشمول", "المستند غير مشمول",
        "изображение отсутствует", "видео отсутствует", "аудиофайл отсутствует", "画像は含まれていません", "忽略图片", "忽略视频", "图像已忽略", "이미지 생략됨", "동영상 생략됨");

    private static readonly HashSet<string> StickerWords = Set(
        "sticker omitted", "sticker absent", "sticker omis", "sticker omitido", "Sticker weggelassen", "figurinha omitida", "sticker omesso", "sticker weggelaten",
        "стикер отсутствует", "Çıkartma dahil edilmedi", "الملصق غير مشمول", "ステッカーは含まれていません", "忽略贴图");

    private static readonly HashSet<string> ContactWords = Set(
        "Contact card omitted", "fiche contact omise", "fiche contact absente", "Tarjeta de contacto omitida", "Kontaktkarte ausgelassen", "cartão do contato omitido",
        "scheda contatto omessa", "contactkaart weggelaten", "kartvizit dahil edilmedi", "بطاقة جهة الاتصال غير مشمولة");

    private static readonly HashSet<string> DeletedBySender = Set(
        "This message was deleted", "Ce message a été supprimé", "Se eliminó este mensaje", "Este mensaje fue eliminado", "Diese Nachricht wurde gelöscht", "Mensagem apagada",
        "Esta mensagem foi apagada", "Questo messaggio è stato eliminato", "Dit bericht is verwijderd", "Dit bericht werd verwijderd", "Данное сообщение удалено", "Сообщение удалено",
        "Bu mesaj silindi", "تم حذف هذه الرسالة", "このメッセージは削除されました", "此訊息已刪除", "此消息已删除", "此訊息已被刪除", "삭제된 메시지입니다", "이 메시지는 삭제되었습니다");

    private static readonly HashSet<string> DeletedByOwner = Set(
        "You deleted this message", "Vous avez supprimé ce message", "Eliminaste este mensaje", "Du hast diese Nachricht gelöscht", "Você apagou esta mensagem", "Você apagou essa mensagem",
        "Apagou esta mensagem", "Hai eliminato questo messaggio", "U hebt dit bericht verwijderd", "Je hebt dit bericht verwijderd", "Вы удалили данное сообщение", "Вы удалили это сообщение",
        "Bu mesajı sildiniz", "لقد حذفت هذه الرسالة", "حذفت هذه الرسالة", "あなたはこのメッセージを削除しました", "このメッセージを削除しました", "您已刪除此訊息", "您删除了这条消息", "你已删除此消息", "메시지를 삭제했습니다", "이 메시지를 삭제했습니다");

    private static readonly HashSet<string> EditedWords = Set(
        "This message was edited", "Ce message a été modifié", "Se editó este mensaje", "Diese Nachricht wurde bearbeitet", "Mensagem editada", "Questo messaggio è stato modificato",
        "Dit bericht is bewerkt", "Dit bericht werd bewerkt", "Сообщение изменено", "Данное сообщение изменено", "Bu mesaj düzenlendi", "تم تعديل هذه الرسالة", "このメッセージは編集済みです", "此訊息已編輯",
        "此消息已编辑", "已編輯此訊息", "이 메시지는 수정되었습니다", "수정된 메시지입니다");

    private static readonly string[] MissedCalls = [.. Set(
        "Missed voice call", "Missed video call", "Missed group voice call", "Missed group video call", "Appel vocal manqué", "Appel vidéo manqué", "Appel manqué", "Llamada perdida",
        "Llamada de voz perdida", "Videollamada perdida", "Verpasster Sprachanruf", "Verpasster Videoanruf", "Chamada de voz perdida", "Chamada de vídeo perdida", "Ligação de voz perdida",
        "Ligação de vídeo perdida", "Chiamata vocale persa", "Videochiamata persa", "Gemiste spraakoproep", "Gemiste video-oproep", "Gemiste audio-oproep", "Пропущенный аудиозвонок", "Пропущенный видеозвонок",
        "Cevapsız sesli arama", "Cevapsız görüntülü arama", "مكالمة صوتية فائتة", "مكالمة فيديو فائتة", "مكالمة فائتة", "不在着信", "未接語音通話", "未接視訊通話", "未接语音通话", "未接视频通话", "부재중 음성통화", "부재중 영상통화")];

    private static readonly string[] Calls = [.. Set(
        "Voice call", "Video call", "Group voice call", "Group video call", "Appel vocal", "Appel vidéo", "Llamada de voz", "Videollamada", "Sprachanruf", "Videoanruf", "Chamada de voz", "Chamada de vídeo",
        "Ligação de voz", "Ligação de vídeo", "Chiamata vocale", "Videochiamata", "Spraakoproep", "Video-oproep", "Аудиозвонок", "Видеозвонок", "Sesli arama", "Görüntülü arama", "مكالمة صوتية", "مكالمة فيديو",
        "音声通話", "ビデオ通話", "語音通話", "視訊通話", "语音通话", "视频通话", "음성통화", "영상통화")];

    private static readonly string[] NoAnswer = [.. Set("No answer", "Pas de réponse", "Sin respuesta", "Keine Antwort", "Sem resposta", "Nessuna risposta", "Geen antwoord", "Нет ответа", "Cevap yok", "لا يوجد رد", "応答なし", "無人接聽", "无应答", "응답 없음")];

    private static readonly string[] LiveLocations = [.. Set(
        "live location shared", "Live-Standort wird geteilt", "localisation en direct partagée", "position en direct partagée", "ubicación en tiempo real compartida", "localização em tempo real compartilhada", "posizione in tempo reale condivisa")];

    private static readonly string[] Polls = ["poll:", "sondage:", "sondage :", "encuesta:", "umfrage:", "enquete:", "sondagem:", "sondaggio:", "peiling:", "опрос:", "anket:", "استطلاع:", "استطلاع رأي:", "投票:", "投票：", "アンケート:", "설문:", "투표:"];

    private static readonly string[] ViewOnce = ["view once", "view-once", "vue unique", "affichage unique", "ver una vez", "visualización única", "einmalansicht", "einmalige ansicht", "visualização única", "visualizza una volta", "eenmalige weergave", "однократный просмотр", "tek görüntülemelik", "العرض مرة واحدة", "للعرض مرة واحدة"];

    // Pieces of system lines; enough of a line's wording to know it by, without its names.
    private static readonly string[] SystemWords = [.. Set(
        "end-to-end encrypt", "end-to-end-encrypt", "chiffrés de bout en bout", "cifrados de extremo a extremo", "Ende-zu-Ende-verschlüsselt", "criptografia de ponta a ponta", "criptografadas de ponta a ponta",
        "crittografia end-to-end", "crittografati end-to-end", "end-to-end versleuteld", "сквозным шифрованием", "uçtan uca şifreli", "مشفرة تمام", "エンドツーエンド", "端對端加密", "端到端加密", "종단간 암호화",
        "You blocked this contact", "You unblocked this contact", "Vous avez bloqué ce contact", "Vous avez débloqué ce contact", "Bloqueaste a este contacto", "Desbloqueaste a este contacto", "Du hast diesen Kontakt blockiert",
        "Du hast diesen Kontakt freigegeben", "Você bloqueou este contato", "Você desbloqueou este contato", "Hai bloccato questo contatto", "Hai sbloccato questo contatto", "Je hebt dit contact geblokkeerd", "Вы заблокировали",
        "Bu kişiyi engellediniz", "حظرت جهة الاتصال", "ألغيت حظر", "連絡先をブロック", "您已封鎖", "您已拉黑", "차단했습니다",
        "message timer", "disappearing messages", "messages éphémères", "mensajes temporales", "selbstlöschende Nachrichten", "mensagens temporárias", "messaggi effimeri", "zelfverwijderende berichten", "исчезающие сообщения",
        "süreli mesaj", "الرسائل ذاتية الاختفاء", "رسائل مؤقتة", "消えるメッセージ", "限時訊息", "阅后即焚",
        "security code", "code de sécurité", "código de seguridad", "Sicherheitsnummer", "código de segurança", "codice di sicurezza", "beveiligingscode", "код безопасности", "güvenlik kodu", "رمز الأمان",
        "changed their phone number", "changed to +", "a changé de numéro", "cambió su número", "hat die Telefonnummer", "mudou de número", "ha cambiato numero", "advanced chat privacy", "confidentialité avancée", "is a contact",
        "created group", "created this group", "changed the group", "changed this group", "You added", "You removed", "You were added", "You left", "You joined", "a créé le groupe", "Vous avez créé le groupe", "vous a ajouté",
        "hat die Gruppe", "Du hast die Gruppe", "creó el grupo", "Creaste el grupo", "joined using", "This chat is with a business", "This business uses")];

    private static readonly string[] TimerWords = [.. Set("message timer", "disappearing messages", "messages éphémères", "mensajes temporales", "selbstlöschende Nachrichten", "mensagens temporárias", "messaggi effimeri", "zelfverwijderende berichten",
        "исчезающие сообщения", "süreli mesaj", "الرسائل ذاتية الاختفاء", "رسائل مؤقتة", "消えるメッセージ", "限時訊息")];

    private static readonly FirstLetters DeletedByOwnerBegins = new(DeletedByOwner);

    // All that a message is told by from its beginning on; view-once and system lines are known by a mark besides.
    private static readonly FirstLetters Begins = new([.. OmittedWords, .. StickerWords, .. ContactWords, .. DeletedBySender, .. DeletedByOwner, .. MissedCalls, .. Calls, .. LiveLocations, .. Polls]);

    [GeneratedRegex(@"^(?<name>[^<>|\n]{1,255}\.[\p{L}\p{N}]{1,8}) \((?<word>[^()\n]{1,40})\)\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AndroidFile();

    [GeneratedRegex(@"<(?<word>[^<>:：\n]{1,30})[:：]\s*(?<name>[^<>\n]{1,255})>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AppleFile();

    [GeneratedRegex(@"^((IMG|VID|PTT|AUD|DOC|STK)-[0-9]{8}-WA[0-9]+\.\w+|[0-9]{8}-(PHOTO|VIDEO|AUDIO|STICKER|GIF|DOCUMENT|CONTACT)-.*|[0-9]{8}-.+\.\w+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^[^:：\n]{1,40}[:：]\s*(?<url>https?://(maps\.google\.com/|www\.google\.com/maps|maps\.app\.goo\.gl/)\S+)\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<mark>\u200E?)<(?<word>[^<>\n]{1,80})>\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FinalGroup();

    [GeneratedRegex(@"(?<count>[0-9]{1,5})\s*(?<unit>h|hr|hrs|hour|hours|std|heure|heures|hora|horas|min|mins|minute|minutes|minuto|minutos|minuten|dk|s|sec|secs|sek|seg|second|seconds)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Duration();

    public static bool IsSystem(string folded) => SystemWords.Any(w => folded.Contains(w, StringComparison.Ordinal));

    public static bool IsTimer(string folded) => TimerWords.Any(w => folded.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether the owner's app says so. Its words are short: a long text is not folded for it.</summary>
    public static bool DeletedByMe(ReadOnlySpan<char> text) =>
        text.Length <= LongestOwnWords && DeletedByOwnerBegins.Begin(text) && DeletedByOwner.Contains(WhatsAppText.Fold(text.ToString()));

    /// <summary>Whether bytes of UTF-8 can begin with the owner's app's words that something was deleted; yes when it is not sure.</summary>
    public static bool MayBeDeletedByMe(ReadOnlySpan<byte> text) => DeletedByOwnerBegins.MayBegin(text);

    /// <summary>Whether a text, without invisible marks, is a person's words only: nothing in it can be read as the app's.</summary>
    /// <param name="known">Whether the export holds a file of that name.</param>
    public static bool IsPlain(string text, bool apple, bool anyMarks, Func<string, bool> known) => IsPlain(text, WhatsAppSigns.All, apple, anyMarks, known);

    /// <param name="signs">What may stand in the text, of what an attached file, a place, a group or a mark of editing has; many other messages have it too.</param>
    public static bool IsPlain(string text, WhatsAppSigns signs, bool apple, bool anyMarks, Func<string, bool> known) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !(apple && !anyMarks)
        && ((signs & ~WhatsAppSigns.Letter) == 0 || !MayBeFileOrPlace(text, signs, known)) && text != "null" && !Begins.Begin(text);

    private static bool MayBeFileOrPlace(string text, WhatsAppSigns signs, Func<string, bool> known)
    {
        if ((signs & WhatsAppSigns.Bracket) != 0 && text.AsSpan().ContainsAny('(', '<')) return true;
        if ((signs & WhatsAppSigns.Colon) != 0 && MayBePlace(text)) return true;

        // A file without brackets around its name, or a word for it, stands in a line of its own: the first.
        int end = signs == WhatsAppSigns.All ? text.IndexOf('\n', StringComparison.Ordinal) : -1;
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end).Trim();
        return (signs & WhatsAppSigns.Hyphen) != 0 && first.Contains('-') && !first.Contains(' ')
            || (signs & WhatsAppSigns.Stop) != 0 && first.Length < 256 && first.Contains('.') && known(end < 0 ? text : first.ToString());
    }

    /// <summary>Whether an address begins as those of maps do, with <c>maps</c>, <c>www</c> or <c>foursquare</c>; many others do too.</summary>
    private static bool MayBePlace(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf("://"); at >= 0; at = text.IndexOf("://"))
        {
            text = text[(at + 3)..];
            if (!text.IsEmpty && text[0] is 'm' or 'w' or 'f') return true;
        }
        return false;
    }

    /// <summary>Reads a body. <paramref name="known"/> says whether the export holds a file of that name.</summary>
    public static WhatsAppBody Read(string raw, bool apple, bool anyMarks, Func<string, bool> known)
    {
        bool marked = raw.StartsWith('\u200E');
        string clean = WhatsAppText.Clean(raw).Trim();
        if (clean.Length == 0) return new(EntryKind.Unknown, "") { NeverExported = true };
        if (clean == "null") return new(EntryKind.Unknown, clean) { NeverExported = true };

        int lineEnd = clean.IndexOf('\n', StringComparison.Ordinal);
        string first = lineEnd < 0 ? clean : clean[..lineEnd].Trim(), rest = lineEnd < 0 ? "" : clean[(lineEnd + 1)..].Trim();
        if (FileIn(clean, first, rest, known) is { } file) return file;

        // What the app writes begins with words of its own, or with a mark: most messages have neither.
        if ((marked || clean[0] == '<' || Begins.Begin(first) || apple && !anyMarks) && OwnWords(clean, first, rest, marked, apple, anyMarks) is { } own) return own;

        if (MapLink(clean, rest) is { } map) return map;
        if (clean.Contains(Foursquare, StringComparison.Ordinal)) return new(EntryKind.Location, clean);

        // The edit mark is the last group of the text; the app puts a mark before it in every language.
        var group = raw.AsSpan().TrimEnd().EndsWith(">", StringComparison.Ordinal) ? FinalGroup().Match(raw.TrimEnd()) : Match.Empty;
        if (group.Success && (EditedWords.Contains(WhatsAppText.Fold(group.Groups["word"].Value)) || group.Index > 0 && group.Groups["mark"].Length > 0))
            return new(EntryKind.Text, WhatsAppText.Clean(raw[..group.Index]).Trim()) { Edited = true };
        if (!apple && clean[0] == '<' && clean[^1] == '>' && rest.Length == 0 && clean.IndexOf('>', StringComparison.Ordinal) == clean.Length - 1) return new(EntryKind.Unknown, clean);
        if (apple && marked) return new(EntryKind.Unknown, clean);
        return new(EntryKind.Text, clean);
    }

    private static WhatsAppBody? OwnWords(string clean, string first, string rest, bool marked, bool apple, bool anyMarks)
    {
        string fold = WhatsAppText.Fold(first);
        if (rest.Length == 0 || OmittedWords.Contains(fold))
        {
            if (DeletedBySender.Contains(fold)) return new(EntryKind.Deleted, clean) { DeletedBy = "sender" };
            if (DeletedByOwner.Contains(fold)) return new(EntryKind.Deleted, clean) { DeletedBy = "owner" };
            if (StickerWords.Contains(fold)) return new(EntryKind.Sticker, "") { Omitted = true };
            if (ContactWords.Contains(fold)) return new(EntryKind.Contact, "") { Omitted = true };
            if (OmittedWords.Contains(fold)) return new(EntryKind.Media, rest) { Omitted = true };
            if (Call(fold) is { } call) return call with { Text = clean };
            if (MapLink(clean, rest) is { } map) return map;
            if (LiveLocations.Any(w => fold.StartsWith(w, StringComparison.Ordinal))) return new(EntryKind.Location, clean);
            if (clean.Length < 160 && ViewOnce.Any(w => fold.Contains(w, StringComparison.Ordinal)) && (marked || clean[0] == '<')) return new(EntryKind.Media, clean) { NeverExported = true };
        }
        if (clean.Contains(Foursquare, StringComparison.Ordinal)) return new(EntryKind.Location, clean);
        if (Polls.Any(w => fold.StartsWith(w, StringComparison.Ordinal)) && (rest.Length > 0 || marked)) return new(EntryKind.Poll, clean);
        return apple && (marked || !anyMarks) && IsSystem(fold) ? new(EntryKind.System, clean) : null;
    }

    /// <summary>A pattern is tried only where a sign that it needs is there.</summary>
    private static WhatsAppBody? MapLink(string clean, string rest) =>
        rest.Length == 0 && clean.Contains("maps", StringComparison.Ordinal) && Place().Match(clean) is { Success: true } place ? new(EntryKind.Location, place.Groups["url"].Value) : null;

    private static WhatsAppBody? FileIn(string clean, string first, string rest, Func<string, bool> known)
    {
        bool Sure(string word, string name) => AttachedWords.Contains(WhatsAppText.Fold(word)) || FileName().IsMatch(name) || known(name);
        var android = first.Contains('(', StringComparison.Ordinal) ? AndroidFile().Match(first) : Match.Empty;
        if (android.Success && Sure(android.Groups["word"].Value, android.Groups["name"].Value)) return Of(android.Groups["name"].Value, rest);
        foreach (Match apple in clean.Contains('<', StringComparison.Ordinal) ? AppleFile().Matches(clean).AsEnumerable() : [])
        {
            string name = apple.Groups["name"].Value.Trim();
            if (!Sure(apple.Groups["word"].Value, name)) continue;
            string caption = clean[..apple.Index].Trim() + "\n" + clean[(apple.Index + apple.Length)..].Trim();
            return Of(name, caption.Trim());
        }
        return first.Contains('-', StringComparison.Ordinal) && !first.Contains(' ', StringComparison.Ordinal) && FileName().IsMatch(first) || first.Length < 256 && first.Contains('.', StringComparison.Ordinal) && known(first) ? Of(first, rest) : null;
    }

    private static WhatsAppBody Of(string name, string caption) =>
        new(name.EndsWith(".vcf", StringComparison.OrdinalIgnoreCase) ? EntryKind.Contact
            : name.StartsWith("STK-", StringComparison.Ordinal) || name.Contains("-STICKER-", StringComparison.Ordinal) ? EntryKind.Sticker
            : EntryKind.Media, caption)
        { File = name };

    private static WhatsAppBody? Call(string fold)
    {
        static bool Begins(string text, string word) => text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || text[word.Length] is '.' or ',' or '(' or '。' || text[word.Length..].StartsWith(" (", StringComparison.Ordinal));
        if (MissedCalls.Any(w => Begins(fold, w))) return new(EntryKind.Call, "") { Missed = true };
        if (!Calls.Any(w => Begins(fold, w))) return null;
        long seconds = 0;
        foreach (Match part in Duration().Matches(fold))
            seconds += long.Parse(part.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) * (part.Groups["unit"].Value[0] is 'h' || part.Groups["unit"].Value == "std" ? 3600 : part.Groups["unit"].Value[0] is 'm' or 'd' ? 60 : 1);
        return new(EntryKind.Call, "") { Missed = NoAnswer.Any(w => fold.Contains(w, StringComparison.Ordinal)), Seconds = seconds > 0 ? seconds : null };
    }
}
