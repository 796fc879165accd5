using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class TikTokTests
{
    private static readonly TikTok Importer = new();

    [Fact]
    public void The_layout_of_2023_is_read_field_by_field()
    {
        var items = MetaFolder.With("user_data.json", MetaFolder.Of("tiktok").Bytes("synthetic/user_data.json")).Read(Importer);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(4, 0, 0, 0));
        entries.Select(entry => (entry.Sender, entry.Direction, entry.Kind, entry.Text)).ShouldBe(
        [
            ("jess_tt", Direction.Peer, EntryKind.Text, "hello é 🙂"), ("sam_tt", Direction.Owner, EntryKind.Text, "who?"),
            ("jess_tt", Direction.Peer, EntryKind.Sticker, "[sticker]"), ("jess_tt", Direction.Peer, EntryKind.Text, "pay https://pay.example/x?id=1&t=2"),
        ]);
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 20, 4, 11), "utc", TimePrecision.Second, "2025-03-14 20:04:11"));
        entries.ShouldAllBe(entry => entry.Conversation == "jess_tt");
        items.OfType<ImportItem.Person>().Select(one => one.Value).Single(one => one.Name == "jess_tt").Ids.Select(id => (id.Type, id.Value))
            .ShouldBe([("handle", "jess_tt"), ("profile-url", "https://www.tiktok.com/@jess_tt")]);
    }

    [Fact]
    public void Renamed_sections_are_found_by_the_shape_of_their_records()
    {
        var items = MetaFolder.Of("tiktok/synthetic/renamed").Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => (entry.Text, entry.Direction, entry.Kind)).ShouldBe(
            [("https://www.tiktokv.com/share/video/7000000000000000001/", Direction.Peer, EntryKind.Media), ("who?", Direction.Owner, EntryKind.Text)]);
        entries[0].Media.Single().State.ShouldBe(MediaState.NeverExported);
        MetaFolder.Count(items).ShouldBe(new Accounting(2, 0, 1, 0));
    }

    [Fact]
    public void A_heading_of_another_name_does_not_hide_the_messages()
    {
        var items = MetaFolder.With("x.json", """{"Profile":{"ProfileMap":{"userName":"me"}},"Inbox 2027":{"Talks":{"Talk of jess":[{"Date":"2027-01-01 00:00:00","From":"jess","Content":"pay"}]}}}""").Read(Importer);
        MetaFolder.Entries(items).ShouldHaveSingleItem().Text.ShouldBe("pay");
    }

    [Fact]
    public void The_text_files_are_read_line_by_line()
    {
        var items = MetaFolder.Of("tiktok/synthetic/text").Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => (entry.Conversation, entry.Sender, entry.Text, entry.Direction)).ShouldBe(
            [("jess_tt", "jess_tt", "hello\nsecond line: really", Direction.Peer), ("jess_tt", "sam_tt", "who?", Direction.None), ("other_tt", "other_tt", "pay now", Direction.Peer)]);
        MetaFolder.Count(items).ShouldBe(new Accounting(3, 4, 2, 0));
        entries.ShouldAllBe(entry => entry.Time!.Value.Zone == "utc");
    }

    [Fact]
    public void Only_this_importer_recognises_the_files()
    {
        Importer.ShouldBeAloneWith(MetaFolder.Of("tiktok/synthetic"), "user_data.json", "x.json");
        Importer.ShouldBeAloneWith(MetaFolder.Of("tiktok/synthetic/renamed"), "user_data_tiktok.json", "x.json");
        Importer.ShouldBeAloneWith(MetaFolder.Of("tiktok/synthetic/text"), "Direct Messages.txt", "x.txt");
    }

    [Theory]
    [InlineData("tiktok/synthetic", "user_data.json")]
    [InlineData("tiktok/synthetic/text", "Direct Messages.txt")]
    public void Damage_costs_only_what_it_hit(string folder, string path) => Importer.ShouldSurviveDamage(folder, path);
}
