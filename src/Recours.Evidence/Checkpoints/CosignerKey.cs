using System.Globalization;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Recours.Evidence.Checkpoints;

/// <summary>The Ed25519 public key of a witness (C2SP tlog-cosignature, type 0x04). Never one that signs anything else.</summary>
public sealed class CosignerKey
{
    private readonly byte[] _publicKey;

    internal CosignerKey(string name, byte[] publicKey)
    {
        Name = name;
        _publicKey = publicKey;
        KeyId = NoteGrammar.KeyId(name, Cosignature.KeyType, publicKey);
    }

    /// <summary>Name of the witness.</summary>
    public string Name { get; }

    /// <summary>The number by which a signature line names the key; no protection, only a hint.</summary>
    public uint KeyId { get; }

    /// <summary>Reads <c>name+keyid+base64(0x04 ‖ public key)</c>.</summary>
    /// <exception cref="FormatException">Anything else, another key type, a wrong key id or an unsafe point.</exception>
    public static CosignerKey Parse(string vkey)
    {
        ArgumentNullException.ThrowIfNull(vkey);
        var parts = vkey.Split('+', 3);
        if (parts.Length != 3 || !NoteGrammar.IsKeyName(parts[0])) throw new FormatException("Not a witness key.");
        if (!NoteGrammar.TryBase64(parts[2], out var value)
            || value.Length != 1 + Ed25519.PublicKeySize
            || value[0] != Cosignature.KeyType)
            throw new FormatException("Not an Ed25519 witness key.");
        var publicKey = value[1..];
        if (!Ed25519.ValidatePublicKeyFull(publicKey, 0)) throw new FormatException("Not a safe Ed25519 public key.");

        var key = new CosignerKey(parts[0], publicKey);
        return key.KeyIdText == parts[1] ? key : throw new FormatException("The key id does not belong to the key.");
    }

    /// <summary>
    /// The earliest time at which this witness cosigned the note; null if it did not. Lines of other keys are ignored;
    /// of those that name this key none may fail.
    /// </summary>
    /// <returns>Seconds since 1970-01-01T00:00:00Z.</returns>
    public long? Verify(SignedNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        long? earliest = null;
        foreach (var line in note.Signatures.Where(line => line.KeyId == KeyId && line.Name == Name))
        {
            if (Cosignature.Read(line) is not var (time, signature)) return null;
            var message = Cosignature.Message(time, note.Text);
            if (!Ed25519.Verify(signature, 0, _publicKey, 0, message, 0, message.Length)) return null;
            earliest = Math.Min(earliest ?? time, time);
        }
        return earliest;
    }

    /// <summary>The form <see cref="Parse"/> reads.</summary>
    public override string ToString() =>
        $"{Name}+{KeyIdText}+{Convert.ToBase64String([Cosignature.KeyType, .. _publicKey])}";

    private string KeyIdText => KeyId.ToString("x8", CultureInfo.InvariantCulture);
}
