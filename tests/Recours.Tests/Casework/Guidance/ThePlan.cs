using System.Text;
using CsCheck;
using Recours.Casework.Guidance;
using Recours.Casework.Words;
using Recours.Tests.Companion;
using Answer = Recours.Casework.Guidance.Answer;

namespace Recours.Tests.Casework.Guidance;

/// <summary>
/// The plan for situations in a table that can be read (<c>situations.approved.txt</c>), and what holds in every situation.
/// To approve a change: read it, then replace the file with <c>situations.received.txt</c> beside it.
/// </summary>
public sealed class ThePlan
{
    private static readonly string Table = Path.Combine(Terminal.House, "tests", "Recours.Tests", "Casework", "Guidance", "situations.approved.txt");

    private static readonly Gen<Situation> Any =
        from danger in Gen.Enum<Danger>()
        from age in Gen.Enum<AgeThen>()
        from kind in Gen.Enum<CaseKind>()
        from answers in Gen.Enum<Answer>().Array[3]
        from countries in OneOf<string?>([null, "XX", .. TestGuides.All.Countries.Keys]).Array[2]
        from platforms in GenPlatform.List[0, 4]
        from payments in GenPayment.List[0, 3]
        from publications in GenPublication.List[0, 3]
        from flags in Gen.Bool.Array[5]
        from seen in GenSeen
        from read in GenSeenPayment.List[0, 2]
        select new Situation(TestGuides.Now.AddDays(-2))
        {
            Danger = danger,
            AgeThen = age,
            Kind = kind,
            Paid = answers[0],
            Published = answers[1],
            KnownPerson = answers[2],
            Country = countries[0],
            TheirCountry = countries[1],
            Platforms = [.. platforms.DistinctBy(platform => platform.Id)],
            Payments = [.. payments.DistinctBy(payment => payment.Number), .. read.DistinctBy(payment => payment.Finding).Select(payment => new PaymentState(0, payment.Means, TestGuides.Now.AddHours(-1)) { Seen = payment })],
            Seen = seen,
            KeptImages = flags[4] ? 2 : 0,
            Publications = [.. publications.DistinctBy(publication => publication.Number)],
            ContactCut = flags[0],
            Told = flags[1],
            HasAccount = flags[2],
            Sealed = flags[3],
        };

    private static Gen<PlatformState> GenPlatform =>
        from id in OneOf<string>(["unheard_of", .. TestGuides.All.Platforms.Keys])
        from flags in Gen.Bool.Array[7]
        select new PlatformState(id, flags[0], flags[1], flags[2], flags[3], flags[4], flags[5], flags[6] ? TestGuides.Now.AddDays(-20) : null);

    private static Gen<PaymentState> GenPayment =>
        from means in OneOf<string?>([null, "shells", .. TestGuides.All.Payments.Keys])
        from number in Gen.Int[1, 9]
        from hours in Gen.Int[0, 2_000]
        from collected in Gen.Enum<Answer>()
        from asked in Gen.Bool
        select new PaymentState(number, means, TestGuides.Now.AddHours(-hours), collected, asked);

    private static Gen<PublicationState> GenPublication =>
        from platform in OneOf<string?>([null, .. TestGuides.All.Platforms.Keys])
        from number in Gen.Int[1, 9]
        from flags in Gen.Bool.Array[5]
        from days in Gen.Int[0, 60]
        from law in OneOf<string>(["gdpr", "us48", "garante", "dsa"])
        select new PublicationState(number, platform, flags[0], flags[1] ? TestGuides.Now.AddDays(-days) : null, law, flags[2], flags[3], flags[4]);

    private static Gen<SeenPayment> GenSeenPayment =>
        from means in OneOf<string?>([null, "shells", .. TestGuides.All.Payments.Keys])
        from id in Gen.Int[1, 999_999]
        from sure in Gen.Bool
        select new SeenPayment(id.ToString("x16", System.Globalization.CultureInfo.InvariantCulture), sure, means, 100, "EUR", null, 1);

    private static Gen<Seen> GenSeen =>
        from flags in Gen.Bool.Array[4]
        from countries in OneOf<string>(["XX", .. TestGuides.All.Countries.Keys]).List[0, 3]
        select new Seen
        {
            Dangers = SeenDangers.Of(flags[0] ? ["0123456789abcdef"] : []),
            PublicationSaid = flags[1] ? new SeenValue("it is online", flags[2]) : null,
            KnownPerson = flags[3],
            Countries = [.. countries.Distinct().Select(code => new SeenCountry(code, new SeenValue("+212600000000", flags[2])))],
            Reasons = flags[2] ? ["bluff-coin", "bluff-no-proof"] : [],
        };

    private static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);

    [Fact]
    public void Is_the_approved_one_in_every_situation_of_the_table()
    {
        var approved = File.ReadAllText(Table);
        var received = Situations.Rewrite(approved, row => Situations.Outcome(Planner.Make(Situations.Parse(row), TestGuides.All, TestGuides.Now)));
        Situations.Rows(approved).Count().ShouldBeGreaterThanOrEqualTo(60);
        if (received != approved)
        {
            File.WriteAllText(Table.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
        }

        received.Split('\n').Except(approved.Split('\n')).Take(5).ShouldBeEmpty();
        received.Length.ShouldBe(approved.Length);
    }

    [Fact]
    public void Never_lets_evidence_go_before_it_is_kept() => Any.Sample(situation =>
    {
        var plan = Planner.Make(situation, TestGuides.All, TestGuides.Now);
        foreach (var step in plan.Steps.Where(step => step.Destroys && step.HeldBack is null))
        {
            var about = step.Id.Split('/')[1];
            if (step.Kind is "publication-notice" or "search")
            {
                plan.Steps.ShouldNotContain(other => other.Id == "publication-capture/" + about);
            }
            else
            {
                situation.Platforms.Single(platform => platform.Id == about).Captured.ShouldBeTrue(step.Id);
            }

            // Blocking or vanishing on one platform alarms the other side on all.
            if (step.Kind is "block" or "suspend")
            {
                situation.Platforms.ShouldAllBe(platform => platform.Captured, step.Id);
            }
        }
    }, iter: 600);

    [Fact]
    public void Proposes_to_suspend_only_where_that_loses_nothing() => Any.Sample(situation =>
        Planner.Make(situation, TestGuides.All, TestGuides.Now).Steps.Where(step => step.Kind == "suspend")
            .ShouldAllBe(step => TestGuides.All.Platforms[step.Id.Split('/', 2)[1]].SuspendKind == "reversible" || TestGuides.All.Platforms[step.Id.Split('/', 2)[1]].SuspendKind == "separate"), iter: 300);

    [Fact]
    public void Begins_with_danger_and_has_each_step_once() => Any.Sample(situation =>
    {
        var plan = Planner.Make(situation, TestGuides.All, TestGuides.Now);
        plan.Next.ShouldNotBeNull();
        (plan.Next.Kind is "danger-now" or "danger-thoughts").ShouldBe(situation.Danger is Danger.Now or Danger.Thoughts);
        (plan.Next.Kind == "danger-read").ShouldBe(situation.Danger is not (Danger.Now or Danger.Thoughts) && situation.Seen.Dangers is not null);
        plan.Steps.Select(step => step.Id).ShouldBeUnique();
        plan.Reminders.ShouldAllBe(reminder => reminder.At > TestGuides.Now.AddDays(-3));
    }, iter: 300);

    [Fact]
    public void Shows_no_fact_that_is_unverified_or_due() => Any.Sample(situation =>
    {
        foreach (var days in (int[])[0, 60, 100, 200, 1_000])
        {
            var now = TestGuides.Now.AddDays(days);
            Planner.Make(situation, TestGuides.All, now).Steps.SelectMany(step => step.Facts)
                .ShouldAllBe(fact => fact.Status != FactStatus.Unverified && DateOnly.FromDateTime(now.UtcDateTime) <= fact.Known.AddDays(fact.RecheckDays));
        }
    }, iter: 60);

    [Fact]
    public void Says_so_when_no_line_is_known()
    {
        var morocco = Planner.Make(new Situation(TestGuides.Now) { Danger = Danger.Thoughts, Country = "MA" }, TestGuides.All, TestGuides.Now).Next.ShouldNotBeNull();
        morocco.Unknown.ShouldBe(new Phrase("plan.no-crisis-line"));
        morocco.Facts.ShouldContain(fact => fact["dial"] == "19");
        var france = Planner.Make(new Situation(TestGuides.Now) { Danger = Danger.Thoughts, Country = "FR" }, TestGuides.All, TestGuides.Now).Next.ShouldNotBeNull();
        france.Unknown.ShouldBeNull();
        france.Facts[0]["dial"].ShouldBe("3114");
        france.Facts.ShouldNotContain(fact => fact["dial"] == "17", "no source states it");
        // A year later nothing is fresh, and the page says so instead of showing old numbers.
        var later = Planner.Make(new Situation(TestGuides.Now) { Danger = Danger.Thoughts, Country = "FR" }, TestGuides.All, TestGuides.Now.AddYears(1)).Next.ShouldNotBeNull();
        (later.Unknown, later.Facts.Count).ShouldBe((new Phrase("plan.no-crisis-line"), 0));
    }

    [Fact]
    public void Never_asks_a_young_person_for_images() => Any.Sample(situation =>
    {
        var plan = Planner.Make(situation with { AgeThen = AgeThen.Under18 }, TestGuides.All, TestGuides.Now);
        plan.Steps.ShouldNotContain(step => step.Kind == "capture" || step.Kind == "data" || step.Kind == "hash-adult");
        plan.Steps.SelectMany(step => step.Facts).ShouldNotContain(fact => fact["id"] == "stopncii");
    }, iter: 200);

    [Fact]
    public void Keeps_and_asks_anew_for_what_came_back_and_insists_where_nothing_moved()
    {
        Plan Of(PublicationState publication) => Planner.Make(new Situation(TestGuides.Now) { Country = "IT", Kind = CaseKind.Conversation, Publications = [publication] }, TestGuides.All, TestGuides.Now);
        var back = Of(new PublicationState(1, "x", Reappeared: true));
        back.Steps.Single(step => step.Id == "publication-capture/1").Notes.ShouldBe([new Phrase("plan.note.reappeared")]);
        back.Steps.Single(step => step.Id == "publication-notice/1").HeldBack.ShouldNotBeNull();
        // Within the time of the law nothing is due; after it, or after an answer that changed nothing, one insists.
        var waiting = Of(new PublicationState(1, "x", Captured: true, Notice: TestGuides.Now.AddHours(-3), Law: "gdpr"));
        waiting.Steps.ShouldNotContain(step => step.Kind == "publication-insist");
        waiting.Reminders.ShouldContain(reminder => reminder.Id == "publication/1/gdpr_month");
        var late = Of(new PublicationState(1, "x", Captured: true, Notice: TestGuides.Now.AddDays(-40), Law: "gdpr"));
        late.Steps.Single(step => step.Kind == "publication-insist").Notes.ShouldBe([new Phrase("plan.note.no-answer")]);
        var answered = Of(new PublicationState(1, "x", Captured: true, Notice: TestGuides.Now.AddHours(-3), Law: "gdpr", Answered: true));
        answered.Steps.Single(step => step.Kind == "publication-insist").Facts.ShouldContain(fact => fact.Place.StartsWith("countries/IT.yaml", StringComparison.Ordinal));
        Of(new PublicationState(1, "x", Captured: true, Notice: TestGuides.Now.AddDays(-40), Removed: true)).Steps.ShouldNotContain(step => step.Kind.StartsWith("publication", StringComparison.Ordinal));
    }

    [Fact]
    public void Asks_how_one_is_after_three_days_after_a_week_more_and_after_a_month_more()
    {
        var opened = TestGuides.Now.AddDays(-30);
        Plan At(int days, int? last) => Planner.Make(new Situation(opened) { LastCheckIn = last is { } day ? opened.AddDays(day) : null }, TestGuides.All, opened.AddDays(days));
        At(1, null).Reminders.Single(reminder => reminder.Id == "check-in").At.ShouldBe(opened.AddDays(3));
        At(1, null).Steps.ShouldNotContain(step => step.Kind == "check-in");
        At(4, null).Steps.ShouldContain(step => step.Kind == "check-in");
        At(5, 4).Reminders.Single(reminder => reminder.Id == "check-in").At.ShouldBe(opened.AddDays(10));
        At(5, 4).Steps.ShouldNotContain(step => step.Kind == "check-in");
        At(12, 11).Reminders.Single(reminder => reminder.Id == "check-in").At.ShouldBe(opened.AddDays(40));
        At(42, 41).Reminders.ShouldNotContain(reminder => reminder.Id == "check-in");
    }

    [Fact]
    public void Tells_a_young_person_of_images_that_came_in_before()
    {
        var situation = new Situation(TestGuides.Now) { AgeThen = AgeThen.Under18, Kind = CaseKind.Conversation, KeptImages = 2, Country = "FR" };
        Planner.Make(situation, TestGuides.All, TestGuides.Now).Steps.ShouldContain(step => step.Kind == "young-kept" && !step.Destroys);
        Planner.Make(situation with { KeptImages = 0 }, TestGuides.All, TestGuides.Now).Steps.ShouldNotContain(step => step.Kind == "young-kept");
        Planner.Make(situation with { AgeThen = AgeThen.Adult }, TestGuides.All, TestGuides.Now).Steps.ShouldNotContain(step => step.Kind == "young-kept");
    }

    [Fact]
    public void Reaches_every_country_platform_and_means_of_payment()
    {
        var guides = TestGuides.All;
        foreach (var platform in guides.Platforms.Values)
        {
            var state = new PlatformState(platform.Id);
            Facts(new Situation(TestGuides.Now) { Kind = CaseKind.Conversation, Platforms = [state], Publications = [new PublicationState(1, platform.Id)] })
                .ShouldContain(place => place.StartsWith(platform.File.Path, StringComparison.Ordinal), platform.Id);
        }

        foreach (var means in guides.Payments.Values)
        {
            var plan = Planner.Make(new Situation(TestGuides.Now) { Payments = [new PaymentState(1, means.Id, TestGuides.Now)] }, guides, TestGuides.Now);
            var money = plan.Steps.Single(step => step.Kind.StartsWith("money", StringComparison.Ordinal));
            (money.Facts.Any(fact => fact.Place.StartsWith(means.File.Path, StringComparison.Ordinal)) || money.Unknown is not null).ShouldBeTrue(means.Id);
        }

        foreach (var country in guides.Countries.Values)
        {
            Facts(new Situation(TestGuides.Now) { Country = country.Code, Danger = Danger.Thoughts }).ShouldContain(place => place.StartsWith(country.File.Path, StringComparison.Ordinal), country.Code);
        }

        static List<string> Facts(Situation situation) =>
            [.. Planner.Make(situation, TestGuides.All, TestGuides.Now).Steps.SelectMany(step => step.Facts).Select(fact => fact.Place)];
    }

    [Fact]
    public void Has_words_for_every_step_in_every_language()
    {
        var kinds = new HashSet<string>();
        Any.Sample(situation =>
        {
            var plan = Planner.Make(situation, TestGuides.All, TestGuides.Now);
            lock (kinds)
            {
                kinds.UnionWith(plan.Steps.Select(step => step.Kind));
            }

            foreach (var language in Sentences.Languages)
            {
                var keys = Sentences.For(language).Keys;
                plan.Steps.SelectMany(step => (Phrase?[])[step.What, step.Why, step.How, step.HeldBack, step.Unknown, step.Otherwise, .. step.Notes]).Concat(plan.Proofs.Select(proof => proof.Text)).Concat(plan.Reminders.Select(reminder => reminder.Text))
                    .OfType<Phrase>().ShouldAllBe(phrase => keys.Contains(phrase.Key));
                plan.Questions.ShouldAllBe(question => keys.Contains("plan.ask." + question));
            }
        }, iter: 300);
        kinds.Count.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Becomes_a_calendar_that_tells_nothing()
    {
        var plan = Planner.Make(new Situation(TestGuides.Now) { Country = "IT", Payments = [new PaymentState(1, "wafacash", TestGuides.Now)], Platforms = [new PlatformState("x", Suspended: TestGuides.Now)] }, TestGuides.All, TestGuides.Now);
        foreach (var language in Sentences.Languages)
        {
            var file = Encoding.UTF8.GetString(CalendarFile.Write(plan.Reminders, Sentences.For(language), "key", TestGuides.Now));
            file.Split("BEGIN:VEVENT").Length.ShouldBe(plan.Reminders.Count + 1);
            file.ShouldContain("DTSTART:20270115T200000Z", customMessage: "Wafacash, 45 days");
            file.ShouldContain("DTSTART:20261226T200000Z", customMessage: "X, five days before the 30th");
            file.ShouldNotContain("afacash");
            file.ShouldNotContain("ecours");
            // The same case gives the same identifiers, so that a calendar updates instead of adding; another case gives others.
            Uids(file).ShouldBeUnique();
            var later = Encoding.UTF8.GetString(CalendarFile.Write([.. plan.Reminders.Reverse()], Sentences.For(language), "key", TestGuides.Now.AddDays(1)));
            Uids(later).ShouldBe(Uids(file), ignoreOrder: true);
            Uids(Encoding.UTF8.GetString(CalendarFile.Write(plan.Reminders, Sentences.For(language), "other", TestGuides.Now))).Intersect(Uids(file)).ShouldBeEmpty();
            file.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n'));
        }
    }

    private static List<string> Uids(string file) => [.. file.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];
}
