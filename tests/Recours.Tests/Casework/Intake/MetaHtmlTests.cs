using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class MetaHtmlTests
{
    private static readonly InstagramHtml Instagram = new();
    private static readonly MessengerHtml Messenger = new();

    [Fact]
    public void A_page_of_Instagram_is_read_oldest_first()
    {
        var items = MetaFolder.Of("instagram-html/synthetic/html-2023").Read(Instagram);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        entries.Select(entry => (entry.Sender, entry.Kind, entry.Text, entry.Direction)).ShouldBe(
            [("Jess", EntryKind.Media, "", Direction.Peer), ("sam_example", EntryKind.Text, "no", Direction.Owner), ("Jess", EntryKind.Text, "pay & now\nor else", Direction.Peer)]);
        entries[2].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 21, 6, 0), "unknown", TimePrecision.Minute, "Mar 14, 2025 9:06 pm"));
        entries[2].Reactions.ShouldBe(["❤️ sam_example (Mar 14, 2025 9:07 pm)"]);
        entries[0].Media.ShouldHaveSingleItem().State.ShouldBe(MediaState.Missing);
        items.OfType<ImportItem.Person>().First(one => one.Value.Name == "Jess").Value.Ids.Select(id => (id.Type, id.Value)).ShouldBe([("handle", "jess"), ("thread-id", "178400")]);
    }

    [Fact]
    public void Several_messages_in_one_block_are_several_entries()
    {
        var items = MetaFolder.Of("messenger-html/msgvault/html_simple").Read(Messenger);
        MetaFolder.Entries(items).Select(entry => (entry.Sender, entry.Text, entry.Time!.Value.Value.Minute)).ShouldBe(
            [("Test User", "Hello", 26), ("Alice Example", "café time?", 27), ("Test User", "See you soon", 28)]);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
    }

    [Theory]
    [InlineData("layout1.html")]
    [InlineData("layout2.html")]
    [InlineData("layout3.html")]
    public void Without_the_known_classes_places_tell_and_the_entry_says_so(string page)
    {
        var items = MetaFolder.With(page, MetaFolder.Of("messenger-html/msgvault/html_timestamps").Bytes(page)).Read(Messenger);
        var entry = MetaFolder.Entries(items).ShouldHaveSingleItem();
        (entry.Sender, entry.Text).ShouldBe(("Test User", "ping"));
        entry.Time!.Value.Value.ShouldBe(new DateTime(2019, 10, 19, 14, 37, 0));
        entry.Irregularities.ShouldContain(one => one.Code == "html.structure-unknown");
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        items.OfType<ImportItem.Person>().Select(one => one.Value.Name).ShouldContain("TS Test");
    }

    [Fact]
    public void The_single_page_of_before_2018_holds_three_threads()
    {
        var items = MetaFolder.Of("messenger-html/fbchat-archive-parser").Read(Messenger);
        var entries = MetaFolder.Entries(items);
        entries.Count.ShouldBe(20);
        entries.GroupBy(entry => entry.Conversation).Select(group => group.Count()).ShouldBe([5, 7, 8]);
        entries[0].Text.ShouldBe("X Y Z");
        entries[0].Sender.ShouldBe("Second User 二");
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2013, 10, 4, 22, 4, 0), "unknown", TimePrecision.Minute, "Friday, October 4, 2013 at 10:04pm PDT"));
        MetaFolder.Count(items).Part.ShouldBe(20);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
    }

    [Fact]
    public void The_layout_of_2026_is_read_and_nothing_is_repaired()
    {
        var items = MetaFolder.Of("messenger-html/synthetic/2026").Read(Messenger);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        entries.Select(entry => (entry.Kind, entry.Direction)).ShouldBe(
            [(EntryKind.Media, Direction.Peer), (EntryKind.Call, Direction.Owner), (EntryKind.Deleted, Direction.Peer), (EntryKind.Text, Direction.Peer)]);
        entries[3].Text.ShouldBe("Ã© stays as it is");
        entries.ShouldAllBe(entry => entry.Repairs.Count == 0 && entry.Time!.Value.Precision == TimePrecision.Second && entry.Time.Value.Zone == "unknown");
        entries[0].Media.Select(media => media.State).ShouldBe([MediaState.Present, MediaState.Missing]);
        entries[3].Reactions.ShouldBe(["👎 Sam Exemple"]);
        entries[2].DeletedBy.ShouldBe("sender");
    }

    [Fact]
    public void Only_one_importer_recognises_each_file()
    {
        Instagram.ShouldBeAloneWith(MetaFolder.Of("instagram-html/synthetic/html-2023"), "your_instagram_activity/messages/inbox/jess_178400/message_1.html", "message_1.html");
        Messenger.ShouldBeAloneWith(MetaFolder.Of("messenger-html/msgvault/html_simple"), "your_activity_across_facebook/messages/inbox/alice_ABC123/message_1.html", "x.html");
        Messenger.ShouldBeAloneWith(MetaFolder.Of("messenger-html/fbchat-archive-parser"), "simulated_data.htm", "x.htm");
        Messenger.ShouldBeAloneWith(MetaFolder.Of("messenger-html/msgvault/html_timestamps"), "layout1.html");
    }

    [Theory]
    [InlineData("messenger-html/synthetic/2026", "your_facebook_activity/messages/inbox/jess_5550001/message_1.html")]
    public void Damage_costs_only_what_it_hit(string folder, string path) => Messenger.ShouldSurviveDamage(folder, path);

    [Fact]
    public void Words_above_the_messages_are_the_pages_own_and_words_below_are_shown()
    {
        var items = MetaFolder.With("messages/inbox/j_1/message_1.html", """<html><body><div>Generated for Sam</div><div class="_a6-g"><div class="_a6-h">J</div><div class="_a6-p">pay</div><div class="_a72d">Mar 14, 2025 9:06:45 pm</div></div><div>left over</div></body></html>""").Read(Messenger);
        MetaFolder.Entries(items).ShouldHaveSingleItem().Text.ShouldBe("pay");
        items.OfType<ImportItem.Unparsed>().ShouldHaveSingleItem().Raw.ShouldBe("left over");
        MetaFolder.Count(items).Furniture.ShouldBe(1);
    }

    [Fact]
    public void A_block_whose_messages_lie_in_each_other_is_refused()
    {
        string block = "<div class=\"_a6-g\">" + string.Concat(Enumerable.Repeat("<div><div class=\"_a6-h\">J</div><div class=\"_a72d\">Mar 14, 2025 9:06:45 pm</div>", 50)) + string.Concat(Enumerable.Repeat("</div>", 51));
        var items = MetaFolder.With("messages/inbox/j_1/message_1.html", block).Read(Messenger);
        MetaFolder.Entries(items).ShouldBeEmpty();
        items.OfType<ImportItem.Unparsed>().ShouldHaveSingleItem().Code.ShouldBe("html.block");
    }

    [Fact]
    public void A_post_is_no_message()
    {
        byte[] page = "<html><body><section class=\"_a6-g\"><h2 class=\"_a6-h\">Sam commented on a post</h2><div class=\"_a6-p\">x</div><div class=\"_a72d\">Dec 06, 2008 10:18:27 pm</div></section></body></html>"u8.ToArray();
        Messenger.Recognises(new ExportFile("comments_and_reactions/comments.html", page.Length), page).ShouldBeFalse();
        Instagram.Recognises(new ExportFile("comments_and_reactions/comments.html", page.Length), page).ShouldBeFalse();
    }
}
