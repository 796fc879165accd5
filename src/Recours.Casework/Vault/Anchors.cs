using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Recours.Casework.Vault;

/// <summary>Kinds of anchors, as they stand in the ledger.</summary>
public static class AnchorKinds
{
    /// <summary>RFC 3161 timestamp of an authority.</summary>
    public const string Timestamp = "timestamp";

    /// <summary>Cosignature of a witness.</summary>
    public const string Witness = "witness";
}

/// <summary>
/// What an outsider has seen of the ledger: the first <paramref name="Size"/> entries, at a time that the outsider states.
/// Checked when it was added; <see cref="VaultVerifier"/> checks it again.
/// </summary>
/// <param name="Entry">Index of the entry that records it.</param>
/// <param name="By">Name of the authority or the witness.</param>
/// <param name="Root">Lower-case hex.</param>
/// <param name="Sha256">Of the token or the cosigned note, lower-case hex.</param>
/// <param name="Address">Where the timestamp was asked for.</param>
/// <param name="Pinned">Whether it was checked against a root or a key that the person gave.</param>
/// <param name="Files">Stored files and their SHA-256.</param>
public sealed partial record Anchor(long Entry, string Kind, DateTimeOffset Time, string By, long Size, string Root, string Sha256,
    string? Address, bool Pinned, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Endings of the files of an anchor (docs/formats/anchors.md).</summary>
    public const string CheckpointFile = ".checkpoint", RequestFile = ".tsq", ResponseFile = ".tsr", RootsFile = ".roots",
        CrlFile = ".crl", OcspFile = ".ocsp", NoteFile = ".note", KeyFile = ".vkey";

    /// <summary>Whether a path is one that this program gives to a file of an anchor.</summary>
    public static bool IsFileName(string path) => FileName().IsMatch(path);

    /// <summary>The anchors that a decrypted ledger records.</summary>
    public static IReadOnlyList<Anchor> Fold(IReadOnlyList<LedgerEntry> entries) =>
        [.. entries.Where(entry => entry.Event == EventNames.AnchorAdded).Select(Of)];

    /// <summary>Authorities that were asked and have given nothing yet, in the order asked.</summary>
    public static IReadOnlyList<string> Waiting(IReadOnlyList<LedgerEntry> entries)
    {
        var waiting = new List<string>();
        foreach (var entry in entries.Where(entry => entry.Event is EventNames.AnchorWished or EventNames.AnchorAdded or EventNames.AnchorDropped))
        {
            if ((string?)entry.Private?["address"] is not { } address)
            {
                continue;
            }

            waiting.Remove(address);
            if (entry.Event == EventNames.AnchorWished)
            {
                waiting.Add(address);
            }
        }

        return waiting;
    }

    /// <summary>The files that an entry binds; empty for any other entry. Throws <see cref="FormatException"/> for names that are not ours.</summary>
    internal static IReadOnlyDictionary<string, string> FilesOf(JsonObject publicPart)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if ((string?)publicPart["event"] != EventNames.AnchorAdded)
        {
            return files;
        }

        foreach (var (path, hash) in publicPart["anchor"]?["files"] as JsonObject ?? [])
        {
            files[IsFileName(path) ? path : throw new FormatException("anchor.file-name")] = (string?)hash ?? "";
        }

        return files;
    }

    private static Anchor Of(LedgerEntry entry)
    {
        var (seen, hidden) = (entry.Public["anchor"]!, entry.Private!);
        return new Anchor(entry.Index, (string)seen["kind"]!, ParseTime((string)hidden["time"]!), (string)hidden["by"]!, (long)seen["size"]!, (string)seen["root"]!,
            (string)seen["sha256"]!, (string?)hidden["address"], (string?)hidden["pinned"] == "yes", FilesOf(entry.Public));
    }

    private static DateTimeOffset ParseTime(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    [GeneratedRegex(@"^anchors/[0-9a-f]{64}(\.[0-9]{1,2})?\.(checkpoint|tsq|tsr|roots|crl|ocsp|note|vkey)\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}

/// <summary>An anchor that was checked and is to be kept.</summary>
/// <param name="Sha256">Of the token or the cosigned note, lower-case hex; the name of its files.</param>
/// <param name="Files">Ending → bytes.</param>
/// <param name="Policy">Object identifier; null for a witness.</param>
public sealed record NewAnchor(string Kind, DateTimeOffset Time, string By, long Size, string Root, string Sha256, string? Address, bool Pinned,
    string? Policy, IReadOnlyList<(string Ending, byte[] Bytes)> Files);
