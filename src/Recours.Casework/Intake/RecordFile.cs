using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Reads one JSON file of a platform: damage and oversize are told the same way for all of them.</summary>
internal static class RecordFile
{
    /// <summary>Turns one value into items; what it throws for bad content makes the value unparsed.</summary>
    public delegate IEnumerable<ImportItem> Taker(JsonPiece piece, JsonElement value, SourceSpan span);

    /// <param name="stream">The file's bytes; disposed at the end.</param>
    /// <param name="file">Its path inside the export.</param>
    /// <param name="descend">Which containers are walked into.</param>
    /// <param name="take">What becomes of a value.</param>
    /// <param name="opened">Told when a container is entered.</param>
    /// <param name="shift">Bytes of the file before those of <paramref name="stream"/>.</param>
    /// <param name="quick">Reads the plainest values from their bytes, with the same result; null for all others.</param>
    /// <param name="preface">What comes before all of it.</param>
    public static IEnumerable<ImportItem> Read(
        Stream stream, string file, Func<string, bool> descend, Taker take, Action<string>? opened = null, long shift = 0, Func<JsonPiece, ImportItem.Entry?>? quick = null, IEnumerable<ImportItem>? preface = null)
    {
        foreach (var item in preface ?? [])
        {
            yield return item;
        }

        using var records = new JsonRecords(stream, descend);
        while (records.Next() is { } piece)
        {
            if (piece.Kind == JsonPieceKind.Value && quick?.Invoke(piece) is { } entry)
            {
                yield return entry;
                continue;
            }

            var span = piece.Span(file, shift);
            switch (piece.Kind)
            {
                case JsonPieceKind.Open:
                    opened?.Invoke(piece.Pointer);
                    break;
                case JsonPieceKind.Broken:
                    if (piece.Length > 0)
                    {
                        yield return new ImportItem.Unparsed(span, "json.broken", piece.Raw);
                    }

                    yield return new ImportItem.Oddity(new Irregularity("json.broken", span, piece.Detail));
                    break;
                case JsonPieceKind.TooLarge:
                    yield return new ImportItem.Unparsed(span, "json.record-too-large", "");
                    break;
                case JsonPieceKind.Value:
                    foreach (var item in Take(piece, span, take))
                    {
                        yield return item;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>
    /// Whether the head of a JSON file holds this key. A word that somebody wrote in a message is no key: a sender must not be
    /// able to make a file look like another platform's.
    /// </summary>
    public static bool HasKey(ReadOnlySpan<byte> head, ReadOnlySpan<byte> quoted)
    {
        for (int at = head.IndexOf(quoted); at >= 0; at = head.IndexOf(quoted))
        {
            head = head[(at + quoted.Length)..];
            int next = head.IndexOfAnyExcept(" \t\r\n"u8);
            if (next >= 0 && head[next] == ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the head of a file holds a piece of text, byte for byte.</summary>
    public static bool Has(ReadOnlySpan<byte> head, ReadOnlySpan<byte> text) => head.IndexOf(text) >= 0;

    private static List<ImportItem> Take(JsonPiece piece, SourceSpan span, Taker take)
    {
        try
        {
            using var document = JsonDocument.Parse(piece.Json);
            return [.. take(piece, document.RootElement, span)];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
        }
    }
}
