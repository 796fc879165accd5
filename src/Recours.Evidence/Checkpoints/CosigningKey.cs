using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Recours.Evidence.Checkpoints;

/// <summary>The Ed25519 private key of a witness. Never shown as text.</summary>
public sealed class CosigningKey
{
    private readonly byte[] _seed;

    private CosigningKey(string name, byte[] seed)
    {
        var publicKey = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(seed, 0, publicKey, 0);
        _seed = seed;
        PublicKey = new CosignerKey(name, publicKey);
    }

    /// <summary>The public half.</summary>
    public CosignerKey PublicKey { get; }

    /// <summary>The key made from 32 random bytes (RFC 8032 private key), used for this one witness only.</summary>
    /// <exception cref="ArgumentException">Another length, or a name with white space or a plus sign.</exception>
    public static CosigningKey FromSeed(string name, ReadOnlySpan<byte> seed32)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!NoteGrammar.IsKeyName(name)) throw new ArgumentException("Not a key name.", nameof(name));
        if (seed32.Length != Ed25519.SecretKeySize) throw new ArgumentException("A seed has 32 bytes.", nameof(seed32));
        return new CosigningKey(name, seed32.ToArray());
    }

    /// <summary>The line to add to the note. Whether it may be given is decided by <see cref="Witness"/>.</summary>
    /// <param name="text">The text of a checkpoint.</param>
    /// <param name="time">Seconds since 1970-01-01T00:00:00Z, not negative.</param>
    internal NoteSignature Cosign(string text, long time)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(time);
        var message = Cosignature.Message(time, text);
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(_seed, 0, message, 0, message.Length, signature, 0);
        return new NoteSignature(PublicKey.Name, PublicKey.KeyId, Cosignature.Write(time, signature));
    }
}
