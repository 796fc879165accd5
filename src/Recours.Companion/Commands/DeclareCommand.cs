using System.CommandLine;
using System.Globalization;
using System.Text;
using Recours.Casework.Dossier;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours declare</c>: facts that only the person knows, as keys and values.</summary>
public static class DeclareCommand
{
    private const int MaxValue = 1_000;

    /// <summary>One key of a kind; the check says whether a value that is not empty has the shape.</summary>
    private sealed record Key(string Name, string Expected, Func<string, bool>? Check = null);

    /// <summary>One kind of declaration: its keys, and where they go.</summary>
    private sealed record Kind(string Name, IReadOnlyList<Key> Keys, Action<Vault, IReadOnlyDictionary<string, string>> Record);

    private static readonly IReadOnlyList<Kind> Kinds =
    [
        new("person",
            [.. PersonKeys.All.Select(PersonKey)], (vault, values) => vault.DescribePerson(values)),
    ];

    public static Command Declare()
    {
        var folder = CaseFolder.Argument;
        var kind = new Argument<string>("KIND") { Description = "help.declare-kind" };
        var values = new Argument<string[]>("key=value") { Arity = ArgumentArity.OneOrMore, Description = Help() };
        var command = new Command("declare", "help.declare") { folder, kind, values, Passphrase.File };
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
            declared.Record(vault, given);
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["declare.done", string.Join(", ", given.Keys)]);
        });
        return command;
    }

    private static Key PersonKey(string name) => name switch
    {
        "birth-date" => new(name, "1990-12-31", value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)),
        "email" => new(name, "name@example.org", value => value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < value.Length - 1 && !value.Any(char.IsWhiteSpace)),
        "phone" => new(name, "+212 612 345 678", value => value.Any(char.IsDigit) && value.All(letter => char.IsDigit(letter) || letter is '+' or ' ' or '-' or '.' or '/' or '(' or ')')),
        _ => new(name, "…"),
    };

    /// <summary>What is wrong with the words given, in one sentence; null when nothing is.</summary>
    private static string? Problem(string? kindName, string[] values, Sentences words)
    {
        if (Kinds.FirstOrDefault(kind => kind.Name == kindName) is not { } kind)
        {
            return words["declare.unknown-kind", kindName ?? "", string.Join(", ", Kinds.Select(known => known.Name))];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in values)
        {
            var (name, value) = Split(text);
            if (name.Length == 0 || !seen.Add(name))
            {
                return words["declare.shape", text];
            }

            if (kind.Keys.FirstOrDefault(known => known.Name == name) is not { } key)
            {
                return words["declare.unknown-key", name, string.Join(", ", kind.Keys.Select(known => known.Name))];
            }

            if (value.Length > MaxValue || (value.Length > 0 && key.Check?.Invoke(value) == false))
            {
                return words["declare.bad-value", name, value.Length > MaxValue ? $"≤ {MaxValue}" : key.Expected];
            }
        }

        return null;
    }

    /// <summary>Name and value around the first equals sign; an empty name when there is none.</summary>
    private static (string Name, string Value) Split(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (text[..at].Trim(), text[(at + 1)..].Trim()) : ("", text);

    private static string Help()
    {
        var help = new StringBuilder();
        foreach (var kind in Kinds)
        {
            help.Append(CultureInfo.InvariantCulture, $"{kind.Name}:");
            foreach (var key in kind.Keys)
            {
                help.Append(CultureInfo.InvariantCulture, $"\n  {key.Name}={key.Expected}");
            }
        }

        return help.ToString();
    }
}
