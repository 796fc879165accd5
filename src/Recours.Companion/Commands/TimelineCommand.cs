using System.CommandLine;
using System.Globalization;
using Recours.Casework;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours timeline</c>: everything in a case in one order.</summary>
public static class TimelineCommand
{
    /// <summary>The zone of the phone, where the person states it.</summary>
    internal static Option<string?> Zone => new("--zone")
    {
        Description = "help.zone",
    };

    public static Command Timeline()
    {
        var (folder, zone, json) = (CaseFolder.Argument, Zone, CaseFolder.AsJson);
        var command = new Command("timeline", "help.timeline") { folder, zone, json, Passphrase.File };
        command.SetAction((parsed, cancel) =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            var timeline = CaseTimeline.Build(vault.View, new VaultReader(vault).Read(vault.View, cancel), ZoneNamed(parsed.GetValue(zone)), cancel);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                using (var stream = new JsonOutput(output))
                {
                    TimelineJson.Write(timeline, stream);
                }

                output.WriteLine();
            }
            else
            {
                Print(timeline, output, CommandLine.Words());
            }

            return Task.FromResult(CommandLine.Fine);
        });
        return command;
    }

    /// <summary>One item on one line: time as written, exhibit, who, what.</summary>
    internal static string Line(TimelineItem item, Sentences words)
    {
        var time = item.Time is { } written ? ReadJson.Time(written).Replace('T', ' ') + (written.Zone switch { "unknown" => "", "utc" => "Z", var offset => offset }) : "";
        var (exhibit, what) = item switch
        {
            TimelineItem.Entry entry => (Number(entry.Exhibit), VisibleText.OneLine(entry.Value.Sender ?? "*", 80) + ": " + What(entry.Value) + Remarks(entry, words)),
            TimelineItem.Acquired acquired => (Number(acquired.Value.Number), words["timeline.exhibit", VisibleText.OneLine(acquired.Value.Name)]),
            TimelineItem.Written note => ("", words["timeline.note", VisibleText.OneLine(note.Value.Text)]),
            TimelineItem.Sealed seal => ("", words["timeline.seal", seal.Value.Size]),
            _ => ("", ""),
        };
        return $"{time,-23}  {exhibit,4}  {what}";
    }

    /// <summary>What is to be known of an entry beside its words: where else it stands, what exports disagree about.</summary>
    private static string Remarks(TimelineItem.Entry entry, Sentences words)
    {
        var remarks = new List<string>();
        if (entry.Backwards)
        {
            remarks.Add(words["timeline.backwards"]);
        }

        if (entry.Also.Count > 0)
        {
            remarks.Add(words["timeline.also", string.Join(", ", entry.Also.Select(other => Number(other.Exhibit)).Distinct())]);
        }

        remarks.AddRange(entry.Value.Irregularities.Where(odd => odd.Code.StartsWith("overlap.", StringComparison.Ordinal)).Select(odd => $"[{words[odd.Code, VisibleText.OneLine(odd.Detail)]}]"));
        return string.Concat(remarks.Select(remark => " " + remark));
    }

    private static void Print(CaseTimeline timeline, TextWriter output, Sentences words)
    {
        foreach (var day in timeline.Days())
        {
            output.WriteLine(day.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? words["timeline.no-time"]);
            for (var place = day.First; place < day.First + day.Count; place++)
            {
                output.WriteLine("  " + Line(timeline[place], words));
            }
        }
    }

    private static string What(ChatEntry entry) => entry.Text.Length > 0
        ? VisibleText.OneLine(entry.Text)
        : entry.Media.Count > 0
            ? string.Join(", ", entry.Media.Select(media => VisibleText.OneLine(media.Name ?? media.State.ToString())))
            : $"[{entry.Kind}]";

    private static string Number(int exhibit) => "#" + exhibit.ToString(CultureInfo.InvariantCulture);

    internal static TimeZoneInfo? ZoneNamed(string? name)
    {
        if (name is null)
        {
            return null;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : throw new RefusedException("timeline.zone-unknown", name);
    }
}
