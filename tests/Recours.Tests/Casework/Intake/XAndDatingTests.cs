using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class XAndDatingTests
{
    private static readonly X Archive = new();
    private static readonly Tinder Tinder = new();
    private static readonly Hinge Hinge = new();
    private static readonly LinkedIn LinkedIn = new();

    [Fact]
    public void Messages_of_X_are_read_field_by_field()
    {
        var export = MetaFolder.Of("x/synthetic");
        var items = export.Read(Archive);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(3, 0, 1, 0));
        entries.Select(entry => (entry.Text, entry.Sender, entry.Direction)).ShouldBe(
        [
            ("hello", "900000000000000001", Direction.Peer), ("who? https://t.co/img", "Sam", Direction.Owner), ("pay & <now> https://pay.example/x?id=1", "900000000000000001", Direction.Peer),
        ]);
        entries[2].Repairs.ShouldBe([new Repair("text.entities"), new Repair("text.short-link")]);
        entries[2].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 20, 6, 13, 123), "utc", TimePrecision.Millisecond, "2025-03-14T20:06:13.123Z"));
        entries[1].Media.ShouldBe([new MediaReference("https://ton.twitter.com/dm/1900000000000000002/1/photo.jpg", MediaState.Present) { Path = "data/direct_messages_media/1900000000000000002-photo.jpg" }]);
        entries[1].Reactions.ShouldBe(["funny 900000000000000001"]);
        entries.ShouldAllBe(entry => entry.Irregularities.Single().Code == "time.id-disagrees");
        var peer = items.OfType<ImportItem.Person>().Select(one => one.Value).Single(one => one.Role == Direction.Peer);
        peer.Ids.Select(id => (id.Type, id.Value)).ShouldBe([("numeric-id", "900000000000000001"), ("profile-url", "https://x.com/i/user/900000000000000001"), ("account-created", "2017-08-22T14:21:35.848Z")]);
        MetaFolder.Print(items).ShouldNotContain("sam@mail.example");
        byte[] bytes = export.Bytes("data/direct-messages.js");
        System.Text.Encoding.UTF8.GetString(bytes, (int)entries[0].Source.Offset, (int)entries[0].Source.Length).ShouldBe(entries[0].Raw);
    }

    [Fact]
    public void A_link_that_would_make_a_message_grow_without_end_is_left_as_it_is()
    {
        string expanded = "https://x.example/" + new string('x', 4_000);
        string text = string.Concat(Enumerable.Repeat("https://t.co/a ", 5_000));
        string urls = string.Join(',', Enumerable.Repeat($$"""{"url":"https://t.co/a","expanded":"{{expanded}}https://t.co/a"}""", 50));
        var items = MetaFolder.With("data/direct-messages.js", $$$"""window.YTD.direct_messages.part0 = [{"dmConversation":{"conversationId":"1","messages":[{"messageCreate":{"id":"1","text":"{{{text}}}","urls":[{{{urls}}}],"createdAt":"2025-03-14T20:06:13.123Z"}}]}}]""").Read(Archive);
        MetaFolder.Entries(items).ShouldHaveSingleItem().Text.Length.ShouldBeLessThan(30_000_000);
    }

    [Fact]
    public void Groups_of_X_keep_joins_leaves_names_and_what_is_unknown()
    {
        var items = MetaFolder.Of("x/synthetic-group").Read(Archive);
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => (entry.Action, entry.Kind)).ShouldBe(
        [
            ("joinConversation", EntryKind.System), ("welcomeMessage", EntryKind.Unknown), ("conversationNameUpdate", EntryKind.System), (null, EntryKind.Text), ("participantsLeave", EntryKind.System),
        ]);
        entries.ShouldAllBe(entry => entry.Irregularities.Count == 0 && entry.Direction == Direction.None && entry.Conversation == "77-group");
        items.OfType<ImportItem.Conversation>().Single().Title.ShouldBe("group of two");
    }

    [Fact]
    public void Tinder_gives_the_owners_side_only_with_every_HTML_entity_read()
    {
        var items = MetaFolder.Of("tinder/synthetic").Read(Tinder);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(2, 0, 1, 0));
        entries.Select(entry => (entry.Text, entry.Kind, entry.Direction, entry.Conversation)).ShouldBe(
            [("it’s me! :)", EntryKind.Text, Direction.Owner, "Match 2"), ("https://media.example/g.gif", EntryKind.Media, Direction.Owner, "Match 2")]);
        entries[0].Repairs.ShouldBe([new Repair("text.entities")]);
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 20, 4, 11), "utc", TimePrecision.Second, "Fri, 14 Mar 2025 20:04:11 GMT"));
        Tinder.Card.BlindSpots.ShouldContain("tinder.peer-messages");
        MetaFolder.Print(items).ShouldNotContain("sam@mail.example");
    }

    [Fact]
    public void Hinge_gives_likes_matches_blocks_and_words_in_order_of_time()
    {
        var items = MetaFolder.Of("hinge/synthetic").Read(Hinge);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(5, 0, 0, 0));
        entries.Select(entry => (entry.Text, entry.Action)).ShouldBe([("hi", "like"), ("", "match"), ("first", null), ("second", null), ("remove", "block")]);
        entries.ShouldAllBe(entry => entry.Time!.Value.Zone == "unknown");
        entries[1].Time!.Value.Precision.ShouldBe(TimePrecision.Millisecond);
    }

    [Fact]
    public void LinkedIn_is_read_oldest_first()
    {
        var items = MetaFolder.With("messages.csv", MetaFolder.Of("linkedin/synthetic").Bytes("messages.csv")).Read(LinkedIn);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(3, 0, 1, 0));
        entries.Select(entry => entry.Text).ShouldBe(["Hello é\nhello", "who?", "pay \"500\" €, now\nline 2 \nhtml"]);
        entries[2].Repairs.ShouldBe([new Repair("text.markup")]);
        entries[2].Raw.ShouldContain("<p>html</p>");
        entries[0].SenderId.ShouldBe("https://www.linkedin.com/in/jess-model-000");
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 20, 4, 11), "utc", TimePrecision.Second, "2025-03-14 20:04:11 UTC"));
        entries.ShouldAllBe(entry => entry.Direction == Direction.None);
    }

    [Fact]
    public void LinkedIn_drafts_are_no_messages_and_the_owner_is_in_every_row()
    {
        var entries = MetaFolder.Entries(MetaFolder.Of("linkedin/synthetic/drafts").Read(LinkedIn));
        var draft = entries.Single(entry => entry.Action == "draft");
        (draft.Kind, draft.Direction).ShouldBe((EntryKind.Unknown, Direction.Owner));
        var spam = entries.Single(entry => entry.Action == "SPAM");
        (spam.Text, spam.Direction, spam.Kind).ShouldBe(("cafÃ©", Direction.Peer, EntryKind.Media));
        spam.Irregularities.ShouldHaveSingleItem().Code.ShouldBe("text.mojibake-suspected");
    }

    [Fact]
    public void The_columns_of_2020_name_the_direction_and_no_zone()
    {
        var entries = MetaFolder.Entries(MetaFolder.With("m.csv", MetaFolder.Of("linkedin/synthetic").Bytes("old-2020.csv")).Read(LinkedIn));
        entries.Select(entry => (entry.Text, entry.Direction)).ShouldBe([("no", Direction.Owner), ("pay", Direction.Peer)]);
        entries[1].Time.ShouldBe(new EntryTime(new DateTime(2020, 3, 14, 21, 4, 0), "unknown", TimePrecision.Minute, "3/14/20, 9:04 PM"));
    }

    [Fact]
    public void Only_one_importer_recognises_each_file()
    {
        Archive.ShouldBeAloneWith(MetaFolder.Of("x/synthetic"), "data/direct-messages.js", "x.js");
        Archive.ShouldBeAloneWith(MetaFolder.Of("x/synthetic"), "data/account.js", "x.js");
        Archive.ShouldBeAloneWith(MetaFolder.Of("x/synthetic-group"), "data/direct-messages-group.js", "x.js");
        Tinder.ShouldBeAloneWith(MetaFolder.Of("tinder/synthetic"), "data.json", "x.json");
        Hinge.ShouldBeAloneWith(MetaFolder.Of("hinge/synthetic"), "matches.json", "x.json");
        LinkedIn.ShouldBeAloneWith(MetaFolder.Of("linkedin/synthetic"), "messages.csv", "x.csv");
        LinkedIn.ShouldBeAloneWith(MetaFolder.Of("linkedin/synthetic"), "old-2020.csv", "x.csv");
    }

    [Fact]
    public void Damage_costs_only_what_it_hit()
    {
        Archive.ShouldSurviveDamage("x/synthetic", "data/direct-messages.js");
        Tinder.ShouldSurviveDamage("tinder/synthetic", "data.json");
        Hinge.ShouldSurviveDamage("hinge/synthetic", "matches.json");
        LinkedIn.ShouldSurviveDamage("linkedin/synthetic", "messages.csv");
    }
}
