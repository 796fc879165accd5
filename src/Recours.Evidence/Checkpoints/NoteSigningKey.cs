using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Recours.Evidence.Checkpoints;

/// <summary>An Ed25519 private key with the name it signs under. Never shown as text.</summary>
public sealed class NoteSigningKey
{
    private readonly byte[] _seed;

    private NoteSigningKey(string name, byte[] seed)
    {
        var publicKey = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(seed, 0, publicKey, 0);
        _seed = seed;
        VerifierKey = new NoteVerifierKey(name, publicKey);
    }

    /// <summary>The public half.</summary>
    public NoteVerifierKey VerifierKey { get; }

    /// <summary>The key made from 32 random bytes (RFC 8032 private key).</summary>
    /// <exception cref="ArgumentException">Another length, or a name with white space or a plus sign.</exception>
    public static NoteSigningKey FromSeed(string name, ReadOnlySpan<byte> seed32)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!NoteGrammar.IsKeyName(name)) throw new ArgumentException("Not a key name.", nameof(name));
        if (seed32.Length != Ed25519.SecretKeySize) throw new ArgumentException("A seed has 32 bytes.", nameof(seed32));
        return new NoteSigningKey(name, seed32.ToArray());
    }

    /// <summary>Signs a text that ends in a newline. The same text always gives the same note.</summary>
    /// <exception cref="FormatException">The text cannot be a note.</exception>
    public SignedNote Sign(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = NoteGrammar.ToBytes(text);
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(_seed, 0, bytes, 0, bytes.Length, signature, 0);
        return new SignedNote(text, [new NoteSignature(VerifierKey.Name, VerifierKey.KeyId, signature)]);
    }
}
