using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recours.Casework.Vault;

namespace Recours.Casework.Handover;

/// <summary>RO-Crate 1.1 metadata of what lies in <c>data/</c>: flat JSON-LD, one entity for each file.</summary>
internal static class HandoverCrate
{
    /// <summary>How documents for other programs are laid out: a line for each value, the same bytes on every system.</summary>
    internal static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, IndentSize = 1, NewLine = "\n" };

    public static byte[] Write(IReadOnlyList<Exhibit> exhibits, IReadOnlyDictionary<int, string> paths, IReadOnlyList<string> derivatives, DateTimeOffset time, string tool)
    {
        var files = exhibits.Select(exhibit => new JsonObject
        {
            ["@id"] = paths[exhibit.Number],
            ["@type"] = "File",
            ["name"] = exhibit.Name,
            ["description"] = exhibit.Path,
            ["contentSize"] = exhibit.Size.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["identifier"] = exhibit.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["sha256"] = exhibit.Sha256,
            ["dateCreated"] = LedgerEntry.FormatTime(exhibit.AcquiredAt),
        }).ToList();
        files.AddRange(derivatives.Select(path => File(path, path == HandoverLayout.Redactions ? "Redactions" : "Derivative", path == HandoverLayout.Redactions ? "application/json" : "image/jpeg")));
        files.Add(File(HandoverLayout.Dossier, "Dossier", "text/html"));
        files.Add(File(HandoverLayout.Case, "CASE 1.4", "application/ld+json"));
        var document = new JsonObject
        {
            ["@context"] = "https://w3id.org/ro/crate/1.1/context",
            ["@graph"] = new JsonArray(
            [
                new JsonObject
                {
                    ["@id"] = HandoverLayout.Crate,
                    ["@type"] = "CreativeWork",
                    ["conformsTo"] = Reference("https://w3id.org/ro/crate/1.1"),
                    ["about"] = Reference("./"),
                },
                new JsonObject
                {
                    ["@id"] = "./",
                    ["@type"] = "Dataset",
                    ["name"] = "Handover",
                    ["description"] = "Exhibits as they came in, with what proves it: see VERIFY.txt beside this folder.",
                    ["datePublished"] = LedgerEntry.FormatTime(time)[..10],
                    ["license"] = "Handed over in confidence. No licence is given.",
                    ["hasPart"] = new JsonArray([.. files.Select(file => Reference((string)file["@id"]!))]),
                    ["creator"] = Reference("#tool"),
                },
                .. files,
                new JsonObject { ["@id"] = "#tool", ["@type"] = "SoftwareApplication", ["name"] = tool },
            ]),
        };
        return Encoding.UTF8.GetBytes(document.ToJsonString(Layout) + "\n");
    }

    private static JsonObject File(string path, string name, string format) => new() { ["@id"] = path, ["@type"] = "File", ["name"] = name, ["encodingFormat"] = format };

    private static JsonObject Reference(string id) => new() { ["@id"] = id };
}
