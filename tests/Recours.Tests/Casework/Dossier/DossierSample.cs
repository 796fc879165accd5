using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework.Dossier;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Casework.Dossier;

/// <summary>A fixed case, made of values: two WhatsApp exports, one in French and one in Arabic, a person, an account, a seal.</summary>
internal static class DossierSample
{
    public const string Note = "Le 14 mars au soir, une personne m’a écrit. Elle demande 500 €.\nJe n’ai pas payé.";

    private static readonly DateTimeOffset Start = new(2026, 1, 12, 20, 0, 0, TimeSpan.Zero);

    private static readonly string[] Folders = ["android-fr", "ios-ar-arabic-digits"];

    /// <summary>The sample in a language; <paramref name="more"/> are further exports, each a text file of WhatsApp.</summary>
    public static DossierInput Input(string language, params string[] more)
    {
        var (entries, readings) = (new List<LedgerEntry>(), new List<CaseReading>());
        void Append(string name, JsonObject hidden, JsonObject? open = null) =>
            entries.Add(new LedgerEntry(entries.Count, name, Start.AddMinutes(entries.Count), Stored(open ?? []), Stored(hidden)));

        Append(EventNames.CaseOpened, new JsonObject { ["country"] = "FR", ["language"] = "fr" });
        var exports = Folders.Select(folder => (folder, Files: FilesOf(folder)))
            .Concat(more.Select((text, i) => ($"more-{i}", Files: new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["_chat.txt"] = Encoding.UTF8.GetBytes(text) })));
        var number = 0;
        foreach (var (folder, files) in exports)
        {
            var numbers = new Dictionary<string, int>();
            foreach (var (path, bytes) in files)
            {
                numbers[path] = ++number;
                Append(EventNames.ExhibitAcquired,
                    new JsonObject
                    {
                        ["batch"] = folder,
                        ["from"] = number == 1 ? "Camille Exemple" : null,
                        ["name"] = path,
                        ["path"] = path,
                        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                        ["size"] = bytes.Length,
                        ["system"] = "Test OS 1",
                        ["tool"] = "recours test",
                        ["zone"] = "01:00 Europe/Paris",
                    },
                    new JsonObject { ["exhibit"] = new JsonObject { ["number"] = number, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData([1, .. bytes])), ["size"] = bytes.Length + 200 } });
            }

            readings.Add(new CaseReading(folder, null, numbers, ExportReader.Read(new MemoryExport(files), Importers.All)));
        }

        Append(EventNames.NoteWritten, new JsonObject { ["text"] = Note });
        Append(EventNames.PersonDescribed, new JsonObject { ["name"] = "Camille Exemple", ["birth-date"] = "1998-05-01", ["phone"] = "+33 6 39 98 00 12" });
        var root = Convert.ToHexStringLower(SHA256.HashData("root"u8));
        Append(EventNames.CaseSealed, [], new JsonObject { ["sealed"] = new JsonObject { ["root"] = root, ["size"] = entries.Count } });
        Append(EventNames.DossierWritten, new JsonObject { ["html"] = root });
        return Of(entries, readings, language);
    }

    public static DossierInput Of(IReadOnlyList<LedgerEntry> entries, IReadOnlyList<CaseReading> readings, string language) =>
        new(CaseView.Fold(entries, Convert.ToHexStringLower(SHA256.HashData("now"u8)), "recours.invalid/0011223344556677+00000000+AAAA"),
            entries, readings, language, Start.AddHours(1), "recours test");

    /// <summary>As it comes back from the disk.</summary>
    private static JsonObject Stored(JsonObject value) => JsonNode.Parse(CanonicalJson.Write(value))!.AsObject();

    private static SortedDictionary<string, byte[]> FilesOf(string folder)
    {
        var path = LedgerData.PathOf("intake/whatsapp/synthetic/" + folder);
        return new SortedDictionary<string, byte[]>(
            Directory.EnumerateFiles(path).Where(file => !file.EndsWith(".json", StringComparison.Ordinal))
                .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes), StringComparer.Ordinal);
    }

    private sealed class MemoryExport(IReadOnlyDictionary<string, byte[]> files) : IExport
    {
        public IReadOnlyList<ExportFile> Files { get; } = [.. files.Select(file => new ExportFile(file.Key, file.Value.Length))];

        public IReadOnlyList<Irregularity> Irregularities => [];

        public Stream Open(ExportFile file) => new MemoryStream(files[file.Path]);
    }
}
