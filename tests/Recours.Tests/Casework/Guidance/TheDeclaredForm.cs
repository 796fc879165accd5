using Recours.Casework.Guidance;
using Recours.Casework.Vault;

namespace Recours.Tests.Casework.Guidance;

/// <summary>What people type into the short forms.</summary>
public sealed class TheDeclaredForm
{
    private static readonly DateTimeOffset Now = new(2026, 5, 2, 21, 30, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("1 500,50", "1500.50")]
    [InlineData("1.500,50", "1500.50")]
    [InlineData("1,500.50", "1500.50")]
    [InlineData("1'500", "1500")]
    [InlineData("1.500", "1500")]
    [InlineData("100", "100")]
    [InlineData("0,5", "0.5")]
    [InlineData("١٥٠٫٥", "150.5")]
    public void Reads_an_amount_as_it_is_written(string typed, string stored) => Read("payment", ("amount", typed)).Values["amount"].ShouldBe(stored);

    [Theory]
    [InlineData("ma", "MA")]
    [InlineData("MA — Maroc", "MA")]
    [InlineData("Maroc", "MA")]
    [InlineData("المغرب", "MA")]
    [InlineData("bj", "BJ")]
    [InlineData("COTE D’IVOIRE", "CI")]
    public void Reads_a_country_by_its_letters_or_its_name(string typed, string stored)
    {
        if (stored == "CI" && TestGuides.All.Countries["CI"].Name.In("fr") is { } name)
        {
            typed = name.ToUpperInvariant();
        }

        Read("payment", ("payee-country", typed)).Values["payee-country"].ShouldBe(stored);
    }

    [Theory]
    [InlineData("payment", "amount", "beaucoup")]
    [InlineData("payment", "payee-country", "Nulle part")]
    [InlineData("payment", "sent", "hier")]
    [InlineData("payment", "currency", "dirham")]
    [InlineData("payment", "collected", "perhaps")]
    [InlineData("account", "platform", "<b>")]
    public void Names_the_field_that_does_not_fit(string kind, string key, string typed)
    {
        DeclaredForm.Read(DeclaredKind.Named(kind)!, name => name == key ? typed : null, null, TestGuides.All, Now, out var bad).ShouldBeNull();
        bad.ShouldBe(key);
    }

    [Fact]
    public void Gives_a_time_of_day_the_offset_of_the_place_and_leaves_a_day_a_day()
    {
        Read("payment", ("sent", "2026-05-01"), ("sent-clock", "18:05")).Values["sent"].ShouldBe("2026-05-01T18:05:00+01:00");
        Read("payment", ("sent", "2026-05-01"), ("sent-clock", "")).Values["sent"].ShouldBe("2026-05-01");
    }

    [Fact]
    public void Declares_nothing_where_nothing_changed()
    {
        var kind = DeclaredKind.Named("payment")!;
        var fact = new DeclaredFact(3, "payment", Now, new Dictionary<string, string> { ["sent"] = "2026-05-01T18:05:00+01:00", ["amount"] = "150" });
        var form = kind.Keys.ToDictionary(key => key.Name, key => DeclaredForm.Shown(key, fact[key.Name], clock: false));
        form["sent-clock"] = "18:05";

        DeclaredForm.Read(kind, form.GetValueOrDefault, fact, TestGuides.All, Now, out var bad).ShouldBeNull();
        bad.ShouldBeNull();
        form["amount"] = "";
        var changed = DeclaredForm.Read(kind, form.GetValueOrDefault, fact, TestGuides.All, Now, out _).ShouldNotBeNull();
        changed.Fact.ShouldBe(3);
        changed.Values.ShouldBe(new Dictionary<string, string> { ["amount"] = "" });
        DeclaredForm.Read(DeclaredKind.Named("account")!, name => name == "whose" ? "theirs" : "", null, TestGuides.All, Now, out _).ShouldBeNull();
    }

    private static Declaration Read(string kind, params (string Name, string Value)[] fields) =>
        DeclaredForm.Read(DeclaredKind.Named(kind)!, name => fields.FirstOrDefault(field => field.Name == name).Value, null, TestGuides.All, Now, out _).ShouldNotBeNull();
}
