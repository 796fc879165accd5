using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Tests.Companion;

public sealed class TheCommandLine : IDisposable
{
    private static readonly string Chat = Terminal.Testdata("intake", "whatsapp", "synthetic", "android-fr");
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Leads_from_a_fresh_folder_to_a_verified_case()
    {
        (await terminal.Unlocked("case", "open", terminal.Case, "--lang", "es")).ShouldBe(new Answer(0, $"Expediente creado: {terminal.Case}\n", ""));

        var added = await terminal.Add(Chat);
        added.Code.ShouldBe(0);
        added.Error.ShouldBe("");
        var lines = added.Lines.Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        lines.Count.ShouldBe(4);
        lines[0].Select(pair => pair.Key).ShouldBe(["number", "name", "path", "size", "sha256", "ciphertextSha256", "acquiredAt", "from", "timesSeen", "repeated", "changedWhileRead"]);
        lines[..3].Select(line => (int)line["number"]!).ShouldBe([1, 2, 3]);
        lines[..3].ShouldAllBe(line => !(bool)line["repeated"]!);
        var reading = lines[3]["readings"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)reading["importers"]![0]).ShouldBe("whatsapp");
        ((int)reading["accounting"]!["entry"]!).ShouldBe(15);
        ((string?)reading["conversations"]![0]!["from"]).ShouldBe("2025-03-14T21:04:00");
        reading["blindSpots"]!.AsArray().Select(code => (string?)code).ShouldContain("whatsapp.view-once");

        (await terminal.Unlocked("note", terminal.Case, "Elle dit s’appeler Jess.")).ShouldBe(new Answer(0, "Noted.\n", ""));
        (await terminal.Unlocked("note", terminal.Case, " ")).Code.ShouldBe(1);
        (await terminal.Unlocked("seal", terminal.Case)).Output.ShouldStartWith("Case sealed: 6 entries, root ");

        var shown = JsonNode.Parse((await terminal.Unlocked("case", "show", terminal.Case, "--json")).Output)!;
        ((string?)shown["language"]).ShouldBe("es");
        ((int)shown["notes"]!).ShouldBe(1);
        shown["exhibits"]!.AsArray().Count.ShouldBe(3);
        shown["seals"]!.AsArray().Count.ShouldBe(1);
        var plain = (await terminal.Unlocked("case", "show", terminal.Case)).Output;
        plain.ShouldContain((string)lines[0]["sha256"]!);

        var copy = terminal.Path("copy.txt");
        (await terminal.Unlocked("case", "recover", terminal.Case, "1", "--out", copy)).Code.ShouldBe(0);
        File.ReadAllBytes(copy).ShouldBe(File.ReadAllBytes(Path.Combine(Chat, (string)lines[0]["name"]!)));
        var again = await terminal.Unlocked("case", "recover", terminal.Case, "1", "--out", copy);
        again.Code.ShouldBe(1);
        again.Error.ShouldContain("already a file at this place");
        var unknown = await terminal.Unlocked("case", "recover", terminal.Case, "9", "--out", copy);
        unknown.ShouldBe(new Answer(1, "", "There is no exhibit 9 in this case.\n"));

        (await terminal.Unlocked("verify", terminal.Case)).ShouldBe(new Answer(0, "Everything is intact. 3 exhibits checked.\n", ""));
        var verified = JsonNode.Parse((await Terminal.Run("verify", terminal.Case, "--json")).Output)!;
        verified.AsObject().Select(pair => pair.Key).ShouldBe(["ok", "depth", "exhibits", "problems"]);
        ((bool)verified["ok"]!).ShouldBeTrue();
        ((string?)verified["depth"]).ShouldBe("log");
        verified["exhibits"]![2]!.AsObject().Select(pair => pair.Key).ShouldBe(["number", "ciphertextSha256", "ok"]);
    }

    [Fact]
    public async Task Recognises_what_is_already_in_the_case()
    {
        await terminal.Open();
        await terminal.Add(Chat);
        var again = await terminal.Add(Chat);
        again.Code.ShouldBe(0);
        var lines = again.Lines.Select(line => JsonNode.Parse(line)!).ToList();
        lines[..3].ShouldAllBe(line => (bool)line["repeated"]!);
        ((int)lines[3]["repeated"]!).ShouldBe(3);
        (await terminal.Unlocked("add", terminal.Case, Chat)).Output.ShouldContain("(already in the case)");
        await terminal.ShouldBeWhole(3);
    }

    [Fact]
    public async Task Reads_an_export_with_the_fields_of_the_contract()
    {
        var answer = await Terminal.Run("read", Chat, "--json");
        answer.Code.ShouldBe(0);
        var read = JsonNode.Parse(answer.Output)!.AsObject();
        ((string?)read["importer"]).ShouldBe("whatsapp");
        read["accounting"]!.AsObject().Select(pair => pair.Key).ShouldBe(["entry", "part", "furniture", "unparsed"]);
        read["blindSpots"]!.AsArray().ShouldNotBeEmpty();
        read["participants"]![0]!.AsObject().Select(pair => pair.Key).ShouldBe(["name", "role", "ids"]);
        foreach (var entry in read["entries"]!.AsArray())
        {
            foreach (var field in (string[])["index", "kind", "sender", "direction", "time", "zone", "text", "raw", "media", "edited", "source"])
            {
                entry!.AsObject().ContainsKey(field).ShouldBeTrue(field);
            }

            entry!["source"]!.AsObject().Select(pair => pair.Key).Take(3).ShouldBe(["file", "offset", "length"]);
        }
    }

    [Theory]
    [InlineData("fr", "Qui prend part :", "Avant de bloquer")]
    [InlineData("en", "Who takes part:", "Before you block")]
    [InlineData("es", "Quién participa:", "Antes de bloquear")]
    [InlineData("ar", "المشاركون:", "قبل الحظر")]
    public async Task Reads_an_export_to_people_in_their_language(string language, string people, string advice)
    {
        var answer = await Terminal.RunIn(language, ["read", Chat]);
        answer.Code.ShouldBe(0);
        answer.Output.ShouldContain(people);
        answer.Output.ShouldContain("+44 7700 900123");
        answer.Output.ShouldContain("phone +447700900123");
        answer.Output.ShouldContain("2025-03-14T21:04:00");
        answer.Output.ShouldContain(advice);
        answer.Output.ShouldNotMatch(@"\bwhatsapp\.[a-z]");
    }

    [Fact]
    public async Task Refuses_what_is_no_conversation()
    {
        var answer = await Terminal.Run("read", terminal.Write("device.bin", [0xFF, 0xD0, 0xFF]));
        answer.ShouldBe(new Answer(1, "", "No conversation was recognised in this file. You can still keep it as an exhibit.\n"));
        (await Terminal.Run("read", terminal.Path("nothing"))).Code.ShouldBe(3);
        (await Terminal.Run("read", terminal.Write("empty.txt", ""))).Code.ShouldBe(1);
    }

    public static TheoryData<string, string> Helps
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in Sentences.Languages)
            {
                foreach (var command in Under(CommandLine.Root(), ""))
                {
                    data.Add(language, command);
                }
            }

            return data;

            static IEnumerable<string> Under(System.CommandLine.Command command, string path) =>
                command.Subcommands.Where(inner => !inner.Hidden).SelectMany(inner => Under(inner, $"{path} {inner.Name}".TrimStart())).Prepend(path);
        }
    }

    [Theory]
    [MemberData(nameof(Helps))]
    public async Task Helps_in_the_language_of_the_person(string language, string command)
    {
        var answer = await Terminal.RunIn(language, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        answer.Code.ShouldBe(0);
        answer.Error.ShouldBe("");
        answer.Output.ShouldContain(Sentences.For(language)["help.usage"] + ": recours " + command);
        // A key that shows is a sentence that is missing.
        answer.Output.ShouldNotMatch(@"\b(help|letter|notice|plan|finding|read|triage)\.[a-z]|\{\d\}");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("add")]
    [InlineData("add", "case")]
    [InlineData("case")]
    [InlineData("case", "open")]
    [InlineData("case", "recover", "case", "1")]
    [InlineData("case", "recover", "case", "one", "--out", "f")]
    [InlineData("verify", "case", "--depth", "deep")]
    [InlineData("verify", "case", "extra")]
    [InlineData("read")]
    [InlineData("seal", "case", "--passphrase", "secret")]
    [InlineData("--port", "many")]
    public async Task Tells_wrong_usage_apart(params string[] args)
    {
        var answer = await Terminal.RunIn("fr", args);
        answer.Code.ShouldBe(2);
        answer.Output.ShouldBe("");
        answer.Error.ShouldContain("Pour voir comment l’écrire : recours");
    }

    [Fact]
    public async Task Says_what_is_wrong_with_a_passphrase_and_changes_nothing()
    {
        var decomposed = "Élodie".Normalize(NormalizationForm.FormD);
        File.WriteAllBytes(terminal.Path("nfd"), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(decomposed + "\r\nsecond line\r\n")]);
        (await Terminal.Run("case", "open", terminal.Case, "--passphrase-file", terminal.Path("nfd"))).Code.ShouldBe(0);

        // Composed, without BOM, without line end: the same passphrase.
        (await Terminal.Run("case", "show", terminal.Case, "--passphrase-file", terminal.Write("nfc", "Élodie"))).Code.ShouldBe(0);

        var wrong = await Terminal.Run("case", "show", terminal.Case, "--passphrase-file", terminal.Write("wrong", "élodie"));
        wrong.ShouldBe(new Answer(3, "", Sentences.For("en")["passphrase.wrong"] + "\n"));
        var empty = await Terminal.Run("case", "show", terminal.Case, "--passphrase-file", terminal.Write("none", "\nÉlodie"));
        empty.ShouldBe(new Answer(3, "", Sentences.For("en")["passphrase.empty"] + "\n"));
        var latin = await Terminal.Run("case", "show", terminal.Case, "--passphrase-file", terminal.Write("latin", Encoding.Latin1.GetBytes("Élodie")));
        latin.Code.ShouldBe(3);
        latin.Error.ShouldContain("not UTF-8");
        var missing = await Terminal.Run("case", "show", terminal.Case, "--passphrase-file", terminal.Path("nowhere"));
        missing.Code.ShouldBe(3);
        missing.Error.ShouldContain("does not exist");
        (await Terminal.Run("case", "show", terminal.Case, "--passphrase-file", terminal.Case)).Code.ShouldBe(3);
        (await Terminal.Run("verify", terminal.Case)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Never_takes_the_passphrase_as_an_argument()
    {
        var options = new List<string>();
        void Walk(System.CommandLine.Command command)
        {
            options.AddRange(command.Options.Select(option => option.Name));
            foreach (var inner in command.Subcommands)
            {
                Walk(inner);
            }
        }

        Walk(CommandLine.Root());
        options.Where(name => name.Contains("pass", StringComparison.OrdinalIgnoreCase)).Distinct().ShouldBe(["--passphrase-file", "--new-passphrase-file"]);
        (await Terminal.Run("seal", terminal.Case, "--passphrase-file=" + terminal.Path("words.txt"))).Code.ShouldBe(3);
    }

    [Fact]
    public async Task Tells_a_folder_that_is_missing_from_one_that_is_no_case()
    {
        var strange = Directory.CreateDirectory(terminal.Path("strange")).FullName;
        foreach (var command in (string[][])[["case", "show"], ["seal"], ["note"], ["add"], ["verify"]])
        {
            string[] rest = command[0] is "note" ? ["text"] : command[0] is "add" ? [terminal.Path("words.txt")] : [];
            var missing = await terminal.Unlocked([.. command, terminal.Path("nowhere"), .. rest]);
            missing.Code.ShouldBe(3);
            missing.Error.ShouldStartWith("This folder does not exist");
            var foreign = await terminal.Unlocked([.. command, strange, .. rest]);
            foreign.Code.ShouldBe(3);
            foreign.Error.ShouldStartWith("This folder was not made by Recours.");
        }

        var full = await terminal.Unlocked("case", "open", Path.GetDirectoryName(terminal.Path("words.txt"))!);
        full.Code.ShouldBe(1);
        full.Error.ShouldStartWith("This folder already holds something.");
        (await terminal.Unlocked("case", "open", terminal.Path("words.txt"))).Code.ShouldBe(1);
    }

    [Fact]
    public async Task Names_the_exhibit_when_one_bit_of_any_file_is_flipped()
    {
        await terminal.Open();
        await terminal.Add(Chat);
        await terminal.Unlocked("seal", terminal.Case);
        foreach (var path in Directory.GetFiles(terminal.Case, "*", SearchOption.AllDirectories).Where(path => !path.StartsWith(Path.Combine(terminal.Case, "cache"), StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(path);
            var hurt = (byte[])bytes.Clone();
            hurt[hurt.Length / 2] ^= 0x10;
            File.WriteAllBytes(path, hurt);
            var relative = Path.GetRelativePath(terminal.Case, path);
            var answer = await terminal.Unlocked("verify", terminal.Case);
            answer.Code.ShouldBe(1, relative);
            answer.Error.ShouldBe("");
            if (relative.StartsWith("exhibits", StringComparison.Ordinal))
            {
                var answerInJson = JsonNode.Parse((await terminal.Unlocked("verify", terminal.Case, "--json")).Output)!;
                var problem = answerInJson["problems"]!.AsArray().ShouldHaveSingleItem()!;
                answer.Output.ShouldStartWith($"Exhibit {problem["exhibit"]} was changed");
                ((string?)problem["text"]).ShouldBe(answer.Lines[0]);
                ((bool)answerInJson["exhibits"]![(int)problem["exhibit"]! - 1]!["ok"]!).ShouldBeFalse();
            }
            else if (!relative.StartsWith("log", StringComparison.Ordinal))
            {
                answer.Output.ShouldContain(relative);
            }

            File.WriteAllBytes(path, bytes);
        }

        (await Terminal.Run("verify", terminal.Case)).Code.ShouldBe(0);
        File.WriteAllText(Path.Combine(terminal.Case, "exhibits", "half.pending"), "what a kill left");
        (await Terminal.Run("verify", terminal.Case)).Code.ShouldBe(0);
        File.WriteAllText(Path.Combine(terminal.Case, "diary\u001b[31m.txt"), "?");
        var unknown = await Terminal.Run("verify", terminal.Case);
        unknown.ShouldBe(new Answer(1, "A file does not belong to the case: diary⟦U+001B⟧[31m.txt\n", ""));
    }

    [Fact]
    public async Task Works_as_the_program_that_people_start()
    {
        var secret = new Dictionary<string, string> { [Passphrase.Variable] = "Élodie".Normalize(NormalizationForm.FormD) };
        var opened = await Terminal.Execute(secret, "", "case", "open", terminal.Case);
        opened.ShouldBe(new Answer(0, $"Case created: {terminal.Case}{Environment.NewLine}", ""));
        var noted = await Terminal.Execute(new Dictionary<string, string> { [Passphrase.Variable] = "Élodie" }, "Tout a commencé le 14 mars. قالت", "note", terminal.Case);
        noted.Code.ShouldBe(0, noted.Error);
        var shown = await Terminal.Execute(secret, "", "case", "show", terminal.Case, "--json");
        ((int)JsonNode.Parse(shown.Output)!["notes"]!).ShouldBe(1);

        var locked = await Terminal.Execute(new Dictionary<string, string>(), "", "case", "show", terminal.Case);
        locked.ShouldBe(new Answer(3, "", Sentences.For("en")["passphrase.empty"] + Environment.NewLine));
        (await Terminal.Execute(secret, "", "verify", terminal.Case, "--depth", "full")).Code.ShouldBe(0);
        (await Terminal.Execute(new Dictionary<string, string> { ["RECOURS_LANG"] = "es" }, "", "nada")).Error.ShouldStartWith("Esto no se conoce aquí: nada");
        (await Terminal.Execute(new Dictionary<string, string>(), "", "--version")).Output.ShouldStartWith("0.1.0");
    }
}
