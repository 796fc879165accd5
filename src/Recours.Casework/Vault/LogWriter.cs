using Recours.Casework.Host;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>
/// The writing side of a case's log: groups into the journal, the promise beside it, and the journal laid out in tiles,
/// private parts and checkpoint. Order and repeatability: docs/formats/case.md.
/// </summary>
public sealed class LogWriter(IVaultFiles files, VaultLog log) : IDisposable
{
    private Stream? journal;
    private Stream? acknowledged;

    /// <summary>Writes a group that the log in memory already holds. Returns when it is safe on disk; after a throw nothing may be written any more.</summary>
    public void Append(JournalGroup group)
    {
        var first = journal is null;
        journal ??= files.Append(VaultLayout.Journal);
        acknowledged ??= files.Append(VaultLayout.Acknowledged);
        journal.Write(group.Encode());
        files.Sync(journal);
        if (first)
        {
            files.SyncFolder(VaultLayout.Log);
        }

        // The promise is written only once what it promises is durable; without it, a torn end could hide a lost entry.
        acknowledged.Write(Acknowledgement.Line(log.Tree.Size, log.Tree.Root()));
        files.Sync(acknowledged);
        log.Journaled(group);
    }

    /// <summary>Lays the journal out, then removes it. Repeatable at any point.</summary>
    public void LayOut()
    {
        Dispose();
        if (log.Journal.Count == 0)
        {
            // Only the torn end of a write that was never acknowledged, or what a kill left of a finished session.
            DeleteJournal();
            return;
        }

        long size = log.Entries.Count;
        WriteWhole([.. log.JournalGroups().Select(group => (VaultLayout.PrivateParts(group.First), group.Group.PrivateAge)), .. Tiles(size)]);
        // Last, so that a checkpoint on disk always finds its tiles.
        WriteWhole([(VaultLayout.Checkpoint, log.CheckpointBytes)]);
        log.Settled(log.CheckpointBytes);
        DeleteJournal();
        foreach (var (path, _) in files.List().Where(file => VaultVerifier.IsStrayTile(file.Path, size, size)))
        {
            files.Delete(path);
        }
    }

    /// <summary>Whole small files, each old or new and never half: all are durable under a pending name before the first gets its own.</summary>
    public void WriteWhole(IReadOnlyList<(string Path, byte[] Bytes)> whole)
    {
        foreach (var (path, bytes) in whole)
        {
            using var stream = files.Create(path + VaultLayout.Pending);
            stream.Write(bytes);
        }

        files.SyncAll([.. whole.Select(file => file.Path + VaultLayout.Pending)]);
        foreach (var (path, _) in whole)
        {
            files.Rename(path + VaultLayout.Pending, path);
        }

        foreach (var folder in whole.Select(file => file.Path[..(file.Path.LastIndexOf('/') + 1)]).Distinct(StringComparer.Ordinal))
        {
            files.SyncFolder(folder);
        }
    }

    /// <summary>Closes the journal; what stands in it stays.</summary>
    public void Dispose()
    {
        journal?.Dispose();
        acknowledged?.Dispose();
        (journal, acknowledged) = (null, null);
    }

    private IEnumerable<(string Path, byte[] Bytes)> Tiles(long size)
    {
        for (var tile = log.TiledSize / 256; tile * 256 < size; tile++)
        {
            var width = (int)Math.Min(256, size - tile * 256);
            yield return (VaultLayout.Log + LogTiles.EntriesPath(tile, width),
                LogTiles.EncodeEntries([.. log.Entries.GetRange((int)(tile * 256), width)]));
        }

        foreach (var (path, bytes) in LogTiles.HashTiles(log.Tree, log.TiledSize, size))
        {
            yield return (VaultLayout.Log + path, bytes);
        }
    }

    /// <summary>In either order after a power cut: what was promised lies in the tiles by now.</summary>
    private void DeleteJournal()
    {
        foreach (var path in (ReadOnlySpan<string>)[VaultLayout.Acknowledged, VaultLayout.Journal])
        {
            if (files.Exists(path))
            {
                files.Delete(path);
            }
        }
    }
}
