using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// Bodies of the form "NAME: words" that can be read in one way only, by the bytes of their name: in a conversation the same few names come
/// again and again, and need not be decoded. What is not found here is read by letters.
/// </summary>
internal sealed class WhatsAppSingles<T>(int longest)
    where T : class
{
    private readonly BytesCache<Single> names = new();

    // Two people in turn, mostly: of the last two, nothing is looked up.
    private Single? last, before;

    /// <summary>A name as bodies begin with it, its colon and blank with it.</summary>
    public sealed record Single(byte[] Bytes, string Letters, T Name)
    {
        /// <summary>Whether an invisible mark may be among the letters.</summary>
        public bool MayBeMarked { get; } = WhatsAppText.MayBeMarked(Letters);
    }

    /// <summary>What the body begins with, when nothing else can be its name.</summary>
    public Single? Find(ReadOnlySpan<byte> body) => Begin(body) is { } single && IsOnly(body, single) ? single : null;

    /// <summary>The known name that bytes begin with, and after it a colon and a blank, whatever comes then: perhaps another name's end.</summary>
    public Single? Begin(ReadOnlySpan<byte> bytes)
    {
        if (last is not null && bytes.StartsWith(last.Bytes))
        {
            return last;
        }

        if (before is not null && bytes.StartsWith(before.Bytes))
        {
            (last, before) = (before, last);
            return last;
        }

        return Look(bytes);
    }

    /// <summary>Whether no other name can end in a body that begins with this one.</summary>
    public bool IsOnly(ReadOnlySpan<byte> body, Single single) => IsOnly(body, single.Bytes.Length - 2);

    private Single? Look(ReadOnlySpan<byte> bytes)
    {
        int colon = bytes[..Math.Min(bytes.Length, longest + 1)].IndexOf((byte)':');
        if (colon <= 0 || !names.TryGet(bytes[..colon], out var one) || !bytes.StartsWith(one.Bytes))
        {
            return null;
        }

        (last, before) = (one, last);
        return one;
    }

    /// <summary>The value of a body's only name.</summary>
    public void Learn(ReadOnlySpan<byte> body, T value)
    {
        int colon = Only(body);
        if (colon > 0)
        {
            names.Add(body[..colon], new Single(body[..(colon + 2)].ToArray(), Encoding.UTF8.GetString(body[..(colon + 2)]), value));
        }
    }

    /// <summary>Where the colon stands that ends the only name; -1 without.</summary>
    private int Only(ReadOnlySpan<byte> body)
    {
        int colon = body.IndexOf((byte)':');
        return colon > 0 && colon <= longest && colon + 1 < body.Length && body[colon + 1] == ' ' && IsOnly(body, colon) ? colon : -1;
    }

    /// <summary>Whether no other colon can end a name; a letter has at most three bytes for each of its UTF-16 units.</summary>
    private bool IsOnly(ReadOnlySpan<byte> body, int colon)
    {
        var rest = body[(colon + 2)..Math.Min(body.Length, (longest * 3) + 2)];
        int next = rest.IndexOf((byte)':');
        return next < 0 || IsNone(rest, next);
    }

    private static bool IsNone(ReadOnlySpan<byte> rest, int next)
    {
        for (; next >= 0; next = rest.IndexOf((byte)':'))
        {
            // An address or a time of day ends no name.
            rest = rest[(next + 1)..];
            if (rest.IsEmpty || rest[0] is not ((byte)'/' or (>= (byte)'0' and <= (byte)'9')))
            {
                return false;
            }
        }

        return true;
    }
}
