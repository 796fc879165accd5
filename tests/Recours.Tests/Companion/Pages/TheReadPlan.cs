using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Recours.Casework.Words;

namespace Recours.Tests.Companion.Pages;

/// <summary>What was read in the conversations on the first page: danger before everything else, payments with their letter; and no picture of somebody young.</summary>
public sealed partial class TheReadPlan
{
    private static readonly Sentences French = Sentences.For("fr");

    private const string Chat = """
        14/11/2026, 21:40 - Jess: J'ai tout enregistré. Paie 500 euros avant demain 18h par Western Union ou j'envoie la vidéo à toute ta famille
        14/11/2026, 21:41 - Jess: western union au nom de KOUASSI Jean, Abidjan
        14/11/2026, 21:50 - Camille: j'ai envoyé 100 euros par Western Union, le MTCN c'est 123-456-7890
        14/11/2026, 21:55 - Jess: encore 400 euros sinon je publie
        14/11/2026, 21:58 - Camille: je veux mourir
        """;

    [GeneratedRegex("section class=\"next\".*?name=\"step\" value=\"([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex NextStep();

    [GeneratedRegex("name=\"kind\" value=\"payment-cancel\" ?/?>\\s*<input type=\"hidden\" name=\"fact\"[^>]*>\\s*<input type=\"hidden\" name=\"finding\" value=\"([0-9a-f]{16})\"", RegexOptions.Singleline)]
    private static partial Regex Finding();

    [Fact]
    public async Task Begins_with_whom_to_call_and_goes_on_when_that_is_answered()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        (await pages.SendAsync("Chat/Discussion WhatsApp avec Jess.txt", Encoding.UTF8.GetBytes(Chat))).EnsureSuccessStatusCode();

        var home = await pages.GetAsync("/case");
        var step = NextStep().Match(home).Groups[1].Value;
        step.ShouldStartWith("danger-read/");
        home.ShouldContain(French["plan.danger-read.what"]);
        home.ShouldContain(French["plan.no-crisis-line"], customMessage: "nobody said in which country");

        var after = await pages.PostedAsync("/plan/done", ("step", step));
        NextStep().Match(after).Groups[1].Value.ShouldNotStartWith("danger");
        after.ShouldContain("Lu par le programme, à vérifier");

        // The letter of the payment that was read opens from its step, filled and marked.
        var finding = Finding().Match(after).Groups[1].Value;
        finding.ShouldNotBeEmpty();
        var letter = await pages.PostedAsync("/letter", ("kind", "payment-cancel"), ("finding", finding), ("language", "fr"), ("as", "view"));
        letter.ShouldContain("1234567890");
        letter.ShouldContain("KOUASSI Jean");
        letter.ShouldContain(French["letter.check.title"]);
    }

    [Fact]
    public async Task Shows_no_picture_once_the_person_says_that_they_were_under_18()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        (await pages.SendAsync("photo.png", await File.ReadAllBytesAsync(Path.Combine(Terminal.House, "docs", "images", "start-fr.png"), TestContext.Current.CancellationToken))).EnsureSuccessStatusCode();
        (await pages.Client.GetAsync("/exhibit/1/shown", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await pages.PostedAsync("/triage", ("q", "age-then"), ("answer", "under-18"));

        foreach (var path in (string[])["/exhibit/1/shown", "/exhibit/1/veiled"])
        {
            (await pages.Client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await pages.GetAsync("/exhibit/1")).ShouldContain(French["exhibit.young"]);
        (await pages.GetAsync("/evidence")).ShouldNotContain("/exhibit/1/veiled");
        (await pages.GetAsync("/case")).ShouldContain(French["plan.young-kept.what"]);
    }
}
