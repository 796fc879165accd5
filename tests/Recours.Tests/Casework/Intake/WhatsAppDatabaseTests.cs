using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class WhatsAppDatabaseTests
{
    private static readonly WhatsAppDatabase Importer = new();
    private static readonly MetaFolder Scripts = MetaFolder.Of("whatsapp-db");

    /// <summary>The databases of a fixture's scripts, and statements of the test's own.</summary>
    private static MetaFolder Databases(string version, string more = "")
    {
        string Script(string name) => Encoding.UTF8.GetString(Scripts.Bytes($"frozenspider/whatsapp-android_{version}/{name}.sql"));
        return MetaFolder.With("msgstore.db", SqliteFile.Of(Script("msgstore") + more)).And("wa.db", SqliteFile.Of(Script("wa")));
    }

    private static DateTime Utc(long milliseconds) => DateTime.SpecifyKind(DateTime.UnixEpoch.AddMilliseconds(milliseconds), DateTimeKind.Unspecified);

    [Fact]
    public void A_database_of_2023_is_what_its_rows_say()
    {
        var items = Databases("2023-10").Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Id, e.Kind, e.Sender, e.Direction, e.Conversation, e.Action)).ShouldBe(
        [
            ("GROUPMSG00100", EntryKind.System, "Aaaaa Aaaaaaaaaaa", Direction.None, "100000000000000001@g.us", "joined"),
            ("GROUPMSG99999", EntryKind.Text, "Aaaaa Aaaaaaaaaaa", Direction.Owner, "100000000000000001@g.us", null),
            ("PERSONALMSG100100", EntryKind.Location, "+11111", Direction.Peer, "11111@s.whatsapp.net", "live_location"),
            ("PERSONALMSG999900", EntryKind.Deleted, "Aaaaa Aaaaaaaaaaa", Direction.Owner, "11111@s.whatsapp.net", null),
        ]);
        entries.Select(e => e.Time!.Value.Value).ShouldBe([Utc(1643607839000), Utc(1661417508000), Utc(1687757170000), Utc(1693993938000)]);
        entries[1].Text.ShouldBe("Last group message");
        (entries[1].Edited, entries[1].ReplyTo, entries[1].ForwardedFrom).ShouldBe((true, "GROUPMSG00100", "unknown"));
        entries[1].EditedTime!.Value.Value.ShouldBe(Utc(1661417955000));
        entries[2].Text.ShouldBe("-8.703857, 115.216737\nNew Bahari\nJl. Gurita No.21x, Denpasar, Bali\nhttps://foursquare.com/v/51e14cff498e834f4f815e43");
        (entries[3].DeletedBy, entries[3].EditedTime!.Value.Value).ShouldBe(("owner", Utc(1693993963000)));
        items.OfType<ImportItem.Conversation>().Select(c => c.Title).ShouldBe(["My Group", "+11111"]);
        items.OfType<ImportItem.BlindSpot>().Select(b => b.Code).ShouldBe(["whatsapp-db.disappearing-messages"]);
        items.OfType<ImportItem.Person>().Select(p => (p.Value.Name, p.Value.Role)).ShouldBe([("Aaaaa Aaaaaaaaaaa", Direction.Owner), ("+11111", Direction.Peer)]);

        // 3 system rows, 3 of the edited reply, a place, a deletion; 2 contacts, 3 jids, 2 chats, 1 property.
        MetaFolder.Count(items).ShouldBe(new Accounting(4, 8, 8, 0));
    }

    [Fact]
    public void A_database_of_2026_keeps_albums_orders_and_products()
    {
        var export = Databases("2026-05").And("Media/album-1.jpg", "one").And("WhatsApp/Media/sent-cart.jpeg", "two");
        var items = export.Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Action, e.Text, e.Sender)).ShouldBe(
        [
            (EntryKind.System, "album", "", "+11111"), (EntryKind.Media, null, "Multiline\n\nmessage", "+11111"), (EntryKind.Media, null, "", "+11111"),
            (EntryKind.Media, "order", "Order Title", "Aaaaa Aaaaaaaaaaa"), (EntryKind.Media, "product", "Item Title\nItem Description", "+11111"),
        ]);
        entries.SelectMany(e => e.Media).Select(m => (m.Name, m.State)).ShouldBe(
        [
            ("album-2.jpg", MediaState.Missing), ("album-1.jpg", MediaState.Present), ("sent-cart-real-name.jpeg", MediaState.Present), ("sent-business-item.jpg", MediaState.Missing),
        ]);
        MetaFolder.Count(items).ShouldBe(new Accounting(5, 7, 10, 0));
    }

    [Fact]
    public void Calls_reactions_timers_blocks_and_changed_numbers_are_entries()
    {
        var items = Databases("2026-05", """
            CREATE TABLE message_add_on (_id INTEGER PRIMARY KEY, from_me INTEGER, sender_jid_row_id INTEGER, parent_message_row_id INTEGER);
            CREATE TABLE message_add_on_reaction (message_add_on_row_id INTEGER PRIMARY KEY, reaction TEXT);
            INSERT INTO message_add_on VALUES (5, 0, 252, 12241); INSERT INTO message_add_on_reaction VALUES (5, '😂');
            INSERT INTO call_log(_id, jid_row_id, from_me, call_id, timestamp, video_call, duration, call_result) VALUES (1, 252, 0, 'C1', 1777812766000, 1, 0, 2), (2, 252, 1, 'C2', 1777812767000, 0, 61, 5);
            INSERT INTO jid VALUES (9, '22222', 's.whatsapp.net', 0, 0, 0, '22222@s.whatsapp.net');
            INSERT INTO message(_id, chat_row_id, from_me, key_id, timestamp, message_type) VALUES (20001, 13, 0, 'N1', 1777812768000, 7), (20002, 13, 0, 'N2', 1777812769000, 7), (20003, 13, 0, 'N3', 1777812770000, 42), (20004, 13, 0, 'N4', 1777812771000, 123);
            INSERT INTO message_system VALUES (20001, 28), (20002, 58); INSERT INTO message_system_number_change VALUES (20001, 252, 9); INSERT INTO message_system_block_contact VALUES (20002, 1);
            INSERT INTO message_vcard VALUES (1, 99999, 'BEGIN:VCARD');
            """).Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries[4].Reactions.ShouldBe(["😂 +11111"]);
        (entries[5].Action, entries[5].Text, entries[6].Action).ShouldBe(("number_changed", "+11111 → +22222", "blocked"));
        (entries[7].Kind, entries[7].Action).ShouldBe((EntryKind.Media, "view_once"));
        entries[7].Media.ShouldHaveSingleItem().State.ShouldBe(MediaState.NeverExported);
        (entries[8].Kind, entries[8].Action).ShouldBe((EntryKind.Unknown, "type_123"));
        entries[9..].Select(e => (e.Kind, e.Action, e.Missed, e.DurationSeconds, e.Direction)).ShouldBe(
            [(EntryKind.Call, "video_call", true, 0, Direction.Peer), (EntryKind.Call, "voice_call", false, 61, Direction.Owner)]);
        items.OfType<ImportItem.Unparsed>().ShouldHaveSingleItem().Code.ShouldBe("whatsapp-db.row-without-message");
        items.OfType<ImportItem.Person>().Select(p => p.Value.Name).ShouldContain("+22222");
    }

    [Fact]
    public void The_hash_in_the_database_tells_which_file_was_received()
    {
        string right = Convert.ToBase64String(SHA256.HashData("picture"u8)), wrong = Convert.ToBase64String(SHA256.HashData("other"u8));
        var export = Databases("2026-05", $"UPDATE message_media SET file_hash = '{right}' WHERE message_row_id = 12115; UPDATE message_media SET file_hash = '{wrong}' WHERE message_row_id = 12116;")
            .And("Media/album-2.jpg", "picture").And("Media/album-1.jpg", "replaced");
        var entries = MetaFolder.Entries(export.Read(Importer));
        entries[1].Irregularities.ShouldBeEmpty();
        entries[2].Irregularities.Select(i => i.Code).ShouldBe(["whatsapp-db.file-is-not-the-one-received"]);
    }

    [Fact]
    public void A_file_that_was_renamed_is_found_by_its_hash()
    {
        string right = Convert.ToBase64String(SHA256.HashData("picture"u8));
        var export = Databases("2026-05", $"UPDATE message_media SET file_hash = '{right}', file_size = 7 WHERE message_row_id = 12115;").And("sent to me/x.bin", "picture").And("sent to me/y.bin", "another");
        var entry = MetaFolder.Entries(export.Read(Importer))[1];
        entry.Irregularities.ShouldBeEmpty();
        entry.Media.ShouldHaveSingleItem().Path.ShouldBe("sent to me/x.bin");
    }

    [Fact]
    public void Names_come_from_the_address_book()
    {
        var export = MetaFolder.With("msgstore.db", SqliteFile.Of(Encoding.UTF8.GetString(Scripts.Bytes("frozenspider/whatsapp-android_2026-05/msgstore.sql"))))
            .And("wa.db", SqliteFile.Of("CREATE TABLE wa_contacts(_id INTEGER PRIMARY KEY, jid TEXT, display_name TEXT, wa_name TEXT, number TEXT); INSERT INTO wa_contacts VALUES(1, '11111@s.whatsapp.net', 'Jess', 'jess 🌹', '+1 11 11')"));
        var items = export.Read(Importer);
        MetaFolder.Entries(items)[0].Sender.ShouldBe("Jess");
        items.OfType<ImportItem.Person>().Single(p => p.Value.Name == "Jess").Value.Ids.Select(i => (i.Type, i.Value))
            .ShouldBe([("phone", "+11111"), ("numeric-id", "11111@s.whatsapp.net"), ("name", "jess 🌹"), ("phone", "+1 11 11")]);
    }

    [Fact]
    public void The_machine_changes_nothing() =>
        ImporterContract.TheMachineChangesNothing(() => string.Create(CultureInfo.InvariantCulture, $"{MetaFolder.Print(Databases("2023-10").Read(Importer))}{MetaFolder.Print(Databases("2026-05").Read(Importer))}"));

    [Fact]
    public void Damage_never_throws() =>
        ImporterContract.DamageNeverThrows(Importer, "msgstore.db", Databases("2026-05").Bytes("msgstore.db"), rounds: 100);
}
