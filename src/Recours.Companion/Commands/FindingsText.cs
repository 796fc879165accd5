using System.Globalization;
using Recours.Casework.Findings;
using Recours.Casework.Guidance;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>Findings as lines for people. What was written by others is shown through <see cref="VisibleText"/>.</summary>
internal static class FindingsText
{
    private const int LongestQuote = 160;

    /// <param name="help">Whom to call; null when no message speaks of danger.</param>
    /// <param name="entryOf">The entry of a number.</param>
    public static void Write(FindingsResult result, Step? help, Func<int, ChatEntry> entryOf, Sentences words, TextWriter output)
    {
        // Danger interrupts everything else.
        var outright = result.Dangers.Where(danger => danger.IsSure || danger.Decision != Decision.None).ToList();
        if (outright.Count > 0)
        {
            output.WriteLine(words["findings.danger"]);
            WriteHelp(help, words, output);
            foreach (var danger in outright)
            {
                output.WriteLine("  - " + Quoted(danger, entryOf));
            }

            output.WriteLine();
        }

        output.WriteLine(words["findings.kind-" + result.Kind]);
        if (result.Blackmailer.Count > 0)
        {
            output.WriteLine(words["findings.blackmailer", VisibleText.OneLine(string.Join(", ", result.Blackmailer), LongestQuote)]);
        }

        Each(words["findings.indicators"], result.Indicators, found => $"{found.Type} {VisibleText.OneLine(found.Value)} ({words["findings.attribution-" + FindingsJson.Word(found.Attribution)]}) {Quoted(found, entryOf)}{OnPicture(found, words)}", output);
        Each(words["findings.suspects"], result.Suspects, found => $"{found.Type} {VisibleText.OneLine(found.Quote, LongestQuote)}"
            + (found.Nearest.Count > 0 ? $" ({words["findings.nearest", string.Join(", ", found.Nearest)]})" : "") + (found.Entry < 0 ? "" : $" [{Number(found.Entry)}]") + OnPicture(found, words), output);
        Each(words["findings.demands"], result.Demands, found => $"{Sum(found.Amount, found.Currency, found.Channel, words)}"
            + (found.Deadline is { } time ? " " + words["findings.deadline", time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)] : "") + " " + Quoted(found, entryOf), output);
        Each(words["findings.payments"], result.Payments, found => $"{Sum(found.Amount, found.Currency, found.Channel, words)} {Quoted(found, entryOf)}", output);
        Each(words["findings.threats"], result.Threats, found => Quoted(found, entryOf), output);
        Each(words["findings.stages"], result.Stages, found => $"{found.Name} {Quoted(found, entryOf)}", output);
        // A message that may speak of either danger is shown once.
        Each(words["findings.danger-perhaps"], [.. result.Dangers.Except(outright).DistinctBy(found => found.Entry)], found => Quoted(found, entryOf), output);
    }

    /// <summary>Numbers and addresses, each with how sure it is; what is not known is said.</summary>
    private static void WriteHelp(Step? help, Sentences words, TextWriter output)
    {
        foreach (var fact in help?.Facts ?? [])
        {
            output.WriteLine($"  {string.Join(" — ", ((string?[])[FactLines.Name(fact, words.Language), .. FactLines.Said(fact, words.Language)]).OfType<string>().Distinct())}");
            foreach (var (_, value) in FactLines.Reaches(fact))
            {
                output.WriteLine("      " + value);
            }

            output.WriteLine($"      ({FactLines.Sure(fact, words)})");
        }

        if (help?.Unknown is { } unknown)
        {
            output.WriteLine("  " + words[unknown.Key, [.. unknown.Values]]);
        }
    }

    /// <summary>The entry at a place of a case: a message, or a part of the written account.</summary>
    public static Func<int, ChatEntry> EntryIn(CaseTimeline timeline) => place => timeline[place] switch
    {
        TimelineItem.Entry entry => entry.Value,
        TimelineItem.Written note => new ChatEntry(EntryKind.Text, null, Direction.Owner, note.Time, note.Value.Text, note.Value.Text, new SourceSpan("", 0, 0)),
        var other => new ChatEntry(EntryKind.System, null, Direction.None, other.Time, "", "", new SourceSpan("", 0, 0)),
    };

    /// <summary>Everything that names the other side, each with the exhibit in which it stands.</summary>
    public static void WriteIdentity(IReadOnlyList<IdentityLine> lines, Sentences words, TextWriter output)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(words["findings.identity"]);
        foreach (var line in lines)
        {
            var times = line.First is { } first ? ReadJson.Time(first).Replace('T', ' ') + (line.Last is { } last && last.Value != first.Value ? " – " + ReadJson.Time(last).Replace('T', ' ') : "") : "";
            output.WriteLine($"  - {line.Type} {VisibleText.OneLine(line.Value)}{(line.Exhibit is { } exhibit ? "  #" + Number(exhibit) : "")}{(line.Entry is { } entry ? " [" + Number(entry) + "]" : "")}  {times}".TrimEnd());
        }
    }

    private static void Each<T>(string heading, IReadOnlyList<T> found, Func<T, string> line, TextWriter output) where T : Finding
    {
        if (found.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        foreach (var one in found)
        {
            output.WriteLine("  - " + line(one) + "  " + one.Id + (one.Decision == Decision.None ? "" : " ✓"));
        }
    }

    private static string Sum(decimal? amount, string? currency, string? channel, Sentences words) =>
        string.Join(' ', new[] { amount?.ToString("0.########", CultureInfo.InvariantCulture) ?? words["findings.no-amount"], currency, channel }.OfType<string>());

    private static string Quoted(Finding found, Func<int, ChatEntry> entryOf)
    {
        if (found.Entry < 0)
        {
            return "";
        }

        var entry = entryOf(found.Entry);
        var time = entry.Time is { } written ? ReadJson.Time(written).Replace('T', ' ') + " " : "";
        return $"[{Number(found.Entry)}] {time}{VisibleText.OneLine(entry.Sender ?? "*", 60)}: {VisibleText.OneLine(found.Quote, LongestQuote)}";
    }

    /// <summary>Of what stands on a picture: on which, in which exhibit, and the box around it in pixels.</summary>
    private static string OnPicture(Finding found, Sentences words) => found.Picture is not { } place ? ""
        : $" ({words[place.IsCode ? "findings.in-code" : "findings.on-picture", VisibleText.OneLine(place.File, LongestQuote)]}{(place.Exhibit is { } exhibit ? " #" + Number(exhibit) : "")}, {place.Pointer})";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
