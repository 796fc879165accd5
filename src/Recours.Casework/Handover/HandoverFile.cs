using System.Security.Cryptography;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Evidence.Age;

namespace Recours.Casework.Handover;

/// <summary>What was handed over. Hashes in lower-case hex; sizes in bytes.</summary>
/// <param name="Sha256">Of the age file.</param>
/// <param name="BagSha256">Of the tar in it.</param>
public sealed record HandedOver(string Sha256, long Size, string BagSha256);

/// <summary>
/// Writes a bundle: encrypted as it is made, so that nothing of it lies on the disk in the clear; synced, read back, recorded in the
/// case, and only then named. A kill before that leaves a <c>*.pending</c> file that nobody can open, and no record.
/// </summary>
public static class HandoverFile
{
    /// <param name="target">The folder it is written to; not that of the case.</param>
    /// <param name="name">Its name there. Throws <see cref="RefusedException"/> when something has this name.</param>
    public static HandedOver Write(Vault.Vault vault, HandoverPlan plan, HandoverKeys keys, IVaultFiles target, string name, RandomNumberGenerator random, CancellationToken cancel = default)
    {
        CheckFree(target, name);
        var suffix = new byte[4];
        random.GetBytes(suffix);
        var pending = $".{name}-{Convert.ToHexStringLower(suffix)}{VaultLayout.Pending}";
        try
        {
            var written = Encrypt(plan, keys, target, pending, random, cancel);
            cancel.ThrowIfCancellationRequested();
            CheckFree(target, name);
            vault.RecordHandover(written.Sha256, written.BagSha256, plan.LogSize, keys.Keys, [.. plan.Exhibits.Select(exhibit => exhibit.Number)], plan.Redaction);
            target.RenameNew(pending, name);
            target.SyncFolder("");
            return written;
        }
        finally
        {
            if (target.Exists(pending))
            {
                target.Delete(pending);
            }
        }
    }

    private static HandedOver Encrypt(HandoverPlan plan, HandoverKeys keys, IVaultFiles target, string pending, RandomNumberGenerator random, CancellationToken cancel)
    {
        HandedOver written;
        var check = new CopyCheck(random);
        using (var output = new HashingStream(target.Create(pending), check))
        {
            using var encrypted = AgeFile.Encrypt(output, keys.Recipients, random);
            using var tar = new HashingStream(encrypted);
            plan.Write(new Stoppable(tar, cancel));
            tar.WriteRest();
            encrypted.Finish();
            output.WriteRest();
            written = new HandedOver(output.Hash(), output.Count, tar.Hash());
        }

        target.SyncAll([pending]);
        using var stored = target.OpenRead(pending);
        return check.Matches(stored) ? written : throw new Trouble("disk.wrote-wrong-bytes");
    }

    private static void CheckFree(IVaultFiles target, string name)
    {
        if (target.Exists(name))
        {
            throw new RefusedException("handover.exists", name);
        }
    }

    /// <summary>Ten gigabytes take their time: between two pieces it can be stopped.</summary>
    private sealed class Stoppable(Stream inner, CancellationToken cancel) : WritingStream
    {
        public override long Length => inner.Length;
        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            cancel.ThrowIfCancellationRequested();
            inner.Write(buffer);
        }

        public override void Flush() => inner.Flush();
    }
}
