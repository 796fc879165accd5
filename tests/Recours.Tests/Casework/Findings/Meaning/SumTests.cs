using System.Globalization;
using Recours.Casework.Findings.Meaning;

namespace Recours.Tests.Casework.Findings.Meaning;

/// <summary>Sums as people write them, and which currency they mean.</summary>
public sealed class SumTests
{
    [Theory]
    [InlineData("French", "il faut 150k avant ce soir", "150000")]
    [InlineData("French", "envoie 3 000 DH", "3000 ?dirham")]
    [InlineData("French", "3000dh par wafacash", "3000 ?dirham")]
    [InlineData("French", "500 balles et je supprime", "500 ?balle")]
    [InlineData("French", "mille deux cent cinquante euros", "1250 EUR")]
    [InlineData("French", "quatre-vingt-dix euros", "90 EUR")]
    [InlineData("French", "soixante-quinze euros", "75 EUR")]
    [InlineData("French", "2 millions FCFA", "2000000 ?cfa")]
    [InlineData("French", "150 mille francs CFA", "150000 ?cfa")]
    [InlineData("French", "1.350,50 €", "1350.5 EUR")]
    [InlineData("English", "$1,500 in bitcoin", "1500 ?dollar")]
    [InlineData("English", "two hundred and fifty pounds", "250 ?pound")]
    [InlineData("English", "fifteen hundred dollars", "1500 ?dollarword")]
    [InlineData("English", "0.02 BTC", "0.02 BTC")]
    [InlineData("Spanish", "5 mil pesos", "5000 ?peso")]
    [InlineData("Spanish", "quinientos euros", "500 EUR")]
    [InlineData("Spanish", "mil doscientos euros", "1200 EUR")]
    [InlineData("German", "tausendzweihundertfünfzig Euro", "1250 EUR")]
    [InlineData("German", "2'000 Franken", "2000 CHF")]
    [InlineData("Arabic", "ادفع ٥٠٠ درهم", "500 ?dirham")]
    [InlineData("Arabic", "٣ الاف جنيه", "3000 ?guinea")]
    [InlineData("Arabic", "الف وخمسمية جنيه", "1500 ?guinea")]
    [InlineData("Darija", "khmsmya dh", "500 ?dirham")]
    [InlineData("Darija", "4000 ryal", "200.00 MAD")]
    public void A_sum_is_read_in_digits_and_in_words(string tongue, string text, string expected) => Read(tongue, text).ShouldBe([expected]);

    [Theory]
    [InlineData("French", "j'ai 19 ans et 300 contacts")]
    [InlineData("French", "appelle le 06 39 98 00 12")]
    [InlineData("French", "appelle le +33 6 39 98 92 70 quand c'est fait")]
    [InlineData("English", "call +1 202 555 0143 now")]
    [InlineData("Arabic", "اتصل على +20 10 0000 0017")]
    [InlineData("French", "MTCN 468 913 2270")]
    [InlineData("English", "you have 24 hours")]
    [InlineData("English", "see https://pay.example/500?x=1000")]
    [InlineData("German", "Tisch 3 in der Halle 7")]
    public void What_counts_something_else_is_no_sum(string tongue, string text) => Read(tongue, text).ShouldBeEmpty();

    [Theory]
    [InlineData("?dirham", "MA", "fr", "MAD")]
    [InlineData("?dirham", "AE", "ar", "AED")]
    [InlineData("?dirham", null, "ary", "MAD")]
    [InlineData("?cfa", "CM", "fr", "XAF")]
    [InlineData("?cfa", "SN", "fr", "XOF")]
    [InlineData("?franc", "CH", "fr", "CHF")]
    [InlineData("?peso", "AR", "es", "ARS")]
    [InlineData("?dinar", null, "ar", null)]
    public void A_name_that_several_currencies_share_is_read_in_the_country(string name, string? country, string language, string? expected) =>
        Currencies.Code(new Money(name), country, language).ShouldBe(expected);

    private static List<string> Read(string tongue, string text)
    {
        var tokens = new List<Token>();
        Tokens.Of(text, tokens);
        return [.. Sums.Of(tokens, Enum.Parse<Tongue>(tongue)).Select(sum => string.Create(CultureInfo.InvariantCulture, $"{sum.Value} {sum.Money?.Code}").TrimEnd())];
    }
}
