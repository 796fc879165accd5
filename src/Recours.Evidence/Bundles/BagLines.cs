using System.Buffers;
using System.Globalization;

namespace Recours.Evidence.Bundles;

/// <summary>The lines of the tag files, taken apart.</summary>
internal static class BagLines
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Version and encoding of <c>bagit.txt</c>; null unless it is exactly these two lines.</summary>
    public static (string Version, string Encoding)? Declaration(IReadOnlyList<string> lines)
    {
        const string version = "BagIt-Version: ", encoding = "Tag-File-Character-Encoding: ";
        return lines.Count == 2 && lines[0].StartsWith(version, StringComparison.Ordinal) && lines[1].StartsWith(encoding, StringComparison.Ordinal)
            ? (lines[0][version.Length..], lines[1][encoding.Length..].TrimEnd(' ', '\t'))
            : null;
    }

    /// <summary>Hash and path of a manifest line: hexadecimal digits, white space, perhaps the <c>*</c> of md5sum, the path.</summary>
    public static (string Hash, string Path)? Manifest(string line, int hashLength)
    {
        var digits = 2 * hashLength;
        if (line.Length <= digits || line.AsSpan(0, digits).ContainsAnyExcept(HexDigits) || line[digits] is not (' ' or '\t')) return null;
        var path = line[digits..].TrimStart(' ', '\t');
        if (path.StartsWith('*')) path = path[1..];
        return path.Length == 0 ? null : (line[..digits].ToLowerInvariant(), path);
    }

    /// <summary>A line of <c>fetch.txt</c>: address, length or <c>-</c>, path, divided by white space.</summary>
    public static BagFetch? Fetch(string line)
    {
        var parts = line.Split((char[])[' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3) return null;
        if (parts[1] == "-") return new BagFetch(parts[0], null, parts[2]);
        return long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? new BagFetch(parts[0], length, parts[2]) : null;
    }

    /// <summary>Label and value of each metadata line; a line that begins with white space continues the value before. Null for a line without a label.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>?> Info(IReadOnlyList<string> lines)
    {
        var info = new List<KeyValuePair<string, System.Text.StringBuilder>?>();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && info.Count > 0) info[^1]?.Value.Append(' ').Append(line.AsSpan().Trim(" \t"));
            else if (colon > 0) info.Add(new(line[..colon].TrimEnd(' ', '\t'), new(line[(colon + 1)..].Trim(' ', '\t'))));
            else info.Add(null);
        }
        return [.. info.Select(one => one is { } pair ? new KeyValuePair<string, string>(pair.Key, pair.Value.ToString()) : (KeyValuePair<string, string>?)null)];
    }

    /// <summary>Bytes and files of <c>octets.count</c>.</summary>
    public static (long Bytes, long Files)? Oxum(string value)
    {
        var parts = value.Split('.');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var files)
            ? (bytes, files)
            : null;
    }
}
