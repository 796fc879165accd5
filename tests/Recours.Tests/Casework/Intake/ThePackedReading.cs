using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Intake;

public sealed class ThePackedReading
{
    private const int MostMutated = 150_000;

    public static TheoryData<string> Fixtures()
    {
        string[] places = [Path.Combine(Terminal.House, "testdata", "intake"), Path.Combine(Terminal.House, "..", "shared", "fixtures", "chat")];
        return [.. places.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).SelectMany(folder => Path.GetFileName(folder) == "copyleft" ? Directory.EnumerateDirectories(folder) : [folder])
            .Select(folder => Path.GetRelativePath(Terminal.House, folder).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Has_every_field_of_every_entry_that_was_read(string folder) =>
        ShouldComeBack(ExportReader.Read(new FolderExport(Path.Combine(Terminal.House, folder)), Importers.All));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Has_every_field_of_what_is_read_from_damaged_files(string folder)
    {
        var random = new Random(11);
        var export = new FolderExport(Path.Combine(Terminal.House, folder));
        var small = export.Files.Where(file => file.Size is > 0 and < MostMutated).ToList();
        for (var round = 0; round < Math.Min(40, small.Count * 4); round++)
        {
            var file = small[random.Next(small.Count)];
            using var stream = export.Open(file);
            var bytes = new byte[file.Size];
            stream.ReadExactly(bytes);
            for (var n = 0; n < 1 + round % 9; n++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            ShouldComeBack(ExportReader.Read(MetaFolder.With(file.Path, bytes), Importers.All));
        }
    }

    [Fact]
    public void Has_what_no_fixture_has()
    {
        var odd = new ChatEntry(EntryKind.Unknown, null, Direction.Owner, new EntryTime(new DateTime(long.MaxValue / 4, DateTimeKind.Utc), "+01:00", TimePrecision.Millisecond, "\uD800"), "\uDC00x", "", new SourceSpan("", long.MinValue, long.MaxValue, ""))
        {
            Id = "",
            SenderId = new string('é', 1000),
            Conversation = "\0\uFFFF",
            Media = [new MediaReference(null, MediaState.NeverExported), new MediaReference("a", MediaState.Present) { Path = "b", Sha256 = "c" }],
            Edited = true,
            Missed = true,
            EditedTime = new EntryTime(DateTime.MinValue, "utc", TimePrecision.Second, "then"),
            Earlier = [new EarlierText(null, "a"), new EarlierText(new EntryTime(DateTime.MaxValue, "unknown", TimePrecision.Minute, ""), "\uDBFF\uD800")],
            DeletedBy = "sender",
            DurationSeconds = -1,
            SelfDestructSeconds = long.MaxValue,
            Reactions = ["❤", ""],
            ReplyTo = "",
            ForwardedFrom = "x",
            Action = "y",
            Repairs = [new Repair("r")],
            Irregularities = [new Irregularity("i", null), new Irregularity("j", new SourceSpan("f", 1, 2), "d")],
        };
        odd = odd with { Also = [odd with { Also = [] }, odd with { Also = [], Text = "raw", Raw = "a raw text", Time = null }] };
        ShouldComeBack(Result([odd, new ChatEntry(EntryKind.Text, "a", Direction.None, null, "long", new string('l', 10_000) + "long" + new string('l', 10_000), new SourceSpan("f", 0, 1))]));
        ShouldComeBack(Result([]));
    }

    [Fact]
    public void Is_the_same_in_many_blocks_and_with_more_names_than_its_table_has()
    {
        List<ChatEntry> entries = [.. Enumerable.Range(0, 70_000).Select(i => new ChatEntry(EntryKind.Text, "sender " + i, Direction.Peer, null, "text " + i, $"line {i}: text {i}", new SourceSpan("file" + i % 3, i, 1)))];
        entries[40_000] = entries[40_000] with { Text = new string('x', 3_000_000) };
        var packed = ShouldComeBack(Result(entries));
        foreach (var i in (int[])[0, 39_999, 40_000, 40_001, 65_534, 65_535, 65_536, 69_999])
        {
            EveryField.Of(packed[i]).ShouldBe(EveryField.Of(entries[i]));
            EntryHead.Of(packed, i).ShouldBe(EntryHead.Of(entries[i]));
        }
    }

    private static ReadResult Result(IReadOnlyList<ChatEntry> entries) => new([], new Accounting(1, 2, 3, 4), ["b"], [], new Dictionary<string, string> { ["k"] = "t" }, entries, [], [], [new ExportFile("p", 1, "h") { Name = "q" }, new ExportFile("r", 2)]) { Duplicates = 5 };

    private static PackedEntries ShouldComeBack(ReadResult result)
    {
        var stream = new MemoryStream();
        new PackedReading(result, result.Unrecognised).Write(stream);
        stream.Position = 0;
        var back = PackedReading.Read(stream);
        stream.Position.ShouldBe(stream.Length);
        EveryField.Of(back).ShouldBe(EveryField.Of(new PackedReading(result, result.Unrecognised)));
        for (var i = 0; i < result.Entries.Count; i++)
        {
            EntryHead.Of(back.Result.Entries, i).ShouldBe(EntryHead.Of(result.Entries[i]));
        }

        return back.Result.Entries.ShouldBeOfType<PackedEntries>();
    }
}
