using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class SnapchatTests
{
    private static readonly Snapchat Importer = new();

    [Fact]
    public void The_layout_of_2024_is_read_field_by_field()
    {
        var items = MetaFolder.Of("snapchat/synthetic/new-2024").Read(Importer);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(7, 0, 1, 0));
        items.OfType<ImportItem.Unparsed>().ShouldBeEmpty();

        var chat = entries.Where(entry => entry.Source.File == "json/chat_history.json" && entry.Conversation == "jess_snap").ToArray();
        chat.Select(entry => entry.Kind).ShouldBe([EntryKind.Text, EntryKind.Deleted, EntryKind.Media, EntryKind.Media, EntryKind.Text]);
        chat.Select(entry => entry.Direction).ShouldBe([Direction.Peer, Direction.Peer, Direction.Owner, Direction.Peer, Direction.Peer]);
        chat[4].Text.ShouldBe("pay 500 'now' & don't tell");
        chat[4].Raw.ShouldContain("&#39;now&#39;");
        chat[4].Repairs.ShouldBe([new Repair("text.entities")]);
        chat[4].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 20, 7, 11, 123), "utc", TimePrecision.Millisecond, "2025-03-14 20:07:11 UTC"));
        chat[3].Media.ShouldBe([new MediaReference("b~EiASFSyntheticOnly0001", MediaState.Present) { Path = "chat_media/2025-03-14_b~EiASFSyntheticOnly0001.jpg" }]);
        chat[2].Media.Select(media => media.State).ShouldBe([MediaState.Present, MediaState.Missing]);
        chat[1].DeletedBy.ShouldBe("sender");
        chat[0].Irregularities.ShouldContain(one => one.Code == "message.content-not-exported");

        var group = entries.Single(entry => entry.Conversation.StartsWith("7f6a", StringComparison.Ordinal));
        (group.Kind, group.Action).ShouldBe((EntryKind.System, "STATUSPARTICIPANTREMOVED"));
        group.Irregularities.ShouldHaveSingleItem().Code.ShouldBe("time.fields-disagree");
        items.OfType<ImportItem.Conversation>().ShouldContain(one => one.Title == "group “amis”");

        var snap = entries.Single(entry => entry.Source.File == "json/snap_history.json");
        (snap.Kind, snap.Media.Single().State, snap.Action).ShouldBe((EntryKind.Media, MediaState.NeverExported, "IMAGE"));

        var jess = items.OfType<ImportItem.Person>().Select(one => one.Value).First(one => one.Name == "jess_snap");
        jess.Role.ShouldBe(Direction.Peer);
        jess.Ids.Select(id => (id.Type, id.Value)).ShouldBe([("handle", "jess_snap"), ("display-name", "Jess M"), ("friend-since", "2025-03-13 10:00:00 UTC"), ("added-by", "Added by Username")]);
    }

    [Fact]
    public void The_sections_of_before_2024_are_woven_together_by_time()
    {
        var items = MetaFolder.Of("snapchat/synthetic/old-2022").Read(Importer);
        var json = MetaFolder.Entries(items).Where(entry => entry.Source.File.EndsWith("chat_history.json", StringComparison.Ordinal)).ToArray();
        json.Select(entry => (entry.Text, entry.Sender, entry.Direction)).ShouldBe(
            [("hello", "jess_snap", Direction.Peer), ("who?", "sam_example", Direction.Owner), ("pay <500>", "jess_snap", Direction.Peer), ("", "jess_snap", Direction.Peer)]);
        json.ShouldAllBe(entry => entry.Conversation == "jess_snap");
        var call = MetaFolder.Entries(items).Single(entry => entry.Kind == EntryKind.Call);
        (call.DurationSeconds, call.Direction, call.Action).ShouldBe((12L, Direction.Peer, "Incoming Calls"));
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
    }

    [Fact]
    public void The_tables_of_before_2024_pair_a_row_with_its_text()
    {
        var items = MetaFolder.Of("snapchat/synthetic/old-2022").Read(Importer).Where(item => item is not ImportItem.Entry entry || entry.Value.Source.File.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => (entry.Text, entry.Kind, entry.Direction)).ShouldBe(
            [("", EntryKind.Media, Direction.Peer), ("who?", EntryKind.Text, Direction.Owner), ("pay <500> & don't tell", EntryKind.Text, Direction.Peer)]);
        entries.ShouldAllBe(entry => entry.Time!.Value.Zone == "utc");
        items.OfType<ImportItem.Entry>().Sum(entry => entry.Parts).ShouldBe(2);
    }

    [Fact]
    public void A_page_of_one_conversation_is_read_from_name_to_time()
    {
        var items = MetaFolder.Of("snapchat/synthetic/new-html").Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => (entry.Sender, entry.Kind, entry.Text)).ShouldBe(
            [("jess_snap", EntryKind.Deleted, ""), ("sam_example", EntryKind.Text, "who?"), ("jess_snap", EntryKind.Media, ""), ("jess_snap", EntryKind.Text, "pay & now =))")]);
        entries[2].Media.Single().Path.ShouldBe("chat_media/2025-03-14_b~EiASFSyntheticOnly0001.jpg");
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        MetaFolder.Count(items).Part.ShouldBeGreaterThan(8);
    }

    [Fact]
    public void Only_this_importer_recognises_the_files()
    {
        Importer.ShouldBeAloneWith(MetaFolder.Of("snapchat/synthetic/new-2024"), "json/chat_history.json", "x.json");
        Importer.ShouldBeAloneWith(MetaFolder.Of("snapchat/synthetic/new-2024"), "json/snap_history.json", "x.json");
        Importer.ShouldBeAloneWith(MetaFolder.Of("snapchat/synthetic/new-2024"), "json/friends.json", "x.json");
        Importer.ShouldBeAloneWith(MetaFolder.Of("snapchat/synthetic/old-2022"), "json/chat_history.json", "x.json");
        Importer.ShouldBeAloneWith(MetaFolder.Of("snapchat/synthetic/old-2022"), "json/talk_history.json", "x.json");
        Importer.ShouldBeAloneWith(MetaFolder.Of("snapchat/synthetic/old-2022"), "html/chat_history.html", "x.html");
        Importer.ShouldBeAloneWith(MetaFolder.Of("snapchat/synthetic/new-html"), "html/chat_history/subpage_jess_snap.html", "x.html");
    }

    [Theory]
    [InlineData("new-2024", "json/chat_history.json")]
    [InlineData("old-2022", "json/chat_history.json")]
    [InlineData("old-2022", "html/chat_history.html")]
    [InlineData("new-html", "html/chat_history/subpage_jess_snap.html")]
    public void Damage_costs_only_what_it_hit(string folder, string path) => Importer.ShouldSurviveDamage("snapchat/synthetic/" + folder, path);
}
