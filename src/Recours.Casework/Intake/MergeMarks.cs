using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// What of an entry is compared with the entries of another export. Words, sender, media and id are numbers of
/// <see cref="MergeMarks"/>: equal numbers are equal texts. <paramref name="Axis"/> counts ticks, of UTC where the zone is known.
/// </summary>
internal readonly record struct MergeMark(long Axis, long Unit, bool ZoneKnown, int Kind, int Words, int Media, int Sender, int Id, int Importer, bool Changed);

/// <summary>Gives each text a number, so that a million entries are compared without comparing texts again.</summary>
internal sealed class MergeMarks
{
    /// <summary>The axis of an entry without a time.</summary>
    public const long NoTime = long.MinValue;

    /// <summary>The number of no text, no sender, no id.</summary>
    public const int Nothing = 0;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [""] = Nothing };

    /// <param name="importer">Which importer read it: another one may tell less.</param>
    public MergeMark Of(ChatEntry entry, string importer)
    {
        var axis = entry.Time is { } time ? (Times.Instant(time) ?? time.Value).Ticks : NoTime;
        var unit = entry.Time?.Precision switch { TimePrecision.Minute => TimeSpan.TicksPerMinute, TimePrecision.Second => TimeSpan.TicksPerSecond, _ => TimeSpan.TicksPerMillisecond };
        var media = entry.Media.FirstOrDefault(one => one.Name is not null)?.Name;
        return new MergeMark(axis, unit, entry.Time is { Zone: not "unknown" }, KindOf(entry.Kind), Number(Normal(entry.Text)),
            Number(media is null ? "" : media[(media.LastIndexOf('/') + 1)..]), Number(entry.Sender ?? ""), Number(entry.Id ?? ""), Number(importer), entry.Edited || entry.Kind == EntryKind.Deleted);
    }

    /// <summary>A text as it is compared: composed, without invisible marks, each run of blanks one blank.</summary>
    public static string Normal(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0)
        {
            return text;
        }

        var normal = new StringBuilder(text.Length);
        foreach (var letter in WhatsAppText.Compose(text))
        {
            if (char.IsWhiteSpace(letter))
            {
                if (normal.Length > 0 && normal[^1] != ' ')
                {
                    normal.Append(' ');
                }
            }
            else if (!WhatsAppText.Invisible(letter))
            {
                normal.Append(letter);
            }
        }

        return normal.ToString().TrimEnd();
    }

    private static int KindOf(EntryKind kind) => (int)(kind == EntryKind.Sticker ? EntryKind.Media : kind);

    private int Number(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = numbers.Count;
        }

        return number;
    }
}
