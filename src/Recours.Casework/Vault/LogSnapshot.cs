using System.Buffers.Binary;
using System.Security.Cryptography;
using Recours.Casework.Host;
using Recours.Evidence.Age;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>
/// The log as it was read and checked before, with the private parts of its entries and the hashes of its tree, under a key that only the case
/// key gives: a long case opens without a key agreement and a hash for every entry. It may be deleted at any time, and is left out wherever it does
/// not lead to the root that the log's signature is over (docs/formats/case.md).
/// </summary>
internal sealed record LogSnapshot(IReadOnlyList<byte[]> Entries, IReadOnlyList<byte[]> Parts, MerkleTree Tree)
{
    public const string Path = VaultLayout.Cache + "log";

    /// <summary>A log that is longer than the snapshot by this is worth a new one: fewer entries are read as fast as a snapshot is written.</summary>
    public const int WorthWriting = 512;

    private const int MaxLength = 1 << 30;
    private const int SaltSize = 16;
    private const int TagSize = 16;

    /// <summary>The snapshot of a case; null when there is none, or none that this key wrote whole.</summary>
    public static LogSnapshot? Read(IVaultFiles files, X25519Identity identity)
    {
        if (!files.Exists(Path))
        {
            return null;
        }

        byte[] stored;
        try
        {
            stored = VaultLog.ReadAll(files, Path);
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            // It is a copy: the log says the same.
            return null;
        }

        if (stored.Length < SaltSize + TagSize)
        {
            return null;
        }

        var plain = new byte[stored.Length - SaltSize - TagSize];
        using var cipher = Cipher(identity, stored.AsSpan(0, SaltSize));
        try
        {
            cipher.Decrypt(new byte[12], stored.AsSpan(SaltSize, plain.Length), stored.AsSpan(SaltSize + plain.Length), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        var snapshot = Decode(plain);
        CryptographicOperations.ZeroMemory(plain);
        return snapshot;
    }

    /// <summary>The bytes of a snapshot; null for a log that is too long for one.</summary>
    public byte[]? Encode(X25519Identity identity, RandomNumberGenerator random)
    {
        var length = sizeof(long) + Tree.SavedLength + Entries.Sum(entry => (long)sizeof(int) + entry.Length) + Parts.Sum(part => (long)sizeof(int) + part.Length);
        if (length > MaxLength)
        {
            return null;
        }

        var plain = new byte[length];
        BinaryPrimitives.WriteInt64LittleEndian(plain, Entries.Count);
        var at = sizeof(long);
        at += Tree.Save(plain.AsSpan(at));
        foreach (var bytes in Entries.Concat(Parts))
        {
            BinaryPrimitives.WriteInt32LittleEndian(plain.AsSpan(at), bytes.Length);
            bytes.CopyTo(plain, at + sizeof(int));
            at += sizeof(int) + bytes.Length;
        }

        var stored = new byte[SaltSize + plain.Length + TagSize];
        random.GetBytes(stored, 0, SaltSize);
        using var cipher = Cipher(identity, stored.AsSpan(0, SaltSize));
        cipher.Encrypt(new byte[12], plain, stored.AsSpan(SaltSize, plain.Length), stored.AsSpan(SaltSize + plain.Length));
        CryptographicOperations.ZeroMemory(plain);
        return stored;
    }

    /// <summary>A key for each snapshot, so that its one nonce is never used twice; who does not have the case key can neither read nor make one.</summary>
    private static ChaCha20Poly1305 Cipher(X25519Identity identity, ReadOnlySpan<byte> salt)
    {
        Span<byte> key = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, identity.Secret, key, salt, "recours/log-snapshot/v1"u8);
        var cipher = new ChaCha20Poly1305(key);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }

    // Authentic, so written by this program: what does not fit is a defect, and stops.
    private static LogSnapshot Decode(ReadOnlySpan<byte> plain)
    {
        var size = BinaryPrimitives.ReadInt64LittleEndian(plain);
        plain = plain[sizeof(long)..];
        var tree = MerkleTree.Restore(size, plain, out var read);
        plain = plain[read..];
        var lists = (Entries: new byte[size][], Parts: new byte[size][]);
        foreach (var list in (byte[][][])[lists.Entries, lists.Parts])
        {
            for (var i = 0; i < size; i++)
            {
                var length = BinaryPrimitives.ReadInt32LittleEndian(plain);
                list[i] = plain.Slice(sizeof(int), length).ToArray();
                plain = plain[(sizeof(int) + length)..];
            }
        }

        return new LogSnapshot(lists.Entries, lists.Parts, tree);
    }
}

public sealed partial class Vault
{
    /// <summary>Keeps what was read of a long log for the next opening. Only at rest: a snapshot never knows more than the signed checkpoint.</summary>
    private void KeepSnapshot()
    {
        if (log.Entries.Count - log.FromSnapshot < LogSnapshot.WorthWriting)
        {
            return;
        }

        var parts = entries.Select(entry => entry.SaltAndPrivate.ToArray()).ToList();
        if (new LogSnapshot(log.Entries, parts, log.Tree).Encode(identity, machine.Random) is not { } bytes)
        {
            return;
        }

        try
        {
            logWriter.WriteWhole([(LogSnapshot.Path, bytes)]);
            log.Snapshotted();
        }
        catch (Exception e) when (e is IOException or Trouble { Code: "disk.not-writable" })
        {
            // A full disk: everything that was promised is safe without it, and the next opening only takes longer.
            files.Delete(LogSnapshot.Path + VaultLayout.Pending);
        }
    }
}
