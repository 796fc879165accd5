using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Tests.Companion;

/// <summary><c>recours plan</c>, <c>letter</c>, <c>notice</c> and <c>declare</c>, as the contract names them, on a case with a conversation.</summary>
public sealed class TheGuidance : IDisposable
{
    private const string Chat = """
        14/11/2026, 21:04 - Jess: Coucou toi
        14/11/2026, 21:06 - Camille Exemple: bonjour
        14/11/2026, 21:40 - Jess: J'ai tout enregistré. Paie 500 euros avant demain 18h par Western Union ou j'envoie la vidéo à toute ta famille
        14/11/2026, 21:41 - Jess: western union au nom de KOUASSI Jean, Abidjan
        14/11/2026, 21:42 - Jess: mon numero +212 6 12 34 56 78
        14/11/2026, 21:50 - Camille Exemple: j'ai envoyé 100 euros par Western Union, le MTCN c'est 123-456-7890
        14/11/2026, 21:55 - Jess: encore 400 euros sinon je publie

        """;

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Plans_from_what_was_read_and_says_what_it_rests_on()
    {
        await WithChatAsync();
        (await terminal.Unlocked("declare", terminal.Case, "triage", "country=FR", "danger=none")).Code.ShouldBe(0);

        var plan = await Json("plan", terminal.Case, "--json", "--lang", "fr");
        foreach (var name in (string[])["next", "steps", "reminders", "questions", "missing", "proofs", "restsOn"])
        {
            plan.ContainsKey(name).ShouldBeTrue(name);
        }

        var money = plan["steps"]!.AsArray().Single(step => ((string)step!["id"]!).StartsWith("money-", StringComparison.Ordinal))!;
        foreach (var name in (string[])["id", "about", "what", "why", "how", "until", "heldBack", "unknown", "notes", "later", "destroysEvidence", "paper", "facts"])
        {
            money.AsObject().ContainsKey(name).ShouldBeTrue(name);
        }

        ((string)money["notes"]![0]!).ShouldStartWith("Lu par le programme, à vérifier");
        var grounds = plan["restsOn"]!.AsArray();
        grounds.ShouldContain(ground => (string)ground!["from"]! == "declared" && (string)ground["key"]! == "country" && (string)ground["value"]! == "FR" && (int)ground["fact"]! == 1);
        grounds.ShouldContain(ground => (string)ground!["from"]! == "read" && (string)ground["kind"]! == "payment" && !(bool)ground["confirmed"]!);
        plan["proofs"]!.AsArray().Single(proof => (string)proof!["kind"]! == "conversation")!["exhibits"]!.AsArray().Select(number => (int)number!).ShouldBe([1]);

        var said = await terminal.Unlocked("plan", terminal.Case, "--lang", "fr", "--ics", terminal.Path("dates.ics"));
        said.Code.ShouldBe(0, said.Error);
        said.Output.ShouldStartWith(Sentences.For("fr")["plan.title"]);
        said.Output.ShouldContain(Sentences.For("fr")["plan.in-hand"]);
        said.Output.ShouldNotMatch(@"\b(plan|home)\.[a-z]");
        File.ReadAllText(terminal.Path("dates.ics")).ShouldStartWith("BEGIN:VCALENDAR\r\n");
        (await terminal.Unlocked("plan", terminal.Case, "--ics", terminal.Path("dates.ics"))).Code.ShouldBe(1);
    }

    [Fact]
    public async Task Fills_the_letter_from_what_was_read_and_marks_it_until_it_is_confirmed()
    {
        await WithChatAsync();
        var paper = ((string)(await Json("plan", terminal.Case, "--json"))["steps"]!.AsArray().Single(step => ((string)step!["id"]!).StartsWith("money-", StringComparison.Ordinal))!["paper"]!).Split(' ');
        paper[..2].ShouldBe(["letter", "payment-cancel"]);

        var written = await Json("letter", terminal.Case, "payment-cancel", paper[2], "--out", terminal.Path("a.html"), "--json", "--lang", "fr");
        ((string?)written["kind"], (string?)written["form"], (string?)written["language"]).ShouldBe(("payment-cancel", "html", "fr"));
        ((string)written["sha256"]!).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(terminal.Path("a.html")))));
        var letter = File.ReadAllText(terminal.Path("a.html"));
        foreach (var part in (string[])["Western Union", "1234567890", "100 EUR", "KOUASSI Jean", "14 novembre 2026, 21:50", Sentences.For("fr")["letter.check.title"], "(?)"])
        {
            letter.ShouldContain(part);
        }

        // Everything the letter took is confirmed: it carries no mark any more.
        await DecideAllAsync(EventNames.FindingConfirmed);

        (await terminal.Unlocked("letter", terminal.Case, "payment-cancel", "--out", terminal.Path("b.html"), "--lang", "fr")).Code.ShouldBe(0);
        var confirmed = File.ReadAllText(terminal.Path("b.html"));
        confirmed.ShouldContain("1234567890");
        confirmed.ShouldNotContain("(?)");
        confirmed.ShouldNotContain(Sentences.For("fr")["letter.check.title"]);
    }

    [Fact]
    public async Task Leads_a_mail_that_only_claims_to_its_short_path_with_the_reasons()
    {
        await terminal.Open();
        var mail = terminal.Write("mail.eml", "From: someone@example.com\r\nTo: camille@example.org\r\nSubject: Your device\r\nDate: Sat, 14 Nov 2026 21:40:00 +0100\r\nMessage-ID: <1@example.com>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + "Hello. I hacked your device and I installed a virus on it. I recorded you with your own camera while you visited adult websites.\r\nI have all your contacts. You have 48 hours to pay 1200 dollars in Bitcoin to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa.\r\n"
            + "If you do not pay, I will send the video to all your contacts and your family.\r\n");
        (await terminal.Add(mail)).Code.ShouldBe(0);

        var plan = await Json("plan", terminal.Case, "--json", "--lang", "en");
        ((string)plan["next"]!).ShouldBe("bluff-why");
        plan["steps"]![0]!["notes"]!.AsArray().Select(note => (string)note!).ShouldContain(Sentences.For("en")["plan.reason.bluff-coin"]);
        plan["steps"]!.AsArray().Select(step => ((string)step!["id"]!).Split('-')[0]).Distinct().ShouldBe(["bluff", "tell"], ignoreOrder: true);
        plan["questions"]!.AsArray().ShouldNotContain(question => (string)question!["id"]! == "kind");
        plan["proofs"]!.AsArray().ShouldHaveSingleItem()!["exhibits"]!.AsArray().Select(number => (int)number!).ShouldBe([1]);
        // The person knows better.
        (await terminal.Unlocked("declare", terminal.Case, "triage", "kind=conversation")).Code.ShouldBe(0);
        ((string)(await Json("plan", terminal.Case, "--json"))["next"]!).ShouldNotStartWith("bluff");
    }

    [Fact]
    public async Task Never_uses_what_was_rejected()
    {
        await WithChatAsync();
        await DecideAllAsync(EventNames.FindingRejected);

        (await Json("plan", terminal.Case, "--json"))["steps"]!.AsArray().ShouldNotContain(step => ((string)step!["id"]!).StartsWith("money-", StringComparison.Ordinal));
        foreach (var kind in (string[])["payment-cancel", "complaint"])
        {
            (await terminal.Unlocked("letter", terminal.Case, kind, "--out", terminal.Path(kind + ".html"), "--lang", "fr")).Code.ShouldBe(0);
            var letter = WebUtility.HtmlDecode(File.ReadAllText(terminal.Path(kind + ".html")));
            foreach (var part in (string[])["1234567890", "KOUASSI", "+212612345678"])
            {
                letter.ShouldNotContain(part);
            }
        }
    }

    [Fact]
    public async Task Lists_the_identifiers_in_the_complaint_with_the_request_to_preserve()
    {
        await WithChatAsync();
        (await terminal.Unlocked("letter", terminal.Case, "complaint", "--out", terminal.Path("c.html"), "--lang", "en")).Code.ShouldBe(0);
        var letter = WebUtility.HtmlDecode(File.ReadAllText(terminal.Path("c.html")));
        foreach (var part in (string[])["+212612345678", "KOUASSI Jean", "1234567890", Sentences.For("en")["letter.provider.phone"], Sentences.For("en")["letter.complaint.ask.preserve"], "Western Union"])
        {
            letter.ShouldContain(part);
        }
    }

    [Fact]
    public async Task Declares_and_writes_notices_and_answers_as_the_contract_says()
    {
        await terminal.Open();
        (await terminal.Unlocked("declare", terminal.Case, "triage", "country=FR")).Code.ShouldBe(0);
        var declared = await Json("declare", terminal.Case, "publication", "url=https://example.org/p/1", "platform=x", "captured=now", "--json");
        ((int)declared["fact"]!, (string?)declared["kind"]).ShouldBe((2, "publication"));
        declared["keys"]!.AsArray().Select(key => (string)key!).ShouldBe(["url", "platform", "captured"]);
        foreach (var kind in (string[])["account", "payment", "publication", "report", "contact-cut", "payment-recall"])
        {
            (await Terminal.Run("declare", "--help")).Output.ShouldContain(kind + ":");
        }

        (await terminal.Unlocked("declare", terminal.Case, "publication", "colour=red")).Code.ShouldBe(2);
        (await terminal.Unlocked("declare", terminal.Case, "payment", "amount=many")).Code.ShouldBe(2);
        (await terminal.Unlocked("declare", terminal.Case, "publication", "fact=9", "url=https://example.org")).Code.ShouldBe(1);

        var notice = await Json("notice", terminal.Case, "2", "--out", terminal.Path("n.html"), "--json");
        ((string?)notice["kind"], (int)notice["fact"]!, (string?)notice["law"]).ShouldBe(("notice", 2, "gdpr"));
        notice["laws"]!.AsArray().Count.ShouldBeGreaterThan(2);
        File.ReadAllText(terminal.Path("n.html")).ShouldContain("https://example.org/p/1");
        (await terminal.Unlocked("notice", terminal.Case, "7", "--out", terminal.Path("m.html"))).Code.ShouldBe(1);
        (await terminal.Unlocked("notice", terminal.Case, "2", "--law", "moon", "--out", terminal.Path("m.html"))).Code.ShouldBe(1);
        (await terminal.Unlocked("letter", terminal.Case, "complaint", "--out", terminal.Path("n.html"))).Code.ShouldBe(1);
        (await terminal.Unlocked("letter", terminal.Case, "complaint", "--out", terminal.Path("n.doc"))).Code.ShouldBe(2);
        (await terminal.Unlocked("letter", terminal.Case, "poem", "--out", terminal.Path("m.html"))).Code.ShouldBe(2);
        (await terminal.Unlocked("letter", terminal.Case, "payment-cancel", "0123456789abcdef", "--out", terminal.Path("m.html"))).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Says_whom_to_call_where_a_message_speaks_of_dying(string language)
    {
        var chat = terminal.Write("_chat.txt", "15/11/2026, 09:00 - Camille: je veux mourir\n15/11/2026, 09:01 - Jess: paie 300 euros ou j'envoie la vidéo à ta famille\n");
        var answer = await Terminal.RunIn(language, ["findings", chat, "--country", "FR"]);
        answer.Code.ShouldBe(0, answer.Error);
        answer.Output.Split('\n')[0].ShouldBe(Sentences.For(language)["findings.danger"]);
        answer.Output.ShouldContain("3114");
        // Where no line for adults is known, that is said.
        (await Terminal.RunIn(language, ["findings", chat, "--country", "MA"])).Output.ShouldContain(Sentences.For(language)["plan.no-crisis-line"]);
        var json = JsonNode.Parse((await Terminal.Run("findings", chat, "--country", "FR", "--json")).Output)!;
        json["dangerLines"]!.AsArray().ShouldContain(line => (string?)line!["dial"] == "3114");
    }

    private async Task WithChatAsync()
    {
        await terminal.Open();
        (await terminal.Add(terminal.Write("WhatsApp Chat with Jess.txt", Encoding.UTF8.GetBytes(Chat)))).Code.ShouldBe(0);
        (await terminal.Unlocked("declare", terminal.Case, "person", "name=Camille Exemple")).Code.ShouldBe(0);
    }

    /// <summary>Every indicator and payment that is found, in one opening of the case.</summary>
    private async Task DecideAllAsync(string decision)
    {
        var found = await Json("findings", terminal.Case, "--json");
        using var vault = Vault.Open(new DiskFiles(terminal.Case), CaseCommands.ThisMachine, Terminal.Passphrase);
        foreach (var list in (string[])["indicator", "payment"])
        {
            var all = found[list + "s"]!.AsArray();
            all.ShouldNotBeEmpty();
            foreach (var one in all)
            {
                vault.Decide(decision, (string)one!["id"]!, list, new Dictionary<string, string>());
            }
        }
    }

    private async Task<JsonObject> Json(params string[] args)
    {
        var answer = await terminal.Unlocked(args);
        answer.Code.ShouldBe(0, answer.Error);
        return JsonNode.Parse(answer.Output)!.AsObject();
    }
}
