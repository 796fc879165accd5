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

        // Decrypted where they are: the entries lie in these bytes for as long as the case is open.
        var plain = stored.AsMemory(SaltSize, stored.Length - SaltSize - TagSize);
        using var cipher = Cipher(identity, stored.AsSpan(0, SaltSize));
        try
        {
            cipher.Decrypt(new byte[12], plain.Span, stored.AsSpan(SaltSize + plain.Length), plain.Span);
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
    private static LogSnapshot Decode(ReadOnlyMemory<byte> plain)
    {
        var bytes = new Cursor(plain.Span);
        var size = (int)bytes.Int64();
        var tree = MerkleTree.Restore(size, bytes.Rest, out var read);
        bytes.At += read;
        var names = new string[bytes.Byte()];
        for (var i = 0; i < names.Length; i++)
        {
            // One object for each name, as if it had been read from the log: comparing is quick.
            var name = bytes.Text(null);
            names[i] = EventNames.All.First(known => known == name);
        }

        var entries = new LedgerEntry[size];
        for (var i = 0; i < size; i++)
        {
            var (name, at, length, hidden) = (names[bytes.Byte()], DateTimeOffset.FromUnixTimeSeconds(bytes.Int64()), bytes.Int32(), bytes.Int32());
            entries[i] = new LedgerEntry(i, name, at, plain.Slice(bytes.At, length), plain.Slice(bytes.At + length, hidden));
            bytes.At += length + hidden;
        }

        var exhibits = new Exhibit[bytes.Int32()];
        var (path, from, batch) = ((string?)null, (string?)null, (string?)null);
        for (var i = 0; i < exhibits.Length; i++)
        {
            // Texts that are as the ones before them are the same object: a long log is opened with fewer.
            var name = bytes.Optional(null)!;
            (path, from, batch) = (bytes.Optional(name), bytes.Optional(from), bytes.Optional(batch));
            exhibits[i] = new Exhibit(i + 1, name, path!, bytes.Int64(), bytes.Hash(), bytes.Hash(), bytes.Int64(), DateTimeOffset.FromUnixTimeSeconds(bytes.Int64()), from, batch, bytes.Int32());
        }

        return new LogSnapshot(entries, exhibits, tree);
    }

    /// <summary>What <see cref="BinaryWriter"/> wrote.</summary>
    private ref struct Cursor(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;

        public int At;

        public readonly ReadOnlySpan<byte> Rest => bytes[At..];

        public byte Byte() => bytes[At++];

        public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

        public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

        public Hash32 Hash() => new(Take(Hash32.Length));

        public string? Optional(string? known) => Byte() == 0 ? null : Text(known);

        /// <param name="known">What is given when the text is the same.</param>
        public string Text(string? known)
        {
            var (length, shift, part) = (0, 0, Byte());
            for (; part > 127; shift += 7, part = Byte())
            {
                length |= (part & 127) << shift;
            }

            var text = Take(length | (part << shift));
            return known is not null && Ascii.Equals(text, known) ? known : Encoding.UTF8.GetString(text);
        }

        private ReadOnlySpan<byte> Take(int length)
        {
            var taken = bytes.Slice(At, length);
            At += length;
            return taken;
        }
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
        writer.Write(exhibit.Hash.AsSpan());
        writer.Write(exhibit.CiphertextHash.AsSpan());
        writer.Write(exhibit.CiphertextSize);
        writer.Write(exhibit.AcquiredAt.ToUnixTimeSeconds());
        writer.Write(exhibit.TimesSeen);
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
