using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Recours.Tests.Companion;

/// <summary>Exhibits that carry proof of their own are examined when they come in; it is shown, and nothing is refused for it.</summary>
public sealed class TheOwnProofs : IDisposable
{
    private static readonly byte[] Payload = Encoding.UTF8.GetBytes("a page, kept by somebody else\n");

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Of_bags_and_archives_are_checked_shown_and_recorded_once()
    {
        await terminal.Open();
        var good = Bag(Payload);
        foreach (var (path, bytes) in good)
        {
            terminal.Write("in/sent/" + path, bytes);
        }

        terminal.Write("in/good.zip", Zip(good, "sent/"));
        terminal.Write("in/good.tar", Tar(good, ""));
        terminal.Write("in/bad.tar", Tar(new(good) { ["data/page.txt"] = [.. Payload[..^1], (byte)'!'] }, "./sent/"));
        terminal.Write("in/site.warc", Record(Payload));
        terminal.Write("in/cut.warc", Record(Payload)[..^10]);
        terminal.Write("in/plain.txt", "nothing of the kind");
        var added = await terminal.Add(terminal.Path("in"));
        added.Code.ShouldBe(0, added.Error);
        var names = added.Lines[..^1].Select(line => JsonNode.Parse(line)!).ToDictionary(line => (int)line["number"]!, line => (string)line["path"]!);
        var proofs = JsonNode.Parse(added.Lines[^1])!["ownProofs"]!.AsArray().ToDictionary(proof => names[(int)proof!["exhibit"]!] + " " + proof["kind"], proof => (bool?)proof!["holds"]);
        proofs.ShouldBe(new Dictionary<string, bool?>
        {
            ["sent/bagit.txt bag"] = true,
            ["good.zip bag"] = true,
            ["good.tar bag"] = true,
            ["bad.tar bag"] = false,
            ["site.warc warc"] = true,
            ["cut.warc warc"] = false,
        }, ignoreOrder: true);

        var shown = JsonNode.Parse((await terminal.Unlocked("case", "show", terminal.Case, "--json")).Output)!;
        shown["ownProofs"]!.AsArray().Count.ShouldBe(6);
        var size = (long)shown["log"]!["size"]!;
        (await terminal.Unlocked("case", "show", terminal.Case)).Output.ShouldContain("BagIt bag. 1 things in it are not right: HashDiffers: data/page.txt.");
        // The same once more: said again, recorded only once.
        var again = await terminal.Unlocked("add", terminal.Case, terminal.Path("in/site.warc"));
        again.Output.ShouldContain("WARC web archive. Its 1 digests are right.");
        ((long)JsonNode.Parse((await terminal.Unlocked("case", "show", terminal.Case, "--json")).Output)!["log"]!["size"]!).ShouldBe(size + 1, "the repetition alone");
        await terminal.ShouldBeWhole(names.Count);
        (await terminal.Unlocked("dossier", terminal.Case, "--out", terminal.Path("d.html"), "--lang", "en")).Code.ShouldBe(0);
        File.ReadAllText(terminal.Path("d.html")).ShouldContain("BagIt bag. 1 things in it are not right");
    }

    [Fact]
    public async Task Of_files_that_only_look_like_it_are_nothing_and_never_stop_an_import()
    {
        await terminal.Open();
        terminal.Write("in/a.zip", [.. "PK\u0003\u0004"u8, .. RandomNumberGenerator.GetBytes(1000)]);
        terminal.Write("in/b.gz", [0x1F, 0x8B, 8, 0, .. RandomNumberGenerator.GetBytes(1000)]);
        terminal.Write("in/c.jpg", [0xFF, 0xD8, 0xFF, 0xEB, 0, 0, .. RandomNumberGenerator.GetBytes(1000)]);
        terminal.Write("in/d.mp4", [0, 0, 0, 1, .. "ftyp"u8, .. Enumerable.Repeat((byte)0xFF, 1000)]);
        var tar = new byte[2048];
        "ustar"u8.CopyTo(tar.AsSpan(257));
        terminal.Write("in/e.tar", tar);
        terminal.Write("in/f.png", [0x89, .. "PNG\r\n\u001a\n"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. "caBX"u8, 1, 2, 3]);
        terminal.Write("in/g.warc", "WARC/1.0\r\n"u8.ToArray());
        var added = await terminal.Add(terminal.Path("in"));
        added.Code.ShouldBe(0, added.Error);
        var summary = JsonNode.Parse(added.Lines[^1])!;
        ((int)summary["exhibits"]!).ShouldBe(7);
        summary["ownProofs"]!.AsArray().ShouldHaveSingleItem()!["kind"]!.GetValue<string>().ShouldBe("warc");
        await terminal.ShouldBeWhole(7);
    }

    [Fact]
    public async Task Of_pictures_with_content_credentials_and_packages_of_others_are_shown()
    {
        var picture = Terminal.Beside("vault", "copyleft", "c2pa", "adobe-20220124-E-sig-CA.jpg");
        Assert.SkipWhen(picture is null, "The shared fixtures are not beside the repository.");
        await terminal.Open();
        var added = await terminal.Unlocked("add", terminal.Case, picture!, Terminal.Testdata("web", "wacz", "valid_example_1.wacz"),
            Terminal.Testdata("web", "wacz", "invalid_example_1.wacz"), Terminal.Testdata("web", "warc", "example.warc.gz"));
        added.Code.ShouldBe(0, added.Error);
        added.Output.ShouldContain("contains Content Credentials (C2PA) by “make_test_xxxxxx/0.16.1 c2pa-rs/0.16.1”, not verified by us.");
        added.Output.ShouldContain("Exhibit 2: WACZ web archive. Its");
        added.Output.ShouldContain("Exhibit 3: WACZ web archive. 4 things");
        added.Output.ShouldContain("Exhibit 4: WARC web archive. Its 7 digests are right.");
    }

    private static Dictionary<string, byte[]> Bag(byte[] payload) => new()
    {
        ["bagit.txt"] = Encoding.UTF8.GetBytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
        ["manifest-sha256.txt"] = Encoding.UTF8.GetBytes(Convert.ToHexStringLower(SHA256.HashData(payload)) + "  data/page.txt\n"),
        ["data/page.txt"] = payload,
    };

    private static byte[] Zip(Dictionary<string, byte[]> files, string root)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var entry = zip.CreateEntry(root + path).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Tar(Dictionary<string, byte[]> files, string root)
    {
        var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, root + path) { DataStream = new MemoryStream(content) });
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Record(byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Block-Digest: sha256:{Convert.ToHexStringLower(SHA256.HashData(body))}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body, .. "\r\n\r\n"u8];
}
