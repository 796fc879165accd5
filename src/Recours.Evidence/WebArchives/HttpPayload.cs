using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Recours.Evidence.WebArchives;

/// <summary>
/// Hashes what a payload digest may be of: the bytes behind an HTTP header, as they were sent, and with their chunks put together. Programs
/// differ in which of the two they hash, so each is accepted.
/// </summary>
internal sealed class HttpPayload : IDisposable
{
    private readonly WarcDigest stated;
    private readonly IncrementalHash raw;
    private readonly List<byte> head = [];
    private IncrementalHash? joined;
    private bool inHead;

    // In chunks: bytes left of the one under way, or the line that tells the length of the next.
    private long left;
    private bool inLength = true;
    private bool skipsLineEnd;
    private readonly StringBuilder length = new();

    public HttpPayload(WarcDigest stated, bool hasHttpHeader)
    {
        (this.stated, inHead) = (stated, hasHttpHeader);
        raw = stated.Start()!;
    }

    public void Append(ReadOnlySpan<byte> part)
    {
        while (inHead && part.Length > 0)
        {
            head.Add(part[0]);
            part = part[1..];
            if (EndsHead()) BeginBody();
            else if (head.Count > WarcReader.MaxHeader) inHead = false;
        }
        raw.AppendData(part);
        Join(part);
    }

    /// <summary>The hashes that the statement may mean. Without an end of the header there is no payload.</summary>
    public IReadOnlyList<byte[]> Hashes() => joined is null ? [raw.GetHashAndReset()] : [raw.GetHashAndReset(), joined.GetHashAndReset()];

    public void Dispose()
    {
        raw.Dispose();
        joined?.Dispose();
    }

    private bool EndsHead() => head is [.., (byte)'\n', (byte)'\n'] or [.., (byte)'\n', (byte)'\r', (byte)'\n'];

    private void BeginBody()
    {
        inHead = false;
        var lines = Encoding.Latin1.GetString([.. head]).Split('\n').Select(line => line.Split(':', 2));
        if (lines.Any(line => line is [var name, var value] && name.Trim().Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase) && value.Contains("chunked", StringComparison.OrdinalIgnoreCase)))
        {
            joined = stated.Start();
        }
    }

    private void Join(ReadOnlySpan<byte> part)
    {
        while (joined is not null && part.Length > 0)
        {
            if (left > 0)
            {
                var now = (int)Math.Min(left, part.Length);
                joined.AppendData(part[..now]);
                part = part[now..];
                left -= now;
                skipsLineEnd = left == 0;
            }
            else if (skipsLineEnd)
            {
                skipsLineEnd = part[0] != '\n';
                inLength = true;
                part = part[1..];
            }
            else
            {
                if (part[0] == '\n') BeginChunk();
                else if (length.Length < 1_000) length.Append((char)part[0]);
                part = part[1..];
            }
        }
    }

    private void BeginChunk()
    {
        var digits = length.ToString().Split(';')[0].Trim();
        length.Clear();
        if (!inLength) return;
        // After the last chunk, or what is none, only the bytes as they were sent can be meant further on.
        if (!long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out left) || left <= 0) (left, inLength) = (0, false);
    }
}
