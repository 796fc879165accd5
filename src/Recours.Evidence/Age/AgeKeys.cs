using System.Security.Cryptography;

namespace Recours.Evidence.Age;

/// <summary>Someone a file is encrypted to.</summary>
public abstract class AgeRecipient
{
    private protected AgeRecipient()
    {
    }

    /// <summary>Reads "age1…" or "age1pq1…".</summary>
    /// <exception cref="FormatException">The text is not a recipient.</exception>
    public static AgeRecipient Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (string prefix, byte[] data) = Bech32.Decode(text);
        if (!text.StartsWith(prefix, StringComparison.Ordinal))
            throw new FormatException("A recipient is written in lower case.");
        return prefix switch
        {
            X25519Recipient.Prefix => new X25519Recipient(data),
            HybridRecipient.Prefix => new HybridRecipient(data),
            _ => throw new FormatException("This is not the key of an age recipient."),
        };
    }

    internal abstract AgeStanza Wrap(ReadOnlySpan<byte> fileKey, RandomNumberGenerator random);
}

/// <summary>A secret that opens files.</summary>
public abstract class AgeIdentity
{
    private protected AgeIdentity()
    {
    }

    /// <summary>Reads "AGE-SECRET-KEY-1…" or "AGE-SECRET-KEY-PQ-1…".</summary>
    /// <exception cref="FormatException">The text is not an identity.</exception>
    public static AgeIdentity Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        (string prefix, byte[] data) = Bech32.Decode(line);
        if (!line.StartsWith(prefix.ToUpperInvariant(), StringComparison.Ordinal))
            throw new FormatException("An identity is written in upper case.");
        return prefix switch
        {
            X25519Identity.Prefix => new X25519Identity(data),
            HybridIdentity.Prefix => new HybridIdentity(data),
            _ => throw new FormatException("This is not the secret key of an age identity."),
        };
    }

    /// <summary>Opens the stanza when it is of this kind and for this secret; a malformed one of this kind throws.</summary>
    internal abstract bool TryUnwrap(AgeStanza stanza, Span<byte> fileKey);
}

/// <summary>The small box around a file key: ChaCha20-Poly1305 under a key that is used once.</summary>
internal static class AgeKeyBox
{
    public const int Size = AgeHeader.FileKeySize + TagSize;
    private const int TagSize = 16;

    public static byte[] Close(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> fileKey)
    {
        byte[] body = new byte[Size];
        using ChaCha20Poly1305 aead = new(key);
        aead.Encrypt(nonce, fileKey, body.AsSpan(0, AgeHeader.FileKeySize), body.AsSpan(AgeHeader.FileKeySize));
        return body;
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> body, Span<byte> fileKey)
    {
        using ChaCha20Poly1305 aead = new(key);
        try
        {
            aead.Decrypt(nonce, body[..AgeHeader.FileKeySize], body[AgeHeader.FileKeySize..], fileKey);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    /// <summary>The one argument of a stanza; sizes are checked before anything is decrypted.</summary>
    public static byte[] CheckShape(AgeStanza stanza, int argumentSize)
    {
        byte[]? share = stanza.Arguments.Count == 1 ? AgeBase64.Decode(stanza.Arguments[0]) : null;
        if (share is null || share.Length != argumentSize || stanza.Body.Length != Size)
            throw new AgeException(AgeFailure.Header, $"A stanza of type {stanza.Type} is malformed.");
        return share;
    }
}
