using Recours.Casework.Findings;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Findings;

/// <summary>Numbers to which money is to go are told from those to talk on, also where nobody names the service.</summary>
public sealed class TheMobileNumbers
{
    private static string Found(string country, params string[] texts) => string.Join(", ", FindingsReader.Of(
        [
            Said(Direction.Peer, "j'ai tout filmé, tu paies 250 000 francs ou j'envoie la vidéo à ta famille"),
            Said(Direction.Owner, "pitié, je t'en supplie"),
            .. texts.Select(text => Said(Direction.Peer, text)),
        ], new FindingsContext(country), TestContext.Current.CancellationToken).Indicators.Where(one => one.Type is "phone" or "mobile_money").Select(one => $"{one.Type} {one.Value}"));

    private static ChatEntry Said(Direction side, string text) => new(EntryKind.Text, side == Direction.Peer ? "Jess" : "Paul", side, null, text, text, new SourceSpan("a.txt", 0, 0));

    [Theory]
    [InlineData("BJ", "l'amende est à payer sur le 01 66 00 09 12 dans les 3 heures", "mobile_money +2290166000912")]
    [InlineData("BJ", "paie vite, écris moi sur whatsapp au 01 66 00 09 12", "phone +2290166000912")]
    [InlineData("CI", "j'envoie tout à ta mère au 07 08 00 55 21", "phone +2250708005521")]
    [InlineData("KE", "send the money, use this other line 0712 000 764", "mobile_money +254712000764")]
    [InlineData("FR", "tu dois payer sur le 06 39 98 04 12", "phone +33639980412")]
    [InlineData("ES", "Bizum al 600 000 417", "mobile_money +34600000417")]
    [InlineData("CH", "Dann Twint auf 079 000 41 70", "mobile_money +41790004170")]
    [InlineData("MA", "orange money 0712 555 063", "mobile_money +212712555063")]
    [InlineData("NG", "Opay 8145550127 Sunday Akpan Ime", "mobile_money +2348145550127")]
    public void Are_told_by_the_words_around_them(string country, string text, string expected) => Found(country, text).ShouldBe(expected);
}
