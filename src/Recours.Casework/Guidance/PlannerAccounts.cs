namespace Recours.Casework.Guidance;

/// <summary>Platforms and publications: captured first, then reported, then cut.</summary>
public sealed partial class Planner
{
    private void Accounts()
    {
        var isVolatile = guides.Rules?.Facts("volatile").Select(rule => rule["platform"]).ToHashSet() ?? [];
        foreach (var state in situation.Platforms.OrderBy(platform => !isVolatile.Contains(platform.Id)))
        {
            var (platform, name) = (guides.Platforms.GetValueOrDefault(state.Id), SituationOf.NameOf(state.Id, guides));
            var captured = IsCaptured(state);
            if (!captured)
            {
                // An export of a young person's chat would carry the images: text and addresses only.
                Add(IsMinor ? "capture-minor" : "capture", name, state.Id, EndOfDay, [.. Rules("volatile", "platform", state.Id), platform?.SaveFirst, .. platform?.Traps ?? []]);
            }

            if (!state.ProfileKnown)
            {
                Add("profile", name, state.Id, EndOfDay, [platform?.LawEnforcement]);
            }

            Cut(state, platform, name, captured);
            if (platform is not null)
            {
                Suspend(state, platform, captured);
            }
        }

        if (MayBeKnown)
        {
            Add("known-person", notes: situation.KnownPerson == Answer.Yes ? null : [new Phrase("plan.read.known")]);
        }
    }

    /// <summary>Said, or read and not denied: a sudden block may bring danger.</summary>
    private bool MayBeKnown => situation.KnownPerson == Answer.Yes || situation.Seen.KnownPerson;

    private bool IsCaptured(PlatformState state) => state.Captured || IsDone("capture/" + state.Id) || IsDone("capture-minor/" + state.Id);

    private bool AllCaptured => situation.Platforms.All(IsCaptured);

    private void Cut(PlatformState state, Platform? platform, string name, bool captured)
    {
        var isReported = state.Reported || IsDone("platform-report/" + state.Id);
        if (!isReported)
        {
            Add("platform-report", name, state.Id, EndOfDay, platform?.Report, captured ? null : new Phrase("plan.held.capture", name), destroys: true, paper: "letter platform-report");
        }

        if (!IsMinor && !state.DataAsked && platform?.DataExport?.IsShown(today) == true)
        {
            Add("data", name, state.Id, facts: [platform.DataExport], paper: "letter own-data");
        }

        if (!state.Blocked)
        {
            // A blackmailer who is blocked on one platform may erase the conversation on another.
            var held = MayBeKnown ? new Phrase("plan.held.known", name)
                : !captured ? new Phrase("plan.held.capture", name)
                : !AllCaptured ? new Phrase("plan.held.elsewhere", name)
                : !isReported ? new Phrase("plan.held.report", name) : null;
            Add("block", name, state.Id, EndOfDay, [platform?.Block, .. platform?.Traps ?? []], held, destroys: true);
        }

        if (!state.Hidden && platform?.HideList is not null)
        {
            Add("hide", name, state.Id, facts: [platform.HideList]);
        }
    }

    private void Suspend(PlatformState state, Platform platform, bool captured)
    {
        var caution = Rules("cautions", "country", situation.Country).Where(rule => rule["about"] == "suspend");
        if (state.Suspended is { } since)
        {
            if (!state.Returned && AccountClock(state, platform, since) is { } by)
            {
                Add(by - now < TimeSpan.FromDays(7) ? "return-soon" : "return", platform.Name, state.Id, by, [platform.Suspend]);
            }
        }
        else if (platform.SuspendKind is "reversible" or "separate")
        {
            var isCut = (state.Blocked || IsDone("block/" + state.Id)) && (state.Reported || IsDone("platform-report/" + state.Id));
            Add("suspend", platform.Name, state.Id, facts: [platform.Suspend, .. caution], heldBack: !captured ? new Phrase("plan.held.capture", platform.Name)
                : !AllCaptured ? new Phrase("plan.held.elsewhere", platform.Name)
                : caution.Any() && situation.Reports.Count == 0 ? new Phrase("plan.held.police", platform.Name)
                : !isCut ? new Phrase("plan.held.cut", platform.Name) : null, destroys: true);
        }
        else if (platform.SuspendKind is not ("not applicable" or "not needed"))
        {
            // The same button deletes here, or protects nothing.
            Add("keep-open", platform.Name, state.Id, facts: [platform.Suspend, .. platform.Traps]);
        }
    }

    private void Publications()
    {
        // That the other side says so is often untrue: it is looked at once, and kept if it is there.
        IReadOnlyList<Phrase> read = situation.Publications.Count == 0 && situation.Published != Answer.Yes && situation.Seen.PublicationSaid is not null ? [new Phrase("plan.read.publication")] : [];
        var publications = situation.Publications.Count > 0 ? situation.Publications : situation.Published == Answer.Yes || read.Count > 0 ? [new PublicationState(0, null)] : (IReadOnlyList<PublicationState>)[];
        foreach (var publication in publications.Where(publication => !publication.Removed))
        {
            var (platform, key) = (publication.Platform is null ? null : guides.Platforms.GetValueOrDefault(publication.Platform), publication.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            var (name, captured) = (platform?.Name ?? publication.Platform ?? "", publication.Captured || IsDone("publication-capture/" + key));
            if (!captured)
            {
                Add("publication-capture", name, key, EndOfDay, Patterns("proof"), notes: publication.Reappeared ? [new Phrase("plan.note.reappeared")] : read);
            }

            if (publication.Notice is null)
            {
                Add("publication-notice", name, key, EndOfDay, [.. platform?.Report ?? [], .. country?.Takedown ?? []], captured ? null : new Phrase("plan.held.publication", name), destroys: true, paper: "notice " + key);
            }
            else if (!publication.Answered && !IsLate(publication))
            {
                PublicationClocks(publication);
            }
            else
            {
                Add("publication-insist", name, key, facts: [.. country?.Channels.Where(channel => channel["kind"] == "takedown_authority") ?? [], .. country?.DataProtection ?? [], .. platform?.Report ?? []], paper: "notice " + key,
                    notes: [new Phrase(publication.Answered ? "plan.note.answered" : "plan.note.no-answer")]);
            }

            Add("search", name, key, facts: guides.Platforms.GetValueOrDefault("google")?.Report, heldBack: captured ? null : new Phrase("plan.held.publication", name), destroys: true, paper: $"notice {key} --law search");
        }

        if (publications.Any(publication => !publication.Removed) && read.Count == 0)
        {
            Add("authority", facts: [.. country?.Channels.Where(channel => channel["kind"] == "takedown_authority") ?? [], .. country?.DataProtection ?? []]);
        }

        if (IsMinor)
        {
            Add("hash-minor", facts: [guides.Service("take_it_down"), guides.Service("report_remove") is { } remove && situation.Country == "GB" ? remove : null, .. country?.ImagesOfMinors ?? []]);
        }
        else if (situation.AgeThen == AgeThen.Adult)
        {
            Add("hash-adult", facts: [guides.Service("stopncii"), .. country?.ImagesOfAdults ?? [], situation.Country == "FR" ? guides.Service("point_de_contact") : null]);
        }
    }
}
