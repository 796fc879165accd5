using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recours.Casework.Intake;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Intake;

public sealed partial class GenericTests
{
    private static readonly Generic Reader = new();
    private static readonly string Intake = Terminal.Testdata("intake");

    [GeneratedRegex("(?<=</?)[A-Za-z][A-Za-z0-9_.-]*|(?<= )[A-Za-z_:][A-Za-z0-9_.:-]*(?==\")")]
    private static partial Regex XmlName();

    /// <summary>Files whose messages have no shape of time, sender and words of their own, and why.</summary>
    private static readonly Dictionary<string, string> Without = new()
    {
        ["tinder/synthetic/data.json"] = "two messages, both by the owner",
        ["hinge/synthetic/matches.json"] = "no sender anywhere",
        ["discord/synthetic/package-2025/Messages/c1200000000000000001/messages.json"] = "no sender anywhere",
    };

    [Fact]
    public void Every_known_JSON_and_table_is_read_when_its_keys_are_renamed_at_random()
    {
        var missed = new List<string>();
        int read = 0;
        foreach (string file in Directory.EnumerateFiles(Intake, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".json", StringComparison.Ordinal) || file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            string path = Path.GetRelativePath(Intake, file).Replace(Path.DirectorySeparatorChar, '/');
            byte[] bytes = File.ReadAllBytes(file);
            var known = Importers.All.FirstOrDefault(one => one is not Generic && one.Recognises(new ExportFile(path, bytes.Length), bytes.AsSpan(0, Math.Min(bytes.Length, 65536))));
            var wanted = known is null ? [] : MetaFolder.Entries(MetaFolder.With(path, bytes).ReadAll(known))
                .Where(e => e is { Kind: EntryKind.Text, Text.Length: > 0, Sender.Length: > 0, Time: not null, Repairs.Count: 0 }).Select(e => e.Text).ToList();
            if (wanted.Count < 4 || Without.ContainsKey(path) || Renamed(path, bytes, new Random(11)) is not { } renamed)
            {
                continue;
            }

            var export = MetaFolder.With("export" + Path.GetExtension(path), renamed);
            var items = export.Read(Reader);
            var texts = MetaFolder.Entries(items).Select(e => e.Text).ToHashSet();
            double found = wanted.Count(text => texts.Contains(text)) / (double)wanted.Count;
            // Links behind words and pieces of formatting are put together in another way than by who knows them.
            if (found < 0.7)
            {
                missed.Add($"{path}: {found:0.00} of {wanted.Count}; {string.Join("; ", items.OfType<ImportItem.Oddity>().Select(o => o.Value.Detail))}");
            }

            read++;
        }

        missed.ShouldBeEmpty();
        read.ShouldBeGreaterThan(6);
    }

    [Theory]
    [InlineData("slack.json", """[{"type":"message","user":"U012AB3CD","text":"Hello there, who are you?","ts":"1741982651.000200"},{"type":"message","user":"U061F7AUR","text":"Pay 500 or I post it","ts":"1741982711.000100"},{"type":"message","user":"U012AB3CD","text":"No way","ts":"1741982771.000100"},{"type":"message","user":"U061F7AUR","text":"You will see","ts":"1741982831.000100"}]""")]
    [InlineData("a.csv", "Datum;Uhrzeit;Absender;Nachricht\n14.03.2025;21:04;Jess;hello there\n14.03.2025;21:05;Sam;who are you?\n14.03.2025;21:06;Jess;\"pay; or else\"\n14.03.2025;21:07;Sam;no\n")]
    [InlineData("a.tsv", "2025-03-14 21:04:00\tJess\thello there\n2025-03-14 21:05:00\tSam\twho are you?\n2025-03-14 21:06:00\tJess\tpay 500\n2025-03-14 21:07:00\tSam\tno\n")]
    [InlineData("a.xml", "<log><room><msg who='Jess'><at>2025-03-14T21:04:00Z</at><w>hello there</w></msg><msg who='Sam'><at>2025-03-14T21:05:00Z</at><w>who are you?</w></msg><msg who='Jess'><at>2025-03-14T21:06:00Z</at><w>pay 500</w></msg><msg who='Sam'><at>2025-03-14T21:07:00Z</at><w>no</w></msg></room></log>")]
    [InlineData("a.html", "<html><body><h1>Chat</h1><div class='m'><b>Jess</b><i>14 March 2025 21:04</i><p>hello there</p></div><div class='m'><b>Sam</b><i>14 March 2025 21:05</i><p>who are you?</p></div><div class='m'><b>Jess</b><i>14 March 2025 21:06</i><p>pay 500</p></div><div class='m'><b>Sam</b><i>14 March 2025 21:07</i><p>no</p></div></body></html>")]
    [InlineData("b.html", "<html><table><tr><th>When</th><th>Who</th><th>What</th></tr><tr><td>2025-03-14 21:04</td><td>Jess</td><td>hello there</td></tr><tr><td>2025-03-14 21:05</td><td>Sam</td><td>who are you?</td></tr><tr><td>2025-03-14 21:06</td><td>Jess</td><td>pay 500</td></tr><tr><td>2025-03-14 21:07</td><td>Sam</td><td>no</td></tr></table></html>")]
    public void A_conversation_of_an_unknown_program_is_known_by_its_shape(string name, string content)
    {
        var items = MetaFolder.With(name, content).Read(Reader);
        var entries = MetaFolder.Entries(items);
        entries.Count.ShouldBe(4);
        entries.ShouldAllBe(e => e.Time != null && e.Sender != null && e.Kind == EntryKind.Text && e.Direction == Direction.None);
        entries.Select(e => e.Sender).Distinct().Count().ShouldBe(2);
        items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code).ShouldContain(code => code.StartsWith("generic.fields-by-", StringComparison.Ordinal));
        ExportReader.Plan(MetaFolder.With(name, content), Importers.All).Groups.Single().Importer.ShouldBeOfType<Generic>();
    }

    [Theory]
    [InlineData("package.json", """{"name":"x","version":"1.0.0","dependencies":{"a":"1.0.0","b":"2.0.0"},"scripts":{"build":"make all the things"}}""")]
    [InlineData("bank.csv", "Date,Description,Amount,Currency\n2025-03-14,Card payment supermarket,12.50,EUR\n2025-03-15,Transfer to savings,100.00,EUR\n2025-03-16,Rent for March,700.00,EUR\n2025-03-17,Coffee with friends,3.20,EUR\n")]
    [InlineData("contacts.json", """[{"name":"Jess Smith","phone":"+447700900123","born":"1990-01-02"},{"name":"Sam Jones","phone":"+447700900124","born":"1991-01-02"},{"name":"Ana Ruiz","phone":"+447700900125","born":"1992-01-02"}]""")]
    [InlineData("places.json", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"time":"2025-03-14T21:04:00Z"},"geometry":{"coordinates":[2.35,48.85]}},{"type":"Feature","properties":{"time":"2025-03-14T21:05:00Z"},"geometry":{"coordinates":[2.36,48.85]}}]}""")]
    [InlineData("photos.csv", "file,taken,width\nIMG_0001.jpg,2025-03-14 21:04:00,100\nIMG_0002.jpg,2025-03-14 21:05:00,100\nIMG_0003.jpg,2025-03-14 21:06:00,100\n")]
    [InlineData("log.json", """[{"time":"2025-03-14T21:04:00Z","level":"INFO","message":"Server started on port 80"},{"time":"2025-03-14T21:05:00Z","level":"WARN","message":"Disk is almost full"},{"time":"2025-03-14T21:06:00Z","level":"INFO","message":"User came in"},{"time":"2025-03-14T21:07:00Z","level":"INFO","message":"Server stopped now"}]""")]
    [InlineData("feed.xml", "<rss><channel><title>News</title><item><title>Something happened today</title><link>https://a.example/1</link><pubDate>Fri, 14 Mar 2025 20:04:11 GMT</pubDate></item><item><title>Something else happened</title><link>https://a.example/2</link><pubDate>Fri, 14 Mar 2025 21:04:11 GMT</pubDate></item></channel></rss>")]
    [InlineData("page.html", "<html><body><h1>A page</h1><p>Some words about the 14 March 2025.</p><p>More words.</p><div class='x'>One</div><div class='x'>Two</div></body></html>")]
    [InlineData("notes.txt", "Buy milk, bread, eggs\nCall mum, at 9:00, tomorrow\n2025-03-14, pay, rent\n")]
    [InlineData("empty.json", "[]")]
    [InlineData("script.js", "function f() { return 1; }")]
    public void A_file_that_is_no_conversation_is_refused(string name, string content)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(content);
        Reader.Recognises(new ExportFile(name, bytes.Length), bytes).ShouldBeFalse();
        ExportReader.Plan(MetaFolder.With(name, bytes), Importers.All).Groups.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_knows_the_source_is_asked_first()
    {
        Importers.All[^1].ShouldBeOfType<Generic>();
        Importers.All.Count(one => one is Generic).ShouldBe(1);
    }

    [Fact]
    public void Beside_an_export_whose_source_is_known_shape_alone_is_not_enough()
    {
        const string Chat = """[{"t":1741982651000,"s":"Jess","x":"hello there"},{"t":1741982652000,"s":"Sam","x":"who are you"},{"t":1741982653000,"s":"Jess","x":"pay now"},{"t":1741982654000,"s":"Sam","x":"no no"}]""";
        var export = MetaFolder.With("a/_chat.txt", "14/03/2025, 21:04 - Jess: hello\n").And("a/comments.json", Chat).And("b/other.json", Chat);
        var plan = ExportReader.Plan(export, Importers.All);
        plan.Groups.Select(group => (group.Importer.Card.Id, string.Join(' ', group.Files.Select(file => file.Path)))).ShouldBe([("generic", "b/other.json"), ("whatsapp", "a/_chat.txt")]);
        plan.Unrecognised.Select(file => file.Path).ShouldBe(["a/comments.json"]);
        ExportReader.Plan(export, Importers.All, "a/comments.json").Groups.Single().Importer.Card.Id.ShouldBe("generic");
    }

    [Fact]
    public void Conversations_under_names_of_their_own_are_kept_apart()
    {
        var items = MetaFolder.With("x.json", """{"kq":{"jess":[{"zz":"Jess","xx":1741982651000,"yy":"hello there"},{"zz":"Sam","xx":1741982652000,"yy":"who are you"},{"zz":"Jess","xx":1741982653000,"yy":"pay now"}],"bob":[{"zz":"Bob","xx":1741982654000,"yy":"lunch today?"}]},"pp":[{"a":1}]}""").Read(Reader);
        MetaFolder.Entries(items).Select(e => (e.Conversation, e.Sender, e.Text)).ShouldBe(
            [("x.json#/kq/jess", "Jess", "hello there"), ("x.json#/kq/jess", "Sam", "who are you"), ("x.json#/kq/jess", "Jess", "pay now"), ("x.json#/kq/bob", "Bob", "lunch today?")]);
        items.OfType<ImportItem.Conversation>().Select(c => c.Title).ShouldBe(["jess", "bob"]);
        items.OfType<ImportItem.Unparsed>().Select(u => u.Code).ShouldBe(["generic.part-not-read"]);
    }

    [Fact]
    public void A_table_of_Viber_without_a_heading_gives_words_and_numbers()
    {
        var items = MetaFolder.With("Viber messages/Messages with Jess.csv", string.Concat(Enumerable.Range(0, 6).Select(i =>
            $"14/03/2025,21:0{i}:11,{(i % 2 == 0 ? "Jess,+44 7700 900123" : "Me,+33 6 39 98 00 12")},\"message number {i}, and more\"\r\n"))).Read(Reader);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Sender!, e.Text, e.Time!.Value.Zone)).ShouldBe(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? "Jess" : "Me", $"message number {i}, and more", "unknown")));
        entries[1].Time!.Value.Value.ShouldBe(new DateTime(2025, 3, 14, 21, 1, 11, DateTimeKind.Unspecified));
        items.OfType<ImportItem.Person>().Select(p => (p.Value.Name, string.Join(' ', p.Value.Ids.Select(id => id.Type + "=" + id.Value)))).ShouldBe([("Jess", "phone=+447700900123"), ("Me", "phone=+33639980012")]);
        MetaFolder.Count(items).ShouldBe(new Accounting(6, 0, 0, 0));
    }

    [Fact]
    public void What_goes_with_one_sender_only_is_an_identifier_and_the_other_sides_number_is_none()
    {
        var items = MetaFolder.With("a.json", "[" + string.Join(',', Enumerable.Range(0, 8).Select(i => $$"""{"when":{{1741982651 + i}},"by":{"name":"{{(i % 2 == 0 ? "Jess" : "Sam")}}","nr":{{(i % 2 == 0 ? 5550001112 : 5550001113)}}},"with":5550001112,"what":"words of message {{i}}"}""")) + "]").Read(Reader);
        items.OfType<ImportItem.Person>().Select(p => (p.Value.Name, string.Join(' ', p.Value.Ids.Select(id => id.Type + "=" + id.Value)))).ShouldBe([("Jess", "numeric-id=5550001112"), ("Sam", "numeric-id=5550001113")]);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("below.json")]
    [InlineData("a.xml")]
    [InlineData("a.html")]
    public void A_conversation_that_begins_late_in_its_file_is_found(string name)
    {
        string[] messages = ["hello there", "who are you", "pay now", "no no", "last warning", "stop it"];
        (string Time, string Sender, string Text)[] rows = [.. messages.Select((text, i) => ($"2025-03-14T21:0{i}:11Z", i % 2 == 0 ? "Jess" : "Sam", text))];
        var before = Enumerable.Range(0, 4000).ToList();
        var lines = string.Join(',', rows.Select(row => $$"""{"t":"{{row.Time}}","s":"{{row.Sender}}","x":"{{row.Text}}"}"""));
        var content = name switch
        {
            "a.json" => "{\"settings\":[" + string.Join(',', before.Select(i => $$"""{"volume":{{i}},"theme":"dark-{{i % 3}}"}""")) + "],\"log\":{\"rows\":[" + lines + "]}}",
            "below.json" => "[{\"kind\":\"ads\",\"list\":[" + string.Join(',', before.Select(i => $$"""{"n":{{i}},"shown":"twice or more"}""")) + "]},{\"kind\":\"talk\",\"list\":[],\"lines\":[" + lines + "]}]",
            "a.xml" => "<r>" + string.Concat(before.Select(i => $"<setting volume=\"{i}\" theme=\"dark\"/>")) + string.Concat(rows.Select(row => $"<m t=\"{row.Time}\" s=\"{row.Sender}\">{row.Text}</m>")) + "</r>",
            _ => "<html><body>" + string.Concat(before.Select(i => $"<p class=ad>{i} offers</p>")) + string.Concat(rows.Select(row => $"<div class=m><b>{row.Sender}</b><i>{row.Time}</i><span>{row.Text}</span></div>")) + "</body></html>",
        };
        content.Length.ShouldBeGreaterThan(80_000);

        var result = ExportReader.Read(MetaFolder.With(name, content), Importers.All);

        result.Importers.Select(card => card.Id).ShouldBe(["generic"]);
        result.Entries.Select(entry => (entry.Sender!, entry.Text)).ShouldBe(rows.Select(row => (row.Sender, row.Text)));
    }

    [Fact]
    public void A_long_file_without_a_conversation_stays_one()
    {
        var content = "[" + string.Join(',', Enumerable.Range(0, 6000).Select(i => $$"""{"id":{{i}},"price":{{i * 3}},"label":"item {{i}} of the shop"}""")) + "]";
        ExportReader.Read(MetaFolder.With("a.json", content), Importers.All).Importers.ShouldBeEmpty();
    }

    [Fact]
    public void Days_and_months_that_nothing_tells_apart_are_said_to_be_so()
    {
        static List<string> Codes(string day) => [.. MetaFolder.With("a.csv", $"a,b,c\n{day}/2025 21:04,Jess,hello there\n{day}/2025 21:05,Sam,who are you?\n{day}/2025 21:06,Jess,pay now\n{day}/2025 21:07,Sam,no no\n").Read(Reader).OfType<ImportItem.Oddity>().Select(o => o.Value.Code)];
        Codes("3/4").ShouldContain("line.day-or-month");
        Codes("14/3").ShouldNotContain("line.day-or-month");
    }

    [Fact]
    public void Damage_costs_only_what_it_hit()
    {
        foreach (string path in (string[])["chat.json", "chat.csv", "chat.xml", "chat.html"])
        {
            ImporterContract.DamageNeverThrows(Reader, path, MetaFolder.Of("generic").Bytes("synthetic/" + path), rounds: 120);
        }
    }

    /// <summary>The same file with each name replaced by letters that say nothing; null when the file is damaged on purpose.</summary>
    private static byte[]? Renamed(string path, byte[] bytes, Random random)
    {
        var names = new Dictionary<string, string>();
        string New(string name)
        {
            if (!names.TryGetValue(name, out string? other))
            {
                names[name] = other = "k" + string.Concat(Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26))));
            }

            return other;
        }

        string text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        if (path.EndsWith(".csv", StringComparison.Ordinal))
        {
            int end = text.IndexOf('\n', StringComparison.Ordinal);
            return Encoding.UTF8.GetBytes(string.Join(',', text[..end].Split(',').Select(New)) + text[end..]);
        }

        if (path.EndsWith(".xml", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetBytes(XmlName().Replace(text, match => match.Value == "xml" ? match.Value : New(match.Value)));
        }

        try
        {
            return Encoding.UTF8.GetBytes(Rename(JsonNode.Parse(text), New)?.ToJsonString() ?? "");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? Rename(JsonNode? node, Func<string, string> name) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(name(field.Key), Rename(field.Value, name)))),
        JsonArray items => new JsonArray([.. items.Select(item => Rename(item, name))]),
        null => null,
        _ => node.DeepClone(),
    };
}
