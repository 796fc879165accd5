using Recours.Casework.Findings;
using Recours.Casework.Guidance;
using Recours.Casework.Vault;
using Recours.Tests.Casework.Dossier;
using Answer = Recours.Casework.Guidance.Answer;
using Danger = Recours.Casework.Guidance.Danger;

namespace Recours.Tests.Casework.Guidance;

/// <summary>What was read in the conversations feeds the plan: offered and to be checked, a fact once confirmed, gone once rejected.</summary>
public sealed class TheReadSituation
{
    private const string Chat = """
        14/11/2026, 21:04 - Jess: Coucou toi
        14/11/2026, 21:06 - Camille Exemple: bonjour
        14/11/2026, 21:40 - Jess: J'ai tout enregistré. Paie 500 euros avant demain 18h par Western Union ou j'envoie la vidéo à toute ta famille
        14/11/2026, 21:41 - Jess: western union au nom de KOUASSI Jean, Abidjan
        14/11/2026, 21:42 - Jess: mon numero +212 6 12 34 56 78
        14/11/2026, 21:50 - Camille Exemple: j'ai envoyé 100 euros par Western Union, le MTCN c'est 123-456-7890
        14/11/2026, 21:55 - Jess: encore 400 euros sinon je publie

        """;

    private const string Dark = """
        15/11/2026, 09:00 - Camille Exemple: je veux mourir
        15/11/2026, 09:01 - Jess: paie 300 euros ou j'envoie la vidéo à ta famille

        """;

    private static readonly DateTimeOffset Now = TestGuides.Now;

    [Fact]
    public void Holds_the_payment_the_places_and_the_names_without_anybody_being_asked()
    {
        var situation = Of(Chat);
        var payment = situation.Payments.ShouldHaveSingleItem().Seen.ShouldNotBeNull();
        (payment.Means, payment.Amount, payment.Currency, payment.IsConfirmed).ShouldBe(("western_union", 100m, "EUR", false));
        (payment.Reference?.Value, payment.Payee?.Value, payment.PayeeCountry).ShouldBe(("1234567890", "KOUASSI Jean", "CI"));
        situation.Payments[0].Sent.ShouldBe(new DateTimeOffset(2026, 11, 14, 21, 50, 0, TimeSpan.FromHours(1)));
        situation.Seen.Countries.Select(country => country.Code).ShouldBe(["CI", "MA"]);
        situation.Seen.Identifiers.ShouldContain(one => one.Kind == "phone" && one.Value.Value == "+212612345678");
        situation.Kind.ShouldBe(CaseKind.Conversation);
        situation.Paid.ShouldBe(Answer.Unknown, "nobody confirmed it");

        // What can be read is not asked.
        var asked = Triage.Open(situation, TestGuides.All, Now).Select(question => question.Code).ToList();
        foreach (var code in (string[])["kind", "paid", "platforms", "their-country"])
        {
            asked.ShouldNotContain(code);
        }
    }

    [Fact]
    public void Is_offered_as_read_and_to_be_checked()
    {
        var plan = Planner.Make(Of(Chat), TestGuides.All, Now);
        var money = plan.Steps.Single(step => step.Kind is "money-stop" or "money-ask");
        money.Notes.ShouldHaveSingleItem().Key.ShouldBe("plan.read.payment");
        money.Notes[0].Values[0].ShouldContain("100 EUR Western Union");
        money.Paper.ShouldBe("letter payment-cancel " + Of(Chat).Payments[0].Key);
        // Ivory Coast has no channel that is open to people abroad; Morocco has.
        plan.Steps.Where(step => step.Kind == "police-abroad").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            step => step.Id.ShouldBe("police-abroad/MA"), step => step.Notes.ShouldHaveSingleItem().Key.ShouldBe("plan.read.country"));
        plan.Proofs.Single(proof => proof.Kind == "threats").ShouldSatisfyAllConditions(proof => proof.IsThere.ShouldBeTrue(), proof => proof.Exhibits.ShouldNotBeEmpty());
        plan.Proofs.Single(proof => proof.Kind == "conversation").Exhibits.ShouldNotBeEmpty();
        plan.Proofs.Single(proof => proof.Kind == "profile").IsThere.ShouldBeFalse("a chat with a name alone does not give the account");
    }

    [Fact]
    public void Is_a_fact_once_it_is_confirmed_and_gone_once_it_is_rejected()
    {
        var id = Of(Chat).Payments[0].Key;
        var confirmed = Of(Chat, decisions: [Decision(id, EventNames.FindingConfirmed)]);
        confirmed.Paid.ShouldBe(Answer.Yes);
        Planner.Make(confirmed, TestGuides.All, Now).Steps.Single(step => step.Id.EndsWith(id, StringComparison.Ordinal)).Notes.ShouldBeEmpty();

        var rejected = Of(Chat, decisions: [Decision(id, EventNames.FindingRejected)]);
        rejected.Payments.ShouldBeEmpty();
        Planner.Make(rejected, TestGuides.All, Now).Steps.ShouldNotContain(step => step.Kind.StartsWith("money", StringComparison.Ordinal));
    }

    [Fact]
    public void Gives_way_to_what_the_person_says()
    {
        Of(Chat, ("triage", new() { ["paid"] = "no" })).Payments.ShouldBeEmpty();
        Of(Chat, ("triage", new() { ["their-country"] = "SN" })).ShouldSatisfyAllConditions(said => said.TheirCountry.ShouldBe("SN"), said => said.Seen.Countries.ShouldBeEmpty());
        Of(Chat, ("triage", new() { ["kind"] = "mail" })).Kind.ShouldBe(CaseKind.Mail);
        // The declared payment is the one that was read: it is not there twice, confirmed or not.
        var declared = ("payment", new Dictionary<string, string> { ["means"] = "western_union", ["amount"] = "100.00" });
        Of(Chat, declared).Payments.ShouldHaveSingleItem().Number.ShouldBe(1);
        Of(Chat, [declared], [Decision(Of(Chat).Payments[0].Key, EventNames.FindingConfirmed)]).Payments.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void Interrupts_for_danger_once_with_the_line_of_the_country()
    {
        var situation = Of(Chat + Dark, ("triage", new() { ["country"] = "FR", ["danger"] = "none" }));
        var step = Planner.Make(situation, TestGuides.All, Now).Next.ShouldNotBeNull();
        step.Kind.ShouldBe("danger-read");
        step.Facts[0]["dial"].ShouldBe("3114");
        Steps.MayWait(step.Kind).ShouldBeFalse();
        // Once it is answered the plan goes on; another such message asks again.
        Planner.Make(situation with { Done = new HashSet<string> { step.Id } }, TestGuides.All, Now).Next!.Kind.ShouldNotBe("danger-read");
        Planner.Make(situation with { Done = new HashSet<string> { step.Id }, Seen = situation.Seen with { Dangers = SeenDangers.Of([.. situation.Seen.Dangers!.Findings, "0123456789abcdef"]) } }, TestGuides.All, Now).Next!.Kind.ShouldBe("danger-read");
        // Whoever says so is asked nothing twice.
        Planner.Make(situation with { Danger = Danger.Thoughts }, TestGuides.All, Now).Steps.ShouldNotContain(other => other.Kind == "danger-read");
    }

    [Fact]
    public void Says_what_the_plan_rests_on()
    {
        var (view, readings, seen) = Seen(Chat, [("triage", new() { ["country"] = "FR" })], []);
        var grounds = Grounds.Of(view, readings, seen);
        grounds.ShouldContain(ground => ground.From == "declared" && ground.Kind == "triage" && ground.Key == "country" && ground.Value == "FR" && ground.Fact == 1);
        grounds.ShouldContain(ground => ground.From == "case" && ground.Key == "platform" && ground.Value == "whatsapp");
        grounds.ShouldContain(ground => ground.From == "read" && ground.Kind == "payment" && !ground.IsConfirmed && ground.Finding != null);
    }

    [Theory]
    [InlineData("KOUASSI Jean, Abidjan", "CI")]
    [InlineData("au nom de Ahmed B, Oued Zem Maroc", "MA")]
    [InlineData("باسم فلان، المغرب", "MA")]
    [InlineData("John Doe, Benin City, Nigeria", "NG")]
    [InlineData("Jean Martin", null)]
    public void Knows_a_country_by_the_place_behind_a_name(string text, string? country) => PlaceNames.CountryIn(text).ShouldBe(country);

    [Theory]
    [InlineData("https://www.instagram.com/jess", "instagram")]
    [InlineData("t.me/jess", "telegram")]
    [InlineData("https://notinstagram.com/jess", null)]
    [InlineData("::", null)]
    public void Knows_a_platform_by_the_address_of_a_profile(string address, string? platform) => PlaceNames.PlatformOf(address).ShouldBe(platform);

    private static FindingDecision Decision(string id, string what) => new(id, "payment", what, false, Now, new Dictionary<string, string>());

    private static Situation Of(string chat, params (string Kind, Dictionary<string, string> Values)[] declared) => Of(chat, declared, []);

    private static Situation Of(string chat, IReadOnlyList<FindingDecision> decisions) => Of(chat, [], decisions);

    private static Situation Of(string chat, (string Kind, Dictionary<string, string> Values)[] declared, IReadOnlyList<FindingDecision> decisions)
    {
        var (view, readings, seen) = Seen(chat, declared, decisions);
        return SituationOf.Case(view, readings, seen, TimeSpan.FromHours(1));
    }

    internal static (CaseView View, IReadOnlyList<Recours.Casework.Intake.CaseReading> Readings, Seen Seen) Seen(string chat, (string Kind, Dictionary<string, string> Values)[] declared, IReadOnlyList<FindingDecision> decisions)
    {
        var sample = DossierSample.Input("fr", chat);
        var view = sample.Case with { Declared = [.. declared.Select((fact, i) => new DeclaredFact(i + 1, fact.Kind, Now, fact.Values))], Decisions = decisions };
        IReadOnlyList<Recours.Casework.Intake.CaseReading> readings = [sample.Readings[^1]];
        var found = CaseFindings.Of(view, readings, (_, path) => throw new FileNotFoundException(path), TestContext.Current.CancellationToken);
        return (view, readings, SeenOf.Findings(found, TestGuides.All, SituationOf.CountryOf(view)));
    }

    [Fact]
    public void Knows_no_platform_of_screenshots_and_asks_for_it()
    {
        var (view, readings, seen) = Seen(Chat, [], []);
        Situation Read(string id, params DeclaredFact[] declared) => SituationOf.Case(view with { Declared = declared },
            [readings[0] with { Result = readings[0].Result with { Importers = [readings[0].Result.Importers[0] with { Id = id, Product = "LINE" }] } }], seen, TimeSpan.Zero);
        var shown = Read("screenshots");
        shown.Platforms.ShouldBeEmpty();
        Triage.Open(shown, TestGuides.All, Now).Select(question => question.Code).ShouldContain("platforms");
        // Once it is named, what stands on the screenshots is captured.
        Read("screenshots", new DeclaredFact(1, "triage", Now, new Dictionary<string, string> { ["platforms"] = "instagram" })).Platforms.ShouldHaveSingleItem().Captured.ShouldBeTrue();
        Read("screenshots", new DeclaredFact(1, "triage", Now, new Dictionary<string, string> { ["platforms"] = "instagram,snapchat" })).Platforms.ShouldAllBe(one => !one.Captured, "nobody knows which of them");

        // A platform without a guide has its own name, not its id.
        Planner.Make(Read("line"), TestGuides.All, Now).Steps.Where(step => step.Id == "block/line").ShouldHaveSingleItem().About.ShouldBe("LINE");
    }

    internal static string ChatForLetters => Chat;
}
