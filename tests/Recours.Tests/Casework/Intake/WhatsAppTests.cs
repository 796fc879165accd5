using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class WhatsAppTests
{
    private static string Root([CallerFilePath] string here = "")
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Recours.slnx"))) return at.FullName;
        throw new InvalidOperationException("No repository around " + here);
    }

    private static readonly string Fixtures = Path.Combine(Root(), "testdata", "intake", "whatsapp");

    private sealed class Memory(Dictionary<string, byte[]> files) : IExport
    {
        public IReadOnlyList<ExportFile> Files { get; } = [.. files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new ExportFile(f.Key, f.Value.Length))];
        public IReadOnlyList<Irregularity> Irregularities => [];
        public Stream Open(ExportFile file) => new MemoryStream(files[file.Path], writable: false);
    }

    private sealed record Result(IReadOnlyList<ImportItem> Items, byte[] Source)
    {
        public IReadOnlyList<ChatEntry> Entries => [.. Items.OfType<ImportItem.Entry>().Select(e => e.Value)];
        public IEnumerable<string> Oddities => Items.OfType<ImportItem.Oddity>().Select(o => o.Value.Code);

        public Result ShouldAddUp()
        {
            long units = 0, at = 0;
            foreach (var item in Items)
            {
                var span = item switch
                {
                    ImportItem.Entry e => e.Value.Source,
                    ImportItem.Furniture f => f.Source,
                    ImportItem.Unparsed u => u.Source,
                    _ => (SourceSpan?)null,
                };
                if (span is not { } own) continue;
                units += item switch { ImportItem.Entry e => 1 + e.Parts, ImportItem.Furniture f => f.Units, _ => 1 };
                own.Offset.ShouldBe(at);
                at += own.Length;
            }
            at.ShouldBe(Source.Length);
            long lines = Source.LongCount(b => b == '\n') + (Source.Length > 0 && Source[^1] != '\n' ? 1 : 0);
            if (Source is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])) units.ShouldBe(lines);
            return this;
        }
    }

    private static Result ReadBytes(byte[] source, string name = "_chat.txt") => ReadAll(new() { [name] = source }, name);

    private static Result ReadText(string text, string name = "_chat.txt") => ReadBytes(Encoding.UTF8.GetBytes(text), name).ShouldAddUp();

    private static Result ReadAll(Dictionary<string, byte[]> files, string chat)
    {
        var export = new Memory(files);
        return new([.. new WhatsApp().Read(export, [.. export.Files.Where(f => f.Path == chat)])], files[chat]);
    }

    private static Result ReadFile(string path)
    {
        var files = Directory.GetFiles(Path.GetDirectoryName(path)!).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);
        string name = Path.GetFileName(path);
        new WhatsApp().Recognises(new(name, files[name].Length), files[name]).ShouldBeTrue();
        return ReadAll(files, name).ShouldAddUp();
    }

    public static TheoryData<string> WithExpectation() =>
        [.. Directory.GetFiles(Fixtures, "*.expected.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Fixtures, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(WithExpectation))]
    public void Every_fixture_reads_as_expected_field_by_field(string expectation)
    {
        string path = Path.Combine(Fixtures, expectation);
        var result = ReadFile(path[..^".expected.json".Length]);
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        result.Items.OfType<ImportItem.Unparsed>().ShouldBeEmpty();
        var entries = result.Entries;
        entries.Count.ShouldBe(root.GetProperty("count").GetInt32());
        int index = 0;
        foreach (var wanted in root.GetProperty("entries").EnumerateArray())
        {
            var entry = entries[index];
            string where = $"entry {index++}";
            bool Flag(string name) => wanted.TryGetProperty(name, out var value) && value.GetBoolean();
            entry.Kind.ToString().ToLowerInvariant().ShouldBe(wanted.GetProperty("kind").GetString(), where);
            entry.Sender.ShouldBe(wanted.GetProperty("from").GetString(), where);
            string time = wanted.GetProperty("t").GetString()!;
            entry.Time!.Value.Value.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture).ShouldStartWith(time);
            entry.Time.Value.Zone.ShouldBe("unknown");
            entry.Time.Value.Precision.ShouldBe(time.Length > 16 ? TimePrecision.Second : TimePrecision.Minute, where);
            if (wanted.TryGetProperty("text", out var text)) entry.Text.ShouldBe(text.GetString(), where);
            entry.Edited.ShouldBe(Flag("edited"), where);
            entry.Missed.ShouldBe(Flag("missed"), where);
            entry.DeletedBy.ShouldBe(wanted.TryGetProperty("by", out var by) ? by.GetString() : null, where);
            entry.Irregularities.Any(i => i.Code == "header-like-continuation").ShouldBe(Flag("headerLikeContinuation"), where);
            var media = wanted.TryGetProperty("media", out var list) ? list.EnumerateArray().ToList() : [];
            entry.Media.Count.ShouldBe(media.Count, where);
            for (int m = 0; m < media.Count; m++)
            {
                entry.Media[m].Name.ShouldBe(media[m].GetProperty("name").GetString(), where);
                entry.Media[m].State.ShouldBe(media[m].GetProperty("present").GetBoolean() ? MediaState.Present
                    : media[m].TryGetProperty("omitted", out var omitted) && omitted.GetBoolean() ? MediaState.Omitted : MediaState.Missing, where);
                (entry.Media[m].Path is not null).ShouldBe(entry.Media[m].State == MediaState.Present, where);
            }
            if (entry.Kind != EntryKind.System)
                entry.Direction.ShouldBe(entry.Sender == root.GetProperty("owner").GetString() ? Direction.Owner : Direction.Peer, where);
        }
    }

    [Theory]
    [InlineData("chat-miner/test_ddmmyy_24hrs.txt", 9)]
    [InlineData("chat-miner/test_mmddyy_24hrs.txt", 9)]
    [InlineData("chat-miner/test_[mmddyy]_24hrs.txt", 9)]
    [InlineData("chatistics/_chat.txt", 21)]
    [InlineData("chatistics/_chat 3.txt", 11)]
    [InlineData("chatpack/whatsapp_us.txt", 8)]
    [InlineData("frozenspider/whatsapp-text_2023-10/WhatsApp Chat with +123 45 6789.txt", 13)]
    [InlineData("synthetic/edge-bom-empty-body/_chat.txt", 3)]
    public void Other_projects_fixtures_give_all_their_entries(string name, int count)
    {
        var result = ReadFile(Path.Combine(Fixtures, name));
        result.Items.OfType<ImportItem.Unparsed>().ShouldBeEmpty();
        result.Entries.Count.ShouldBe(count);
    }

    [Theory]
    [InlineData("rwhatsapp/sample.txt", 0)]
    [InlineData("whatsr/englishandroid24h.txt", 0)]
    [InlineData("whatsr/englishiosampm.txt", 0)]
    [InlineData("whatsr/germanandroidampm.txt", 0)]
    [InlineData("whatsr/germanios24h.txt", 0)]
    [InlineData("whatstk/lorem-merge-part1.txt", 300)]
    [InlineData("whatstk/lorem-merge-part2.txt", 300)]
    [InlineData("whatstk/lorem.txt", 500)]
    public void Copyleft_fixtures_give_all_their_entries(string name, int count)
    {
        string path = Path.Combine(Root(), "..", "shared", "fixtures", "chat", "copyleft", "whatsapp", name);
        if (!File.Exists(path)) Assert.Skip("The copyleft fixtures are not beside the repository.");
        var result = ReadFile(path);
        result.Items.OfType<ImportItem.Unparsed>().ShouldBeEmpty();
        int dated = File.ReadLines(path).Count(l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^\W*\d+[./-]\d+[./-]\d+,? \d+:\d\d"));
        result.Entries.Count.ShouldBe(count == 0 ? dated : count);
    }

    [Theory]
    [InlineData("14/03/2025, 21:04 - ", "2025-03-14T21:04:00")]
    [InlineData("02.05.18 à 18:00 - ", "2018-05-02T18:00:00")]
    [InlineData("14/03/2025 21:04 - ", "2025-03-14T21:04:00")]
    [InlineData("3/14/25, 9:04\u202fPM - ", "2025-03-14T21:04:00")]
    [InlineData("14.03.25, 21:04 - ", "2025-03-14T21:04:00")]
    [InlineData("[14.03.25, 9:04:11 PM] ", "2025-03-14T21:04:11")]
    [InlineData("28/3/2025, 9:29\u202fp.\u00a0m. - ", "2025-03-28T21:29:00")]
    [InlineData("2023-12-20, 5:46 p.m. - ", "2023-12-20T17:46:00")]
    [InlineData("2023/12/20, 12:46 am - ", "2023-12-20T00:46:00")]
    [InlineData("2025/03/14 21:04 - ", "2025-03-14T21:04:00")]
    [InlineData("10-12-2024, 14:30 - ", "2024-12-10T14:30:00")]
    [InlineData("13.6.2018 klo 21.25.15 - ", "2018-06-13T21:25:15")]
    [InlineData("2025/3/14 下午9:04 - ", "2025-03-14T21:04:00")]
    [InlineData("2025/3/14 午前9:04 - ", "2025-03-14T09:04:00")]
    [InlineData("2025. 3. 14. 오후 9:04 - ", "2025-03-14T21:04:00")]
    [InlineData("[١٤\u200f/٣\u200f/٢٠٢٥، ٩:٠٤:١١\u202fم] ", "2025-03-14T21:04:11")]
    [InlineData("09/17/19, 8:30:52 AM – ", "2019-09-17T08:30:52")]
    public void Every_shape_of_date_and_clock_is_learnt_from_the_file(string header, string time)
    {
        foreach (string culture in (string[])["", "tr-TR", "ar-SA"])
        {
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var entries = ReadText(header + "Ines: hello\n" + header + "Igor: hi\n").Entries;
                entries.Count.ShouldBe(2);
                entries[1].Sender.ShouldBe("Igor");
                entries[0].Time!.Value.Value.ToString("s", CultureInfo.InvariantCulture).ShouldBe(time);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void The_same_file_reads_the_same_under_every_culture()
    {
        string[] files = [.. Directory.GetFiles(Fixtures, "*.txt", SearchOption.AllDirectories).Where(f => !f.Contains("LICENSES", StringComparison.Ordinal))];
        string Dump() => string.Join('\n', files.SelectMany(f => ReadFile(f).Entries).Select(e => JsonSerializer.Serialize(e)));
        string invariant = Dump();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["tr-TR", "ar-SA"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Dump().ShouldBe(invariant);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_undecided_date_order_is_said_and_never_guessed_in_silence()
    {
        var result = ReadText("04/05/2025, 21:04 - A: x\n04/05/2025, 21:05 - B: y\n");
        result.Oddities.ShouldContain("whatsapp.date-order-ambiguous");
        result.Entries[0].Irregularities.ShouldContain(i => i.Code == "date-order-ambiguous" && i.Detail == "2025-04-05T21:04:00");
        ReadText("14/05/2025, 21:04 - A: x\n").Oddities.ShouldBeEmpty();
    }

    [Fact]
    public void Pasted_lines_of_another_shape_stay_inside_their_message()
    {
        var entries = ReadText("14/05/2025, 21:04 - A: see\n[5/14/25, 9:00:01 PM] B: pay\n[5/14/25, 9:00:02 PM] B: now\n14/05/2025, 21:05 - B: no\n").Entries;
        entries.Count.ShouldBe(2);
        entries[0].Irregularities.Count(i => i.Code == "header-like-continuation").ShouldBe(2);
    }

    [Fact]
    public void A_view_once_or_a_null_body_says_that_the_app_never_exported_it()
    {
        var entries = ReadText("14/05/2025, 21:04 - A: null\n14/05/2025, 21:05 - A:\n14/05/2025, 21:06 - A: x\n").Entries;
        entries.Take(2).ShouldAllBe(e => e.Kind == EntryKind.Unknown && e.Media.Single().State == MediaState.NeverExported);
    }

    [Theory]
    [InlineData("line")]
    [InlineData("kakaotalk")]
    [InlineData("viber")]
    public void Text_exports_of_other_apps_are_left_alone(string folder)
    {
        string path = Path.Combine(Root(), "..", "shared", "fixtures", "chat", folder);
        if (!Directory.Exists(path)) Assert.Skip("The shared fixtures are not beside the repository.");
        foreach (string file in Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories))
            new WhatsApp().Recognises(new(Path.GetFileName(file), 1), File.ReadAllBytes(file)).ShouldBeFalse(file);
    }

    [Fact]
    public void Backward_time_and_direction_overrides_are_flagged()
    {
        var entries = ReadText("14/05/2025, 21:04 - A: x\n14/05/2025, 21:01 - B: fdp.\u202Eexe\n").Entries;
        entries[1].Irregularities.Select(i => i.Code).ShouldBe(["bidi-override", "time-runs-backwards"]);
        entries[1].Raw.ShouldContain("\u202E");
    }

    [Fact]
    public void A_file_in_Utf16_reads_like_one_in_Utf8()
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] source = [.. encoding.GetPreamble(), .. encoding.GetBytes("14/05/2025, 21:04 - Ada: é\r\n14/05/2025, 21:05 - Bob: ਊ\r\n")];
            var entries = ReadBytes(source).ShouldAddUp().Entries;
            entries.Select(e => e.Text).ShouldBe(["é", "ਊ"]);
        }
    }

    [Fact]
    public void A_line_of_more_than_a_mebibyte_is_set_aside()
    {
        var result = ReadText("14/05/2025, 21:04 - A: x\n" + new string('z', 1 << 21) + "\n14/05/2025, 21:05 - B: y\n");
        result.Entries.Count.ShouldBe(2);
        result.Items.OfType<ImportItem.Unparsed>().Single().Code.ShouldBe("line-too-long");
    }

    [Fact]
    public void Damage_never_throws_and_the_accounting_still_adds_up()
    {
        byte[] source = File.ReadAllBytes(Path.Combine(Fixtures, "synthetic", "ios-ar-arabic-digits", "_chat.txt"));
        for (int length = 0; length <= source.Length; length++) ReadBytes(source[..length]).ShouldAddUp();
        var random = new Random(20250314);
        for (int round = 0; round < 500; round++)
        {
            byte[] damaged = [.. source];
            for (int hit = random.Next(1, 20); hit > 0; hit--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            ReadBytes(damaged).ShouldAddUp();
        }
    }
}
