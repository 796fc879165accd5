using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class SignalTests
{
    private const string Export = "synthetic/signal-backup-2025-03-15-09-00-00";
    private static readonly Signal Plain = new();
    private static readonly SignalDatabase Database = new();

    private static DateTime Utc(long milliseconds) => DateTime.SpecifyKind(DateTime.UnixEpoch.AddMilliseconds(milliseconds), DateTimeKind.Unspecified);

    [Fact]
    public void The_plaintext_export_keeps_edits_deletions_calls_and_blocks_and_no_key()
    {
        var items = MetaFolder.Of("signal").Read(Plain);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender, e.Direction, e.Text, e.Action)).ShouldBe(
        [
            (EntryKind.Text, "Jess", Direction.Peer, "hello ❤️", null), (EntryKind.Text, "Camille", Direction.Owner, "who?", null), (EntryKind.Text, "Jess", Direction.Peer, "pay 600", null),
            (EntryKind.Deleted, "Jess", Direction.Peer, "", "remoteDeletedMessage"), (EntryKind.Media, "Jess", Direction.Peer, "", null), (EntryKind.Media, "Jess", Direction.Peer, "", "viewOnceMessage"),
            (EntryKind.Call, "Jess", Direction.Peer, "", "VIDEO_CALL"), (EntryKind.System, null, Direction.None, "", "BLOCKED"),
        ]);
        entries[0].Time!.Value.ShouldBe(new EntryTime(Utc(1741982651000), "utc", TimePrecision.Millisecond, "1741982651000"));
        entries[1].Reactions.ShouldBe(["😂 Jess"]);
        entries[2].Earlier.Select(e => (e.Text, e.Time!.Value.Value)).ShouldBe([("pay 500", Utc(1741982751000))]);
        (entries[2].Edited, entries[2].Time!.Value.Value, entries[2].EditedTime!.Value.Value).ShouldBe((true, Utc(1741982751000), Utc(1741982771000)));
        entries[3].DeletedBy.ShouldBe("sender");
        entries[4].Media.Select(m => (m.Name, m.State)).ShouldBe([("shot.png", MediaState.Present)]);
        entries[4].Irregularities.ShouldBeEmpty();
        entries[5].Media.ShouldBe([new MediaReference(null, MediaState.NeverExported)]);
        entries[6].Missed.ShouldBeTrue();
        items.OfType<ImportItem.Unparsed>().Select(u => u.Code).ShouldBe(["signal.unknown-frame"]);
        MetaFolder.Count(items).ShouldBe(new Accounting(8, 0, 6, 1));
        var jess = items.OfType<ImportItem.Person>().Select(p => p.Value).Single(p => p.Role == Direction.Peer);
        jess.Ids.Select(id => (id.Type, id.Value)).ShouldBe([("phone", "+447700900123"), ("handle", "jess.77"), ("numeric-id", "00010203-0405-0607-0809-0a0b0c0d0e0f"), ("name", "scammer")]);
        string all = MetaFolder.Print(items);
        all.ShouldNotContain("AgICAgIC");
        all.ShouldNotContain("AQEBAQEB");
    }

    [Fact]
    public void A_file_that_is_not_the_one_sent_is_told()
    {
        var export = MetaFolder.Of("signal");
        string path = export.Files.Single(f => f.Path.EndsWith(".png", StringComparison.Ordinal)).Path;
        var entries = MetaFolder.Entries(export.Put(path, [1, 2, 3]).Read(Plain));
        entries[4].Irregularities.Select(i => i.Code).ShouldBe(["signal.file-is-not-the-one-sent"]);
    }

    [Fact]
    public void The_database_of_a_computer_gives_edits_calls_and_files()
    {
        var export = MetaFolder.With("sql/db.db", MetaFolder.Of("signal-db").Bytes("frozenspider/signal_2024-08-macos/plaintext.db")).And("attachments.noindex/ph/photo-698", "x");
        var items = export.Read(Database);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender, e.Direction, e.Text)).ShouldBe(
        [
            (EntryKind.Media, "Aaaaa Aaaaaaaaaaa", Direction.Owner, "Photo caption"), (EntryKind.Call, "Eeeee Eeeeeeeeee", Direction.Owner, ""), (EntryKind.Media, "Eeeee Eeeeeeeeee", Direction.Peer, ""),
            (EntryKind.Media, "Eeeee Eeeeeeeeee", Direction.Peer, ""), (EntryKind.Text, "Aaaaa Aaaaaaaaaaa", Direction.Owner, "Edited message, final version"),
        ]);
        entries[0].Media.Select(m => (m.Name, m.State)).ShouldBe([("my-photo.jpg", MediaState.Present)]);
        entries[0].Irregularities.Select(i => i.Code).ShouldBe(["signal-db.file-encrypted"]);
        entries[4].Earlier.Select(e => e.Text).ShouldBe(["Edited message, initial version"]);
        var peer = items.OfType<ImportItem.Person>().Select(p => p.Value).Single(p => p.Role == Direction.Peer);
        peer.Ids.Select(id => (id.Type, id.Value)).ShouldBe([("phone", "+79993334455"), ("numeric-id", "67766776-6776-6776-6776-677667766776")]);
        MetaFolder.Count(items).ShouldBe(new Accounting(5, 1, 3, 0));
    }

    [Fact]
    public void The_database_of_an_Android_backup_gives_revisions_reactions_and_deletions()
    {
        byte[] database = SqliteFile.Of("""
            CREATE TABLE recipient (_id INTEGER PRIMARY KEY, e164 TEXT, aci TEXT, username TEXT, system_joined_name TEXT, profile_joined_name TEXT, group_id TEXT);
            CREATE TABLE thread (_id INTEGER PRIMARY KEY, recipient_id INTEGER);
            CREATE TABLE message (_id INTEGER PRIMARY KEY, date_sent INTEGER, date_received INTEGER, thread_id INTEGER, from_recipient_id INTEGER, to_recipient_id INTEGER, type INTEGER, body TEXT,
                remote_deleted INTEGER, view_once INTEGER, expires_in INTEGER, quote_id INTEGER, latest_revision_id INTEGER, original_message_id INTEGER, revision_number INTEGER);
            CREATE TABLE attachment (_id INTEGER PRIMARY KEY, message_id INTEGER, content_type TEXT, file_name TEXT, data_file TEXT);
            CREATE TABLE reaction (_id INTEGER PRIMARY KEY, message_id INTEGER, author_id INTEGER, emoji TEXT);
            INSERT INTO recipient VALUES (1, '+33639980012', NULL, NULL, NULL, 'Camille', NULL), (2, '+447700900123', 'aci-2', 'jess.77', NULL, 'Jess', NULL);
            INSERT INTO thread VALUES (1, 2);
            INSERT INTO message VALUES (1, 1741982651000, 0, 1, 2, 1, 10485780, 'hello', 0, 0, 0, 0, NULL, NULL, 0), (2, 1741982652000, 0, 1, 1, 2, 10485783, 'who?', 0, 0, 0, 0, NULL, NULL, 0),
                (3, 1741982653000, 0, 1, 2, 1, 10485780, 'pay 500', 0, 0, 0, 0, 4, 3, 0), (4, 1741982653000, 0, 1, 2, 1, 10485780, 'pay 600', 0, 0, 0, 0, NULL, 3, 1),
                (5, 1741982654000, 0, 1, 2, 1, 10485780, NULL, 1, 0, 0, 0, NULL, NULL, 0), (6, 1741982655000, 0, 1, 2, 1, 10485780, NULL, 0, 1, 0, 0, NULL, NULL, 0), (7, 1741982656000, 0, 1, 2, 1, 3, NULL, 0, 0, 0, 0, NULL, NULL, 0);
            INSERT INTO attachment VALUES (1, 1, 'image/png', 'a.png', 'x'), (2, 99, 'image/png', 'b.png', 'x');
            INSERT INTO reaction VALUES (1, 2, 2, '😂');
            """);
        var items = MetaFolder.With("signal.sqlite", database).Read(Database);
        MetaFolder.Entries(items).Select(e => (e.Kind, e.Sender, e.Direction, e.Text)).ShouldBe(
        [
            (EntryKind.Media, "Jess", Direction.Peer, "hello"), (EntryKind.Text, "Camille", Direction.Owner, "who?"), (EntryKind.Text, "Jess", Direction.Peer, "pay 600"),
            (EntryKind.Deleted, "Jess", Direction.Peer, ""), (EntryKind.Media, "Jess", Direction.Peer, ""), (EntryKind.Call, "Jess", Direction.Peer, ""),
        ]);
        MetaFolder.Entries(items)[2].Earlier.Select(e => e.Text).ShouldBe(["pay 500"]);
        MetaFolder.Entries(items)[1].Reactions.ShouldBe(["😂 Jess"]);
        MetaFolder.Count(items).ShouldBe(new Accounting(6, 3, 3, 1));
    }

    [Fact]
    public void WhatsApp_of_an_iPhone_is_read_out_of_a_backup_by_the_names_it_gives()
    {
        var export = MetaFolder.With("7c/7c7fba66680ef796b916b067077cc246adacf01d", MetaFolder.Of("whatsapp-ios").Bytes("synthetic/ChatStorage.sqlite")).And("Manifest.db", SqliteFile.Of("CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT)"));

        // SHA-1 of AppDomainGroup-group.net.whatsapp.WhatsApp.shared-Message/Media/447700900123@s.whatsapp.net/a.jpg
#pragma warning disable CA5350 // The names of files in a backup are SHA-1 by Apple's choice.
        string stored = Convert.ToHexStringLower(System.Security.Cryptography.SHA1.HashData(Encoding.UTF8.GetBytes("AppDomainGroup-group.net.whatsapp.WhatsApp.shared-Message/Media/447700900123@s.whatsapp.net/a.jpg")));
#pragma warning restore CA5350
        export.And($"{stored[..2]}/{stored}", "x");
        var items = export.Read(new WhatsAppPhone());
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender, e.Direction, e.Text)).ShouldBe(
        [
            (EntryKind.Text, "Jess", Direction.Peer, "hello"), (EntryKind.Text, null, Direction.Owner, "who?"), (EntryKind.Media, "Jess", Direction.Peer, "look"), (EntryKind.Deleted, "Jess", Direction.Peer, ""),
            (EntryKind.Location, "Jess", Direction.Peer, "48.85, 2.35"), (EntryKind.Media, "Jess", Direction.Peer, ""), (EntryKind.Unknown, "Jess", Direction.Peer, "?"),
        ]);
        entries[0].Time!.Value.Value.ShouldBe(new DateTime(2025, 3, 14, 20, 4, 11, DateTimeKind.Unspecified));
        entries[2].Media.Select(m => (m.Name, m.Path)).ShouldBe([("a.jpg", $"{stored[..2]}/{stored}")]);
        entries[5].Media[0].State.ShouldBe(MediaState.NeverExported);
        items.OfType<ImportItem.Person>().Single().Value.Ids.Select(id => (id.Type, id.Value)).ShouldBe([("phone", "+447700900123"), ("numeric-id", "447700900123@s.whatsapp.net"), ("name", "💋 Jess")]);
        MetaFolder.Count(items).ShouldBe(new Accounting(7, 2, 2, 0));
    }

    [Fact]
    public void What_is_locked_is_named_with_what_to_do()
    {
        var random = new byte[64];
        new Random(1).NextBytes(random);
        byte[] signal = [0, 0, 0, 56, 0x0A, 0x36, .. random];
        var export = MetaFolder.With("msgstore.db.crypt15", random).And("signal-2025-03-14-21-04-11.backup", signal).And("sql/db.sqlite", random).And("Manifest.db", random).And("notes.txt", "nothing");
        var result = ExportReader.Read(export, Importers.All);
        result.Importers.ShouldBeEmpty();
        result.Irregularities.Select(i => (i.Code, i.Detail)).ShouldBe(
        [
            ("locked.iphone", "Manifest.db"), ("locked.whatsapp", "msgstore.db.crypt15"), ("locked.signal", "signal-2025-03-14-21-04-11.backup"), ("locked.signal-computer", "sql/db.sqlite"),
        ]);
    }

    [Fact]
    public void Damage_costs_only_what_it_hit()
    {
        Plain.ShouldSurviveDamage("signal", Export + "/main.jsonl");
        ImporterContract.DamageNeverThrows(Database, "a.db", MetaFolder.Of("signal-db").Bytes("frozenspider/signal_2024-08-macos/plaintext.db"), rounds: 60);
        ImporterContract.DamageNeverThrows(new WhatsAppPhone(), "ChatStorage.sqlite", MetaFolder.Of("whatsapp-ios").Bytes("synthetic/ChatStorage.sqlite"), rounds: 60);
    }
}
