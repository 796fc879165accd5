using System.Runtime.CompilerServices;

namespace Recours.Casework.Intake;

/// <summary>
/// Characters that turn the direction of writing: with them a name, a file name or an amount can be made to look like another. An
/// override is told wherever it stands; embeddings and isolates only where they are left open, for apps close their own.
/// </summary>
internal sealed class Bidi
{
    /// <summary>The letters of <see cref="Marks"/> and those between.</summary>
    private const char First = '\u202A', Last = '\u2069';

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    private Calm senders, headers, names;

    /// <summary>The entry with the irregularity, when any of its words or names holds such characters and it is not told yet.</summary>
    public ChatEntry Flagged(ChatEntry entry)
    {
        if ((IsCalm(entry.Text) && senders.Has(entry.Sender) && IsCalm(entry.Written, entry.Text) && !entry.HasMedia)
            || !(Turns(entry.Text) || Turns(entry.Sender) || Turns(entry.Raw) || entry.Media.Any(media => Turns(media.Name))) || entry.Irregularities.Any(one => one.Code == "bidi-override"))
        {
            return entry;
        }

        return entry with { Irregularities = [.. entry.Irregularities, new Irregularity("bidi-override", entry.Source, Turns(entry.Sender) ? entry.Sender ?? "" : "")] };
    }

    // Most texts are told by the range alone, which is looked for many letters at a time.
    private static bool IsCalm(string text) => !text.AsSpan().ContainsAnyInRange(First, Last);

    private bool IsCalm(in RawText raw, string text)
    {
        if (raw.Utf8 is { } bytes)
        {
            return IsCalm(bytes);
        }

        var (header, name, words) = raw.Pieces;
        return headers.Has(header) && names.Has(name) && (ReferenceEquals(words, text) || IsCalm(words));
    }

    /// <summary>The same for proper UTF-8: <c>E2 80 AA</c> to <c>E2 81 A9</c>.</summary>
    private static bool IsCalm(ReadOnlySpan<byte> rest)
    {
        for (int at = rest.IndexOf((byte)0xE2); at >= 0; at = rest.IndexOf((byte)0xE2))
        {
            if (rest[at + 1] == 0x81 || (rest[at + 1] == 0x80 && rest[at + 2] >= 0xAA))
            {
                return false;
            }

            rest = rest[(at + 3)..];
        }

        return true;
    }

    /// <summary>Strings that come again and again, as the same objects: of the last two without such characters nothing is looked at.</summary>
    private struct Calm
    {
        private string? last, before;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Has(string? text) => text is null || ReferenceEquals(text, last) || ReferenceEquals(text, before) || Look(text);

        private bool Look(string text)
        {
            if (!IsCalm(text))
            {
                return false;
            }

            (before, last) = (last, text);
            return true;
        }
    }

    private static bool Turns(string? text)
    {
        if (text is null || IsCalm(text) || text.AsSpan().IndexOfAny(Marks) is var first && first < 0)
        {
            return false;
        }

        var (embeddings, isolates) = (0, 0);
        foreach (char letter in text.AsSpan(first))
        {
            switch (letter)
            {
                case '\u202D' or '\u202E':
                    return true;
                case '\u202A' or '\u202B':
                    embeddings++;
                    break;
                case '\u202C':
                    embeddings = Math.Max(0, embeddings - 1);
                    break;
                case '\u2066' or '\u2067' or '\u2068':
                    isolates++;
                    break;
                case '\u2069':
                    isolates = Math.Max(0, isolates - 1);
                    break;
                case '\n' when embeddings + isolates > 0:
                    // A line's end closes everything.
                    return true;
                default:
                    break;
            }
        }

        return embeddings + isolates > 0;
    }
}
