using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Recours.Casework;
using Recours.Casework.Guidance;
using Recours.Casework.Guidance.Letters;
using Recours.Casework.Takedown;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Tests.Casework.Dossier;

namespace Recours.Tests.Casework.Guidance;

/// <summary>Letters and notices: filled from the case, the same bytes each time, never an image, and complete in every language.</summary>
public sealed partial class TheLetters
{
    public static TheoryData<string> Languages => [.. Sentences.Languages];

    public static TheoryData<string, string> LettersByLanguage => new(from kind in LetterKind.All from language in Sentences.Languages select (kind.Name, language));

    [Theory]
    [MemberData(nameof(LettersByLanguage))]
    public async Task Are_whole_deterministic_and_without_an_image(string kind, string language)
    {
        var letter = LetterKind.Named(kind).ShouldNotBeNull();
        foreach (var input in (LetterInput[])[Input(language), Input(language, Full), Input(language, [.. Full, Triage("age-then", "under-18")])])
        {
            var html = await letter.RenderAsync(input);
            html.ShouldBe(await letter.RenderAsync(input));
            Check(Encoding.UTF8.GetString(html), language);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Notices_name_their_law_and_never_show_the_image(string language)
    {
        foreach (var country in (string[])["FR", "IT", "ES", "AU", "US", "MA", "GB", "DE"])
        {
            var input = Input(language, [.. Full, Triage("country", country)]) with { Number = 3 };
            var (_, first, laws) = await TakedownNotice.RenderAsync(input, null);
            first.ShouldBe(laws[0]);
            foreach (var law in laws)
            {
                var (html, chosen, _) = await TakedownNotice.RenderAsync(input, law.Id);
                chosen.ShouldBe(law);
                var text = Check(Encoding.UTF8.GetString(html), language);
                text.ShouldContain(Sentences.For(language)[law.Key]);
                text.ShouldContain("https://example.org/p/1");
            }
        }
    }

    [Theory]
    [InlineData("FR", false, "gdpr dsa rules search")]
    [InlineData("IT", false, "gdpr dsa rules garante search")]
    [InlineData("ES", false, "gdpr dsa rules aepd search")]
    [InlineData("AU", false, "rules esafety search")]
    [InlineData("US", false, "us48 rules search")]
    [InlineData("MA", false, "rules search")]
    [InlineData("FR", true, "minor gdpr dsa rules search")]
    [InlineData(null, false, "rules search")]
    public void Rely_on_what_holds_where_the_person_is(string? country, bool minor, string expected) =>
        string.Join(' ', Law.For(TestGuides.All, country, minor, DateOnly.FromDateTime(TestGuides.Now.UtcDateTime)).Select(law => law.Id)).ShouldBe(expected);

    [Fact]
    public void Name_no_law_whose_source_is_too_old() =>
        string.Join(' ', Law.For(TestGuides.All, "IT", true, new DateOnly(2028, 1, 1)).Select(law => law.Id)).ShouldBe("rules search");

    [Fact]
    public async Task The_cancel_letter_holds_what_the_service_asks_for()
    {
        var text = Text(await LetterKind.Named("payment-cancel")!.RenderAsync(Input("fr", Full)));
        foreach (var part in (string[])["Western Union", "123-456-7890", "150.00 EUR", "Fulan Exemple", "Maroc", "2 mai 2026, 21:30 (UTC+02:00)", "Camille Exemple", "2026/77", "Aucune image"])
        {
            text.ShouldContain(part);
        }

        text.ShouldContain("de garder pour la police tout ce que vous avez sur le bénéficiaire");
    }

    [Fact]
    public async Task The_complaint_asks_to_preserve_each_account_and_payment_by_its_number()
    {
        var text = Text(await LetterKind.Named("complaint")!.RenderAsync(Input("fr", Full)));
        foreach (var part in (string[])["Instagram", "jess_exemple", "71234567", "123-456-7890", "Convention de Budapest, article 16", "Code pénal 312-10", "facebook.com/records", DossierSample.Note.Split('\n')[1]])
        {
            text.ShouldContain(part);
        }

        // Two talks are in the case and nobody said which is meant: neither is named to the police.
        text.ShouldNotContain("Conversation (");
        var meant = Input("fr", Full);
        var peer = meant.Readings[0].Result.Entries.First(entry => entry.Direction == Recours.Casework.Intake.Direction.Peer).Sender!;
        Text(await LetterKind.Named("complaint")!.RenderAsync(meant with { Seen = new Seen { Blackmailer = [peer] } })).ShouldContain("Conversation (\u2068WhatsApp\u2069) avec \u2068" + peer);
    }

    [Fact]
    public async Task Of_a_young_person_a_notice_names_nobody_and_a_complaint_encloses_nothing()
    {
        var young = Input("fr", [.. Full, Triage("age-then", "under-18")]);
        var notice = Text((await TakedownNotice.RenderAsync(young with { Number = 3 }, null)).Html);
        notice.ShouldNotContain("Camille");
        notice.ShouldContain("ne demande ni nom ni courriel");
        Text(await LetterKind.Named("complaint")!.RenderAsync(young)).ShouldContain("ni copiées ni jointes");
        (await LetterKind.Named("tell")!.RenderAsync(young)).AsSpan().IndexOf("À un parent"u8).ShouldBeLessThan((await LetterKind.Named("tell")!.RenderAsync(young)).AsSpan().IndexOf("À une personne"u8));
    }

    [Fact]
    public async Task Are_there_to_fill_in_by_hand_when_nothing_is_declared_and_ask_which_when_there_are_several()
    {
        Text(await LetterKind.Named("payment-cancel")!.RenderAsync(Input("fr"))).ShouldContain("Moyen de paiement");
        Text((await TakedownNotice.RenderAsync(Input("fr") with { Number = 0 }, null)).Html).ShouldContain("Adresse exacte");
        var two = Input("fr", [.. Full, ("payment", new() { ["means"] = "wave" })]);
        Should.Throw<RefusedException>(() => LetterKind.Named("payment-cancel")!.RenderAsync(two)).Code.ShouldBe("letter.which-number");
        Should.Throw<RefusedException>(() => LetterKind.Named("payment-cancel")!.RenderAsync(two with { Number = 1 })).Code.ShouldBe("letter.unknown-number");
        (await Should.ThrowAsync<RefusedException>(() => TakedownNotice.RenderAsync(two with { Number = 3 }, "us48"))).Code.ShouldBe("notice.unknown-law");
    }

    [Fact]
    public async Task Keep_the_order_of_figures_in_arabic()
    {
        // Between Arabic words 447-1 would be shown as 1-447.
        var html = Encoding.UTF8.GetString(await LetterKind.Named("complaint")!.RenderAsync(Input("ar", [.. Full, Triage("country", "MA")])));
        html.ShouldContain("<bdi dir=\"ltr\">447-1</bdi>");
        html.ShouldNotContain("Code p");
    }

    [Fact]
    public async Task Escape_what_others_wrote()
    {
        var html = Encoding.UTF8.GetString(await LetterKind.Named("payment-cancel")!.RenderAsync(Input("ar", ("payment", new() { ["payee"] = "<img src=x>\u202E&", ["reference"] = "\"><script>" }))));
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("\u202E");
    }

    /// <summary>Account (1, theirs), payment (2), publication (3), report (4).</summary>
    private static (string, Dictionary<string, string>)[] Full =>
    [
        ("account", new() { ["whose"] = "theirs", ["platform"] = "instagram", ["handle"] = "jess_exemple", ["user-id"] = "71234567" }),
        ("payment", new() { ["means"] = "western_union", ["amount"] = "150.00", ["currency"] = "EUR", ["sent"] = "2026-05-02T21:30:00+02:00", ["reference"] = "123-456-7890", ["payee"] = "Fulan Exemple", ["payee-country"] = "MA" }),
        ("publication", new() { ["url"] = "https://example.org/p/1", ["platform"] = "x", ["seen"] = "2026-05-03", ["notice"] = "2026-05-04" }),
        ("report", new() { ["filed"] = "2026-05-03", ["number"] = "2026/77" }),
    ];

    private static (string, Dictionary<string, string>) Triage(string key, string value) => ("triage", new() { [key] = value });

    private static LetterInput Input(string language, params (string Kind, Dictionary<string, string> Values)[] declared)
    {
        var sample = DossierSample.Input(language);
        var facts = declared.Select((fact, i) => new DeclaredFact(i + 1, fact.Kind, sample.MadeAt, fact.Values)).ToList();
        return new LetterInput(sample.Case with { Declared = facts }, sample.Readings, TestGuides.All, language, TestGuides.Now, null);
    }

    private static string Text(byte[] html) => Check(Encoding.UTF8.GetString(html), null);

    /// <summary>Nothing that loads, no image, no missing sentence. Returns the words.</summary>
    private static string Check(string html, string? language)
    {
        if (language is not null)
        {
            html.ShouldContain($"<html lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\">");
        }

        foreach (var forbidden in (string[])["<img", "<script", "<a ", "<link", "src=", "href=", "url(", "data:", "\r"])
        {
            html.ShouldNotContain(forbidden);
        }

        var text = WebUtility.HtmlDecode(Tag().Replace(html[html.IndexOf("</style>", StringComparison.Ordinal)..], " "));
        Key().IsMatch(text).ShouldBeFalse(Key().Match(text).Value);
        return text;
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(letter|notice|plan|dossier)\.[a-z]")]
    private static partial Regex Key();
}
