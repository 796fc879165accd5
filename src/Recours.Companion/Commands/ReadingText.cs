using System.Globalization;
using System.Text.Json.Nodes;
using Recours.Casework.Intake;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>A reading, as lines for people and as JSON for programs. Everything that comes from the export is shown through <see cref="VisibleText"/>.</summary>
internal static class ReadingText
{
    /// <summary>Lines of one kind of damage at most; the rest is counted. All of it is in the JSON of <c>recours read</c>.</summary>
    private const int MostLines = 20;

    /// <summary>What was recognised: each conversation in a line, the accounting, the blind spots with their next step, what is odd.</summary>
    public static void WriteSummary(ReadResult result, Sentences words, TextWriter output) => WriteSummary(result, ConversationSummary.Of(result), words, output);

    public static void WriteSummary(ReadResult result, IReadOnlyList<ConversationSummary> conversations, Sentences words, TextWriter output)
    {
        if (result.Importers.Count > 0)
        {
            output.WriteLine(words["read.recognised"]);
            foreach (var conversation in conversations)
            {
                output.WriteLine("  " + Line(result, conversation, words));
            }

            output.WriteLine(words["read.accounting", result.Accounting.Entry, result.Accounting.Part, result.Accounting.Furniture, result.Accounting.Unparsed]);
            if (result.Duplicates > 0)
            {
                output.WriteLine(words["read.duplicates", result.Duplicates]);
            }
        }

        WriteLimits(result, words, output);
    }

    /// <summary>Blind spots and irregularities, in words.</summary>
    public static void WriteLimits(ReadResult result, Sentences words, TextWriter output)
    {
        if (result.BlindSpots.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(words["read.blind-spots"]);
            foreach (var code in result.BlindSpots)
            {
                output.WriteLine("  - " + words[code]);
            }
        }

        Write(words["read.orphans"], [.. result.Orphans.Select(file => VisibleText.OneLine(file.Name ?? file.Path))], words, output);
        Write(words["read.irregularities"], [.. result.Irregularities.Select(oddity => words[oddity.Code, VisibleText.OneLine(oddity.Detail)])], words, output);
    }

    /// <summary>Who takes part, with everything that names them: what platforms and the police ask for.</summary>
    public static void WritePeople(ReadResult result, Sentences words, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(words["read.people"]);
        foreach (var person in result.Participants)
        {
            var role = words["read.role-" + (person.Role == Direction.None ? "unknown" : person.Role.ToString().ToLowerInvariant())];
            output.WriteLine($"  - {VisibleText.OneLine(person.Name)} ({role})");
            foreach (var id in person.Ids)
            {
                var source = id.Source is { } span ? string.Create(CultureInfo.InvariantCulture, $"  ({VisibleText.OneLine(span.File)} @{span.Offset})") : "";
                output.WriteLine($"      {id.Type} {VisibleText.OneLine(id.Value)}{source}");
            }
        }
    }

    public static void WriteUnparsed(ReadResult result, Sentences words, TextWriter output) =>
        Write(words["read.unparsed"], [.. result.Unparsed.Select(piece => $"{VisibleText.OneLine(piece.Source.File)} @{piece.Source.Offset}: {VisibleText.OneLine(piece.Raw)}")], words, output);

    /// <summary>The part of the closing JSON of <c>recours add</c> that tells of one reading.</summary>
    public static JsonObject Summary(CaseReading reading) => new()
    {
        ["name"] = reading.Name,
        ["archive"] = reading.Archive,
        ["importers"] = Strings(reading.Result.Importers.Select(card => card.Id)),
        ["accounting"] = new JsonObject
        {
            ["entry"] = reading.Result.Accounting.Entry,
            ["part"] = reading.Result.Accounting.Part,
            ["furniture"] = reading.Result.Accounting.Furniture,
            ["unparsed"] = reading.Result.Accounting.Unparsed,
        },
        ["duplicates"] = reading.Result.Duplicates,
        ["conversations"] = new JsonArray([.. ConversationSummary.Of(reading.Result).Select(conversation => new JsonObject
        {
            ["conversation"] = conversation.Key,
            ["title"] = conversation.Title,
            ["senders"] = Strings(conversation.Senders),
            ["from"] = conversation.From is { } from ? ReadJson.Time(from) : null,
            ["to"] = conversation.To is { } to ? ReadJson.Time(to) : null,
            ["zone"] = conversation.From?.Zone ?? "unknown",
            ["entries"] = conversation.Entries,
        })]),
        ["blindSpots"] = Strings(reading.Result.BlindSpots),
        ["orphans"] = Strings(reading.Result.Orphans.Select(file => file.Path)),
        ["irregularities"] = new JsonArray([.. reading.Result.Irregularities.Select(oddity => new JsonObject { ["code"] = oddity.Code, ["detail"] = oddity.Detail })]),
    };

    private static string Line(ReadResult result, ConversationSummary conversation, Sentences words)
    {
        var who = conversation.Title is { Length: > 0 } title ? title : string.Join(", ", conversation.Senders);
        return words["read.conversation", string.Join(", ", result.Importers.Select(card => card.ProductIn(words))), VisibleText.OneLine(who),
            conversation.From is { } from ? ReadJson.Time(from) : "?", conversation.To is { } to ? ReadJson.Time(to) : "?", conversation.Entries];
    }

    private static void Write(string heading, IReadOnlyList<string> lines, Sentences words, TextWriter output)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        foreach (var line in lines.Take(MostLines))
        {
            output.WriteLine("  - " + line);
        }

        if (lines.Count > MostLines)
        {
            output.WriteLine("  " + words["read.more", lines.Count - MostLines]);
        }
    }

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode?)value)]);
}
