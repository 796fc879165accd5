using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Tests.Companion.Pages;

/// <summary>A large file that comes in pieces, as the page's script sends it: interrupted, it goes on where it was.</summary>
public sealed class TheUnfinishedUpload : IDisposable
{
    private const int Piece = Recours.Casework.Vault.Vault.UploadPiece;

    private readonly string home = Directory.CreateTempSubdirectory("recours-upload-").FullName;
    private readonly byte[] film = RandomNumberGenerator.GetBytes(3 * Piece + 12_345);

    public void Dispose() => Directory.Delete(home, recursive: true);

    private string Case => Path.Combine(home, "papers");

    [Fact]
    public async Task Goes_on_after_the_program_was_killed_and_becomes_the_very_file()
    {
        using (var program = await RunningProgram.StartAsync(home))
        {
            (await program.PostAsync("/new", ("passphrase", RunningPages.Passphrase), ("again", RunningPages.Passphrase), ("folder", Case))).Done.ShouldBeTrue();
            await program.MarkAsync("/add/begin");
            (await BeginAsync(program.Client, program.Token, film)).ShouldBe(0);
            (await SendAsync(program.Client, program.Token, film, 0)).ShouldBeTrue();
            (await SendAsync(program.Client, program.Token, film, 1)).ShouldBeTrue();
            // In the middle of the third.
            var cut = SendAsync(program.Client, program.Token, film, 2, slow: true);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            program.Kill();
            await Should.ThrowAsync<Exception>(() => cut);
        }

        NothingReadable();
        using (var program = await RunningProgram.StartAsync(home))
        {
            (await program.PostAsync("/open", ("folder", Case), ("passphrase", RunningPages.Passphrase))).Next?.OriginalString.ShouldBe("/case");
            var page = await program.GetAsync("/add");
            page.ShouldContain(Sentences.For("fr")["add.unfinished"]);
            page.ShouldContain("16.8 Mo");
            await program.MarkAsync("/add/begin");
            (await BeginAsync(program.Client, program.Token, film)).ShouldBe(2);
            (await SendAsync(program.Client, program.Token, film, 2)).ShouldBeTrue();
            (await SendAsync(program.Client, program.Token, film, 3)).ShouldBeTrue();
            var kept = await EndAsync(program.Client, program.Token, film);
            ((string?)kept["sha256"]).ShouldBe(Hash(film));
            await program.MarkAsync("/add/end");
            (await program.GetAsync("/add")).ShouldNotContain(Sentences.For("fr")["add.unfinished"]);
        }

        using var vault = Recours.Casework.Vault.Vault.Open(new DiskFiles(Case), CaseCommands.ThisMachine, RunningPages.Passphrase);
        var exhibit = vault.View.Exhibits.ShouldHaveSingleItem();
        (exhibit.Name, exhibit.Sha256, exhibit.Size).ShouldBe(("film.mp4", Hash(film), film.Length));
        using (var stored = vault.OpenExhibit(exhibit))
        {
            Convert.ToHexStringLower(SHA256.HashData(stored)).ShouldBe(Hash(film));
        }

        VaultVerifier.Verify(new DiskFiles(Case), VerifyDepth.Full, vault).Problems.ShouldBeEmpty();
        Directory.GetFiles(Path.Combine(Case, "cache", "uploads")).Select(Path.GetFileName).ShouldBe(["list"]);
    }

    [Fact]
    public async Task Is_made_of_the_file_as_it_is_now_or_not_at_all()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        (await BeginAsync(pages.Client, pages.Token, film)).ShouldBe(0);
        // One after the other, whole, and of a file that was begun.
        (await SendAsync(pages.Client, pages.Token, film, 1)).ShouldBeFalse();
        (await SendAsync(pages.Client, pages.Token, film[..(Piece - 1)], 0, size: film.Length)).ShouldBeFalse();
        (await SendAsync(pages.Client, pages.Token, film, 0, size: film.Length + 1)).ShouldBeFalse();
        for (var n = 0; n < 4; n++)
        {
            (await SendAsync(pages.Client, pages.Token, film, n)).ShouldBeTrue();
        }

        // Changed in the middle since, with the same name, size and time.
        film[2 * Piece + 5] ^= 1;
        ((int?)(await EndAsync(pages.Client, pages.Token, film))["from"]).ShouldBe(2);
        (await BeginAsync(pages.Client, pages.Token, film)).ShouldBe(2);
        (await SendAsync(pages.Client, pages.Token, film, 2)).ShouldBeTrue();
        (await SendAsync(pages.Client, pages.Token, film, 3)).ShouldBeTrue();
        ((string?)(await EndAsync(pages.Client, pages.Token, film))["sha256"]).ShouldBe(Hash(film));

        // Another file of the same name, size and time.
        (await BeginAsync(pages.Client, pages.Token, film)).ShouldBe(0);
        (await SendAsync(pages.Client, pages.Token, film, 0)).ShouldBeTrue();
        film[0] ^= 1;
        (await BeginAsync(pages.Client, pages.Token, film)).ShouldBe(0);
    }

    [Fact]
    public async Task Is_thrown_away_when_asked_and_stays_away_of_somebody_under_18()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        string[] Left() => Directory.GetFiles(Path.Combine(pages.Folder, "cache", "uploads"), "*-*");
        (await BeginAsync(pages.Client, pages.Token, film)).ShouldBe(0);
        (await SendAsync(pages.Client, pages.Token, film, 0)).ShouldBeTrue();
        Left().Length.ShouldBe(1);
        (await pages.PostedAsync("/add/drop", ("name", "film.mp4"), ("size", $"{film.Length}"), ("modified", "5"))).ShouldContain(Sentences.For("fr")["add.unfinished.dropped"]);
        Left().ShouldBeEmpty();

        (await BeginAsync(pages.Client, pages.Token, film)).ShouldBe(0);
        (await SendAsync(pages.Client, pages.Token, film, 0)).ShouldBeTrue();
        await pages.PostedAsync("/triage", ("q", "age-then"), ("answer", "under-18"));
        Left().ShouldBeEmpty();
        (await BeginAsync(pages.Client, pages.Token, film)).ShouldBe(-1);
        (await SendAsync(pages.Client, pages.Token, film, 0)).ShouldBeFalse();
        Left().ShouldBeEmpty();

        using var foreign = await pages.Client.PostAsync(Address("/add/part", film.Length) + "&n=0", new ByteArrayContent([1, 2, 3]), TestContext.Current.CancellationToken);
        foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public void Is_thrown_away_after_seven_days_or_when_four_others_are_unfinished()
    {
        var (disk, clock) = (new MemoryFiles(), new SetClock());
        using var vault = Recours.Casework.Vault.Vault.Create(disk, CaseCommands.ThisMachine with { Clock = clock }, "x", "fr", null, "x", 10);
        void Begin(string name)
        {
            vault.BeginUpload(new UploadFile(name, film.Length, 5), Hash(PieceOf(film, 0))).ShouldBe(0);
            vault.KeepPiece(new UploadFile(name, film.Length, 5), 0, film.AsMemory(0, Piece)).ShouldBeTrue();
        }

        string[] Names() => [.. vault.UnfinishedUploads().Select(upload => upload.File.Name)];
        int Pieces() => disk.List().Count(file => file.Path.StartsWith("cache/uploads/", StringComparison.Ordinal)) - 1;
        foreach (var name in (string[])["a", "b", "c", "d", "e"])
        {
            Begin(name);
        }

        Names().ShouldBe(["b", "c", "d", "e"]);
        Pieces().ShouldBe(4);
        vault.UnfinishedUploads()[0].Received.ShouldBe(Piece);
        vault.UnfinishedUploads()[0].Until.ShouldBe(clock.GetUtcNow().AddDays(7));
        clock.Now += TimeSpan.FromDays(6);
        vault.DropOldUploads();
        Names().Length.ShouldBe(4);
        Begin("f");
        clock.Now += TimeSpan.FromDays(1);
        vault.DropOldUploads();
        Names().ShouldBe(["f"]);
        Pieces().ShouldBe(1);

        // What a killed program was writing, and what another build began, is known to nobody.
        using (var foreign = disk.Create("cache/uploads/00000000000000000000000000000000-0"))
        {
            foreign.Write(film, 0, 100);
        }

        vault.DropOldUploads();
        Pieces().ShouldBe(1);
        vault.BeginUpload(new UploadFile("endless", long.MaxValue, 5), "").ShouldBe(-1);
        vault.DropUpload(new UploadFile("endless", long.MaxValue, 5));
        Names().ShouldBe(["f"]);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 4, 19, 2, 0, 0, TimeSpan.Zero);
        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>Not one piece of the file lies on the disk as it is.</summary>
    private void NothingReadable()
    {
        var part = film.AsSpan(Piece / 2, 64);
        // The runtime's own pipes lie among what is temporary.
        foreach (var path in Directory.GetFiles(home, "*", SearchOption.AllDirectories).Where(path => !Path.GetFileName(path).StartsWith("dotnet-diagnostic-", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("clr-debug-pipe-", StringComparison.Ordinal)))
        {
            File.ReadAllBytes(path).AsSpan().IndexOf(part).ShouldBe(-1, path);
        }
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static ReadOnlySpan<byte> PieceOf(byte[] file, int n) => file.AsSpan(n * Piece, Math.Min(Piece, file.Length - n * Piece));

    private static string Address(string path, int size) => $"{path}?batch=drop1&modified=5&path=Videos%2Ffilm.mp4&size={size}";

    private static async Task<JsonNode> AskAsync(HttpClient client, string token, string address, HttpContent? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        request.Headers.Add("X-Token", token);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    private static async Task<int> BeginAsync(HttpClient client, string token, byte[] file) =>
        (int)(await AskAsync(client, token, Address("/add/part/begin", file.Length) + "&first=" + Hash(PieceOf(file, 0)), null))["have"]!;

    private static async Task<bool> SendAsync(HttpClient client, string token, byte[] file, int n, bool slow = false, int? size = null)
    {
        var bytes = PieceOf(file, n).ToArray();
        return (bool)(await AskAsync(client, token, Address("/add/part", size ?? file.Length) + "&n=" + n, slow ? new StreamContent(new SlowStream(bytes)) : new ByteArrayContent(bytes)))["kept"]!;
    }

    private static Task<JsonNode> EndAsync(HttpClient client, string token, byte[] file) =>
        AskAsync(client, token, Address("/add/part/end", file.Length), new StringContent(string.Join('\n', Enumerable.Range(0, (file.Length + Piece - 1) / Piece).Select(n => Hash(PieceOf(file, n))))));

    /// <summary>Never comes to its end while the program lives.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(50, cancellationToken);
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 10_000)], cancellationToken);
        }
    }
}
