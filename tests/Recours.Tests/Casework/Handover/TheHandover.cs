using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Handover;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using Recours.Tests.Casework.Vault;

namespace Recours.Tests.Casework.Handover;

/// <summary>What leaves with a handover, to whom it opens, and what stays.</summary>
public sealed class TheHandover
{
    [Fact]
    public async Task Is_the_same_bag_for_the_same_state_of_the_case()
    {
        using var one = HandoverSample.Open();
        using var other = HandoverSample.Open();
        var tar = HandoverSample.Tar(await HandoverSample.Plan(one));
        HandoverSample.Tar(await HandoverSample.Plan(one)).ShouldBe(tar);
        HandoverSample.Tar(await HandoverSample.Plan(other, 3, 2, 1, 1)).ShouldBe(tar);
        other.WriteNote("Encore un mot.");
        HandoverSample.Tar(await HandoverSample.Plan(other)).ShouldNotBe(tar);
    }

    [Fact]
    public async Task Is_planned_to_the_byte()
    {
        using var vault = HandoverSample.Open();
        var plan = await HandoverSample.Plan(vault, 1, 3);
        var files = HandoverSample.Files(plan);
        files.Keys.Where(path => !path.Contains("manifest-", StringComparison.Ordinal) && path is not ("bagit.txt" or "bag-info.txt"))
            .ShouldBe(plan.Files.Select(file => file.Path), ignoreOrder: true);
        plan.Files.ShouldAllBe(file => files[file.Path].Length == file.Size);
        plan.Files.Where(file => file.Exhibit is not null).Select(file => (file.Path, file.Exhibit)).ShouldBe([("data/exhibits/0001-photo__.jpg", 1), ("data/exhibits/0003-_chat.txt", 3)]);
        plan.Withheld.Exhibits.ShouldBe([2]);
        plan.Withheld.Account.ShouldBeTrue();
        // Opened: exhibits 1 and 3; public: opening, seal, anchor.
        plan.Withheld.Entries.ShouldBe(vault.Entries.Count - 5);
        BundleVerifier.Verify(HandoverSample.Source(files)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Shows_chosen_exhibits_and_nothing_of_the_others()
    {
        using var vault = HandoverSample.Open();
        vault.DescribePerson(new Dictionary<string, string> { ["name"] = "Camille Exemple" });
        vault.Declare("payment", new Dictionary<string, string> { ["amount"] = "4711,50 MAD" });
        var other = vault.View.Exhibits[1];
        var tar = HandoverSample.Tar(await HandoverSample.Plan(vault, 1, 3));
        var opened = Encoding.UTF8.GetString(tar) + string.Concat(HandoverSample.Files(await HandoverSample.Plan(vault, 1, 3)).Where(file => file.Key.StartsWith("proofs/", StringComparison.Ordinal)).Select(Extra));
        foreach (var secret in (string[])[HandoverSample.OtherName, other.Sha256, other.CiphertextSha256, HandoverSample.Account, "Camille", "4711,50"])
        {
            opened.ShouldNotContain(secret);
        }

        // As numbers: the same figures may stand inside a hash.
        opened.ShouldNotMatch($"(?<![0-9a-f])({other.Size}|{other.CiphertextSize})(?![0-9a-f])");

        var whole = Encoding.UTF8.GetString(HandoverSample.Tar(await HandoverSample.Plan(vault)));
        foreach (var told in (string[])[HandoverSample.OtherName, other.Sha256, HandoverSample.Account, "Camille"])
        {
            whole.ShouldContain(told);
        }
    }

    [Fact]
    public async Task Never_holds_a_picture_of_somebody_under_18()
    {
        using var vault = HandoverSample.Open();
        vault.Declare("triage", new Dictionary<string, string> { ["age-then"] = "under-18" });
        vault.Add(new MemoryStream("<p>data:image/png;base64,AAAA</p>"u8.ToArray()), "page.html", "page.html", null, null, null, cancel: TestContext.Current.CancellationToken);
        var plan = await HandoverSample.Plan(vault);
        plan.Exhibits.Select(exhibit => exhibit.Number).ShouldBe([3]);
        plan.Withheld.OfMinors.ShouldBe([1, 2, 4]);
        var files = HandoverSample.Files(plan);
        files.Keys.Where(path => path.StartsWith("data/exhibits/", StringComparison.Ordinal)).ShouldBe(["data/exhibits/0003-_chat.txt"]);
        var result = BundleVerifier.Verify(HandoverSample.Source(files));
        result.Problems.ShouldBeEmpty();
        result.Exhibits.Select(exhibit => exhibit.Number).ShouldBe([3]);
        // Their hash goes along, under the log's signature.
        Encoding.UTF8.GetString(files["data/case.jsonld"]).ShouldContain(vault.View.Exhibits[0].Sha256);
    }

    [Fact]
    public async Task Opens_to_each_recipient_and_leaves_its_record_in_the_case()
    {
        using var vault = HandoverSample.Open();
        var (one, two) = (X25519Identity.Generate(RandomNumberGenerator.Create()), X25519Identity.Generate(RandomNumberGenerator.Create()));
        var (plan, target) = (await HandoverSample.Plan(vault, 2), new FaultyDisk());
        var written = HandoverFile.Write(vault, plan, HandoverKeys.Of([$"{one.Recipient}", $"{two.Recipient}", $"{one.Recipient}"]), target, "b.age", RandomNumberGenerator.Create(), TestContext.Current.CancellationToken);
        target.List().Select(file => (file.Path, file.Size)).ShouldBe([("b.age", written.Size)]);
        foreach (var key in (AgeIdentity[])[one, two])
        {
            using var tar = BundleReader.Decrypt(target.OpenRead("b.age"), [key]);
            BundleVerifier.Verify(BundleReader.OfTar(tar)).Problems.ShouldBeEmpty();
        }

        var entry = vault.Entries[^1];
        entry.Event.ShouldBe("handover.written/1");
        entry.Exhibits.ShouldBe([2]);
        entry.Private!.Select(pair => pair.Key).Order().ShouldBe(["bag", "bundle", "numbers", "size", "to", "tool"]);
        ((string?)entry.Private!["bundle"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(target.OpenRead("b.age"))));
        ((string?)entry.Private!["bag"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(HandoverSample.Tar(plan))));
        ((long)entry.Private!["size"]!).ShouldBe(plan.LogSize);
        entry.Private!["to"]!.AsArray().Select(key => (string?)key).ShouldBe([$"{one.Recipient}", $"{two.Recipient}"]);
        VaultVerifier.Verify(HandoverSample.Disk(), VerifyDepth.Log).Problems.ShouldBeEmpty();
        vault.View.IsSealed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Is_checked_in_its_text_form_too(string lineEnd)
    {
        using var vault = HandoverSample.Open();
        var reader = X25519Identity.Generate(RandomNumberGenerator.Create());
        var (armor, tar) = (new MemoryStream(), HandoverSample.Tar(await HandoverSample.Plan(vault)));
        using (var text = AgeArmor.Write(armor))
        using (var encrypted = AgeFile.Encrypt(text, [reader.Recipient], RandomNumberGenerator.Create()))
        {
            encrypted.Write(tar);
            encrypted.Finish();
        }

        var lines = Encoding.ASCII.GetString(armor.ToArray()).Replace("\n", lineEnd, StringComparison.Ordinal);
        using var stored = new MemoryStream(Encoding.ASCII.GetBytes(lines));
        BundleReader.IsAge(stored).ShouldBeTrue();
        BundleReader.HasPassphrase(stored).ShouldBeFalse();
        using (var plain = BundleReader.Decrypt(stored, [reader]))
        {
            var result = BundleVerifier.Verify(BundleReader.OfTar(plain));
            result.Problems.ShouldBeEmpty();
            result.Exhibits.Count.ShouldBe(3);
            foreach (var at in (int[])[0, 1, 65_535, 65_536, 70_000, tar.Length - 1, 3])
            {
                plain.Position = at;
                plain.ReadByte().ShouldBe(tar[at]);
            }
        }

        // Read out of order only where lines can be found by counting: the strict form, and the same end everywhere.
        var middle = lines.IndexOf(lineEnd, lines.Length / 2, StringComparison.Ordinal);
        var mixed = lines[..middle] + (lineEnd == "\n" ? "\r\n" : "\n") + lines[(middle + lineEnd.Length)..];
        Should.Throw<AgeException>(() => BundleReader.Decrypt(new MemoryStream(Encoding.ASCII.GetBytes(mixed)), [reader])).Failure.ShouldBe(AgeFailure.Armor);
        var cut = lines[..middle] + lines[(middle + 64 + lineEnd.Length)..];
        using (var plain = BundleReader.Decrypt(new MemoryStream(Encoding.ASCII.GetBytes(cut)), [reader]))
        {
            Should.Throw<AgeException>(() => BundleVerifier.Verify(BundleReader.OfTar(plain)));
        }
    }

    [Fact]
    public async Task Opens_to_a_key_that_holds_against_quantum_computers_and_never_to_both_kinds()
    {
        using var vault = HandoverSample.Open();
        var hybrid = HybridIdentity.Generate(RandomNumberGenerator.Create());
        var plain = X25519Identity.Generate(RandomNumberGenerator.Create());
        var target = new FaultyDisk();
        HandoverFile.Write(vault, await HandoverSample.Plan(vault), HandoverKeys.Of([$"{hybrid.Recipient}"]), target, "b.age", RandomNumberGenerator.Create(), TestContext.Current.CancellationToken);
        using var tar = BundleReader.Decrypt(target.OpenRead("b.age"), [hybrid]);
        BundleVerifier.Verify(BundleReader.OfTar(tar)).Ok.ShouldBeTrue();
        Should.Throw<RefusedException>(() => HandoverKeys.Of([$"{hybrid.Recipient}", $"{plain.Recipient}"])).Code.ShouldBe("handover.keys-mixed");
        Should.Throw<RefusedException>(() => HandoverKeys.Of([$"{plain.Recipient}"[..^1]])).Code.ShouldBe("handover.key-malformed");
        Should.Throw<RefusedException>(() => HandoverKeys.Of([$"{plain}"])).Code.ShouldBe("handover.key-malformed");
        Should.Throw<RefusedException>(() => HandoverKeys.Of([])).Code.ShouldBe("handover.no-key");
    }

    [Fact]
    public async Task Opens_to_a_passphrase_that_can_be_said_and_is_kept_nowhere()
    {
        using var vault = HandoverSample.Open();
        var (keys, target) = (HandoverKeys.ToBeSpoken(RandomNumberGenerator.Create(), workFactor: 10), new FaultyDisk());
        var spoken = keys.Spoken.ShouldNotBeNull();
        spoken.ShouldMatch(@"\A\d{4}(-\d{4}){5}\z");
        HandoverKeys.ToBeSpoken(RandomNumberGenerator.Create(), workFactor: 10).Spoken.ShouldNotBe(spoken);
        HandoverFile.Write(vault, await HandoverSample.Plan(vault), keys, target, "b.age", RandomNumberGenerator.Create(), TestContext.Current.CancellationToken);
        using var tar = BundleReader.Decrypt(target.OpenRead("b.age"), [new ScryptIdentity(spoken)]);
        BundleVerifier.Verify(BundleReader.OfTar(tar)).Ok.ShouldBeTrue();
        vault.Entries.ShouldAllBe(entry => !entry.Private!.ToJsonString().Contains(spoken, StringComparison.Ordinal));
        vault.Entries[^1].Private!["to"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_refused_for_exhibits_that_are_not_there_and_over_a_file_that_is()
    {
        using var vault = HandoverSample.Open();
        foreach (var number in (int[])[0, -1, 4])
        {
            (await Should.ThrowAsync<RefusedException>(() => HandoverSample.Plan(vault, 1, number))).Code.ShouldBe("exhibit.not-found");
        }

        var target = new FaultyDisk();
        target.Create("b.age").Dispose();
        var (plan, before) = (await HandoverSample.Plan(vault), vault.Entries.Count);
        Should.Throw<RefusedException>(() => HandoverFile.Write(vault, plan, HandoverKeys.ToBeSpoken(RandomNumberGenerator.Create(), 10), target, "b.age", RandomNumberGenerator.Create())).Code.ShouldBe("handover.exists");
        target.List().Select(file => file.Size).ShouldBe([0]);
        vault.Entries.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Leaves_nothing_when_an_exhibit_is_no_longer_what_came_in()
    {
        var disk = HandoverSample.Disk();
        using var healthy = HandoverSample.Open();
        var exhibit = healthy.View.Exhibits[1];
        using var vault = HandoverSample.Open(disk);
        var (plan, target) = (await HandoverSample.Plan(vault), new FaultyDisk());
        // Another file of the same length, encrypted to the same key: age alone would take it for whole.
        using (var stream = disk.Create(VaultLayout.Exhibit(exhibit.CiphertextSha256)))
        {
            using var forged = AgeFile.Encrypt(stream, [HandoverSample.Recipient], RandomNumberGenerator.Create());
            forged.Write(new byte[exhibit.Size]);
            forged.Finish();
        }

        Should.Throw<RefusedException>(() => HandoverFile.Write(vault, plan, HandoverKeys.ToBeSpoken(RandomNumberGenerator.Create(), 10), target, "b.age", RandomNumberGenerator.Create())).Code.ShouldBe("handover.exhibit-damaged");
        target.List().ShouldBeEmpty();
        vault.Entries.ShouldAllBe(entry => entry.Event != EventNames.HandoverWritten);
    }

    private static string Extra(KeyValuePair<string, byte[]> proof) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(Encoding.UTF8.GetString(proof.Value).Split('\n')[1]["extra ".Length..]));

    /// <summary>The documents are JSON with what the formats ask for.</summary>
    [Fact]
    public async Task Describes_itself_in_RO_Crate_and_CASE()
    {
        using var vault = HandoverSample.Open();
        var files = HandoverSample.Files(await HandoverSample.Plan(vault));
        var crate = JsonNode.Parse(files["data/ro-crate-metadata.json"])!["@graph"]!.AsArray().ToDictionary(entity => (string)entity!["@id"]!, entity => entity!);
        ((string?)crate["ro-crate-metadata.json"]["about"]!["@id"]).ShouldBe("./");
        var parts = crate["./"]["hasPart"]!.AsArray().Select(part => (string)part!["@id"]!).ToList();
        parts.Select(part => "data/" + part).ShouldBe(files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && path != "data/ro-crate-metadata.json"), ignoreOrder: true);
        parts.ShouldAllBe(part => (string?)crate[part]["@type"] == "File");
        var things = JsonNode.Parse(files["data/case.jsonld"])!["@graph"]!.AsArray();
        things.Count(thing => (string?)thing!["@type"] == "uco-observable:File").ShouldBe(3);
        things.Count(thing => (string?)thing!["@type"] == "case-investigation:ProvenanceRecord").ShouldBe(3);
    }
}
