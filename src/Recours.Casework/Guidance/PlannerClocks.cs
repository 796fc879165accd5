using System.Xml;

namespace Recours.Casework.Guidance;

/// <summary>Every clock becomes a dated reminder. What has passed long ago is no reminder any more.</summary>
public sealed partial class Planner
{
    private IEnumerable<(Fact Rule, DateTimeOffset At)> Clocks(string on, string? about, DateTimeOffset from) =>
        Shown(Rules("clocks", "on", on)).Where(rule => rule["for"] == about || rule["for"] == "any").Select(rule => (rule, After(from, rule["length"]!)));

    /// <summary>A moment after a length of ISO 8601; months and years by the calendar.</summary>
    internal static DateTimeOffset After(DateTimeOffset from, string length) =>
        length[^1] switch
        {
            'M' when !length.Contains('T', StringComparison.Ordinal) => from.AddMonths(Count(length)),
            'Y' => from.AddYears(Count(length)),
            _ => from + XmlConvert.ToTimeSpan(length),
        };

    private static int Count(string length) => int.Parse(length.AsSpan(1, length.Length - 2), System.Globalization.CultureInfo.InvariantCulture);

    private void Remind(string id, Fact rule, DateTimeOffset at)
    {
        if (at > now)
        {
            reminders.Add(new Reminder(id, at, rule, null));
        }
    }

    private DateTimeOffset? FirstClock(PaymentState payment) =>
        payment.Sent is { } sent ? Clocks("payment", payment.Means, sent).Select(clock => (DateTimeOffset?)clock.At).Where(at => at > now && at < now.AddDays(1)).Min() : null;

    private void PaymentClocks(PaymentState payment)
    {
        if (payment.Sent is { } sent && payment.RecallAnswer != "stopped" && payment.Collected != Answer.Yes)
        {
            foreach (var (rule, at) in Clocks("payment", payment.Means, sent))
            {
                Remind($"payment/{payment.Key}/{rule["id"]}", rule, at);
            }
        }
    }

    private void PublicationClocks(PublicationState publication)
    {
        foreach (var (rule, at) in Clocks("publication", publication.Law ?? "gdpr", publication.Notice!.Value))
        {
            Remind($"publication/{publication.Number}/{rule["id"]}", rule, at);
        }
    }

    /// <summary>The time that the law gives for an answer has passed.</summary>
    private bool IsLate(PublicationState publication) => Clocks("publication", publication.Law ?? "gdpr", publication.Notice!.Value).Any(clock => clock.At <= now);

    /// <summary>When to log in again so that a suspended account is not deleted: some days before the limit. Null when no clock is known.</summary>
    private DateTimeOffset? AccountClock(PlatformState state, Platform platform, DateTimeOffset since)
    {
        const int daysBefore = 5;
        if (platform.DaysToDeletion is > daysBefore and var days && platform.Suspend?.IsShown(today) == true)
        {
            var at = since.AddDays(days - daysBefore);
            Remind("account/" + state.Id, platform.Suspend, at);
            return at;
        }

        foreach (var (rule, at) in Clocks("account", state.Id, since))
        {
            Remind("account/" + state.Id, rule, at);
            return at;
        }

        return null;
    }

    private void CaseClocks()
    {
        if (situation.Kind != CaseKind.Mail && situation.Reports.Count == 0)
        {
            foreach (var (rule, at) in Clocks("case", situation.Country, situation.OpenedAt))
            {
                Remind("case/" + rule["id"], rule, at);
            }
        }

        foreach (var (report, index) in situation.Reports.Select((report, index) => (report, index)).Where(pair => pair.report.Filed is not null))
        {
            foreach (var (rule, at) in Clocks("report", report.Country, report.Filed!.Value))
            {
                Remind($"report/{index}/{rule["id"]}", rule, at);
            }
        }

        if (situation.Timestamped is { } stamped)
        {
            // Certificates of authorities end; a newer timestamp over the older one keeps it checkable.
            reminders.Add(new Reminder("timestamp", stamped.AddYears(1), null, new Phrase("plan.timestamp-renewal", "")));
        }
    }
}
