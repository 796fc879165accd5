using System.Buffers;
using System.Security.Cryptography;

namespace Recours.Casework.Vault;

/// <summary>
/// SHA-256 of blocks, taken on another thread while the next block is filled; a file of one block stays on its own thread.
/// The blocks are reused in turn.
/// </summary>
/// <param name="secret">Whether originals pass through: then no block goes back to the pool with its bytes.</param>
internal sealed class BlockHash(bool secret) : IDisposable
{
    /// <summary>Bytes of a block: whole chunks of age, small enough for the caches of a processor.</summary>
    public const int BlockSize = 1 << 20;

    private const int Blocks = 3;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[]?[] blocks = new byte[Blocks][];
    private readonly Task[] done = [Task.CompletedTask, Task.CompletedTask, Task.CompletedTask];
    private Task last = Task.CompletedTask;
    private int turn;

    /// <summary>A block to fill: its bytes stay until it comes round again.</summary>
    public byte[] NextBlock()
    {
        done[turn].GetAwaiter().GetResult();
        return blocks[turn] ??= ArrayPool<byte>.Shared.Rent(BlockSize);
    }

    /// <summary>Hashes the first bytes of the block that was asked for last.</summary>
    public void Append(int count, bool more)
    {
        var block = blocks[turn]!;
        if (more)
        {
            last = done[turn] = last.ContinueWith(_ => hash.AppendData(block, 0, count), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
        else
        {
            last.GetAwaiter().GetResult();
            hash.AppendData(block, 0, count);
        }

        turn = (turn + 1) % Blocks;
    }

    public string Finish()
    {
        last.GetAwaiter().GetResult();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose()
    {
        // A block that is still being hashed must not go back to the pool.
        last.GetAwaiter().GetResult();
        hash.Dispose();
        foreach (var block in blocks)
        {
            if (block is not null)
            {
                ArrayPool<byte>.Shared.Return(block, clearArray: secret);
            }
        }
    }
}

/// <summary>Counts and hashes what passes to the file below, in large blocks.</summary>
internal sealed class HashingStream(Stream inner) : Stream
{
    private readonly BlockHash hash = new(secret: false);
    private byte[]? block;
    private int filled;

    public long Count { get; private set; }
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => Count; set => throw new NotSupportedException(); }

    public string Hash() => hash.Finish();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count += buffer.Length;
        while (!buffer.IsEmpty)
        {
            block ??= hash.NextBlock();
            var part = Math.Min(buffer.Length, BlockHash.BlockSize - filled);
            buffer[..part].CopyTo(block.AsSpan(filled));
            filled += part;
            buffer = buffer[part..];
            if (filled == BlockHash.BlockSize)
            {
                Pass(more: true);
            }
        }
    }

    /// <summary>Writes what does not fill a block; nothing may be written after it.</summary>
    public void WriteRest()
    {
        if (filled > 0)
        {
            Pass(more: false);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Pass(bool more)
    {
        hash.Append(filled, more);
        inner.Write(block.AsSpan(0, filled));
        (block, filled) = (null, 0);
    }
}

/// <summary>Reads a file once, front to end, in large blocks, and hashes all of it while it is read.</summary>
internal sealed class HashingReader(Stream inner) : Stream
{
    private readonly BlockHash hash = new(secret: false);
    private byte[] block = [];
    private int start;
    private int end;
    private bool ended;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads what nobody has read yet; lower-case hex.</summary>
    public string HashToEnd()
    {
        while (Fill())
        {
        }

        return hash.Finish();
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || (start == end && !Fill()))
        {
            return 0;
        }

        var count = Math.Min(end - start, buffer.Length);
        block.AsSpan(start, count).CopyTo(buffer);
        start += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        block = hash.NextBlock();
        (start, end) = (0, inner.ReadAtLeast(block.AsSpan(0, BlockHash.BlockSize), BlockHash.BlockSize, throwOnEndOfStream: false));
        ended = end < BlockHash.BlockSize;
        hash.Append(end, more: !ended);
        return end > 0;
    }
}
