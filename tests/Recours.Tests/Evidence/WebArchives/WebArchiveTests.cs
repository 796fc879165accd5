using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Recours.Evidence.Bundles;
using Recours.Evidence.Credentials;
using Recours.Evidence.WebArchives;
using Recours.Tests.Companion;

namespace Recours.Tests.Evidence.WebArchives;

/// <summary>Web archives of others: published good and bad ones, and every rule broken once.</summary>
public sealed class WebArchiveTests
{
    [Theory]
    [InlineData("example.warc", 6, 3)]
    [InlineData("example.warc.gz", 6, 7)]
    [InlineData("post-test.warc.gz", 6, 9)]
    [InlineData("example-space-in-target-uri.warc.gz", 2, 1)]
    [InlineData("example-wget-bad-target-uri.warc.gz", 6, 7)]
    [InlineData("gzip_extra_sl.warc.gz", 1, 1)]
    public void A_good_archive_of_others_holds(string file, int records, int compared)
    {
        var report = Check(Fixture("warc", file));
        report.Remarks.Where(remark => !remark.IsWarning).ShouldBeEmpty();
        report.Records.ShouldBe(records);
        report.Checked.ShouldBe(compared);
    }

    [Theory]
    [InlineData("warc/jwarc/cc.warc.gz")]
    [InlineData("wacz/example-collection-with-lists.warc")]
    public void A_larger_archive_beside_the_repository_holds(string file)
    {
        var found = Terminal.Beside("vault", file);
        Assert.SkipWhen(found is null, "The shared fixtures are not beside the repository.");
        var report = Check(File.ReadAllBytes(found!));
        report.Remarks.Where(remark => !remark.IsWarning).ShouldBeEmpty();
        report.Checked.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void The_same_records_are_read_plain_and_compressed() =>
        Check(Fixture("warc", "example.warc")).Types.ShouldBe(Check(Fixture("warc", "example.warc.gz")).Types);

    [Fact]
    public void A_cut_archive_tells_where_and_keeps_what_is_whole()
    {
        var report = Check(Fixture("warc", "example-trunc.warc"));
        report.Records.ShouldBeGreaterThan(1);
        // The third record lacks some bytes, and the next begins inside it.
        report.Remarks[0].ShouldBe(new ArchiveRemark(ArchiveFinding.BlockDiffers, "", 1197));
        report.Remarks[^1].Finding.ShouldBe(ArchiveFinding.NotARecord);
    }

    [Fact]
    public void Damaged_compression_is_a_finding()
    {
        // This one is only compressed as a whole: its checksum is right.
        Check(Fixture("warc", "example-bad.warc.gz.bad")).Remarks.ShouldHaveSingleItem().Finding.ShouldBe(ArchiveFinding.NotPerRecord);
        var good = Fixture("warc", "example.warc.gz");
        for (var at = 0; at < good.Length; at += 11)
        {
            // Flags, time and system of a member's header mean nothing to the records.
            byte[] bad = [.. good[..at], (byte)(good[at] ^ 0x10), .. good[(at + 1)..]];
            var report = Check(bad);
            (report.IsValid && report.Records != 6).ShouldBeFalse($"byte {at}");
        }
    }

    [Fact]
    public void An_archive_that_was_compressed_as_a_whole_says_so()
    {
        Check(Fixture("warc", "example-wrong-chunks.warc.gz")).Remarks.ShouldContain(remark => remark.Finding == ArchiveFinding.NotPerRecord);
        var whole = new MemoryStream();
        using (var gzip = new GZipStream(whole, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write([.. Record("a"), .. Record("b"), .. Record("c")]);
        var report = Check(whole.ToArray());
        report.Records.ShouldBe(3);
        report.Remarks.ShouldHaveSingleItem().Finding.ShouldBe(ArchiveFinding.NotPerRecord);
        report.IsValid.ShouldBeTrue();
    }

    [Theory]
    [InlineData("example-collection.warc")]
    [InlineData("example-resource.warc.gz")]
    [InlineData("example-warcinfo-metadata.warc")]
    public void Sources_of_packages_hold(string file)
    {
        var report = Check(Fixture("wacz", file));
        report.Remarks.Where(remark => !remark.IsWarning).ShouldBeEmpty();
        report.Records.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Every_byte_changed_is_found_in_what_has_a_digest()
    {
        var good = Record("the body of a page", "sha256");
        Check(good).Remarks.ShouldBeEmpty();
        var body = Encoding.Latin1.GetString(good).IndexOf("HTTP/1.1", StringComparison.Ordinal);
        for (var at = 0; at < good.Length; at++)
        {
            byte[] bad = [.. good];
            bad[at] ^= 1;
            var report = Check(bad);
            if (at >= body && at < good.Length - 4) report.IsValid.ShouldBeFalse($"byte {at}");
        }
    }

    [Fact]
    public void Every_cut_of_a_compressed_archive_is_found()
    {
        var good = Pack(Record("one"), Record("two"));
        Check(good).ShouldSatisfyAllConditions(report => report.Records.ShouldBe(2), report => report.Remarks.ShouldBeEmpty());
        var second = Pack(Record("one")).Length;
        for (var cut = 1; cut < good.Length; cut++)
        {
            if (cut != second) Check(good[..cut]).IsValid.ShouldBeFalse($"cut at {cut}");
        }
    }

    [Fact]
    public void Chunks_are_hashed_as_sent_or_put_together()
    {
        const string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n6;x=y\r\npedia \r\n0\r\n\r\n";
        var sent = chunked[(chunked.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        foreach (var payload in (string[])["Wikipedia ", sent]) Check(Record(chunked, "sha1", payload)).Remarks.ShouldBeEmpty();
        Check(Record(chunked, "sha1", "Wikipedia")).Remarks.ShouldHaveSingleItem().Finding.ShouldBe(ArchiveFinding.PayloadDiffers);
    }

    [Theory]
    [InlineData("", ArchiveFinding.NotARecord)]
    [InlineData("no archive at all", ArchiveFinding.Cut)]
    [InlineData("no archive at all\n", ArchiveFinding.NotARecord)]
    [InlineData("WARC/9.9\r\n\r\n", ArchiveFinding.NotARecord)]
    [InlineData("WARC/1.0\r\nWARC-Type: resource\r\n\r\n", ArchiveFinding.WrongHeader)]
    [InlineData("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: -1\r\n\r\n", ArchiveFinding.WrongHeader)]
    [InlineData("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 99999999999999999999\r\n\r\n", ArchiveFinding.WrongHeader)]
    [InlineData("WARC/1.0\r\nno colon\r\n\r\n", ArchiveFinding.WrongHeader)]
    [InlineData("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 9223372036854775807\r\n\r\nx", ArchiveFinding.Cut)]
    [InlineData("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 1\r\n\r\nxWARC/1.0", ArchiveFinding.NoEnd)]
    [InlineData("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Block-Digest: sha1:AAAA\r\nContent-Length: 1\r\n\r\nx\r\n\r\n", ArchiveFinding.UnknownDigest)]
    [InlineData("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Block-Digest: crc:00\r\nContent-Length: 1\r\n\r\nx\r\n\r\n", ArchiveFinding.UnknownDigest)]
    public void Every_rule_broken_has_its_finding(string text, ArchiveFinding finding) =>
        Check(Encoding.Latin1.GetBytes(text)).Remarks[0].Finding.ShouldBe(finding);

    [Fact]
    public void A_header_without_end_and_a_bomb_end()
    {
        Check(Encoding.Latin1.GetBytes("WARC/1.0\r\n" + new string('x', 10 << 20))).Remarks.ShouldHaveSingleItem().Finding.ShouldBe(ArchiveFinding.WrongHeader);
        var bomb = Pack([.. Encoding.Latin1.GetBytes("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 300000000\r\n\r\n"), .. new byte[200 << 20]]);
        Check(bomb).Remarks.ShouldContain(remark => remark.Finding == ArchiveFinding.Bomb);
    }

    [Fact]
    public void Packages_are_judged()
    {
        var good = Package(Fixture("wacz", "valid_example_1.wacz"));
        good.Remarks.ShouldBeEmpty();
        good.Records.ShouldBe(4);
        good.Checked.ShouldBeGreaterThan(4);
        var signed = Package(Fixture("wacz", "valid_signed_example_1.wacz"));
        signed.IsValid.ShouldBeTrue(string.Join(", ", signed.Remarks));
        signed.Remarks.ShouldContain(remark => remark.Finding == ArchiveFinding.SignatureNotChecked);
        Package(Fixture("wacz", "invalid_example_1.wacz")).Remarks.Where(remark => remark.Finding == ArchiveFinding.Missing).Select(remark => remark.Where)
            .ShouldBe(["data/indexes/index.cdx.gz", "archive/", "indexes/", "pages/pages.jsonl"]);
    }

    [Fact]
    public void Each_byte_changed_in_a_file_of_a_package_is_found()
    {
        var files = Unpack(Fixture("wacz", "valid_example_1.wacz"));
        foreach (var (path, bytes) in files.Where(file => file.Key != "datapackage.json"))
        {
            for (var at = 0; at < bytes.Length; at += 7)
            {
                var changed = new Dictionary<string, byte[]>(files) { [path] = [.. bytes[..at], (byte)(bytes[at] ^ 4), .. bytes[(at + 1)..]] };
                Package(changed).IsValid.ShouldBeFalse($"{path} {at}");
            }
        }
    }

    [Theory]
    [InlineData("pages.jsonl", true)]
    [InlineData("extraPages.jsonl", true)]
    [InlineData("invalid.jsonl", false)]
    [InlineData("invalid.txt", false)]
    public void Page_lists_are_read_or_refused(string list, bool good)
    {
        var files = Unpack(Fixture("wacz", "valid_example_1.wacz"));
        files["pages/other.jsonl"] = Fixture("wacz", "pages/" + list);
        Package(files).Remarks.Any(remark => remark.Finding == ArchiveFinding.UnreadableList).ShouldBe(!good);
    }

    [Theory]
    [InlineData("adobe-20220124-CA.jpg", "make_test_images/0.16.1 c2pa-rs/0.16.1")]
    [InlineData("adobe-20220124-E-sig-CA.jpg", "make_test_xxxxxx/0.16.1 c2pa-rs/0.16.1")]
    [InlineData("adobe-20220124-I.jpg", null)]
    public void Content_credentials_are_seen_and_not_judged(string file, string? by)
    {
        var picture = Beside(file);
        var found = ContentCredentials.Find(new MemoryStream(picture));
        (found is null).ShouldBe(by is null);
        found?.By.ShouldBe(by);
        // The same store as a PNG chunk and as a box of a film.
        if (by is null) return;
        var store = Store(picture);
        var (length, box) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, store.Length);
        BinaryPrimitives.WriteInt32BigEndian(box, store.Length + 24 + 21);
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 1, .. "IHDR"u8, 0, 0, 0, 0, 0, .. length, .. "caBX"u8, .. store, 0, 0, 0, 0];
        ContentCredentials.Find(new MemoryStream(png))!.By.ShouldBe(by);
        byte[] film = [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 0, 0, .. box, .. "uuid"u8,
            .. Convert.FromHexString("D8FEC3D61B0E483C92975828877EC481"), 0, 0, 0, 0, .. "manifest\0"u8, 0, 0, 0, 0, 0, 0, 0, 0, .. store];
        ContentCredentials.Find(new MemoryStream(film))!.By.ShouldBe(by);
    }

    [Fact]
    public void Pictures_cut_or_changed_anywhere_never_throw()
    {
        var picture = Beside("adobe-20220124-CA.jpg");
        var chance = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            byte[] bad = picture[..chance.Next(picture.Length)];
            for (var hits = chance.Next(5); hits > 0 && bad.Length > 0; hits--) bad[chance.Next(Math.Min(bad.Length, 200))] = (byte)chance.Next(256);
            ContentCredentials.Find(new MemoryStream(bad));
        }
    }

    private static byte[] Fixture(string set, string file) => File.ReadAllBytes(Terminal.Testdata("web", set, file));

    /// <summary>Pictures under a licence that keeps them out of this repository.</summary>
    private static byte[] Beside(string file)
    {
        var found = Terminal.Beside("vault", "copyleft", "c2pa", file);
        Assert.SkipWhen(found is null, "The shared fixtures are not beside the repository.");
        return File.ReadAllBytes(found!);
    }

    private static ArchiveReport Check(byte[] archive) => WarcReader.Check(new MemoryStream(archive));

    private static ArchiveReport Package(byte[] zip) => Package(Unpack(zip));

    private static ArchiveReport Package(Dictionary<string, byte[]> files) =>
        WaczReader.Check(new BagSource([.. files.Select(file => new BagFile(file.Key, file.Value.Length))], path => new MemoryStream(files[path])));

    private static Dictionary<string, byte[]> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static byte[] Pack(params byte[][] records)
    {
        var packed = new MemoryStream();
        foreach (var record in records)
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(record);
        }
        return packed.ToArray();
    }

    /// <summary>A response with the digests of its block and of its payload.</summary>
    private static byte[] Record(string http, string algorithm = "sha1", string? payload = null)
    {
        if (!http.StartsWith("HTTP", StringComparison.Ordinal)) (http, payload) = ("HTTP/1.1 200 OK\r\nX: y\r\n\r\n" + http, http);
        var block = Encoding.Latin1.GetBytes(http);
#pragma warning disable CA5350 // What archives state.
        string Digest(byte[] bytes) => algorithm + ":" + (algorithm == "sha1" ? Base32(SHA1.HashData(bytes)) : Base32(SHA256.HashData(bytes)));
#pragma warning restore CA5350
        return [.. Encoding.Latin1.GetBytes($"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nWARC-Block-Digest: {Digest(block)}\r\n" +
            $"WARC-Payload-Digest: {Digest(Encoding.Latin1.GetBytes(payload!))}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    private static string Base32(byte[] bytes)
    {
        var bits = string.Concat(bytes.Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        return string.Concat(bits.Chunk(5).Select(five => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Convert.ToInt32(new string(five).PadRight(5, '0'), 2)]));
    }

    /// <summary>The manifest store out of the segments of a JPEG, found by another way than the reader's.</summary>
    private static byte[] Store(byte[] jpeg)
    {
        var store = new List<byte>();
        for (int at = 2; jpeg[at + 1] != 0xDA; at += 2 + (jpeg[at + 2] << 8 | jpeg[at + 3]))
        {
            if (jpeg[at + 1] == 0xEB) store.AddRange(jpeg[(at + (store.Count == 0 ? 12 : 20))..(at + 2 + (jpeg[at + 2] << 8 | jpeg[at + 3]))]);
        }
        return [.. store];
    }
}
