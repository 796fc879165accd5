using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Findings;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Fuzz;

/// <summary>Everything that reads hostile bytes. A target returns for any input; only a fault of ours escapes it.</summary>
public static class Targets
{
    private static readonly X25519Identity Identity = X25519Identity.Generate(RandomNumberGenerator.Create());

    /// <summary>Names under which exports come; an importer reads an input under the first that makes it recognise it.</summary>
    private static readonly string[] Names =
    [
        "_chat.txt", "result.json", "messages/inbox/x_1/message_1.json", "your_instagram_activity/messages/inbox/x_1/message_1.json", "messages/inbox/x_1/message_1.html",
        "your_instagram_activity/messages/inbox/x_1/message_1.html", "json/chat_history.json", "html/chat_history.html", "messages.csv", "data/direct-messages.js", "Direct Messages.txt",
        "[LINE] Chat with Jess.txt", "KakaoTalkChats.txt", "KakaoTalk.csv", "signal-backup/main.jsonl", "Jess/chat.md", "a.db", "a.eml", "sms-20250315090000.xml",
        "Google Chat/Groups/DM 1/messages.json", "Voice/Calls/Jess - Text - 2025-03-14T21_04_11Z.html",
    ];

    /// <summary>The targets by name: one for each importer (by its id), the shapes of the unknown one, and what else reads bytes.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new SortedDictionary<string, Action<byte[]>>(
        new Dictionary<string, Action<byte[]>>(EvidenceTargets.All.Concat(Importers.All.Where(importer => importer is not Generic)
            .Select(importer => KeyValuePair.Create(importer.Card.Id, (Action<byte[]>)(bytes => Read(importer, bytes)))))), StringComparer.Ordinal)
    {
        ["age"] = Age,
        ["note"] = Note,
        ["entries"] = Entries,
        ["ledger-entry"] = Entry,
        ["generic-json"] = bytes => ReadWith(new Generic(), "a.json", bytes),
        ["generic-table"] = bytes => ReadWith(new Generic(), "a.csv", bytes),
        ["generic-xml"] = bytes => ReadWith(new Generic(), "a.xml", bytes),
        ["generic-page"] = bytes => ReadWith(new Generic(), "a.html", bytes),
        ["zip"] = Zip,
        ["findings"] = Findings,
    };

    /// <summary>Whether a target is an importer, which reads only what it recognises.</summary>
    public static bool IsImporter(string target) => Importers.All.Any(importer => importer.Card.Id == target);

    private static void Age(byte[] bytes)
    {
        try
        {
            using var plain = AgeFile.Decrypt(new MemoryStream(bytes), Identity);
            plain.CopyTo(Stream.Null);
        }
        catch (AgeException)
        {
            // The expected answer to a bad file.
        }
    }

    private static void Note(byte[] bytes)
    {
        try
        {
            _ = Checkpoint.Parse(SignedNote.Parse(bytes).Text);
        }
        catch (FormatException)
        {
            // The expected answer to a bad note.
        }
    }

    private static void Entries(byte[] bytes)
    {
        try
        {
            _ = LogTiles.DecodeEntries(bytes, 3);
        }
        catch (FormatException)
        {
            // The expected answer to a bad bundle.
        }
    }

    private static void Entry(byte[] bytes)
    {
        try
        {
            _ = LedgerEntry.Parse(0, bytes);
        }
        catch (FormatException)
        {
            // The expected answer to a bad entry.
        }
    }

    private static void Zip(byte[] bytes)
    {
        try
        {
            using var zip = new ZipExport(new MemoryStream(bytes));
            _ = ExportReader.Read(zip, Importers.All);
        }
        catch (InvalidDataException)
        {
            // The expected answer to a broken archive.
        }
    }

    /// <summary>A conversation of two: each line is a message, by turns, but one that begins with a blank is from the same sender as the one before.</summary>
    private static void Findings(byte[] bytes)
    {
        const int MostLines = 40;
        var (entries, own) = (new List<ChatEntry>(), true);
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n').Take(MostLines))
        {
            own = line.StartsWith(' ') ? own : !own;
            var time = new EntryTime(new DateTime(2025, 3, 12, 20, 0, 0).AddMinutes(entries.Count), "unknown", TimePrecision.Second, "");
            entries.Add(new ChatEntry(EntryKind.Text, own ? "Paul" : "Jess", own ? Direction.Owner : Direction.Peer, time, line, line, new SourceSpan("chat.txt", entries.Count, 1)));
        }

        var found = FindingsReader.Of(entries, new FindingsContext("FR"));
        Met.Add(string.Join(' ', found.Kind, found.Variant, string.Join(' ', found.Threats.Select(one => one.Rule).Concat(found.Demands.Select(one => one.Rule)).Concat(found.Payments.Select(one => one.Rule))
            .Concat(found.Indicators.Select(one => one.Rule)).Concat(found.Stages.Select(one => one.Rule)).Concat(found.Dangers.Select(one => one.Rule)).Distinct().Order(StringComparer.Ordinal))));
    }

    private static void Read(IChatImporter importer, byte[] bytes)
    {
        var name = Names.FirstOrDefault(name => importer.Recognises(new ExportFile(name, bytes.Length), bytes.AsSpan(0, Math.Min(bytes.Length, 65_536))));
        if (name is not null)
        {
            Take(importer, new OneFile(name, bytes), bytes.Length);
        }
    }

    private static void ReadWith(Generic importer, string name, byte[] bytes)
    {
        var export = new OneFile(name, bytes);
        _ = importer.Recognises(export.Files[0], bytes.AsSpan(0, Math.Min(bytes.Length, 65_536)));
        Take(importer, export, bytes.Length);
    }

    /// <summary>Reads everything; a span outside the file is a fault as well. What was met is remembered, so that inputs that reach something new are kept.</summary>
    private static void Take(IChatImporter importer, OneFile export, long length)
    {
        foreach (var item in importer.Read(export, export.Files))
        {
            Taken++;
            var (met, span) = item switch
            {
                ImportItem.Entry one => ($"{one.Value.Kind} {one.Value.Direction} {one.Parts > 0} {one.Value.Action} {string.Join(' ', one.Value.Irregularities.Select(odd => odd.Code))}", (SourceSpan?)one.Value.Source),
                ImportItem.Unparsed one => (one.Code, one.Source),
                ImportItem.Furniture one => ("furniture", one.Source),
                ImportItem.Oddity one => (one.Value.Code, null),
                _ => (item.GetType().Name, null),
            };
            if (span is { } place && (place.Offset < 0 || place.Length < 0 || place.Offset + place.Length > length))
            {
                throw new InvalidOperationException($"{importer.Card.Id}: {place} lies outside");
            }

            if (Met.Count < 100_000)
            {
                Met.Add(importer.Card.Id + " " + (met.Length > 200 ? met[..200] : met));
            }
        }
    }

    /// <summary>How many items importers have given so far: an input that gives none was not recognised.</summary>
    public static long Taken { get; private set; }

    /// <summary>What importers have met so far, in words: when it grows, an input reached something new.</summary>
    public static HashSet<string> Met { get; } = new(StringComparer.Ordinal);

    /// <summary>Seeds that reach behind the first checks of each target.</summary>
    public static IReadOnlyList<byte[]> Seeds { get; } =
    [
        [],
        Encoding.UTF8.GetBytes("14/03/2025, 21:04 - Jess: coucou\n14/03/2025, 21:05 - Jess: <Médias omis>\n"),
        Encoding.UTF8.GetBytes("[14/03/2025, 21:04:11] Jess: coucou\nsuite\n"),
        Encoding.UTF8.GetBytes("""{"name":"Jess","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2025-03-14T21:04:00","from":"Jess","from_id":"user1","text":"a"}]}"""),
        Encoding.UTF8.GetBytes("""{"participants":[{"name":"Jess"}],"messages":[{"sender_name":"Jess","timestamp_ms":1741986240000,"content":"a"}],"title":"Jess","thread_path":"inbox/jess_1"}"""),
        Encoding.UTF8.GetBytes("""{"jess":[{"From":"jess","Media Type":"TEXT","Created":"2025-03-14 20:07:11 UTC","Content":"a &amp; b","IsSender":false,"Created(microseconds)":1741982831123}]}"""),
        Encoding.UTF8.GetBytes("""<html><title>Jess</title><section class="_a6-g"><h2 class="_a6-h">Jess</h2><div class="_a6-p"><div>a &amp; b<br>c</div></div><div class="_a72d">Mar 14, 2025 9:06 pm</div></section>"""),
        Encoding.UTF8.GetBytes("""<div class="page_wrap"><div class="history"><div class="message default" id="message1"><div class="body"><div class="date details" title="14.03.2025 21:04:11 UTC+01:00"></div><div class="from_name">Jess</div><div class="text">a</div></div></div>"""),
        Encoding.UTF8.GetBytes("AuthorID,Author,Date,Content,Attachments,Reactions\n\"1\",\"a\",\"2025-03-14T21:04:11.123+01:00\",\"b \"\"c\"\"\nd\",\"\",\"\"\n"),
        Encoding.UTF8.GetBytes("""window.YTD.direct_messages.part0 = [{"dmConversation":{"conversationId":"1-2","messages":[{"messageCreate":{"id":"1","senderId":"1","text":"a &lt;","createdAt":"2025-03-14T20:06:13.123Z"}}]}}]"""),
        Encoding.UTF8.GetBytes(">>> Chat History with jess::\n2025-03-14 20:04:11 UTC jess: hello\nmore\n"),
        Encoding.UTF8.GetBytes("[LINE] Chat history with Jess\r\nSaved on: 2025/03/15 09:00\r\n\r\nFri, 3/14/2025\r\n21:04\tJess\thello\r\n21:05\tSam\t\"two\r\nof \"\"x\"\"\"\r\n21:07\t\tJess unsent a message.\r\n21:08\tJess\t☎ 1:23\r\n"),
        Encoding.UTF8.GetBytes("2017.09.03 Sunday\n16:23 Bob Today\nmore\n16:25 Alice no\n16:26 Bob yes\n"),
        Encoding.UTF8.GetBytes("Jess with KakaoTalk Chats\nDate Saved : March 15, 2025 at 9:00 AM\n\nFriday, March 14, 2025\nMarch 14, 2025 at 9:04 PM, Jess : hello\nMarch 14, 2025 at 9:05 PM, Sam : two\nlines\n"),
        Encoding.UTF8.GetBytes("제시 님과 카카오톡 대화\n저장한 날짜 : 2025년 3월 15일 오전 9:00\n\n--------------- 2015년 8월 1일 토요일 ---------------\n[제시] [오후 2:37] 사진\n2025년 3월 14일 오후 9:05, 회원님 : 둘\n"),
        Encoding.UTF8.GetBytes("Date,User,Message\n2015-08-01 14:37:00,\"Jess\",\"hello, \"\"you\"\"\"\n"),
        Encoding.UTF8.GetBytes("[2019-12-24, 12:23] Jane Doe: Hello ![a](media/a.jpg)\n[2020-01-17, 21:49] Me: Hello\nJane!\n"),
        Encoding.UTF8.GetBytes("""{"version":"1","backupTimeMs":"1742072651000","mediaRootBackupKey":"AQ=="}\n{"recipient":{"id":"2","contact":{"e164":"447700900123","profileGivenName":"Jess"}}}\n{"chat":{"id":"1","recipientId":"2"}}\n{"chatItem":{"chatId":"1","authorId":"2","dateSent":"1741982651000","incoming":{},"standardMessage":{"text":{"body":"hi"},"attachments":[{"pointer":{"locatorInfo":{"plaintextHash":"4+D434q8wMApFwYTd1DW0SS089ww645bvDclFOIs9Ig="}}}]},"revisions":[{"dateSent":"1","standardMessage":{"text":{"body":"x"}}}]}}\n""".Replace("\\n", "\n", StringComparison.Ordinal)),
        Encoding.UTF8.GetBytes("""{"a":[{"b":{"c":[{"t":1741982651000,"s":"Jess","x":"hello there"},{"t":1741982652000,"s":"Sam","x":"who are you"},{"t":1741982653000,"s":"Jess","x":["pay ",{"k":"bold","v":"now"}]},{"t":1741982654000,"s":"Sam","x":"no no"}]}}]}"""),
        Encoding.UTF8.GetBytes("when;who;what\n14.03.2025 21:04;Jess;hello there\n14.03.2025 21:05;Sam;who are you\n14.03.2025 21:06;Jess;pay now\n14.03.2025 21:07;Sam;no no\n"),
        Encoding.UTF8.GetBytes("<r><m t=\"2025-03-14T21:04:00Z\" s=\"Jess\">hello there</m><m t=\"2025-03-14T21:05:00Z\" s=\"Sam\">who are you</m><m t=\"2025-03-14T21:06:00Z\" s=\"Jess\">pay now</m><m t=\"2025-03-14T21:07:00Z\" s=\"Sam\">no no</m></r>"),
        Encoding.UTF8.GetBytes("<html><body><div class=m><b>Jess</b><i>14 March 2025 21:04</i><p>hello there</p></div><div class=m><b>Sam</b><i>14 March 2025 21:05</i><p>who are you</p></div><div class=m><b>Jess</b><i>14 March 2025 21:06</i><p>pay now</p></div></body></html>"),
        .. MoreSeeds.All,
        Encoding.UTF8.GetBytes("salut\nok\nj'ai tout enregistré, 500 euros par western union avant 18h sinon ta mère\npitié j'ai que 200\n300 mais ok 250, 2 cartes de 100\nc'est fait, 200, code 7KQ4M-W2XRT-9PLBD\n je veux mourir\nrappelle au o7/o8/2o25 1l"),
        Encoding.UTF8.GetBytes("hi\nhey\ni recorded you, send $300 by cashapp $kay88 in 30 minutes or your mom sees it\nsent 100, ref 5601183490\nwith 50 you are joking, 150 + 150 tomorrow at 10\ni will end it"),
        Encoding.UTF8.GetBytes("سجلت لك كل شي، اذا ما دفعت ٥٠٠ درهم خلال ساعة ببعت الفيديو لاهلك\nحولت ٢٠٠\nsift 3000 dh f wafacash ghda m3a 10 ola nsift lvideo l mamak\nsafi sift 500"),
        .. Databases.Seeds,
        Encoding.UTF8.GetBytes("recours.invalid/x\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— recours.invalid/x AAAAAAAA\n"),
        Encoding.UTF8.GetBytes("age-encryption.org/v1\n-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"),
        [0, 1, 65, 0, 1, 66, 0, 1, 67],
        .. EvidenceTargets.Seeds,
    ];

    private sealed class OneFile(string name, byte[] bytes) : IExport
    {
        public IReadOnlyList<ExportFile> Files { get; } = [new ExportFile(name, bytes.Length)];

        public IReadOnlyList<Irregularity> Irregularities => [];

        public Stream Open(ExportFile file) => new MemoryStream(bytes, writable: false);
    }
}
