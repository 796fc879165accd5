namespace Recours.Casework.Guidance;

/// <summary>Danger, those to tell, and the short path of a mail that only claims things.</summary>
public sealed partial class Planner
{
    private void Care()
    {
        if (situation.Danger == Danger.Now)
        {
            var emergency = Emergency();
            Add("danger-now", facts: [.. emergency, .. CrisisLines()], unknown: emergency.Count == 0 ? new Phrase("plan.no-emergency") : null);
        }
        else if (situation.Danger == Danger.Thoughts)
        {
            var lines = CrisisLines();
            Add("danger-thoughts", facts: [.. lines, .. lines.Count == 0 ? [country?.CrisisFallback ?? Elsewhere?.CrisisFallback] : (Fact?[])[], .. Emergency()],
                unknown: lines.Count == 0 ? new Phrase("plan.no-crisis-line") : null);
        }

        else if (DangerRead is { } key)
        {
            var lines = CrisisLines();
            Add("danger-read", key: key, facts: [.. lines, .. lines.Count == 0 ? [country?.CrisisFallback ?? Elsewhere?.CrisisFallback] : (Fact?[])[], .. Emergency()],
                unknown: lines.Count == 0 ? new Phrase("plan.no-crisis-line") : null);
        }

        if (IsMinor)
        {
            var lines = Shown(country?.Helplines.Where(IsForTheYoung) ?? []);
            Add("minor-adult", facts: lines.Count > 0 ? lines : Shown(Elsewhere?.Helplines.Where(IsForTheYoung) ?? []), unknown: lines.Count == 0 || country!.Code == Country.Elsewhere ? new Phrase("plan.no-child-line") : null);
        }

        if (!situation.Told && (!IsMinor || situation.Danger is Danger.Thoughts or Danger.Now))
        {
            Add("tell");
        }

        if (!situation.ContactCut && situation.Kind != CaseKind.Mail)
        {
            Add("silence", facts: Patterns("script"));
        }
    }

    /// <summary>
    /// Names the messages that speak of dying or of violence; null when there are none. They interrupt once, whatever was answered before:
    /// a conversation may come in later and say otherwise. Further such messages interrupt again.
    /// </summary>
    private string? DangerRead => situation.Seen.Dangers?.Id;

    /// <summary>Numbers of the country where the person is; elsewhere, those that work on most phones.</summary>
    private List<Fact> Emergency()
    {
        var own = Shown(country?.Emergency.Where(fact => fact["dial"] is not null) ?? []);
        // A European number is no use outside Europe; on a mobile phone 112 mostly is.
        return own.Count > 0 && country!.Code != Country.Elsewhere ? own : Shown(Elsewhere?.Emergency.Where(fact => fact["id"] == (IsInEurope(situation.Country) ? "eu112" : "gsm112")) ?? []);
    }

    private List<Fact> CrisisLines() => country is null ? [] : Shown([country.CrisisLine, .. country.OtherCrisisLines]);

    private static bool IsForTheYoung(Fact fact) =>
        fact["kind"] is { } kind && (kind.Contains("child", StringComparison.Ordinal) || kind.Contains("youth", StringComparison.Ordinal) || kind.Contains("minor", StringComparison.Ordinal));

    /// <summary>Why it is a bluff, keep the mail, change the password, report it: done.</summary>
    private void Bluff()
    {
        Add("bluff-why", facts: Patterns("bluff"), notes: [.. situation.Seen.Reasons.Select(reason => new Phrase("plan.reason." + reason))]);
        Add("bluff-keep", until: EndOfDay);
        Add("bluff-password");
        Add("bluff-report", facts: country?.Channels.Where(channel => channel["kind"] is "phishing_report" or "spam_report" or "report_mailbox" or "cyber_report" or "police_chat"));
    }

    private DateTimeOffset EndOfDay => new(now.UtcDateTime.Date.AddDays(1).AddMinutes(-1), TimeSpan.Zero);

    /// <summary>The written account, the seal, what to watch for, and the question after three days.</summary>
    private void Keep()
    {
        if (!situation.HasAccount)
        {
            Add("account", paper: "letter complaint");
        }

        if (!situation.Sealed && situation.Platforms.Any(platform => platform.Captured))
        {
            Add("seal");
        }

        if (situation.Published != Answer.Yes)
        {
            Add("watch");
        }

        Add("rest");
        Add("shield", facts: Patterns("second_scam"));
        if (IsMinor && situation.KeptImages > 0)
        {
            Add("young-kept", facts: country?.ImagesOfMinors);
        }

        if (NextCheckIn is { } next)
        {
            reminders.Add(new Reminder("check-in", next, null, new Phrase("plan.check-in.what", "")));
            if (now >= next)
            {
                Add("check-in");
            }
        }
    }

    /// <summary>The first of the days on which the question is asked that lies after the last answer; null when all are past.</summary>
    private DateTimeOffset? NextCheckIn => CheckIns.Select(days => (DateTimeOffset?)situation.OpenedAt.AddDays(days)).FirstOrDefault(at => situation.LastCheckIn is not { } last || last < at);

    /// <summary>Days after the opening of the case: after some silence, after a week more, after a month more.</summary>
    private static readonly int[] CheckIns = [3, 10, 40];
}
