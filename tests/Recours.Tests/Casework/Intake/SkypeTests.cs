using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class SkypeTests
{
    private static readonly Skype Importer = new();

    [Fact]
    public void The_export_is_read_field_by_field()
    {
        var items = MetaFolder.Of("skype/synthetic/export").Read(Importer);
        var entries = MetaFolder.Entries(items);
        var count = MetaFolder.Count(items);
        (count.Entry, count.Part, count.Unparsed).ShouldBe((10L, 1L, 0L));
        entries.Select(entry => entry.Kind).ShouldBe(
        [
            EntryKind.Text, EntryKind.Text, EntryKind.Call, EntryKind.Media, EntryKind.Media, EntryKind.Deleted, EntryKind.Text, EntryKind.Unknown, EntryKind.Contact, EntryKind.System,
        ]);
        entries.Take(9).Select(entry => entry.Direction).ShouldBe(
            [Direction.Peer, Direction.Owner, Direction.Peer, Direction.Peer, Direction.Peer, Direction.Peer, Direction.Owner, Direction.Peer, Direction.Peer]);
        entries[0].Text.ShouldBe("hello & <you> :)");
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 20, 4, 11), "utc", TimePrecision.Second, "2025-03-14T20:04:11Z"));
        (entries[1].Text, entries[1].Edited, entries[1].Id).ShouldBe(("who?", true, "1741982712000"));
        entries[1].Irregularities.ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.Code.ShouldBe("text.earlier-version"), one => one.Detail.ShouldBe("who are you?"));
        (entries[2].Missed, entries[2].Text).ShouldBe((true, "Jess"));
        entries[3].Media.ShouldBe([new MediaReference("IMG_1.jpg", MediaState.Present) { Path = "media/0-neu-d1-aaaa.1.jpg" }]);
        entries[4].Media.ShouldBe([new MediaReference("v.mp4", MediaState.Missing)]);
        (entries[5].DeletedBy, entries[5].Text).ShouldBe(("sender", ""));
        (entries[6].ReplyTo, entries[6].Text).ShouldBe(("1741982651000", "> hello\nstop"));
        (entries[7].Action, entries[7].Text).ShouldBe(("PopCard", "{\"type\":\"x\"}"));
        entries[8].Text.ShouldBe("Other (live:.cid.other)");
        (entries[9].Action, entries[9].Conversation).ShouldBe(("ThreadActivity/AddMember", "19:abc@thread.skype"));
        items.OfType<ImportItem.Person>().ShouldContain(one => one.Value.Name == "Jess" && one.Value.Role == Direction.Peer && one.Value.Ids[0].Value == "live:.cid.jessmodel");
        items.OfType<ImportItem.Conversation>().Select(one => one.Title).ShouldBe(["Jess", "grp", null]);
    }

    [Theory]
    [InlineData("basic.messages.json", 1)]
    [InlineData("complex.messages.json", 6)]
    [InlineData("minimal.messages.json", 0)]
    public void Every_record_of_the_other_fixtures_is_an_entry(string file, int expected)
    {
        var items = MetaFolder.With("messages.json", MetaFolder.Of("skype/skypeparser").Bytes(file)).Read(Importer);
        MetaFolder.Entries(items).Count.ShouldBe(expected);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        MetaFolder.Entries(items).ShouldAllBe(entry => entry.Kind == EntryKind.Text);
    }

    [Fact]
    public void Content_that_would_make_a_monstrous_tree_stays_as_it_is_written()
    {
        string deep = string.Concat(Enumerable.Repeat("<i>", 5_000)) + "pay";
        var items = MetaFolder.With("messages.json", $$"""{"userId":"8:a","exportDate":"x","conversations":[{"id":"8:b","MessageList":[{"id":"1","originalarrivaltime":"2025-03-14T20:04:11Z","messagetype":"RichText","from":"8:b","content":"{{deep}}"}]}]}""").Read(Importer);
        MetaFolder.Entries(items).ShouldHaveSingleItem().Text.ShouldBe(deep);
    }

    [Fact]
    public void Only_this_importer_recognises_the_files()
    {
        Importer.ShouldBeAloneWith(MetaFolder.Of("skype/synthetic/export"), "messages.json", "x.json");
        Importer.ShouldBeAloneWith(MetaFolder.Of("skype/skypeparser"), "minimal.messages.json", "x.json");
    }

    [Fact]
    public void Damage_costs_only_what_it_hit() => Importer.ShouldSurviveDamage("skype/synthetic/export", "messages.json");
}
