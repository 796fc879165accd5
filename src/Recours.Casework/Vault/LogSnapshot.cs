using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Host;
using Recours.Evidence.Age;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>
/// The log as it was read and checked before, with the private parts of its entries, the hashes of its tree and the exhibits folded from it, under a key that only
/// the case key gives: a long case opens without a key agreement, a hash and a parse for every entry. It may be deleted at any time, and is left out wherever it
/// does not lead to the root that the log's signature is over (docs/formats/case.md).
/// </summary>
internal sealed record LogSnapshot(IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<Exhibit> Exhibits, MerkleTree Tree)
{
    public const string Path = VaultLayout.Cache + "log";

    /// <summary>A log that is longer than the snapshot by this is worth a new one: fewer entries are read as fast as a snapshot is written.</summary>
    public const int WorthWriting = 512;

    private const int MaxLength = 1 << 30;
    private const int SaltSize = 16;
    private const int TagSize = 16;

    /// <summary>Before each entry: its event, its time in seconds since 1970, and the lengths of its two parts.</summary>
    private const int HeadSize = 1 + 8 + 4 + 4;

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

        // The entries lie in these bytes for as long as the case is open.
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

        return Decode(plain);
    }

    /// <summary>The bytes of a snapshot; null for a log that is too long for one.</summary>
    public byte[]? Encode(X25519Identity identity, RandomNumberGenerator random)
    {
        if (Tree.SavedLength + Entries.Sum(entry => (long)HeadSize + entry.Stored.Length + entry.SaltAndPrivate.Length) > MaxLength)
        {
            return null;
        }

        using var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write((long)Entries.Count);
            var hashes = new byte[Tree.SavedLength];
            Tree.Save(hashes);
            writer.Write(hashes);
            var names = Entries.Select(entry => entry.Event).Distinct().ToList();
            writer.Write((byte)names.Count);
            names.ForEach(writer.Write);
            foreach (var entry in Entries)
            {
                writer.Write((byte)names.IndexOf(entry.Event));
                writer.Write(entry.At.ToUnixTimeSeconds());
                writer.Write(entry.Stored.Length);
                writer.Write(entry.SaltAndPrivate.Length);
                writer.Write(entry.Stored.Span);
                writer.Write(entry.SaltAndPrivate.Span);
            }

            writer.Write(Exhibits.Count);
            foreach (var exhibit in Exhibits)
            {
                Write(writer, exhibit);
            }
        }

        if (plain.Length > MaxLength)
        {
            return null;
        }

        var open = plain.GetBuffer().AsSpan(0, (int)plain.Length);
        var stored = new byte[SaltSize + open.Length + TagSize];
        random.GetBytes(stored, 0, SaltSize);
        using var cipher = Cipher(identity, stored.AsSpan(0, SaltSize));
        cipher.Encrypt(new byte[12], open, stored.AsSpan(SaltSize, open.Length), stored.AsSpan(SaltSize + open.Length));
        CryptographicOperations.ZeroMemory(open);
        return stored;
    }

    /// <summary>A key for each snapshot, so that its one nonce is never used twice; who does not have the case key can neither read nor make one.</summary>
    private static ChaCha20Poly1305 Cipher(X25519Identity identity, ReadOnlySpan<byte> salt)
    {
        Span<byte> key = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, identity.Secret, key, salt, "recours/log-snapshot/v2"u8);
        var cipher = new ChaCha20Poly1305(key);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }

    // Authentic, so written by this program: what does not fit is a defect, and stops.
    private static LogSnapshot Decode(byte[] plain)
    {
        var size = (int)BinaryPrimitives.ReadInt64LittleEndian(plain);
        var tree = MerkleTree.Restore(size, plain.AsSpan(sizeof(long)), out var read);
        using var reader = new BinaryReader(new MemoryStream(plain), Encoding.UTF8);
        reader.BaseStream.Position = sizeof(long) + read;
        var names = new string[reader.ReadByte()];
        for (var i = 0; i < names.Length; i++)
        {
            // One object for each name, as if it had been read from the log: comparing is quick.
            var name = reader.ReadString();
            names[i] = EventNames.All.First(known => known == name);
        }

        var entries = new LedgerEntry[size];
        var at = (int)reader.BaseStream.Position;
        for (var i = 0; i < size; i++)
        {
            var head = plain.AsSpan(at, HeadSize);
            var (length, hidden) = (BinaryPrimitives.ReadInt32LittleEndian(head[9..]), BinaryPrimitives.ReadInt32LittleEndian(head[13..]));
            at += HeadSize;
            entries[i] = new LedgerEntry(i, names[head[0]], DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64LittleEndian(head[1..])),
                plain.AsMemory(at, length), plain.AsMemory(at + length, hidden));
            at += length + hidden;
        }

        reader.BaseStream.Position = at;
        var exhibits = new Exhibit[reader.ReadInt32()];
        for (var i = 0; i < exhibits.Length; i++)
        {
            exhibits[i] = ReadExhibit(reader, i + 1);
        }

        return new LogSnapshot(entries, exhibits, tree);
    }

    private static void Write(BinaryWriter writer, Exhibit exhibit)
    {
        foreach (var text in (string?[])[exhibit.Name, exhibit.Path, exhibit.From, exhibit.Batch])
        {
            writer.Write(text is not null);
            if (text is not null)
            {
                writer.Write(text);
            }
        }

        writer.Write(exhibit.Size);
        writer.Write(Convert.FromHexString(exhibit.Sha256));
        writer.Write(Convert.FromHexString(exhibit.CiphertextSha256));
        writer.Write(exhibit.CiphertextSize);
        writer.Write(exhibit.AcquiredAt.ToUnixTimeSeconds());
        writer.Write(exhibit.TimesSeen);
    }

    private static Exhibit ReadExhibit(BinaryReader reader, int number)
    {
        string? Text() => reader.ReadBoolean() ? reader.ReadString() : null;
        string Hash()
        {
            Span<byte> hash = stackalloc byte[Hash32.Length];
            reader.BaseStream.ReadExactly(hash);
            return Convert.ToHexStringLower(hash);
        }

        var (name, path, from, batch) = (Text()!, Text()!, Text(), Text());
        var (size, sha256, ciphertext, ciphertextSize) = (reader.ReadInt64(), Hash(), Hash(), reader.ReadInt64());
        return new Exhibit(number, name, path, size, sha256, ciphertext, ciphertextSize, DateTimeOffset.FromUnixTimeSeconds(reader.ReadInt64()), from, batch, reader.ReadInt32());
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

        if (new LogSnapshot(entries, exhibits, log.Tree).Encode(identity, machine.Random) is not { } bytes)
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
