using System.Globalization;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class TelegramTests
{
    private static readonly Telegram Importer = new();

    [Theory]
    [InlineData("frozenspider/telegram_2020-01", 50)]
    [InlineData("frozenspider/telegram_2021-06_supergroup", 4)]
    [InlineData("frozenspider/telegram_2023-01", 6)]
    [InlineData("frozenspider/telegram_2023-10_audio-video", 4)]
    [InlineData("frozenspider/telegram_2024-01_inline-bot-buttons", 5)]
    [InlineData("frozenspider/telegram_2024-05_boosts_file-name_etc", 3)]
    [InlineData("frozenspider/telegram_2025-02_joined_file-size", 2)]
    [InlineData("frozenspider/telegram_2025-12", 6)]
    [InlineData("tg-parser", 5)]
    [InlineData("chat-miner", 2)]
    [InlineData("chatpack", 5)]
    [InlineData("synthetic/personal-chat", 15)]
    [InlineData("synthetic/control-char-escape", 1)]
    public void Every_record_becomes_an_entry(string folder, int expected)
    {
        var items = MetaFolder.Of("telegram/" + folder).Read(Importer);
        var count = MetaFolder.Count(items);
        items.OfType<ImportItem.Unparsed>().ShouldBeEmpty();
        items.OfType<ImportItem.Oddity>().ShouldBeEmpty();
        count.Entry.ShouldBe(expected);
        count.Total.ShouldBe(count.Entry + count.Furniture);
    }

    [Theory]
    [InlineData("saved.json", 21)]
    [InlineData("private_group.json", 2)]
    [InlineData("bot.json", 2)]
    [InlineData("users_test.json", 9)]
    public void Exports_of_2020_are_read_without_owner(string file, int expected)
    {
        string path = "innerdvations/" + file;
        var items = MetaFolder.With("result.json", MetaFolder.Of("telegram").Bytes(path)).Read(Importer);
        var entries = MetaFolder.Entries(items);
        entries.Count.ShouldBe(expected);
        entries.ShouldAllBe(e => e.Direction == Direction.None && e.Time!.Value.Zone == "unknown");
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
    }

    [Fact]
    public void The_personal_chat_is_what_its_expected_file_says()
    {
        var export = MetaFolder.Of("telegram/synthetic/personal-chat");
        var items = export.Read(Importer);
        var entries = MetaFolder.Entries(items);
        MetaFolder.ShouldFit(entries, export.Bytes("result.json.expected.json"));
        entries.ShouldAllBe(e => e.Direction == (e.SenderId == "user777000111" ? Direction.Owner : Direction.Peer));
        entries[5].Media[0].State.ShouldBe(MediaState.Omitted);
        entries[5].SelfDestructSeconds.ShouldBe(10);
        entries[8].Missed.ShouldBeTrue();
        entries[9].Action.ShouldBe("take_screenshot");
        items.OfType<ImportItem.Person>().SelectMany(p => p.Value.Ids).ShouldContain(i => i.Type == "numeric-id" && i.Value == "5550001112");
    }

    [Fact]
    public void Spans_lead_to_the_bytes_of_the_file_also_after_a_repair()
    {
        var export = MetaFolder.Of("telegram/synthetic/control-char-escape");
        var entry = MetaFolder.Entries(export.Read(Importer)).ShouldHaveSingleItem();
        entry.Text.ShouldBe("pay\u0007 now\u001F!");
        entry.Repairs.ShouldBe([new Repair("telegram.control-escape")]);
        byte[] bytes = export.Bytes("result.json");
        Encoding.UTF8.GetString(bytes, (int)entry.Source.Offset, (int)entry.Source.Length).ShouldBe(entry.Raw);
        entry.Raw.ShouldContain(@"pay\x07 now\x1F!");
        entry.Source.Pointer.ShouldBe("/messages/0");
    }

    [Fact]
    public void An_escaped_backslash_before_an_x_is_left_alone()
    {
        var items = MetaFolder.With("result.json", """{"type":"personal_chat","messages":[{"type":"message","text":"a\\x41b"}]}""").Read(Importer);
        MetaFolder.Entries(items)[0].Text.ShouldBe(@"a\x41b");
    }

    [Theory]
    [InlineData("synthetic/truncated/result.json")]
    [InlineData("innerdvations/error.json")]
    public void A_broken_file_says_where_it_breaks(string path)
    {
        var items = MetaFolder.With("result.json", MetaFolder.Of("telegram").Bytes(path)).Read(Importer);
        var oddity = items.OfType<ImportItem.Oddity>().ShouldHaveSingleItem().Value;
        oddity.Code.ShouldBe("json.broken");
        oddity.Detail.ShouldStartWith("byte ");
        if (path.StartsWith("synthetic", StringComparison.Ordinal))
        {
            MetaFolder.Entries(items).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_path_out_of_the_export_is_refused()
    {
        var items = MetaFolder.With("result.json", """{"type":"personal_chat","messages":[{"type":"message","photo":"../../etc/passwd","text":""}]}""").Read(Importer);
        MetaFolder.Entries(items)[0].Irregularities.ShouldContain(i => i.Code == "media.path-refused");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string Read() => MetaFolder.Print(MetaFolder.Of("telegram").Read(Importer));
        var before = CultureInfo.CurrentCulture;
        string plain = Read();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Read().ShouldBe(plain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cut_at_any_byte_the_records_before_the_cut_are_read()
    {
        byte[] whole = MetaFolder.Of("telegram/synthetic/personal-chat").Bytes("result.json");
        var complete = MetaFolder.Entries(MetaFolder.With("result.json", whole).ReadAll(Importer));
        for (int cut = 0; cut < whole.Length; cut++)
        {
            var items = MetaFolder.With("result.json", whole[..cut]).ReadAll(Importer);
            items.OfType<ImportItem.Oddity>().Count().ShouldBe(1);
            MetaFolder.Entries(items).Count.ShouldBe(complete.Count(e => e.Source.Offset + e.Source.Length <= cut));
        }
    }

    [Fact]
    public void A_record_beyond_the_cap_is_reported_and_the_next_one_is_read()
    {
        string many = string.Join(',', Enumerable.Repeat("\"0123456789\"", 1_400_000));
        var items = MetaFolder.With("result.json", $$"""{"type":"personal_chat","id":1,"messages":[{"type":"message","text":[{{many}}]},{"type":"message","text":"after"}]}""").ReadAll(Importer);
        items.OfType<ImportItem.Unparsed>().ShouldHaveSingleItem().Code.ShouldBe("json.record-too-large");
        MetaFolder.Entries(items).ShouldHaveSingleItem().Text.ShouldBe("after");
    }

    [Fact]
    public void An_account_export_names_its_owner_and_reads_the_chats_that_were_left()
    {
        var items = MetaFolder.With("result.json", """
            {"about":"x","personal_information":{"user_id":7,"first_name":"Me"},"contacts":{"list":[{"user_id":9,"phone_number":"+44 7700 900123"}]},
             "chats":{"about":"y","list":[{"name":"Jess","type":"personal_chat","id":9,"messages":[{"id":1,"type":"message","from":"Jess","from_id":"user9","text":"a"}]}]},
             "left_chats":{"list":[{"name":"G","type":"private_group","id":10,"messages":[{"id":1,"type":"message","from":"Me","from_id":"user7","text":"b"}]}]},"novelty":{}}
            """).Read(Importer);
        MetaFolder.Entries(items).Select(e => (e.Conversation, e.Direction)).ShouldBe([("personal_chat/9", Direction.Peer), ("private_group/10", Direction.Owner)]);
        items.OfType<ImportItem.Person>().SelectMany(p => p.Value.Ids).ShouldContain(i => i.Type == "phone" && i.Value == "+44 7700 900123");
        items.OfType<ImportItem.Unparsed>().ShouldHaveSingleItem().Code.ShouldBe("telegram.unknown-part");
    }

    [Fact]
    public void Damage_never_throws()
    {
        byte[] whole = MetaFolder.Of("telegram/frozenspider/telegram_2023-01").Bytes("result.json");
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = [.. whole];
            for (int n = 0; n < 1 + (i % 8); n++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            _ = MetaFolder.With("result.json", damaged).ReadAll(Importer);
        }
    }
}
