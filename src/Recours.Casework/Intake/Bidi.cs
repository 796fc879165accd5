namespace Recours.Casework.Intake;

/// <summary>
/// Characters that turn the direction of writing: with them a name, a file name or an amount can be made to look like another. An
/// override is told wherever it stands; embeddings and isolates only where they are left open, for apps close their own.
/// </summary>
internal static class Bidi
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The entry with the irregularity, when any of its words or names holds such characters and it is not told yet.</summary>
    public static ChatEntry Flagged(ChatEntry entry)
    {
        if (!(Turns(entry.Text) || Turns(entry.Sender) || (entry.Written.MayTurn(entry.Text) && Turns(entry.Raw)) || (entry.HasMedia && entry.Media.Any(media => Turns(media.Name)))) || entry.Irregularities.Any(one => one.Code == "bidi-override"))
        {
            return entry;
        }

        return entry with { Irregularities = [.. entry.Irregularities, new Irregularity("bidi-override", entry.Source, Turns(entry.Sender) ? entry.Sender ?? "" : "")] };
    }

    private static bool Turns(string? text)
    {
        // Most texts are told by the range alone, which is looked for many letters at a time.
        if (text is null || !text.AsSpan().ContainsAnyInRange('\u202A', '\u2069') || text.AsSpan().IndexOfAny(Marks) is var first && first < 0)
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
