using Recours.Evidence.Ledger;

namespace Recours.Evidence.Checkpoints;

/// <summary>Why a witness does not cosign.</summary>
public enum WitnessRefusal
{
    /// <summary>The checkpoint last seen is of another log.</summary>
    OtherLog,

    /// <summary>The log is shorter than it was.</summary>
    Rollback,

    /// <summary>As long as it was, with other entries.</summary>
    Fork,

    /// <summary>The proof does not show that the log only grew.</summary>
    NotConsistent,

    /// <summary>The clock of the witness stands before its last cosignature.</summary>
    ClockWentBack,
}

/// <summary>All a witness keeps of a log: the largest state it has cosigned, and when (seconds since 1970-01-01T00:00:00Z).</summary>
public sealed record WitnessMemory(Checkpoint Checkpoint, long Time);

/// <summary>A cosignature with the memory to store before giving it out, or a refusal with neither.</summary>
public sealed record WitnessAnswer
{
    internal WitnessAnswer(NoteSignature line, WitnessMemory memory) => (Line, Memory) = (line, memory);

    internal WitnessAnswer(WitnessRefusal refusal) => Refusal = refusal;

    /// <summary>The signature line.</summary>
    public NoteSignature? Line { get; }

    /// <summary>What replaces the memory; the same transaction must have read the old one.</summary>
    public WitnessMemory? Memory { get; }

    /// <summary>Why not.</summary>
    public WitnessRefusal? Refusal { get; }
}

/// <summary>The rule of a witness (C2SP tlog-witness): cosign only what extends the state cosigned last.</summary>
public static class Witness
{
    /// <summary>Decides on one checkpoint.</summary>
    /// <param name="last">What is remembered of this log; null for one never seen.</param>
    /// <param name="next">The checkpoint, verified with the key of the log.</param>
    /// <param name="proof">RFC 9162 consistency proof from the size remembered (else 0) to the new one.</param>
    /// <param name="key">The key of the witness.</param>
    /// <param name="time">Seconds since 1970-01-01T00:00:00Z.</param>
    public static WitnessAnswer Consider(
        WitnessMemory? last, SignedCheckpoint next, IReadOnlyList<Hash32> proof, CosigningKey key, long time)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(key);
        var now = next.Checkpoint;
        var (size, root) = last is null ? (0, MerkleHash.EmptyRoot) : (last.Checkpoint.Size, last.Checkpoint.Root);
        if (last is not null && last.Checkpoint.Origin != now.Origin) return new WitnessAnswer(WitnessRefusal.OtherLog);
        if (now.Size < size) return new WitnessAnswer(WitnessRefusal.Rollback);
        if (now.Size == size && now.Root != root) return new WitnessAnswer(WitnessRefusal.Fork);
        if (!MerkleProof.VerifyConsistency(size, now.Size, proof, root, now.Root))
            return new WitnessAnswer(WitnessRefusal.NotConsistent);
        if (time < last?.Time) return new WitnessAnswer(WitnessRefusal.ClockWentBack);

        var text = SignedNote.Parse(next.Bytes).Text;
        return new WitnessAnswer(key.Cosign(text, time), new WitnessMemory(now, time));
    }
}
