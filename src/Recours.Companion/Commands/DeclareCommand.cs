using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework.Dossier;
using Recours.Casework.Guidance;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours declare</c>: facts that only the person knows, as keys and values.</summary>
public static class DeclareCommand
{
    private const string Undo = "undo", Fact = "fact";

    /// <summary>One kind of declaration: its keys, and where they go. Returns the number of the fact (null for the person) and what is said afterwards.</summary>
    private sealed record Kind(string Name, IReadOnlyList<DeclaredKey> Keys, Func<Vault, IReadOnlyDictionary<string, string>, Sentences, (int? Fact, string Said)> Record);

    private static readonly DeclaredKey FactNumber = new(Fact, "3", value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static readonly IReadOnlyList<Kind> Kinds =
    [
        new("person", [.. PersonKeys.All.Select(PersonKey)], (vault, values, words) =>
        {
            vault.DescribePerson(values);
            return (null, words["declare.done", string.Join(", ", values.Keys)]);
        }),
        .. DeclaredKind.All.Select(kind => new Kind(kind.Name, [.. kind.Keys, FactNumber], (vault, values, words) => Record(vault, kind, values, words))),
        new(Undo, [FactNumber], (vault, values, words) =>
        {
            var number = int.Parse(values[Fact], CultureInfo.InvariantCulture);
            vault.Withdraw(number);
            return (number, words["declare.undone", number]);
        }),
    ];

    /// <summary>A new fact, or keys added to the one that is named with <c>fact=N</c>; kinds that exist once are filled further.</summary>
    private static (int? Fact, string Said) Record(Vault vault, DeclaredKind kind, IReadOnlyDictionary<string, string> values, Sentences words)
    {
        var (now, times) = (CaseCommands.ThisMachine.Clock.GetLocalNow(), kind.Keys.Where(key => key.IsTime).Select(key => key.Name).ToHashSet());
        var stored = values.Where(pair => pair.Key != Fact).ToDictionary(pair => pair.Key, pair => times.Contains(pair.Key) ? DeclaredTime.Stored(pair.Value, now) : pair.Value, StringComparer.Ordinal);
        var fact = values.TryGetValue(Fact, out var named) && named.Length > 0 ? int.Parse(named, CultureInfo.InvariantCulture)
            : kind.IsSingle ? vault.View.Declared.FirstOrDefault(declared => declared.Kind == kind.Name)?.Number : null;
        var number = vault.Declare(kind.Name, stored, fact);
        return (number, words["declare.numbered", number, string.Join(", ", stored.Keys)]);
    }

    public static Command Declare()
    {
        var (folder, json) = (CaseFolder.Argument, CaseFolder.AsJson);
        var kind = new Argument<string>("KIND") { Description = "help.declare-kind" };
        var values = new Argument<string[]>("key=value") { Arity = ArgumentArity.OneOrMore, Description = Help() };
        var command = new Command("declare", "help.declare") { folder, kind, values, json, Passphrase.File };
        command.Validators.Add(result =>
        {
            if (Problem(result.GetValue(kind), result.GetValue(values) ?? [], CommandLine.Words()) is { } problem)
            {
                result.AddError(problem);
            }
        });
        command.SetAction(parsed =>
        {
            var declared = Kinds.First(known => known.Name == parsed.GetValue(kind));
            var given = parsed.GetValue(values)!.Select(Split).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
            using var vault = CaseFolder.Open(parsed, folder);
            var (fact, said) = declared.Record(vault, given, CommandLine.Words());
            parsed.InvocationConfiguration.Output.WriteLine(!parsed.GetValue(json) ? said
                : new JsonObject { ["fact"] = fact, ["kind"] = declared.Name, ["keys"] = new JsonArray([.. given.Keys.Where(key => key != Fact).Select(key => (JsonNode)key)]) }.ToJsonString(CaseFolder.Json));
        });
        return command;
    }

    private static DeclaredKey PersonKey(string name) => name switch
    {
        "birth-date" => new(name, "1990-12-31", value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)),
        "email" => new(name, "name@example.org", value => value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < value.Length - 1 && !value.Any(char.IsWhiteSpace)),
        "phone" => new(name, "+212 612 345 678", value => value.Any(char.IsDigit) && value.All(letter => char.IsDigit(letter) || letter is '+' or ' ' or '-' or '.' or '/' or '(' or ')')),
        _ => new(name, "…", _ => true),
    };

    /// <summary>What is wrong with the words given, in one sentence; null when nothing is.</summary>
    private static string? Problem(string? kindName, string[] values, Sentences words)
    {
        if (Kinds.FirstOrDefault(kind => kind.Name == kindName) is not { } kind)
        {
            return words["declare.unknown-kind", VisibleText.OneLine(kindName ?? ""), string.Join(", ", Kinds.Select(known => known.Name))];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in values)
        {
            var (name, value) = Split(text);
            if (name.Length == 0 || !seen.Add(name))
            {
                return words["declare.shape", VisibleText.OneLine(text)];
            }

            if (kind.Keys.FirstOrDefault(known => known.Name == name) is not { } key)
            {
                return words["declare.unknown-key", VisibleText.OneLine(name), string.Join(", ", kind.Keys.Select(known => known.Name))];
            }

            if (value.Length > DeclaredKind.MaxValue || (value.Length > 0 && !key.Check(value)))
            {
                return words["declare.bad-value", name, value.Length > DeclaredKind.MaxValue ? $"≤ {DeclaredKind.MaxValue}" : key.Expected];
            }
        }

        return kindName == Undo && !seen.Contains(Fact) ? words["declare.shape", Undo] : null;
    }

    /// <summary>Name and value around the first equals sign; an empty name when there is none.</summary>
    private static (string Name, string Value) Split(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (text[..at].Trim(), text[(at + 1)..].Trim()) : ("", text);

    private static string Help()
    {
        var help = new StringBuilder();
        foreach (var kind in Kinds)
        {
            help.Append(CultureInfo.InvariantCulture, $"{(help.Length > 0 ? "\n" : "")}{kind.Name}:");
            foreach (var key in kind.Keys)
            {
                help.Append(CultureInfo.InvariantCulture, $"\n  {key.Name}={key.Expected}");
            }
        }

        return help.ToString();
    }
}
