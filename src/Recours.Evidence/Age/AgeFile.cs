using System.Security.Cryptography;

namespace Recours.Evidence.Age;

/// <summary>Encrypts and decrypts files of the format age-encryption.org/v1.</summary>
public static class AgeFile
{
    private const int MaxRecipients = 256;

    /// <summary>
    /// Writes the header and gives a stream to write the plaintext to. Leaves the destination open;
    /// the file is complete after <see cref="AgeEncryptStream.Finish"/>, and only then.
    /// </summary>
    /// <exception cref="ArgumentException">The recipients do not go together.</exception>
    public static AgeEncryptStream Encrypt(Stream destination, IReadOnlyList<AgeRecipient> recipients, RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(destination);
        AgeSealer sealer = Seal(recipients, random);
        try
        {
            destination.Write(sealer.Start);
            return new AgeEncryptStream(destination, sealer);
        }
        catch
        {
            sealer.Dispose();
            throw;
        }
    }

    /// <summary>Begins a file whose blocks the caller writes where it wants to.</summary>
    /// <exception cref="ArgumentException">The recipients do not go together.</exception>
    public static AgeSealer Seal(IReadOnlyList<AgeRecipient> recipients, RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        ArgumentNullException.ThrowIfNull(random);
        CheckMix(recipients);
        Span<byte> fileKey = stackalloc byte[AgeHeader.FileKeySize];
        random.GetBytes(fileKey);
        try
        {
            List<AgeStanza> stanzas = [];
            foreach (AgeRecipient recipient in recipients)
                stanzas.Add(recipient.Wrap(fileKey, random));
            Span<byte> salt = stackalloc byte[AgeChunks.SaltSize];
            random.GetBytes(salt);
            return new AgeSealer([.. AgeHeader.Write(stanzas, fileKey), .. salt], new AgeChunks(fileKey, salt));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fileKey);
        }
    }

    /// <summary>
    /// Reads the header at once and gives a stream over the plaintext; armor is recognised. Leaves the source open.
    /// </summary>
    /// <exception cref="AgeException">The file is malformed, or none of the identities opens it.</exception>
    public static AgeDecryptStream Decrypt(Stream source, params IReadOnlyList<AgeIdentity> identities)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(identities);
        AgeSource bytes = new(source);
        bool armored = AgeArmor.IsArmored(bytes);
        if (armored)
            bytes = new AgeSource(new AgeArmorReader(bytes));
        AgeHeader header = AgeHeader.Read(bytes);
        Span<byte> fileKey = stackalloc byte[AgeHeader.FileKeySize];
        try
        {
            Unwrap(header, identities, fileKey);
            if (!header.IsSealedBy(fileKey))
                throw new AgeException(AgeFailure.Hmac, "The header was changed after it was written.");
            Span<byte> salt = stackalloc byte[AgeChunks.SaltSize];
            if (bytes.ReadFull(salt) != salt.Length)
                throw new AgeException(AgeFailure.Header, "The file is cut off behind its header.");
            return new AgeDecryptStream(bytes, new AgeChunks(fileKey, salt), canSeek: !armored && source.CanSeek);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fileKey);
        }
    }

    private static void Unwrap(AgeHeader header, IReadOnlyList<AgeIdentity> identities, Span<byte> fileKey)
    {
        if (header.Stanzas.Count > 1 && header.Stanzas.Any(stanza => stanza.Type == ScryptRecipient.StanzaType))
            throw new AgeException(AgeFailure.Header, "A file with a passphrase cannot have another recipient.");
        foreach (AgeIdentity identity in identities)
        {
            foreach (AgeStanza stanza in header.Stanzas)
            {
                if (identity.TryUnwrap(stanza, fileKey))
                    return;
            }
        }
        throw new AgeException(AgeFailure.NoMatch, "None of the keys opens this file.");
    }

    private static void CheckMix(IReadOnlyList<AgeRecipient> recipients)
    {
        if (recipients.Count is 0 or > MaxRecipients)
            throw new ArgumentException("A file has between one and 256 recipients.", nameof(recipients));
        if (recipients.Count > 1 && recipients.Any(recipient => recipient is ScryptRecipient))
            throw new ArgumentException("A file with a passphrase cannot have another recipient.", nameof(recipients));
        // One recipient that a quantum computer can read for would undo the others.
        int hybrid = recipients.Count(recipient => recipient is HybridRecipient);
        if (hybrid != 0 && hybrid != recipients.Count)
            throw new ArgumentException("Hybrid recipients do not mix with others.", nameof(recipients));
    }
}
