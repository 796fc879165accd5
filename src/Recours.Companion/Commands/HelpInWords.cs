using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>The help of every command in the language of the terminal. A description is a key of the sentences.</summary>
internal sealed class HelpInWords(Sentences words) : SynchronousCommandLineAction
{
    /// <summary>Help is asked for by people whose command is not complete yet.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives help and version of a root command their words.</summary>
    public static void AddTo(RootCommand root, Sentences words)
    {
        root.Description = "help.root";
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption:
                    (option.Description, option.Action) = ("help.help", new HelpInWords(words));
                    break;
                case VersionOption:
                    option.Description = "help.version";
                    break;
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var (command, output) = (parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        output.WriteLine(words[command.Description ?? ""]);
        output.WriteLine();
        output.WriteLine(words["help.usage"] + ": " + Usage(command));
        Table("help.commands", command.Subcommands.Where(inner => !inner.Hidden).Select(inner => (inner.Name, inner.Description)), output);
        Table("help.arguments", command.Arguments.Where(argument => !argument.Hidden).Select(argument => (argument.Name, argument.Description)), output);
        Table("help.options", Options(command).Select(option => (string.Join(", ", option.Aliases.Prepend(option.Name).Where(name => !name.StartsWith('/') && name != "-?")) + Value(option), option.Description)), output);
        return CommandLine.Fine;
    }

    /// <summary>The command with its ancestors: <c>recours case open</c>.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "recours" : PathOf(command.Parents.OfType<Command>().First()) + " " + command.Name;

    private static string Usage(Command command)
    {
        var arguments = command.Arguments.Where(argument => !argument.Hidden)
            .Select(argument => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : ""))
            .Select((name, i) => command.Arguments[i].Arity.MinimumNumberOfValues == 0 || command.Arguments[i].HasDefaultValue ? $"[{name}]" : name);
        var options = command.Options.Where(option => !option.Hidden && option is not (HelpOption or VersionOption))
            .Select(option => option.Required ? option.Name + Value(option) : $"[{option.Name}{Value(option)}]");
        return string.Join(' ', ((string[])[PathOf(command), .. command.Subcommands.Count > 0 ? ["..."] : (string[])[]]).Concat(arguments).Concat(options));
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Where(option => !option.Hidden).Distinct();

    private static string Value(Option option) =>
        option.ValueType == typeof(bool) || option is HelpOption or VersionOption ? "" : " " + (option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant());

    private void Table(string heading, IEnumerable<(string Name, string? Text)> rows, TextWriter output)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(words[heading] + ":");
        var width = all.Max(row => row.Name.Length);
        foreach (var (name, text) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}  {words[text ?? ""].Replace("\n", "\n" + new string(' ', width + 4), StringComparison.Ordinal)}");
        }
    }
}
