namespace Recours.Casework.Findings.Meaning;

/// <summary>What is said about a sum beside it.</summary>
[Flags]
internal enum SumRole { None = 0, Received = 1, Sent = 2, Means = 4, TooLittle = 8, Negated = 16, UpperEnd = 32, Dearer = 64, Owed = 128, Elsewhere = 256 }

/// <summary>A sum in a message, and what is said about it.</summary>
internal sealed record SumSaid(decimal Value, Money? Money, SumRole Role, int Start, int Length)
{
    /// <summary>The upper end of a range of which this is the lower.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>Whether words of paying, wanting, deleting stand beside it, or nothing else in its sentence.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The time that stands in the same part of the message.</summary>
    public TimeSaid? Time { get; init; }

    /// <summary>Whether what is said of wages and bills beside it ("every month") may be what is asked for.</summary>
    public bool IsTribute { get; init; }

    /// <summary>How far it stands from the time that the message sets, in words; what begins something new in between counts more.</summary>
    public int Away { get; init; }
}

/// <summary>What one message says, as far as the dictionaries know: the concepts in it, its sums and the time it sets.</summary>
internal readonly record struct Sense(UInt128 Said, byte Strength, IReadOnlyList<SumSaid> Sums, TimeSaid? Time, int Words)
{
    /// <summary>What it says of danger (<see cref="Dangers.Alarms"/>) in any language, whatever the rest of it says.</summary>
    public UInt128 Alarm { get; init; }

    public bool Has(Concept concept) => (Said & (UInt128.One << (int)concept)) != 0;

    public bool HasAny(params ReadOnlySpan<Concept> concepts)
    {
        foreach (var concept in concepts)
        {
            if (Has(concept))
            {
                return true;
            }
        }

        return false;
    }

    public static UInt128 Bit(Concept concept) => UInt128.One << (int)concept;
}

/// <summary>Reads messages: one object is used for all messages of a conversation.</summary>
internal sealed partial class SenseReader(Tongue tongues)
{
    private static readonly IReadOnlyList<SumSaid> NoSums = [];

    /// <summary>Words from which a message is a letter.</summary>
    private const int LongText = 60;

    private static readonly UInt128 Invites = Sense.Bit(Concept.Platform) | Sense.Bit(Concept.Move) | Sense.Bit(Concept.VideoCall);

    private readonly List<Token> tokens = [];
    private readonly List<Hit> hits = [];

    /// <summary>What stood in the last message that was read.</summary>
    public IReadOnlyList<Hit> Hits => hits;

    public IReadOnlyList<Token> Tokens => tokens;

    public Sense Read(string text)
    {
        Meaning.Tokens.Of(text, tokens);
        hits.Clear();
        var alarm = Lexicon.Shared.Find(tokens, tongues, hits, Dangers.Alarms);
        if (tokens.Count == 0)
        {
            return new Sense(0, 0, NoSums, null, 0);
        }

        // "I found your profile on Instagram" asks for nothing: what belongs to a longer phrase is not read by itself.
        hits.RemoveAll(hit => hit.Concept is Concept.Move or Concept.Platform or Concept.Public && hits.Exists(other => other.Concept == Concept.Stranger && other.First <= hit.First && other.End >= hit.End && other.End - other.First > 1));

        // "You will go to Western Union" is no threat.
        hits.RemoveAll(hit => hit.Concept is Concept.WillSend or Concept.WillSee or Concept.Publish or Concept.Ruin && hits.Exists(other => other.Concept is Concept.Pay or Concept.Muted && other.End - other.First > 1 && other.First <= hit.First && other.End > hit.First));

        // "Proof of payment" is not what there is of the person.
        hits.RemoveAll(hit => hit.Concept is Concept.Material or Concept.Contacts or Concept.Have or Concept.Publish && hits.Exists(other => other.Concept == Concept.Money && other.End - other.First > 1 && other.First <= hit.First && other.End >= hit.End));
        hits.RemoveAll(hit => hit.Concept == Concept.Not && hits.Exists(other => other.Concept == Concept.Money && other.End - other.First > 1 && other.First <= hit.First && other.End >= hit.End));
        // "Leave me alone" is not "let me do it".
        hits.RemoveAll(hit => hit.Concept == Concept.Later && hits.Exists(other => other.Concept == Concept.Plea && other.End - other.First > 1 && other.First <= hit.First && other.End > hit.End));
        // "Shall I call you on video?": what belongs to the call is no threat.
        hits.RemoveAll(hit => hit.Concept is Concept.TellThem or Concept.Tell or Concept.WillSend or Concept.Record && hits.Exists(other => other.Concept == Concept.VideoCall && other.End - other.First > 1 && other.First <= hit.First && other.End >= hit.End));
        // "Good morning" sets no time.
        hits.RemoveAll(hit => hit.Concept is Concept.Morning or Concept.Evening or Concept.Night or Concept.Afternoon && hit.First > 0 && tokens[hit.First - 1].Word is { Text: "good" or "gud" or "guten" or "gute" or "buenos" or "buenas" or "bon" or "bonne" or "صباح" or "مساء" or "تصبح" });
        hits.RemoveAll(hit => hit.Concept == Concept.Morning && hit.End < tokens.Count && tokens[hit.End].Word is { Text: "lkhir" or "elkhir" or "nour" or "الخير" or "النور" });
        // A picture alone is only spoken of; it is asked for with "send" or "show".
        hits.RemoveAll(hit => hit.Concept == Concept.Intimate && hit.End - hit.First == 1 && hits.Exists(other => other.Concept == Concept.Material && other.First == hit.First) && !hits.Exists(other => other.Concept is Concept.Send or Concept.Tell && other.First != hit.First));
        // "I saw your picture": the same word as "I photographed you".
        hits.RemoveAll(hit => hit.Concept == Concept.Record && hit.End - hit.First == 1 && tokens[hit.First].Word is { Text: "صورتك" or "صورتج" } && !hits.Exists(other => other.Concept == Concept.Record && other.End - other.First > 1 && other.First <= hit.First && other.End >= hit.End));
        // The article stands before no verb: the chef (الشاف) has not seen anything.
        hits.RemoveAll(hit => hit.Concept == Concept.HasSeen && hit.End - hit.First == 1 && tokens[hit.First].Word is { Text: ['ا', 'ل', ..] });
        // "Send" asked of the other is written as "I sent" in Darija.
        hits.RemoveAll(hit => hit.Concept == Concept.Published && tokens[hit.First].Word is { Text: "sift" or "sifet" or "sayft" or "sayfet" or "seft" or "siyfet" or "sifti" or "sifeti" or "siftli" or "sifetli" or "صيفط" or "سيفط" });
        // "If I pay, who says that you delete it?"
        hits.RemoveAll(hit => hit.Concept is Concept.Paid or Concept.Sent or Concept.Gone or Concept.Done or Concept.PayDone && hits.Exists(condition => condition.Concept == Concept.If && condition.End <= hit.First && hit.First - condition.End <= 2 && tokens[condition.First].Word is not { Text: "si" } && !tokens[condition.End..hit.First].Exists(token => token.Kind is TokenKind.Stop or TokenKind.Comma)));
        // "At home or at work?"
        hits.RemoveAll(hit => hit.Concept == Concept.OrElse && hit.End - hit.First == 1 && tokens[^1] is { Kind: TokenKind.Stop, Value: '?' or '؟' } && !hits.Exists(other => other.Concept is Concept.Pay or Concept.Publish or Concept.WillSend or Concept.Send or Concept.Tell or Concept.TellThem or Concept.WillSee or Concept.Material or Concept.Money or Concept.Want));
        // "When it is done", "once you are done": what is still to come.
        hits.RemoveAll(hit => hit.Concept is Concept.Ruin or Concept.Published or Concept.Violence or Concept.HasSeen && hit.First > 0 && tokens[hit.First - 1].Word is { Text: "when" or "once" or "quand" or "wenn" or "sobald" or "cuando" or "لما" or "ملي" or "mlli" or "mli" or "des" or "que" } && hits.Exists(when => when.Concept is Concept.If or Concept.Asks && when.First == hit.First - 1));
        // "Press send, then choose the wallet": how it is paid.
        hits.RemoveAll(hit => hit.Concept is Concept.WillSend or Concept.Veiled && hits.Exists(send => send.Concept == Concept.Send && send.First >= hit.First && send.End <= hit.End) && hits.Exists(money => money.Concept is Concept.Money or Concept.Code));
        // "I explain it to you"
        hits.RemoveAll(hit => hit.Concept == Concept.TellThem && hit.First > 0 && tokens[hit.First - 1].Word is { Text: "te" or "dir" or "euch" or "vous" or "you" });
        // "I do not want to expose you": what is said not to be wanted, where nothing follows that turns it round.
        hits.RemoveAll(hit => hit.Concept is Concept.Ruin or Concept.Violence or Concept.Publish or Concept.WillSend && !hits.Exists(other => other.Concept == Concept.OrElse)
            && hits.Exists(no => no.Concept == Concept.Not && no.End <= hit.First && hit.First - no.End <= 5 && hits.Exists(want => want.Concept is Concept.Want or Concept.Money && want.First >= no.End && want.End <= hit.First + 1 && want.First - no.End <= 2)));
        // "I want to harm nobody": the same, with the want before.
        hits.RemoveAll(hit => hit.Concept is Concept.Ruin or Concept.Violence && IsUnwanted(hit.First));
        // "لا يصل": it does not arrive.
        hits.RemoveAll(hit => hit.Concept == Concept.WillSend && hit.First > 0 && tokens[hit.First - 1].Word is { Text: "لا" or "لن" or "لم" });
        // "Que le pase algo": what may happen is written as what was sent.
        hits.RemoveAll(hit => hit.Concept is Concept.Sent or Concept.Paid or Concept.PayDone && hit.First > 0 && tokens[hit.First - 1].Word is { Text: "que" } && tokens[hit.End - 1].Word is { Text: "pase" or "mande" or "envie" or "pague" or "deposite" });
        // "I get paid 900"
        hits.RemoveAll(hit => hit.Concept is Concept.Sent or Concept.Paid && hits.Exists(other => other.Concept == Concept.Means && other.First <= hit.First && other.End >= hit.End && other.End - other.First > hit.End - hit.First));
        // "El mes pasado", "le mois passé": gone by, not gone out.
        hits.RemoveAll(hit => hit.Concept == Concept.PayDone && hit.First > 0 && tokens[hit.First].Word is { Text: "pasado" or "pasada" or "passe" or "passee" } && tokens[hit.First - 1].Word is { Text: "mes" or "ano" or "semana" or "mois" or "an" or "annee" or "semaine" });
        // "متل ما قلت": as you said.
        hits.RemoveAll(hit => hit.Concept == Concept.Not && hit.First > 0 && tokens[hit.First].Word is { Text: "ما" } && tokens[hit.First - 1].Word is { Text: "متل" or "مثل" or "زي" or "كل" or "بعد" or "قبل" or "وقت" });
        // "بعت الخاتم": sold, not sent.
        hits.RemoveAll(hit => hit.Concept is Concept.Sent or Concept.Paid or Concept.PayDone or Concept.PastMe && tokens[hit.First].Word is { Text: "بعت" } && hit.End == hit.First + 1 && hit.End < tokens.Count && tokens[hit.End].Word is { Text: ['ا', 'ل', ..], Numbers.Length: 0, Money: null }
            && !hits.Exists(other => other.First == hit.End && other.Concept is Concept.Money or Concept.Code or Concept.More or Concept.Received));
        // "I sent a message to my sister": what was sent is no money.
        hits.RemoveAll(hit => hit.Concept is Concept.Sent or Concept.Paid or Concept.PayDone && IsMessage(hit));
        // What the particle of the future stands before has not happened: "هبعت".
        hits.RemoveAll(hit => hit.Concept is Concept.Sent or Concept.Paid or Concept.PayDone or Concept.Published && tokens[hit.First].Word is { Text: [>= 'ء' and <= 'ي', ..] } && hits.Exists(other => other.Concept is Concept.Later or Concept.WillSend && other.First == hit.First && other.End == hit.First + 1));
        // "I will send you the address": what the other one gets is no threat; nor is what he, or who writes, will see.
        hits.RemoveAll(hit => hit.Concept == Concept.WillSend && hit.End < tokens.Count && tokens[hit.End].Word is { Text: "you" or "u" or "ya" or "te" or "t" or "dir" or "euch" or "ihnen" or "my" or "mon" or "ma" or "mi" or "mein" } && !(hit.End + 1 < tokens.Count && tokens[hit.End + 1].Word is { Text: "to" or "all" }));
        hits.RemoveAll(hit => hit.Concept == Concept.WillSee && hit.First > 0 && tokens[hit.First - 1].Word is { Text: "you" or "u" or "i" or "we" or "tu" or "je" or "on" or "ich" or "wir" });
        // "Thanks, brother", "Merci patron.": who is addressed is nobody's relative.
        hits.RemoveAll(hit => hit.Concept is Concept.Family or Concept.Employer or Concept.Friends && hit.End - hit.First == 1 && IsAddressed(hit));
        hits.RemoveAll(hit => hit.Concept == Concept.Shared && !ReachesOthers(hit, text));
        // "J'ai" is "I have" in French, no machine.
        hits.RemoveAll(hit => hit.Concept == Concept.Generated && hit.End - hit.First == 1 && tokens[hit.First].Word is { Text: "ai" } && (tongues & Tongue.French) != 0);
        var said = OrName(text) ? Sense.Bit(Concept.OrElse) : UInt128.Zero;
        said |= IsProgress() ? Sense.Bit(Concept.Veiled) : UInt128.Zero;
        // "Saturday or else."
        said |= hits.Exists(hit => hit.Concept == Concept.OrElse && tokens[hit.First..].TrueForAll(token => token.Kind == TokenKind.Stop || token.Word is { Text: "or" or "else" or "sinon" or "sonst" or "si" or "no" or "sino" or "والا" or "otherwise" }) && tokens[^1] is not { Value: '?' or '؟' }) ? Sense.Bit(Concept.Veiled) : UInt128.Zero;
        said |= IsAway() ? Sense.Bit(Concept.SentAway) : UInt128.Zero;
        // "Snap?"
        said |= tokens.Count <= 10 && hits.Exists(hit => hit.Concept == Concept.Platform && hit.End < tokens.Count && tokens[hit.End] is { Kind: TokenKind.Stop, Value: '?' or '؟' }) ? Sense.Bit(Concept.Move) : UInt128.Zero;
        foreach (var hit in hits)
        {
            said |= Sense.Bit(hit.Concept) | YourOwn(hit);
        }

        return Make(text, tokens.Exists(token => token.Kind == TokenKind.Identifier && IsCode(text.AsSpan(token.Start, token.End - token.Start))) ? said | Sense.Bit(Concept.Code) : said) with { Alarm = alarm };
    }

    /// <summary>Whether what was sent is words, or a picture that is no receipt: "I sent a message", "hab eine Nachricht geschickt".</summary>
    private bool IsMessage(Hit hit)
    {
        const int Near = 3;
        if (hits.Exists(other => other.Concept == Concept.Money))
        {
            return false;
        }

        for (var i = Math.Max(0, hit.First - 2); i < Math.Min(tokens.Count, hit.End + Near); i++)
        {
            if (tokens[i].Word is { Text: "voice" or "vocal" or "audio" or "audios" or "nota" or "sprachnachricht" or "sprachnachrichten" or "فويس" or "بصمه" or "photo" or "photos" or "foto" or "fotos" or "pic" or "pics" or "picture" or "pictures" or "bild" or "bilder" or "صوره" or "صور" or "صورتي" or "tswira" or "tsawer" or "message" or "messages" or "msg" or "text" or "sms" or "dm" or "mensaje" or "mensajes" or "msj" or "nachricht" or "nachrichten" or "رساله" or "رسايل" or "رسائل" or "مسج" or "ميساج" or "mesaj" or "lmessage" or "request" or "invitation" or "demande" or "cv" or "resume" or "lebenslauf" or "bewerbung" or "candidature" or "curriculum" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody says right before that he does not want it.</summary>
    private bool IsUnwanted(int at)
    {
        const int Near = 5;
        for (var i = at - 1; i >= Math.Max(0, at - Near) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].Word is { Text: "want" or "wanna" or "veux" or "veut" or "vx" or "voulons" or "quiero" or "queremos" or "will" or "mochte" or "wollen" or "بدي" or "عايز" or "عاوز" or "اريد" or "ابي" or "bghit" or "here" or "money" } && hits.Exists(no => no.Concept == Concept.Not && no.First >= i - 2 && no.First <= i + 2 && no.First < at)
                && !hits.Exists(orElse => orElse.Concept is Concept.OrElse or Concept.If or Concept.Pay))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"78 %", "sending 3 of 56": how far something has gone.</summary>
    private bool IsProgress()
    {
        const int Most = 8, Whole = 100;
        for (var i = 0; tokens.Count <= Most && i + 1 < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Number, Value: > 0 and < Whole } && tokens[i + 1].Word is { Text: "%" } && !hits.Exists(hit => hit.Concept is Concept.Pay or Concept.Money or Concept.Reduced or Concept.Trade))
            {
                return true;
            }
        }

        // "You have 438 contacts", "friends 356": counted for whom it will reach.
        const int Crowd = 20, Length = 20;
        for (var i = 0; tokens.Count <= Length && i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Number, Value: >= Crowd } && hits.Exists(hit => hit.Concept is Concept.Contacts or Concept.Friends && hit.First <= i + 2 && hit.End >= i - 3) && !hits.Exists(hit => hit.Concept is Concept.Pay or Concept.Money or Concept.Want or Concept.Borrow))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sent", "I have sent it": not to the one who is spoken to.</summary>
    private bool IsAway() => hits.Exists(hit => hit.Concept is Concept.Sent or Concept.Published && !IsImperative(tokens[hit.First].Word) && !Enumerable.Range(Math.Max(0, hit.First - 1), Math.Min(tokens.Count, hit.End + 1) - Math.Max(0, hit.First - 1)).Any(at => tokens[at].Word is { } word && (word.Text is "te" or "t" or "tu" or "you" or "u" or "dir" or "euch" or "du" or "lik" or "lk" or "لك" or "ليك" or "الك" or "le" or "les" || word.Text.EndsWith("لك", StringComparison.Ordinal) || word.Text.EndsWith("lik", StringComparison.Ordinal)))
        && !hits.Exists(other => other.Concept is Concept.WillSend && other.First < hit.End && other.End > hit.First));

    /// <summary>
    /// Whether what was sent went to others: a relative, a public place, "her", a name stand in its sentence, and neither "you" beside it
    /// nor "if" or "not" before it.
    /// </summary>
    private bool ReachesOthers(Hit hit, string text)
    {
        const int Before = 6, Behind = 6;
        var (from, to) = (hit.First, hit.End);
        while (from > 0 && hit.First - from < Before && tokens[from - 1].Kind != TokenKind.Stop)
        {
            from--;
        }

        while (to < tokens.Count && to - hit.End < Behind && tokens[to].Kind != TokenKind.Stop)
        {
            to++;
        }

        if (hits.Exists(other => (other.Concept is Concept.If or Concept.Not or Concept.YouSent && other.First >= from && other.First < hit.End && other.End <= hit.End) || (other.Concept is Concept.WillSend or Concept.Later && other.First <= hit.First && other.End > hit.First)))
        {
            return false;
        }

        for (var at = Math.Max(from, hit.First - 1); at < Math.Min(to, hit.End + 1); at++)
        {
            if (tokens[at].Word is { } word && SentOff.IsYou(word.Text))
            {
                return false;
            }
        }

        for (var at = from; at < to; at++)
        {
            var isInside = at >= hit.First && at < hit.End;
            // "Sift l Hajar"
            if (at > hit.First && at + 1 < to && tokens[at].Word is { Text: "l" or "ل" } && tokens[at + 1].Word is { Numbers.Length: 0, Money: null } whom && !SentOff.IsYou(whom.Text) && (tongues & Tongue.Darija) != 0)
            {
                return true;
            }

            if (tokens[at].Word is { } word && (SentOff.IsOther(word.Text) || (!isInside && at > 0 && word is { Keys.Length: 0, Numbers.Length: 0, Money: null, Text.Length: > 2 } && char.IsUpper(text[tokens[at].Start]) && !char.IsUpper(text[tokens[at].End - 1]))))
            {
                return true;
            }
        }

        return hits.Exists(other => other.Concept is (>= Concept.Family and <= Concept.School) or Concept.Public && other.First >= from && other.End <= to && (other.First >= hit.End || other.End <= hit.First)
            && !hits.Exists(mine => mine.Concept == Concept.My && mine.End == other.First));
    }

    private static bool IsImperative(KnownWord? word) => word is { Text: "sift" or "sifet" or "sayft" or "sayfet" or "seft" or "siyfet" or "sifti" or "sifeti" or "siftli" or "sifetli" or "صيفط" or "سيفط" or "mande" or "envie" or "pase" };

    /// <summary>Whether something that is no word has the figures of a code or a reference.</summary>
    private static bool IsCode(ReadOnlySpan<char> text)
    {
        const int Figures = 6;
        var figures = 0;
        foreach (var letter in text)
        {
            figures += char.IsDigit(letter) ? 1 : 0;
        }

        return figures >= Figures && !text.ContainsAny('@', '/', ':');
    }

    /// <summary>Whether a word for a relative or a boss addresses the other one: alone in its part of the sentence, or behind thanks.</summary>
    private bool IsAddressed(Hit hit)
    {
        var before = hit.First == 0 ? default : tokens[hit.First - 1];
        var own = before.Word is { Text: "your" or "ur" or "yo" or "ta" or "ton" or "tes" or "sa" or "son" or "tu" or "su" or "dein" or "deine" or "deinem" or "deinen" or "ihr" or "ihrem" or "votre" or "vos" or "the" or "his" or "her" or "le" or "la" or "les" or "au" or "el" or "al" or "der" or "dem" or "den" or "die" or "to" or "a" or "un" or "une" or "big" or "small" or "little" or "of" or "de" or "mit" or "with" or "avec" or "con" or "l" or "und" or "and" or "et" or "y" or "or" or "ou" };
        var ends = hit.End == tokens.Count || tokens[hit.End].Kind is TokenKind.Stop or TokenKind.Comma;
        return tokens[hit.First].Word switch
        {
            { Text: "bro" or "bruh" or "frero" or "frerot" or "hermano" or "khouya" or "khoya" or "خويا" or "carnal" or "alter" or "bruder" or "brother" or "boy" or "معلم" } => !own,
            { Text: "ami" or "friend" or "amigo" or "freund" } when ends && !own => true,
            { Text: "frere" or "boss" or "chef" or "patron" or "jefe" or "sister" or "ami" or "friend" or "amigo" or "freund" or "اخي" } => ends && (hit.First == 0 || before.Kind is TokenKind.Stop or TokenKind.Comma
                || before.Word is { Text: "merci" or "danke" or "gracias" or "thanks" or "thank" or "mon" or "my" or "mein" or "mi" or "ok" or "oui" or "yes" or "no" or "non" or "nein" or "hey" or "salut" or "oye" or "wesh" or "hi" or "ya" or "يا" or "bien" or "listo" or "sorry" }),
            _ => false,
        };
    }

    /// <summary>"Or Emma gets it": behind "or" stands a name.</summary>
    private bool OrName(string text)
    {
        for (var i = 1; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Word is { Text: "ou" or "or" or "o" or "oder" or "wla" or "sinon" or "sonst" } && tokens[i + 1].Word is { Keys.Length: 0, Numbers.Length: 0, Money: null } && char.IsUpper(text[tokens[i + 1].Start])
                && hits.Exists(hit => hit.First >= i + 2 && hit.First <= i + 4 && hit.Concept is Concept.WillSee or Concept.WillSend or Concept.Publish or Concept.HasSeen or Concept.Received))
            {
                return true;
            }
        }

        return false;
    }

    private Sense Make(string text, UInt128 said)
    {
        var time = Time();
        var sums = SumsOf(text, time);
        said |= sums.Any(sum => (sum.Role & (SumRole.Means | SumRole.Owed)) == 0) ? Sense.Bit(Concept.Sum) : 0;
        // "Come to Telegram, video is better there" may name the world and its groups.
        var invites = sums.Count == 0 && (said & Invites) == Invites && (said & (Sense.Bit(Concept.Your) | Sense.Bit(Concept.Record) | Sense.Bit(Concept.Have))) == 0;
        return new Sense(said, invites ? (byte)0 : Strength(said), sums, time, tokens.Count);
    }

    /// <summary>The time that is set: what stands before "or else" goes before what happens then.</summary>
    private TimeSaid? Time()
    {
        var orElse = hits.Where(hit => hit.Concept == Concept.OrElse).Select(hit => (int?)hit.First).FirstOrDefault() ?? 0;
        if (tokens.Count > LongText && Given() is { } given)
        {
            return given;
        }

        var whole = Deadlines.Of(tokens, hits, tongues);
        return (whole is not null && orElse > 0 ? Local(0, orElse) : null) ?? (whole is not null && hits.Exists(hit => hit.Concept == Concept.OrElse && hit.First <= whole.First && (hit.First == 0 || tokens[hit.First - 1].Kind == TokenKind.Stop) && !tokens[hit.First..whole.First].Exists(token => token.Kind == TokenKind.Stop)) ? whole with { AfterElse = true } : whole);
    }

    /// <summary>"You have 50 hours": in a letter that speaks of many times, the one that is given.</summary>
    private TimeSaid? Given()
    {
        const int Hour = 60;
        for (var (first, end) = (0, 0); end <= tokens.Count; end++)
        {
            if (end < tokens.Count && tokens[end].Kind != TokenKind.Stop)
            {
                continue;
            }

            if (Local(first, end) is { Minutes: >= Hour } time && hits.Exists(hit => hit.Concept is Concept.Within or Concept.TimeGiven && hit.First >= first && hit.End <= time.First && time.First - hit.End <= 3
                && tokens[hit.End - 1].Word is { Text: "have" or "avez" or "as" or "tienes" or "tiene" or "hast" or "haben" or "habt" or "لديك" or "معك" or "عندك" or "معاك" or "امامك" or "give" or "got" or "3ndek" or "doy" or "gebe" }))
            {
                return time;
            }

            first = end + 1;
        }

        return null;
    }

    /// <summary>The time that is set in a part of the message.</summary>
    private TimeSaid? Local(int first, int end)
    {
        if (first >= end)
        {
            return null;
        }

        var part = Deadlines.Of(tokens[first..end], [.. hits.Where(hit => hit.First >= first && hit.End <= end).Select(hit => hit with { First = hit.First - first, End = hit.End - first })], tongues);
        return part is null ? null : part with { First = part.First + first, End = part.End + first, Number = part.Number < 0 ? -1 : part.Number + first };
    }

    /// <summary>Only the words, without what they say.</summary>
    public IEnumerable<KnownWord> Words(string text)
    {
        Meaning.Tokens.Of(text, tokens);
        return tokens.Select(token => token.Word).OfType<KnownWord>();
    }

    /// <summary>Only the words of a text and the phrases in them.</summary>
    public void Find(string text)
    {
        Meaning.Tokens.Of(text, tokens);
        hits.Clear();
        _ = Lexicon.Shared.Find(tokens, tongues, hits);
    }

    /// <summary>"Your mother" is one word in Arabic and in Darija.</summary>
    private UInt128 YourOwn(Hit hit) =>
        hit.Concept is >= Concept.Family and <= Concept.School or Concept.Contacts or Concept.Material && tokens[hit.End - 1].Word is { Text: { Length: > 1 } word }
        && (word[^1] is 'ك' or 'ج' || ((tongues & Tongue.Darija) != 0 && word[^1] == 'k') || ((tongues & Tongue.Darija) != 0 && word is "mok" or "bak"))
            ? Sense.Bit(Concept.Your) : 0;

    /// <summary>How strongly the concepts speak, taken sentence by sentence where a message is long.</summary>
    private byte Strength(UInt128 all)
    {
        const int Short = 45;
        if (tokens.Count <= Short)
        {
            return Weights.Of(all);
        }

        byte most = 0;
        var (before, current, sentence) = (UInt128.Zero, UInt128.Zero, 0);
        var stops = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop)
            {
                stops.Add(i);
            }
        }

        stops.Add(tokens.Count);
        foreach (var hit in hits)
        {
            while (hit.First > stops[sentence])
            {
                most = Math.Max(most, Weights.Of(before | current));
                (before, current) = (current, 0);
                sentence++;
            }

            current |= Sense.Bit(hit.Concept) | YourOwn(hit);
        }

        return Math.Max(most, Weights.Of(before | current));
    }
}
