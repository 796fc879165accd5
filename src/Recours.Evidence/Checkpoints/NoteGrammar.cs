using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Recours.Evidence.Checkpoints;

/// <summary>The small rules of C2SP signed-note that its types share.</summary>
internal static class NoteGrammar
{
    /// <summary>Signature type of Ed25519.</summary>
    public const byte Ed25519Type = 0x01;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8; throws for half a surrogate pair.</summary>
    public static byte[] ToBytes(string text) => StrictUtf8.GetBytes(text);

    /// <summary>Text of valid UTF-8 bytes.</summary>
    /// <exception cref="FormatException">Not UTF-8.</exception>
    public static string ToText(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new FormatException("The note is not UTF-8.", e);
        }
    }

    /// <summary>Whether the text holds a control character (below U+0020) that is not a newline.</summary>
    public static bool HasForbiddenControls(string text) => text.Any(c => c < ' ' && c != '\n');

    /// <summary>Not empty, no white space, no plus sign, no control character.</summary>
    public static bool IsKeyName(string name) =>
        name.Length > 0 && !name.Any(c => char.IsWhiteSpace(c) || c is '+' or < ' ');

    /// <summary>Standard base64 in its only canonical spelling: padded, no white space, no stray bits.</summary>
    public static bool TryBase64(string text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        var buffer = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, buffer, out var length)) return false;
        if (Convert.ToBase64String(buffer, 0, length) != text) return false;
        bytes = buffer[..length];
        return true;
    }

    /// <summary>SHA-256(name ‖ newline ‖ type ‖ public key), the first four bytes as a big-endian number.</summary>
    public static uint KeyId(string name, byte type, ReadOnlySpan<byte> publicKey)
    {
        byte[] data = [.. ToBytes(name), (byte)'\n', type, .. publicKey];
        return BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(data));
    }
}
