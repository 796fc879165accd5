using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class GoogleTests
{
    private const string Chats = "google-chat/gvoice-sms-takeout-xml";
    private const string Calls = "google-voice/gvoice-sms-takeout-xml";
    private static readonly GoogleChat Chat = new();
    private static readonly GoogleVoice Voice = new();

    [Fact]
    public void A_space_is_read_and_its_files_are_found_under_their_changed_names()
    {
        var items = MetaFolder.Of(Chats).Read(Chat);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        entries.GroupBy(entry => entry.Conversation).Select(group => (group.Key, group.Count())).ShouldBe([("DM 2k64eoAAAAE", 2), ("Space AAAATeQdkhI", 9)]);
        entries[0].Time.ShouldBe(new EntryTime(new DateTime(2014, 8, 25, 17, 29, 21), "utc", TimePrecision.Second, "Monday, August 25, 2014 at 5:29:21\u202FPM UTC"));
        (entries[0].Sender, entries[0].SenderId).ShouldBe(("Maria S Curie", "mssc@science.example.org"));
        const string Space = "Google Chat/Groups/Space AAAATeQdkhI/";
        entries.SelectMany(entry => entry.Media).Select(media => media.Path).ShouldBe([Space + "File-390445992115543672_account_id=0.jpg", Space + "File-2018-11-18.jpg", Space + "File-2018-11-18(1).jpg"]);
        items.OfType<ImportItem.Conversation>().Select(one => one.Title).ShouldBe([null, "Group Chat"]);
        items.OfType<ImportItem.Person>().SelectMany(one => one.Value.Ids).ShouldContain(id => id.Type == "email" && id.Value == "søren@authors.example.com");
    }

    [Fact]
    public void Edited_and_deleted_messages_are_kept_as_what_they_are()
    {
        var entries = MetaFolder.Entries(MetaFolder.Of("google-chat/synthetic/edited").Read(Chat));
        (entries[0].Edited, entries[0].Direction, entries[0].Text).ShouldBe((true, Direction.Peer, "pay"));
        entries[0].Irregularities.ShouldHaveSingleItem().Detail.ShouldBe("pay 500");
        entries[0].EditedTime!.Value.Value.ShouldBe(new DateTime(2021, 2, 7, 17, 14, 43));
        entries[0].Reactions.ShouldBe(["👎 sam@mail.example"]);
        (entries[1].Kind, entries[1].DeletedBy).ShouldBe((EntryKind.Deleted, "sender"));
    }

    [Fact]
    public void Hangouts_is_read_to_the_microsecond()
    {
        var items = MetaFolder.Of("google-chat/synthetic/Hangouts").Read(Chat);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        entries.Select(entry => (entry.Kind, entry.Sender, entry.Direction)).ShouldBe(
            [(EntryKind.Text, "Jess", Direction.Peer), (EntryKind.Media, "Sam", Direction.Owner), (EntryKind.Call, "Jess", Direction.Peer)]);
        entries[0].Text.ShouldBe("hello \nhttps://pay.example/x");
        entries[0].Time!.Value.Value.ToString("O").ShouldBe("2020-03-14T21:04:11.1234560");
        (entries[2].DurationSeconds, entries[2].Action).ShouldBe((0L, "END_HANGOUT"));
        entries.ShouldAllBe(entry => entry.Conversation == "UgSYN");
    }

    [Fact]
    public void The_older_Hangouts_layout_is_read_too()
    {
        var items = MetaFolder.With("Hangouts.json", """{"conversation_state":[{"conversation_id":{"id":"c"},"conversation_state":{"conversation":{"id":{"id":"c"},"participant_data":[{"id":{"gaia_id":"1"},"fallback_name":"Jess"}]},"event":[{"sender_id":{"gaia_id":"1"},"timestamp":"1584219851123456","chat_message":{"message_content":{"segment":[{"type":"TEXT","text":"pay"}]}}}]}}]}""").Read(Chat);
        var entry = MetaFolder.Entries(items).ShouldHaveSingleItem();
        (entry.Sender, entry.Text, entry.Conversation).ShouldBe(("Jess", "pay", "c"));
    }

    [Theory]
    [InlineData(" - Placed - 2013-07-29T20_56_11Z.html", 1, EntryKind.Call, 0)]
    [InlineData("+17323215555 - Received - 2016-11-22T22_27_58Z.html", 1, EntryKind.Call, 0)]
    [InlineData("+17323217777 - Text - 2021-01-22T01_33_43Z.html", 5, EntryKind.Contact, 1)]
    [InlineData("+17323218888 - 2015-03-23T00_35_56Z.html", 1, EntryKind.Call, 0)]
    [InlineData("Agatha M Christie - Text - 2023-10-22T17_28_34Z.html", 4, EntryKind.Text, 2)]
    [InlineData("Albert Einstein - Recorded - 2019-05-22T18_18_56Z.html", 1, EntryKind.Call, 1)]
    [InlineData("Edson Arantes do Nascimento - Text - 2023-09-20T14_41_11Z.html", 18, EntryKind.Text, 1)]
    [InlineData("Edson Arantes do Nascimento - Voicemail - 2014-05-17T02_54_27Z.html", 1, EntryKind.Media, 1)]
    [InlineData("Group Conversation - 2021-07-13T21_25_26Z.html", 3, EntryKind.Contact, 1)]
    [InlineData("Group Conversation - 2023-10-01T15_30_41Z.html", 8, EntryKind.Text, 1)]
    public void Every_page_of_Voice_is_read(string page, int expected, EntryKind last, int files)
    {
        var items = MetaFolder.Of(Calls).Read(Voice).ToArray();
        var own = items.Where(item => item switch
        {
            ImportItem.Entry entry => entry.Value.Source.File == page,
            ImportItem.Unparsed piece => piece.Source.File == page,
            _ => false,
        }).ToArray();
        own.OfType<ImportItem.Unparsed>().Select(piece => piece.Raw).ShouldBeEmpty();
        var entries = MetaFolder.Entries(own);
        entries.Count.ShouldBe(expected);
        entries[^1].Kind.ShouldBe(last);
        entries.SelectMany(entry => entry.Media).Count(media => media.State == MediaState.Present).ShouldBe(files);
        entries.ShouldAllBe(entry => entry.Time != null && entry.Time.Value.Zone != "unknown" && entry.Irregularities.Count == 0);
    }

    [Fact]
    public void Calls_and_voice_mail_say_what_they_are()
    {
        var items = MetaFolder.Of(Calls).Read(Voice);
        var entries = MetaFolder.Entries(items);
        var placed = entries.Single(entry => entry.Source.File.StartsWith(" - Placed", StringComparison.Ordinal));
        (placed.Direction, placed.DurationSeconds, placed.Action, placed.Sender).ShouldBe((Direction.Owner, 2L, "placed", null));
        placed.Time.ShouldBe(new EntryTime(new DateTime(2013, 7, 29, 13, 56, 11), "-07:00", TimePrecision.Millisecond, "2013-07-29T13:56:11.000-07:00"));
        var mail = entries.Single(entry => entry.Action == "voicemail");
        (mail.Text, mail.DurationSeconds, mail.SenderId).ShouldBe(("Hi, it's me. I'm just calling to say that I'm coming home.", 22L, "+12123214444"));
        entries.Single(entry => entry.Action == "recorded").DurationSeconds.ShouldBe(1786);
        var first = entries.First(entry => entry.Source.File.StartsWith("+17323217777", StringComparison.Ordinal));
        (first.Direction, first.Text, first.Conversation).ShouldBe((Direction.Owner, "Hans' weekly updates, please .. tx", "+17323217777"));
        entries.First(entry => entry.Source.File.StartsWith("Agatha", StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            entry => entry.Text.ShouldBe(""), entry => entry.Action.ShouldBe("MMS Sent"));
        items.OfType<ImportItem.Person>().ShouldContain(one => one.Value.Name == "Me" && one.Value.Role == Direction.Owner);
    }

    [Fact]
    public void Only_one_importer_recognises_each_file()
    {
        Chat.ShouldBeAloneWith(MetaFolder.Of(Chats), "Google Chat/Groups/DM 2k64eoAAAAE/messages.json", "x.json");
        Chat.ShouldBeAloneWith(MetaFolder.Of(Chats), "Google Chat/Groups/Space AAAATeQdkhI/messages.json", "x.json");
        Chat.ShouldBeAloneWith(MetaFolder.Of(Chats), "Google Chat/Groups/DM 2k64eoAAAAE/group_info.json", "x.json");
        Chat.ShouldBeAloneWith(MetaFolder.Of("google-chat/synthetic/edited"), "user_info.json", "x.json");
        Chat.ShouldBeAloneWith(MetaFolder.Of("google-chat/synthetic/Hangouts"), "Hangouts.json", "x.json");
        foreach (var page in MetaFolder.Of(Calls).Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Voice.ShouldBeAloneWith(MetaFolder.Of(Calls), page.Path, "x.html");
        }
    }

    [Fact]
    public void Damage_costs_only_what_it_hit()
    {
        Chat.ShouldSurviveDamage("google-chat/synthetic/edited", "messages.json");
        Chat.ShouldSurviveDamage("google-chat/synthetic/Hangouts", "Hangouts.json");
        Voice.ShouldSurviveDamage(Calls, "Group Conversation - 2021-07-13T21_25_26Z.html");
    }
}
