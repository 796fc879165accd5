using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class MessengersTests
{
    private static readonly Line Line = new();
    private static readonly KakaoTalk Kakao = new();
    private static readonly SignalText Text = new();

    private static List<ImportItem> Read(IChatImporter importer, string folder, string path) =>
        MetaFolder.With(path, MetaFolder.Of(folder).Bytes(path)).Read(importer);

    private static DateTime At(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, DateTimeKind.Unspecified);

    [Fact]
    public void LINE_on_a_telephone_gives_lines_in_quotes_unsent_messages_and_calls()
    {
        var items = Read(Line, "line", "synthetic/[LINE]Chat with Jess.txt");
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender, e.Text)).ShouldBe(
        [
            (EntryKind.Text, "Jess", "hello"), (EntryKind.Text, "Sam", "two lines\nof \"text\""), (EntryKind.Media, "Jess", "[Photo]"),
            (EntryKind.Deleted, "Jess", "Jess unsent a message."), (EntryKind.Call, "Jess", "☎ Missed call"), (EntryKind.Text, "Jess", "pay 500: now"),
        ]);
        entries[1].Repairs.ShouldBe([new Repair("text.quotes")]);
        entries[2].Media.ShouldBe([new MediaReference(null, MediaState.NeverExported)]);
        entries[4].Missed.ShouldBeTrue();

        // The weekday tells that the month stands first.
        entries[0].Time.ShouldBe(new EntryTime(At(2025, 3, 14, 21, 4), "unknown", TimePrecision.Minute, "21:04"));
        entries[5].Time!.Value.Value.ShouldBe(At(2025, 3, 15, 0, 1));
        items.OfType<ImportItem.Oddity>().ShouldBeEmpty();
        items.OfType<ImportItem.Person>().Select(p => (p.Value.Name, p.Value.Role)).ShouldBe([("Jess", Direction.Peer), ("Sam", Direction.Owner)]);
        items.OfType<ImportItem.Conversation>().Select(c => c.Title).ShouldBe(["Jess"]);
        MetaFolder.Count(items).ShouldBe(new Accounting(6, 1, 6, 0));
    }

    [Fact]
    public void LINE_in_Japanese_counts_on_after_midnight_and_a_pasted_line_is_flagged()
    {
        var items = Read(Line, "line", "synthetic/android-ja.txt");
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender)).ShouldBe(
            [(EntryKind.Text, "ジェス"), (EntryKind.Text, "サム"), (EntryKind.Media, "ジェス"), (EntryKind.Deleted, "ジェス"), (EntryKind.Call, "ジェス")]);
        entries[1].Text.ShouldBe("二行\n21:06\tジェス\t払う\n\"終わり\"");
        entries[1].Irregularities.Select(i => (i.Code, i.Detail)).ShouldBe([("header-like-continuation", "21:06\tジェス\t払う")]);
        entries[2].Time!.Value.Value.ShouldBe(At(2025, 3, 15, 0, 53));
        entries[4].DurationSeconds.ShouldBe(83);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
    }

    [Fact]
    public void A_quotation_mark_that_nothing_closes_swallows_no_message()
    {
        var entries = MetaFolder.Entries(MetaFolder.With("a.txt", "[LINE] Chat history with Jess\n\n2025/03/14(Fri)\n21:04\tJess\t\"hello\n21:05\tSam\the said \"no\" to me\n21:06\tJess\tok\n").Read(Line));
        entries.Select(e => e.Text).ShouldBe(["\"hello", "he said \"no\" to me", "ok"]);
    }

    [Fact]
    public void LINE_of_a_computer_works_out_who_writes_and_says_that_it_did()
    {
        var items = Read(Line, "line", "meyfa/windows-space-separated.txt");
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Sender, e.Text)).ShouldBe(
        [
            ("Bob", "Today I found something:\nApparently there is a Node package for parsing chats now!"), ("Alice", "Whaaat"), ("Bob", "Yeah, it's called line-chat-parser."),
            ("Bob", "Here's a screenshot:"), ("Bob", "Photos"), ("Alice", "Looks awesome!"),
        ]);
        entries[4].Kind.ShouldBe(EntryKind.Media);
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldBe(["line.senders-guessed"]);
        MetaFolder.Count(items).ShouldBe(new Accounting(6, 1, 1, 0));
    }

    [Fact]
    public void Days_and_months_that_nothing_tells_apart_are_said_to_be_so()
    {
        var items = MetaFolder.With("a.txt", "[LINE] Chat history with Jess\n\n3/4/2025\n21:04\tJess\thello\n").Read(Line);
        MetaFolder.Entries(items)[0].Time!.Value.Value.ShouldBe(At(2025, 4, 3, 21, 4));
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldBe(["line.day-or-month"]);
    }

    [Fact]
    public void KakaoTalk_of_Android_in_both_languages()
    {
        var items = Read(Kakao, "kakaotalk", "synthetic/android-ko.txt");
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender, e.Direction, e.Text)).ShouldBe(
        [
            (EntryKind.Text, "제시카", Direction.Peer, "안녕"), (EntryKind.Text, "회원님", Direction.Owner, "두\n줄"), (EntryKind.Media, "제시카", Direction.Peer, "사진"),
            (EntryKind.Deleted, "제시카", Direction.Peer, "삭제된 메시지입니다."),
        ]);
        entries[0].Time.ShouldBe(new EntryTime(At(2025, 3, 14, 21, 4), "unknown", TimePrecision.Minute, "2025년 3월 14일 오후 9:04"));
        MetaFolder.Count(items).ShouldBe(new Accounting(4, 1, 5, 0));

        items = Read(Kakao, "kakaotalk", "synthetic/android-en.txt");
        MetaFolder.Entries(items).Select(e => (e.Kind, e.Sender, e.Direction, e.Text)).ShouldBe(
            [(EntryKind.Text, "Jess", Direction.Peer, "hello"), (EntryKind.Text, "Sam", Direction.Owner, "two\nlines"), (EntryKind.Media, "Jess", Direction.Peer, "Photo")]);
        MetaFolder.Count(items).ShouldBe(new Accounting(3, 1, 5, 0));
    }

    [Fact]
    public void KakaoTalk_lines_pasted_into_a_message_are_flagged_by_their_time_and_day()
    {
        var entries = MetaFolder.Entries(Read(Kakao, "kakaotalk", "synthetic/ios-en.txt"));
        entries.Select(e => (e.Sender, e.Text, string.Join(' ', e.Irregularities.Select(i => i.Code)))).ShouldBe(
            [("Jess", "hello", ""), ("Sam", "who?", ""), ("Sam", "I will pay", "time-runs-backwards"), ("Jess", ": ok", "kakaotalk.day-disagrees")]);
    }

    [Fact]
    public void KakaoTalk_of_Windows_in_the_Korean_code_page()
    {
        var items = Read(Kakao, "kakaotalk", "synthetic/windows-cp949.txt");
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender, e.Text)).ShouldBe(
        [
            (EntryKind.Text, "제시", "안녕"), (EntryKind.Text, "샘", "누구세요\n두 줄\n제시님이 나갔습니다."), (EntryKind.Media, "제시", "파일: 계좌.pdf"), (EntryKind.Call, "제시", "보이스톡 해요"),
        ]);
        entries[2].Media.ShouldBe([new MediaReference("계좌.pdf", MediaState.NeverExported)]);
        entries[2].Time!.Value.Value.ShouldBe(At(2015, 8, 2, 0, 5));
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldBe(["text.charset-guessed"]);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
    }

    [Fact]
    public void KakaoTalk_of_the_Mac_is_a_table()
    {
        var entries = MetaFolder.Entries(Read(Kakao, "kakaotalk", "synthetic/mac.csv"));
        entries.Select(e => (e.Kind, e.Sender, e.Text)).ShouldBe([(EntryKind.Text, "Jess", "hello, \"you\""), (EntryKind.Text, "Sam", "two\nlines"), (EntryKind.Media, "Jess", "Photo")]);
    }

    [Fact]
    public void The_text_of_Signal_export_is_not_taken_for_WhatsApp()
    {
        var items = Read(Text, "signal-text", "chat-miner/test_export.txt");
        MetaFolder.Entries(items).Select(e => (e.Sender, e.Text, e.Time!.Value.Value)).ShouldBe(
            [("Jane Doe", "Hello John!", At(2019, 12, 24, 12, 23)), ("John Doe", "Hello\nJane!", At(2020, 1, 17, 21, 49))]);
        MetaFolder.Count(items).ShouldBe(new Accounting(2, 1, 0, 0));

        var export = MetaFolder.With("Jess/chat.md", "[2025-03-14, 21:04] Jess: ![a](media/a.jpg)\n[2025-03-14, 21:05] Me: no\n").And("Jess/media/a.jpg", "x");
        var entries = MetaFolder.Entries(export.Read(Text));
        entries.Select(e => (e.Kind, e.Direction)).ShouldBe([(EntryKind.Media, Direction.Peer), (EntryKind.Text, Direction.Owner)]);
        entries[0].Media[0].Path.ShouldBe("Jess/media/a.jpg");
    }

    [Fact]
    public void Viber_of_a_computer_gives_messages_files_calls_and_numbers()
    {
        var export = MetaFolder.With("viber.db", MetaFolder.Of("viber").Bytes("synthetic/viber.db")).And("ViberDownloads/photo.jpg", "x");
        var items = export.Read(new Viber());
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender, e.Direction, e.Text)).ShouldBe(
        [
            (EntryKind.Text, "Jess", Direction.Peer, "text 1 é"), (EntryKind.Media, "Me", Direction.Owner, ""), (EntryKind.Text, "Jess", Direction.Peer, "text 3 é"), (EntryKind.Call, "Jess", Direction.Peer, ""),
        ]);
        entries[1].Media[0].Path.ShouldBe("ViberDownloads/photo.jpg");
        entries[3].Missed.ShouldBeTrue();
        entries[0].Time!.Value.Zone.ShouldBe("utc");
        var jess = items.OfType<ImportItem.Person>().Select(p => p.Value).Single(p => p.Role == Direction.Peer);
        jess.Ids.Select(id => (id.Type, id.Value)).ShouldBe([("phone", "+447700900123")]);
        items.OfType<ImportItem.Conversation>().Select(c => c.Title).ShouldBe(["Jess"]);
        MetaFolder.Count(items).ShouldBe(new Accounting(4, 4, 5, 0));
    }

    [Fact]
    public void Badoo_gives_both_sides_reactions_and_sounds()
    {
        var items = MetaFolder.With("a.db", MetaFolder.Of("badoo").Bytes("frozenspider/badoo-android_2026-05/ChatComDatabase.db")).Read(new Badoo());
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Kind, e.Sender, e.Direction, e.Text)).ShouldBe(
        [
            (EntryKind.Text, "Abcde", Direction.Peer, "Hello there!"), (EntryKind.Text, null, Direction.Owner, "Reply there!"), (EntryKind.Media, "Abcde", Direction.Peer, ""),
            (EntryKind.Reaction, "Abcde", Direction.Peer, "🤔 Abcde reacted to your profile"),
        ]);
        entries[1].ReplyTo.ShouldBe("4313483375");
        entries[2].DurationSeconds.ShouldBe(23);
        MetaFolder.Count(items).ShouldBe(new Accounting(4, 0, 1, 0));
    }

    [Fact]
    public void The_database_of_Tinder_gives_both_sides_in_order_of_time()
    {
        var items = MetaFolder.With("a.db", MetaFolder.Of("tinder-db").Bytes("frozenspider/tinder-android_2023-11/tinder-3.db")).Read(new TinderDatabase());
        MetaFolder.Entries(items).Select(e => (e.Kind, e.Sender, e.Direction)).ShouldBe([(EntryKind.Text, null, Direction.Owner), (EntryKind.Media, "Abcde", Direction.Peer)]);
        MetaFolder.Count(items).ShouldBe(new Accounting(2, 0, 1, 0));
    }

    [Fact]
    public void Damage_costs_only_what_it_hit()
    {
        Line.ShouldSurviveDamage("line", "meyfa/windows-space-separated.txt");
        Kakao.ShouldSurviveDamage("kakaotalk", "synthetic/android-en.txt");
        Kakao.ShouldSurviveDamage("kakaotalk", "synthetic/mac.csv");
        Text.ShouldSurviveDamage("signal-text", "chat-miner/test_export.txt");
        ImporterContract.DamageNeverThrows(Line, "a.txt", MetaFolder.Of("line").Bytes("synthetic/android-ja.txt"));
        ImporterContract.DamageNeverThrows(new Viber(), "viber.db", MetaFolder.Of("viber").Bytes("synthetic/viber.db"), rounds: 60);
        ImporterContract.DamageNeverThrows(new Badoo(), "a.db", MetaFolder.Of("badoo").Bytes("frozenspider/badoo-android_2026-05/ChatComDatabase.db"), rounds: 60);
        ImporterContract.DamageNeverThrows(new TinderDatabase(), "a.db", MetaFolder.Of("tinder-db").Bytes("frozenspider/tinder-android_2023-11/tinder-3.db"), rounds: 60);
    }
}
