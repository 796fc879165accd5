using CsCheck;
using Recours.Casework.Words;

namespace Recours.Tests.Casework.Words;

public sealed class TheTextOnOneLine
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Élodie حسناً 🙈 👩‍👧", "Élodie حسناً 🙈 👩‍👧")]
    [InlineData("a\u202Eb", "a⟦U+202E⟧b")]
    [InlineData("\u001b[31m", "⟦U+001B⟧[31m")]
    [InlineData("\u009b31m", "⟦U+009B⟧31m")]
    [InlineData("a\rb", "a⟦U+000D⟧b")]
    [InlineData("a\r\n\tb", "a ⏎ ⟦U+0009⟧b")]
    [InlineData("\U000E0041", "⟦U+E0041⟧")]
    [InlineData("\uFFFF\U0001FFFE", "⟦U+FFFF⟧⟦U+1FFFE⟧")]
    public void Shows_every_mark_by_its_number(string text, string shown) => VisibleText.OneLine(text).ShouldBe(shown);

    [Fact]
    public void Shows_halves_of_letters_by_their_number()
    {
        VisibleText.OneLine("\uD83D").ShouldBe("⟦U+D83D⟧");
        VisibleText.OneLine("x\uDE48y\uD83D\uD83D\uDE48").ShouldBe("x⟦U+DE48⟧y⟦U+D83D⟧🙈");
    }

    [Fact]
    public void Stands_on_one_line_when_asked() => VisibleText.OneLine("a\r\nb\nc\u0007").ShouldBe("a ⏎ b ⏎ c⟦U+0007⟧");

    [Fact]
    public void Never_holds_a_control_whatever_comes_in() =>
        Gen.Char.Array[0, 40].Select(letters => new string(letters)).Sample(text =>
            VisibleText.OneLine(text).All(letter => !char.IsControl(letter) && letter is not ((>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF')));
}
