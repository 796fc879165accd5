using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Companion.Commands;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Vault;

/// <summary>Of somebody under 18 no image is copied: only what it hashes to, from where it lies.</summary>
public sealed class TheYoungCase : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Takes_text_and_only_hashes_what_may_hold_an_image()
    {
        await terminal.Open();
        (await terminal.Unlocked("declare", terminal.Case, "triage", "age-then=under-18")).Code.ShouldBe(0);
        var picture = new byte[40_000];
        new Random(7).NextBytes(picture);
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. picture];
        terminal.Write("in/photo.jpg", jpeg);
        terminal.Write("in/renamed.txt", jpeg);
        terminal.Write("in/mail.eml", "From: a@example.org\r\n\r\nhello\r\n" + Convert.ToBase64String(jpeg, Base64FormattingOptions.InsertLineBreaks));
        terminal.Write("in/page.html", "<p>hello</p><img src=\"data:image/jpeg;base64," + Convert.ToBase64String(jpeg) + "\">");
        terminal.Write("in/data.json", "{\"photo\":\"" + Convert.ToBase64String(jpeg).Replace("/", "\\/") + "\"}");
        terminal.Write("in/contact.vcf", "PHOTO;ENCODING=b:" + string.Join("\r\n ", Convert.ToBase64String(jpeg).Chunk(70).Select(part => new string(part))));
        terminal.Write("in/chat.txt", string.Concat(Enumerable.Repeat("[14/03/2025 21:04:11] Jess: paye ou ta famille voit tout 😱😱😱 دفع https://example.org/a?b=c\n", 3_000)));

        var added = await terminal.Unlocked("add", terminal.Case, "--json", terminal.Path("in"));
        added.Code.ShouldBe(0, added.Error);
        added.Lines.Count(line => line.Contains("\"hashedOnly\":true", StringComparison.Ordinal)).ShouldBe(6);
        added.Error.ShouldContain("nothing that may hold an image is copied");
        using var vault = Recours.Casework.Vault.Vault.Open(new DiskFiles(terminal.Case), CaseCommands.ThisMachine, Terminal.Passphrase);
        vault.View.Exhibits.Select(exhibit => exhibit.Name).ShouldBe(["chat.txt"]);
        // The same bytes under two names are noted once.
        vault.View.Hashed.Select(hashed => hashed.Name).Order(StringComparer.Ordinal).ShouldBe(["contact.vcf", "data.json", "mail.eml", "page.html", "photo.jpg"]);
        var noted = vault.View.Hashed.Single(hashed => hashed.Name == "photo.jpg");
        noted.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(jpeg)));
#pragma warning disable CA5351 // Lists of known images name them by MD5; nothing is secured by it.
        noted.Md5.ShouldBe(Convert.ToHexStringLower(MD5.HashData(jpeg)));
#pragma warning restore CA5351
        noted.Size.ShouldBe(jpeg.Length);
        // Nothing as large as the picture went to the disk of the case, finished or not, but the text that was read.
        Directory.GetFiles(Path.Combine(terminal.Case, "exhibits")).Length.ShouldBe(1);
        Directory.GetFiles(terminal.Case, "*", SearchOption.AllDirectories).Where(file => !file.Contains("exhibits", StringComparison.Ordinal) && !file.Contains("readings", StringComparison.Ordinal)).ShouldAllBe(file => new FileInfo(file).Length < 20_000);
    }

    [Fact]
    public async Task Is_kept_by_the_vault_itself_whoever_adds()
    {
        await terminal.Open();
        using var vault = Recours.Casework.Vault.Vault.Open(new DiskFiles(terminal.Case), CaseCommands.ThisMachine, Terminal.Passphrase);
        vault.Declare("triage", new Dictionary<string, string> { ["age-then"] = "under-18" });
        Should.Throw<Recours.Casework.RefusedException>(() => vault.Add(new MemoryStream([0xFF, 0xD8, 0xFF, 0, 0, 1]), "a.jpg", "a.jpg", null, null, null)).Code.ShouldBe("add.young");
        (vault.View.Exhibits.Count, vault.View.Hashed.Count).ShouldBe((0, 1));
        vault.Add(new MemoryStream("hello"u8.ToArray()), "a.txt", "a.txt", null, null, null, cancel: TestContext.Current.CancellationToken).Number.ShouldBe(1);
        vault.Declare("triage", new Dictionary<string, string> { ["age-then"] = "18-or-over" }, 1);
        vault.Add(new MemoryStream([0xFF, 0xD8, 0xFF, 0, 0, 1]), "a.jpg", "a.jpg", null, null, null, cancel: TestContext.Current.CancellationToken).Number.ShouldBe(2);
    }

    [Fact]
    public async Task Anybody_may_note_a_fingerprint_alone()
    {
        await terminal.Open();
        terminal.Write("film.mp4", [0, 0, 0, 24, 1, 2, 3]);
        var added = await terminal.Unlocked("add", terminal.Case, "--hash-only", terminal.Path("film.mp4"));
        added.Code.ShouldBe(0, added.Error);
        added.Output.ShouldContain(Convert.ToHexStringLower(SHA256.HashData(new byte[] { 0, 0, 0, 24, 1, 2, 3 })));
        await terminal.ShouldBeWhole(0);
    }

    [Fact]
    public void Lets_no_picture_through_however_it_is_cut() => Gen.Select(Gen.Byte.Array[3_000, 6_000], Gen.Int[1, 200], Gen.Int[1, 5_000]).Sample((bytes, line, chunk) =>
    {
        var text = string.Join("\r\n", Convert.ToBase64String(bytes).Chunk(line).Select(part => new string(part)));
        Should.Throw<NotCopiedException>(() => Through("Hello, this is text.\n" + text, chunk)).Hash.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("Hello, this is text.\n" + text))));
        Through(string.Join(", ", text.Chunk(60).Select(part => new string(part))), chunk);
    }, iter: 100);

    private static void Through(string text, int chunk)
    {
        using var stream = new TextOnlyStream(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var buffer = new byte[chunk];
        while (stream.Read(buffer) > 0)
        {
        }
    }
}
