using CsCheck;
using Recours.Casework.Words;

namespace Recours.Tests.Casework.Words;

public sealed class TheLeftToRight
{
    [Theory]
    [InlineData("الرقم +33639980413", "الرقم |[+33639980413]")]
    [InlineData("اتصل 06 12 34 56 78 الآن", "اتصل |[06 12 34 56 78]| الآن")]
    [InlineData("اتصل ٠٦ ١٢ ٣٤ الآن", "اتصل |[٠٦ ١٢ ٣٤]| الآن")]
    [InlineData("حسابها @fake.profile_77 على", "حسابها |[@fake.profile_77]| على")]
    [InlineData("IBAN: FR76 3000 6000 0112 هنا", "[IBAN: FR76 3000 6000 0112]| هنا")]
    [InlineData("أدفع 500 € اليوم", "أدفع |[500 €]| اليوم")]
    [InlineData("٢) ٥٠٠ دولار", "٢) ٥٠٠ دولار")]
    [InlineData("1 مايو 2026، 21:30 (UTC+01:00)", "1 مايو 2026، |[21:30 (UTC+01:00)]")]
    [InlineData("مرحبا Noa، أنا", "مرحبا Noa، أنا")]
    [InlineData("راسلني a@b.example!", "راسلني |[a@b.example]|!")]
    [InlineData("Appelle le +33 6 39 98 04 13", "Appelle le +33 6 39 98 04 13")]
    public void Stands_alone_among_Arabic(string text, string shown) =>
        string.Join("|", LeftToRight.Split(text).Select(run => run.IsLeftToRight ? $"[{run.Text}]" : run.Text)).ShouldBe(shown);

    [Fact]
    public void Nothing_is_lost() =>
        Gen.Char["ابت +@.٣ a9\n€"].Array[0, 40].Select(chars => new string(chars)).Sample(text => string.Concat(LeftToRight.Split(text).Select(run => run.Text)).ShouldBe(text));
}
