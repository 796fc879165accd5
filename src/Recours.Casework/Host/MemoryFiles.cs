namespace Recours.Casework.Host;

/// <summary>A case folder that is on no disk, for a case that nobody is to find or keep.</summary>
public sealed class MemoryFiles : IVaultFiles
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public IReadOnlyList<(string Path, long Size)> List()
    {
        lock (gate)
        {
            return [.. files.Select(file => (file.Key, (long)file.Value.Length)).OrderBy(file => file.Key, StringComparer.Ordinal)];
        }
    }

    public bool Exists(string path)
    {
        lock (gate)
        {
            return files.ContainsKey(path);
        }
    }

    public Stream OpenRead(string path) => new MemoryStream(Content(path) ?? throw new FileNotFoundException(null, path), writable: false);

    public Stream Create(string path) => new Written(this, path, []);

    public Stream Append(string path) => new Written(this, path, Content(path) ?? []);

    public void Sync(Stream stream) => stream.Flush();

    public void SyncAll(IReadOnlyList<string> paths) { }

    public void SyncFolder(string path) { }

    public void Rename(string from, string to)
    {
        lock (gate)
        {
            files[to] = files[from];
            files.Remove(from);
        }
    }

    public void RenameNew(string from, string to)
    {
        if (Exists(to))
        {
            throw new IOException(to);
        }

        Rename(from, to);
    }

    public void Delete(string path)
    {
        lock (gate)
        {
            files.Remove(path);
        }
    }

    public IDisposable Lock() => Stream.Null;

    private byte[]? Content(string path)
    {
        lock (gate)
        {
            return files.GetValueOrDefault(path);
        }
    }

    /// <summary>A file that is written; others see what was flushed.</summary>
    private sealed class Written : MemoryStream
    {
        private readonly MemoryFiles place;
        private readonly string path;

        public Written(MemoryFiles place, string path, byte[] before)
        {
            (this.place, this.path) = (place, path);
            Write(before);
            Flush();
        }

        public override void Flush()
        {
            lock (place.gate)
            {
                place.files[path] = ToArray();
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && CanWrite)
            {
                Flush();
            }

            base.Dispose(disposing);
        }
    }
}
