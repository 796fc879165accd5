using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Guidance;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours plan</c>: what to do now, why, by when; and the dates as a calendar.</summary>
public static class PlanCommand
{
    private const int MostExhibits = 12;

    public static Command Plan()
    {
        var (folder, json) = (CaseFolder.Argument, CaseFolder.AsJson);
        var calendar = new Option<string?>("--ics") { HelpName = "FILE", Description = "help.plan-ics" };
        var language = new Option<string?>("--lang") { Description = "help.plan-lang" };
        language.AcceptOnlyFromAmong([.. Sentences.Languages]);
        var command = new Command("plan", "help.plan") { folder, json, calendar, language, Passphrase.File };
        command.SetAction((parsed, cancel) =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            var (output, now) = (parsed.InvocationConfiguration.Output, CaseCommands.ThisMachine.Clock.GetLocalNow());
            var read = ReadCase.Of(vault, now, cancel);
            var plan = Planner.Make(read.Situation, Guides.Embedded, now);
            var words = Sentences.For(parsed.GetValue(language) ?? read.View.Language);
            if (parsed.GetValue(calendar) is { } path)
            {
                Write(path, CalendarFile.Write(plan.Reminders, words, vault.View.LogKey, now));
                parsed.InvocationConfiguration.Error.WriteLine(words["plan.calendar", path]);
            }

            if (parsed.GetValue(json))
            {
                output.WriteLine(Json(plan, Grounds.Of(read.View, read.Readings, read.Seen), words).ToJsonString(CaseFolder.Json));
            }
            else
            {
                Print(plan, words, output);
            }

            return Task.FromResult(CommandLine.Fine);
        });
        return command;
    }

    /// <summary>The plan as JSON, in a language; also what the pages read.</summary>
    public static JsonObject Json(Plan plan, IReadOnlyList<Ground> grounds, Sentences words) => new()
    {
        ["next"] = plan.Next?.Id,
        ["steps"] = new JsonArray([.. plan.Steps.Select(step => new JsonObject
        {
            ["id"] = step.Id,
            ["about"] = step.About,
            ["what"] = words[step.What.Key, [.. step.What.Values]],
            ["why"] = words[step.Why.Key, [.. step.Why.Values]],
            ["how"] = words[step.How.Key, [.. step.How.Values]],
            ["until"] = step.Until is { } until ? LedgerEntry.FormatTime(until) : null,
            ["heldBack"] = step.HeldBack is { } held ? words[held.Key, [.. held.Values]] : null,
            ["unknown"] = step.Unknown is { } unknown ? words[unknown.Key, [.. unknown.Values]] : null,
            ["notes"] = new JsonArray([.. step.Notes.Select(note => (JsonNode)words[note.Key, [.. note.Values]])]),
            ["later"] = step.Later is { } later ? LedgerEntry.FormatTime(later) : null,
            ["destroysEvidence"] = step.Destroys,
            ["paper"] = step.Paper,
            ["facts"] = new JsonArray([.. step.Facts.Select(fact => Json(fact, words))]),
        })]),
        ["reminders"] = new JsonArray([.. plan.Reminders.Select(reminder => new JsonObject { ["id"] = reminder.Id, ["at"] = LedgerEntry.FormatTime(reminder.At), ["text"] = Text(reminder, words) })]),
        ["questions"] = new JsonArray([.. plan.Questions.Select(question => new JsonObject { ["id"] = question, ["text"] = words["plan.ask." + question] })]),
        ["missing"] = new JsonArray([.. plan.Missing.Select(phrase => (JsonNode)words[phrase.Key, [.. phrase.Values]])]),
        ["proofs"] = new JsonArray([.. plan.Proofs.Select(proof => new JsonObject
        {
            ["kind"] = proof.Kind,
            ["about"] = proof.About,
            ["there"] = proof.IsThere,
            ["exhibits"] = new JsonArray([.. proof.Exhibits.Select(number => (JsonNode)number)]),
            ["text"] = words[proof.Text.Key, [.. proof.Text.Values]],
        })]),
        ["restsOn"] = new JsonArray([.. grounds.Select(ground => new JsonObject
        {
            ["from"] = ground.From,
            ["fact"] = ground.Fact,
            ["finding"] = ground.Finding,
            ["exhibit"] = ground.Exhibit,
            ["kind"] = ground.Kind,
            ["key"] = ground.Key,
            ["value"] = ground.Value,
            ["confirmed"] = ground.IsConfirmed,
        })]),
    };

    internal static JsonObject Json(Fact fact, Sentences words)
    {
        var json = new JsonObject { ["name"] = FactLines.Name(fact, words.Language), ["says"] = new JsonArray([.. FactLines.Said(fact, words.Language).Select(text => (JsonNode)text)]) };
        foreach (var (key, value) in FactLines.Reaches(fact))
        {
            json[key] = value;
        }

        json["hours"] = FactLines.Hours(fact, words.Language);
        json["status"] = fact.Status.ToString().ToLowerInvariant();
        json["known"] = fact.Known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        json["checked"] = fact.Dialled;
        json["place"] = fact.Place;
        return json;
    }

    private static string Text(Reminder reminder, Sentences words) =>
        reminder.Fact?.Says(words.Language) ?? (reminder.Text is { } text ? words[text.Key, [.. text.Values]] : "");

    private static void Print(Plan plan, Sentences words, TextWriter output)
    {
        if (plan.Next is not { } next)
        {
            output.WriteLine(words["plan.nothing"]);
        }
        else
        {
            output.WriteLine(words["plan.title"] + "\n");
            PrintStep(next, words, output, whole: true);
        }

        PrintList(words["plan.then"], plan.Steps.Where(step => step.HeldBack is null && step.Later is null && step != plan.Next).Select(step => Line(step, words)), output);
        PrintList(words["plan.later"], plan.Steps.Where(step => step.HeldBack is not null).Select(step => $"{Line(step, words)}\n    {words[step.HeldBack!.Key, [.. step.HeldBack.Values]]}"), output);
        PrintList(words["home.aside"], plan.Steps.Where(step => step.Later is not null).Select(step => $"{Line(step, words)}  {words["home.until-later", step.Later!.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)]}"), output);
        PrintList(words["plan.reminders"], plan.Reminders.Select(reminder => $"{reminder.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC  {Text(reminder, words)}"), output);
        PrintList(words["plan.in-hand"], plan.Proofs.Where(proof => proof.IsThere).Select(proof => words[proof.Text.Key, [.. proof.Text.Values]] + (proof.Exhibits.Count > 0 ? "  #" + string.Join(" #", proof.Exhibits.Take(MostExhibits)) : "")), output);
        PrintList(words["plan.missing"], plan.Missing.Select(phrase => words[phrase.Key, [.. phrase.Values]]), output);
        PrintList(words["plan.questions"], plan.Questions.Select(question => words["plan.ask." + question]), output);
    }

    private static string Line(Step step, Sentences words) =>
        $"{words[step.What.Key, [.. step.What.Values]]}{(step.About.Length > 0 ? $" ({VisibleText.OneLine(step.About)})" : "")}  [{step.Id}]";

    private static void PrintStep(Step step, Sentences words, TextWriter output, bool whole)
    {
        output.WriteLine($"  {Line(step, words)}");
        output.WriteLine($"  {words["plan.why"]}: {words[step.Why.Key, [.. step.Why.Values]]}");
        output.WriteLine($"  {words[step.How.Key, [.. step.How.Values]]}");
        if (step.Until is { } until)
        {
            output.WriteLine("  " + words["plan.until", until.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC"]);
        }

        foreach (var note in step.Notes)
        {
            output.WriteLine("  " + words[note.Key, [.. note.Values]]);
        }

        if (step.Unknown is { } unknown)
        {
            output.WriteLine("  " + words[unknown.Key, [.. unknown.Values]]);
        }

        foreach (var fact in whole ? step.Facts : [])
        {
            output.WriteLine($"\n  · {string.Join(" — ", ((string?[])[FactLines.Name(fact, words.Language), .. FactLines.Said(fact, words.Language)]).OfType<string>().Distinct())}");
            foreach (var (_, value) in FactLines.Reaches(fact))
            {
                output.WriteLine("      " + value);
            }

            output.WriteLine($"      ({FactLines.Sure(fact, words)})");
        }

        if (step.Paper is { } paper)
        {
            output.WriteLine("\n  " + words["plan.paper", $"recours {paper.Insert(paper.IndexOf(' ', StringComparison.Ordinal), " DIR")} --out FILE"]);
        }
    }

    private static void PrintList(string heading, IEnumerable<string> lines, TextWriter output)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            output.WriteLine($"\n{heading}");
            all.ForEach(line => output.WriteLine("  - " + line));
        }
    }

    /// <summary>Never over an existing file.</summary>
    private static void Write(string path, byte[] bytes)
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new RefusedException("recover.exists", path);
        }

        File.WriteAllBytes(path, bytes);
    }
}
