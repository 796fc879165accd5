using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Members of a record, read so that nothing a file holds makes them throw.</summary>
internal sealed partial class JsonRecords
{
    /// <summary>A string value, whatever its escapes hold: lone surrogates become U+FFFD.</summary>
    public static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return Unescape(value.GetRawText());
        }
    }

    /// <summary>A member's string, or null.</summary>
    public static string? Text(JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) ? Text(value) : null;

    /// <summary>A member that is a whole number, or the digits of one in a string.</summary>
    public static long? Number(JsonElement record, string name)
    {
        if (record.ValueKind != JsonValueKind.Object || !record.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetInt64(out long number) => number,
            JsonValueKind.String when long.TryParse(Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number,
            _ => null,
        };
    }

    /// <summary>A member of the given kind, or the undefined element.</summary>
    public static JsonElement Member(JsonElement record, string name, JsonValueKind kind) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : default;

    /// <summary>The items of an array member; none when it is absent or something else.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement record, string name)
    {
        var array = Member(record, name, JsonValueKind.Array);
        return array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : [];
    }

    /// <summary>Whether a member is <c>true</c>.</summary>
    public static bool Flag(JsonElement record, string name) => Member(record, name, JsonValueKind.True).ValueKind == JsonValueKind.True;

    /// <summary>A path inside the export without <c>.</c> and empty steps; null when it leaves the export.</summary>
    public static string? SafePath(string path)
    {
        var steps = path.Replace('\\', '/').Split('/').Where(step => step is not ("" or ".")).ToArray();
        return path.StartsWith('/') || path.StartsWith('\\') || path.Contains('\0') || steps.Contains("..") || (steps.Length > 0 && steps[0].EndsWith(':'))
            ? null
            : string.Join('/', steps);
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length - 1)
            {
                text.Append(raw[i]);
                continue;
            }

            char code = raw[++i];
            if (code == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                text.Append((char)unit);
                i += 4;
            }
            else
            {
                text.Append(code switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => code });
            }
        }

        // Encoding with replacement turns lone surrogates into U+FFFD.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
