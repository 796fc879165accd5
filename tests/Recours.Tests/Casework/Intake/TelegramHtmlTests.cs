using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class TelegramHtmlTests
{
    private static readonly TelegramHtml Importer = new();

    [Fact]
    public void A_page_is_read_field_by_field()
    {
        var items = MetaFolder.Of("telegram-html/synthetic/html").Read(Importer);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).ShouldBe(new Accounting(5, 0, 3, 0));
        entries.Select(entry => (entry.Id, entry.Sender, entry.Text)).ShouldBe(
        [
            ("101", "Jess Model", "hello & <hi>\nsecond line"), ("102", "Jess Model", "pay https://pay.example/x?id=1&t=2"), ("103", "Sam Example", "no"),
            ("104", "Jess Model", ""), ("105", "Deleted Account", "last words"),
        ]);
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 21, 4, 11), "+01:00", TimePrecision.Second, "14.03.2025 21:04:11 UTC+01:00"));
        entries[2].ReplyTo.ShouldBe("102");
        entries[3].Kind.ShouldBe(EntryKind.Media);
        entries[3].Media.ShouldBe([new MediaReference("photos/photo_1@14-03-2025_21-07-00.jpg", MediaState.Present) { Path = "photos/photo_1@14-03-2025_21-07-00.jpg" }]);
        entries.ShouldAllBe(entry => entry.Source.Pointer == "#message" + entry.Id);
        items.OfType<ImportItem.Conversation>().ShouldHaveSingleItem().Title.ShouldBe("Jess Model");
    }

    [Fact]
    public void Spans_lead_to_the_bytes_of_the_page()
    {
        var export = MetaFolder.Of("telegram-html/synthetic/html");
        foreach (var entry in MetaFolder.Entries(export.Read(Importer)))
        {
            System.Text.Encoding.UTF8.GetString(export.Bytes("messages.html"), (int)entry.Source.Offset, (int)entry.Source.Length).ShouldBe(entry.Raw);
        }
    }

    [Fact]
    public void Pages_of_one_chat_are_one_conversation()
    {
        var items = MetaFolder.Of("telegram-html/synthetic/pages").Read(Importer);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        entries.Select(entry => entry.Kind).ShouldBe([EntryKind.Media, EntryKind.Media, EntryKind.System, EntryKind.Call, EntryKind.Text, EntryKind.Text, EntryKind.Location, EntryKind.Media]);
        entries.Where(entry => entry.Kind != EntryKind.System).ShouldAllBe(entry => entry.Sender == "Jess Model" && entry.Time!.Value.Zone == "unknown");
        entries[0].Media.Single().State.ShouldBe(MediaState.Omitted);
        (entries[1].Media.Single().State, entries[1].Action).ShouldBe((MediaState.NeverExported, "self-destructing"));
        (entries[2].Action, entries[2].Text).ShouldBe(("take_screenshot", "Jess Model took a screenshot"));
        entries[3].Missed.ShouldBeTrue();
        entries[4].Reactions.ShouldBe(["👎 Sam Example"]);
        (entries[5].ForwardedFrom, entries[5].Text).ShouldBe(("Other Person", "look"));
        entries[6].Text.ShouldContain("48.85, 2.35");
        entries[7].Irregularities.ShouldContain(one => one.Code == "media.path-refused");
    }

    [Fact]
    public void Only_this_importer_recognises_the_files() => Importer.ShouldBeAloneWith(MetaFolder.Of("telegram-html/synthetic/html"), "messages.html", "x.html");

    [Fact]
    public void Damage_costs_only_what_it_hit() => Importer.ShouldSurviveDamage("telegram-html/synthetic/html", "messages.html");
}
