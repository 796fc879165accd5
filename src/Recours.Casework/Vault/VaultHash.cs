using System.Text.Json.Nodes;

namespace Recours.Casework.Vault;

/// <summary>A file that is not in the case: only what it hashes to, noted from where it lay.</summary>
public sealed record HashedFile(string Name, string Path, long Size, string Sha256, string Md5, DateTimeOffset At)
{
    internal static IReadOnlyList<HashedFile> Fold(IReadOnlyList<LedgerEntry> entries) =>
        [.. entries.Where(entry => entry.Event == EventNames.ExhibitHashed).Select(entry => new HashedFile((string)entry.Private!["name"]!, (string)entry.Private["path"]!,
            (long)entry.Private["size"]!, (string)entry.Private["sha256"]!, (string)entry.Private["md5"]!, entry.At))];
}

public sealed partial class Vault
{
    /// <summary>Notes what a file hashes to, once for the same bytes; nothing of it is kept.</summary>
    public HashedFile AddHash(FileHash hash, string name, string path, DateTimeOffset? modified, string? from, string? batch)
    {
        if (View.Hashed.FirstOrDefault(known => known.Sha256 == hash.Sha256) is { } before)
        {
            return before;
        }

        Record(EventNames.ExhibitHashed, new JsonObject
        {
            ["batch"] = batch,
            ["from"] = from,
            ["md5"] = hash.Md5,
            ["modified"] = modified is { } time ? LedgerEntry.FormatTime(time) : null,
            ["name"] = name,
            ["path"] = path,
            ["sha256"] = hash.Sha256,
            ["size"] = hash.Size,
            ["system"] = machine.System,
            ["tool"] = machine.Tool,
            ["zone"] = machine.Zone,
        });
        return View.Hashed[^1];
    }
}
