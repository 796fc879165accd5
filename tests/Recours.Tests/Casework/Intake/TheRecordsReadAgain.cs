using System.Globalization;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>Threads whose files can be gone through again keep only where their messages stand: that must give what keeping them gives.</summary>
public sealed class TheRecordsReadAgain
{
    private const string Folder = "your_instagram_activity/messages/inbox/jess_1/";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AreThoseThatWereKept(int seed)
    {
        var files = Thread(new Random(seed));
        var again = Read(new Files(files, (bytes, _) => new MemoryStream(bytes)));
        var kept = Read(new Files(files, (bytes, _) => new OneWay(bytes)));
        again.Count.ShouldBeGreaterThan(1_000);
        again.ShouldBe(kept);
    }

    [Fact]
    public void AreToldWhereTheyAreNoLongerWhatTheyWere()
    {
        var files = Thread(new Random(4));
        var random = new Random(5);
        foreach (var change in new Func<byte[], Stream>[]
        {
            _ => new MemoryStream(),
            bytes => new MemoryStream(bytes, 0, bytes.Length / 2),
            bytes => new MemoryStream([.. bytes.Select(one => random.Next(30) == 0 ? (byte)random.Next(256) : one)]),
            bytes => new MemoryStream(Encoding.UTF8.GetBytes(new string('{', bytes.Length))),
            _ => throw new IOException("gone"),
        })
        {
            var opened = new HashSet<string>();
            var items = new Instagram().Read(new Files(files, (bytes, path) => opened.Add(path) ? new MemoryStream(bytes) : change(bytes)), [.. files.Select(pair => new ExportFile(pair.Key, pair.Value.Length))]).ToList();
            items.OfType<ImportItem.Unparsed>().Count(one => one.Code == "meta.record").ShouldBeGreaterThan(100);
            (items.OfType<ImportItem.Unparsed>().Count() + items.OfType<ImportItem.Entry>().Count()).ShouldBe(Messages);
        }
    }

    private const int Messages = 3 * 500;

    /// <summary>Files of one thread: newest first as the platform writes them, one in any order, one with long messages.</summary>
    private static Dictionary<string, byte[]> Thread(Random random)
    {
        var files = new Dictionary<string, byte[]>();
        for (int n = 1; n <= 3; n++)
        {
            var json = new StringBuilder("""{"participants":[{"name":"Jess"},{"name":"Sam"}],"title":"Jess","messages":[""");
            for (int i = 0; i < 500; i++)
            {
                long time = n == 2 ? random.NextInt64(1_700_000_000_000, 1_710_000_000_000) : 1_720_000_000_000 - (n * 5_000_000) - (i * 1_000);
                string words = i % 50 == 7 && n == 3 ? new string('x', random.Next(300_000)) : "words " + random.Next(1000) + (i % 9 == 0 ? "\\u00c3\\u00a9" : "") + (i % 31 == 0 ? "\\ud83d" : "") + (i % 17 == 0 ? "é" : "");
                json.Append(CultureInfo.InvariantCulture, $$"""{{(i > 0 ? "," : "")}}{"sender_name":"{{(i % 3 == 0 ? "Sam" : "Jess")}}","timestamp_ms":{{time}},"content":"{{words}}"{{(i % 11 == 0 ? ",\"reactions\":[{\"reaction\":\"x\",\"actor\":\"Sam\"}]" : "")}}}""");
            }

            files[Folder + "message_" + n + ".json"] = Encoding.UTF8.GetBytes(json.Append("]}").ToString());
        }

        return files;
    }

    private static List<string> Read(IExport export) => [.. new Instagram().Read(export, export.Files).OfType<ImportItem.Entry>().Select(item => item.Value).Select(one =>
        string.Join('|', one.Kind, one.Sender, one.Direction, one.Time, one.Text, one.Raw, one.Source, string.Join('+', one.Reactions), string.Join('+', one.Repairs)))];

    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    private sealed class Files(Dictionary<string, byte[]> files, Func<byte[], string, Stream> open) : IExport
    {
        IReadOnlyList<ExportFile> IExport.Files => [.. files.Select(pair => new ExportFile(pair.Key, pair.Value.Length))];

        public IReadOnlyList<Irregularity> Irregularities => [];

        public Stream Open(ExportFile file) => open(files[file.Path], file.Path);
    }
}
