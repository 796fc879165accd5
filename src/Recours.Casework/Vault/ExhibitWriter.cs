using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Recours.Casework.Host;
using Recours.Evidence.Age;

namespace Recours.Casework.Vault;

/// <summary>An original, encrypted under a temporary name: neither synced nor recorded yet. Hashes in lower-case hex, sizes in bytes.</summary>
public sealed record WrittenExhibit(string TemporaryPath, string Sha256, long Size, string CiphertextSha256, long CiphertextSize, CopyCheck Check);

/// <summary>
/// Writes exhibits: each block is hashed, encrypted, hashed again and written while it is in the processor's cache (of a large file, the
/// hashes on other threads); then, for several at once, syncs, reads back and compares, and gives each its name with a pending mark.
/// Several may be written at the same time.
/// </summary>
public sealed class ExhibitWriter(IVaultFiles files, RandomNumberGenerator random, X25519Identity identity)
{
    /// <summary>Encrypts one original. Throws what the source or the disk throws, and then leaves nothing behind.</summary>
    public WrittenExhibit Write(Stream source, Action<long>? progress, CancellationToken cancel)
    {
        var suffix = new byte[8];
        random.GetBytes(suffix);
        var temporary = VaultLayout.Exhibits + Convert.ToHexStringLower(suffix) + VaultLayout.Pending;
        try
        {
            return Encrypt(source, temporary, progress, cancel);
        }
        catch
        {
            DeleteIfThere(temporary);
            throw;
        }
    }

    /// <summary>
    /// Syncs, and holds what the disk gives back against what was written: a bad disk shows itself now, not at the trial. Each then has its
    /// name with a pending mark, not yet synced. Returns, in order, those that came back right; the others keep their temporary name.
    /// </summary>
    public IReadOnlyList<WrittenExhibit> Finish(IReadOnlyList<WrittenExhibit> written)
    {
        files.SyncAll([.. written.Select(exhibit => exhibit.TemporaryPath)]);
        var segments = written.SelectMany(exhibit => Enumerable.Range(0, exhibit.Check.Segments).Select(segment => (Exhibit: exhibit, Number: segment))).ToList();
        var wrong = new ConcurrentDictionary<WrittenExhibit, bool>(ReferenceEqualityComparer.Instance);
        InParallel(segments, segment =>
        {
            using var stored = files.OpenRead(segment.Exhibit.TemporaryPath);
            if (!segment.Exhibit.Check.Matches(stored, segment.Number))
            {
                wrong[segment.Exhibit] = true;
            }
        });
        var right = written.Where(exhibit => !wrong.ContainsKey(exhibit)).ToList();
        foreach (var exhibit in right)
        {
            files.Rename(exhibit.TemporaryPath, VaultLayout.Exhibit(exhibit.CiphertextSha256) + VaultLayout.Pending);
        }

        return right;
    }

    /// <summary>Takes away what is not to be recorded.</summary>
    public void Discard(WrittenExhibit written) => DeleteIfThere(written.TemporaryPath);

    /// <summary>Works on all items, on all cores; throws what the first to fail has thrown, and not an <see cref="AggregateException"/>.</summary>
    internal static void InParallel<T>(IReadOnlyList<T> items, Action<T> work)
    {
        if (items.Count < 2)
        {
            foreach (var item in items)
            {
                work(item);
            }

            return;
        }

        try
        {
            Parallel.ForEach(Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    private WrittenExhibit Encrypt(Stream source, string temporary, Action<long>? progress, CancellationToken cancel)
    {
        using var sealer = AgeFile.Seal([identity.Recipient], random);
        using var plain = new BlockHash(secret: true, ahead: true);
        using var cipher = new BlockHash(secret: false, sealer.Start.Length + AgeSealer.SealedSize(BlockHash.BlockSize));
        using var output = files.Create(temporary);
        var check = new CopyCheck(random);
        var (size, stored) = (0L, 0L);
        var (block, count) = Fill(source, plain);
        for (var last = false; !last;)
        {
            cancel.ThrowIfCancellationRequested();
            // One block ahead: whether this one is the last is sealed with it.
            var (next, following) = count == BlockHash.BlockSize ? Fill(source, plain) : ([], 0);
            last = following == 0;
            plain.Append(count, more: !last);
            var target = cipher.NextBlock();
            var start = stored == 0 ? sealer.Start : [];
            start.CopyTo(target);
            var length = start.Length + sealer.Seal(block.AsSpan(0, count), last, target.AsSpan(start.Length));
            check.Append(target.AsSpan(0, length));
            cipher.Append(length, more: !last);
            output.Write(target, 0, length);
            (size, stored) = (size + count, stored + length);
            progress?.Invoke(size);
            (block, count) = (next, following);
        }

        return new WrittenExhibit(temporary, plain.Finish(), size, cipher.Finish(), stored, check);
    }

    private static (byte[] Block, int Count) Fill(Stream source, BlockHash hash)
    {
        var block = hash.NextBlock();
        return (block, source.ReadAtLeast(block.AsSpan(0, BlockHash.BlockSize), BlockHash.BlockSize, throwOnEndOfStream: false));
    }

    private void DeleteIfThere(string path)
    {
        if (files.Exists(path))
        {
            files.Delete(path);
        }
    }
}
