using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Evidence.Age;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>A new case.</summary>
public sealed partial class Vault
{
    /// <summary>What creating a case writes before its first promise, and nothing of any case that somebody was told of.</summary>
    private static readonly string[] Begun =
        [VaultLayout.ReadMe, VaultLayout.ReadMe + VaultLayout.Pending, PendingIdentity, VaultLayout.Journal, VaultLayout.Acknowledged];

    /// <summary>Creates a case in an empty folder, or in one where creating a case was cut short.</summary>
    public static Vault Create(IVaultFiles files, Machine machine, string passphrase, string language, string? country, string readMe) =>
        Create(files, machine, passphrase, language, country, readMe, WorkFactor);

    /// <summary>The same with less work, for tests that do it a hundred times.</summary>
    internal static Vault Create(IVaultFiles files, Machine machine, string passphrase, string language, string? country, string readMe, int workFactor)
    {
        if (string.IsNullOrEmpty(passphrase))
        {
            throw new Trouble("passphrase.empty");
        }

        var identity = X25519Identity.Generate(machine.Random);
        var (key, read) = (LockedKey(identity, passphrase, machine.Random, workFactor), Encoding.UTF8.GetBytes(readMe));
        var vault = new Vault(files, machine, identity, new VaultLog());
        vault.BeginWriting();
        foreach (var path in Begun.Where(files.Exists))
        {
            files.Delete(path);
        }

        vault.logWriter.WriteWhole([(VaultLayout.ReadMe, read)]);
        // Its own name only once the ledger binds it: a key without a ledger is never in the way of a second try.
        vault.WritePendingIdentity(key);
        vault.Append(EventNames.CaseOpened,
            new JsonObject
            {
                ["files"] = new JsonObject { [VaultLayout.ReadMe] = Hash32.Of(read).ToString(), [VaultLayout.Identity] = Hash32.Of(key).ToString() },
                ["log"] = vault.signer.VerifierKey.ToString(),
            },
            new JsonObject { ["country"] = country, ["language"] = language, ["system"] = machine.System, ["tool"] = machine.Tool, ["zone"] = machine.Zone });
        vault.Settle();
        return vault;
    }

    /// <summary>
    /// Whether a folder can take a new case: it is empty, or holds only what creating one left when it was cut short before anybody was told.
    /// A folder with an <c>identity.age</c> never can, whatever else is gone: the key may open a copy.
    /// </summary>
    public static bool CanCreate(IVaultFiles files)
    {
        var at = 0;
        return files.List().All(file => Begun.Contains(file.Path) || file.Path == VaultLayout.Cache + "lock")
            && !(files.Exists(VaultLayout.Acknowledged) && VaultLog.ReadAll(files, VaultLayout.Acknowledged).Length > 0)
            && !(files.Exists(VaultLayout.Journal) && JournalGroup.TryRead(VaultLog.ReadAll(files, VaultLayout.Journal), ref at) is not null);
    }
}
