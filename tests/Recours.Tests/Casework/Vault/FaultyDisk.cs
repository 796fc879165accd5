using Recours.Casework.Host;

namespace Recours.Tests.Casework.Vault;

/// <summary>What is on a disk after its power went: everything written, or of what was not synced nothing, half, or not even the names.</summary>
public enum Crash { AllKept, ContentLost, ContentTorn, NamesLost }

/// <summary>
/// A disk in memory that stops or refuses at a chosen step. A file's bytes are durable after Sync, a name after SyncFolder;
/// what a crash does with the rest is chosen afterwards.
/// </summary>
internal sealed class FaultyDisk(FaultyDisk? clock = null) : IVaultFiles
{
    private readonly Dictionary<string, Node> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node> durableNames = new(StringComparer.Ordinal);
    private int step;

    /// <summary>The program dies at this step; nothing after it happens.</summary>
    public int DiesAt { get; set; } = int.MaxValue;

    /// <summary>The disk is full at this one step.</summary>
    public int FullAt { get; set; } = int.MaxValue;

    public int Steps => step;

    /// <summary>A place to which the disk gives back other bytes than were written, by the end of its path; null for none.</summary>
    public Func<string, bool>? Worn { get; set; }

    /// <summary>Paths that cannot be read any more.</summary>
    public HashSet<string> Unreadable { get; } = [];

    /// <summary>Another disk of the same machine: the program dies on both at once.</summary>
    public FaultyDisk Beside() => new(this);

    public FaultyDisk After(Crash crash)
    {
        var disk = new FaultyDisk();
        foreach (var (path, node) in crash == Crash.NamesLost ? durableNames : names)
        {
            var bytes = node.Content.ToArray();
            var half = node.Durable.Length + (bytes.Length - node.Durable.Length) / 2;
            var kept = crash switch
            {
                Crash.AllKept => bytes,
                Crash.ContentTorn when bytes.Length > node.Durable.Length => [.. bytes[..half], .. new byte[(bytes.Length - half) / 2]],
                _ => node.Durable,
            };
            var after = new Node { Durable = kept };
            after.Content.Write(kept);
            disk.names[path] = disk.durableNames[path] = after;
        }

        return disk;
    }

    public IReadOnlyList<(string Path, long Size)> List() => [.. names.Select(name => (name.Key, name.Value.Content.Length)).OrderBy(file => file.Key, StringComparer.Ordinal)];

    public bool Exists(string path) => names.ContainsKey(path);

    public Stream OpenRead(string path)
    {
        var bytes = Unreadable.Contains(path) ? throw new IOException("Input/output error", 5) : Find(path).Content.ToArray();
        if (Worn?.Invoke(path) == true)
        {
            bytes[^1] ^= 1;
        }

        return new MemoryStream(bytes);
    }

    public Stream Create(string path)
    {
        Step();
        return new Writer(this, names[path] = new Node());
    }

    public Stream Append(string path)
    {
        Step();
        if (!names.TryGetValue(path, out var node))
        {
            names[path] = node = new Node();
        }

        return new Writer(this, node);
    }

    public void Sync(Stream stream)
    {
        Step();
        ((Writer)stream).Node.Sync();
    }

    public void SyncAll(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            Step();
            Find(path).Sync();
        }
    }

    public void SyncFolder(string path)
    {
        Step();
        foreach (var gone in durableNames.Keys.Where(name => IsIn(name, path) && !names.ContainsKey(name)).ToList())
        {
            durableNames.Remove(gone);
        }

        foreach (var (name, node) in names.Where(name => IsIn(name.Key, path)))
        {
            durableNames[name] = node;
        }
    }

    public void Rename(string from, string to)
    {
        Step();
        names[to] = Find(from);
        names.Remove(from);
    }

    public void RenameNew(string from, string to)
    {
        if (names.ContainsKey(to))
        {
            throw new IOException("It is there.");
        }

        Rename(from, to);
    }

    public void Delete(string path)
    {
        Step();
        names.Remove(path);
    }

    public IDisposable Lock() => new MemoryStream();

    private static bool IsIn(string name, string folder) => name.StartsWith(folder, StringComparison.Ordinal) && !name[folder.Length..].Contains('/');

    private Node Find(string path) => names.TryGetValue(path, out var node) ? node : throw new FileNotFoundException(path);

    private void Step()
    {
        if (clock is not null)
        {
            clock.Step();
            return;
        }

        step++;
        if (step >= DiesAt)
        {
            throw new DeadException();
        }

        if (step == FullAt)
        {
            throw new IOException("No space left on device", 28);
        }
    }

    /// <summary>Nobody catches it: the process is gone.</summary>
    public sealed class DeadException : Exception;

    private sealed class Node
    {
        public MemoryStream Content { get; } = new();
        public byte[] Durable { get; set; } = [];
        public void Sync() => Durable = Content.ToArray();
    }

    private sealed class Writer(FaultyDisk disk, Node node) : MemoryStream
    {
        public Node Node => node;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            disk.Step();
            node.Content.Position = node.Content.Length;
            node.Content.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
