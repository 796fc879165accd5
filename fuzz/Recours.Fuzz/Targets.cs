using System.Security.Cryptography;
using System.Text;
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

    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new SortedDictionary<string, Action<byte[]>>(
        new Dictionary<string, Action<byte[]>>(EvidenceTargets.All), StringComparer.Ordinal)
    {
        ["age"] = Age,
        ["note"] = Note,
        ["entries"] = Entries,
        ["ledger-entry"] = Entry,
        ["whatsapp"] = bytes => Read("_chat.txt", bytes),
        ["telegram"] = bytes => Read("result.json", bytes),
        ["meta"] = bytes => Read("messages/inbox/x_1/message_1.json", bytes),
        ["snapchat"] = bytes => Read("json/chat_history.json", bytes),
        ["page"] = bytes => Read("messages/inbox/x_1/message_1.html", bytes),
        ["table"] = bytes => Read("messages.csv", bytes),
        ["x"] = bytes => Read("data/direct-messages.js", bytes),
        ["tiktok-text"] = bytes => Read("Direct Messages.txt", bytes),
        ["zip"] = Zip,
    };

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

    private static void Read(string name, byte[] bytes)
    {
        var export = new OneFile(name, bytes);
        foreach (var importer in Importers.All.Where(importer => importer.Recognises(export.Files[0], bytes.AsSpan(0, Math.Min(bytes.Length, 65_536)))))
        {
            foreach (var item in importer.Read(export, export.Files))
            {
                _ = item.GetHashCode();
            }
        }
    }

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
