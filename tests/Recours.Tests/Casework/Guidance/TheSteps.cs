using Recours.Casework.Guidance;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Tests.Casework.Guidance;

/// <summary>Done, later, and what follows if not.</summary>
public sealed class TheSteps
{
    private static readonly DateTimeOffset Now = new(2026, 5, 2, 21, 30, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Write_the_date_where_a_clock_needs_it_and_a_tick_elsewhere()
    {
        var view = View(new DeclaredFact(4, DeclaredKind.Account, Now, new Dictionary<string, string> { ["whose"] = "mine", ["platform"] = "instagram" }));
        const string time = "2026-05-02T21:30:00+01:00";

        Done("suspend", "instagram").ShouldBe((DeclaredKind.Account, 4, $"suspended={time}"));
        Done("suspend", "tiktok").ShouldBe((DeclaredKind.Account, null, $"platform=tiktok suspended={time} whose=mine"));
        Done("publication-notice", "7").ShouldBe((DeclaredKind.Publication, 7, $"notice={time}"));
        Done("money-stop", "3").ShouldBe((DeclaredKind.PaymentRecall, null, $"answer=waiting asked={time} payment=3"));
        Done("police-home", null).ShouldBe((DeclaredKind.Report, null, $"country=MA filed={time}"));
        Done("police-abroad", "CI").ShouldBe((DeclaredKind.Report, null, $"country=CI filed={time}"));
        Done("tell", null).ShouldBe((DeclaredKind.Told, null, $"at={time}"));
        Done("block", "instagram").ShouldBe((DeclaredKind.Done, null, "step=block/instagram"));
        Done("money-stop", "0").ShouldBe((DeclaredKind.Done, null, "step=money-stop/0"));

        (string, int?, string) Done(string kind, string? key)
        {
            var done = Steps.Done(new Step(key is null ? kind : $"{kind}/{key}", kind, "", null, [], null, false, null), view, "MA", Now);
            DeclaredKind.Named(done.Kind).ShouldNotBeNull();
            foreach (var (name, value) in done.Values)
            {
                DeclaredKind.Named(done.Kind)!.Keys.Single(known => known.Name == name).Check(value).ShouldBeTrue(value);
            }

            return (done.Kind, done.Fact, string.Join(' ', done.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")));
        }
    }

    [Fact]
    public void Come_back_in_the_evening_in_the_morning_or_after_three_days()
    {
        Steps.Until(Postponement.Tonight, Now).ShouldBe(new DateTimeOffset(2026, 5, 3, 9, 0, 0, Now.Offset), "it is evening already");
        Steps.Until(Postponement.Tonight, Now.AddHours(-6)).ShouldBe(new DateTimeOffset(2026, 5, 2, 20, 0, 0, Now.Offset));
        Steps.Until(Postponement.Tomorrow, Now).ShouldBe(new DateTimeOffset(2026, 5, 3, 9, 0, 0, Now.Offset));
        Steps.Until(Postponement.ThreeDays, Now).ShouldBe(new DateTimeOffset(2026, 5, 5, 9, 0, 0, Now.Offset));
    }

    [Fact]
    public void Are_not_the_next_one_while_they_are_put_off_except_danger()
    {
        var later = new Dictionary<string, DateTimeOffset> { ["silence"] = TestGuides.Now.AddDays(1), ["danger-now"] = TestGuides.Now.AddDays(1), ["tell"] = TestGuides.Now.AddDays(-1) };
        var plan = Planner.Make(new Situation(TestGuides.Now) { Later = later }, TestGuides.All, TestGuides.Now);
        plan.Next!.Id.ShouldNotBe("silence");
        plan.Steps.Single(step => step.Id == "silence").Later.ShouldBe(TestGuides.Now.AddDays(1));
        plan.Steps.Single(step => step.Id == "tell").Later.ShouldBeNull();
        plan.Reminders.ShouldContain(reminder => reminder.Id == "later/silence");

        var danger = Planner.Make(new Situation(TestGuides.Now) { Later = later, Danger = Danger.Now }, TestGuides.All, TestGuides.Now);
        danger.Next!.Id.ShouldBe("danger-now");
    }

    [Fact]
    public void Say_in_every_language_what_follows_if_they_are_not_done()
    {
        foreach (var words in Sentences.Languages.Select(Sentences.For))
        {
            foreach (var kind in words.Keys.Where(key => key.StartsWith("plan.", StringComparison.Ordinal) && key.EndsWith(".how", StringComparison.Ordinal)).Select(key => key[5..^4]))
            {
                var step = new Step(kind, kind, "", null, [], null, false, null);
                (step.Otherwise is null).ShouldBe(kind.StartsWith("danger", StringComparison.Ordinal), kind);
                if (step.Otherwise is { } otherwise)
                {
                    words.Keys.ShouldContain(otherwise.Key);
                }
            }
        }
    }

    [Fact]
    public void Stand_where_the_facts_say()
    {
        var nothing = Standing.Of(new Situation(Now), View());
        nothing.ShouldAllBe(standing => standing.State == StandingState.Open);

        var much = Standing.Of(new Situation(Now)
        {
            Told = true,
            Reports = [new ReportState(null, null, Now)],
            Payments = [new PaymentState(1, "wafacash", Now, RecallAnswer: "stopped", Asked: true), new PaymentState(2, "card", Now)],
            Platforms = [new PlatformState("instagram", Captured: true)],
            Done = new HashSet<string> { "block/instagram" },
        }, View());
        much.Select(standing => standing.State).ShouldBe([StandingState.Done, StandingState.Begun, StandingState.Begun, StandingState.Open]);
        much[1].Lines.Select(line => line.Text).ShouldBe([new Phrase("standing.stopped", "1", "2"), new Phrase("standing.asked-back", "1", "2")]);
        foreach (var words in Sentences.Languages.Select(Sentences.For))
        {
            nothing.Concat(much).SelectMany(standing => standing.Lines).ShouldAllBe(line => words.Keys.Contains(line.Text.Key));
        }
    }

    private static CaseView View(params DeclaredFact[] facts) =>
        new(Now, "fr", null, [], [], [], [], new Dictionary<string, string>(), 0, "", "") { Declared = facts };
}
