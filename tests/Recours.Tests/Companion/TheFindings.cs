using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Words;
using Recours.Tests.Casework.Media;

namespace Recours.Tests.Companion;

/// <summary><c>recours findings</c> and <c>recours finding</c>, on an export and on a case.</summary>
public sealed class TheFindings : IDisposable
{
    private const string Chat = """
        [14/03/2025, 21:04:00] +212 6 12 34 56 78: salut ça va
        [14/03/2025, 21:05:00] Paul: oui et toi
        [14/03/2025, 21:06:00] +212 6 12 34 56 78: j'ai tout filmé, tu paies 500 euros ou j'envoie la vidéo à ta famille
        [14/03/2025, 21:07:00] +212 6 12 34 56 78: western union au nom de KOUASSI Jean, Abidjan
        [14/03/2025, 21:08:00] Paul: pitié, je t'en supplie
        [14/03/2025, 21:09:00] +212 6 12 34 56 78: compte IBAN FR14 2004 1010 0505 0001 3M02 606

        """;

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("es")]
    public async Task Say_in_the_language_of_the_person_what_was_found(string language)
    {
        var answer = await Terminal.RunIn(language, ["findings", terminal.Write("_chat.txt", Chat), "--country", "MA"]);
        answer.Code.ShouldBe(0, answer.Error);
        answer.Output.ShouldContain(Sentences.For(language)["findings.indicators"]);
        answer.Output.ShouldContain("receiver_name KOUASSI Jean");
        answer.Output.ShouldNotMatch(@"\bfindings?\.[a-z]");
    }

    [Fact]
    public async Task Are_one_document_of_the_agreed_shape()
    {
        var found = await Json("findings", terminal.Write("_chat.txt", Chat), "--json");
        foreach (var name in (string[])["kind", "confidence", "blackmailer", "indicators", "suspects", "demands", "payments", "threats", "stages", "danger"])
        {
            found.ContainsKey(name).ShouldBeTrue(name);
        }

        var phone = found["indicators"]!.AsArray().Single(one => (string?)one!["type"] == "phone")!;
        ((string?)phone["value"], (int?)phone["entry"], (string?)phone["place"]).ShouldBe(("+212612345678", 0, "sender"));
        var iban = found["indicators"]!.AsArray().Single(one => (string?)one!["type"] == "iban")!;
        ((string?)iban["value"], (string?)iban["raw"], (int?)iban["entry"]).ShouldBe(("FR1420041010050500013M02606", "FR14 2004 1010 0505 0001 3M02 606", 5));
    }

    [Fact]
    public async Task Of_no_conversation_are_refused() => (await Terminal.Run("findings", terminal.Write("a.txt", "hello"))).Code.ShouldBe(1);

    [Fact]
    public async Task Of_a_case_keep_what_the_person_decides()
    {
        await terminal.Open();
        (await terminal.Add(terminal.Write("_chat.txt", Chat))).Code.ShouldBe(0);
        (await terminal.Unlocked("note", terminal.Case, "Il m'a aussi donné son autre numéro : +225 07 08 09 10 11")).Code.ShouldBe(0);

        var found = await Found();
        Values(found).ShouldContain("iban FR1420041010050500013M02606");
        Values(found).ShouldContain("phone +2250708091011");
        var (iban, phone) = (IdOf(found, "iban"), IdOf(found, "phone"));

        (await terminal.Unlocked("finding", "reject", terminal.Case, iban)).Code.ShouldBe(0);
        (await terminal.Unlocked("finding", "confirm", terminal.Case, phone)).Code.ShouldBe(0);
        (await terminal.Unlocked("finding", "correct", terminal.Case, IdOf(found, "receiver_name"), "value=KOUASSI Jean Marc")).Code.ShouldBe(0);
        (await terminal.Unlocked("finding", "add", terminal.Case, "indicator", "type=handle", "value=jess.exemple", "attribution=blackmailer")).Code.ShouldBe(0);

        // The case is read again, with more in it: what was rejected does not come back.
        (await terminal.Add(terminal.Write("more.txt", "[15/03/2025, 10:00:00] Lea: coucou\n[15/03/2025, 10:01:00] Paul: salut\n"))).Code.ShouldBe(0);
        found = await Found();
        Values(found).ShouldNotContain("iban FR1420041010050500013M02606");
        Values(found).ShouldContain("receiver_name KOUASSI Jean Marc");
        Values(found).ShouldContain("handle jess.exemple");
        found["rejected"]!.AsArray().Select(id => (string?)id).ShouldBe([iban]);
        found["indicators"]!.AsArray().Where(one => one!["decision"] is not null).Select(one => (string?)one!["decision"]).ShouldBe(["confirmed", "corrected", "added"], ignoreOrder: true);

        // And it can come back when the person wants it.
        (await terminal.Unlocked("finding", "confirm", terminal.Case, iban)).Code.ShouldBe(0);
        Values(await Found()).ShouldContain("iban FR1420041010050500013M02606");
        await terminal.ShouldBeWhole(2);
    }

    [Fact]
    public async Task Of_a_receipt_say_on_which_picture_they_stand_and_are_decided_about()
    {
        await NeedTesseract();
        var receipt = terminal.Write("recu.png", File.ReadAllBytes(Terminal.Testdata("pictures", "receipt.png")));
        var alone = await Json("findings", receipt, "--json", "--country", "FR");
        Values(alone).ShouldBe(["mtcn 8451203976", "phone +33612345678", "receiver_name KOUASSI Jean"], ignoreOrder: true);
        alone["indicators"]!.AsArray().ShouldAllBe(one => (int)one!["entry"]! == -1 && (string?)one["place"] == "image" && (string?)one["picture"]!["file"] == "recu.png" && one["picture"]!["box"]!.AsArray().Count == 4);

        await terminal.Open();
        var added = await terminal.Add(receipt, terminal.Write("_chat.txt", Chat));
        (added.Code, added.Error).ShouldBe((0, added.Error));
        added.Error.ShouldContain("Picture 1 of 1");
        var found = await Found();
        var mtcn = found["indicators"]!.AsArray().Single(one => (string?)one!["type"] == "mtcn")!;
        ((string?)mtcn["attribution"], (int?)mtcn["picture"]!["exhibit"]).ShouldBe(("blackmailer", 1));
        (await terminal.Unlocked("findings", terminal.Case)).Output.ShouldContain("(on the picture recu.png #1, ");
        (await terminal.Unlocked("finding", "reject", terminal.Case, IdOf(found, "mtcn"))).Code.ShouldBe(0);
        Values(await Found()).ShouldNotContain("mtcn 8451203976");
        await terminal.ShouldBeWhole(2);
    }

    [Fact]
    public async Task Of_screenshots_are_those_of_what_is_said_on_them()
    {
        await NeedTesseract();
        var found = await Json("findings", Terminal.Testdata("screens", "messenger-dark-fr"), "--json", "--country", "FR");
        Values(found).ShouldBe(["phone +33639981848", "tron TW8z7kYvAsb2TyHxrXMMv7vV9Kt8EUF7Re"], ignoreOrder: true);
        found["indicators"]!.AsArray().ShouldAllBe(one => (int)one!["entry"]! >= 0 && (string?)one["place"] == "text");
        found["threats"]!.AsArray().Count.ShouldBe(1);
        ((string?)found["blackmailer"]![0]).ShouldBe("Jessica Morel");
    }

    [Fact]
    public async Task Of_a_code_are_read_on_any_machine()
    {
        var picture = terminal.Write("IMG-20250314-WA0007.png", TheQrCodes.Drawn("bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.005"));
        var alone = await Json("findings", picture, "--json");
        Values(alone).ShouldBe(["bitcoin bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"]);
        var chat = terminal.Write("chat/_chat.txt", Chat + "[14/03/2025, 21:10:00] +212 6 12 34 56 78: \u200e<attached: IMG-20250314-WA0007.png>\n");
        terminal.Write("chat/IMG-20250314-WA0007.png", await File.ReadAllBytesAsync(picture, TestContext.Current.CancellationToken));
        var wallet = (await Json("findings", Path.GetDirectoryName(chat)!, "--json"))["indicators"]!.AsArray().Single(one => (string?)one!["type"] == "bitcoin")!;
        ((string?)wallet["attribution"], (string?)wallet["place"], (int?)wallet["entry"], (bool?)wallet["picture"]!["code"]).ShouldBe(("blackmailer", "qr", 6, true));

        await terminal.Open();
        (await terminal.Add(picture)).Code.ShouldBe(0);
        var found = await Found();
        ((string?)found["indicators"]!.AsArray().Single()!["attribution"], (int?)found["indicators"]!.AsArray().Single()!["picture"]!["exhibit"]).ShouldBe(("blackmailer", 1));
        (await terminal.Unlocked("finding", "confirm", terminal.Case, IdOf(found, "bitcoin"))).Code.ShouldBe(0);
        ((string?)(await Found())["indicators"]!.AsArray().Single()!["decision"]).ShouldBe("confirmed");
    }

    [Fact]
    public async Task Of_pictures_that_show_nothing_or_are_damaged_are_refused_as_before()
    {
        await NeedTesseract();
        // A picture of one pixel, one that breaks off in the middle, and one that only pretends.
        var dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        foreach (var bytes in (byte[][])[dot, File.ReadAllBytes(Terminal.Testdata("pictures", "receipt.png"))[..600], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]])
        {
            var answer = await Terminal.Run("findings", terminal.Write("a.png", bytes));
            (answer.Code, answer.Output).ShouldBe((1, ""));
        }
    }

    private static async Task NeedTesseract() => Assert.SkipWhen(
        await Tesseract.FindAsync(TestContext.Current.CancellationToken) is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1",
        "tesseract is not installed (apt install tesseract-ocr tesseract-ocr-fra).");

    [Fact]
    public async Task Decide_only_about_what_there_is_and_never_keep_a_wrong_checksum()
    {
        await terminal.Open();
        (await terminal.Add(terminal.Write("_chat.txt", Chat))).Code.ShouldBe(0);
        (await terminal.Unlocked("finding", "reject", terminal.Case, "0000000000000000")).Code.ShouldBe(1);
        (await terminal.Unlocked("finding", "add", terminal.Case, "indicator", "type=iban", "value=FR1420041010050500013M02607")).Code.ShouldBe(1);
        (await terminal.Unlocked("finding", "add", terminal.Case, "nonsense", "type=iban")).Code.ShouldBe(1);
        (await terminal.Unlocked("finding", "add", terminal.Case, "demand", "amount=much")).Code.ShouldBe(1);
    }

    private static async Task<JsonObject> Json(params string[] args)
    {
        var answer = await Terminal.Run(args);
        answer.Code.ShouldBe(0, answer.Error);
        return JsonNode.Parse(answer.Output)!.AsObject();
    }

    private async Task<JsonObject> Found() => await Json("findings", terminal.Case, "--json", "--passphrase-file", terminal.Path("words.txt"));

    private static List<string> Values(JsonObject found) => [.. found["indicators"]!.AsArray().Select(one => $"{one!["type"]} {one["value"]}")];

    private static string IdOf(JsonObject found, string type) => (string)found["indicators"]!.AsArray().First(one => (string?)one!["type"] == type)!["id"]!;
}
