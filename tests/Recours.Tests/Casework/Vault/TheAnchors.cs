using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Evidence.Timestamps;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Vault;

/// <summary>Timestamps in a case: what is sent, what is kept, what is found when something does not fit.</summary>
public sealed class TheAnchors : IDisposable
{
    private const string Canary = "Rue des Tilleuls 14";
    private readonly Terminal terminal = new();
    private readonly Machine machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");

    public static TheoryData<string, string> WrongAnswers => new()
    {
        { "nonce", "anchor.timestamp-wrong-nonce" },
        { "imprint", "anchor.timestamp-wrong-imprint" },
        { "rejection", "anchor.timestamp-not-granted" },
        { "garbage", "anchor.timestamp-malformed" },
        { "cut", "anchor.timestamp-malformed" },
        { "flipped", "anchor.timestamp-wrong-signature" },
        { "other-root", "anchor.timestamp-untrusted" },
        { "status", "anchor.status" },
        { "redirect", "anchor.redirect" },
        { "huge", "anchor.too-large" },
        { "silent", "anchor.too-slow" },
        { "no-http", "anchor.no-answer" },
    };

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Come_from_an_authority_that_learns_a_fingerprint_and_nothing_else()
    {
        using var authority = new TheAnchorsAuthority();
        await terminal.Open();
        await terminal.Add(terminal.Write("Camille-Exemple.txt", Canary));
        (await terminal.Unlocked("note", terminal.Case, Canary)).Code.ShouldBe(0);

        var answer = await terminal.Unlocked("seal", terminal.Case, "--tsa", authority.Address, "--tsa-root", authority.Root);
        answer.Code.ShouldBe(0, answer.Error);
        answer.Output.ShouldContain("says CN=Test authority (checked up to a chosen root certificate)");
        var (head, body) = authority.Received.ShouldHaveSingleItem();
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("POST /tsr HTTP/1.1");
        lines.Skip(1).Select(line => line.Split(": ")[0]).ShouldBe(["Host", "Content-Type", "Content-Length"], ignoreOrder: true);
        lines.ShouldContain("Content-Type: application/timestamp-query");
        // All that leaves: the request, made of the hash of the checkpoint and a number.
        var stem = Path.Combine(terminal.Case, Path.ChangeExtension(Directory.GetFiles(Path.Combine(terminal.Case, "anchors"), "*.tsq").Single(), null));
        body.ShouldBe(File.ReadAllBytes(stem + ".tsq"));
        var checkpoint = File.ReadAllBytes(stem + ".checkpoint");
        var request = TimestampRequest.Parse(body);
        request.Imprint.ShouldBe(SHA256.HashData(checkpoint));
        (request with { Nonce = request.Nonce }).Encode().ShouldBe(body);
        answer.Error.ShouldContain($"Sending {body.Length} bytes to {authority.Address}: the SHA-256 fingerprint of the signed state of the case ({Convert.ToHexStringLower(SHA256.HashData(checkpoint))})");
        foreach (var secret in (string[])[Canary, "Camille", Terminal.Passphrase, terminal.Case])
        {
            (head + Encoding.Latin1.GetString(body)).ShouldNotContain(secret);
        }

        // Foreign tools agree, with the files as they lie there.
        Terminal.Tool(TheAnchorsAuthority.Tool(), "ts", "-verify", "-in", stem + ".tsr", "-data", stem + ".checkpoint", "-CAfile", stem + ".roots").ShouldBe(0);
        Terminal.Tool(TheAnchorsAuthority.Tool(), "ts", "-verify", "-in", stem + ".tsr", "-queryfile", stem + ".tsq", "-CAfile", authority.Root).ShouldBe(0);

        using var shown = JsonDocument.Parse((await terminal.Unlocked("case", "show", terminal.Case, "--json")).Output);
        var anchor = shown.RootElement.GetProperty("anchors").EnumerateArray().ShouldHaveSingleItem();
        anchor.GetProperty("by").GetString().ShouldBe("CN=Test authority");
        anchor.GetProperty("size").GetInt64().ShouldBe(shown.RootElement.GetProperty("log").GetProperty("size").GetInt64() - 1);
        shown.RootElement.GetProperty("waiting").GetArrayLength().ShouldBe(0);
        var verified = await Terminal.Run("verify", terminal.Case, "--json");
        verified.Code.ShouldBe(0, verified.Output);
        using var report = JsonDocument.Parse(verified.Output);
        report.RootElement.GetProperty("anchors")[0].GetProperty("trust").GetString().ShouldBe("rooted");
        (await terminal.Unlocked("dossier", terminal.Case, "--out", terminal.Path("d.html"))).Code.ShouldBe(0);
        File.ReadAllText(terminal.Path("d.html")).ShouldContain("CN=Test authority");
        ShapesAre(["at", "commitment", "event", "private", "anchor"], ["files", "kind", "root", "sha256", "size"], ["address", "by", "clock-ahead", "pinned", "policy", "time", "tool"]);
    }

    [Fact]
    public async Task Wait_in_the_ledger_while_there_is_no_way_out_and_are_asked_for_again()
    {
        using var authority = new TheAnchorsAuthority();
        await terminal.Open();
        authority.Close();
        var answer = await terminal.Unlocked("seal", terminal.Case, "--tsa", authority.Address);
        answer.Code.ShouldBe(3);
        answer.Output.ShouldStartWith("Case sealed:");
        answer.Error.ShouldContain("The case is sealed. A timestamp is still wanted from: " + authority.Address);
        await terminal.ShouldBeWhole(0);

        // A seal alone sends nothing, and says what waits.
        authority.Listen(authority.Port);
        (await terminal.Unlocked("seal", terminal.Case)).Error.ShouldContain(authority.Address);
        authority.Received.ShouldBeEmpty();
        // The cache may be thrown away: the wish is a fact of the case.
        Directory.Delete(Path.Combine(terminal.Case, "cache"), recursive: true);
        var again = await terminal.Unlocked("seal", terminal.Case, "--retry");
        again.Code.ShouldBe(0, again.Error);
        again.Output.ShouldContain("It was not checked against a root certificate you trust");
        again.Output.ShouldNotContain("Case sealed");
        using var vault = Open(terminal.Case);
        vault.View.Waiting.ShouldBeEmpty();
        vault.View.Anchors.ShouldHaveSingleItem().Pinned.ShouldBeFalse();
        vault.View.IsSealed.ShouldBeTrue();

        vault.WishForTimestamps(["https://nobody.example/"]);
        vault.View.Waiting.ShouldBe(["https://nobody.example/"]);
        vault.DropWish("https://nobody.example/");
        vault.View.Waiting.ShouldBeEmpty();
        Should.Throw<RefusedException>(() => vault.DropWish("https://nobody.example/")).Code.ShouldBe("anchor.not-waiting");
    }

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public async Task Are_refused_with_the_reason_and_leave_nothing(string kind, string code)
    {
        using var other = new TheAnchorsAuthority("Other");
        using var authority = new TheAnchorsAuthority(answer: body => Answer(kind, body, other), hold: kind == "silent");
        using var vault = Create(terminal.Case);
        var question = TimestampQuestion.For(vault.WishForTimestamps([authority.Address]), machine.Random);
        var means = TimestampMeans.None.WithRoots(await File.ReadAllBytesAsync(kind == "other-root" ? authority.Root : other.Root, TestContext.Current.CancellationToken), "root");

        var patience = kind == "silent" ? TimeSpan.FromMilliseconds(300) : TimestampAuthority.Patience;
        var fault = await Record.ExceptionAsync(async () =>
        {
            var answer = await TimestampAuthority.AskAsync(new Uri(authority.Address), question.Bytes, patience, TestContext.Current.CancellationToken);
            vault.AddAnchor(question.Read(answer, authority.Address, means));
        });
        (fault switch { Trouble trouble => trouble.Code, RefusedException refused => refused.Code, _ => fault?.ToString() }).ShouldBe(code);
        Directory.Exists(Path.Combine(terminal.Case, "anchors")).ShouldBeFalse();
        vault.View.Waiting.ShouldBe([authority.Address]);
    }

    [Theory]
    [InlineData("ftp://x.example/", "anchor.address")]
    [InlineData("https://name:secret@x.example/", "anchor.address")]
    [InlineData("tsa.example", "anchor.address")]
    [InlineData("http://x.example/", "anchor.address-plain")]
    public void Are_asked_for_only_at_addresses_that_give_nothing_away(string text, string code)
    {
        Should.Throw<RefusedException>(() => TimestampAuthority.Address(text, allowPlain: false)).Code.ShouldBe(code);
        TimestampAuthority.Address("https://x.example/tsr", allowPlain: false).Host.ShouldBe("x.example");
        TimestampAuthority.Address("http://x.example/tsr", allowPlain: true).Host.ShouldBe("x.example");
        TimestampAuthority.Address("http://127.0.0.1:1/", allowPlain: false).IsLoopback.ShouldBeTrue();
    }

    [Fact]
    public void Show_a_case_put_back_to_an_older_copy_and_one_that_was_rewritten_since_when()
    {
        using var authority = new TheAnchorsAuthority();
        var older = terminal.Path("older");
        using (var vault = Create(terminal.Case))
        {
            vault.WriteNote("one");
            Stamp(vault, authority);
        }

        Copy(terminal.Case, older);
        using (var vault = Open(terminal.Case))
        {
            vault.WriteNote("two");
            Stamp(vault, authority);
            Verify(terminal.Case).Problems.ShouldBeEmpty();
        }

        // The older copy as it is: nothing newer lies beside it, nothing can be known.
        Verify(older).Problems.ShouldBeEmpty();
        Copy(Path.Combine(terminal.Case, "anchors"), Path.Combine(older, "anchors"));
        var problem = Verify(older).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("anchor.rolled-back");
        problem.Detail.ShouldBe("CN=Test authority");
        using (var vault = Open(terminal.Case))
        {
            var (good, bad) = (vault.View.Anchors[0], vault.View.Anchors[1]);
            problem.Values.ShouldBe([Second(bad.Time), $"{bad.Size}", $"{good.Entry + 1}", $"{good.Size}", Second(good.Time)]);
        }

        foreach (var language in Sentences.Languages)
        {
            Recours.Companion.Commands.VerifyCommand.Sentence(problem, Sentences.For(language)).ShouldContain(problem.Values[0]);
        }

        // The copy goes on by itself, beyond the size that was seen.
        using (var vault = Open(older))
        {
            for (var i = 0; i < 5; i++)
            {
                vault.WriteNote("other");
            }
        }

        // Two copies of one case that both went on: each is a fork to whom has seen the other, and the message says since when.
        using var seen = Open(terminal.Case);
        var forked = Verify(older).Problems.ShouldHaveSingleItem();
        forked.Code.ShouldBe("anchor.forked");
        var (last, first) = (seen.View.Anchors[0], seen.View.Anchors[1]);
        forked.Values.ShouldBe([Second(first.Time), $"{first.Size}", $"{last.Entry + 6}", $"{last.Size}", Second(last.Time)]);
        foreach (var language in Sentences.Languages)
        {
            var sentence = Recours.Companion.Commands.VerifyCommand.Sentence(forked, Sentences.For(language));
            sentence.ShouldContain(Second(first.Time));
            sentence.ShouldContain(Second(last.Time));
        }
    }

    [Fact]
    public void Are_bound_to_the_log_to_the_last_bit_of_every_file()
    {
        using var authority = new TheAnchorsAuthority();
        using (var vault = Create(terminal.Case))
        {
            Stamp(vault, authority);
        }

        var files = Directory.GetFiles(Path.Combine(terminal.Case, "anchors"));
        files.Length.ShouldBe(4);
        var random = new Random(7);
        foreach (var file in files)
        {
            var whole = File.ReadAllBytes(file);
            for (var i = 0; i < 5; i++)
            {
                var changed = whole.ToArray();
                changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(file, changed);
                var problem = Verify(terminal.Case).Problems.ShouldHaveSingleItem();
                (problem.Code, problem.Detail).ShouldBe(("file.changed", "anchors/" + Path.GetFileName(file)));
                VaultVerifier.Verify(new DiskFiles(terminal.Case), VerifyDepth.Names).Ok.ShouldBeFalse();
            }

            File.Delete(file);
            Verify(terminal.Case).Problems.ShouldHaveSingleItem().Code.ShouldBe("file.missing");
            File.WriteAllBytes(file, whole);
        }

        File.WriteAllText(Path.Combine(terminal.Case, "anchors", new string('a', 64) + ".tsr"), "x");
        Verify(terminal.Case).Problems.ShouldHaveSingleItem().Code.ShouldBe("file.unknown");
    }

    [Fact]
    public void Are_trusted_by_whoever_names_the_roots_and_renewed_by_a_newer_one()
    {
        using var authority = new TheAnchorsAuthority();
        using var other = new TheAnchorsAuthority("Other");
        using (var vault = Create(terminal.Case))
        {
            var first = Stamp(vault, authority);
            Should.Throw<RefusedException>(() => vault.AddAnchor(first)).Code.ShouldBe("anchor.known");
            Stamp(vault, authority, authority.Crl()).Files.Select(file => file.Ending).ShouldContain(".crl");
            Should.Throw<RefusedException>(() => vault.AddAnchor(first with { Sha256 = new string('0', 64), Root = new string('0', 64) })).Code.ShouldBe("anchor.other-state");
        }

        var own = TimestampMeans.None.WithRoots(File.ReadAllBytes(authority.Root), "root").Roots;
        var foreign = TimestampMeans.None.WithRoots(File.ReadAllBytes(other.Root), "root").Roots;
        var checks = VaultVerifier.Verify(new DiskFiles(terminal.Case), VerifyDepth.Log, roots: own).Anchors;
        checks.Select(check => check.Trust).ShouldBe([AnchorTrust.Rooted, AnchorTrust.Rooted]);
        checks.Select(check => check.Renewed).ShouldBe([true, false]);
        checks.Select(check => check.RevocationChecked).ShouldBe([false, true]);
        VaultVerifier.Verify(new DiskFiles(terminal.Case), VerifyDepth.Log, roots: foreign).Problems.Select(problem => problem.Code)
            .ShouldBe(["anchor.timestamp-untrusted", "anchor.timestamp-untrusted"]);
        Should.Throw<RefusedException>(() => TimestampMeans.None.WithRoots("no certificate"u8.ToArray(), "x")).Code.ShouldBe("anchor.root-unreadable");
        Should.Throw<RefusedException>(() => TimestampMeans.None.WithRevocation("no list"u8.ToArray(), "x")).Code.ShouldBe("anchor.revocation-unreadable");
    }

    [Fact]
    public void Leave_either_nothing_or_a_whole_anchor_when_they_are_cut_short()
    {
        using var authority = new TheAnchorsAuthority();
        using (var vault = Create(terminal.Case))
        {
            Stamp(vault, authority);
        }

        // Before the entry: pending files that nothing names. After it: files that did not get their names yet.
        var folder = Path.Combine(terminal.Case, "anchors");
        File.WriteAllText(Path.Combine(folder, new string('b', 64) + ".tsr.pending"), "x");
        foreach (var file in Directory.GetFiles(folder).Where(file => !file.EndsWith(".pending", StringComparison.Ordinal)).Take(2))
        {
            File.Move(file, file + ".pending");
        }

        var result = Verify(terminal.Case);
        result.Problems.ShouldBeEmpty();
        result.Anchors.ShouldHaveSingleItem().Trust.ShouldBe(AnchorTrust.Rooted);
    }

    [Fact]
    public void Tell_every_rule_of_a_timestamp_in_every_language()
    {
        foreach (var language in Sentences.Languages)
        {
            var keys = Sentences.For(language).Keys;
            Enum.GetValues<TimestampProblem>().Select(TimestampQuestion.CodeOf).Where(code => !keys.Contains(code)).ShouldBeEmpty();
        }

        TimestampQuestion.CodeOf(TimestampProblem.NotOneSigner).ShouldBe("anchor.timestamp-not-one-signer");
    }

    private static byte[] Answer(string kind, byte[] body, TheAnchorsAuthority other)
    {
        var asked = TimestampRequest.Parse(body);
        return kind switch
        {
            "nonce" => TheAnchorsAuthority.Http(other.Reply((asked with { Nonce = [7] }).Encode())),
            "imprint" => TheAnchorsAuthority.Http(other.Reply((asked with { Imprint = new byte[32] }).Encode())),
            // PKIStatusInfo { rejection }
            "rejection" => TheAnchorsAuthority.Http([0x30, 5, 0x30, 3, 2, 1, 2]),
            "garbage" => TheAnchorsAuthority.Http("<html>please sign in</html>"u8.ToArray()),
            "cut" => TheAnchorsAuthority.Http(other.Reply(body)[..^1]),
            "flipped" => TheAnchorsAuthority.Http([.. other.Reply(body)[..^1], 0xFF]),
            "other-root" => TheAnchorsAuthority.Http(other.Reply(body)),
            "status" => TheAnchorsAuthority.Http([], "503 Busy"),
            "redirect" => TheAnchorsAuthority.Http([], "302 Found", "Location: ftp://elsewhere.example/\r\n"),
            "huge" => TheAnchorsAuthority.Http(new byte[TimestampAuthority.MaxAnswer + 1]),
            // A promise of bytes that never come.
            "silent" => Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"),
            _ => "220 not a web server\r\n"u8.ToArray(),
        };
    }

    private NewAnchor Stamp(Recours.Casework.Vault.Vault vault, TheAnchorsAuthority authority, byte[]? crl = null)
    {
        var question = TimestampQuestion.For(vault.WishForTimestamps([authority.Address]), machine.Random);
        var means = TimestampMeans.None.WithRoots(File.ReadAllBytes(authority.Root), "root");
        means = crl is null ? means : means.WithRevocation(crl, "list");
        var made = question.Read(authority.Reply(question.Bytes), authority.Address, means);
        vault.AddAnchor(made);
        return made;
    }

    private void ShapesAre(string[] outer, string[] anchor, string[] hidden)
    {
        using var vault = Open(terminal.Case);
        var entry = vault.Entries.Single(entry => entry.Event == EventNames.AnchorAdded);
        entry.Public.Select(pair => pair.Key).ShouldBe(outer, ignoreOrder: true);
        entry.Public["anchor"]!.AsObject().Select(pair => pair.Key).ShouldBe(anchor, ignoreOrder: true);
        entry.Private!.Select(pair => pair.Key).ShouldBe(hidden, ignoreOrder: true);
        var wish = vault.Entries.Single(entry => entry.Event == EventNames.AnchorWished);
        wish.Public.Select(pair => pair.Key).ShouldBe(["at", "commitment", "event", "private"], ignoreOrder: true);
        wish.Private!.Select(pair => pair.Key).ShouldBe(["address", "kind"], ignoreOrder: true);
    }

    private Recours.Casework.Vault.Vault Create(string folder)
    {
        Directory.CreateDirectory(folder);
        return Recours.Casework.Vault.Vault.Create(new DiskFiles(folder), machine, Terminal.Passphrase, "fr", "MA", "read me");
    }

    private Recours.Casework.Vault.Vault Open(string folder) => Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), machine, Terminal.Passphrase);

    private static VerifyResult Verify(string folder) => VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log);

    private static string Second(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
