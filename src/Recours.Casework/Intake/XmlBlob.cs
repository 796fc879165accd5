using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Recours.Casework.Intake;

/// <summary>A file that lies inside a text as base64: lower-case hex SHA-256 of its bytes, its size in bytes, and whether it decoded to its end.</summary>
internal sealed record XmlBlob(string Sha256, long Size, bool Whole);

/// <summary>Hashes base64 as it comes by, in pieces of a few kilobytes.</summary>
internal sealed class XmlBlobDecoder : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] pending = new byte[4096];
    private readonly byte[] decoded = new byte[3072];
    private int count;
    private long size;
    private bool damaged;

    public void Add(byte value)
    {
        if (value is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
        {
            return;
        }

        pending[count++] = value;
        if (count == pending.Length)
        {
            Flush(last: false);
        }
    }

    public XmlBlob Done()
    {
        Flush(last: true);
        return new XmlBlob(Convert.ToHexStringLower(hash.GetHashAndReset()), size, !damaged);
    }

    public void Dispose() => hash.Dispose();

    private void Flush(bool last)
    {
        var status = Base64.DecodeFromUtf8(pending.AsSpan(0, count), decoded, out int used, out int written, last);
        hash.AppendData(decoded, 0, written);
        size += written;
        damaged |= status != OperationStatus.Done || used != count;
        count = 0;
    }
}
