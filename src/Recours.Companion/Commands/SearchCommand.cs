using System.CommandLine;
using Recours.Casework;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours search</c>: finds words and identifiers in a case.</summary>
public static class SearchCommand
{
    private const int DefaultLimit = 50;

    public static Command Search()
    {
        var (folder, zone, json) = (CaseFolder.Argument, TimelineCommand.Zone, CaseFolder.AsJson);
        var text = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore, Description = "help.search-words" };
        var limit = new Option<int>("--limit") { DefaultValueFactory = _ => DefaultLimit, Description = "help.search-limit" };
        var offset = new Option<int>("--offset") { Description = "help.search-offset" };
        limit.Validators.Add(result => RefuseNegative(result, limit));
        offset.Validators.Add(result => RefuseNegative(result, offset));
        var order = new Option<SearchOrder>("--order") { Description = "help.search-order" };
        var conversation = new Option<string?>("--conversation") { Description = "help.search-conversation" };
        var direction = new Option<Direction?>("--direction") { Description = "help.search-direction" };
        var kind = new Option<EntryKind?>("--kind") { Description = "help.search-kind" };
        var media = new Option<bool>("--media") { Description = "help.search-media" };
        var link = new Option<bool>("--link") { Description = "help.search-link" };
        var command = new Command("search", "help.search") { folder, text, limit, offset, order, conversation, direction, kind, media, link, zone, json, Passphrase.File };
        command.SetAction((parsed, cancel) =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            var (reader, stated) = (new VaultReader(vault), TimelineCommand.ZoneNamed(parsed.GetValue(zone)));
            var timeline = CaseTimeline.Build(vault.View, reader.Read(vault.View, cancel), stated, cancel);
            using var search = stated is null ? reader.Search(vault.View, timeline, cancel) : CaseSearch.Build(timeline, cancel);
            var query = string.Join(' ', parsed.GetValue(text) ?? []);
            var filter = new SearchFilter(Named(timeline, parsed.GetValue(conversation)), parsed.GetValue(direction), parsed.GetValue(kind), parsed.GetValue(media), parsed.GetValue(link));
            var result = search.Find(query, filter, parsed.GetValue(order), parsed.GetValue(offset), parsed.GetValue(limit), cancel);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                using (var stream = new JsonOutput(output))
                {
                    TimelineJson.Write(query, result, stream);
                }

                output.WriteLine();
            }
            else
            {
                Print(result, output, CommandLine.Words());
            }

            return Task.FromResult(CommandLine.Fine);
        });
        return command;
    }

    private static void RefuseNegative(System.CommandLine.Parsing.OptionResult result, Option<int> option)
    {
        if (result.GetValueOrDefault<int>() < 0)
        {
            result.AddError(option.Name + " < 0");
        }
    }

    private static Conversation? Named(CaseTimeline timeline, string? name) => name is null
        ? null
        : timeline.Conversations.FirstOrDefault(conversation => conversation.Key == name || conversation.Title == name)
            ?? throw new RefusedException("search.no-conversation", VisibleText.OneLine(name));

    private static void Print(SearchResult result, TextWriter output, Sentences words)
    {
        foreach (var hit in result.Hits)
        {
            output.WriteLine(hit.Title is { } title
                ? words["search.conversation", VisibleText.OneLine(title.Title ?? title.Key), title.Entries]
                : TimelineCommand.Line(hit.Item, words));
        }

        output.WriteLine(words["search.total", result.Hits.Count, result.Total]);
        if (result.IsCut)
        {
            output.WriteLine(words["search.cut"]);
        }
    }
}
