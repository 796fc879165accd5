using System.Globalization;
using System.Security.Cryptography;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using Recours.Evidence.Checkpoints;

namespace Recours.Tests.Casework.Vault;

/// <summary>
/// Hurts a case at random, one fault at a time, and says what the default verification missed. The case has exhibits taken in alone and in
/// groups, notes, seals, cosignatures of a witness, older versions of its files, and a session that a kill left in the journal.
/// </summary>
internal sealed class RandomFaults
{
    private static readonly string[] Kinds = ["flip", "cut", "grow", "delete", "add", "swap", "older"];

    private readonly Random random;
    private readonly FaultyDisk whole = new();
    private readonly X25519Identity key;
    private readonly List<(string Path, byte[] Bytes)> older = [];
    private readonly List<(string Path, byte[] Bytes)> present;
    private readonly Dictionary<string, (int Number, string Sha256)> exhibits;
    private readonly Dictionary<string, int[]> groups = new(StringComparer.Ordinal);
    private readonly string state;

    public RandomFaults(int seed)
    {
        random = new Random(seed);
        var machine = new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "faults", "test", "+00:00 UTC");
        const string passphrase = "quatre chevaux bleus";
        Recours.Casework.Vault.Vault.Create(whole, machine, passphrase, "fr", "FR", "lisez-moi").Dispose();
        using (var reader = new StreamReader(AgeFile.Decrypt(whole.OpenRead(VaultLayout.Identity), new ScryptIdentity(passphrase))))
        {
            key = (X25519Identity)AgeIdentity.Parse(reader.ReadToEnd().Split('\n').Single(line => line.StartsWith("AGE-SECRET", StringComparison.Ordinal)));
        }

        using (var vault = Recours.Casework.Vault.Vault.Open(whole, machine, key))
        {
            Take(vault, 1);
            vault.WriteNote("Elle a dit s’appeler Jess.");
            Take(vault, 5);
            vault.Seal();
            Cosign(vault);
            KeepOlder();
            Take(vault, 3);
            Cosign(vault);
            KeepOlder();
        }

        // Killed: what is in the journal now is never laid out.
        var killed = Recours.Casework.Vault.Vault.Open(whole, machine, key);
        Take(killed, 2);
        KeepOlder();
        Take(killed, 1);
        KeepOlder();
        Take(killed, 2);

        present = [.. whole.List().Where(file => !file.Path.StartsWith(VaultLayout.Cache, StringComparison.Ordinal)).Select(file => (file.Path, VaultLog.ReadAll(whole, file.Path)))];
        exhibits = killed.View.Exhibits.ToDictionary(exhibit => VaultLayout.Exhibit(exhibit.CiphertextSha256), exhibit => (exhibit.Number, exhibit.Sha256));
        for (var i = 0; i < killed.Entries.Count;)
        {
            var first = i++;
            while (i < killed.Entries.Count && !killed.Entries[i].BeginsGroup)
            {
                i++;
            }

            groups[VaultLayout.PrivateParts(first)] = [.. Enumerable.Range(first, i - first).Select(index => killed.Entries[index]).Where(entry => entry.Event == EventNames.ExhibitAcquired).Select(entry => (int)entry.Public["exhibit"]!["number"]!)];
        }

        state = killed.View.LogRoot;
        if (Verify(whole).Problems is [var problem, ..])
        {
            throw new InvalidOperationException("A whole case is called hurt: " + problem);
        }
    }

    /// <summary>What was tried, and each fault that was not found, not named, or took another exhibit with it.</summary>
    /// <param name="Torn">Faults of the journal and its promise that look exactly like the torn end of a write that nobody was promised: nothing is lost, nothing is reported.</param>
    public sealed record Report(int Tried, int Found, int Torn, IReadOnlyDictionary<string, int> Kinds, IReadOnlyList<string> Missed);

    /// <summary>Tries so many faults.</summary>
    /// <param name="says">The sentence of a problem, as it is shown.</param>
    public Report Run(int count, Func<VerifyProblem, string> says)
    {
        var (found, torn, kinds, missed) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal), new List<string>());
        for (var tried = 0; tried < count;)
        {
            var kind = Kinds[random.Next(Kinds.Length)];
            var disk = whole.After(Crash.AllKept);
            if (Hurt(disk, kind) is not { } path)
            {
                continue;
            }

            tried++;
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            var what = $"fault {tried}, {kind} {path}";
            var result = Verify(disk);
            if (result.Ok && path is VaultLayout.Journal or VaultLayout.Acknowledged && StillAll(disk))
            {
                torn++;
            }
            else if (result.Ok)
            {
                missed.Add(what + ": not found");
            }
            else
            {
                found++;
                missed.AddRange(Unnamed(result, path, kind, says).Concat(Unreadable(disk, path)).Select(miss => what + ": " + miss));
            }
        }

        return new Report(count, found, torn, kinds, missed);
    }

    private static VerifyResult Verify(IVaultFiles disk) => VaultVerifier.Verify(disk, VerifyDepth.Log);

    private string? Hurt(FaultyDisk disk, string kind)
    {
        var (path, bytes) = present[random.Next(present.Count)];
        switch (kind)
        {
            case "flip":
                bytes = [.. bytes];
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                break;
            case "cut":
                bytes = bytes[..random.Next(bytes.Length)];
                break;
            case "grow":
                var more = new byte[random.Next(1, 200)];
                if (random.Next(2) == 0)
                {
                    random.NextBytes(more);
                }

                bytes = [.. bytes, .. more];
                break;
            case "delete":
                disk.Delete(path);
                return path;
            case "add":
                var folder = path[..(path.LastIndexOf('/') + 1)];
                var name = random.NextInt64().ToString("x16", CultureInfo.InvariantCulture);
                path = folder + (random.Next(2) == 0 ? name : Convert.ToHexStringLower(SHA256.HashData(bytes)) + ".age");
                break;
            case "swap":
                var (other, others) = present[random.Next(present.Count)];
                if (others.AsSpan().SequenceEqual(bytes))
                {
                    return null;
                }

                Put(disk, other, bytes);
                // Named after an exhibit if one of the two is one.
                (path, other, bytes, others) = exhibits.ContainsKey(other) ? (other, path, others, bytes) : (path, other, bytes, others);
                Put(disk, other, bytes);
                Put(disk, path, others);
                return path;
            default:
                var versions = older.Where(version => version.Path == path && !version.Bytes.AsSpan().SequenceEqual(bytes)).ToList();
                if (versions.Count == 0)
                {
                    return null;
                }

                bytes = versions[random.Next(versions.Count)].Bytes;
                break;
        }

        if (present.Exists(file => file.Path == path && file.Bytes.AsSpan().SequenceEqual(bytes)))
        {
            return null;
        }

        Put(disk, path, bytes);
        return path;
    }

    /// <summary>Who must be named and is not.</summary>
    private IEnumerable<string> Unnamed(VerifyResult result, string path, string kind, Func<VerifyProblem, string> says)
    {
        foreach (var problem in result.Problems)
        {
            var sentence = says(problem);
            if (sentence.Length < 20 || sentence.Contains('{', StringComparison.Ordinal))
            {
                yield return "no plain words: " + sentence;
            }

            if (problem.Exhibit is { } named && !sentence.Contains(named.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            {
                yield return "the sentence does not name the exhibit: " + sentence;
            }
        }

        int[] hurt = exhibits.TryGetValue(path, out var exhibit) ? [exhibit.Number] : kind != "add" && groups.TryGetValue(path, out var group) ? group : [];
        if (result.Problems.Any(problem => problem.Code == "log.damaged"))
        {
            // Without the ledger nobody knows a number: the file of the exhibit is named.
            hurt = exhibits.ContainsKey(path) ? hurt : [];
        }

        foreach (var number in hurt.Where(number => !result.Problems.Any(problem => problem.Exhibit == number || (problem.Code == "exhibit.file-changed" && problem.Detail == path))))
        {
            yield return $"exhibit {number} is not named";
        }

        // A swap hurts two files; the second may belong to another exhibit.
        if (kind != "swap" && result.Problems.Any(problem => problem.Exhibit is { } named && !hurt.Contains(named)))
        {
            yield return "an exhibit is named that was not hurt";
        }
    }

    /// <summary>Every exhibit whose own file is whole still gives its bytes, whatever happened to the rest of the case.</summary>
    private IEnumerable<string> Unreadable(FaultyDisk disk, string path)
    {
        foreach (var (blob, exhibit) in exhibits.Where(exhibit => exhibit.Key != path && disk.Exists(exhibit.Key)))
        {
            var bytes = VaultLog.ReadAll(disk, blob);
            if (!bytes.AsSpan().SequenceEqual(present.Find(file => file.Path == blob).Bytes))
            {
                continue;
            }

            using var plain = AgeFile.Decrypt(new MemoryStream(bytes), key);
            if (Convert.ToHexStringLower(SHA256.HashData(plain)) != exhibit.Sha256)
            {
                yield return $"exhibit {exhibit.Number} cannot be read any more";
            }
        }
    }

    private bool StillAll(FaultyDisk disk) => VaultLog.Read(disk).Tree.Root().ToString() == state;

    private void Take(Recours.Casework.Vault.Vault vault, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var bytes = new byte[random.Next(1, 3000) + (random.Next(4) == 0 ? 70_000 : 0)];
            random.NextBytes(bytes);
            vault.Stage(new MemoryStream(bytes), "photo", "photo" + i, null, null, "b");
        }

        vault.Commit();
    }

    private static void Cosign(Recours.Casework.Vault.Vault vault)
    {
        var witness = CosigningKey.FromSeed("agency.example/w", RandomNumberGenerator.GetBytes(32));
        var (_, note) = vault.AskWitness().Consider(null, witness, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        vault.AddAnchor(CosignedNote.Read(note, vault.VerifierKey, witness.PublicKey));
    }

    private void KeepOlder() => older.AddRange(whole.List().Select(file => (file.Path, VaultLog.ReadAll(whole, file.Path))));

    private static void Put(FaultyDisk disk, string path, byte[] bytes)
    {
        using var stream = disk.Create(path);
        stream.Write(bytes);
    }
}
