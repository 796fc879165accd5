namespace Recours.Casework.Findings.Meaning;

/// <summary>Bare numbers that are none of money: who was called, what a thing is numbered, which day it is.</summary>
internal static class BareNumbers
{
    private const decimal MostDay = 31, LeastNumber = 1000;

    /// <summary>Whether what stands right before a bare number says that it is no sum.</summary>
    public static bool IsNamed(List<Token> tokens, int first, decimal value) =>
        IsCalled(tokens, first, value) || IsAddress(tokens, first, value) || (value >= LeastNumber && value % 100 != 0 && IsLabelled(tokens, first)) || IsDay(tokens, first, value);

    /// <summary>"I called 3018", "filed on 1930": the number of a helpline.</summary>
    private static bool IsCalled(List<Token> tokens, int first, decimal value)
    {
        const int Near = 3;
        const decimal Longest = 100_000;
        for (var i = first - 1; value is >= 100 and < Longest && value % 50 != 0 && i >= Math.Max(0, first - Near) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].Word is { Text: "called" or "call" or "rang" or "rung" or "dialed" or "filed" or "reported" or "appele" or "appeler" or "appelle" or "appelez" or "contacte" or "llame" or "llamar" or "llama" or "marque" or "denuncie" or "angerufen" or "ruf" or "rufe" or "anrufen" or "اتصلت" or "اتصل" or "بلغت" or "كلمت" or "دقيت" or "خابرت" or "3iyt" or "3ayt" or "3ayet" or "3iyet" or "tsslt" or "عيطت" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The pin is 48213", "account: 20.000.417": what a thing is numbered.</summary>
    private static bool IsLabelled(List<Token> tokens, int first)
    {
        var i = first - 1;
        while (i >= 0 && first - i <= 4 && (tokens[i].Kind == TokenKind.Comma || tokens[i].Word is { Text: "is" or "est" or "c" or "es" or "ist" or "rut" or "هو" or "hwa" or "howa" or "n" }))
        {
            i--;
        }

        return i >= 0 && first - i <= 4 && tokens[i].Word is { Text: "pin" or "code" or "codigo" or "clave" or "otp" or "ref" or "reference" or "referencia" or "referenz" or "numero" or "number" or "nummer" or "cuenta" or "account" or "acc" or "konto" or "compte" or "ccp" or "rib" or "id" or "folio" or "ticket" or "الرقم" or "رقم" or "الكود" or "كود" or "رقمها" or "lcode" or "nemra" or "nimra" };
    }

    /// <summary>"Rue Pasteur 14", "Parkstraße 14": the number of a house.</summary>
    private static bool IsAddress(List<Token> tokens, int first, decimal value)
    {
        const int Near = 3;
        for (var i = first - 1; value < LeastNumber && i >= Math.Max(0, first - Near) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].Word is { } word && (word.Text is "calle" or "avenida" or "street" or "avenue" or "road" or "rue" or "boulevard" or "شارع" or "زنقه" or "zan9a" or "derb" or "درب" || (word.Text.Length > 6 && (word.Text.EndsWith("strasse", StringComparison.Ordinal) || word.Text.EndsWith("gasse", StringComparison.Ordinal)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The tenth": a day of the month.</summary>
    private static bool IsDay(List<Token> tokens, int first, decimal value) => value <= MostDay && first > 0 && tokens[first - 1].Word is { Text: "el" or "al" or "du" or "am" or "zum" or "vom" }
        && !(first + 1 < tokens.Count && tokens[first + 1].Word is { Money: not null });
}
