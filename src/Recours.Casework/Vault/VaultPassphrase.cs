using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Evidence.Age;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>The passphrase around the case key: unlocking, and another one in its place (docs/formats/case.md).</summary>
public sealed partial class Vault
{
    /// <summary>Work of a passphrase, 2 to the power of this: 256 MiB of memory, about a second.</summary>
    private const int WorkFactor = 18;

    private const string PendingIdentity = VaultLayout.Identity + VaultLayout.Pending;

    /// <summary>
    /// Puts the case key under another passphrase. Until the entry that binds the new file is safe on disk the old one opens the case,
    /// from then on the new one, whatever happens in between. Throws <see cref="Trouble"/> for an empty passphrase.
    /// </summary>
    public void ChangePassphrase(string passphrase) => ChangePassphrase(passphrase, WorkFactor);

    /// <summary>Whether a passphrase opens the case, before another takes its place. Throws <see cref="Trouble"/> <c>passphrase.wrong</c> when it does not.</summary>
    public static void CheckPassphrase(IVaultFiles files, string passphrase) => Unlock(files, passphrase);

    /// <summary>The same with less work, for tests that do it a hundred times.</summary>
    internal void ChangePassphrase(string passphrase, int workFactor)
    {
        BeginWriting();
        var key = LockedKey(identity, passphrase, machine.Random, workFactor);
        WritePendingIdentity(key);
        Append(EventNames.PassphraseChanged,
            new JsonObject { ["files"] = new JsonObject { [VaultLayout.Identity] = Hash32.Of(key).ToString() } },
            new JsonObject { ["tool"] = machine.Tool });
        Settle();
    }

    /// <summary>The locked key, durable and read back under its pending name: an entry is to bind it now, and only then it gets its own.</summary>
    private void WritePendingIdentity(byte[] key)
    {
        using (var stream = files.Create(PendingIdentity))
        {
            stream.Write(key);
        }

        files.SyncAll([PendingIdentity]);
        // The name too, before anything refers to it.
        files.SyncFolder("");
        if (!VaultLog.ReadAll(files, PendingIdentity).AsSpan().SequenceEqual(key))
        {
            throw new Trouble("disk.wrote-wrong-bytes");
        }
    }

    /// <summary>The files beside the log and their SHA-256, as its public parts bind them; a later passphrase replaces the first. Throws <see cref="FormatException"/>.</summary>
    internal static IReadOnlyDictionary<string, string> BoundFiles(IEnumerable<JsonObject> publicParts)
    {
        var bound = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in publicParts.Where(entry => (string?)entry["event"] is EventNames.CaseOpened or EventNames.PassphraseChanged))
        {
            foreach (var (path, hash) in entry["files"] as JsonObject ?? throw new FormatException("entry.files"))
            {
                var known = (string?)entry["event"] == EventNames.CaseOpened || path == VaultLayout.Identity;
                bound[known ? path : throw new FormatException("entry.files")] = (string?)hash ?? throw new FormatException("entry.files");
            }
        }

        return bound;
    }

    private static byte[] LockedKey(X25519Identity identity, string passphrase, RandomNumberGenerator random, int workFactor = WorkFactor)
    {
        if (string.IsNullOrEmpty(passphrase))
        {
            throw new Trouble("passphrase.empty");
        }

        var key = new MemoryStream();
        using var encrypted = AgeFile.Encrypt(key, [new ScryptRecipient(passphrase, workFactor)], random);
        encrypted.Write(Encoding.ASCII.GetBytes($"# public key: {identity.Recipient}\n{identity}\n"));
        encrypted.Finish();
        return key.ToArray();
    }

    /// <summary>Gives a new identity file the name that a kill kept from it, or takes away one that the log never knew.</summary>
    private void NameIdentity()
    {
        if (!files.Exists(PendingIdentity))
        {
            return;
        }

        if (IsBound(files, log))
        {
            files.Rename(PendingIdentity, VaultLayout.Identity);
        }
        else
        {
            files.Delete(PendingIdentity);
        }

        files.SyncFolder("");
    }

    private static bool IsBound(IVaultFiles files, VaultLog log) =>
        VaultVerifier.HashOf(files, PendingIdentity) == BoundFiles(log.Entries.Select((_, i) => log.Public(i)))[VaultLayout.Identity];

    private static X25519Identity Unlock(IVaultFiles files, string passphrase)
    {
        var path = files.Exists(PendingIdentity) && IsBound(files, ReadLog(files)) ? PendingIdentity : VaultLayout.Identity;
        try
        {
            using var stored = files.OpenRead(path);
            using var reader = new StreamReader(AgeFile.Decrypt(stored, new ScryptIdentity(passphrase)), Encoding.ASCII);
            var line = reader.ReadToEnd().Split('\n').Single(line => line.StartsWith("AGE-SECRET-KEY-1", StringComparison.Ordinal));
            return (X25519Identity)AgeIdentity.Parse(line);
        }
        catch (AgeException e)
        {
            throw new Trouble(e.Failure == AgeFailure.NoMatch ? "passphrase.wrong" : "case.identity-damaged", inner: e);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new Trouble("case.identity-damaged", inner: e);
        }
    }
}
