using System.Buffers.Binary;
using System.Globalization;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Recours.Evidence.Checkpoints;

/// <summary>The bytes of a cosignature/v1 (C2SP tlog-cosignature): time and Ed25519 signature of a witness.</summary>
internal static class Cosignature
{
    /// <summary>Type of a timestamped Ed25519 cosignature.</summary>
    public const byte KeyType = 0x04;

    private const int TimeLength = sizeof(ulong);

    /// <summary>What is signed: header, time, and the text of the note.</summary>
    public static byte[] Message(long time, string text) =>
        NoteGrammar.ToBytes(string.Create(CultureInfo.InvariantCulture, $"cosignature/v1\ntime {time}\n{text}"));

    /// <summary>Time and signature of a line; null if it is not 72 bytes, or its time is 2^63 or later.</summary>
    public static (long Time, byte[] Signature)? Read(NoteSignature line)
    {
        if (line.Signature.Length != TimeLength + Ed25519.SignatureSize) return null;
        var time = BinaryPrimitives.ReadUInt64BigEndian(line.Signature);
        return time <= long.MaxValue ? ((long)time, line.Signature[TimeLength..]) : null;
    }

    /// <summary>The bytes of a line.</summary>
    public static byte[] Write(long time, byte[] signature)
    {
        var bytes = new byte[TimeLength + signature.Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, time);
        signature.CopyTo(bytes, TimeLength);
        return bytes;
    }
}
