using System.Buffers;
using System.Text;

namespace Recours.Evidence.Bundles;

/// <summary>The rules for paths inside a bag, the same on every system.</summary>
internal static class BagPaths
{
    public const string Payload = "data/";
    private const int MaxLength = 4096;

    private static readonly SearchValues<char> NotEverywhere = SearchValues.Create("<>:\"|?*\r\n");

    private static readonly HashSet<string> SystemFiles = new(StringComparer.OrdinalIgnoreCase) { "thumbs.db", ".ds_store", "desktop.ini" };

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>
    /// Whether the path stays in the bag, whoever reads it: relative, no empty part, no <c>.</c> or <c>..</c>, no home, drive,
    /// variable or device of any system, no backslash, no control character but line ends.
    /// </summary>
    public static bool IsSafe(string path)
    {
        if (path.Length is 0 or > MaxLength || path[0] is '/' or '~' || path.Contains('\\', StringComparison.Ordinal)) return false;
        if (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0])) return false;
        // Half a surrogate pair has no bytes.
        if (path.Any(c => char.IsControl(c) && c is not ('\r' or '\n')) || !IsText(path)) return false;
        var parts = path.Split('/');
        return !parts.Any(part => part is "" or "." or "..") && !(parts[0].StartsWith('%') && parts[0].Length > 1 && parts[0].EndsWith('%'));
    }

    /// <summary>Whether every common system can hold the name.</summary>
    public static bool IsPortable(string path) => !path.Split('/').Any(part =>
        part.AsSpan().ContainsAny(NotEverywhere) || part[^1] is '.' or ' ' || Reserved.Contains(part.Split('.')[0]));

    public static bool IsSystemFile(string path) => SystemFiles.Contains(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>What a path becomes on a system that ignores case and Unicode forms.</summary>
    public static string Folded(string path) => path.Normalize(NormalizationForm.FormC).ToUpperInvariant().Normalize(NormalizationForm.FormC);

    /// <summary>The path meant, in one pass; <paramref name="odd"/> if a percent sign is none of the escapes.</summary>
    public static string Unescape(string written, bool percentToo, out bool odd)
    {
        odd = false;
        if (!written.Contains('%', StringComparison.Ordinal)) return written;
        var path = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            var code = written[i] == '%' && i + 2 < written.Length ? written.Substring(i + 1, 2).ToUpperInvariant() : "";
            var meant = code switch { "0A" => '\n', "0D" => '\r', "25" when percentToo => '%', _ => '\0' };
            odd |= written[i] == '%' && meant == '\0' && percentToo;
            path.Append(meant == '\0' ? written[i] : meant);
            if (meant != '\0') i += 2;
        }
        return path.ToString();
    }

    private static bool IsText(string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (char.IsHighSurrogate(path[i]) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1])) i++;
            else if (char.IsSurrogate(path[i])) return false;
        }
        return true;
    }
}
