using System.Text.RegularExpressions;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Evidence.Age;

namespace Recours.Tests.Companion.Pages;

/// <summary>What a person does on the pages, and what the program has promised once it answered.</summary>
public sealed partial class TheKilledServer
{
    private static X25519Identity Reader { get; } = X25519Identity.Generate(System.Security.Cryptography.RandomNumberGenerator.Create());

    /// <summary>What the draft may be: what was acknowledged last, or anything that was on its way since.</summary>
    private readonly HashSet<string> drafts = [""];

    private readonly HashSet<string> names = [];

    private List<(string Name, Func<RunningProgram, int, Task> Act)> Deeds() =>
    [
        ("add", AddAsync),
        ("add without a script", AddFormAsync),
        ("draft", DraftAsync),
        ("story", StoryAsync),
        ("person", PersonAsync),
        ("payment", (program, round) => FactAsync(program, "money", "payment", "reference", $"MG{round}", ("amount", "200"), ("currency", "EUR"))),
        ("account", (program, round) => FactAsync(program, "accounts", "account", "handle", $"jess{round}", ("whose", "theirs"))),
        ("publication", (program, round) => FactAsync(program, "publications", "publication", "url", $"https://example.org/v/{round}")),
        ("report", (program, round) => FactAsync(program, "reports", "report", "number", $"PV{round}")),
        ("contact", (program, _) => RecordedAsync(program, EventNames.FactDeclared, "/facts/save", ("room", "contact"), ("kind", "told"), ("at", "2026-04-20"))),
        ("correct", (program, round) => CorrectAsync(program, "payee", $"Adama {round}")),
        ("tick", (program, _) => RecordedAsync(program, EventNames.FactDeclared, "/facts/tick", ("room", "accounts"), ("fact", "2"), ("key", "captured"))),
        ("remove", RemoveAsync),
        ("triage", (program, _) => RecordedAsync(program, EventNames.FactDeclared, "/triage", ("q", "danger"), ("answer", "none"))),
        ("done, and undone", PlanAsync),
        ("later", async (program, _) => await RecordedAsync(program, EventNames.FactDeclared, "/plan/later", ("step", await StepAsync(program)), ("until", "tonight"))),
        ("what was found", AddFindingAsync),
        ("seal", (program, _) => RecordedAsync(program, EventNames.CaseSealed, "/seal")),
        ("timestamp", TimestampAsync),
        ("kit", (program, _) => PaperAsync(program, EventNames.KitPrinted, "/kit")),
        ("drill", DrillAsync),
        ("letter", (program, _) => PaperAsync(program, EventNames.LetterWritten, "/letter", ("kind", "complaint"), ("as", "html"), ("language", "fr"))),
        ("dossier", (program, _) => PaperAsync(program, EventNames.DossierWritten, "/paper", ("as", "html"), ("language", "ar"))),
        ("handover", HandoverAsync),
        ("copy", CopyAsync),
        ("one back", (program, _) => PaperAsync(program, EventNames.ExhibitRecovered, "/exhibit/1/back")),
        ("everything back", (program, _) => PaperAsync(program, EventNames.ExhibitRecovered, "/everything")),
        ("verify", (program, _) => program.PostAsync("/verify")),
        ("passphrase", PassphraseAsync),
        ("open", (program, _) => OpenAsync(program)),
        ("new", NewBesideAsync),
        ("example", async (program, _) => { await program.PostAsync("/example"); await OpenAsync(program); }),
        ("lock", async (program, _) => { await program.PostAsync("/lock"); await OpenAsync(program); }),
    ];

    private void Kept(bool done, string eventName)
    {
        done.ShouldBeTrue(eventName);
        PromiseOneMore(eventName);
    }

    private async Task RecordedAsync(RunningProgram program, string eventName, string path, params (string, string)[] fields) =>
        Kept((await program.PostAsync(path, fields)).Done, eventName);

    /// <summary>A paper that left, be it only its first byte, is in the ledger with its hash where it has one.</summary>
    private async Task PaperAsync(RunningProgram program, string eventName, string path, params (string, string)[] fields)
    {
        var (done, body, _) = await program.PostAsync(path, fields);
        Kept(done, eventName);
        if (eventName is EventNames.LetterWritten or EventNames.DossierWritten)
        {
            var sha256 = Hash(body);
            Promise("paper " + sha256, vault => vault.Entries.Any(entry => entry.Event == eventName && (string?)(entry.Private!["sha256"] ?? entry.Private["html"]) == sha256));
        }
    }

    private async Task DraftAsync(RunningProgram program, int round)
    {
        var text = $"sur Instagram {round}";
        drafts.Add(text);
        (await program.PostAsync("/story/draft", ("met", text))).Done.ShouldBeTrue();
        DraftIs(text);
    }

    private void DraftIs(string text)
    {
        drafts.Clear();
        drafts.Add(text);
        if (promises.All(promise => promise.What != "draft"))
        {
            Promise("draft", vault => drafts.Contains(vault.Draft().GetValueOrDefault("met", "")));
        }
    }

    private async Task StoryAsync(RunningProgram program, int round)
    {
        var text = $"Elle m’a menacé {round}.";
        drafts.Add("");
        (await program.PostAsync("/story", ("text", text))).Done.ShouldBeTrue();
        DraftIs("");
        Promise("account " + text, vault => vault.View.Notes.Any(note => note.Text == text));
    }

    private async Task PersonAsync(RunningProgram program, int round)
    {
        var name = $"Camille Exemple {round}";
        names.Add(name);
        (await program.PostAsync("/person", ("name", name))).Done.ShouldBeTrue();
        names.Clear();
        names.Add(name);
        if (promises.All(promise => promise.What != "person"))
        {
            Promise("person", vault => names.Contains(vault.View.Person.GetValueOrDefault("name", "")));
        }
    }

    private async Task FactAsync(RunningProgram program, string room, string kind, string key, string value, params (string, string)[] others)
    {
        (await program.PostAsync("/facts/save", [("room", room), ("kind", kind), (key, value), .. others])).Done.ShouldBeTrue();
        Promise($"{kind} {value}", vault => vault.View.Declared.Any(fact => fact.Kind == kind && fact[key] == value));
    }

    private async Task CorrectAsync(RunningProgram program, string key, string value)
    {
        (await program.PostAsync("/facts/save", ("room", "money"), ("fact", "1"), (key, value), ("reference", "MG0"), ("amount", "200"), ("currency", "EUR"))).Done.ShouldBeTrue();
        Promise("correction " + value, vault => vault.Entries.Any(entry => entry.Event == EventNames.FactDeclared && (string?)entry.Private!["values"]![key] == value));
    }

    private async Task RemoveAsync(RunningProgram program, int round)
    {
        var (_, _, next) = await program.PostAsync("/facts/save", ("room", "reports"), ("kind", "report"), ("number", $"to take back {round}"));
        var number = int.Parse(next!.OriginalString.Split("#f")[1], System.Globalization.CultureInfo.InvariantCulture);
        (await program.PostAsync("/facts/remove", ("room", "reports"), ("fact", $"{number}"))).Done.ShouldBeTrue();
        Promise($"fact {number} taken back", vault => vault.View.Declared.All(fact => fact.Number != number));
    }

    private static async Task<string> StepAsync(RunningProgram program) => StepIn().Match(await program.GetAsync("/case")).Groups[1].Value;

    private async Task PlanAsync(RunningProgram program, int round)
    {
        var (done, _, next) = await program.PostAsync("/plan/done", ("step", await StepAsync(program)));
        Kept(done, EventNames.FactDeclared);
        var noted = NotedIn().Match(next!.OriginalString);
        var (undone, _, _) = await program.PostAsync("/plan/undo", ("fact", noted.Groups[1].Value), ("key", noted.Groups[2].Value));
        Kept(undone, noted.Groups[2].Success ? EventNames.FactDeclared : EventNames.FactWithdrawn);
    }

    /// <summary>The first finding that can be decided on: on a busy machine the page says for a while that the conversations are still being read.</summary>
    private static async Task<string> IdAsync(RunningProgram program)
    {
        for (var wait = 0; ; wait++)
        {
            if (DecisionIn().Match(await program.GetAsync("/them")) is { Success: true } found)
            {
                return found.Groups[1].Value;
            }

            wait.ShouldBeLessThan(240, "no finding to decide on");
            await Task.Delay(500);
        }
    }

    private async Task AddFindingAsync(RunningProgram program, int round)
    {
        var value = $"+2126123456{round % 100:00}";
        (await program.PostAsync("/them/add", ("type", "phone"), ("value", value), ("attribution", "blackmailer"))).Done.ShouldBeTrue();
        Promise("finding " + value, vault => vault.View.Decisions.Any(decision => decision.IsAdded && decision.Values.Values.Contains(value)));
        var id = await IdAsync(program);
        await RecordedAsync(program, EventNames.FindingRejected, "/them/decide", ("id", id), ("as", "reject"));
    }

    /// <summary>Nobody answers at this address; what was asked for stays in the case all the same.</summary>
    private async Task TimestampAsync(RunningProgram program, int round)
    {
        var address = $"https://127.0.0.1:1/{round}";
        (await program.PostAsync("/anchor", ("address", address))).Next!.OriginalString.ShouldBe("/keep");
        Promise("wish " + address, vault => vault.Entries.Any(entry => entry.Event == EventNames.AnchorWished));
        (await program.PostAsync("/anchor/drop", ("address", address))).Done.ShouldBeTrue();
        Promise("no more wish " + address, vault => !vault.View.Waiting.Contains(address));
    }

    private async Task DrillAsync(RunningProgram program, int round)
    {
        var (_, sheet, _) = await program.PostAsync("/kit");
        Kept(true, EventNames.KitPrinted);
        var text = System.Net.WebUtility.HtmlDecode(Tags().Replace(System.Text.Encoding.UTF8.GetString(sheet), " "));
        await RecordedAsync(program, EventNames.DrillPassed, "/kit/drill", ("key", text[text.IndexOf("AGE-SECRET-KEY-1", StringComparison.Ordinal)..][..200]));
    }

    /// <summary>A bundle that has its name is whole; one that was acknowledged is there.</summary>
    private async Task HandoverAsync(RunningProgram program, int round)
    {
        var to = Path.Combine(home, $"bundle{round}.age");
        var reader = Path.Combine(home, "reader");
        await File.WriteAllTextAsync(reader, Reader + "\n");
        (string, string)[] form = [("what", "some"), ("exhibit", "2"), ("open", "keys"), ("keys", Reader.Recipient.ToString()), ("language", "fr"), ("to", to)];
        var (_, plan, _) = await program.PostAsync("/handover/plan", form);
        var seen = SeenIn().Match(System.Text.Encoding.UTF8.GetString(plan)).Groups[1].Value;
        var done = false;
        beside.Add((to, () => (!done && !File.Exists(to)) || Terminal.Run("verify", to, "--identity", reader).GetAwaiter().GetResult().Code == 0));
        (await program.PostAsync("/handover/make", [.. form, ("seen", seen)])).Done.ShouldBeTrue();
        done = true;
        Kept(File.Exists(to), EventNames.HandoverWritten);
    }

    /// <summary>A copy with a key file is whole; one that was acknowledged has it.</summary>
    private async Task CopyAsync(RunningProgram program, int round)
    {
        var to = Path.Combine(home, $"stick{round}");
        var done = false;
        beside.Add((to, () => (!done && !File.Exists(Path.Combine(to, "identity.age"))) || VaultVerifier.Verify(new DiskFiles(to), VerifyDepth.Log).Ok));
        (await program.PostAsync("/copy", ("to", to))).Done.ShouldBeTrue();
        Directory.Exists(to).ShouldBeTrue();
        done = true;
    }

    [GeneratedRegex("name=\"step\" value=\"([^\"]+)\"")]
    private static partial Regex StepIn();

    [GeneratedRegex("noted=(\\d+)(?:&of=([a-z-]+))?")]
    private static partial Regex NotedIn();

    [GeneratedRegex("action=\"/them/decide\".*?name=\"id\" value=\"([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex DecisionIn();

    [GeneratedRegex("name=\"seen\" value=\"([^\"]+)\"")]
    private static partial Regex SeenIn();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
