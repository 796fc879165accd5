using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>
/// The history of an edited or unsent message, in <c>message_summary_info</c>: <c>ec</c> holds, for each part of the message,
/// every text it had with its time; <c>rp</c> lists the parts that were taken back; <c>otr</c> the parts there were at first.
/// </summary>
public sealed record IPhoneHistory(IReadOnlyList<EarlierText> Earlier, bool AllRetracted)
{
    private static readonly IPhoneHistory None = new([], false);

    public static IPhoneHistory Read(byte[]? info, List<Irregularity> odd, SourceSpan span)
    {
        if (info is null)
        {
            return None;
        }

        if (BinaryPlist.Read(info) is not Dictionary<string, object?> members)
        {
            odd.Add(new Irregularity("imessage.history-not-decoded", span));
            return None;
        }

        var earlier = new List<EarlierText>();
        if (members.GetValueOrDefault("ec") is Dictionary<string, object?> parts)
        {
            foreach (var (_, versions) in parts.OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                // The last one is what the message says now.
                foreach (object? version in (versions as List<object?> ?? []).SkipLast(1))
                {
                    if (version is Dictionary<string, object?> one && AppleText.OfTypedStream(one.GetValueOrDefault("t") as byte[]) is { } text)
                    {
                        earlier.Add(new EarlierText(Time(one.GetValueOrDefault("d")), text));
                    }
                    else
                    {
                        odd.Add(new Irregularity("imessage.history-not-decoded", span));
                    }
                }
            }
        }

        int retracted = (members.GetValueOrDefault("rp") as List<object?>)?.Count ?? 0;
        int all = (members.GetValueOrDefault("otr") as Dictionary<string, object?>)?.Count ?? 1;
        return new IPhoneHistory(earlier, retracted > 0 && retracted >= all);
    }

    private static EntryTime? Time(object? seconds) => seconds switch
    {
        double value when Math.Abs(value) < 1e11 => AppleText.Time((long)Math.Floor(value)) is { } time ? time with { Raw = value.ToString("R", CultureInfo.InvariantCulture) } : null,
        long value => AppleText.Time(value),
        _ => null,
    };
}
