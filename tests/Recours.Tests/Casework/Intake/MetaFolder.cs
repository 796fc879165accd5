using System.Globalization;
using System.Text;
using System.Text.Json;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>A small export held in memory, and the questions that the JSON importers' tests ask.</summary>
internal sealed class MetaFolder : IExport
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public IReadOnlyList<ExportFile> Files => [.. files.Select(f => new ExportFile(f.Key, f.Value.Length))];

    public IReadOnlyList<Irregularity> Irregularities => [];

    public static MetaFolder Of(string folder)
    {
        string? house = AppContext.BaseDirectory;
        while (house is not null && !File.Exists(Path.Combine(house, "Recours.slnx")))
        {
            house = Path.GetDirectoryName(house);
        }

        string root = Path.Combine(house.ShouldNotBeNull(), "testdata", "intake", folder);
        var export = new MetaFolder();
        foreach (string path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            export.files[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        }

        return export;
    }

    public static MetaFolder With(string path, byte[] bytes)
    {
        var export = new MetaFolder();
        export.files[path] = bytes;
        return export;
    }

    public static MetaFolder With(string path, string json) => With(path, Encoding.UTF8.GetBytes(json));

    public MetaFolder And(string path, string content) => And(path, Encoding.UTF8.GetBytes(content));

    public MetaFolder And(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public MetaFolder Put(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public Stream Open(ExportFile file) => new MemoryStream(files[file.Path], writable: false);

    public byte[] Bytes(string path) => files[path];

    public List<ImportItem> Read(IChatImporter importer) =>
        [.. importer.Read(this, [.. Files.Where(f => importer.Recognises(f, files[f.Path].AsSpan(0, Math.Min(65536, files[f.Path].Length))))])];

    public List<ImportItem> ReadAll(IChatImporter importer) => [.. importer.Read(this, Files)];

    public static List<ChatEntry> Entries(IEnumerable<ImportItem> items) => [.. items.OfType<ImportItem.Entry>().Select(e => e.Value)];

    public static Accounting Count(IReadOnlyList<ImportItem> items) => new(
        items.OfType<ImportItem.Entry>().Count(), items.OfType<ImportItem.Entry>().Sum(e => e.Parts),
        items.OfType<ImportItem.Furniture>().Sum(f => f.Units), items.OfType<ImportItem.Unparsed>().Count());

    public static string Print(IEnumerable<ImportItem> items) => JsonSerializer.Serialize(items.Select(i => (object)i));

    public static void ShouldFit(IReadOnlyList<ChatEntry> entries, byte[] expected)
    {
        using var document = JsonDocument.Parse(expected);
        var wanted = document.RootElement.GetProperty("entries").EnumerateArray().ToArray();
        entries.Count.ShouldBe(wanted.Length);
        for (int i = 0; i < wanted.Length; i++)
        {
            Fit(entries[i], wanted[i]);
        }
    }

    private static void Fit(ChatEntry entry, JsonElement wanted)
    {
        foreach (var field in wanted.EnumerateObject())
        {
            string at = wanted.GetRawText();
            switch (field.Name)
            {
                case "kind": entry.Kind.ToString().ToLowerInvariant().ShouldBe(field.Value.GetString(), at); break;
                case "from": entry.Sender.ShouldBe(field.Value.GetString(), at); break;
                case "t":
                    entry.Time!.Value.Zone.ShouldBe("utc");
                    entry.Time!.Value.Value.ShouldBe(DateTimeOffset.Parse(field.Value.GetString()!, CultureInfo.InvariantCulture).UtcDateTime, at);
                    break;
                case "text": entry.Text.ShouldBe(field.Value.GetString(), at); break;
                case "id": entry.Id.ShouldBe(field.Value.GetRawText(), at); break;
                case "fromId": entry.SenderId.ShouldBe(field.Value.GetString(), at); break;
                case "edited": entry.Edited.ShouldBe(field.Value.GetBoolean(), at); break;
                case "reactions": entry.Reactions.Count.ShouldBe(field.Value.GetInt32(), at); break;
                case "media":
                    entry.Media.Select(m => m.Name).ShouldBe(field.Value.EnumerateArray().Select(m => m.GetProperty("name").GetString()));
                    entry.Media.Select(m => m.State == MediaState.Present).ShouldBe(field.Value.EnumerateArray().Select(m => m.GetProperty("present").GetBoolean()));
                    break;
                default: throw new InvalidOperationException("the test does not know the field " + field.Name);
            }
        }
    }
}
