using System.Globalization;
using Recours.Casework.Vault;

namespace Recours.Casework.Timeline;

/// <summary>The marks that the facts of a case give: what was paid, published, done.</summary>
public static class PictureMarks
{
    /// <summary>Keys of declared facts that are moments, with the row and the code of their sentence.</summary>
    private static readonly (string Kind, string Key, PictureLane Lane, string Code)[] Moments =
    [
        ("payment", "sent", PictureLane.Payment, "paid"),
        ("payment-recall", "asked", PictureLane.Act, "recall-asked"),
        ("payment-recall", "paid-out", PictureLane.Payment, "paid-out"),
        ("publication", "seen", PictureLane.Publication, "published"),
        ("publication", "notice", PictureLane.Act, "notice"),
        ("publication", "removed", PictureLane.Publication, "removed"),
        ("publication", "reappeared", PictureLane.Publication, "reappeared"),
        ("report", "filed", PictureLane.Act, "filed"),
        ("contact-cut", "at", PictureLane.Act, "contact-cut"),
        ("told", "at", PictureLane.Act, "told"),
        ("account", "reported", PictureLane.Act, "account-reported"),
        ("account", "blocked", PictureLane.Act, "account-blocked"),
        ("account", "suspended", PictureLane.Act, "account-suspended"),
    ];

    public static IEnumerable<PictureMark> Declared(CaseView view)
    {
        foreach (var (kind, key, lane, code) in Moments)
        {
            foreach (var fact in view.Declared.Where(fact => fact.Kind == kind && fact[key] is not null))
            {
                if (MomentOf(fact[key]!) is var (at, hasClock))
                {
                    yield return new PictureMark(lane, at, hasClock, code, [About(fact)]);
                }
            }
        }

        foreach (var note in view.Notes)
        {
            yield return new PictureMark(PictureLane.Act, note.WrittenAt.UtcDateTime, true, "written", [""]);
        }

        foreach (var sealedState in view.Seals)
        {
            yield return new PictureMark(PictureLane.Act, sealedState.At.UtcDateTime, true, "sealed", [""]);
        }

        foreach (var day in view.Exhibits.GroupBy(exhibit => exhibit.AcquiredAt.UtcDateTime.Date))
        {
            yield return new PictureMark(PictureLane.Act, day.Min(exhibit => exhibit.AcquiredAt).UtcDateTime, true, "kept", [day.Count().ToString(CultureInfo.InvariantCulture)]);
        }
    }

    /// <summary>Messages by their day.</summary>
    public static IReadOnlyDictionary<DateOnly, int> Messages(CaseTimeline timeline)
    {
        var days = new Dictionary<DateOnly, int>();
        foreach (var day in timeline.Days().Where(day => day.Date is not null))
        {
            var count = 0;
            for (var place = day.First; place < day.First + day.Count; place++)
            {
                count += timeline.IsEntry(place) ? 1 : 0;
            }

            days[day.Date!.Value] = days.GetValueOrDefault(day.Date.Value) + count;
        }

        return days;
    }

    /// <summary>A time as it was declared: as written, in the zone of the person.</summary>
    private static (DateTime At, bool HasClock)? MomentOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day.ToDateTime(TimeOnly.MinValue), false)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? (time.DateTime, true)
        : null;

    /// <summary>What it is about, in few words.</summary>
    private static string About(DeclaredFact fact) => fact.Kind switch
    {
        "payment" => string.Join(" ", ((string?[])[fact["amount"], fact["currency"], fact["means"]?.Replace('_', ' ')]).OfType<string>()),
        "publication" => fact["platform"] ?? (Uri.TryCreate(fact["url"], UriKind.Absolute, out var address) ? address.Host : ""),
        "account" => fact["platform"] ?? fact["handle"] ?? "",
        "report" => fact["number"] ?? fact["channel"] ?? "",
        _ => "",
    };
}
