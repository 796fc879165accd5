using System.Security.Cryptography;

namespace Recours.Evidence.Age;

/// <summary>The public key of an identity that also holds against quantum computers ("mlkem768x25519").</summary>
public sealed class HybridRecipient : AgeRecipient
{
    internal const string Prefix = "age1pq";
    internal const string StanzaType = "mlkem768x25519";

    private readonly byte[] _key;

    internal HybridRecipient(byte[] key)
    {
        if (key.Length != XWing.PublicKeySize)
            throw new FormatException("The key of a hybrid age recipient has 1216 bytes.");
        try
        {
            XWing.CheckPublicKey(key);
        }
        catch (ArgumentException e)
        {
            throw new FormatException("The key of a hybrid age recipient is malformed.", e);
        }
        _key = key;
    }

    /// <summary>"age1pq1…", about two thousand characters.</summary>
    public override string ToString() => Bech32.Encode(Prefix, _key);

    internal override AgeStanza Wrap(ReadOnlySpan<byte> fileKey, RandomNumberGenerator random)
    {
        (byte[] secret, byte[] ciphertext) = XWing.Encapsulate(_key, random);
        (byte[] key, byte[] nonce) = HpkeSchedule.Derive(secret);
        byte[] body = AgeKeyBox.Close(key, nonce, fileKey);
        CryptographicOperations.ZeroMemory(key);
        return new AgeStanza(StanzaType, [AgeBase64.Encode(ciphertext)], body);
    }
}

/// <summary>The secret key that also holds against quantum computers.</summary>
public sealed class HybridIdentity : AgeIdentity
{
    internal const string Prefix = "age-secret-key-pq-";

    private readonly byte[] _seed;

    internal HybridIdentity(byte[] seed)
    {
        if (seed.Length != XWing.SeedSize)
            throw new FormatException("The secret key of a hybrid age identity has 32 bytes.");
        _seed = seed;
        Recipient = new HybridRecipient(XWing.PublicKey(seed));
    }

    /// <summary>Who to encrypt to, so that this identity can read it.</summary>
    public HybridRecipient Recipient { get; }

    /// <summary>The 32 bytes of the secret.</summary>
    public ReadOnlySpan<byte> Secret => _seed;

    /// <summary>A new identity.</summary>
    public static HybridIdentity Generate(RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        byte[] seed = new byte[XWing.SeedSize];
        random.GetBytes(seed);
        return new HybridIdentity(seed);
    }

    /// <summary>"AGE-SECRET-KEY-PQ-1…": the secret itself.</summary>
    public override string ToString() => Bech32.Encode(Prefix, _seed).ToUpperInvariant();

    internal override bool TryUnwrap(AgeStanza stanza, Span<byte> fileKey)
    {
        if (stanza.Type != HybridRecipient.StanzaType)
            return false;
        byte[] ciphertext = AgeKeyBox.CheckShape(stanza, XWing.CiphertextSize);
        byte[] secret = XWing.Decapsulate(_seed, ciphertext)
            ?? throw new AgeException(AgeFailure.Header, "The share of a hybrid stanza is a point of low order.");
        (byte[] key, byte[] nonce) = HpkeSchedule.Derive(secret);
        bool opened = AgeKeyBox.TryOpen(key, nonce, stanza.Body, fileKey);
        CryptographicOperations.ZeroMemory(key);
        return opened;
    }
}

/// <summary>The key schedule of HPKE (RFC 9180) in base mode, for the one suite age uses and its first message.</summary>
internal static class HpkeSchedule
{
    // Key encapsulation 0x647a (X-Wing), derivation 1 (HKDF-SHA256), encryption 3 (ChaCha20-Poly1305).
    private static ReadOnlySpan<byte> Suite => [(byte)'H', (byte)'P', (byte)'K', (byte)'E', 0x64, 0x7a, 0, 1, 0, 3];

    private static ReadOnlySpan<byte> Version => "HPKE-v1"u8;

    private static ReadOnlySpan<byte> Info => "age-encryption.org/mlkem768x25519"u8;

    public static (byte[] Key, byte[] Nonce) Derive(byte[] shared)
    {
        const byte baseMode = 0;
        byte[] context = [baseMode, .. Extract([], "psk_id_hash"u8, []), .. Extract([], "info_hash"u8, Info)];
        byte[] secret = Extract(shared, "secret"u8, []);
        byte[] key = Expand(secret, "key"u8, context, 32);
        byte[] nonce = Expand(secret, "base_nonce"u8, context, 12);
        CryptographicOperations.ZeroMemory(shared);
        CryptographicOperations.ZeroMemory(secret);
        return (key, nonce);
    }

    private static byte[] Extract(byte[] salt, ReadOnlySpan<byte> label, ReadOnlySpan<byte> input)
    {
        byte[] labelled = [.. Version, .. Suite, .. label, .. input];
        return HKDF.Extract(HashAlgorithmName.SHA256, labelled, salt);
    }

    private static byte[] Expand(byte[] key, ReadOnlySpan<byte> label, byte[] context, byte length)
    {
        byte[] labelled = [0, length, .. Version, .. Suite, .. label, .. context];
        return HKDF.Expand(HashAlgorithmName.SHA256, key, length, labelled);
    }
}
