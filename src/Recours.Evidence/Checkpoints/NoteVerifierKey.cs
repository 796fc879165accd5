using System.Globalization;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Recours.Evidence.Checkpoints;

/// <summary>An Ed25519 public key with the name its owner signs under.</summary>
public sealed class NoteVerifierKey
{
    private readonly byte[] _publicKey;

    internal NoteVerifierKey(string name, byte[] publicKey)
    {
        Name = name;
        _publicKey = publicKey;
        KeyId = NoteGrammar.KeyId(name, NoteGrammar.Ed25519Type, publicKey);
    }

    /// <summary>Name of the key.</summary>
    public string Name { get; }

    /// <summary>The number by which a signature line names the key; no protection, only a hint.</summary>
    public uint KeyId { get; }

    /// <summary>Reads <c>name+keyid+base64(0x01 ‖ public key)</c>.</summary>
    /// <exception cref="FormatException">Anything else, another key type, a wrong key id or an unsafe point.</exception>
    public static NoteVerifierKey Parse(string vkey)
    {
        ArgumentNullException.ThrowIfNull(vkey);
        var parts = vkey.Split('+', 3);
        if (parts.Length != 3 || !NoteGrammar.IsKeyName(parts[0])) throw new FormatException("Not a verifier key.");
        if (!NoteGrammar.TryBase64(parts[2], out var value)
            || value.Length != 1 + Ed25519.PublicKeySize
            || value[0] != NoteGrammar.Ed25519Type)
            throw new FormatException("Not an Ed25519 verifier key.");
        var publicKey = value[1..];
        if (!Ed25519.ValidatePublicKeyFull(publicKey, 0)) throw new FormatException("Not a safe Ed25519 public key.");

        var key = new NoteVerifierKey(parts[0], publicKey);
        return key.KeyIdText == parts[1] ? key : throw new FormatException("The key id does not belong to the key.");
    }

    /// <summary>
    /// Whether this key signed the note. Signatures by other keys are ignored; of those that name this key
    /// there must be one, and none may fail.
    /// </summary>
    public bool Verify(SignedNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var text = NoteGrammar.ToBytes(note.Text);
        var own = note.Signatures.Where(s => s.KeyId == KeyId && s.Name == Name).ToList();
        return own.Count > 0 && own.TrueForAll(s => Verifies(text, s.Signature));
    }

    /// <summary>The form <see cref="Parse"/> reads.</summary>
    public override string ToString() =>
        $"{Name}+{KeyIdText}+{Convert.ToBase64String([NoteGrammar.Ed25519Type, .. _publicKey])}";

    private string KeyIdText => KeyId.ToString("x8", CultureInfo.InvariantCulture);

    private bool Verifies(byte[] text, byte[] signature) =>
        signature.Length == Ed25519.SignatureSize
        && Ed25519.Verify(signature, 0, _publicKey, 0, text, 0, text.Length);
}
