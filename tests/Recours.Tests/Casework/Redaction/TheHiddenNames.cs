using System.Text;
using Recours.Casework;
using Recours.Casework.Dossier;
using Recours.Casework.Intake;
using Recours.Casework.Redaction;
using Recours.Tests.Casework.Dossier;

namespace Recours.Tests.Casework.Redaction;

/// <summary>Names of other people are found in every spelling, and a document from which they were taken has none of them.</summary>
public sealed class TheHiddenNames
{
    [Theory]
    [InlineData("Élodie", "j'ai vu ELODIE hier", "j'ai vu # hier")]
    [InlineData("Elodie", "d’Élodie, elodie_93@example.org", "d’#, #_93@example.org")]
    [InlineData("Elodie", "elodie93 mélodie", "#93 mélodie")]
    [InlineData("Élodie Martin", "elodiemartin.93 et Elodie  MARTIN", "#.93 et #")]
    [InlineData("Élodie Martin", "É\u200Blo\u00ADdie\u0301 Martin !", "# !")]
    [InlineData("Ann", "Anna, annales, Ann-Marie", "Anna, annales, #-Marie")]
    [InlineData("أحمد", "قال احمد لأحمد وأحمد", "قال # ل# و#")]
    [InlineData("سارة", "سَارَه والسارة", "# وال#")]
    [InlineData("06 12 34 56 78", "au 0612345678 ou 06.12.34.56.78", "au # ou #")]
    [InlineData("Œuvrard", "oeuvrard Oeuvrard OEUVRARD", "# # #")]
    [InlineData("Jean", "", "")]
    public void Are_found_in_every_spelling(string name, string text, string expected)
    {
        var hidden = HiddenNames.Parse(name);
        Hide(hidden, text).ShouldBe(expected);
        hidden.IsIn(text).ShouldBe(expected.Contains('#'));
    }

    [Fact]
    public void Are_one_mark_for_each_person_however_they_are_written()
    {
        var hidden = HiddenNames.Parse("Élodie Martin, Élo\n\n  \nMarc; Marco\n");
        hidden.People.Count.ShouldBe(2);
        hidden.Find("marco et elo et Marc").Select(span => span.Person).ShouldBe([2, 1, 2]);
        // The longer of two that begin together; no half of a name stays.
        Hide(HiddenNames.Parse("Jean\nJean Paul\nPaul Roux"), "Jean Paul Roux").ShouldBe("#");
    }

    [Theory]
    [InlineData("a", "redaction.too-short")]
    [InlineData("Jean\n-", "redaction.too-short")]
    [InlineData("!!", "redaction.too-short")]
    public void Say_enough_to_be_looked_for(string typed, string code) => Should.Throw<RefusedException>(() => HiddenNames.Parse(typed)).Code.ShouldBe(code);

    [Fact]
    public void Are_bounded() => Should.Throw<RefusedException>(() => HiddenNames.Parse(string.Join('\n', Enumerable.Range(0, 101).Select(i => "name" + i)))).Code.ShouldBe("redaction.too-many");

    [Fact]
    public void Are_looked_for_in_a_long_text_in_proportion_to_its_length()
    {
        var hidden = HiddenNames.Parse("aaaa aaaa aaaa\nab");
        var text = string.Concat(Enumerable.Repeat("aaaa ", 40_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        hidden.Find(text).ShouldNotBeEmpty();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200L * text.Length);
    }

    [Fact]
    public void Bring_the_numbers_and_handles_of_the_person_along()
    {
        var person = new Participant("Élodie Martin", Direction.Peer, [new("phone", "+33639980012"), new("handle", "elo.m")]);
        var reading = new CaseReading("x", null, new Dictionary<string, int>(), new ReadResult([], new Accounting(0, 0, 0, 0), [], [person], new Dictionary<string, string>(), [], [], [], []));
        KnownSpellings.Of([reading]).Single().Spellings.ShouldBe(["Élodie Martin", "Élodie", "Martin", "+33639980012", "elo.m"]);
        KnownSpellings.Complete(HiddenNames.Parse("élodie"), [reading]).People.Single().ShouldBe(["élodie", "+33639980012", "elo.m"]);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Stand_nowhere_in_the_document_and_are_listed_on_its_first_page(string language)
    {
        var input = DossierSample.Input(language, "[14/03/2025 21:04:00] Élodie Martin: c'est Elodie\n[14/03/2025 21:05:00] Moi: salut ÉLODIE, dis à Marc\n");
        var whole = Encoding.UTF8.GetString(await DossierHtml.RenderAsync(input));
        whole.ShouldContain("Élodie");
        var hidden = HiddenNames.Parse("Élodie Martin, Élodie, Martin\nMarc");
        var html = Encoding.UTF8.GetString(await DossierHtml.RenderAsync(input with { Hidden = hidden }));
        foreach (var text in System.Text.RegularExpressions.Regex.Split(html, "<[^>]*>").Select(System.Net.WebUtility.HtmlDecode))
        {
            hidden.IsIn(text!).ShouldBeFalse(text);
        }

        html.ShouldContain("class=\"taken\"");
        html.ShouldContain(Recours.Casework.Words.Sentences.For(language)["redaction.title"]);
        // Who reports keeps their own name; the hash of a conversation would let somebody try names.
        html.ShouldContain("Camille Exemple");
        var chat = input.Readings[^1].Numbers["_chat.txt"];
        html.ShouldNotContain(input.Case.Exhibits[chat - 1].Sha256);
        html.ShouldContain(input.Case.Exhibits[chat - 1].CiphertextSha256);
        whole.ShouldContain(input.Case.Exhibits[chat - 1].Sha256);
    }

    private static string Hide(HiddenNames names, string text)
    {
        var hidden = new StringBuilder();
        var at = 0;
        foreach (var span in names.Find(text))
        {
            hidden.Append(text, at, span.Start - at).Append('#');
            at = span.Start + span.Length;
        }

        return hidden.Append(text, at, text.Length - at).ToString();
    }
}
