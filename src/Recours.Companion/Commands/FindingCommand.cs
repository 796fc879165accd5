using System.CommandLine;
using System.Globalization;
using Recours.Casework;
using Recours.Casework.Findings;
using Recours.Casework.Vault;

namespace Recours.Companion.Commands;

/// <summary><c>recours finding confirm | reject | correct | add</c>: what the person decides about a finding.</summary>
public static class FindingCommand
{
    public static Command Finding() => new("finding", "help.finding")
    {
        Decide("confirm", EventNames.FindingConfirmed, hasValues: false),
        Decide("reject", EventNames.FindingRejected, hasValues: false),
        Decide("correct", EventNames.FindingCorrected, hasValues: true),
        Add(),
    };

    private static Command Decide(string name, string eventName, bool hasValues)
    {
        var (folder, id) = (CaseFolder.Argument, new Argument<string>("ID") { Description = "help.finding-id" });
        var values = Values();
        var command = new Command(name, "help.finding-" + name) { folder, id };
        if (hasValues)
        {
            command.Add(values);
        }

        command.Add(Passphrase.File);
        command.SetAction((parsed, cancel) =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            var asked = parsed.GetValue(id)!;
            var list = ListOf(vault.View, () => FindingsCommand.OfCase(vault, cancel).Result, asked) ?? throw new RefusedException("finding.unknown", asked);
            var given = hasValues ? Checked(list, parsed.GetValue(values)!) : [];
            vault.Decide(eventName, asked, list.Name, given);
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["finding.done-" + name, asked]);
            return Task.FromResult(CommandLine.Fine);
        });
        return command;
    }

    private static Command Add()
    {
        var (folder, kind, values) = (CaseFolder.Argument, new Argument<string>("KIND") { Description = "help.finding-kind" }, Values());
        var command = new Command("add", "help.finding-add") { folder, kind, values, Passphrase.File };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(kind)!;
            var list = FindingList.Named(asked) is { Keys.Count: > 0 } known ? known : throw new RefusedException("finding.unknown-kind", string.Join(", ", FindingList.All.Where(list => list.Keys.Count > 0).Select(list => list.Name)));
            var given = Checked(list, parsed.GetValue(values)!);
            using var vault = CaseFolder.Open(parsed, folder);
            // Counted, so that the same thing can be added twice and each keeps its own id.
            var id = Casework.Findings.Finding.IdOf("added", vault.Entries.Count.ToString(CultureInfo.InvariantCulture), list.Name);
            vault.Decide(EventNames.FindingAdded, id, list.Name, given);
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["finding.done-add", id]);
        });
        return command;
    }

    private static Argument<string[]> Values() => new("key=value") { Arity = ArgumentArity.OneOrMore, Description = "help.finding-values" };

    /// <summary>The list in which a finding of the case stands, decided about or not.</summary>
    internal static FindingList? ListOf(CaseView view, Func<FindingsResult> read, string id)
    {
        if (view.Decisions.FirstOrDefault(decision => decision.Id == id) is { } decided)
        {
            return FindingList.Named(decided.List);
        }

        var result = read();
        (string Name, IEnumerable<Finding> Found)[] lists =
        [
            ("indicator", result.Indicators), ("suspect", result.Suspects), ("demand", result.Demands), ("payment", result.Payments), ("threat", result.Threats), ("stage", result.Stages), ("danger", result.Dangers),
        ];
        return FindingList.Named(lists.FirstOrDefault(list => list.Found.Any(found => found.Id == id)).Name);
    }

    /// <summary>Keys and values, each of the shape that the list asks for.</summary>
    internal static Dictionary<string, string> Checked(FindingList list, string[] given)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var (key, value) = equals > 0 ? (text[..equals].Trim(), text[(equals + 1)..].Trim()) : ("", text);
            if (!list.Keys.TryGetValue(key, out var check) || !check(value) || !values.TryAdd(key, value))
            {
                throw new RefusedException("finding.bad-value", text + " · " + string.Join(", ", list.Keys.Keys));
            }
        }

        // What fails its checksum is never kept as a valid account.
        if (values.TryGetValue("type", out var type) && values.TryGetValue("value", out var account) && !FindingList.Holds(type, account))
        {
            throw new RefusedException("finding.checksum", account);
        }

        return values;
    }
}
