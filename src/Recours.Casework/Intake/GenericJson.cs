using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Finds and reads records in JSON of an unknown program: objects in an array, at any depth, under any names.</summary>
internal static class GenericJson
{
    private const int MostDepth = 12, MostSampled = 20_000, MostOfPlace = 400, MostPlaces = 5_000, MostFlat = 5, MostLevels = 4, LongestSampled = 1_000;

    /// <summary>Bytes of a file that are looked through for where its conversation begins.</summary>
    private const long MostSought = 512L << 20;

    /// <summary>
    /// The shapes of the records by where they stand: a pointer with <c>*</c> for each place in an array, or, where conversations
    /// stand under names of their own (<c>{"jess": […]}</c>), with <c>?</c> for each name as well.
    /// </summary>
    public static Dictionary<string, GenericShape> Shapes(byte[] head) => Shapes(() => new MemoryStream(head, writable: false), MostLevels);

    /// <summary>The same of a whole file, for a conversation that begins late: some records of each place are looked at, to the end.</summary>
    public static Dictionary<string, GenericShape> Shapes(IExport export, ExportFile file) => Shapes(() => new BoundedStream(export.Open(file), MostSought), 1);

    private static Dictionary<string, GenericShape> Shapes(Func<Stream> open, int fewestLevels)
    {
        // What stands in the outermost arrays comes whole; where that is cut off or too long, what stands in the arrays inside.
        var shapes = new Dictionary<string, GenericShape>(StringComparer.Ordinal);
        bool cut = true, isDeeper = true;
        for (int level = 1; level <= MostLevels && isDeeper && (cut || level <= fewestLevels); level++)
        {
            var samples = new Sampling();
            (cut, isDeeper) = samples.Take(open(), level);
            foreach (var (place, list) in samples.Exact.Concat(samples.Loose))
            {
                if (GenericShape.Of(list) is { } shape)
                {
                    shapes.TryAdd(place, shape);
                }
            }
        }

        // A list of conversations may show the last message of each, and a message an earlier text of its own: the heavier counts.
        foreach (string outer in shapes.Keys.Where(place => shapes.Keys.Any(other => Inside(other, place) && shapes[other].Weight > shapes[place].Weight)).ToList())
        {
            shapes.Remove(outer);
        }

        // One program writes its messages in one way: of several, the one that fits best.
        var best = shapes.Values.MaxBy(shape => shape.Weight);
        foreach (string place in shapes.Where(one => best is not null && (one.Value.Time, one.Value.Sender, one.Value.Text) != (best.Time, best.Sender, best.Text)).Select(one => one.Key).ToList())
        {
            shapes.Remove(place);
        }

        return shapes;
    }

    private static bool Inside(string place, string outer)
    {
        string[] inner = place.Split('/'), around = outer.Split('/');
        return inner.Length > around.Length && around.Select((step, i) => step == inner[i] || (step == "?" && inner[i] != "*") || (inner[i] == "?" && step != "*")).All(same => same);
    }

    /// <summary>How many places in arrays a pointer leads through.</summary>
    private static int Arrays(string pointer) => pointer.Split('/').Count(step => step.Length is > 0 and < 10 && step.All(char.IsAsciiDigit));

    /// <summary>Reads the whole file by the shapes of its beginning.</summary>
    public static IEnumerable<ImportItem> Read(IExport export, ExportFile file, int head, Dictionary<string, GenericShape> shapes, GenericEntries entries)
    {
        if (shapes.Count == 0 && head < file.Size)
        {
            shapes = Shapes(export, file);
        }

        var places = shapes.Keys.ToHashSet(StringComparer.Ordinal);
        var ways = places.SelectMany(Ways).ToHashSet(StringComparer.Ordinal);
        bool Descend(string pointer) => !places.Contains(Place(pointer)) && !places.Contains(Loose(pointer)) && (ways.Contains(Place(pointer)) || ways.Contains(Loose(pointer)));
        var plain = new GenericPlain(file.Path, piece => PlaceOf(piece, shapes, file), entries);
        return RecordFile.Read(export.Open(file), file.Path, Descend, (piece, value, span) => Take(piece, value, span, shapes, entries, file), quick: plain.Entry, preface: entries.Preface(shapes.Values));
    }

    private static IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span, Dictionary<string, GenericShape> shapes, GenericEntries entries, ExportFile file)
    {
        if (value.ValueKind == JsonValueKind.Object && PlaceOf(piece, shapes, file) is var (shape, conversation, title))
        {
            return entries.Make(shape, Record(value), piece.Raw, span, conversation, title);
        }

        // A single value beside the records (a title, a count) is no record; a whole part of the file is told.
        return value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            ? [new ImportItem.Unparsed(span, "generic.part-not-read", piece.Raw.Length > 4096 ? piece.Raw[..4096] : piece.Raw)] : [];
    }

    /// <summary>What a record is, by where it stands: its shape, its conversation, and the name this one has; null when it is none.</summary>
    private static (GenericShape Shape, string Conversation, string? Title)? PlaceOf(JsonPiece piece, Dictionary<string, GenericShape> shapes, ExportFile file)
    {
        string loose = Loose(piece.Pointer);
        if (!shapes.TryGetValue(Place(piece.Pointer), out var shape) && !shapes.TryGetValue(loose, out shape))
        {
            return null;
        }

        string above = piece.Pointer[..piece.Pointer.LastIndexOf('/')];
        string name = above[(above.LastIndexOf('/') + 1)..];
        bool named = name.Length > 0 && !name.All(char.IsAsciiDigit) && shapes.ContainsKey(loose);
        return (shape, file.Path + "#" + above, named ? name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : null);
    }

    /// <summary>Records of each place, some of them.</summary>
    private sealed class Sampling
    {
        private int taken;
        private string? container;
        private bool full;

        public Dictionary<string, List<GenericRecord>> Exact { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<GenericRecord>> Loose { get; } = new(StringComparer.Ordinal);

        /// <summary>Goes through a file; whether something was cut off or too long to be looked at, and whether there is more inside of what came whole.</summary>
        public (bool Cut, bool IsDeeper) Take(Stream file, int level)
        {
            bool cut = false, isDeeper = false;
            bool Descend(string pointer)
            {
                bool isTooDeep = Arrays(pointer) >= level;
                isDeeper |= isTooDeep;
                return !isTooDeep && pointer.Count(letter => letter == '/') < MostDepth;
            }

            using var records = new JsonRecords(file, Descend);
            while (records.Next() is { } piece && taken < MostSampled)
            {
                cut |= piece.Kind is JsonPieceKind.TooLarge or JsonPieceKind.Broken;
                if (piece.Kind == JsonPieceKind.Value && piece.Json.Length > 0 && piece.Json.Span[0] is (byte)'{' or (byte)'[' && !IsFull(piece))
                {
                    Take(piece);
                }
            }

            return (cut, isDeeper);
        }

        /// <summary>Whether enough records of this place are known; asked anew now and then only, as items of one array come in a row.</summary>
        private bool IsFull(JsonPiece piece)
        {
            if (piece.Index < 0)
            {
                return false;
            }

            if (!ReferenceEquals(container, piece.Container))
            {
                (container, full) = (piece.Container, false);
            }

            return full = full || (Exact.TryGetValue(Place(piece.Pointer), out var list) && list.Count >= MostOfPlace);
        }

        /// <summary>An object of an array is taken as a record, and so is each object of an array in it: conversations hold messages.</summary>
        private void Take(JsonPiece piece)
        {
            try
            {
                using var document = JsonDocument.Parse(piece.Json);
                var waiting = new Stack<(string Pointer, JsonElement Value)>();
                waiting.Push((piece.Pointer, document.RootElement));
                while (waiting.TryPop(out var one) && taken < MostSampled)
                {
                    if (one.Value.ValueKind == JsonValueKind.Array)
                    {
                        int i = 0;
                        foreach (var item in one.Value.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
                        {
                            waiting.Push((one.Pointer + "/" + i++, item));
                        }
                    }
                    else if (one.Value.ValueKind == JsonValueKind.Object)
                    {
                        if (InArray(one.Pointer))
                        {
                            var (exact, loose) = (Wanting(Exact, Place(one.Pointer)), Wanting(Loose, GenericJson.Loose(one.Pointer)));
                            if (exact is not null || loose is not null)
                            {
                                taken++;
                                var record = Record(one.Value, LongestSampled);
                                exact?.Add(record);
                                loose?.Add(record);
                            }
                        }

                        foreach (var field in one.Value.EnumerateObject().Where(field => field.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
                        {
                            waiting.Push((one.Pointer + "/" + Escape(Name(field)), field.Value));
                        }
                    }
                }
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                // Damaged where it stands: the reading proper tells it.
            }
        }

        /// <summary>The list of a place, while it wants more records.</summary>
        private static List<GenericRecord>? Wanting(Dictionary<string, List<GenericRecord>> places, string place)
        {
            if (!places.TryGetValue(place, out var list))
            {
                return places.Count >= MostPlaces ? null : places[place] = [];
            }

            return list.Count < MostOfPlace ? list : null;
        }
    }

    private static string Name(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The values of an object as fields: of objects in it too, and of arrays the texts, put together.</summary>
    private static GenericRecord Record(JsonElement value, int longest = int.MaxValue)
    {
        var record = new GenericRecord(longest);
        Flatten(value, "", record, 0);
        return record;
    }

    private static void Flatten(JsonElement value, string path, GenericRecord record, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when depth < MostFlat:
                foreach (var field in value.EnumerateObject())
                {
                    Flatten(field.Value, path.Length == 0 ? Name(field) : path + "/" + Name(field), record, depth + 1);
                }

                break;
            case JsonValueKind.Array when depth < MostFlat:
                foreach (var item in value.EnumerateArray().Take(50))
                {
                    if (item.ValueKind == JsonValueKind.String)
                    {
                        record.Add(path, JsonRecords.Text(item) ?? "");
                    }
                    else if (item.ValueKind == JsonValueKind.Object)
                    {
                        // Formatted pieces of a text, alone or among plain ones: of the strings of a piece, the longest that is
                        // neither a word for its kind nor an address, where there is one.
                        if (item.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String).Select(field => JsonRecords.Text(field.Value) ?? "")
                            .OrderBy(text => text.All(letter => char.IsAsciiLetter(letter) || letter == '_')).ThenBy(text => text.Contains("://", StringComparison.Ordinal)).ThenByDescending(text => text.Length).FirstOrDefault() is { } words)
                        {
                            record.Add(path, words);
                        }

                        Flatten(item, path + "/*", record, depth + 1);
                    }
                }

                break;
            case JsonValueKind.String:
                record.Add(path, JsonRecords.Text(value) ?? "");
                break;
            case JsonValueKind.Number:
                record.Add(path, value.GetRawText());
                break;
            default:
                break;
        }
    }

    private static bool InArray(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..] is { Length: > 0 and < 10 } last && last.All(char.IsAsciiDigit);

    /// <summary>A pointer with <c>*</c> for places in arrays.</summary>
    private static string Place(string pointer) => Generalise(pointer, name => name);

    /// <summary>A pointer with <c>*</c> for places and <c>?</c> for names.</summary>
    private static string Loose(string pointer) => Generalise(pointer, _ => "?");

    private static string Generalise(string pointer, Func<string, string> name)
    {
        if (pointer.Length == 0)
        {
            return "";
        }

        var general = new StringBuilder(pointer.Length);
        foreach (string step in pointer[1..].Split('/'))
        {
            general.Append('/').Append(step.Length is > 0 and < 10 && step.All(char.IsAsciiDigit) ? "*" : name(step));
        }

        return general.ToString();
    }

    /// <summary>The containers on the way to a place.</summary>
    private static IEnumerable<string> Ways(string place)
    {
        yield return "";
        for (int at = place.IndexOf('/', 1); at > 0; at = place.IndexOf('/', at + 1))
        {
            yield return place[..at];
        }
    }
}
