using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework.Vault;

namespace Recours.Casework.Handover;

/// <summary>
/// The exhibits in CASE 1.4 / UCO 1.4 (JSON-LD): each original as a file with its hash, the act of taking it in, and the record of its
/// provenance. Identifiers follow from the case, so that the same state gives the same bytes.
/// </summary>
internal static class HandoverCase
{
    /// <param name="log">What is shown of the ledger.</param>
    /// <param name="paths">Path below <c>data/</c> of each original that goes along.</param>
    public static byte[] Write(HandoverLog log, IReadOnlyDictionary<int, string> paths)
    {
        var origin = log.Key.Name;
        var things = new List<JsonObject>();
        var tools = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in log.Opened.Where(entry => entry.Event == EventNames.ExhibitAcquired))
        {
            var exhibit = entry.Exhibit();
            var tool = (string?)entry.Private!["tool"] ?? "";
            tools.TryAdd(tool, Id(origin, "tool", tool));
            things.AddRange(Describe(origin, exhibit, entry, tools[tool], paths.GetValueOrDefault(exhibit.Number)));
        }

        things.AddRange(tools.Select(tool => Tool(tool.Value, tool.Key)));
        var bundle = Thing(Id(origin, "bundle", ""), "uco-core:Bundle");
        bundle["uco-core:description"] = $"{origin}, {log.State.Size} entries, root {log.State.Root}";
        bundle["uco-core:object"] = new JsonArray([.. things.Select(thing => Reference((string)thing["@id"]!))]);
        var document = new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["kb"] = $"http://{origin}/",
                ["case-investigation"] = "https://ontology.caseontology.org/case/investigation/",
                ["uco-action"] = "https://ontology.unifiedcyberontology.org/uco/action/",
                ["uco-core"] = "https://ontology.unifiedcyberontology.org/uco/core/",
                ["uco-observable"] = "https://ontology.unifiedcyberontology.org/uco/observable/",
                ["uco-tool"] = "https://ontology.unifiedcyberontology.org/uco/tool/",
                ["uco-types"] = "https://ontology.unifiedcyberontology.org/uco/types/",
                ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
            },
            ["@graph"] = new JsonArray([bundle, .. things]),
        };
        return Encoding.UTF8.GetBytes(document.ToJsonString(HandoverCrate.Layout) + "\n");
    }

    private static IEnumerable<JsonObject> Describe(string origin, Exhibit exhibit, LedgerEntry entry, string tool, string? path)
    {
        var number = exhibit.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (file, record, action) = (Id(origin, "file", number), Id(origin, "record", number), Id(origin, "action", number));
        var described = Thing(file, "uco-observable:File");
        var named = Thing(Id(origin, "file-facet", number), "uco-observable:FileFacet");
        named["uco-observable:fileName"] = exhibit.Name;
        named["uco-observable:filePath"] = exhibit.Path.Length > 0 ? exhibit.Path : exhibit.Name;
        named["uco-observable:sizeInBytes"] = Integer(exhibit.Size);
        if ((string?)entry.Private!["modified"] is { } modified)
        {
            named["uco-observable:modifiedTime"] = Time(modified);
        }

        var content = Thing(Id(origin, "content-facet", number), "uco-observable:ContentDataFacet");
        content["uco-observable:sizeInBytes"] = Integer(exhibit.Size);
        var hash = Thing(Id(origin, "hash", number), "uco-types:Hash");
        hash["uco-types:hashMethod"] = "SHA256";
        hash["uco-types:hashValue"] = new JsonObject { ["@type"] = "xsd:hexBinary", ["@value"] = exhibit.Sha256 };
        content["uco-observable:hash"] = hash;
        described["uco-core:hasFacet"] = new JsonArray(named, content);
        if (path is not null)
        {
            described["uco-core:description"] = HandoverLayout.Payload + path;
        }

        yield return described;

        var provenance = Thing(record, "case-investigation:ProvenanceRecord");
        provenance["case-investigation:exhibitNumber"] = number;
        provenance["uco-core:object"] = new JsonArray(Reference(file));
        yield return provenance;

        var taken = Thing(action, "case-investigation:InvestigativeAction");
        taken["uco-core:name"] = "exhibit.acquired";
        taken["uco-core:description"] = HandoverLayout.Proof(entry.Index);
        taken["uco-action:startTime"] = Time(LedgerEntry.FormatTime(entry.At));
        taken["uco-action:endTime"] = Time(LedgerEntry.FormatTime(entry.At));
        taken["uco-action:instrument"] = Reference(tool);
        taken["uco-action:result"] = new JsonArray(Reference(file), Reference(record));
        yield return taken;
    }

    private static JsonObject Tool(string id, string name)
    {
        var tool = Thing(id, "uco-tool:Tool");
        var space = name.LastIndexOf(' ');
        tool["uco-core:name"] = space > 0 ? name[..space] : name;
        if (space > 0)
        {
            tool["uco-tool:version"] = name[(space + 1)..];
        }

        return tool;
    }

    private static JsonObject Thing(string id, string type) => new() { ["@id"] = id, ["@type"] = type };

    private static JsonObject Reference(string id) => new() { ["@id"] = id };

    private static JsonObject Integer(long value) => new() { ["@type"] = "xsd:integer", ["@value"] = value.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private static JsonObject Time(string value) => new() { ["@type"] = "xsd:dateTime", ["@value"] = value };

    /// <summary>A name that ends in a UUID, as UCO asks: version 5 (RFC 9562), of the address of what it names.</summary>
    private static string Id(string origin, string kind, string which)
    {
#pragma warning disable CA5350 // The version of the UUID says so; nothing rests on it.
        var bytes = SHA1.HashData([.. AddressSpace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes($"http://{origin}/{kind}/{which}")])[..16];
#pragma warning restore CA5350
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x50);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return $"kb:{kind}-{new Guid(bytes, bigEndian: true):D}";
    }

    /// <summary>The space of names that are addresses, RFC 9562.</summary>
    private static Guid AddressSpace { get; } = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
}
