using System.Security.Cryptography;
using Recours.Casework.Host;

namespace Recours.Casework.Vault;

/// <summary>What is known of a file without keeping it. Size in bytes, hashes in lower-case hex.</summary>
public sealed record FileHash(long Size, string Sha256, string Md5)
{
    /// <summary>Reads to the end. MD5 is no proof of anything; it is what lists of known images are made of.</summary>
    public static FileHash Of(Stream source, CancellationToken cancel = default)
    {
        using var both = new TextOnlyStream(source, refuse: false);
        return both.Rest(cancel);
    }
}

/// <summary>A file that may hold an image of somebody under 18: it was read to its end, and no byte of it was kept.</summary>
public sealed class NotCopiedException(FileHash hash) : Exception("add.young")
{
    public FileHash Hash { get; } = hash;
}

/// <summary>
/// Lets text through and stops at the first sign of anything else, before that is handed on: control bytes (pictures, films, archives, databases)
/// or a long run of letters without a space (a picture written as text in a mail, a page, a contact). What it stops at, it only hashes.
/// </summary>
internal sealed class TextOnlyStream(Stream inner, bool refuse = true) : ReadingStream
{
    /// <summary>Bytes without a space from which a text may hide a picture; no word is so long, and no picture so small.</summary>
    public const int LongestRun = 1_000;

#pragma warning disable CA5351 // Lists of known images name them by MD5 ; nothing is secured by it.
    private readonly IncrementalHash md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
#pragma warning restore CA5351
    private readonly IncrementalHash sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long size;
    private int run;
    private bool isEscaped;
    private bool isLineStart;

    public override long Length => inner.Length;
    public override long Position { get => size; set => throw new NotSupportedException(); }

    /// <summary>Throws <see cref="NotCopiedException"/> once the rest is hashed, where the bytes are no plain text.</summary>
    public override int Read(Span<byte> buffer)
    {
        var read = ReadHashed(buffer);
        if (refuse && !IsText(buffer[..read]))
        {
            buffer[..read].Clear();
            throw new NotCopiedException(Rest());
        }

        return read;
    }

    /// <summary>Hashes what is left and returns what is known of the whole.</summary>
    public FileHash Rest(CancellationToken cancel = default)
    {
        var chunk = new byte[1 << 16];
        while (ReadHashed(chunk) > 0)
        {
            cancel.ThrowIfCancellationRequested();
        }

        CryptographicOperations.ZeroMemory(chunk);
        return new FileHash(size, Convert.ToHexStringLower(sha256.GetHashAndReset()), Convert.ToHexStringLower(md5.GetHashAndReset()));
    }

    /// <summary>The stream beneath stays with whoever opened it.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            md5.Dispose();
            sha256.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadHashed(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        sha256.AppendData(buffer[..read]);
        md5.AppendData(buffer[..read]);
        size += read;
        return read;
    }

    private bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C))
            {
                return false;
            }

            Count(value);
            if (run > LongestRun)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Line ends, the space that folds a line and JSON's <c>\/</c> do not end a run: pictures are written across lines.</summary>
    private void Count(byte value)
    {
        var isCode = char.IsAsciiLetterOrDigit((char)value) || value is (byte)'+' or (byte)'/' or (byte)'=' or (byte)'-' or (byte)'_' or (byte)'%';
        if (isEscaped)
        {
            isEscaped = false;
            run = value == (byte)'/' ? run + 1 : 0;
        }
        else if (value == (byte)'\\')
        {
            isEscaped = true;
        }
        else if (isCode)
        {
            run++;
        }
        else if (value is not ((byte)'\n' or (byte)'\r') && !(isLineStart && value is (byte)' ' or (byte)'\t'))
        {
            run = 0;
        }

        isLineStart = value is (byte)'\n' or (byte)'\r';
    }
}
