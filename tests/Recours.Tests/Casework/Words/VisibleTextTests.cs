using CsCheck;
using Recours.Casework.Words;

namespace Recours.Tests.Casework.Words;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Écoute bien :\n\t500 €", "Écoute bien :\n\t500 €")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a⟦U+000D⟧b")]
    [InlineData("photo\u202Egpj.exe", "photo⟦U+202E⟧gpj.exe")]
    [InlineData("je\u200Bss\u200D_", "je⟦U+200B⟧ss⟦U+200D⟧_")]
    [InlineData("nul\0", "nul⟦U+0000⟧")]
    [InlineData("\u2066\u2066\u2066a", "⟦U+2066 ×3⟧a")]
    [InlineData("soft\u00ADhyphen \uE000 \uFFFF \u3164", "soft⟦U+00AD⟧hyphen ⟦U+E000⟧ ⟦U+FFFF⟧ ⟦U+3164⟧")]
    [InlineData("\U000E0041", "⟦U+E0041⟧")]
    [InlineData("🙈 👩\u200D👧 ❤\uFE0F", "🙈 👩\u200D👧 ❤\uFE0F")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("مرحبا، هل أنت؟", "مرحبا، هل أنت؟")]
    public void Shows_what_nobody_would_see(string text, string shown) => VisibleText.Flat(text, 1000).ShouldBe(shown);

    /// <summary>Not in the list above: an attribute cannot hold half a character.</summary>
    [Fact]
    public void Shows_half_characters()
    {
        VisibleText.Flat("\uD83D!", 100).ShouldBe("⟦U+D83D⟧!");
        VisibleText.Flat("!\uDE48", 100).ShouldBe("!⟦U+DE48⟧");
        VisibleText.Flat("\uD83D\uD83D", 100).ShouldBe("⟦U+D83D ×2⟧");
    }

    [Fact]
    public void Keeps_combining_marks_of_writing_and_not_towers_of_them()
    {
        VisibleText.Flat("e\u0301\u0302", 100).ShouldBe("e\u0301\u0302");
        VisibleText.Flat("e" + new string('\u0301', 500), 1000).ShouldBe("e" + new string('\u0301', 6) + "⟦U+0301 ×494⟧");
    }

    [Fact]
    public void Cuts_between_characters_and_says_how_much_is_left_out()
    {
        var (pieces, leftOut) = VisibleText.Split("ab🙈cd", 3);
        pieces.ShouldBe([new TextPiece("ab🙈", false)]);
        leftOut.ShouldBe(2);
    }

    [Fact]
    public void Never_gives_a_half_character_a_control_or_a_change_of_direction() =>
        Gen.Char.Array[0, 60].Select(letters => new string(letters)).Sample(text =>
        {
            var shown = VisibleText.Flat(text, 50);
            foreach (var rune in shown.EnumerateRunes())
            {
                (System.Text.Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')).ShouldBeFalse();
                "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C".Contains(rune.ToString(), StringComparison.Ordinal).ShouldBeFalse();
            }

            System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(shown)).ShouldBe(shown);
        });
}
