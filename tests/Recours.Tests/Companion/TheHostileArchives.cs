using System.Text;
using System.Text.Json.Nodes;

namespace Recours.Tests.Companion;

/// <summary>Archives made to harm whoever opens them: each is kept as an exhibit, and read no further than is safe.</summary>
public sealed class TheHostileArchives : IDisposable
{
    private const uint UnixLink = 0xA1FFu << 16;
    private static readonly byte[] Chat = Encoding.UTF8.GetBytes("14/03/2025, 21:04 - Jess: paie\n14/03/2025, 21:05 - Camille: non\n");
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    public static TheoryData<string, string> Members => new()
    {
        { "../_chat.txt", "archive.path-outside" },
        { "a/../../_chat.txt", "archive.path-outside" },
        { "/etc/_chat.txt", "archive.path-outside" },
        { "C:\\Users\\_chat.txt", "archive.path-outside" },
        { "c:_chat.txt", "archive.path-outside" },
        { "..\\_chat.txt", "archive.path-outside" },
        { "\\\\server\\share\\_chat.txt", "archive.path-outside" },
        { "photo\0_chat.txt", "archive.bad-name" },
        { new string('a', 65_000) + ".txt", "archive.bad-name" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Have_no_member_read_whose_name_leads_elsewhere(string name, string code)
    {
        var zip = terminal.Write("export.zip", new CraftedZip().Add("_chat.txt", Chat).Add(name, Chat).ToArray());
        var read = JsonNode.Parse((await Terminal.Run("read", zip, "--json")).Output)!;
        read["entries"]!.AsArray().Count.ShouldBe(2);
        ((string?)read["irregularities"]!.AsArray().ShouldHaveSingleItem()!["code"]).ShouldBe(code);
        var shown = await Terminal.Run("read", zip);
        shown.Code.ShouldBe(0);
        shown.Output.ShouldNotContain("\0");
        shown.Output.ShouldNotMatch(@"\barchive\.[a-z]");
    }

    [Fact]
    public async Task Have_links_protected_members_and_second_names_told()
    {
        var zip = terminal.Write("export.zip", new CraftedZip().Add("_chat.txt", Chat).Add("link.txt", Encoding.UTF8.GetBytes("/etc/passwd"), attributes: UnixLink)
            .Add("locked.txt", Chat, flags: 1).Add("_chat.txt", Encoding.UTF8.GetBytes("another")).ToArray());
        var read = JsonNode.Parse((await Terminal.Run("read", zip, "--json")).Output)!;
        read["entries"]!.AsArray().Count.ShouldBe(2);
        read["irregularities"]!.AsArray().Select(oddity => (string?)oddity!["code"]).ShouldBe(["archive.link", "archive.encrypted", "archive.duplicate-name"]);
    }

    [Fact]
    public async Task Never_unfold_a_bomb()
    {
        var (zeros, size) = CraftedZip.Zeros(640);
        size.ShouldBe(10L << 30);
        var flat = terminal.Write("flat.zip", new CraftedZip().AddDeflated("_chat.txt"u8.ToArray(), zeros, size).ToArray());
        var answer = await Terminal.Run("read", flat);
        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain("far too large when opened");

        // The directory says ten bytes, the stream gives ten gigabytes.
        var lying = terminal.Write("lying.zip", new CraftedZip().AddDeflated("_chat.txt"u8.ToArray(), zeros, 10).ToArray());
        (await Terminal.Run("read", lying)).Code.ShouldBe(1);

        // Every name of the directory points at the same bytes.
        var kernel = CraftedZip.Deflate(new byte[8 << 20]);
        var overlapping = new CraftedZip().AddDeflated("0.txt"u8.ToArray(), kernel, 8 << 20);
        for (var i = 1; i < 5_000; i++)
        {
            overlapping.Point(Encoding.ASCII.GetBytes(i + ".txt"), 0, kernel.Length, 8 << 20);
        }

        var piled = await Terminal.Run("read", terminal.Write("overlap.zip", overlapping.ToArray()));
        piled.Code.ShouldBe(1);
        piled.Error.ShouldContain("lie on top of each other");

        // An archive in an archive is a file like any other.
        var nested = new CraftedZip().Add("inner.zip", File.ReadAllBytes(flat)).ToArray();
        (await Terminal.Run("read", terminal.Write("nested.zip", nested))).Code.ShouldBe(1);

        await terminal.Open();
        var added = await terminal.Add(flat, lying, terminal.Path("overlap.zip"), terminal.Path("nested.zip"));
        added.Code.ShouldBe(0, added.Error);
        added.Lines.Length.ShouldBe(5);
        added.Lines[^1].ShouldContain("archive.bomb");
        added.Lines[^1].ShouldContain("archive.overlap");
        await terminal.ShouldBeWhole(4);
    }

    [Fact]
    public async Task Are_kept_when_they_are_damaged()
    {
        var whole = new CraftedZip().Add("_chat.txt", Chat).Add("photo.jpg", new byte[1000]).ToArray();
        var cut = terminal.Write("cut.zip", whole[..(whole.Length / 2)]);
        var answer = await Terminal.Run("read", cut);
        answer.Code.ShouldBe(1);
        answer.Error.ShouldStartWith("This archive is damaged or incomplete.");

        await terminal.Open();
        var added = await terminal.Add(terminal.Write("good.zip", whole), cut);
        added.Code.ShouldBe(0, added.Error);
        var summary = JsonNode.Parse(added.Lines[^1])!;
        ((int)summary["exhibits"]!).ShouldBe(2);
        summary["readings"]!.AsArray().SelectMany(reading => reading!["irregularities"]!.AsArray()).Select(oddity => (string?)oddity!["code"]).ShouldBe(["archive.damaged"]);
        ((int)summary["readings"]![0]!["accounting"]!["entry"]!).ShouldBe(2);
        (await terminal.Unlocked("case", "recover", terminal.Case, "2", "--out", terminal.Path("back"))).Code.ShouldBe(0);
        File.ReadAllBytes(terminal.Path("back")).ShouldBe(File.ReadAllBytes(cut));
        await terminal.ShouldBeWhole(2);
    }

    [Fact]
    public async Task Never_bring_the_terminal_under_their_hand()
    {
        var chat = Encoding.UTF8.GetBytes("14/03/2025, 21:04 - Je\u202Ess\u001b]0;pwned\u0007: \u001b[2Jpaie\u009b31m\n14/03/2025, 21:05 - Camille: \u2066non\u2069\n");
        var zip = terminal.Write("export.zip", new CraftedZip().Add("_chat.txt", chat).Add("../\u001b[31mrouge\n.txt", chat).ToArray());
        var answer = await Terminal.Run("read", zip);
        answer.Code.ShouldBe(0);
        answer.Output.ShouldContain("⟦U+001B⟧");
        answer.Output.ShouldAllBe(letter => letter == '\n' || !char.IsControl(letter));
        answer.Output.ShouldNotContain("\u202E");
        answer.Output.ShouldNotContain("\u2066");
    }
}
