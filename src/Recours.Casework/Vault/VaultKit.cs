using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Kit;
using Recours.Evidence.Age;

namespace Recours.Casework.Vault;

/// <summary>The recovery sheet of a case, and the drill that shows that it opens the case.</summary>
public sealed partial class Vault
{
    /// <summary>What the sheet says; the caller records it with <see cref="EventNames.KitPrinted"/> before it leaves.</summary>
    public KitInput Kit(string language) => new(identity.ToString(), identity.Recipient.ToString(), View.OpenedAt, machine.Clock.GetUtcNow(), language);

    /// <summary>Opens the case with what stands on its sheet. Throws <see cref="RefusedException"/> when it is the sheet of another case.</summary>
    public static Vault OpenWithKit(IVaultFiles files, Machine machine, X25519Identity key)
    {
        var log = ReadLog(files);
        if (log.Key.ToString() != LogKey(key).VerifierKey.ToString())
        {
            throw new RefusedException("kit.other-case");
        }

        return Open(files, machine, key);
    }

    /// <summary>
    /// The drill: takes one exhibit back with the key of the sheet, compares its SHA-256, and records that it was done.
    /// Throws <see cref="RefusedException"/> for the sheet of another case, a case without exhibits, or bytes that are not those that came in.
    /// </summary>
    public Exhibit Drill(X25519Identity key)
    {
        if (LogKey(key).VerifierKey.ToString() != signer.VerifierKey.ToString())
        {
            throw new RefusedException("kit.other-case");
        }

        var choice = View.Exhibits.Count > 0 ? View.Exhibits[RandomBelow(View.Exhibits.Count)] : throw new RefusedException("kit.no-exhibit");
        using (var stored = files.OpenRead(VaultLayout.Exhibit(choice.CiphertextSha256)))
        using (var plain = AgeFile.Decrypt(stored, key))
        {
            if (Convert.ToHexStringLower(SHA256.HashData(plain)) != choice.Sha256)
            {
                throw new RefusedException("exhibit.content", choice.Name);
            }
        }

        Record(EventNames.DrillPassed, new JsonObject { ["number"] = choice.Number, ["tool"] = machine.Tool });
        return choice;
    }

    private int RandomBelow(int count)
    {
        var bytes = new byte[8];
        machine.Random.GetBytes(bytes);
        return (int)(BitConverter.ToUInt64(bytes) % (ulong)count);
    }
}
