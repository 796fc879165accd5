using System.Globalization;

namespace Recours.Casework.Vault;

/// <summary>Names of the files of a case folder (docs/formats/case.md).</summary>
public static class VaultLayout
{
    public const string ReadMe = "READ-ME-FIRST.txt";
    public const string Identity = "identity.age";
    public const string Checkpoint = "log/checkpoint";

    /// <summary>Entries that are safe on disk but not yet laid out in tiles; gone when the case is at rest.</summary>
    public const string Journal = "log/journal";

    /// <summary>How far the journal was promised; lives and goes with it.</summary>
    public const string Acknowledged = "log/acknowledged";

    public const string Log = "log/";
    public const string Private = "private/";
    public const string Exhibits = "exhibits/";
    public const string Anchors = "anchors/";
    public const string Cache = "cache/";

    /// <summary>The mark of work under way: a file with this ending is what a kill left behind, never a loss.</summary>
    public const string Pending = ".pending";

    /// <summary>The private parts of the group of entries that begins at <paramref name="first"/>.</summary>
    public static string PrivateParts(long first) => Private + first.ToString("D6", CultureInfo.InvariantCulture) + ".age";

    public static string Exhibit(string ciphertextSha256) => Exhibits + ciphertextSha256 + ".age";
}
