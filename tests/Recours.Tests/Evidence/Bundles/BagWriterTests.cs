using System.Diagnostics;
using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Recours.Evidence.Bundles;

namespace Recours.Tests.Evidence.Bundles;

public sealed class BagWriterTests
{
    private static readonly DateTimeOffset Time = new(2025, 3, 15, 21, 4, 11, TimeSpan.Zero);
    private static readonly string Long = "exhibits/" + new string('x', 120) + "/a.bin";

    [Fact]
    public void What_is_written_is_valid_without_a_remark()
    {
        var files = Unpack(Tar(Bag()));
        var report = BagReader.Check(Source(files, "case-1/"));
        report.Remarks.ShouldBeEmpty();
        report.Version.ShouldBe("1.0");
        report.Hashes.ShouldBe(["sha256", "sha512"]);
        report.Info.ShouldBe([new("External-Identifier", "case 1"), new("Bagging-Date", "2025-03-15"), new("Payload-Oxum", "1306.5")]);
        files[$"case-1/data/{Long}"].Length.ShouldBe(1200);
        files["case-1/data/empty"].ShouldBeEmpty();
    }

    [Fact]
    public void The_same_contents_give_the_same_bytes_whatever_their_order()
    {
        var bag = Bag();
        var tar = Tar(bag);
        Tar(bag with { Payload = [.. bag.Payload.Reverse()], TagFiles = [.. bag.TagFiles.Reverse()] }).ShouldBe(tar);
        Convert.ToHexStringLower(SHA256.HashData(Tar(Bag()))).ShouldBe("ec86db7bc2d9243716e5d0f2e70e6f67e62a90fcc6c77a13638b782ab564f01b");
    }

    [Fact]
    public void The_small_example_of_the_document_is_exact()
    {
        var bag = new BagContents("b", [Entry("a", "hi\n")], [], new DateOnly(2025, 3, 15), []);
        var files = Unpack(Tar(bag));
        files.Keys.ShouldBe(["b/bagit.txt", "b/bag-info.txt", "b/data/a", "b/manifest-sha256.txt", "b/manifest-sha512.txt", "b/tagmanifest-sha256.txt", "b/tagmanifest-sha512.txt"]);
        Encoding.UTF8.GetString(files["b/bag-info.txt"]).ShouldBe("Bagging-Date: 2025-03-15\nPayload-Oxum: 3.1\n");
        Encoding.UTF8.GetString(files["b/manifest-sha256.txt"]).ShouldBe("98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4  data/a\n");
        Convert.ToHexStringLower(SHA256.HashData(Tar(bag))).ShouldBe("4c926bd6c94ea1ffded66de74cffb2a784dac464a792157b1df6faf1c691e38e");
    }

    [Fact]
    public void Tar_headers_name_no_one()
    {
        using var reader = new TarReader(new MemoryStream(Tar(Bag())));
        while (reader.GetNextEntry() is { } entry)
        {
            entry.ModificationTime.ShouldBe(Time);
            (entry.Uid, entry.Gid).ShouldBe((0, 0));
            ((PosixTarEntry)entry).UserName.ShouldBeEmpty();
            ((PosixTarEntry)entry).GroupName.ShouldBeEmpty();
            entry.Mode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }
    }

    [Fact]
    public void Foreign_tools_open_and_check_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "tar and sha256sum of coreutils are needed.");
        var folder = Directory.CreateTempSubdirectory("recours-bag-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "b.tar"), Tar(Bag()));
            Run(folder.FullName, "tar", "-xf", "b.tar");
            var bag = Path.Combine(folder.FullName, "case-1");
            foreach (var (tool, manifest) in new[] { ("sha256sum", "manifest-sha256.txt"), ("sha512sum", "manifest-sha512.txt") })
            {
                Run(bag, tool, "--check", "--strict", "--quiet", manifest);
                Run(bag, tool, "--check", "--strict", "--quiet", "tag" + manifest);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("../a")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("a:b")]
    [InlineData("con.txt")]
    [InlineData("a/NUL")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData("a\nb")]
    [InlineData("100%")]
    [InlineData("Thumbs.db")]
    public void A_name_that_some_system_cannot_hold_is_refused(string name) =>
        Should.Throw<ArgumentException>(() => Tar(Bag() with { Payload = [Entry(name, "")] }));

    [Fact]
    public void Names_that_clash_somewhere_are_refused()
    {
        BagContents With(params string[] names) => Bag() with { Payload = [.. names.Select(name => Entry(name, ""))] };
        Should.Throw<ArgumentException>(() => Tar(With("\ud800")));
        Should.Throw<ArgumentException>(() => Tar(With("a", "A")));
        Should.Throw<ArgumentException>(() => Tar(With("é", "e\u0301")));
        Should.Throw<ArgumentException>(() => Tar(With("a", "a")));
        Should.Throw<ArgumentException>(() => Tar(With("a", "a/b")));
        Should.Throw<ArgumentException>(() => Tar(Bag() with { TagFiles = [Entry("BagIt.txt", "")] }));
        Should.Throw<ArgumentException>(() => Tar(Bag() with { TagFiles = [Entry("data/x", "")] }));
        Should.Throw<ArgumentException>(() => Tar(Bag() with { TagFiles = [Entry("data", "")] }));
        Should.Throw<ArgumentException>(() => Tar(Bag() with { TagFiles = [Entry("manifest-md5.txt", "")] }));
        Should.Throw<ArgumentException>(() => Tar(Bag() with { Name = "a/b" }));
        foreach (var (label, value) in new[] { ("", "a"), ("a:b", "a"), ("a", "b\nc: d"), ("a", " b"), ("payload-oxum", "1.1") })
            Should.Throw<ArgumentException>(() => Tar(Bag() with { Info = [new(label, value)] }));
    }

    [Fact]
    public void A_file_of_another_length_than_stated_stops_the_writing()
    {
        foreach (var length in new[] { 0, 1, 3 })
            Should.Throw<InvalidDataException>(() => Tar(Bag() with { Payload = [Entry("a", "hi") with { Length = length }] }));
    }

    [Fact]
    public void Any_byte_changed_after_writing_is_found()
    {
        var files = Unpack(Tar(Bag()));
        Gen.Select(Gen.Int[0, files.Count - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 7]).Sample((file, at, bit) =>
        {
            var (path, bytes) = files.ElementAt(file);
            byte[] changed = [.. bytes];
            if (changed.Length == 0) changed = [1];
            else changed[at % changed.Length] ^= (byte)(1 << bit);
            var report = BagReader.Check(Source(new(files) { [path] = changed }, "case-1/"));
            // In the tag manifest itself, which nothing covers, a changed case of a digit changes nothing.
            if (path.Contains("tagmanifest", StringComparison.Ordinal) && Encoding.Latin1.GetString(changed).Equals(Encoding.Latin1.GetString(bytes), StringComparison.OrdinalIgnoreCase)) return;
            (report.IsValid && report.Remarks.Count == 0).ShouldBeFalse($"{path} at {at % Math.Max(1, changed.Length)}");
        }, iter: 300);
    }

    [Fact]
    public void A_file_of_8_GiB_gets_its_size_in_a_pax_header()
    {
        using var head = new MemoryStream();
        var bag = Bag() with { Payload = [new BagEntry("big", 1L << 33, () => new MemoryStream(new byte[1]))] };
        Should.Throw<InvalidDataException>(() => BagWriter.Write(bag, Time, head));
        Encoding.ASCII.GetString(head.ToArray()).ShouldContain("19 size=8589934592\n");
    }

    private static BagContents Bag() => new(
        "case-1",
        [Entry("exhibits/1.txt", "coucou\n"), Entry(Long, new string('a', 1200)), Entry("été/لا.txt", "arabe\n"), Entry("100 €.txt", new string('b', 93)), Entry("empty", "")],
        [Entry("VERIFY.txt", "$ sha256sum --check manifest-sha256.txt\n"), Entry("log/checkpoint", "x\n")],
        new DateOnly(2025, 3, 15),
        [new("External-Identifier", "case 1")]);

    private static BagEntry Entry(string path, string text) => new(path, Encoding.UTF8.GetByteCount(text), () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static byte[] Tar(BagContents bag)
    {
        using var output = new MemoryStream();
        BagWriter.Write(bag, Time, output);
        return output.ToArray();
    }

    private static Dictionary<string, byte[]> Unpack(byte[] tar)
    {
        var files = new Dictionary<string, byte[]>();
        using var reader = new TarReader(new MemoryStream(tar));
        while (reader.GetNextEntry() is { } entry)
        {
            using var bytes = new MemoryStream();
            entry.DataStream?.CopyTo(bytes);
            files.Add(entry.Name, bytes.ToArray());
        }
        return files;
    }

    private static BagSource Source(Dictionary<string, byte[]> files, string root) => new(
        [.. files.Select(file => new BagFile(file.Key[root.Length..], file.Value.Length))], path => new MemoryStream(files[root + path]));

    private static void Run(string folder, string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { WorkingDirectory = folder, RedirectStandardError = true }).ShouldNotBeNull();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
    }
}
