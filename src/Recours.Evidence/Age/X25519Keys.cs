using System.Security.Cryptography;
using Org.BouncyCastle.Math.EC.Rfc7748;

namespace Recours.Evidence.Age;

/// <summary>The public key of an ordinary age identity.</summary>
public sealed class X25519Recipient : AgeRecipient
{
    internal const string Prefix = "age";
    internal const string StanzaType = "X25519";
    internal const int KeySize = 32;

    private readonly byte[] _key;

    internal X25519Recipient(byte[] key)
    {
        if (key.Length != KeySize)
            throw new FormatException("The key of an age recipient has 32 bytes.");
        _key = key;
    }

    internal static ReadOnlySpan<byte> Label => "age-encryption.org/v1/X25519"u8;

    /// <summary>"age1…"</summary>
    public override string ToString() => Bech32.Encode(Prefix, _key);

    internal override AgeStanza Wrap(ReadOnlySpan<byte> fileKey, RandomNumberGenerator random)
    {
        byte[] ephemeral = new byte[KeySize];
        random.GetBytes(ephemeral);
        byte[] share = new byte[KeySize];
        X25519.ScalarMultBase(ephemeral, 0, share, 0);
        byte[] shared = new byte[KeySize];
        if (!X25519.CalculateAgreement(ephemeral, 0, _key, 0, shared, 0))
            throw new CryptographicException("The key of the recipient is a point of low order.");
        Span<byte> wrapKey = stackalloc byte[32];
        DeriveWrapKey(shared, share, _key, wrapKey);
        byte[] body = AgeKeyBox.Close(wrapKey, stackalloc byte[12], fileKey);
        CryptographicOperations.ZeroMemory(ephemeral);
        CryptographicOperations.ZeroMemory(shared);
        CryptographicOperations.ZeroMemory(wrapKey);
        return new AgeStanza(StanzaType, [AgeBase64.Encode(share)], body);
    }

    internal static void DeriveWrapKey(ReadOnlySpan<byte> shared, ReadOnlySpan<byte> share, ReadOnlySpan<byte> recipient, Span<byte> wrapKey)
    {
        Span<byte> salt = stackalloc byte[2 * KeySize];
        share.CopyTo(salt);
        recipient.CopyTo(salt[KeySize..]);
        HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, wrapKey, salt, Label);
    }
}

/// <summary>The secret key of an ordinary age identity.</summary>
public sealed class X25519Identity : AgeIdentity
{
    internal const string Prefix = "age-secret-key-";

    private readonly byte[] _secret;
    private readonly byte[] _public;

    internal X25519Identity(byte[] secret)
    {
        if (secret.Length != X25519Recipient.KeySize)
            throw new FormatException("The secret key of an age identity has 32 bytes.");
        _secret = secret;
        _public = new byte[X25519Recipient.KeySize];
        X25519.ScalarMultBase(_secret, 0, _public, 0);
        Recipient = new X25519Recipient(_public);
    }

    /// <summary>Who to encrypt to, so that this identity can read it.</summary>
    public X25519Recipient Recipient { get; }

    /// <summary>The 32 bytes of the secret.</summary>
    public ReadOnlySpan<byte> Secret => _secret;

    /// <summary>A new identity.</summary>
    public static X25519Identity Generate(RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        byte[] secret = new byte[X25519Recipient.KeySize];
        random.GetBytes(secret);
        return new X25519Identity(secret);
    }

    /// <summary>"AGE-SECRET-KEY-1…": the secret itself.</summary>
    public override string ToString() => Bech32.Encode(Prefix, _secret).ToUpperInvariant();

    internal override bool TryUnwrap(AgeStanza stanza, Span<byte> fileKey)
    {
        if (stanza.Type != X25519Recipient.StanzaType)
            return false;
        byte[] share = AgeKeyBox.CheckShape(stanza, X25519Recipient.KeySize);
        byte[] shared = new byte[X25519Recipient.KeySize];
        if (!X25519.CalculateAgreement(_secret, 0, share, 0, shared, 0))
            throw new AgeException(AgeFailure.Header, "The share of an X25519 stanza is a point of low order.");
        Span<byte> wrapKey = stackalloc byte[32];
        X25519Recipient.DeriveWrapKey(shared, share, _public, wrapKey);
        bool opened = AgeKeyBox.TryOpen(wrapKey, stackalloc byte[12], stanza.Body, fileKey);
        CryptographicOperations.ZeroMemory(shared);
        CryptographicOperations.ZeroMemory(wrapKey);
        return opened;
    }
}
