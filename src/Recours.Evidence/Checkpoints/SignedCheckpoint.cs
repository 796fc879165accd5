namespace Recours.Evidence.Checkpoints;

/// <summary>A checkpoint whose signature was verified, with the exact bytes it was read from or written as.</summary>
public sealed record SignedCheckpoint
{
    private SignedCheckpoint(Checkpoint checkpoint, byte[] bytes)
    {
        Checkpoint = checkpoint;
        Bytes = bytes;
    }

    /// <summary>What the key has signed.</summary>
    public Checkpoint Checkpoint { get; }

    /// <summary>The whole note: what is stored and anchored.</summary>
    public byte[] Bytes { get; }

    /// <summary>Signs a checkpoint. The caller has made sure that it extends every checkpoint signed before.</summary>
    /// <exception cref="ArgumentException">The origin is not the name of the key, or there are extension lines.</exception>
    public static SignedCheckpoint Sign(Checkpoint checkpoint, NoteSigningKey key)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        ArgumentNullException.ThrowIfNull(key);
        if (checkpoint.Origin != key.VerifierKey.Name)
            throw new ArgumentException("A log signs under its own name.", nameof(checkpoint));
        if (checkpoint.Extensions.Length > 0)
            throw new ArgumentException("Extension lines are never signed.", nameof(checkpoint));
        return new SignedCheckpoint(checkpoint, key.Sign(checkpoint.Text).Encode());
    }

    /// <summary>Reads a note, verifies it with the key of the log, then reads the checkpoint in it.</summary>
    /// <param name="note">The bytes of the note; other keys may have signed it too.</param>
    /// <param name="key">The key that must have signed.</param>
    /// <param name="origin">The origin expected; without it, the name of the key.</param>
    /// <exception cref="FormatException">Not a note, or not a checkpoint.</exception>
    /// <exception cref="CheckpointException">Not signed by this key, or of another log.</exception>
    public static SignedCheckpoint Verify(ReadOnlySpan<byte> note, NoteVerifierKey key, string? origin = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        var signed = SignedNote.Parse(note);
        if (!key.Verify(signed)) throw new CheckpointException("The checkpoint is not signed by the key of this log.");
        var checkpoint = Checkpoint.Parse(signed.Text);
        if (checkpoint.Origin != (origin ?? key.Name)) throw new CheckpointException("The checkpoint is of another log.");
        return new SignedCheckpoint(checkpoint, note.ToArray());
    }

    /// <summary>Same bytes.</summary>
    public bool Equals(SignedCheckpoint? other) => other is not null && Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override int GetHashCode() => Checkpoint.GetHashCode();
}
