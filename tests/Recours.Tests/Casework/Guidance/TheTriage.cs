using CsCheck;
using Recours.Casework.Guidance;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Answer = Recours.Casework.Guidance.Answer;

namespace Recours.Tests.Casework.Guidance;

/// <summary>The questions: few, in order, each to be skipped, none about what is known; answers become declared facts.</summary>
public sealed class TheTriage
{
    private static readonly Guides Guides = TestGuides.All;

    [Fact]
    public void Asks_in_order_and_ends_when_all_is_answered()
    {
        var facts = new List<DeclaredFact>();
        var asked = new List<string>();
        var replies = new Dictionary<string, string>
        {
            ["danger"] = "none",
            ["age-then"] = "18-or-over",
            ["kind"] = "conversation",
            ["paid"] = "yes",
            ["payment-means"] = "western_union",
            ["payment-sent"] = "half-hour",
            ["payment-collected"] = "unknown",
            ["published"] = "unknown",
            ["platforms"] = "instagram",
            ["country"] = "FR",
            ["their-country"] = "MA",
            ["known-person"] = "no",
        };
        while (Triage.Next(Of(facts), Guides, TestGuides.Now) is { } question)
        {
            asked.Add(question.Code);
            asked.Count.ShouldBeLessThan(20);
            Declare(facts, Triage.Declare(question, [replies[question.Code.Split('/')[0]]]).ShouldNotBeNull());
        }

        asked.ShouldBe(["danger", "age-then", "kind", "paid", "payment-means", "payment-sent/2", "payment-collected/2", "published", "platforms", "country", "their-country", "known-person"]);
        var plan = Planner.Make(Of(facts), Guides, TestGuides.Now);
        plan.Questions.ShouldBeEmpty();
        plan.Next!.Id.ShouldBe("money-stop/2");
    }

    [Fact]
    public void Does_not_ask_what_the_case_shows()
    {
        var situation = new Situation(TestGuides.Now) { Country = "FR", TheirCountry = "CI", Kind = CaseKind.Conversation, Platforms = [new PlatformState("telegram", Captured: true)] };
        Triage.Open(situation, Guides, TestGuides.Now).Select(question => question.Code).ShouldBe(["danger", "age-then", "paid", "published", "known-person"]);
        Triage.Open(situation with { Kind = CaseKind.Mail }, Guides, TestGuides.Now).Select(question => question.Code).ShouldBe(["danger", "paid"]);
    }

    [Fact]
    public void Lets_danger_interrupt_everything()
    {
        var situation = new Situation(TestGuides.Now) { Danger = Danger.Now };
        Triage.Open(situation, Guides, TestGuides.Now).Select(question => question.Code).ShouldBe(["country"]);
        Triage.Next(situation with { Country = "FR" }, Guides, TestGuides.Now).ShouldBeNull();
        Triage.Next(situation with { Danger = Danger.Thoughts }, Guides, TestGuides.Now)!.Code.ShouldBe("country");
    }

    [Fact]
    public void Goes_on_to_the_next_when_one_is_skipped()
    {
        var situation = new Situation(TestGuides.Now);
        var skipped = new HashSet<string>();
        while (Triage.Next(situation, Guides, TestGuides.Now, skipped) is { } question)
        {
            skipped.Add(question.Code).ShouldBeTrue();
        }

        skipped.Count.ShouldBe(Triage.Open(situation, Guides, TestGuides.Now).Count);
    }

    [Fact]
    public void Means_the_earliest_moment_by_a_vague_time()
    {
        var question = Triage.Open(new Situation(TestGuides.Now) { Payments = [new PaymentState(7, "ria", null)] }, Guides, TestGuides.Now).First(question => question.Code == "payment-sent/7");
        Triage.Declare(question, ["today"])!.ShouldSatisfyAllConditions(
            declared => declared.Fact.ShouldBe(7), declared => declared.Kind.ShouldBe("payment"), declared => declared.Values["sent"].ShouldBe("2026-12-01T00:00:00+00:00"));
        Triage.Declare(question, ["longer"]).ShouldBeNull();
        Should.Throw<ArgumentException>(() => Triage.Declare(question, ["never"]));
        Should.Throw<ArgumentException>(() => Triage.Declare(question, ["today", "week"]));
    }

    [Fact]
    public void Has_words_for_every_answer_and_declares_only_what_may_be_declared()
    {
        var situations = new[]
        {
            new Situation(TestGuides.Now),
            new Situation(TestGuides.Now) { Paid = Answer.Yes },
            new Situation(TestGuides.Now) { Payments = [new PaymentState(1, null, null)] },
        };
        foreach (var question in situations.SelectMany(situation => Triage.Open(situation, Guides, TestGuides.Now)))
        {
            var code = question.Code.Split('/')[0];
            foreach (var words in Sentences.Languages.Select(Sentences.For))
            {
                words.Keys.ShouldContain("plan.ask." + code);
                words.Keys.ShouldContain("triage.why." + code);
                question.Answers.ShouldAllBe(answer => answer.Name != null ? answer.Name.In(words.Language) != null : words.Keys.Contains($"triage.{code}.{answer.Code}"));
            }

            var kind = DeclaredKind.Named(question.Kind).ShouldNotBeNull();
            question.Answers.Count.ShouldBeGreaterThan(1);
            foreach (var (key, value) in question.Answers.SelectMany(answer => answer.Values))
            {
                kind.Keys.Single(known => known.Name == key).Check(value).ShouldBeTrue($"{key}={value}");
            }
        }
    }

    [Fact]
    public void Never_asks_the_same_again_once_it_was_answered() => Gen.Int[0, 5].Array[30].Sample(choices =>
    {
        var (facts, seen) = (new List<DeclaredFact>(), new HashSet<string>());
        for (var i = 0; i < choices.Length && Triage.Next(Of(facts), Guides, TestGuides.Now, seen) is { } question; i++)
        {
            seen.Add(question.Code);
            if (Triage.Declare(question, [question.Answers[choices[i] % question.Answers.Count].Code]) is { } declared)
            {
                Declare(facts, declared);
                Triage.Open(Of(facts), Guides, TestGuides.Now).ShouldNotContain(open => open.Code == question.Code, question.Code);
            }
        }
    }, iter: 200);

    private static Situation Of(List<DeclaredFact> facts) =>
        SituationOf.Case(CaseView.Fold([], "", "") with { Country = null, Declared = facts }, [], Seen.Nothing, TimeSpan.Zero);

    private static void Declare(List<DeclaredFact> facts, Declaration declared)
    {
        var at = declared.Fact is { } number ? facts.FindIndex(fact => fact.Number == number) : declared.Kind == DeclaredKind.Triage ? facts.FindIndex(fact => fact.Kind == DeclaredKind.Triage) : -1;
        if (at < 0)
        {
            facts.Add(new DeclaredFact(facts.Count + 1, declared.Kind, TestGuides.Now, declared.Values));
        }
        else
        {
            facts[at] = facts[at] with { Values = new Dictionary<string, string>(facts[at].Values.Concat(declared.Values).GroupBy(pair => pair.Key).Select(group => group.Last())) };
        }
    }
}
