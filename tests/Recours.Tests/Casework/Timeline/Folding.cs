using System.Globalization;
using System.Text;
using CsCheck;
using Recours.Casework.Timeline;

namespace Recours.Tests.Casework.Timeline;

public sealed class Folding
{
    [Theory]
    [InlineData("Été, FAÇADE — l’Œuvre æon", "ete facade l oeuvre aeon")]
    [InlineData("Straße STRASSE groẞ Müller", "strasse strasse gross muller")]
    [InlineData("İSTANBUL ISPARTA ılık ğüşöç", "istanbul isparta ilik gusoc")]
    [InlineData("Łódź smørrebrød Þór đ", "lodz smorrebrod thor d")]
    [InlineData("ΟΔΟΣ οδός", "οδοσ οδοσ")]
    [InlineData("أوّل إلى آخر ٱلله مدرسة", "اول الي اخر الله مدرسه")]
    [InlineData("تـــلقّتْ مسؤول شئ", "تلقت مسوول شي")]
    [InlineData("کیف ۱۲۳۴ ٤٥٦", "كيف 1234 456")]
    [InlineData("ﻻ ﷲ ﺑﻴﺖ", "لا الله بيت")]
    [InlineData("ＪＥＳＳ　０６１２ ﬁn ﬀ ① ㎏ x²", "jess 0612 fin ff 1 kg x2")]
    [InlineData("je\u200Bss\u202E mo\u00ADdèle\uFEFF \u2066pay\u2069", "jess modele pay")]
    [InlineData("e\u0301te\u0301 n\u0303", "ete n")]
    [InlineData("𝐉𝐞𝐬𝐬 Ⓙⓔⓢⓢ", "jess jess")]
    [InlineData("salut😂❤\uFE0Fok 👍🏽", "salut 😂 ❤ ok 👍")]
    [InlineData("今日はｶﾞ", "今 日 は カ\u3099")]
    [InlineData("שָׁלוֹם Ёж", "שלום еж")]
    [InlineData("a\0b\tc_d-e", "a b c d e")]
    [InlineData("a\uD83Db \uE000 \uFFFD", "a b")]
    [InlineData("500€ $20 Acme™", "500 20 acme")]
    [InlineData("", "")]
    [InlineData("?!\u0301 …", "")]
    public void Makes_spellings_of_one_word_equal(string text, string folded) => FoldedText.Of(text).ShouldBe(folded);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Does_not_depend_on_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            FoldedText.Of("INSTAGRAM Iban ٣ İı").ShouldBe("instagram iban 3 ii");
            using var search = Conversations.Search("INSTAGRAM 06 12 34 56 78");
            search.Found("instagram").Count.ShouldBe(1);
            search.Found("+33612345678").Count.ShouldBe(1);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Of_every_letter_of_Unicode_is_stable_and_blind_to_case()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.TryCreate(value, out var rune))
            {
                continue;
            }

            var folded = FoldedText.Of(rune.ToString());
            FoldedText.Of(folded).ShouldBe(folded, $"U+{value:X4}");
            folded.ShouldNotContain('"');
            FoldedText.Of(Rune.ToLowerInvariant(rune).ToString()).ShouldBe(folded, $"U+{value:X4}");
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned)
            {
                continue; // .NET refuses to decompose these
            }

            FoldedText.Of(rune.ToString().Normalize(NormalizationForm.FormD)).ShouldBe(folded, $"U+{value:X4}");
        }
    }

    [Fact]
    public void Leaves_words_with_single_spaces_that_lead_back_to_the_original()
    {
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["aéÉ œﬁ،أإـ\u0301\u200B\uD83D\uDE00ﷺ5٥"]), 0, 60].Sample(text =>
        {
            var folded = new FoldedText();
            folded.Fill(text);
            var words = folded.Letters.ToString();
            words.ShouldNotContain("  ");
            words.ShouldBe(words.Trim(' '));
            for (var i = 0; i < words.Length; i++)
            {
                folded.StartOf(i).ShouldBeInRange(i > 0 ? folded.StartOf(i - 1) : 0, text.Length);
                folded.EndOf(i).ShouldBeInRange(folded.StartOf(i), text.Length);
                if (words[i] != ' ')
                {
                    FoldedText.Of(text.AsSpan(folded.StartOf(i), folded.EndOf(i) - folded.StartOf(i))).ShouldContain(words[i]);
                }
            }
        });
    }

    [Fact]
    public void Cuts_a_word_without_end()
    {
        var folded = FoldedText.Of(new string('a', 1_000_000));
        folded.Split(' ').ShouldAllBe(word => word.Length <= FoldedText.MaxWord);
        folded.Count(letter => letter == 'a').ShouldBe(1_000_000);
    }
}
