using System.CommandLine;
using System.Text.Json;
using Recours.Casework;
using Recours.Casework.Findings;
using Recours.Casework.Guidance;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours findings</c>: what a conversation says about the blackmailer, the demands, the money and the danger.</summary>
public static class FindingsCommand
{
    public static Command Findings()
    {
        var place = new Argument<string>("PATH") { Description = "help.findings-path" };
        var country = new Option<string?>("--country") { HelpName = "XX", Description = "help.findings-country" };
        var json = CaseFolder.AsJson;
        var command = new Command("findings", "help.findings") { place, country, json, Passphrase.File };
        command.SetAction((parsed, cancel) =>
        {
            var (words, output, path) = (CommandLine.Words(), parsed.InvocationConfiguration.Output, parsed.GetValue(place)!);
            if (PlainFiles.KindOf(Path.Combine(path, VaultLayout.Identity)) == PathKind.File)
            {
                using var vault = CaseFolder.Open(parsed, place);
                var found = OfCase(vault, cancel, words, parsed.InvocationConfiguration.Error);
                Say(found.Result, SituationOf.CountryOf(vault.View), FindingsText.EntryIn(found.Timeline), json => IdentityJson(json, found), () => FindingsText.WriteIdentity(found.Identity, words, output));
            }
            else
            {
                var (read, result) = OfExport(path, parsed.GetValue(country), words, parsed.InvocationConfiguration.Error, cancel);
                Say(result, parsed.GetValue(country)?.ToUpperInvariant(), entry => read[entry], null, null);
            }

            void Say(FindingsResult result, string? where, Func<int, ChatEntry> entryOf, Action<Utf8JsonWriter>? more, Action? moreText)
            {
                // Whom to call goes with what was found, in the country of the person.
                var help = result.Dangers.Count == 0 ? null : Planner.InDanger(where, Guides.Embedded, CaseCommands.ThisMachine.Clock.GetUtcNow());
                if (parsed.GetValue(json))
                {
                    using (var stream = new JsonOutput(output))
                    {
                        FindingsJson.Write(result, stream, json =>
                        {
                            more?.Invoke(json);
                            json.WriteStartArray("dangerLines");
                            foreach (var fact in help?.Facts ?? [])
                            {
                                json.WriteRawValue(PlanCommand.Json(fact, words).ToJsonString(CaseFolder.Json));
                            }

                            json.WriteEndArray();
                        });
                    }

                    output.WriteLine();
                    return;
                }

                FindingsText.Write(result, help, entryOf, words, output);
                moreText?.Invoke();
            }

            return Task.FromResult(CommandLine.Fine);
        });
        return command;
    }

    /// <summary>The findings of a case, with what was decided about them.</summary>
    /// <param name="error">Where it says how far the reading of pictures is; without it, only what is kept of them is there.</param>
    internal static CaseFindings OfCase(Vault vault, CancellationToken cancel, Sentences? words = null, TextWriter? error = null)
    {
        var (view, reader) = (vault.View, new VaultReader(vault));
        if (words is not null && error is not null)
        {
            ReadPictures.OfCase(vault, reader, linked: true, words, error, cancel);
        }

        return reader.Findings(view, reader.Timeline(view, cancel), cancel);
    }

    private static void IdentityJson(Utf8JsonWriter json, CaseFindings found)
    {
        json.WriteStartArray("identity");
        foreach (var line in found.Identity)
        {
            json.WriteStartObject();
            json.WriteString("type", line.Type);
            json.WriteString("value", line.Value);
            if (line.Entry is { } entry)
            {
                json.WriteNumber("entry", entry);
            }

            if (line.Exhibit is { } exhibit)
            {
                json.WriteNumber("exhibit", exhibit);
            }

            if (line.Source is { File.Length: > 0 } source)
            {
                json.WriteStartObject("source");
                json.WriteString("file", source.File);
                json.WriteNumber("offset", source.Offset);
                json.WriteNumber("length", source.Length);
                json.WriteEndObject();
            }

            json.WriteString("first", line.First is { } first ? ReadJson.Time(first) : null);
            json.WriteString("last", line.Last is { } last ? ReadJson.Time(last) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rejected");
        foreach (var decision in found.Rejected)
        {
            json.WriteStringValue(decision.Id);
        }

        json.WriteEndArray();
    }

    /// <summary>The findings of an export, without a case. What stands on a picture that no message refers to has no entry (-1).</summary>
    internal static (IReadOnlyList<ChatEntry> Entries, FindingsResult Result) OfExport(string path, string? country, Sentences words, TextWriter error, CancellationToken cancel)
    {
        var (export, main) = ReadCommand.Open(path);
        using (export as IDisposable)
        {
            var plan = ExportReader.Plan(export, Importers.All, main);
            var screens = plan.Groups.Count == 0 && ReadCommand.Screens(plan, main, words, error, isNeeded: false) is { Entries.Count: > 0 } shown ? shown : null;
            var read = screens ?? ExportReader.Read(plan);
            var (seen, loose) = ReadPictures.OfExport(export, main, read.Entries, screens is not null, words, error, cancel);
            if (plan.Groups.Count == 0 && screens is null && loose.Count == 0)
            {
                throw new RefusedException("read.no-conversation", path);
            }

            var context = new FindingsContext(country?.ToUpperInvariant()) { Participants = read.Participants, Texts = ContactCards.Of(export, read.Entries), Pictures = seen, Loose = Loose };
            IReadOnlyList<ChatEntry> beside = loose.Count == 0 ? [] : [new ChatEntry(EntryKind.Media, null, Direction.None, null, "", "", new SourceSpan("", 0, 0)) { Conversation = Loose, Media = [.. loose.Select(file => new MediaReference(file, MediaState.Present) { Path = file })] }];
            var result = FindingsReader.Of([.. read.Entries, .. beside], context, cancel);
            if (plan.Groups.Count == 0 && screens is null && result.Indicators.Count == 0 && result.Suspects.Count == 0)
            {
                throw new RefusedException("read.no-conversation", path);
            }

            int Place(int entry) => entry < read.Entries.Count ? entry : -1;
            return (read.Entries, loose.Count == 0 ? result : result with
            {
                Indicators = [.. result.Indicators.Select(found => found with { Entry = Place(found.Entry), Entries = [.. found.Entries.Select(Place).Where(place => place >= 0)] })],
                Suspects = [.. result.Suspects.Select(found => found with { Entry = Place(found.Entry) })],
            });
        }
    }

    /// <summary>The key of pictures that no message refers to.</summary>
    private const string Loose = "\0pictures";
}
