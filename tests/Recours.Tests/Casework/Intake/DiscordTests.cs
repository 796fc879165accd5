using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class DiscordTests
{
    private static readonly Discord Importer = new();

    [Fact]
    public void The_JSON_of_the_exporter_is_read_field_by_field()
    {
        var export = MetaFolder.Of("discord/synthetic");
        var items = Only("synthetic/dce-dm.json", "dm.json", ("dm_Files/shot-ABCDE.png", export.Bytes("dm_Files/shot-ABCDE.png")));
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(5, 0, 3, 0));
        entries.Select(entry => entry.Kind).ShouldBe([EntryKind.Text, EntryKind.Call, EntryKind.Media, EntryKind.Text, EntryKind.Text]);
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 21, 4, 11, 123), "+01:00", TimePrecision.Millisecond, "2025-03-14T21:04:11.123+01:00"));
        (entries[0].Sender, entries[0].SenderId, entries[0].Conversation).ShouldBe(("Jess 💋", "1100000000000000001", "1200000000000000001"));
        entries[1].DurationSeconds.ShouldBe(29);
        entries[2].Media.ShouldBe([new MediaReference("dm_Files/shot-ABCDE.png", MediaState.Present) { Path = "dm_Files/shot-ABCDE.png" }]);
        (entries[3].ReplyTo, entries[3].Edited, entries[3].EditedTime!.Value.Value.Minute).ShouldBe(("1300000000000000003", true, 8));
        entries[4].Reactions.ShouldBe(["👎 Sam"]);

        // The ids of this fixture are of another day than its times: that is told.
        entries.ShouldAllBe(entry => entry.Irregularities.Single().Code == "time.id-disagrees");
        var jess = items.OfType<ImportItem.Person>().Select(one => one.Value).Single(one => one.Name == "Jess 💋");
        jess.Ids.Select(id => id.Type).ShouldBe(["numeric-id", "profile-url", "account-created", "handle"]);
        jess.Ids[2].Value.ShouldBe("2023-04-24T10:07:17.011Z");
    }

    [Fact]
    public void Ids_that_fit_their_times_are_no_irregularity()
    {
        var items = MetaFolder.Of("discord/synthetic/consistent").Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => entry.Irregularities.Count).ShouldBe([0, 0, 1]);
        entries[2].Irregularities[0].ShouldBe(new Irregularity("time.id-disagrees", entries[2].Source, "2025-03-14T20:06:00.000Z"));
        (entries[1].Kind, entries[1].Action).ShouldBe((EntryKind.System, "RecipientAdd"));
        (entries[2].Text, entries[2].ForwardedFrom, entries[2].ReplyTo).ShouldBe(("look at this", "1", null));
        items.OfType<ImportItem.Oddity>().Select(one => one.Value.Code).ShouldBe(["export.part-of-the-time", "export.count-differs"]);
        items.OfType<ImportItem.Unparsed>().ShouldHaveSingleItem().Code.ShouldBe("json.unknown-part");
        items.OfType<ImportItem.Person>().First().Value.Ids.ShouldContain(id => id.Type == "account-created" && id.Value == "2024-05-01T10:00:00.000Z");
    }

    [Fact]
    public void An_export_of_another_program_in_the_same_shape_is_read()
    {
        var entries = MetaFolder.Entries(Only("chatpack/discord.json", "discord.json"));
        entries.Select(entry => (entry.Sender, entry.Kind, entry.Text)).ShouldBe(
            [("Alice", EntryKind.Text, "Hello Discord!"), ("bob", EntryKind.Media, "Hi Alice!"), ("Alice", EntryKind.Sticker, "Wave")]);
        entries.ShouldAllBe(entry => entry.Irregularities.Count == 0 && entry.Time!.Value.Zone == "utc");
        entries[1].Media.Single().ShouldBe(new MediaReference("image.png", MediaState.Missing));
    }

    [Fact]
    public void The_table_of_the_exporter_keeps_line_ends_and_two_files_in_one_cell()
    {
        var items = Only("synthetic/dce-dm.csv", "dm.csv");
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(3, 0, 1, 0));
        entries[0].Text.ShouldBe("hello \"quoted\"\nsecond line");
        entries[0].Time!.Value.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 21, 4, 11, 123), "+01:00", TimePrecision.Millisecond, "2025-03-14T21:04:11.1230000+01:00"));
        entries[1].Reactions.ShouldBe(["👎 (1)"]);
        entries[2].Media.Select(media => media.State).ShouldBe([MediaState.NeverExported, MediaState.NeverExported]);
    }

    [Fact]
    public void The_page_of_the_exporter_takes_its_times_from_the_ids()
    {
        var items = MetaFolder.Of("discord/synthetic/html").Read(Importer);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        items.OfType<ImportItem.Oddity>().ShouldBeEmpty();
        entries.Select(entry => (entry.Kind, entry.Sender)).ShouldBe([(EntryKind.Text, "Jess"), (EntryKind.Media, "Jess"), (EntryKind.Call, "Jess")]);
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 20, 4, 11, 123), "utc", TimePrecision.Millisecond, "Friday, March 14, 2025 9:04 PM"));
        (entries[0].Text, entries[0].Edited).ShouldBe(("pay  500 🙂\nor else", true));
        entries[0].Reactions.ShouldBe(["👎 ×1"]);
        entries[1].Media.ShouldHaveSingleItem().Path.ShouldBe("dm.html_Files/shot one.png");
        items.OfType<ImportItem.Conversation>().Single().Title.ShouldBe("Direct Messages / Jess");
    }

    [Fact]
    public void Pages_of_before_2021_name_the_author_once_above_the_messages()
    {
        var items = MetaFolder.With("dm.html", """
            <html><head><style>.chatlog__message-group { }</style></head><body><div class="preamble"><div class="preamble__entry">Jess</div></div><div class="chatlog">
            <div class="chatlog__message-group"><div class="chatlog__author-avatar-container"><img class="chatlog__author-avatar" src="a.png"></div><div class="chatlog__messages">
            <span class="chatlog__author-name" title="jess#0001" data-user-id="1100000000000000001">Jess</span><span class="chatlog__timestamp">14-Mar-25 09:04 PM</span>
            <div class="chatlog__message" data-message-id="1350194338680832000" id="message-1350194338680832000"><div class="chatlog__content"><div class="markdown"><span class="preserve-whitespace">pay</span></div></div></div>
            <div class="chatlog__message" data-message-id="1350194338680832001" id="message-1350194338680832001"><div class="chatlog__content"><div class="markdown"><span class="preserve-whitespace">now</span></div></div></div>
            </div></div></div><div class="postamble"><div class="postamble__entry">Exported 2 message(s)</div></div></body></html>
            """).Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => (entry.Text, entry.Sender, entry.SenderId)).ShouldBe([("pay", "Jess", "1100000000000000001"), ("now", "Jess", "1100000000000000001")]);
        entries.ShouldAllBe(entry => entry.Time!.Value.Zone == "utc" && entry.Time.Value.Value.Year == 2025 && entry.Time.Value.Raw == "14-Mar-25 09:04 PM");
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        items.OfType<ImportItem.Oddity>().ShouldBeEmpty();
    }

    [Fact]
    public void The_data_package_holds_only_the_owners_messages_and_says_so()
    {
        var items = MetaFolder.Of("discord/synthetic/package-2025").Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => (entry.Id, entry.Text, entry.Direction)).ShouldBe([("1300000000000000003", "", Direction.Owner), ("1300000000000000004", "stop", Direction.Owner)]);
        entries[1].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 20, 7, 0), "utc", TimePrecision.Second, "2025-03-14 20:07:00"));
        entries[0].Media.Count.ShouldBe(2);
        items.OfType<ImportItem.BlindSpot>().ShouldHaveSingleItem().Code.ShouldBe("discord.peer-messages");
        items.OfType<ImportItem.Conversation>().ShouldHaveSingleItem().Title.ShouldBe("Direct Message with jess.model#0");
        items.OfType<ImportItem.Person>().ShouldContain(one => one.Value.Name == "jess.model" && one.Value.Role == Direction.Peer);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
    }

    [Fact]
    public void With_the_owners_number_the_other_number_is_the_peers()
    {
        var items = MetaFolder.Of("discord/synthetic/package-owner").Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(entry => (entry.Text, entry.Sender)).ShouldBe([("", "sam_example"), ("stop, \"now\"\nplease", "sam_example")]);
        entries.ShouldAllBe(entry => entry.Irregularities.Count == 0 && entry.Time!.Value.Zone == "utc");
        items.OfType<ImportItem.Person>().Select(one => one.Value).Single(one => one.Name == "jess.model").Ids.ShouldContain(id => id.Type == "numeric-id" && id.Value == "1100000000000000001");
        MetaFolder.Print(items).ShouldNotContain("sam@mail.example");
    }

    [Theory]
    [InlineData("discord/synthetic", "dce-dm.json", "x.json")]
    [InlineData("discord/synthetic", "dce-dm.csv", "x.csv")]
    [InlineData("discord/chatpack", "discord.json", "x.json")]
    [InlineData("discord/synthetic/html", "dm.html", "x.html")]
    [InlineData("discord/synthetic/package-2025", "Messages/c1200000000000000001/messages.json", "x.json")]
    [InlineData("discord/synthetic/package-2025", "Messages/c1200000000000000001/channel.json", "x.json")]
    [InlineData("discord/synthetic/package-2025", "Messages/index.json", "x.json")]
    [InlineData("discord/synthetic/package-owner", "Account/user.json", "x.json")]
    [InlineData("discord/synthetic/package-owner", "messages/c1200000000000000001/messages.csv", "x.csv")]
    public void Only_this_importer_recognises_the_file(string folder, string path, string renamed) => Importer.ShouldBeAloneWith(MetaFolder.Of(folder), path, renamed);

    [Theory]
    [InlineData("discord/synthetic", "dce-dm.json")]
    [InlineData("discord/synthetic/html", "dm.html")]
    [InlineData("discord/synthetic", "dce-dm.csv")]
    [InlineData("discord/synthetic/package-2025", "Messages/c1200000000000000001/messages.json")]
    public void Damage_costs_only_what_it_hit(string folder, string path) => Importer.ShouldSurviveDamage(folder, path);

    private static List<ImportItem> Only(string path, string name, params (string Path, byte[] Bytes)[] others)
    {
        var export = MetaFolder.With(name, MetaFolder.Of("discord").Bytes(path));
        foreach (var (other, bytes) in others)
        {
            export.Put(other, bytes);
        }

        return export.Read(Importer);
    }
}
