using Recours.Casework.Findings;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Findings.Meaning;

/// <summary>What short conversations say, in every language: somebody threatens, the other one pleads, a sum is asked.</summary>
public sealed class TheMeaning
{
    [Theory]
    [InlineData("FR", "j'ai enregistré notre appel et fait des captures de ta liste d'amis", "non s'il te plait fais pas ça", "tu paies 300 euros", "EUR")]
    [InlineData("FR", "g ta video mtn tu paye ou jenvoi a tt le monde", "stp nn", "300 euros", "EUR")]
    [InlineData("CI", "si tu ne me paies pas je balance la vidéo à ta femme", "pardon laisse moi", "envoie 300 mille francs", "XOF")]
    [InlineData("GB", "do you want your girlfriend to see this? i recorded you", "please don't do this", "send £300", "GBP")]
    [InlineData("NG", "i don record you, i go post am for everywhere", "abeg no do am", "bring 300k naira", "NGN")]
    [InlineData("ES", "si me bloqueas publico tu vídeo ahora mismo", "por favor no lo hagas", "pagas 300 euros", "EUR")]
    [InlineData("DE", "wenn du mich blockierst geht das Video sofort online", "bitte nicht", "du zahlst 300 Euro", "EUR")]
    [InlineData("AE", "سجلت المكالمة كاملة وسأنشر الفيديو لاهلك", "ارجوك لا تفعل", "تدفع 300 درهم", "AED")]
    [InlineData("MA", "sjelt lik video o ghadi nsifto l mok", "3afak a khoya lla", "khlles 300 dh daba", "MAD")]
    [InlineData("MA", "راه سجلت ليك الفيديو وغادي نصيفطو لعائلتك", "عافاك الله يخليك", "خلص 300 درهم", "MAD")]
    public void A_threat_and_what_is_asked_are_found(string country, string threat, string plea, string sum, string currency)
    {
        var found = Read(country, ("Jess", threat), ("Me", plea), ("Jess", sum));
        found.Kind.ShouldBe("webcam_trap");
        found.Blackmailer.ShouldBe(["Jess"]);
        found.Threats[0].Entry.ShouldBe(0);
        found.Demands.ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.Entry.ShouldBe(2), one => one.Currency.ShouldBe(currency));
    }

    [Theory]
    [InlineData("FR", "j'ai filmé le spectacle de ta fille je te l'envoie", "super merci", "tu me dois 20 euros pour les billets")]
    [InlineData("FR", "si tu viens pas je poste ta photo de classe lol", "haha non", "et rends moi mes 20 euros")]
    [InlineData("GB", "i'll send the video of the match to your brother", "great", "you owe me 20 for the pizza, before friday")]
    [InlineData("DE", "hab das Konzert aufgenommen, schick dir das Video", "cool danke", "du schuldest mir noch 20 Euro")]
    [InlineData("ES", "si no vienes se lo cuento a mamá", "jaja vale", "me debes 20 euros")]
    [InlineData("MA", "sift liya tsawer dyal l3ers o nwrihom l mok", "wakha", "khassek tred liya 200 dh 9bel jem3a")]
    public void Friends_and_family_are_not_taken_for_it(string country, params string[] texts)
    {
        var found = Read(country, [.. texts.Select((text, i) => (i % 2 == 0 ? "Sam" : "Me", text))]);
        found.Kind.ShouldBe("none");
        found.Threats.ShouldBeEmpty();
        found.Demands.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("j'ai pu envoyer que 300 euros", true)]
    [InlineData("je viens de te faire un virement de 300", true)]
    [InlineData("c'est bon c'est payé 300€", true)]
    [InlineData("je vais t'envoyer 300 euros", false)]
    [InlineData("j'ai que 300 euros sur mon compte", false)]
    [InlineData("comment je fais pour envoyer 300 ?", false)]
    public void A_payment_is_what_went_out_not_what_is_promised_or_owned(string text, bool paid)
    {
        var found = Read("FR", ("Jess", "j'ai tout filmé, tu paies 500 euros ou j'envoie la vidéo à ta femme"), ("Me", text));
        found.Payments.Select(payment => payment.Amount).ShouldBe(paid ? [300m] : []);
    }

    [Fact]
    public void A_payment_that_is_confirmed_is_one_payment_and_what_is_asked_after_it_is_asked_again()
    {
        var found = Read("FR", ("Jess", "j'ai tout filmé, tu paies 300 euros ou j'envoie la vidéo à ta femme"), ("Me", "j'ai envoyé 300 euros"), ("Jess", "j'ai bien reçu les 300"), ("Jess", "il faut encore 200 euros"));
        found.Payments.ShouldHaveSingleItem().Demand.ShouldBe(0);
        found.Demands.Select(demand => demand.Amount).ShouldBe([300m, 200m]);
        found.Stages.ShouldContain(stage => stage.Name == "renewed_demand" && stage.Entry == 3);
    }

    [Theory]
    [InlineData("je veux mourir", "self_harm")]
    [InlineData("j'en peux plus, je vais me jeter sous un train", "self_harm")]
    [InlineData("i want to end my life", "self_harm")]
    [InlineData("kys nobody cares", "self_harm")]
    [InlineData("quiero quitarme la vida", "self_harm")]
    [InlineData("ich will nicht mehr leben", "self_harm")]
    [InlineData("اريد ان انتحر", "self_harm")]
    [InlineData("سأقتل نفسي", "self_harm")]
    [InlineData("bghit nmout", "self_harm")]
    [InlineData("بغيت نموت", "self_harm")]
    [InlineData("je vais te casser la gueule", "violence")]
    [InlineData("i know where you live, i will kill you", "violence")]
    [InlineData("sé dónde vives, te voy a matar", "violence")]
    [InlineData("ich bring dich um", "violence")]
    [InlineData("راح اذبحك", "violence")]
    [InlineData("ghadi n9tlek", "violence")]
    public void Danger_is_told_whoever_writes_and_whatever_the_conversation_is(string text, string kind) =>
        Read(null, ("Sam", text)).Dangers.ShouldContain(danger => danger.Kind == kind && danger.Entry == 0 && danger.IsSure);

    [Theory]
    [InlineData("je suis fatigué, je veux dormir pour toujours")]
    [InlineData("the boys would be better off with my insurance")]
    [InlineData("mein kram geht an ben, ich steh auf dem dach")]
    [InlineData("le partiel de stats me tue 😂")]
    public void What_only_may_mean_danger_is_told_and_does_not_interrupt(string text)
    {
        var dangers = Read(null, ("Sam", text)).Dangers;
        dangers.ShouldNotBeEmpty();
        dangers.ShouldAllBe(danger => !danger.IsSure);
    }

    private static FindingsResult Read(string? country, params ReadOnlySpan<(string Sender, string Text)> messages)
    {
        var entries = new List<ChatEntry>();
        foreach (var (sender, text) in messages)
        {
            var time = new EntryTime(new DateTime(2025, 3, 14, 21, entries.Count, 0), "unknown", TimePrecision.Minute, "");
            entries.Add(new ChatEntry(EntryKind.Text, sender, sender == "Me" ? Direction.Owner : Direction.Peer, time, text, text, new SourceSpan("chat.txt", 0, 0)));
        }

        return FindingsReader.Of(entries, new FindingsContext(country));
    }
}
