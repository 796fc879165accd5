using System.Text.Json.Nodes;
using Recours.Casework.Findings;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Findings;

/// <summary>The indicators of the labelled conversations with which the rules were written.</summary>
public sealed class TheLabelledIndicators
{
    [Fact]
    public void Are_found_and_belong_to_whom_the_labels_say()
    {
        int right = 0, found = 0, labelled = 0, attributed = 0;
        var wrong = new List<string>();
        var folders = Directory.GetDirectories(Terminal.Testdata("findings", "dev")).Order(StringComparer.Ordinal).ToList();
        folders.Count.ShouldBeGreaterThan(40);
        foreach (var folder in folders)
        {
            var labels = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "labels.json")))!;
            var expected = (labels["labels"] ?? labels)["indicators"]!.AsArray().ToDictionary(one => ((string)one!["type"]!, (string)one["value"]!), one => (string)one!["attribution"]!);
            var got = Read(folder, (string?)labels["country"]);
            var values = got.Select(one => (one.Type, one.Value)).ToHashSet();
            (found, labelled) = (found + values.Count, labelled + expected.Count);
            foreach (var (key, attribution) in expected)
            {
                if (!values.Contains(key))
                {
                    wrong.Add($"{Path.GetFileName(folder)}: {key} is missing");
                    continue;
                }

                right++;
                var whose = FindingsJson.Word(got.First(one => (one.Type, one.Value) == key).Attribution);
                if (whose == attribution)
                {
                    attributed++;
                }
                else
                {
                    wrong.Add($"{Path.GetFileName(folder)}: {key} is said to be the {whose}'s");
                }
            }

            wrong.AddRange(values.Where(key => !expected.ContainsKey(key)).Select(key => $"{Path.GetFileName(folder)}: {key} is too much"));
        }

        var f1 = 2.0 * right / (found + labelled);
        f1.ShouldBeGreaterThanOrEqualTo(0.945, string.Join('\n', wrong));
        ((double)attributed / right).ShouldBeGreaterThanOrEqualTo(0.92, string.Join('\n', wrong));
    }

    [Fact]
    public void Have_rules_that_stand_in_the_documentation()
    {
        var documented = File.ReadAllText(Path.Combine(Terminal.House, "docs", "findings.md"));
        var rules = Directory.GetDirectories(Terminal.Testdata("findings", "dev")).SelectMany(folder => Read(folder, null)).Select(one => one.Rule).Distinct().ToList();
        rules.Count.ShouldBeGreaterThan(8);
        rules.Where(rule => !documented.Contains($"`{rule}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static List<Indicator> Read(string folder, string? country)
    {
        var export = new FolderExport(folder);
        var read = ExportReader.Read(export, Importers.All);
        return [.. FindingsReader.Of(read.Entries, new FindingsContext(country) { Participants = read.Participants, Texts = ContactCards.Of(export, read.Entries) }).Indicators];
    }
}
