using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Handover;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using Recours.Evidence.Bundles;
using Recours.Evidence.Checkpoints;
using Recours.Tests.Casework.Vault;

namespace Recours.Tests.Casework.Handover;

/// <summary>A case in memory with three exhibits, an account and a witness, and its handovers as files.</summary>
internal static class HandoverSample
{
    public const string Account = "Elle a promis d’attendre vendredi.";
    public const string OtherName = "mot-de-jess.mp4";

    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
    private static readonly CosigningKey Witness = CosigningKey.FromSeed("agency.example/w", RandomNumberGenerator.GetBytes(32));
    private static readonly Lazy<(FaultyDisk Disk, X25519Identity Key)> Made = new(Make);

    /// <summary>The case, open, on a disk of its own.</summary>
    public static Recours.Casework.Vault.Vault Open() => Recours.Casework.Vault.Vault.Open(Disk(), Machine, Made.Value.Key);

    public static Recours.Casework.Vault.Vault Open(FaultyDisk disk) => Recours.Casework.Vault.Vault.Open(disk, Machine, Made.Value.Key);

    /// <summary>Who the exhibits of the case are encrypted to.</summary>
    public static AgeRecipient Recipient => Made.Value.Key.Recipient;

    public static FaultyDisk Disk() => Made.Value.Disk.After(Crash.AllKept);

    public static Task<HandoverPlan> Plan(Recours.Casework.Vault.Vault vault, params int[] numbers) =>
        HandoverBundle.PlanAsync(vault, new HandoverChoice(numbers.Length > 0 ? numbers : null, "fr"), TestContext.Current.CancellationToken);

    public static byte[] Tar(HandoverPlan plan)
    {
        var tar = new MemoryStream();
        plan.Write(tar);
        return tar.ToArray();
    }

    /// <summary>The files of a bag below its folder.</summary>
    public static SortedDictionary<string, byte[]> Files(HandoverPlan plan)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var index = TarIndex.Read(new MemoryStream(Tar(plan)));
        foreach (var file in index.Files)
        {
            using var stream = index.Open(file.Path);
            var bytes = new byte[file.Length];
            stream.ReadExactly(bytes);
            files[file.Path[(plan.Name.Length + 1)..]] = bytes;
        }

        return files;
    }

    public static BagSource Source(IReadOnlyDictionary<string, byte[]> files) =>
        new([.. files.Select(file => new BagFile(file.Key, file.Value.Length))], path => new MemoryStream(files[path]));

    /// <summary>Manifests that fit whatever the files are now, as somebody makes them who hopes that nobody looks further.</summary>
    public static void Rebag(SortedDictionary<string, byte[]> files)
    {
        foreach (var (hash, of) in ((string, Func<byte[], byte[]>)[])[("sha256", SHA256.HashData), ("sha512", SHA512.HashData)])
        {
            files[$"manifest-{hash}.txt"] = Lines(files.Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal)), of);
        }

        foreach (var (hash, of) in ((string, Func<byte[], byte[]>)[])[("sha256", SHA256.HashData), ("sha512", SHA512.HashData)])
        {
            files[$"tagmanifest-{hash}.txt"] = Lines(files.Where(file => !file.Key.StartsWith("data/", StringComparison.Ordinal) && !file.Key.StartsWith("tagmanifest-", StringComparison.Ordinal)), of);
        }
    }

    private static byte[] Lines(IEnumerable<KeyValuePair<string, byte[]>> files, Func<byte[], byte[]> of) =>
        Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{Convert.ToHexStringLower(of(file.Value))}  {file.Key}\n")));

    private static (FaultyDisk, X25519Identity) Make()
    {
        var disk = new FaultyDisk();
        using (var vault = Recours.Casework.Vault.Vault.Create(disk, Machine, "quatre chevaux bleus", "fr", null, "lisez-moi"))
        {
            vault.Add(new MemoryStream([0xFF, 0xD8, 0xFF, 0, 1, 2, 3]), "photo é.jpg", "photo é.jpg", null, null, "lot");
            vault.Add(new MemoryStream([.. "ftyp"u8, 0, .. RandomNumberGenerator.GetBytes(70_000)]), OtherName, OtherName, DateTimeOffset.UnixEpoch, null, "lot");
            vault.Add(new MemoryStream("[14/03/2025 21:04:00] Jess: salut\n[14/03/2025 21:05:00] Moi: salut\n"u8.ToArray()), "_chat.txt", "_chat.txt", null, null, "lot");
            vault.WriteNote(Account);
            vault.Seal();
            var (_, note) = vault.AskWitness().Consider(null, Witness, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
            vault.AddAnchor(CosignedNote.Read(note, vault.VerifierKey, Witness.PublicKey));
        }

        using var reader = new StreamReader(AgeFile.Decrypt(disk.OpenRead(VaultLayout.Identity), new ScryptIdentity("quatre chevaux bleus")));
        return (disk, (X25519Identity)AgeIdentity.Parse(reader.ReadToEnd().Split('\n').Single(line => line.StartsWith("AGE-SECRET", StringComparison.Ordinal))));
    }
}
