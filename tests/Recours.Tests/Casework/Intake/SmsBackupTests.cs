using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class SmsBackupTests
{
    private const string Messages = "synthetic/sms-20250315090000.xml", Calls = "synthetic/calls-20250315090000.xml";
    private static readonly SmsBackup Importer = new();
    private static readonly MetaFolder Fixtures = MetaFolder.Of("sms-backup-restore");

    private static List<ImportItem> Fixture(string path) => MetaFolder.With(path, Fixtures.Bytes(path)).Read(Importer);

    private static List<ImportItem> Xml(string xml) => MetaFolder.With("sms.xml", xml).Read(Importer);

    [Theory]
    [InlineData("msgvault/sms-two.xml", 2, 0, 2)]
    [InlineData("msgvault/mixed-messages.xml", 2, 4, 2)]
    [InlineData("msgvault/calls-missed.xml", 1, 0, 2)]
    [InlineData(Messages, 4, 0, 5)]
    [InlineData(Calls, 3, 0, 3)]
    public void Every_record_is_an_entry_and_every_byte_has_its_place(string path, int entries, int parts, int furniture)
    {
        var items = Fixture(path);
        MetaFolder.Count(items).ShouldBe(new Accounting(entries, parts, furniture, 0));
        ImporterContract.EveryByteIsAccountedFor(Fixtures.Bytes(path), items);
    }

    [Fact]
    public void Messages_are_what_the_file_says()
    {
        var items = Fixture(Messages);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => e.Text).ShouldBe(["hello 😉 l'ami & co\nline 2", "stop 😉", "failed one", "code 123456"]);
        entries.Select(e => e.Sender).ShouldBe(["+447700900123", null, null, "Amazon"]);
        entries.Select(e => e.Direction).ShouldBe([Direction.Peer, Direction.Owner, Direction.Owner, Direction.Peer]);
        entries.Select(e => e.Action).ShouldBe([null, null, "failed", null]);
        entries.Select(e => e.Conversation).ShouldBe(["+447700900123", "+447700900123", "+447700900123", "Amazon"]);
        entries[0].Repairs.ShouldBe([new Repair("xml.surrogate-references")]);
        entries[1].Repairs.ShouldBeEmpty();
        entries[0].Raw.ShouldContain("&#55357;&#56841;");
        entries.ShouldAllBe(e => e.Time!.Value.Zone == "utc" && e.Kind == EntryKind.Text && e.Irregularities.Count == 0);
        entries[0].Time!.Value.Value.ShouldBe(new DateTime(2025, 3, 14, 20, 4, 11));
        entries[0].Time!.Value.Raw.ShouldBe("1741982651000");
        var people = items.OfType<ImportItem.Person>().Select(p => p.Value).ToList();
        people.Select(p => p.Name).ShouldBe(["+447700900123", "Amazon"]);
        people[0].Ids.Select(i => (i.Type, i.Value)).ShouldBe([("phone", "+447700900123"), ("phone", "07700 900123")]);
        people[1].Ids.Select(i => i.Type).ShouldBe(["handle"]);
        var joined = items.OfType<ImportItem.Oddity>().ShouldHaveSingleItem().Value;
        (joined.Code, joined.Detail).ShouldBe(("sms-backup-restore.two-spellings", "07700 900123 = +447700900123"));
    }

    [Fact]
    public void What_Signal_wrote_in_this_form_lacks_what_Signal_lacks_and_its_groups_are_nobody()
    {
        const string xml = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes" ?><smses count="4">
            <sms protocol="0" address="+447700900123" contact_name="Jess" date="1741982651000" readable_date="null" type="1" subject="null" body="hello &amp; you" toa="null" read="1" status="-1" locked="0" />
            <sms protocol="0" address="+447700900123" contact_name="Jess" date="1741982652000" type="2" subject="null" body="who" read="1" status="-1" locked="0" />
            <sms protocol="0" address="+447700900123" contact_name="Jess" date="1741982653000" type="10485780" subject="null" body="pay" read="1" status="-1" locked="0" />
            <sms protocol="0" address="__textsecure_group__!a1b2" date="1741982654000" type="1" subject="null" body="all" read="1" status="-1" locked="0" />
            </smses>
            """;
        var result = ExportReader.Read(MetaFolder.With("SignalPlaintextBackup.xml", xml), Importers.All);
        result.Entries.Select(e => (e.Sender, e.Direction, e.Text)).ShouldBe([("Jess", Direction.Peer, "hello & you"), (null, Direction.Owner, "who"), ("Jess", Direction.Peer, "pay"), (null, Direction.Peer, "all")]);
        result.Entries.ShouldAllBe(e => e.Irregularities.Count == 0);
        result.Participants.Select(p => (p.Name, p.Ids[0].Value)).ShouldBe([("Jess", "+447700900123")]);
        result.BlindSpots.ShouldContain("signal.disappearing-messages");
        result.Accounting.Unparsed.ShouldBe(0);
    }

    [Fact]
    public void A_literal_null_is_nothing_but_in_a_message()
    {
        var entries = MetaFolder.Entries(Fixture("msgvault/sms-two.xml"));
        entries.Select(e => (e.Text, e.Sender, e.Direction, e.Conversation))
            .ShouldBe([("hello", "Alice", Direction.Peer, "+15551234567"), ("short code reply", null, Direction.Owner, "12345")]);
        entries[0].Time!.Value.Value.ShouldBe(new DateTime(2024, 6, 1, 4, 0, 0, 123));
        MetaFolder.Entries(Xml("""<smses count="1"><sms address="+447700900123" date="1741982651000" type="1" body="null" contact_name="null"/></smses>"""))[0].Text.ShouldBe("null");
    }

    [Fact]
    public void A_picture_message_carries_its_file_and_tells_the_owners_number()
    {
        var items = Fixture("msgvault/mixed-messages.xml");
        var mms = MetaFolder.Entries(items)[1];
        (mms.Kind, mms.Text, mms.Direction, mms.Sender, mms.Conversation, mms.Id).ShouldBe((EntryKind.Media, "mms text", Direction.Owner, null, "+15551234567", "mms-1"));
        var media = mms.Media.ShouldHaveSingleItem();
        (media.Name, media.State).ShouldBe(("image.png", MediaState.Present));
        media.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData("hello"u8)));
        mms.Raw.ShouldContain("data=\"#0\"");
        items.OfType<ImportItem.Person>().Select(p => (p.Value.Name, p.Value.Role)).ShouldBe([("Alice", Direction.Peer), ("+15550000001", Direction.Owner)]);
    }

    [Fact]
    public void Calls_are_missed_taken_or_rejected_and_may_hide_their_number()
    {
        var entries = MetaFolder.Entries(Fixture(Calls));
        entries.Select(e => (e.Kind, e.Sender, e.Missed, e.DurationSeconds, e.Action)).ShouldBe(
        [
            (EntryKind.Call, "+447700900123", true, 0L, "missed"), (EntryKind.Call, "+447700900123", false, 61L, "incoming"), (EntryKind.Call, null, false, 0L, "rejected"),
        ]);
        entries[2].Irregularities.Select(i => i.Code).ShouldBe(["sms-backup-restore.hidden-number"]);
        var missed = MetaFolder.Entries(Fixture("msgvault/calls-missed.xml")).ShouldHaveSingleItem();
        (missed.Sender, missed.Missed, missed.DurationSeconds).ShouldBe(("Alice", true, 42));
    }

    [Fact]
    public void A_group_keeps_all_its_numbers_and_its_sender()
    {
        var items = Xml("""
            <smses count="1"><mms date="1741982651000" msg_box="1" address="+447700900124~+447700900123" m_type="132"><parts><part seq="-1" ct="application/smil" text="x"/><part ct="text/plain" text="pay"/></parts>
            <addrs><addr address="+447700900124" type="137"/><addr address="insert-address-token" type="151"/></addrs></mms></smses>
            """);
        var entry = MetaFolder.Entries(items).ShouldHaveSingleItem();
        (entry.Conversation, entry.Sender, entry.Text, entry.Kind).ShouldBe(("+447700900123~+447700900124", "+447700900124", "pay", EntryKind.Text));
        MetaFolder.Count(items).Part.ShouldBe(4);
    }

    [Fact]
    public void A_message_that_was_never_fetched_says_so()
    {
        var entry = MetaFolder.Entries(Xml("""<smses><mms date="1741982651000" msg_box="1" address="+447700900124" m_type="130"></mms></smses>""")).ShouldHaveSingleItem();
        entry.Media.ShouldHaveSingleItem().State.ShouldBe(MediaState.NeverExported);
    }

    [Theory]
    [InlineData("&#55357;&#56841;", "😉", "xml.surrogate-references")]
    [InlineData("&#xD83D;&#xDE09;", "😉", "xml.surrogate-references")]
    [InlineData("&#xd83d;&#56841;", "😉", "xml.surrogate-references")]
    [InlineData("a&#55357;b", "a\uFFFDb", "xml.half-surrogate")]
    [InlineData("&#56841;", "\uFFFD", "xml.half-surrogate")]
    [InlineData("&#55357;&#55357;&#56841;", "\uFFFD😉", "xml.half-surrogate xml.surrogate-references")]
    [InlineData("&#7;", "\uFFFD", "xml.control-reference")]
    [InlineData("&#0;", "\uFFFD", "xml.control-reference")]
    [InlineData("you & me", "you & me", "xml.bare-ampersand")]
    [InlineData("&#128521;", "😉", "")]
    [InlineData("&amp;#55357;", "&#55357;", "")]
    public void What_Android_writes_against_the_rules_of_XML_is_repaired_and_listed(string body, string text, string repairs)
    {
        var entry = MetaFolder.Entries(Xml($"""<smses><sms address="1" date="1741982651000" type="1" body="{body}"/></smses>""")).ShouldHaveSingleItem();
        entry.Text.ShouldBe(text);
        string.Join(' ', entry.Repairs.Select(r => r.Code)).ShouldBe(repairs);
        entry.Raw.ShouldContain(body);
    }

    [Fact]
    public void A_document_type_is_never_read()
    {
        var items = Xml("""<!DOCTYPE smses [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><smses><sms address="1" date="1741982651000" type="1" body="&b;"/><sms address="1" date="1741982651000" type="1" body="after"/></smses>""");
        items.OfType<ImportItem.Unparsed>().Select(u => u.Code).ShouldBe(["xml.document-type-refused", "xml.broken"]);
        MetaFolder.Entries(items).Select(e => e.Text).ShouldBe(["after"]);
    }

    [Fact]
    public void A_damaged_record_does_not_take_the_next_one_with_it()
    {
        var items = Xml("""<smses count="3"><sms address="1" date="1741982651000" type="1" body="cut he<sms address="1" date="1741982651000" type="1" body="whole"/><rcs a="1"/></smses>""");
        MetaFolder.Entries(items).Select(e => e.Text).ShouldBe(["whole"]);
        items.OfType<ImportItem.Unparsed>().Select(u => u.Code).ShouldBe(["xml.broken", "sms-backup-restore.unknown-element"]);
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldContain("sms-backup-restore.count-differs");
    }

    [Fact]
    public void A_file_inside_of_many_megabytes_is_hashed_as_it_passes()
    {
        byte[] picture = new byte[12_000_001];
        new Random(1).NextBytes(picture);
        var text = new StringBuilder("<smses count=\"1\"><mms date=\"1741982651000\" msg_box=\"1\" address=\"1\"><parts><part ct=\"image/jpeg\" cl=\"a.jpg\" data=\"")
            .Append(Convert.ToBase64String(picture)).Append("\"/></parts></mms></smses>");
        var entry = MetaFolder.Entries(Xml(text.ToString())).ShouldHaveSingleItem();
        entry.Media[0].Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(picture)));
        entry.Raw.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void A_record_beyond_the_cap_is_reported_and_the_next_one_is_read()
    {
        var items = Xml($"""<smses><sms address="1" date="1" type="1" body="{new string('a', 5_000_000)}"/><sms address="1" date="1741982651000" type="1" body="after"/></smses>""");
        items.OfType<ImportItem.Unparsed>().ShouldHaveSingleItem().Code.ShouldBe("xml.record-too-large");
        MetaFolder.Entries(items).ShouldHaveSingleItem().Text.ShouldBe("after");
    }

    [Fact]
    public void Two_numbers_with_the_same_end_are_not_joined()
    {
        var entries = MetaFolder.Entries(Xml("""<smses><sms address="+447700900123" date="1741982651000" type="1" body="a"/><sms address="+337700900123" date="1741982651000" type="1" body="b"/><sms address="07700900123" date="1741982651000" type="1" body="c"/></smses>"""));
        entries.Select(e => e.Conversation).ShouldBe(["+447700900123", "+337700900123", "07700900123"]);
    }

    [Fact]
    public void The_machine_changes_nothing() =>
        ImporterContract.TheMachineChangesNothing(() => MetaFolder.Print(Fixtures.Read(Importer)));

    [Theory]
    [InlineData(Messages)]
    [InlineData("msgvault/mixed-messages.xml")]
    [InlineData(Calls)]
    public void Damage_never_throws_and_every_byte_still_has_its_place(string path) =>
        ImporterContract.DamageNeverThrows(Importer, path, Fixtures.Bytes(path), ImporterContract.EveryByteIsAccountedFor);
}
