using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Handover;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;
using Recours.Tests.Casework.Handover;
using SkiaSharp;

namespace Recours.Tests.Casework.Redaction;

/// <summary>A handover from which something was taken out: copies in place of originals, and no way to what is hidden.</summary>
public sealed class TheRedactedHandover
{
    private const string Hidden = "Solveig";

    [Fact]
    public async Task Gives_a_copy_with_areas_covered_and_says_what_it_is_made_from()
    {
        using var vault = HandoverSample.Open();
        var original = Picture();
        var exhibit = vault.Add(new MemoryStream(original), "plage.png", "plage.png", null, null, null, cancel: TestContext.Current.CancellationToken);
        var plan = await Plan(vault, new RedactionChoice([], new Dictionary<int, IReadOnlyList<CoveredArea>> { [exhibit.Number] = [new(500, 0, 1000, 500)] }));
        var files = HandoverSample.Files(plan);
        var copy = plan.Covered.ShouldHaveSingleItem();
        (copy.Exhibit, copy.Share, copy.Path).ShouldBe((exhibit.Number, 25, $"derivatives/{exhibit.Number:D4}-covered.jpg"));
        files.Keys.ShouldNotContain(path => path.Contains("plage", StringComparison.Ordinal));
        using var decoded = SKBitmap.Decode(files["data/" + copy.Path]);
        (decoded.Width, decoded.Height).ShouldBe((40, 20));
        Red(decoded, 30, 3).ShouldBeLessThan(30);
        Red(decoded, 5, 3).ShouldBeGreaterThan(200);
        Red(decoded, 30, 16).ShouldBeGreaterThan(200);
        Encoding.Latin1.GetString(files["data/" + copy.Path]).ShouldNotContain("Exif");

        var list = JsonNode.Parse(files["data/derivatives/redactions.json"])!;
        ((string?)list["pictures"]![0]!["madeFrom"]!["ciphertextSha256"]).ShouldBe(exhibit.CiphertextSha256);
        ((string?)list["pictures"]![0]!["sha256"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(files["data/" + copy.Path])));
        ((string?)list["dossier"]!["sha256"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(files["data/dossier.html"])));
        plan.KeptForNames.ShouldBeEmpty();
        BundleVerifier.Verify(HandoverSample.Source(files)).Problems.ShouldBeEmpty();
        Encoding.UTF8.GetString(files["data/dossier.html"]).ShouldContain(copy.Path);
        using var seen = plan.Open("data/" + copy.Path).ShouldNotBeNull();
        seen.Length.ShouldBe(files["data/" + copy.Path].Length);
    }

    [Fact]
    public async Task Holds_a_hidden_name_in_no_file_and_keeps_what_might_hold_it()
    {
        using var vault = HandoverSample.Open();
        var cancel = TestContext.Current.CancellationToken;
        var chat = Add(vault, $"[14/03/2025 21:04:00] {Hidden}: c’est moi\n[14/03/2025 21:05:00] Moi: salut SOLVEÍG\n", "WhatsApp.txt");
        var named = vault.Add(new MemoryStream(Picture()), $"{Hidden}.png", $"{Hidden}/a.png", null, Hidden, null, cancel: cancel);
        var clean = Add(vault, "rien ici", "note.txt");
        var packed = Add(vault, "PK\u0001\u0002 opaque", "archive.bin", zero: true);
        vault.WriteNote($"J’ai connu {Hidden} en mai.");
        var plan = await Plan(vault, new RedactionChoice([[Hidden]], RedactionChoice.Nothing.Covered));
        var files = HandoverSample.Files(plan);
        // 2 is a video of the sample, which could show or say anything.
        plan.KeptForNames.ShouldBe([2, chat.Number, named.Number, packed.Number]);
        plan.Exhibits.Select(exhibit => exhibit.Number).ShouldContain(clean.Number);
        var names = HiddenNames.Parse(Hidden);
        foreach (var (path, bytes) in files)
        {
            names.IsIn(path).ShouldBeFalse(path);
            names.IsIn(Encoding.UTF8.GetString(bytes)).ShouldBeFalse(path);
            Encoding.UTF8.GetString(bytes).ShouldNotContain(chat.Sha256, customMessage: path);
        }

        foreach (var (_, bytes) in files.Where(file => file.Key.StartsWith("proofs/", StringComparison.Ordinal)))
        {
            names.IsIn(Encoding.UTF8.GetString(Recours.Evidence.Checkpoints.LogProof.Parse(bytes).Extra ?? [])).ShouldBeFalse();
        }

        var dossier = Encoding.UTF8.GetString(files["data/dossier.html"]);
        dossier.ShouldContain("[personne 1]");
        dossier.ShouldContain("en mai");
        dossier.ShouldContain(chat.CiphertextSha256);
        BundleVerifier.Verify(HandoverSample.Source(files)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_recorded_for_the_person_alone_with_who_stands_behind_each_mark()
    {
        using var vault = HandoverSample.Open();
        var plan = await Plan(vault, new RedactionChoice([["Jess", "Jessica"]], RedactionChoice.Nothing.Covered));
        HandoverFile.Write(vault, plan, HandoverKeys.ToBeSpoken(RandomNumberGenerator.Create()), new Vault.FaultyDisk(), "out.age", RandomNumberGenerator.Create(), TestContext.Current.CancellationToken);
        var entry = vault.Entries.Last(entry => entry.Event == EventNames.HandoverWritten);
        entry.Private!["redaction"]!["people"]!.ToJsonString().ShouldBe("""[["Jess","Jessica"]]""");
        entry.Public.ToJsonString().ShouldNotContain("Jess");
    }

    [Fact]
    public async Task Is_not_made_when_a_picture_cannot_be_covered()
    {
        using var vault = HandoverSample.Open();
        (await Should.ThrowAsync<RefusedException>(() => Plan(vault, new RedactionChoice([], new Dictionary<int, IReadOnlyList<CoveredArea>> { [1] = [new(0, 0, 500, 500)] })))).Code.ShouldBe("redaction.no-picture");
    }

    [Theory]
    [InlineData("10,20,50,35", 100, 200, 500, 350)]
    [InlineData(" 0, 0,100,0.1", 0, 0, 1000, 1)]
    [InlineData("50,0,10,10", null, 0, 0, 0)]
    [InlineData("0,0,101,10", null, 0, 0, 0)]
    [InlineData("-1,0,10,10", null, 0, 0, 0)]
    [InlineData("1,2,3", null, 0, 0, 0)]
    public void Takes_areas_in_percent(string text, int? left, int top, int right, int bottom) =>
        CoveredArea.Parse(text).ShouldBe(left is { } at ? new CoveredArea(at, top, right, bottom) : null);

    private static Task<HandoverPlan> Plan(Recours.Casework.Vault.Vault vault, RedactionChoice redaction) =>
        HandoverBundle.PlanAsync(vault, new HandoverChoice(null, "fr", redaction), TestContext.Current.CancellationToken);

    private static Exhibit Add(Recours.Casework.Vault.Vault vault, string text, string name, bool zero = false) =>
        vault.Add(new MemoryStream([.. Encoding.UTF8.GetBytes(text), .. zero ? new byte[1] : []]), name, name, null, null, "autre" + name, cancel: TestContext.Current.CancellationToken);

    private static int Red(SKBitmap picture, int x, int y) => picture.GetPixel(x, y).Red;

    /// <summary>Red all over, 40 by 20.</summary>
    private static byte[] Picture()
    {
        using var bitmap = new SKBitmap(40, 20);
        bitmap.Erase(SKColors.Red);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
