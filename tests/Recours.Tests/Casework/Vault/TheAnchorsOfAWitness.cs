using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Vault;

/// <summary>An agency that remembers a log it never sees: request, cosignature, and what it refuses.</summary>
public sealed class TheAnchorsOfAWitness : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Cosign_what_only_grew_and_refuse_an_older_copy()
    {
        var made = await Terminal.Run("witness", "--new-key", "agency.example/w", "--key", terminal.Path("w.key"));
        made.Code.ShouldBe(0, made.Error);
        var key = made.Output.Trim();
        await terminal.Open();
        (await terminal.Unlocked("note", terminal.Case, "Rue des Tilleuls 14")).Code.ShouldBe(0);
        await Ask("1.txt");
        File.ReadAllText(terminal.Path("1.txt")).ShouldNotContain("Tilleuls");
        TheAnchors.Copy(terminal.Case, terminal.Path("older"));

        (await Cosign("1.txt", "1.note")).Code.ShouldBe(0);
        // Asked again for the same state (the answer got lost): given again.
        (await Cosign("1.txt", "1b.note")).Code.ShouldBe(0);
        var noKey = await terminal.Unlocked("seal", terminal.Case, "--cosignature", terminal.Path("1.note"));
        (noKey.Code, noKey.Error.Contains("--witness", StringComparison.Ordinal)).ShouldBe((1, true));
        var kept = await terminal.Unlocked("seal", terminal.Case, "--cosignature", terminal.Path("1.note"), "--witness", key);
        kept.Code.ShouldBe(0, kept.Error);
        kept.Output.ShouldContain("by the witness agency.example/w");

        (await terminal.Unlocked("note", terminal.Case, "more")).Code.ShouldBe(0);
        await Ask("2.txt");
        (await Cosign("2.txt", "2.note")).Code.ShouldBe(0);
        (await terminal.Unlocked("seal", terminal.Case, "--cosignature", terminal.Path("2.note"), "--witness", key)).Code.ShouldBe(0);
        var result = VaultVerifier.Verify(new DiskFiles(terminal.Case), VerifyDepth.Log);
        result.Problems.ShouldBeEmpty();
        result.Anchors.Select(anchor => (anchor.Kind, anchor.By, anchor.Trust)).ShouldBe([("witness", "agency.example/w", AnchorTrust.Rooted), ("witness", "agency.example/w", AnchorTrust.Rooted)]);

        // The witness has seen more than the older request shows; its memory says so after a new start too.
        var older = await Cosign("1.txt", "3.note");
        (older.Code, older.Error.Contains("shorter", StringComparison.Ordinal), File.Exists(terminal.Path("3.note"))).ShouldBe((1, true, false));
        // The older copy goes on by itself, past what was seen: the log did not only grow.
        for (var i = 0; i < 4; i++)
        {
            (await terminal.Unlocked("note", terminal.Path("older"), "other")).Code.ShouldBe(0);
        }

        (await terminal.Unlocked("seal", terminal.Path("older"), "--ask-witness", terminal.Path("4.txt"))).Code.ShouldBe(0);
        (await Cosign("4.txt", "4.note")).Code.ShouldBe(1);

        // Newer cosignatures beside an older case are found by its own verification.
        TheAnchors.Copy(Path.Combine(terminal.Case, "anchors"), Path.Combine(terminal.Path("older"), "anchors"));
        VaultVerifier.Verify(new DiskFiles(terminal.Path("older")), VerifyDepth.Log).Problems.Select(problem => problem.Code).ShouldContain("anchor.forked");
    }

    [Fact]
    public async Task Refuse_what_was_changed_on_the_way()
    {
        (await Terminal.Run("witness", "--new-key", "agency.example/w", "--key", terminal.Path("w.key"))).Code.ShouldBe(0);
        var key = (await Terminal.Run("witness", "--new-key", "other.example/w", "--key", terminal.Path("o.key"))).Output.Trim();
        await terminal.Open();
        await Ask("1.txt");
        var request = File.ReadAllBytes(terminal.Path("1.txt"));
        for (var i = 0; i < request.Length; i += 7)
        {
            var changed = request.ToArray();
            changed[i] ^= 1;
            terminal.Write("c.txt", changed);
            (await Cosign("c.txt", "c.note")).Code.ShouldBe(1, $"byte {i}");
        }

        (await Cosign("1.txt", "1.note")).Code.ShouldBe(0);
        var wrong = await terminal.Unlocked("seal", terminal.Case, "--cosignature", terminal.Path("1.note"), "--witness", key);
        (wrong.Code, wrong.Error.Contains("does not carry the signature", StringComparison.Ordinal)).ShouldBe((1, true));
        var memory = Directory.GetFiles(terminal.Path("seen"), "*.seen").ShouldHaveSingleItem();
        File.WriteAllText(memory, "damaged");
        (await Cosign("1.txt", "2.note")).Code.ShouldBe(3);
    }

    private async Task Ask(string file) =>
        (await terminal.Unlocked("seal", terminal.Case, "--ask-witness", terminal.Path(file))).Code.ShouldBe(0);

    private Task<Answer> Cosign(string request, string note) =>
        Terminal.Run("witness", terminal.Path(request), "--key", terminal.Path("w.key"), "--seen", terminal.Path("seen"), "--out", terminal.Path(note));
}
