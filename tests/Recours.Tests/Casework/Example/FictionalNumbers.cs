using System.Text.RegularExpressions;

namespace Recours.Tests.Casework.Example;

/// <summary>The telephone numbers in a text, and whether a regulator keeps them for fiction.</summary>
public sealed partial class FictionalNumbers
{
    [Theory]
    [InlineData("+33 6 12 34 56 78", false)]
    [InlineData("06 12 34 56 78", false)]
    [InlineData("+212612345678", false)]
    [InlineData("+1 (202) 556‑0143", false)]
    [InlineData("07700 800142", false)]
    [InlineData("+٣٣ ٦ ٣٩ ٩٨ ٠٢ ٧١", true)]
    [InlineData("06 39 98 02 71", true)]
    [InlineData("01 99 00 12 34", true)]
    [InlineData("07700 900142", true)]
    [InlineData("+44 7700 900142", true)]
    [InlineData("+1 (202) 555‑0143", true)]
    public void Are_told_from_those_of_subscribers(string number, bool fiction) =>
        Includes(In("tel " + number + " ok").ShouldHaveSingleItem()).ShouldBe(fiction);

    /// <summary>The digits of each number in international form, or in the national forms of France and the United Kingdom.</summary>
    internal static IEnumerable<string> In(string text) => Telephone().Matches(Plain(text)).Select(match => Digits(match.Value));

    internal static bool Includes(string digits) => Fiction().IsMatch(digits);

    internal static string Digits(string text) => string.Concat(Plain(text).Where(char.IsAsciiDigit));

    private static string Plain(string text) => string.Concat(text.Select(letter =>
        char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter is '\u00A0' or '\u202F' ? ' ' : letter == '\u2011' ? '-' : letter));

    [GeneratedRegex(@"\+[0-9][0-9 ().-]{6,}[0-9]|(?<![0-9-])0[1-9](?:[ .-]?[0-9]){8,9}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    /// <summary>France 06 39 98 and 01 99 00 (Arcep), United Kingdom 07700 900 (Ofcom), North America 555-01 (NANPA).</summary>
    [GeneratedRegex(@"\A(?:(?:33|0)(?:63998|19900)[0-9]{4}|(?:44|0)7700900[0-9]{3}|1[2-9][0-9]{2}55501[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Fiction();
}
