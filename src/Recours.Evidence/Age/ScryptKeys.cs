using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Generators;

namespace Recours.Evidence.Age;

/// <summary>Encrypts to a passphrase; such a file has no other recipient.</summary>
public sealed class ScryptRecipient : AgeRecipient
{
    internal const string StanzaType = "scrypt";
    internal const int SaltSize = 16;
    internal const int HighestWorkFactor = 22;

    private readonly byte[] _passphrase;
    private readonly int _workFactor;

    /// <summary>Takes the passphrase in Unicode form C, as UTF-8; the work is 2 to the power of the factor.</summary>
    public ScryptRecipient(string passphrase, int workFactor = 18)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workFactor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workFactor, HighestWorkFactor);
        _passphrase = ToBytes(passphrase);
        _workFactor = workFactor;
    }

    internal override AgeStanza Wrap(ReadOnlySpan<byte> fileKey, RandomNumberGenerator random)
    {
        byte[] salt = new byte[SaltSize];
        random.GetBytes(salt);
        byte[] key = DeriveWrapKey(_passphrase, salt, _workFactor);
        byte[] body = AgeKeyBox.Close(key, stackalloc byte[12], fileKey);
        CryptographicOperations.ZeroMemory(key);
        return new AgeStanza(StanzaType, [AgeBase64.Encode(salt), _workFactor.ToString(CultureInfo.InvariantCulture)], body);
    }

    internal static byte[] ToBytes(string passphrase)
    {
        ArgumentException.ThrowIfNullOrEmpty(passphrase);
        return Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormC));
    }

    internal static byte[] DeriveWrapKey(byte[] passphrase, ReadOnlySpan<byte> salt, int workFactor)
    {
        byte[] labelled = [.. "age-encryption.org/v1/scrypt"u8, .. salt];
        return SCrypt.Generate(passphrase, labelled, 1 << workFactor, 8, 1, 32);
    }
}

/// <summary>Opens files that were encrypted to a passphrase.</summary>
public sealed class ScryptIdentity : AgeIdentity
{
    private readonly byte[] _passphrase;
    private readonly int _maxWorkFactor;

    /// <summary>A file that asks for more than the highest work factor is refused: it would eat the memory.</summary>
    public ScryptIdentity(string passphrase, int maxWorkFactor = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxWorkFactor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxWorkFactor, ScryptRecipient.HighestWorkFactor);
        _passphrase = ScryptRecipient.ToBytes(passphrase);
        _maxWorkFactor = maxWorkFactor;
    }

    internal override bool TryUnwrap(AgeStanza stanza, Span<byte> fileKey)
    {
        if (stanza.Type != ScryptRecipient.StanzaType)
            return false;
        if (stanza.Arguments.Count != 2)
            throw new AgeException(AgeFailure.Header, "A stanza of type scrypt has two arguments.");
        byte[] salt = AgeKeyBox.CheckShape(stanza with { Arguments = [stanza.Arguments[0]] }, ScryptRecipient.SaltSize);
        byte[] key = ScryptRecipient.DeriveWrapKey(_passphrase, salt, ReadWorkFactor(stanza.Arguments[1]));
        bool opened = AgeKeyBox.TryOpen(key, stackalloc byte[12], stanza.Body, fileKey);
        CryptographicOperations.ZeroMemory(key);
        return opened;
    }

    private int ReadWorkFactor(string text)
    {
        bool plain = text.Length is 1 or 2 && text[0] is >= '1' and <= '9' && text.All(char.IsAsciiDigit);
        if (!plain)
            throw new AgeException(AgeFailure.Header, "The work factor of the passphrase is malformed.");
        int factor = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        if (factor > _maxWorkFactor)
            throw new AgeException(AgeFailure.Header, "The work factor of the passphrase is higher than allowed here.");
        return factor;
    }
}
