using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework.Handover;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using Recours.Evidence.Checkpoints;

namespace Recours.Tests.Casework.Vault;

/// <summary>What the program was told is safe, and the keys that may open the case.</summary>
internal sealed class Acknowledged(X25519Identity key)
{
    /// <summary>Tried in this order.</summary>
    public List<X25519Identity> Keys { get; } = [key];

    /// <summary>SHA-256 of exhibits.</summary>
    public HashSet<string> Kept { get; } = [];

    /// <summary>Where bundles were begun, and who opens them; the count of their event says how many were told of.</summary>
    public List<(FaultyDisk Disk, X25519Identity Reader)> Bundles { get; } = [];

    public int Notes { get; set; }
    public int Seals { get; set; }
    public int Anchors { get; set; }

    /// <summary>Entries of the ledger by their event.</summary>
    public Dictionary<string, int> Events { get; } = new(StringComparer.Ordinal);

    public void Event(string name) => Events[name] = Events.GetValueOrDefault(name) + 1;
}

/// <summary>
/// Everything that writes to a case, each as one piece of work that the faulty disk stops at every step. To add one: a line in
/// <see cref="All"/>; what it was told is safe goes to <see cref="Acknowledged"/> right after the call that said so.
/// </summary>
internal static class DiskOperations
{
    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
    private static readonly CosigningKey Witness = CosigningKey.FromSeed("agency.example/w", RandomNumberGenerator.GetBytes(32));

    public static IReadOnlyList<(string Name, Action<FaultyDisk, Acknowledged> Work)> All { get; } =
    [
        ("add", Add),
        ("add-large", (disk, told) => Session(disk, told, vault => Take(vault, told, RandomNumberGenerator.GetBytes(1_100_000)))),
        ("add-repeated", (disk, told) => Session(disk, told, vault =>
        {
            Take(vault, told, [1, 2], [1, 2]);
            Take(vault, told, [1, 2]);
            Take(vault, told, [1, 2], [3]);
        })),
        ("note", (disk, told) => Session(disk, told, vault => Note(vault, told), vault => Note(vault, told))),
        ("person", (disk, told) => Session(disk, told, vault =>
        {
            vault.DescribePerson(new Dictionary<string, string> { ["name"] = "Camille Exemple" });
            told.Event(EventNames.PersonDescribed);
        })),
        ("seal", (disk, told) => Session(disk, told, vault =>
        {
            Take(vault, told, [9]);
            Seal(vault, told);
            Seal(vault, told);
        })),
        ("dossier", (disk, told) => Session(disk, told, vault =>
        {
            vault.Record(EventNames.DossierWritten, new JsonObject { ["sha256"] = "00" });
            told.Event(EventNames.DossierWritten);
            vault.Record(EventNames.ExhibitRecovered, new JsonObject { ["number"] = 1 });
            told.Event(EventNames.ExhibitRecovered);
        })),
        ("anchors", (disk, told) => Session(disk, told, vault =>
        {
            vault.WishForTimestamps(["https://one.example/", "https://two.example/"]);
            vault.DropWish("https://one.example/");
            told.Event(EventNames.AnchorDropped);
            Cosign(vault, told);
            Note(vault, told);
            Cosign(vault, told);
        })),
        ("handover", (disk, told) => Session(disk, told, vault =>
        {
            Take(vault, told, RandomNumberGenerator.GetBytes(150_000));
            HandOver(vault, disk, told);
        })),
    ];

    public static Recours.Casework.Vault.Vault Open(FaultyDisk disk, X25519Identity key) => Recours.Casework.Vault.Vault.Open(disk, Machine, key);

    /// <summary>A case with one exhibit and a note, at rest.</summary>
    public static (FaultyDisk Disk, X25519Identity Key) Begin()
    {
        var disk = new FaultyDisk();
        using (var vault = Recours.Casework.Vault.Vault.Create(disk, Machine, "quatre chevaux bleus", "fr", null, "lisez-moi"))
        {
            vault.Add(new MemoryStream([0]), "first", "first", null, null, null);
            vault.WriteNote("Premier mot.");
        }

        using var reader = new StreamReader(AgeFile.Decrypt(disk.OpenRead(VaultLayout.Identity), new ScryptIdentity("quatre chevaux bleus")));
        return (disk, (X25519Identity)AgeIdentity.Parse(reader.ReadToEnd().Split('\n').Single(line => line.StartsWith("AGE-SECRET", StringComparison.Ordinal))));
    }

    /// <summary>Exhibits alone and in a group, words, a seal, and a second session after it.</summary>
    private static void Add(FaultyDisk disk, Acknowledged told) => Session(disk, told,
        vault =>
        {
            Take(vault, told, [1]);
            Take(vault, told, [], [1], new byte[65_535], new byte[65_536], RandomNumberGenerator.GetBytes(65_537), RandomNumberGenerator.GetBytes(300_000));
            Note(vault, told);
            Seal(vault, told);
        },
        vault =>
        {
            Take(vault, told, [7, 7, 7]);
            Note(vault, told);
        });

    private static void Session(FaultyDisk disk, Acknowledged told, params Action<Recours.Casework.Vault.Vault>[] sessions)
    {
        foreach (var work in sessions)
        {
            using var vault = Open(disk, told.Keys[0]);
            work(vault);
        }
    }

    private static void Take(Recours.Casework.Vault.Vault vault, Acknowledged told, params byte[][] originals)
    {
        foreach (var original in originals)
        {
            vault.Stage(new MemoryStream(original), "a", "a", null, null, "b");
        }

        told.Kept.UnionWith(vault.Commit().Select(taken => taken.Exhibit!.Sha256));
    }

    private static void Note(Recours.Casework.Vault.Vault vault, Acknowledged told)
    {
        vault.WriteNote("Elle m'a menacé.");
        told.Notes++;
    }

    private static void Seal(Recours.Casework.Vault.Vault vault, Acknowledged told)
    {
        vault.Seal();
        told.Seals++;
    }

    private static void HandOver(Recours.Casework.Vault.Vault vault, FaultyDisk disk, Acknowledged told)
    {
        var (target, reader) = (disk.Beside(), X25519Identity.Generate(RandomNumberGenerator.Create()));
        told.Bundles.Add((target, reader));
        var plan = HandoverBundle.PlanAsync(vault, new HandoverChoice(null, "fr")).GetAwaiter().GetResult();
        HandoverFile.Write(vault, plan, HandoverKeys.Of([$"{reader.Recipient}"]), target, "bundle.age", RandomNumberGenerator.Create());
        told.Event(EventNames.HandoverWritten);
    }

    private static void Cosign(Recours.Casework.Vault.Vault vault, Acknowledged told)
    {
        var (_, note) = vault.AskWitness().Consider(null, Witness, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        vault.AddAnchor(CosignedNote.Read(note, vault.VerifierKey, Witness.PublicKey));
        told.Anchors++;
    }
}
