using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Recours.Casework.Host;

namespace Recours.Casework.Vault;

/// <summary>
/// SHA-256 of blocks. A short file is hashed where it is read, while its bytes are in the processor's cache; of a longer one, further blocks are
/// hashed on another thread while the next ones are filled. The blocks are reused in turn.
/// </summary>
/// <param name="secret">Whether originals pass through: then no block goes back to the pool with its bytes.</param>
/// <param name="capacity">Bytes that a block has room for.</param>
/// <param name="ahead">Whether a block is filled before the one in front of it is done with.</param>
internal sealed class BlockHash(bool secret, int capacity = BlockHash.BlockSize, bool ahead = false) : IDisposable
{
    /// <summary>Bytes of a block: whole chunks of age, few enough for the cache of one core.</summary>
    public const int BlockSize = 1 << 17;

    private const int Blocks = 4;

    /// <summary>So many blocks are hashed on the caller's thread: a handover to another one costs as much as some of them.</summary>
    private const int InPlace = 16;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly (byte[] Bytes, int Count, int Most)[] blocks = new (byte[], int, int)[Blocks];
    private readonly object gate = new();
    private Task? worker;
    private Exception? failure;
    private long taken;
    private long appended;
    private long hashed;
    private bool ended;

    /// <summary>A block to fill: its bytes stay until the next one is asked for, or, where one is filled ahead, the one behind that.</summary>
    public byte[] NextBlock()
    {
        WaitFor(taken - Blocks + 1);
        ref var block = ref blocks[Slot(taken++)];
        return block.Bytes ??= ArrayPool<byte>.Shared.Rent(capacity);
    }

    /// <summary>Hashes the first bytes of the next block, in the order in which they were asked for.</summary>
    public void Append(int count, bool more)
    {
        ref var block = ref blocks[Slot(appended)];
        (block.Count, block.Most) = (count, Math.Max(count, block.Most));
        if (!more || appended < InPlace)
        {
            WaitFor(appended);
            hash.AppendData(block.Bytes, 0, count);
            appended++;
            hashed++;
            return;
        }

        lock (gate)
        {
            appended++;
            Monitor.PulseAll(gate);
        }

        // Several blocks each time: a thread of its own, that sleeps and does not spin, wastes no core of the others.
        worker ??= Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public string Finish()
    {
        WaitFor(appended);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
            Monitor.PulseAll(gate);
        }

        // A block that is still being hashed must not go back to the pool.
        worker?.Wait();
        hash.Dispose();
        foreach (var (bytes, _, most) in blocks)
        {
            if (bytes is not null)
            {
                if (secret)
                {
                    CryptographicOperations.ZeroMemory(bytes.AsSpan(0, most));
                }

                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
    }

    /// <summary>As few blocks as can be while they are hashed in place: what was just read, sealed and hashed again is then still in the cache.</summary>
    private int Slot(long number) => (int)(number >= InPlace ? number % Blocks : ahead ? number % 2 : 0);

    /// <summary>Returns when so many blocks are hashed.</summary>
    private void WaitFor(long count)
    {
        if (worker is null)
        {
            return;
        }

        lock (gate)
        {
            while (hashed < count && failure is null)
            {
                Monitor.Wait(gate);
            }
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private void Work()
    {
        try
        {
            while (true)
            {
                lock (gate)
                {
                    while (hashed == appended && !ended)
                    {
                        Monitor.Wait(gate);
                    }

                    if (hashed == appended)
                    {
                        return;
                    }
                }

                var (bytes, count, _) = blocks[Slot(hashed)];
                hash.AppendData(bytes, 0, count);
                lock (gate)
                {
                    hashed++;
                    Monitor.PulseAll(gate);
                }
            }
        }
        catch (Exception e)
        {
            // Told to the thread that waits.
            lock (gate)
            {
                failure = e;
                Monitor.PulseAll(gate);
            }
        }
    }
}

/// <summary>Counts and hashes what passes to the file below, in large blocks.</summary>
/// <param name="check">Takes the same bytes in, where the file is to be read back.</param>
internal sealed class HashingStream(Stream inner, CopyCheck? check = null) : WritingStream
{
    private readonly BlockHash hash = new(secret: false);
    private byte[]? block;
    private int filled;

    public long Count { get; private set; }
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
        check?.Append(block.AsSpan(0, filled));
        hash.Append(filled, more);
        inner.Write(block.AsSpan(0, filled));
        (block, filled) = (null, 0);
    }
}

/// <summary>Reads a file once, front to end, in large blocks, and hashes all of it while it is read.</summary>
internal sealed class HashingReader(Stream inner) : ReadingStream
{
    private readonly BlockHash hash = new(secret: false);
    private byte[] block = [];
    private int start;
    private int end;
    private bool ended;

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
