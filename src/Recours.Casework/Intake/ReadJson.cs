using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>The JSON of <c>recours read</c> (design, section 5).</summary>
public static class ReadJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int FlushAt = 1 << 16, MostKept = 20_000;

    /// <summary>
    /// Reads and writes entry by entry: an export of gigabytes needs no more memory than one record. Only where several files may hold
    /// the same conversation are they read into memory first, to be compared, up to <see cref="ReadPlan.MostCompared"/>.
    /// </summary>
    public static void Write(ReadPlan plan, Stream output)
    {
        if (plan.IsCompared)
        {
            Write(ExportReader.Read(plan), output);
            return;
        }

        var fold = new ReadFold(plan, MostKept);
        using var json = new Utf8JsonWriter(output, Options);
        Begin(json, plan.Groups.Count == 1 ? plan.Groups[0].Importer.Card.Id : "several");
        var index = 0;
        fold.TakeAll(entry =>
        {
            Entry(json, entry, index++);
            Flush(json);
        });

        // What is too much to keep is read once more.
        var items = fold.IsFull ? plan.Items() : null;
        End(json, fold.Result([]), items?.OfType<ImportItem.Unparsed>(), items?.SelectMany(item => item switch
        {
            ImportItem.Entry entry => entry.Value.Irregularities,
            ImportItem.Oddity oddity => [oddity.Value],
            _ => [],
        }));
    }

    public static void Write(ReadResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Begin(json, result.Importers.Count == 1 ? result.Importers[0].Id : "several");
        for (var i = 0; i < result.Entries.Count; i++)
        {
            Entry(json, result.Entries[i], i);
            Flush(json);
        }

        End(json, result, null, null);
    }

    private static void Flush(Utf8JsonWriter json)
    {
        if (json.BytesPending >= FlushAt)
        {
            json.Flush();
        }
    }

    private static void Begin(Utf8JsonWriter json, string importer)
    {
        json.WriteStartObject();
        json.WriteString("importer", importer);
        json.WriteStartArray("entries");
    }

    private static void End(Utf8JsonWriter json, ReadResult result, IEnumerable<ImportItem.Unparsed>? unparsed, IEnumerable<Irregularity>? irregularities)
    {
        json.WriteEndArray();
        json.WriteStartObject("accounting");
        json.WriteNumber("entry", result.Accounting.Entry);
        json.WriteNumber("part", result.Accounting.Part);
        json.WriteNumber("furniture", result.Accounting.Furniture);
        json.WriteNumber("unparsed", result.Accounting.Unparsed);
        json.WriteEndObject();
        json.WriteNumber("duplicates", result.Duplicates);
        Strings(json, "blindSpots", result.BlindSpots);
        Participants(json, result.Participants);
        json.WriteStartObject("conversations");
        foreach (var (key, title) in result.Conversations)
        {
            json.WriteString(key, title);
        }

        json.WriteEndObject();
        json.WriteStartArray("unparsed");
        foreach (var piece in unparsed ?? result.Unparsed)
        {
            json.WriteStartObject();
            json.WriteString("code", piece.Code);
            json.WriteString("raw", piece.Raw);
            Source(json, piece.Source);
            json.WriteEndObject();
            Flush(json);
        }

        json.WriteEndArray();
        Irregularities(json, irregularities ?? result.Irregularities);
        Strings(json, "orphans", result.Orphans.Select(file => file.Path));
        Strings(json, "unrecognised", result.Unrecognised.Select(file => file.Path));
        json.WriteEndObject();
    }

    public static string Time(EntryTime time) => time.Value.ToString(
        time.Precision == TimePrecision.Millisecond && time.Value.Millisecond != 0 ? "yyyy-MM-dd'T'HH:mm:ss.fff" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The word of a value in JSON: <c>NeverExported</c> is <c>never-exported</c>.</summary>
    public static string Word<T>(T value) where T : struct, Enum => Words<T>.Of[value];

    /// <summary>One entry, as an object.</summary>
    public static void Entry(Utf8JsonWriter json, ChatEntry entry, int index)
    {
        json.WriteStartObject();
        json.WriteNumber("index", index);
        json.WriteString("kind", Word(entry.Kind));
        json.WriteString("sender", entry.Sender);
        json.WriteString("direction", Word(entry.Direction));
        json.WriteString("time", entry.Time is { } time ? Time(time) : null);
        json.WriteString("zone", entry.Time?.Zone ?? "unknown");
        json.WriteString("text", entry.Text);
        if (entry.Written.Utf8 is { } bytes)
        {
            json.WriteString("raw", bytes);
        }
        else
        {
            json.WriteString("raw", entry.Raw);
        }

        json.WriteStartArray("media");
        foreach (var media in entry.Media)
        {
            json.WriteStartObject();
            json.WriteString("name", media.Name);
            json.WriteString("state", Word(media.State));
            json.WriteString("sha256", media.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("edited", entry.Edited);
        json.WriteString("conversation", entry.Conversation);
        Optional(json, "id", entry.Id);
        Optional(json, "senderId", entry.SenderId);
        Optional(json, "deletedBy", entry.DeletedBy);
        Optional(json, "action", entry.Action);
        Optional(json, "replyTo", entry.ReplyTo);
        Optional(json, "forwardedFrom", entry.ForwardedFrom);
        if (entry.Missed)
        {
            json.WriteBoolean("missed", true);
        }

        if (entry.DurationSeconds is { } seconds)
        {
            json.WriteNumber("durationSeconds", seconds);
        }

        if (entry.SelfDestructSeconds is { } destruct)
        {
            json.WriteNumber("selfDestructSeconds", destruct);
        }

        if (entry.Also.Count > 0)
        {
            json.WriteStartArray("also");
            foreach (var other in entry.Also)
            {
                json.WriteStartObject();
                json.WriteString("kind", Word(other.Kind));
                json.WriteString("sender", other.Sender);
                json.WriteString("time", other.Time is { } there ? Time(there) : null);
                json.WriteString("zone", other.Time?.Zone ?? "unknown");
                json.WriteString("text", other.Text);
                json.WriteString("raw", other.Raw);
                Source(json, other.Source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (entry.Earlier.Count > 0)
        {
            json.WriteStartArray("earlier");
            foreach (var version in entry.Earlier)
            {
                json.WriteStartObject();
                json.WriteString("time", version.Time is { } written ? Time(written) : null);
                json.WriteString("text", version.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (entry.Reactions.Count > 0)
        {
            Strings(json, "reactions", entry.Reactions);
        }

        if (entry.Repairs.Count > 0)
        {
            Strings(json, "repairs", entry.Repairs.Select(repair => repair.Code));
        }

        if (entry.Irregularities.Count > 0)
        {
            Irregularities(json, entry.Irregularities);
        }

        Source(json, entry.Source);
        json.WriteEndObject();
    }

    private static void Participants(Utf8JsonWriter json, IReadOnlyList<Participant> participants)
    {
        json.WriteStartArray("participants");
        foreach (var person in participants)
        {
            json.WriteStartObject();
            json.WriteString("name", person.Name);
            json.WriteString("role", person.Role == Direction.None ? "unknown" : Word(person.Role));
            json.WriteStartArray("ids");
            foreach (var id in person.Ids)
            {
                json.WriteStartObject();
                json.WriteString("type", id.Type);
                json.WriteString("value", id.Value);
                if (id.Source is { } source)
                {
                    Source(json, source);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Irregularities(Utf8JsonWriter json, IEnumerable<Irregularity> irregularities)
    {
        json.WriteStartArray("irregularities");
        foreach (var irregularity in irregularities)
        {
            json.WriteStartObject();
            json.WriteString("code", irregularity.Code);
            json.WriteString("detail", irregularity.Detail);
            if (irregularity.Source is { } source)
            {
                Source(json, source);
            }

            json.WriteEndObject();
            Flush(json);
        }

        json.WriteEndArray();
    }

    private static void Source(Utf8JsonWriter json, SourceSpan source)
    {
        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        json.WriteNumber("offset", source.Offset);
        json.WriteNumber("length", source.Length);
        Optional(json, "pointer", source.Pointer);
        json.WriteEndObject();
    }

    /// <summary>The words of an enumeration, spelled once: each entry has two.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(value => value, value => string.Concat(
            value.ToString().Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString())));
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
