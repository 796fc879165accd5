using System.Text;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>Reads KakaoTalk's "export messages": the text of Android, iPhone and Windows, and the table of the Mac.</summary>
public sealed class KakaoTalk : IChatImporter
{
    private const int HeadLines = 60;

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("kakaotalk", "KakaoTalk", "2025-03", ["kakaotalk.media", "kakaotalk.ids", "kakaotalk.deleted-messages", "kakaotalk.time-zone"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
            int end = head.IndexOfAny((byte)'\r', (byte)'\n');
            return end > 0 && Encoding.UTF8.GetString(head[..end]).Replace("\"", "", StringComparison.Ordinal) == "Date,User,Message";
        }

        if (!file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        using var stream = new MemoryStream(head.ToArray());
        var reader = new WhatsAppLineReader(stream, KakaoLines.EncodingOf(head));
        var (titled, day, seen) = (false, false, 0);
        while (seen < HeadLines && reader.Next(out var one))
        {
            string text = WhatsAppText.Clean(one.Text);
            if (one.IsBlank)
            {
                continue;
            }

            titled |= seen == 0 && KakaoLines.IsTitle(text);
            if (KakaoLines.Dated(text) is { Sender: not null } || (day && KakaoLines.Clocked(text, DateTime.UnixEpoch) is not null))
            {
                return true;
            }

            day |= KakaoLines.Day(text) is not null;
            if (++seen > 6 && !titled && !day)
            {
                return false;
            }
        }

        return titled;
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return files.OrderBy(file => file.Path, StringComparer.Ordinal)
            .SelectMany(file => file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Table(export, file) : Text(export, file));
    }

    private static IEnumerable<ImportItem> Text(IExport export, ExportFile file)
    {
        byte[] head = new byte[1 << 16];
        int length;
        using (var first = export.Open(file))
        {
            length = first.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }

        var encoding = KakaoLines.EncodingOf(head.AsSpan(0, length));
        var run = new Run(file);
        if (encoding.CodePage == KakaoLines.KoreanWindows)
        {
            yield return new ImportItem.Oddity(new Irregularity("text.charset-guessed", new SourceSpan(file.Path, 0, file.Size), "CP949"));
        }

        foreach (var item in new Transcript(file, run.Classify, run.Finish).Read(export.Open(file), encoding))
        {
            yield return item;
        }

        foreach (var item in run.People())
        {
            yield return item;
        }
    }

    private static IEnumerable<ImportItem> Table(IExport export, ExportFile file)
    {
        var run = new Run(file);
        bool headed = false;
        foreach (var record in CsvRecords.Read(export.Open(file)))
        {
            var span = new SourceSpan(file.Path, record.Offset, record.Length);
            if (!headed || (record.Length > 0 && record.Raw.Trim().Length == 0))
            {
                headed = true;
                yield return new ImportItem.Furniture(span);
                continue;
            }

            if (!record.Whole || record.Fields.Count != 3)
            {
                yield return new ImportItem.Unparsed(span, "csv.record", record.Raw);
                continue;
            }

            var time = Times.Plain(record.Fields[0], "unknown");
            string? sender = record.Fields[1].Length > 0 ? record.Fields[1] : null;
            yield return new ImportItem.Entry(run.Finish(new ChatEntry(sender is null ? EntryKind.System : EntryKind.Text, sender, Direction.None, time, record.Fields[2], record.Raw, span)
            {
                Conversation = file.Path,
                Irregularities = time is null ? [new Irregularity("time.unread", span, record.Fields[0])] : [],
            }));
        }

        foreach (var item in run.People())
        {
            yield return item;
        }
    }

    /// <summary>The reading of one file.</summary>
    private sealed class Run(ExportFile file)
    {
        private readonly Dictionary<string, SourceSpan> senders = new(StringComparer.Ordinal);
        private string? title;
        private bool headed;

        public TranscriptLine? Classify(string text, DateTime? day, bool open)
        {
            if (!open && day is null && !headed && KakaoLines.IsTitle(text))
            {
                headed = true;
                title = KakaoLines.Title(text);
                return new TranscriptLine(TranscriptLineKind.Heading);
            }

            if (!open && day is null && KakaoLines.IsSaved(text))
            {
                return new TranscriptLine(TranscriptLineKind.Heading);
            }

            if (KakaoLines.Dated(text) is { } dated)
            {
                return dated with { Oddity = day is { } today && dated.Time is { } time && time.Value.Date != today.Date ? "kakaotalk.day-disagrees" : null };
            }

            if (day is { } date && KakaoLines.Clocked(text, date) is { } clocked)
            {
                return clocked;
            }

            return KakaoLines.Day(text) is { } next && !(open && next < day) ? new TranscriptLine(TranscriptLineKind.Day) { Day = next } : null;
        }

        public ChatEntry Finish(ChatEntry entry)
        {
            if (entry.Sender is { } name && senders.Count < 20_000)
            {
                senders.TryAdd(name, entry.Source);
            }

            var body = KakaoLines.Body(entry.Text, entry.Sender is null);
            return entry with
            {
                Kind = body.Kind,
                Direction = body.Kind == EntryKind.System ? Direction.None : Role(entry.Sender),
                Media = body.Kind is EntryKind.Media or EntryKind.Sticker ? [new MediaReference(KakaoLines.File(entry.Text), MediaState.NeverExported)] : [],
                DeletedBy = body.Kind == EntryKind.Deleted ? "unknown" : null,
                Missed = body.Missed,
                DurationSeconds = body.Seconds,
            };
        }

        public IEnumerable<ImportItem> People()
        {
            yield return new ImportItem.Conversation(file.Path, title);
            foreach (var (name, _) in senders)
            {
                yield return new ImportItem.Person(new Participant(name, Role(name), []));
            }
        }

        /// <summary>The app calls the owner "you" in Korean; the one whom the conversation is called after is the other.</summary>
        private Direction Role(string? name) => name switch
        {
            null => Direction.None,
            "회원님" => Direction.Owner,
            _ when name == title => Direction.Peer,
            _ when title is not null && senders.ContainsKey(title) && senders.Count == 2 => Direction.Owner,
            _ => Direction.None,
        };
    }
}

/// <summary>The lines that KakaoTalk writes, in Korean and English.</summary>
internal static partial class KakaoLines
{
    public const int KoreanWindows = 949;

    private const int LongestDate = 64;

    private static readonly HashSet<string> Media = new(StringComparer.Ordinal) { "사진", "동영상", "음성메시지", "Photo", "Photos", "Video", "Voice Note", "Voice Message" };

    private static readonly HashSet<string> Stickers = new(StringComparer.Ordinal) { "이모티콘", "Emoticon", "Emoticons", "Sticker" };

    private static readonly HashSet<string> Deleted = new(StringComparer.Ordinal) { "삭제된 메시지입니다", "This message was deleted", "This message has been deleted", "Deleted message" };

    /// <summary>UTF-8 when the bytes are; the Korean code page of Windows when they are not.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> head)
    {
        // A letter may be cut at the end of the head.
        int end = head.Length;
        while (end > 0 && head.Length - end < 4 && head.Length == 1 << 16 && head[end - 1] >= 0x80)
        {
            end--;
        }

        return head.IndexOf((byte)0) >= 0 || System.Text.Unicode.Utf8.IsValid(head[..end]) ? Encoding.UTF8
            : CodePagesEncodingProvider.Instance.GetEncoding(KoreanWindows) ?? Encoding.UTF8;
    }

    public static bool IsTitle(string text) => text.Length < 400
        && (text.EndsWith("KakaoTalk Chats", StringComparison.Ordinal) || text.EndsWith("KakaoTalk Chat", StringComparison.Ordinal) || text.EndsWith("카카오톡 대화", StringComparison.Ordinal));

    public static bool IsSaved(string text) => text.StartsWith("Date Saved", StringComparison.Ordinal) || text.StartsWith("저장한 날짜", StringComparison.Ordinal);

    /// <summary>Whom the heading names.</summary>
    public static string? Title(string text) => TitleShape().Match(text) is { Success: true } match ? match.Groups.Values.Skip(1).First(group => group.Success).Value.Trim() : null;

    /// <summary>A line that begins with a whole date and time: a message with its sender, or the app's own line.</summary>
    public static TranscriptLine? Dated(string text)
    {
        if (text.Length < 12 || !text.AsSpan(0, Math.Min(text.Length, LongestDate)).ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        for (int comma = text.IndexOf(", ", StringComparison.Ordinal); comma is > 0 and < LongestDate; comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            if (WrittenDate.Read(Plain(text[..comma]), strict: true) is not { } time)
            {
                continue;
            }

            string rest = text[(comma + 2)..];
            int colon = rest.IndexOf(" : ", StringComparison.Ordinal);
            if (colon < 0 && rest.EndsWith(" :", StringComparison.Ordinal))
            {
                colon = rest.Length - 2;
            }

            var written = time with { Raw = text[..comma] };
            return colon > 0 ? new TranscriptLine(TranscriptLineKind.Message, written, rest[..colon], colon + 3 <= rest.Length ? rest[(colon + 3)..] : "")
                : new TranscriptLine(TranscriptLineKind.Message, written, null, rest);
        }

        return null;
    }

    /// <summary><c>[Name] [2:37 PM] words</c> below the rule of a day, as on Windows.</summary>
    public static TranscriptLine? Clocked(string text, DateTime day)
    {
        if (!text.StartsWith('[') || ClockedShape().Match(text) is not { Success: true } match)
        {
            return null;
        }

        string stamp = FormattableString.Invariant($"{day:yyyy-MM-dd} ") + match.Groups[2].Value;
        return WrittenDate.Read(stamp, strict: true) is { } time
            ? new TranscriptLine(TranscriptLineKind.Message, time with { Raw = match.Groups[2].Value }, match.Groups[1].Value, match.Groups[3].Value) : null;
    }

    /// <summary>A line that is a day, with or without a clock and a rule.</summary>
    public static DateTime? Day(string text)
    {
        string bare = text.Trim().Trim('-').Trim();
        if (bare.Length is < 8 or > LongestDate || !bare.Any(char.IsAsciiDigit) || bare.Contains(" : ", StringComparison.Ordinal))
        {
            return null;
        }

        string plain = Plain(Weekday().Replace(bare, " ")).Trim(' ', ',');
        var read = WrittenDate.Read(plain.Contains(':', StringComparison.Ordinal) ? plain : plain + " 00:00", strict: true);
        return read?.Value.Date;
    }

    /// <summary>What the words of a message stand for.</summary>
    public static MessengerBody Body(string text, bool byTheApp)
    {
        string bare = text.Trim().TrimEnd('.');
        return byTheApp ? new MessengerBody(EntryKind.System)
            : Deleted.Contains(bare) ? new MessengerBody(EntryKind.Deleted)
            : Media.Contains(bare) || Count().IsMatch(bare) || File(text) is not null ? new MessengerBody(EntryKind.Media)
            : Stickers.Contains(bare) ? new MessengerBody(EntryKind.Sticker)
            : Call().IsMatch(bare) ? new MessengerBody(EntryKind.Call, null, Missed().IsMatch(bare), LineWords.Seconds(bare))
            : new MessengerBody(EntryKind.Text);
    }

    /// <summary>The name of a file that a message holds.</summary>
    public static string? File(string text) => FileShape().Match(text.Trim()) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Korean marks of year, month and day as full stops.</summary>
    private static string Plain(string text) => text.IndexOf('년', StringComparison.Ordinal) < 0 ? text
        : text.Replace("년", ". ", StringComparison.Ordinal).Replace("월 ", ". ", StringComparison.Ordinal).Replace("일 ", ". ", StringComparison.Ordinal)
            .Replace("일", ". ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:(.+?)님과 카카오톡 대화|(.+?) 카카오톡 대화|(?:KakaoTalk Chats with )(.+)|(.+?) (?:with )?KakaoTalk Chats?)$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleShape();

    [GeneratedRegex(@"^\[(.{1,200}?)\] \[((?:(?:오전|오후|AM|PM) )?[0-9]{1,2}:[0-9]{2}(?: ?(?:AM|PM))?)\](?: (.*))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ClockedShape();

    [GeneratedRegex(@"\b(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b,?|[일월화수목금토]요일", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?:사진|동영상) [0-9]{1,3}장?$|^[0-9]{1,3} (?:photos|videos)$|^Photos? [0-9]{1,3}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?:파일|File) ?: (.{1,400})$", RegexOptions.CultureInvariant)]
    private static partial Regex FileShape();

    [GeneratedRegex(@"^(?:보이스톡|페이스톡|그룹콜|Voice Call|Video Call|Group Call)(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"부재중|취소|거절|missed|cancel|declin|no answer", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Missed();
}
