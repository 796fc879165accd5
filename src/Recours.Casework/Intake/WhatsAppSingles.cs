using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// Bodies of the form "NAME: words" that can be read in one way only, by the bytes of their name: in a conversation the same few names come
/// again and again, and need not be decoded. What is not found here is read by letters.
/// </summary>
internal sealed class WhatsAppSingles<T>(int longest)
    where T : class
{
    private readonly BytesCache<(int Characters, T Name)> names = new();

    /// <summary>The name's value, and where the words begin: as bytes, as characters.</summary>
    public (T Name, int Said, int Characters)? Find(ReadOnlySpan<byte> body)
    {
        int colon = Only(body);
        return colon > 0 && names.TryGet(body[..colon], out var one) ? (one.Name, colon + 2, one.Characters + 2) : null;
    }

    /// <summary>The value of a body's only name.</summary>
    public void Learn(ReadOnlySpan<byte> body, T value)
    {
        int colon = Only(body);
        if (colon > 0)
        {
            names.Add(body[..colon], (Encoding.UTF8.GetCharCount(body[..colon]), value));
        }
    }

    /// <summary>Where the colon stands, when no other one can end a name; a letter has at most three bytes for each of its UTF-16 units.</summary>
    private int Only(ReadOnlySpan<byte> body)
    {
        int colon = body.IndexOf((byte)':');
        if (colon <= 0 || colon > longest || colon + 1 >= body.Length || body[colon + 1] != ' ')
        {
            return -1;
        }

        var rest = body[(colon + 2)..Math.Min(body.Length, (longest * 3) + 2)];
        for (int next = rest.IndexOf((byte)':'); next >= 0; next = rest.IndexOf((byte)':'))
        {
            // An address or a time of day ends no name.
            rest = rest[(next + 1)..];
            if (rest.IsEmpty || rest[0] is not ((byte)'/' or (>= (byte)'0' and <= (byte)'9')))
            {
                return -1;
            }
        }

        return colon;
    }
}
