using System.Globalization;
using System.Text.Json.Nodes;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>
/// Anchors of an unlocked case. A wish stands in the ledger before anything is sent; what comes back is written under pending
/// names, then recorded, then named, so that a kill leaves either no trace or a whole anchor.
/// </summary>
public sealed partial class Vault
{
    /// <summary>Most earlier states that a witness is given proofs from.</summary>
    private const int MaxAsked = 63;

    /// <summary>The key of the log.</summary>
    public NoteVerifierKey VerifierKey => signer.VerifierKey;

    /// <summary>Records that timestamps are wanted from these addresses, and gives the signed checkpoint to be stamped.</summary>
    public byte[] WishForTimestamps(IReadOnlyList<string> addresses)
    {
        BeginWriting();
        foreach (var address in addresses.Except(View.Waiting).ToList())
        {
            Append(EventNames.AnchorWished, new JsonObject(), new JsonObject { ["address"] = address, ["kind"] = AnchorKinds.Timestamp });
        }

        Settle();
        return log.CheckpointBytes;
    }

    /// <summary>Gives up waiting for an authority. Throws <see cref="RefusedException"/> when it was not asked.</summary>
    public void DropWish(string address)
    {
        BeginWriting();
        if (!View.Waiting.Contains(address))
        {
            throw new RefusedException("anchor.not-waiting", address);
        }

        Append(EventNames.AnchorDropped, new JsonObject(), new JsonObject { ["address"] = address });
        Settle();
    }

    /// <summary>Records that a witness is asked, and gives what it needs: the checkpoint, and proofs from every state given out before.</summary>
    public WitnessRequest AskWitness()
    {
        BeginWriting();
        // A request gives out the checkpoint that its own entry ends with: index + 1 entries.
        var asked = entries.Where(IsWitnessWish).Select(entry => entry.Index + 1).TakeLast(MaxAsked).ToList();
        Append(EventNames.AnchorWished, new JsonObject(), new JsonObject { ["kind"] = AnchorKinds.Witness });
        Settle();
        return new WitnessRequest(signer.VerifierKey, [.. asked.Prepend(0).Select(size => new ConsistencyFrom(size, log.Tree.ConsistencyProof(size, log.Tree.Size)))], log.CheckpointBytes);
    }

    /// <summary>Keeps an anchor. Throws <see cref="RefusedException"/> when it is there already or is not of this log.</summary>
    public Anchor AddAnchor(NewAnchor made)
    {
        BeginWriting();
        if (made.Size > log.Tree.Size || log.Tree.RootAt(made.Size).ToString() != made.Root)
        {
            throw new RefusedException("anchor.other-state", made.By);
        }

        var bound = new JsonObject();
        if (View.Anchors.Any(anchor => anchor.Sha256 == made.Sha256))
        {
            throw new RefusedException("anchor.known", made.By);
        }

        var stored = made.Files.Select(file => (Path: VaultLayout.Anchors + made.Sha256 + file.Ending, file.Bytes)).ToList();
        foreach (var (path, bytes) in stored)
        {
            bound[path] = Hash32.Of(bytes).ToString();
        }

        logWriter.WriteWhole([.. stored.Select(file => (file.Path + VaultLayout.Pending, file.Bytes))]);
        Append(EventNames.AnchorAdded,
            new JsonObject { ["anchor"] = new JsonObject { ["files"] = bound, ["kind"] = made.Kind, ["root"] = made.Root, ["sha256"] = made.Sha256, ["size"] = made.Size } },
            new JsonObject
            {
                ["address"] = made.Address,
                ["by"] = made.By,
                // How far the machine's clock stood from the outsider's, in seconds: the local time is only a claim.
                ["clock-ahead"] = (long)(machine.Clock.GetUtcNow() - made.Time).TotalSeconds,
                ["pinned"] = made.Pinned ? "yes" : "no",
                ["policy"] = made.Policy,
                ["time"] = made.Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture),
                ["tool"] = machine.Tool,
            });
        Settle();
        return View.Anchors[^1];
    }

    private static bool IsWitnessWish(LedgerEntry entry) =>
        entry.Event == EventNames.AnchorWished && (string?)entry.Private?["kind"] == AnchorKinds.Witness;

    /// <summary>Gives the files of a recorded anchor their names. Repeatable.</summary>
    private void NameAnchorFiles(JsonObject publicPart)
    {
        foreach (var path in Anchor.FilesOf(publicPart).Keys.Where(path => files.Exists(path + VaultLayout.Pending)))
        {
            files.Rename(path + VaultLayout.Pending, path);
        }
    }
}
