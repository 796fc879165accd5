using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Intake;

/// <summary>The example of <c>docs/read.md</c>, compiled and run: what the page says is what works.</summary>
public sealed class ReadAsALibraryTests
{
    private static List<string> Example(string path, TextWriter output)
    {
        var lines = new List<string>();
        // example

        var export = new FolderExport(path);
        var plan = ExportReader.Plan(export, Importers.All);
        var result = ExportReader.Each(plan, entry => lines.Add($"{entry.Time?.Value:s} {entry.Sender}: {entry.Text}"), out var conversations);
        foreach (var conversation in conversations)
        {
            output.WriteLine($"{conversation.Title}: {conversation.Entries} entries");
        }

        output.WriteLine($"{result.Accounting.Entry} entries, {result.Accounting.Unparsed} not understood");
        // example
        return lines;
    }

    [Fact]
    public void The_example_runs()
    {
        var output = new StringWriter();
        Example(Terminal.Testdata("intake/line/synthetic"), output).Count.ShouldBe(11);
        output.ToString().ShouldContain("11 entries, 0 not understood");
    }

    [Fact]
    public void The_page_shows_what_is_compiled_here()
    {
        static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal));
        string page = File.ReadAllText(Path.Combine(Terminal.House, "docs", "read.md"));
        string source = File.ReadAllText(Path.Combine(Terminal.House, "tests", "Recours.Tests", "Casework", "Intake", "ReadAsALibraryTests.cs"));
        Lines(page.Split("```csharp")[1].Split("```")[0]).ShouldBe(Lines(source.Split("// example")[1]));
    }
}
