using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Recours.Evidence.Age;

/// <summary>One recipient's part of a header: a type, arguments, and the wrapped file key.</summary>
internal sealed record AgeStanza(string Type, IReadOnlyList<string> Arguments, byte[] Body);

/// <summary>The text at the start of an age file: who can open it, and a seal over that list.</summary>
internal sealed class AgeHeader
{
    public const int FileKeySize = 16;
    private const int MaxLength = 256 * 1024;
    private const int MaxStanzas = 256;
    private const int MaxArguments = 64;
    private const int BodyColumns = 64;
    private const int MacSize = 32;
    private const int MacColumns = 43;

    private readonly byte[] _sealed;
    private readonly byte[] _mac;

    private AgeHeader(List<AgeStanza> stanzas, byte[] sealedBytes, byte[] mac)
    {
        Stanzas = stanzas;
        _sealed = sealedBytes;
        _mac = mac;
    }

    private static ReadOnlySpan<byte> VersionLine => "age-encryption.org/v1"u8;

    public IReadOnlyList<AgeStanza> Stanzas { get; }

    /// <summary>The header for these stanzas, up to and including the line feed before the payload.</summary>
    public static byte[] Write(IEnumerable<AgeStanza> stanzas, ReadOnlySpan<byte> fileKey)
    {
        StringBuilder text = new StringBuilder(Encoding.ASCII.GetString(VersionLine)).Append('\n');
        foreach (AgeStanza stanza in stanzas)
        {
            text.Append("-> ").Append(stanza.Type);
            foreach (string argument in stanza.Arguments)
                text.Append(' ').Append(argument);
            text.Append('\n');
            string body = AgeBase64.Encode(stanza.Body);
            // The last line is shorter than the others, and empty when they are all full.
            for (int at = 0; at <= body.Length; at += BodyColumns)
                text.Append(body.AsSpan(at, Math.Min(BodyColumns, body.Length - at))).Append('\n');
        }
        text.Append("---");
        byte[] mac = ComputeMac(fileKey, Encoding.ASCII.GetBytes(text.ToString()));
        text.Append(' ').Append(AgeBase64.Encode(mac)).Append('\n');
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>Reads a header and nothing behind it.</summary>
    public static AgeHeader Read(AgeSource source)
    {
        ArrayBufferWriter<byte> raw = new(1024);
        if (!ReadLine(source, raw).SequenceEqual(VersionLine))
            throw Malformed("This is not an age file of version 1.");
        List<AgeStanza> stanzas = [];
        while (true)
        {
            ReadOnlySpan<byte> line = ReadLine(source, raw);
            if (line.StartsWith("---"u8))
            {
                byte[] mac = ReadMac(line);
                if (stanzas.Count == 0)
                    throw Malformed("The header names no recipient.");
                int sealedLength = raw.WrittenCount - 1 - line.Length + 3;
                return new AgeHeader(stanzas, raw.WrittenSpan[..sealedLength].ToArray(), mac);
            }
            if (stanzas.Count == MaxStanzas)
                throw Malformed("The header has too many stanzas.");
            (string type, List<string> arguments) = ReadArguments(line);
            stanzas.Add(new AgeStanza(type, arguments, ReadBody(source, raw)));
        }
    }

    /// <summary>Tells whether the header is the one that was written with this file key.</summary>
    public bool IsSealedBy(ReadOnlySpan<byte> fileKey) =>
        CryptographicOperations.FixedTimeEquals(ComputeMac(fileKey, _sealed), _mac);

    private static byte[] ComputeMac(ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> header)
    {
        Span<byte> key = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, key, [], "header"u8);
        byte[] mac = HMACSHA256.HashData(key, header);
        CryptographicOperations.ZeroMemory(key);
        return mac;
    }

    private static ReadOnlySpan<byte> ReadLine(AgeSource source, ArrayBufferWriter<byte> raw)
    {
        int start = raw.WrittenCount;
        while (true)
        {
            int next = source.ReadByte();
            if (next < 0)
                throw Malformed("The header is cut off.");
            if (raw.WrittenCount == MaxLength)
                throw Malformed("The header is too long.");
            raw.GetSpan(1)[0] = (byte)next;
            raw.Advance(1);
            if (next == '\n')
                return raw.WrittenSpan[start..^1];
        }
    }

    private static byte[] ReadMac(ReadOnlySpan<byte> line)
    {
        Span<byte> mac = stackalloc byte[MacSize + 1];
        if (line.Length != 4 + MacColumns || line[3] != ' '
            || !AgeBase64.TryDecode(line[4..], mac, out int written) || written != MacSize)
            throw Malformed("The last line of the header is malformed.");
        return mac[..MacSize].ToArray();
    }

    private static (string Type, List<string> Arguments) ReadArguments(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("-> "u8))
            throw Malformed("A stanza does not start with an arrow.");
        List<string> words = [];
        foreach (Range range in line[3..].Split((byte)' '))
        {
            ReadOnlySpan<byte> word = line[3..][range];
            if (word.IsEmpty || word.ContainsAnyExceptInRange((byte)33, (byte)126))
                throw Malformed("An argument of a stanza is malformed.");
            if (words.Count > MaxArguments)
                throw Malformed("A stanza has too many arguments.");
            words.Add(Encoding.ASCII.GetString(word));
        }
        string type = words[0];
        words.RemoveAt(0);
        return (type, words);
    }

    private static byte[] ReadBody(AgeSource source, ArrayBufferWriter<byte> raw)
    {
        ArrayBufferWriter<byte> body = new(64);
        while (true)
        {
            ReadOnlySpan<byte> line = ReadLine(source, raw);
            if (line.Length > BodyColumns || !AgeBase64.TryDecode(line, body.GetSpan(BodyColumns), out int written))
                throw Malformed("The body of a stanza is malformed.");
            body.Advance(written);
            if (line.Length < BodyColumns)
                return body.WrittenSpan.ToArray();
        }
    }

    private static AgeException Malformed(string message) => new(AgeFailure.Header, message);
}
