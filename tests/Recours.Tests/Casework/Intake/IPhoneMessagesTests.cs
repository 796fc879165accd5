using System.Text;
using Microsoft.Data.Sqlite;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class IPhoneMessagesTests
{
    private const string Database = "synthetic/sms.db";
    private static readonly IPhoneMessages Importer = new();
    private static readonly byte[] Bytes = MetaFolder.Of("imessage").Bytes(Database);

    private static List<ImportItem> Fixture() => MetaFolder.With("sms.db", Bytes).Read(Importer);

    /// <summary>The fixture after some statements, as the bytes of a database (and of its log, when it is to stay beside it).</summary>
    private static MetaFolder Changed(string sql, bool log = false)
    {
        string folder = Directory.CreateTempSubdirectory("recours-").FullName;
        try
        {
            string path = Path.Combine(folder, "sms.db");
            File.WriteAllBytes(path, Bytes);
            using var connection = new SqliteConnection("Pooling=False;Data Source=" + path);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = (log ? "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; " : "PRAGMA journal_mode=OFF; ") + sql;
            command.ExecuteNonQuery();
            byte[] Copy(string name)
            {
                using var stream = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                return copy.ToArray();
            }

            var export = MetaFolder.With("sms.db", Copy(path));
            return log ? export.And("sms.db-wal", Copy(path + "-wal")) : export;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_row_of_a_message_is_an_entry_with_its_kind_and_its_person()
    {
        var items = Fixture();
        var entries = MetaFolder.Entries(items);
        const string jess = "+447700900123", mail = "jess.model@mail.example";
        entries.Select(e => (e.Id, e.Kind, e.Sender, e.Direction, e.Conversation)).ShouldBe(
        [
            ("MSG-1", EntryKind.Text, jess, Direction.Peer, jess), ("MSG-2", EntryKind.Text, null, Direction.Owner, jess), ("MSG-3", EntryKind.Text, jess, Direction.Peer, jess),
            ("MSG-4", EntryKind.Media, jess, Direction.Peer, jess), ("MSG-5", EntryKind.Reaction, jess, Direction.Peer, jess), ("MSG-6", EntryKind.Text, jess, Direction.Peer, jess),
            ("MSG-7", EntryKind.System, mail, Direction.Peer, "chat100000000000000001"), ("MSG-8", EntryKind.Text, mail, Direction.Peer, "chat100000000000000001"),
            ("MSG-9", EntryKind.Deleted, jess, Direction.Peer, jess), ("MSG-10", EntryKind.Text, jess, Direction.Peer, jess),
        ]);
        entries.Select(e => e.Text).ShouldBe(
        [
            "hello, is that you? 🙈", "who?", "long " + new string('é', 200), "", "Loved “who?”", "sms: pay 500", "We will tell all", "see https://pay.example/x?id=1&t=2", "", "deleted by owner, still recoverable",
        ]);
        entries.Select(e => e.Time!.Value.Value).ShouldBe(Enumerable.Range(0, 10).Select(i => new DateTime(2025, 3, 14, 20, 4, 11).AddMinutes(i)));
        entries.ShouldAllBe(e => e.Time!.Value.Zone == "utc" && e.Raw.StartsWith("{\"ROWID\":"));

        // One attachment; 3 handles, 3 chats, 9 + 3 + 1 + 1 links.
        MetaFolder.Count(items).ShouldBe(new Accounting(10, 1, 20, 0));
        items.OfType<ImportItem.Oddity>().ShouldBeEmpty();
    }

    [Fact]
    public void Reactions_deletions_and_missing_files_are_told()
    {
        var entries = MetaFolder.Entries(Fixture());
        (entries[4].Action, entries[4].ReplyTo).ShouldBe(("loved", "MSG-2"));
        (entries[6].Action, entries[8].DeletedBy).ShouldBe(("group_renamed", "sender"));
        ReadJson.Time(entries[8].EditedTime!.Value).ShouldBe("2025-03-14T20:12:31");
        entries[9].Irregularities.Select(i => (i.Code, i.Detail)).ShouldBe([("imessage.recently-deleted", "2025-03-14T20:14:11Z")]);
        entries[3].Media.Select(m => (m.Name, m.State)).ShouldBe([("IMG_0001.HEIC", MediaState.Missing)]);
        entries[0].Repairs.ShouldBe([new Repair("imessage.text-of-attributed-body")]);
    }

    [Theory]
    [InlineData("Attachments/aa/10/GUID/IMG_0001.HEIC")]
    [InlineData("e3/e38e4eb8e6e1a5b4bdaa953d15cb598ac2ea3e85")]
    public void An_attachment_is_found_by_its_path_or_by_its_name_in_a_backup(string path)
    {
        var media = MetaFolder.Entries(MetaFolder.With("sms.db", Bytes).And(path, "x").Read(Importer))[3].Media[0];
        (media.State, media.Path).ShouldBe((MediaState.Present, path));
    }

    [Fact]
    public void People_carry_every_spelling_and_the_owner_their_accounts()
    {
        var people = Fixture().OfType<ImportItem.Person>().Select(p => p.Value).ToList();
        people.Where(p => p.Role == Direction.Owner).Select(p => p.Name).Distinct().ShouldBe(["sam@mail.example", "+33639980012"]);
        people.Where(p => p.Name == "+447700900123").SelectMany(p => p.Ids).Select(i => i.Value).Distinct().ShouldBe(["+447700900123", "07700 900123"]);
        people.Single(p => p.Name == "jess.model@mail.example").Ids[0].Type.ShouldBe("email");
    }

    [Fact]
    public void Old_times_in_seconds_are_read_too() =>
        MetaFolder.Entries(Changed("UPDATE message SET date = date / 1000000000").Read(Importer)).Select(e => e.Time!.Value.Value)
            .ShouldBe(MetaFolder.Entries(Fixture()).Select(e => e.Time!.Value.Value));

    [Fact]
    public void What_lies_only_in_the_write_ahead_log_is_read()
    {
        var export = Changed("INSERT INTO message(guid, text, handle_id, date) VALUES('MSG-11', 'newest', 1, 763676051000000000); INSERT INTO chat_message_join VALUES(1, 11)", log: true);
        var items = export.Read(Importer);
        MetaFolder.Entries(items).Select(e => e.Text).ShouldContain("newest");
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldBe(["sqlite.log-added"]);

        // A log of another database, or a torn one, adds nothing.
        byte[] log = export.Bytes("sms.db-wal");
        log[40]++;
        MetaFolder.Entries(export.Read(Importer)).Select(e => e.Text).ShouldNotContain("newest");
    }

    [Theory]
    [InlineData("DROP TABLE message; CREATE VIEW message AS SELECT 1 AS ROWID, 'forged' AS text")]
    [InlineData("DROP TABLE message; CREATE VIRTUAL TABLE message USING fts5(text); INSERT INTO message VALUES('forged')")]
    public void Views_and_virtual_tables_stay_closed(string sql)
    {
        var items = Changed(sql).Read(Importer);
        MetaFolder.Entries(items).ShouldBeEmpty();
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldContain("imessage.no-messages-table");
    }

    [Fact]
    public void A_value_beyond_the_cap_ends_no_reading()
    {
        var items = Changed("INSERT INTO message(guid, text, date) VALUES('BIG', CAST(zeroblob(20000000) AS TEXT), 1); INSERT INTO message(guid, text, date) VALUES('AFTER', 'after', 1)").Read(Importer);
        MetaFolder.Entries(items).Select(e => e.Id).ShouldContain("AFTER");
        MetaFolder.Entries(items).Count.ShouldBe(11);
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldContain("sqlite.damaged");
    }

    [Fact]
    public void A_damaged_page_in_the_middle_does_not_take_the_rows_after_it()
    {
        var many = Changed("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO message(guid, text, handle_id, date) SELECT 'N' || i, printf('%.*c', 100, 'x') || i, 1, i FROM n");
        byte[] bytes = [.. many.Bytes("sms.db")];
        int at = Encoding.Latin1.GetString(bytes).IndexOf(new string('x', 100) + "1000", StringComparison.Ordinal) / 4096 * 4096;
        bytes.AsSpan(at, 16).Fill(0xFF);
        var items = MetaFolder.With("sms.db", bytes).Read(Importer);
        MetaFolder.Entries(items).Count.ShouldBeInRange(1900, 2009);
        MetaFolder.Entries(items)[^1].Id.ShouldBe("N2000");
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldContain("sqlite.damaged");
    }

    [Fact]
    public void The_history_of_an_edit_is_kept()
    {
        // {ec: {0: [{d, t}, {d, t}]}, otr: {0: …}} as a binary property list.
        static byte[] Typed(string text) => [.. "\u0004\u000bstreamtyped"u8, 0x81, 0xE8, 3, .. "NSString"u8, 1, 0x94, 0x84, 1, (byte)'+', (byte)text.Length, .. Encoding.UTF8.GetBytes(text)];
        byte[] list = Plist(new Dictionary<string, object>
        {
            ["ec"] = new Dictionary<string, object>
            {
                ["0"] = new List<object>
                {
                    new Dictionary<string, object> { ["d"] = 763675451.5, ["t"] = Typed("pay 500") },
                    new Dictionary<string, object> { ["d"] = 763675511.0, ["t"] = Typed("pay 600") },
                },
            },
        });
        var entry = MetaFolder.Entries(Changed($"UPDATE message SET text = 'pay 600', date_edited = 763675511000000000, message_summary_info = x'{Convert.ToHexString(list)}' WHERE ROWID = 2").Read(Importer))[1];
        entry.Edited.ShouldBeTrue();
        var earlier = entry.Earlier.ShouldHaveSingleItem();
        earlier.Text.ShouldBe("pay 500");
        ReadJson.Time(earlier.Time!.Value).ShouldBe("2025-03-14T20:04:11");

        byte[] unsent = Plist(new Dictionary<string, object> { ["rp"] = new List<object> { 0L }, ["otr"] = new Dictionary<string, object> { ["0"] = 1L } });
        var gone = MetaFolder.Entries(Changed($"UPDATE message SET text = NULL, message_summary_info = x'{Convert.ToHexString(unsent)}' WHERE ROWID = 2").Read(Importer))[1];
        (gone.Kind, gone.DeletedBy).ShouldBe((EntryKind.Deleted, "owner"));
    }

    /// <summary>The histories of another project's tests, when they lie beside the repository.</summary>
    [Theory]
    [InlineData("edited_message/Edited.plist", 1, false)]
    [InlineData("edited_message/EditedToLink.plist", 1, false)]
    [InlineData("edited_message/Deleted.plist", 0, true)]
    public void Real_histories_are_decoded(string name, int fewest, bool retracted)
    {
        var odd = new List<Irregularity>();
        var history = IPhoneHistory.Read(Shared(name), odd, new SourceSpan("x", 0, 0));
        odd.ShouldBeEmpty();
        history.Earlier.Count.ShouldBeGreaterThanOrEqualTo(fewest);
        history.AllRetracted.ShouldBe(retracted);
    }

    [Theory]
    [InlineData("AttributedBodyTextOnly")]
    [InlineData("AttributedBodyTextOnly2")]
    [InlineData("MultiPart")]
    [InlineData("URL")]
    [InlineData("WeirdText")]
    [InlineData("Blank")]
    public void Real_typed_streams_are_decoded(string name) => AppleText.OfTypedStream(Shared("streamtyped/" + name)).ShouldNotBeNull();

    [Fact]
    public void A_typed_stream_whose_length_points_behind_its_end_is_said_to_be_undecoded() => AppleText.OfTypedStream(Shared("streamtyped/ExtraData")).ShouldBeNull();

    [Fact]
    public void Typed_streams_and_property_lists_of_any_bytes_never_throw()
    {
        var random = new Random(3);
        byte[] list = Plist(new Dictionary<string, object> { ["a"] = new List<object> { 1L, 2.5, "x", new byte[] { 1 } } });
        byte[] stream = [.. "\u0004\u000bstreamtyped"u8, .. "NSString"u8, 1, (byte)'+', 0x82, 3, 0, 0, 0, .. "abc"u8];
        AppleText.OfTypedStream(stream).ShouldBe("abc");
        for (int i = 0; i < 5000; i++)
        {
            byte[] one = [.. list], other = [.. stream];
            one[random.Next(one.Length)] = (byte)random.Next(256);
            other[random.Next(other.Length)] = (byte)random.Next(256);
            _ = BinaryPlist.Read(one[..random.Next(one.Length + 1)]);
            _ = BinaryPlist.Read(one);
            _ = AppleText.OfTypedStream(other[..random.Next(other.Length + 1)]);
        }
    }

    [Fact]
    public void The_machine_changes_nothing() => ImporterContract.TheMachineChangesNothing(() => MetaFolder.Print(Fixture()));

    [Fact]
    public void Damage_never_throws() => ImporterContract.DamageNeverThrows(Importer, "sms.db", Bytes);

    private static byte[] Shared(string name)
    {
        string? house = AppContext.BaseDirectory;
        while (house is not null && !File.Exists(Path.Combine(house, "Recours.slnx")))
        {
            house = Path.GetDirectoryName(house);
        }

        string path = Path.Combine(house!, "..", "shared", "fixtures", "chat", "copyleft", "imessage", "imessage-exporter", name);
        if (!File.Exists(path))
        {
            Assert.Skip("The shared fixtures are not beside the repository.");
        }

        return File.ReadAllBytes(path);
    }

    /// <summary>A writer of small binary property lists: one-byte references and offsets of two bytes.</summary>
    private static byte[] Plist(object top)
    {
        var objects = new List<byte[]>();
        int Add(object value)
        {
            int number = objects.Count;
            objects.Add([]);
            objects[number] = value switch
            {
                Dictionary<string, object> map => [(byte)(0xD0 | map.Count), .. map.Keys.Select(k => (byte)Add(k)).ToArray(), .. map.Values.Select(v => (byte)Add(v)).ToArray()],
                List<object> list => [(byte)(0xA0 | list.Count), .. list.Select(v => (byte)Add(v)).ToArray()],
                string text => [(byte)(0x50 | text.Length), .. Encoding.ASCII.GetBytes(text)],
                byte[] bytes => [0x4F, 0x10, (byte)bytes.Length, .. bytes],
                long whole => [0x10, (byte)whole],
                double real => [0x23, .. BitConverter.GetBytes(real).Reverse()],
                _ => throw new InvalidOperationException(),
            };
            return number;
        }

        int root = Add(top);
        var file = new MemoryStream();
        file.Write("bplist00"u8);
        var offsets = new List<byte>();
        foreach (byte[] one in objects)
        {
            offsets.AddRange([(byte)(file.Length >> 8), (byte)file.Length]);
            file.Write(one);
        }

        long table = file.Length;
        file.Write(offsets.ToArray());
        file.Write([0, 0, 0, 0, 0, 0, 2, 1]);
        file.Write([0, 0, 0, 0, 0, 0, 0, (byte)objects.Count]);
        file.Write([0, 0, 0, 0, 0, 0, 0, (byte)root]);
        file.Write([0, 0, 0, 0, 0, 0, (byte)(table >> 8), (byte)table]);
        return file.ToArray();
    }
}
