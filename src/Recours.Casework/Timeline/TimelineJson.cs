using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recours.Casework.Intake;

namespace Recours.Casework.Timeline;

/// <summary>The JSON of <c>recours timeline</c> and <c>recours search</c> (docs/formats/timeline.md). Written item by item: a million entries need no more memory than one.</summary>
public static class TimelineJson
{
    private const int FlushAt = 1 << 16;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(CaseTimeline timeline, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var item in timeline)
        {
            json.WriteStartObject();
            Item(json, item);
            json.WriteEndObject();
            if (json.BytesPending >= FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(string query, SearchResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("query", WellFormed(query));
        json.WriteNumber("total", result.Total);
        json.WriteBoolean("cut", result.IsCut);
        json.WriteStartArray("hits");
        foreach (var hit in result.Hits)
        {
            json.WriteStartObject();
            if (hit.Title is { } title)
            {
                json.WriteString("kind", "conversation");
                json.WriteString("conversation", title.Key);
                json.WriteString("title", title.Title);
                json.WriteNumber("place", title.First);
                json.WriteNumber("entries", title.Entries);
            }
            else
            {
                Item(json, hit.Item);
            }

            Matches(json, hit.Matches);
            json.WriteEndObject();
            if (json.BytesPending >= FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, TimelineItem item)
    {
        var entry = item as TimelineItem.Entry;
        json.WriteString("kind", item switch { TimelineItem.Entry => "entry", TimelineItem.Acquired => "exhibit", TimelineItem.Written => "note", _ => "seal" });
        json.WriteNumber("place", item.Place);
        json.WriteString("time", item.Time is { } written ? ReadJson.Time(written) : null);
        json.WriteString("zone", item.Time?.Zone ?? "unknown");
        json.WriteString("precision", item.Time is { } time ? time.Precision switch { TimePrecision.Minute => "minute", TimePrecision.Second => "second", _ => "millisecond" } : null);
        json.WriteString("day", item.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("conversation", entry?.Conversation.Key);
        json.WriteString("title", entry?.Conversation.Title);
        switch (item)
        {
            case TimelineItem.Entry:
                json.WriteNumber("exhibit", entry!.Exhibit);
                json.WriteNumber("index", entry.Index);
                json.WriteBoolean("backwards", entry.Backwards);
                json.WritePropertyName("entry");
                ReadJson.Entry(json, entry.Value, entry.Index);
                json.WriteStartArray("also");
                foreach (var other in entry.Also)
                {
                    json.WriteStartObject();
                    json.WriteNumber("exhibit", other.Exhibit);
                    json.WriteNumber("index", other.Index);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case TimelineItem.Acquired acquired:
                json.WriteNumber("exhibit", acquired.Value.Number);
                json.WriteString("name", acquired.Value.Name);
                json.WriteString("path", acquired.Value.Path);
                json.WriteString("sha256", acquired.Value.Sha256);
                break;
            case TimelineItem.Written note:
                json.WriteNull("exhibit");
                json.WriteNumber("index", note.Index);
                json.WriteString("text", note.Value.Text);
                break;
            case TimelineItem.Sealed seal:
                json.WriteNull("exhibit");
                json.WriteNumber("size", seal.Value.Size);
                json.WriteString("root", seal.Value.Root);
                break;
        }
    }

    private static void Matches(Utf8JsonWriter json, IReadOnlyList<FieldMatch> matches)
    {
        json.WriteStartArray("matches");
        foreach (var match in matches)
        {
            json.WriteStartObject();
            json.WriteString("field", match.Field);
            json.WriteString("text", match.Text);
            json.WriteStartArray("spans");
            foreach (var span in match.Spans)
            {
                json.WriteStartArray();
                json.WriteNumberValue(span.Start);
                json.WriteNumberValue(span.Length);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Half a surrogate pair, which JSON in UTF-8 cannot hold, becomes U+FFFD.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
