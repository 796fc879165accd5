using System.Globalization;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class MetaTests
{
    private static readonly Messenger Facebook = new();
    private static readonly Instagram Insta = new();

    [Theory]
    [InlineData("msgvault/json_simple", 4)]
    [InlineData("msgvault/json_multifile", 4)]
    [InlineData("msgvault/json_with_media", 1)]
    [InlineData("msgvault/e2ee_simple", 6)]
    [InlineData("synthetic/dyi-mojibake", 9)]
    [InlineData("synthetic/e2ee", 5)]
    public void Every_record_of_a_Messenger_export_becomes_an_entry(string folder, int expected)
    {
        var items = MetaFolder.Of("messenger/" + folder).Read(Facebook);
        var count = MetaFolder.Count(items);
        items.OfType<ImportItem.Unparsed>().ShouldBeEmpty();
        items.OfType<ImportItem.Oddity>().ShouldBeEmpty();
        count.Entry.ShouldBe(expected);
        count.Total.ShouldBe(count.Entry + count.Furniture);
    }

    [Fact]
    public void The_repaired_thread_is_what_its_expected_file_says()
    {
        var export = MetaFolder.Of("messenger/synthetic/dyi-mojibake");
        var items = export.Read(Facebook);
        var entries = MetaFolder.Entries(items);
        MetaFolder.ShouldFit(entries, export.Bytes(export.Files.Single(f => f.Path.EndsWith("expected.json", StringComparison.Ordinal)).Path));
        entries.ShouldAllBe(e => e.Direction == (e.Sender == "Camille Exemple" ? Direction.Owner : Direction.Peer));
        entries[0].Repairs.ShouldBe([new Repair("meta.latin1-utf8")]);
        entries[0].Raw.ShouldContain(@"\u00c3\u0087a va");
        entries[5].DeletedBy.ShouldBe("sender");
        entries[7].Reactions.ShouldBe(["😆 Élodie Ñoño"]);
        items.OfType<ImportItem.Conversation>().Single().Title.ShouldBe("Élodie Ñoño");
        items.OfType<ImportItem.Person>().SelectMany(p => p.Value.Ids).ShouldContain(i => i.Type == "thread-id" && i.Value == "5550001");
    }

    [Fact]
    public void Files_of_a_thread_are_merged_in_order_of_time() =>
        MetaFolder.Entries(MetaFolder.Of("messenger/msgvault/json_multifile").Read(Facebook)).Select(e => e.Text[8]).ShouldBe(['A', 'B', 'C', 'D']);

    [Fact]
    public void The_encrypted_download_is_never_repaired()
    {
        var entries = MetaFolder.Entries(MetaFolder.Of("messenger/msgvault/e2ee_simple").Read(Facebook));
        entries.ShouldAllBe(e => e.Repairs.Count == 0);
        entries.ShouldContain(e => e.Text == "caf\u00c3\u00a9 time?");
        entries.Count(e => e.Kind == EntryKind.Deleted).ShouldBe(1);
        entries.SelectMany(e => e.Media).ShouldHaveSingleItem().State.ShouldBe(MediaState.Present);

        var synthetic = MetaFolder.Entries(MetaFolder.Of("messenger/synthetic/e2ee").Read(Facebook));
        synthetic[0].Text.ShouldBe("salut é ❤️ (real UTF-8)");
        synthetic[0].Direction.ShouldBe(Direction.Peer);
        synthetic[1].Media[0].State.ShouldBe(MediaState.Present);
        synthetic[2].Media[0].State.ShouldBe(MediaState.NeverExported);
        synthetic[3].Kind.ShouldBe(EntryKind.Deleted);
        synthetic[4].Direction.ShouldBe(Direction.Owner);
    }

    [Fact]
    public void A_photo_is_found_from_the_folders_above_the_thread() =>
        MetaFolder.Entries(MetaFolder.Of("messenger/msgvault/json_with_media").Read(Facebook))[0].Media[0].Path
            .ShouldBe("your_activity_across_facebook/messages/inbox/bob_XYZ789/photos/tiny.png");

    [Fact]
    public void The_Instagram_thread_is_read_whole()
    {
        var export = MetaFolder.Of("instagram/synthetic/json");
        var items = export.Read(Insta);
        var entries = MetaFolder.Entries(items);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
        entries.Select(e => e.Kind).ShouldBe([EntryKind.Text, EntryKind.Text, EntryKind.Reaction, EntryKind.Media, EntryKind.Media,
            EntryKind.Text, EntryKind.Call, EntryKind.Text, EntryKind.Reaction]);
        entries[0].Text.ShouldBe("salut beauté 😍");
        entries[3].Media[0].State.ShouldBe(MediaState.Present);
        entries[4].Media[0].State.ShouldBe(MediaState.Missing);
        entries[5].ForwardedFrom.ShouldBe("some_page");
        items.OfType<ImportItem.Person>().SelectMany(p => p.Value.Ids).ShouldContain(i => i.Type == "handle" && i.Value == "jessmodele" && i.Source != null);
        export.Read(Facebook).ShouldBeEmpty();
        MetaFolder.Of("messenger").Read(Insta).ShouldBeEmpty();
    }

    [Fact]
    public void A_lone_file_is_recognised_by_what_it_says()
    {
        var instagram = MetaFolder.Of("instagram");
        foreach (var file in instagram.Files.Where(f => f.Path.Contains("message_", StringComparison.Ordinal) && f.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            Insta.Recognises(new ExportFile("message_1.json", file.Size), instagram.Bytes(file.Path)).ShouldBeTrue(file.Path);
        }

        var lone = MetaFolder.With("test_export.json", instagram.Bytes("chat-miner/test_export.json"));
        MetaFolder.Entries(lone.Read(Insta)).Select(e => e.Text).ShouldBe(["Hello John!", "Hello Jane!"]);
        var messenger = MetaFolder.Of("messenger");
        foreach (var file in messenger.Files.Where(f => f.Path.EndsWith("/message_1.json", StringComparison.Ordinal)))
        {
            Facebook.Recognises(new ExportFile("message_1.json", file.Size), messenger.Bytes(file.Path)).ShouldBeTrue(file.Path);
            Insta.Recognises(new ExportFile("message_1.json", file.Size), messenger.Bytes(file.Path)).ShouldBeFalse(file.Path);
        }

        // Both write this field; only one of them writes the paths.
        byte[] photo = """{"participants":[{"name":"A"},{"name":"B"}],"messages":[{"sender_name":"A","timestamp_ms":1746560250776,"photos":[{"uri":"your_activity_across_facebook/messages/inbox/a_1/photos/1.jpg"}],"is_unsent_image_by_messenger_kid_parent":false}]}"""u8.ToArray();
        Facebook.Recognises(new ExportFile("message_1.json", photo.Length), photo).ShouldBeTrue();
        Insta.Recognises(new ExportFile("message_1.json", photo.Length), photo).ShouldBeFalse();
    }

    [Fact]
    public void The_file_of_2020_is_read_thread_by_thread()
    {
        var items = MetaFolder.With("messages.json",
            """[{"participants":["a","b"],"conversation":[{"sender":"b","created_at":"2020-01-02T10:00:00.5+00:00","text":"two"},{"sender":"a","created_at":"2020-01-01T10:00:00+00:00","text":"one"}]}]""").Read(Insta);
        MetaFolder.Entries(items).Select(e => e.Text).ShouldBe(["one", "two"]);
        MetaFolder.Count(items).Unparsed.ShouldBe(0);
    }

    [Fact]
    public void A_text_that_is_not_certainly_mojibake_stays()
    {
        var items = MetaFolder.With("message_1.json",
            """{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1,"content":"\u201cd\u00c3\u00a9j\u00e0\u201d"},{"sender_name":"A","timestamp_ms":2,"content":"d\u00e9j\u00e0"},{"sender_name":"A","timestamp_ms":3,"content":"\ud83d"},{"sender_name":"A","timestamp_ms":4,"photos":[{"uri":"../x.jpg"}]}],"title":"B"}""").Read(Facebook);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => e.Text).ShouldBe(["“dÃ©jà”", "déjà", "\uFFFD", ""]);
        entries.ShouldAllBe(e => e.Repairs.Count == 0 && e.Direction == Direction.None);
        entries[3].Irregularities.ShouldContain(i => i.Code == "media.path-refused");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string Read() => MetaFolder.Print(MetaFolder.Of("messenger").Read(Facebook)) + MetaFolder.Print(MetaFolder.Of("instagram").Read(Insta));
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
    public void Damage_and_cuts_never_throw()
    {
        var export = MetaFolder.Of("messenger/synthetic/dyi-mojibake");
        byte[] whole = export.Bytes(export.Files.Single(f => f.Path.EndsWith("message_1.json", StringComparison.Ordinal)).Path);
        for (int cut = 0; cut < whole.Length; cut++)
        {
            MetaFolder.With("message_1.json", whole[..cut]).ReadAll(Facebook).OfType<ImportItem.Oddity>().Count().ShouldBe(1);
        }

        var random = new Random(11);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = [.. whole];
            for (int n = 0; n < 1 + (i % 8); n++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            _ = MetaFolder.With("message_1.json", damaged).ReadAll(Facebook);
        }
    }

    [Fact]
    public void A_long_thread_is_read_through_the_sliding_window()
    {
        var json = new StringBuilder("""{"participants":[{"name":"A"},{"name":"B"}],"messages":[""");
        for (int i = 5000; i > 0; i--)
        {
            json.Append(CultureInfo.InvariantCulture, $$"""{"sender_name":"A","timestamp_ms":{{i}},"content":"{{new string('x', 200)}} {{i}}"}{{(i > 1 ? "," : "")}}""");
        }

        string text = json.Append("""],"title":"A"}""").ToString();
        var entries = MetaFolder.Entries(MetaFolder.With("message_1.json", text).Read(Facebook));
        entries.Count.ShouldBe(5000);
        entries.ShouldAllBe(e => text.Substring((int)e.Source.Offset, (int)e.Source.Length) == e.Raw && e.Direction == Direction.Peer);
        entries[4999].Source.Pointer.ShouldBe("/messages/0");
    }
}
