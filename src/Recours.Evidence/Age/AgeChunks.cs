using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Recours.Evidence.Age;

/// <summary>The payload's cipher: 64 KiB chunks, each numbered, the last one marked.</summary>
internal sealed class AgeChunks : IDisposable
{
    public const int PlainSize = 64 * 1024;
    public const int TagSize = 16;
    public const int CipherSize = PlainSize + TagSize;
    public const int SaltSize = 16;

    private const int CounterOffset = 3;
    private const int LastFlagOffset = 11;

    private readonly ChaCha20Poly1305 _aead;
    private readonly byte[] _key;
    private readonly byte[] _nonce = new byte[12];

    public AgeChunks(ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> salt)
    {
        _key = DeriveKey(fileKey, salt);
        _aead = new ChaCha20Poly1305(_key);
    }

    /// <summary>Encrypts one chunk; the target has room for the tag.</summary>
    public void Seal(long index, bool last, ReadOnlySpan<byte> plain, Span<byte> cipher)
    {
        SetNonce(index, last);
        _aead.Encrypt(_nonce, plain, cipher[..plain.Length], cipher.Slice(plain.Length, TagSize));
    }

    /// <summary>Decrypts one chunk; on failure nothing is released.</summary>
    public bool TryOpen(long index, bool last, ReadOnlySpan<byte> cipher, Span<byte> plain)
    {
        int length = cipher.Length - TagSize;
        SetNonce(index, last);
        try
        {
            _aead.Decrypt(_nonce, cipher[..length], cipher[length..], plain[..length]);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        _aead.Dispose();
        CryptographicOperations.ZeroMemory(_key);
    }

    private static byte[] DeriveKey(ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> salt)
    {
        byte[] key = new byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, key, salt, "payload"u8);
        return key;
    }

    // The counter has eleven bytes; a long never fills more than eight of them.
    private void SetNonce(long index, bool last)
    {
        BinaryPrimitives.WriteInt64BigEndian(_nonce.AsSpan(CounterOffset), index);
        _nonce[LastFlagOffset] = last ? (byte)1 : (byte)0;
    }
}
