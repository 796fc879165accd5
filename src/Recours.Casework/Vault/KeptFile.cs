using System.Buffers.Binary;
using System.Security.Cryptography;
using Recours.Casework.Host;
using Recours.Evidence.Age;

namespace Recours.Casework.Vault;

/// <summary>What something that is kept under <c>cache/</c> was made from, piece by piece: its hash binds the file to exactly that.</summary>
internal sealed class MadeFrom : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Begins with what makes it: this build of the program (with its packages, whose lock file lies in it) and of the runtime.</summary>
    public MadeFrom(string kind)
    {
        Add(kind);
        foreach (var part in (Type[])[typeof(MadeFrom), typeof(object)])
        {
            Add(part.Assembly.ManifestModule.ModuleVersionId.ToString("N"));
        }
    }

    public MadeFrom Add(string? text)
    {
        Add(text is null ? -1 : text.Length);
        // As it stands in memory: a half pair is no other text than what takes its place in UTF-8.
        hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public MadeFrom Add(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
        return this;
    }

    public MadeFrom Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        hash.AppendData(bytes);
        return this;
    }

    public byte[] Hash() => hash.GetCurrentHash();

    public void Dispose() => hash.Dispose();
}

/// <summary>
/// A file under <c>cache/</c> (docs/formats/reading.md): pieces of a MiB under a key that only the case key gives, each bound to its place, to whether it is
/// the last, and to what the file was made from. Who does not have the case key can neither read nor make one, and none passes for another.
/// </summary>
internal static class KeptFile
{
    public const int SaltSize = 16, TagSize = 16, PieceSize = 1 << 20;

    /// <summary>A stream that encrypts to <paramref name="output"/>; whole once it is disposed. Leaves the output open.</summary>
    public static Stream Write(Stream output, X25519Identity identity, RandomNumberGenerator random, byte[] madeFrom)
    {
        var salt = new byte[SaltSize];
        random.GetBytes(salt);
        output.Write(salt);
        return new Writer(output, Cipher(identity, salt), madeFrom);
    }

    /// <summary>
    /// A stream of what was written. Reading throws <see cref="AuthenticationTagMismatchException"/> where the file is not whole, not of this case
    /// or not made from this, or <see cref="IOException"/>.
    /// </summary>
    public static Stream Read(Stream stored, X25519Identity identity, byte[] madeFrom)
    {
        var salt = new byte[SaltSize];
        stored.ReadExactly(salt);
        return new Reader(stored, Cipher(identity, salt), madeFrom);
    }

    /// <summary>A name that says nothing to whoever has no key, not even to somebody who has the same exhibits.</summary>
    public static string NameOf(X25519Identity identity, byte[] madeFrom)
    {
        Span<byte> key = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, identity.Secret, key, [], "recours/kept-name/v1"u8);
        var name = HMACSHA256.HashData(key, madeFrom);
        CryptographicOperations.ZeroMemory(key);
        return Convert.ToHexStringLower(name.AsSpan(0, 16));
    }

    /// <summary>A key for each file, so that its nonces, which count its pieces, are never used twice.</summary>
    private static ChaCha20Poly1305 Cipher(X25519Identity identity, ReadOnlySpan<byte> salt)
    {
        Span<byte> key = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, identity.Secret, key, salt, "recours/kept/v1"u8);
        var cipher = new ChaCha20Poly1305(key);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }

    private static void Nonce(Span<byte> nonce, long piece, bool isLast)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(nonce, piece);
        nonce[11] = isLast ? (byte)1 : (byte)0;
    }

    private sealed class Writer(Stream output, ChaCha20Poly1305 cipher, byte[] madeFrom) : WritingStream
    {
        private readonly byte[] piece = new byte[PieceSize];
        private readonly byte[] sealedPiece = new byte[PieceSize + TagSize];
        private int length;
        private long number;
        private bool isWhole;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            while (!buffer.IsEmpty)
            {
                if (length == PieceSize)
                {
                    Seal(isLast: false);
                }

                var more = Math.Min(buffer.Length, PieceSize - length);
                buffer[..more].CopyTo(piece.AsSpan(length));
                length += more;
                buffer = buffer[more..];
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !isWhole)
            {
                isWhole = true;
                Seal(isLast: true);
                CryptographicOperations.ZeroMemory(piece);
                cipher.Dispose();
            }

            base.Dispose(disposing);
        }

        private void Seal(bool isLast)
        {
            Span<byte> nonce = stackalloc byte[12];
            Nonce(nonce, number++, isLast);
            cipher.Encrypt(nonce, piece.AsSpan(0, length), sealedPiece.AsSpan(0, length), sealedPiece.AsSpan(length, TagSize), madeFrom);
            output.Write(sealedPiece.AsSpan(0, length + TagSize));
            length = 0;
        }
    }

    private sealed class Reader(Stream stored, ChaCha20Poly1305 cipher, byte[] madeFrom) : ReadingStream
    {
        private readonly byte[] piece = new byte[PieceSize];
        private readonly byte[] sealedPiece = new byte[PieceSize + TagSize];
        private long left = stored.Length - SaltSize;
        private long number;
        private int at, length;

        public override int Read(Span<byte> buffer)
        {
            if (at == length && (left > 0 || number == 0))
            {
                Open();
            }

            var count = Math.Min(buffer.Length, length - at);
            piece.AsSpan(at, count).CopyTo(buffer);
            at += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                CryptographicOperations.ZeroMemory(piece);
                cipher.Dispose();
                stored.Dispose();
            }

            base.Dispose(disposing);
        }

        private void Open()
        {
            var size = (int)Math.Min(left, PieceSize + TagSize);
            if (size < TagSize)
            {
                throw new EndOfStreamException();
            }

            stored.ReadExactly(sealedPiece, 0, size);
            left -= size;
            Span<byte> nonce = stackalloc byte[12];
            Nonce(nonce, number++, isLast: left == 0);
            (at, length) = (0, size - TagSize);
            cipher.Decrypt(nonce, sealedPiece.AsSpan(0, length), sealedPiece.AsSpan(length, TagSize), piece.AsSpan(0, length), madeFrom);
        }
    }
}
