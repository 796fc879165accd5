using System.Security.Cryptography;
using Recours.Casework.Host;
using Recours.Evidence.Age;

namespace Recours.Casework.Vault;

/// <summary>An exhibit on disk under its pending name; hashes in lower-case hex, sizes in bytes.</summary>
public sealed record WrittenExhibit(string PendingPath, string Sha256, long Size, string CiphertextSha256, long CiphertextSize);

/// <summary>
/// Writes one exhibit: encrypt while hashing, sync, read back and decrypt, then give it its name with a pending mark. The
/// folder's names are synced by whoever records the exhibit, for several at once.
/// </summary>
public sealed class ExhibitWriter(IVaultFiles files, RandomNumberGenerator random, X25519Identity identity)
{
    private readonly byte[] buffer = new byte[1 << 18];

    public WrittenExhibit Write(Stream source, Action<long>? progress, CancellationToken cancel)
    {
        var suffix = new byte[8];
        random.GetBytes(suffix);
        var temporary = VaultLayout.Exhibits + Convert.ToHexStringLower(suffix) + VaultLayout.Pending;
        try
        {
            var written = Encrypt(source, temporary, progress, cancel);
            files.Rename(temporary, written.PendingPath);
            return written;
        }
        catch
        {
            if (files.Exists(temporary))
            {
                files.Delete(temporary);
            }

            throw;
        }
    }

    private WrittenExhibit Encrypt(Stream source, string temporary, Action<long>? progress, CancellationToken cancel)
    {
        using var plainHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var output = new HashingStream(files.Create(temporary));
        long size = 0;
        using (var encrypted = AgeFile.Encrypt(output, [identity.Recipient], random))
        {
            for (int read; (read = source.Read(buffer)) > 0;)
            {
                cancel.ThrowIfCancellationRequested();
                plainHash.AppendData(buffer, 0, read);
                encrypted.Write(buffer, 0, read);
                size += read;
                progress?.Invoke(size);
            }

            encrypted.Finish();
            files.Sync(output.Inner);
            CheckBack(encrypted, temporary);
        }

        var ciphertext = output.Hash();
        return new WrittenExhibit(VaultLayout.Exhibit(ciphertext) + VaultLayout.Pending,
            Convert.ToHexStringLower(plainHash.GetHashAndReset()), size, ciphertext, output.Count);
    }

    /// <summary>
    /// What the disk gives back must decrypt to what was read; a bad disk shows itself now, not at the trial. Each chunk is
    /// authenticated, so a second hash of the original would add nothing.
    /// </summary>
    private void CheckBack(AgeEncryptStream written, string temporary)
    {
        using var stored = files.OpenRead(temporary);
        if (!written.Matches(stored))
        {
            throw new Trouble("disk.wrote-wrong-bytes");
        }
    }
}

/// <summary>Counts and hashes what passes to the file below.</summary>
internal sealed class HashingStream(Stream inner) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public Stream Inner { get; } = inner;
    public long Count { get; private set; }
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => Count; set => throw new NotSupportedException(); }

    public string Hash() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Inner.Write(buffer);
        hash.AppendData(buffer);
        Count += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    public override void Flush() => Inner.Flush();
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Inner.Dispose();
            hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
