using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.OwnProofs;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>The commands that work on a case folder.</summary>
public static class CaseCommands
{
    public static Machine ThisMachine { get; } = new(
        TimeProvider.System,
        RandomNumberGenerator.Create(),
        "recours " + Assembly.GetExecutingAssembly().GetName().Version!.ToString(3),
        RuntimeInformation.OSDescription,
        TimeZoneInfo.Local.GetUtcOffset(TimeProvider.System.GetUtcNow()).ToString("c", CultureInfo.InvariantCulture)[..^3] + " " + TimeZoneInfo.Local.Id);

    public static Command Case() => new("case", "help.case") { Open(), Show(), Recover(), PassphraseCommand.Change() };

    private static Command Open()
    {
        var (folder, language, country) = (CaseFolder.Argument, new Option<string?>("--lang") { HelpName = "LANG", Description = "help.case-open-lang" }, new Option<string?>("--country") { HelpName = "CC", Description = "help.case-open-country" });
        var command = new Command("open", "help.case-open") { folder, language, country, Passphrase.File };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(folder)!;
            if (System.IO.File.Exists(path) || (Directory.Exists(path) && !Vault.CanCreate(new DiskFiles(path))))
            {
                throw new RefusedException("case.not-empty", path);
            }

            var words = Sentences.For(parsed.GetValue(language) ?? CommandLine.Words().Language);
            var passphrase = Passphrase.ReadNew(parsed);
            Directory.CreateDirectory(path);
            using var vault = Vault.Create(new DiskFiles(path), ThisMachine, passphrase, words.Language, parsed.GetValue(country), words["read-me"]);
            parsed.InvocationConfiguration.Output.WriteLine(words["case.opened", path]);
        });
        return command;
    }

    private static Command Show()
    {
        var (folder, json) = (CaseFolder.Argument, CaseFolder.AsJson);
        var command = new Command("show", "help.case-show") { folder, json, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            var view = vault.View;
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                output.WriteLine(new JsonObject
                {
                    ["openedAt"] = LedgerEntry.FormatTime(view.OpenedAt),
                    ["language"] = view.Language,
                    ["country"] = view.Country,
                    ["holder"] = new JsonObject(view.Person.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
                    ["exhibits"] = new JsonArray([.. view.Exhibits.Select(Describe)]),
                    ["notes"] = view.Notes.Count,
                    ["seals"] = new JsonArray([.. view.Seals.Select(seal => new JsonObject { ["at"] = LedgerEntry.FormatTime(seal.At), ["size"] = seal.Size, ["root"] = seal.Root })]),
                    ["anchors"] = new JsonArray([.. view.Anchors.Select(Describe)]),
                    ["waiting"] = new JsonArray([.. view.Waiting.Select(address => (JsonNode)address)]),
                    ["kitPrintedAt"] = view.KitPrintedAt is { } printed ? LedgerEntry.FormatTime(printed) : null,
                    ["drillPassedAt"] = view.DrillPassedAt is { } passed ? LedgerEntry.FormatTime(passed) : null,
                    ["ownProofs"] = new JsonArray([.. view.OwnProofs.Select(Describe)]),
                    ["readings"] = new JsonArray([.. view.Readings.Select(Describe)]),
                    ["log"] = new JsonObject { ["size"] = view.LogSize, ["root"] = view.LogRoot, ["key"] = view.LogKey },
                }.ToJsonString(CaseFolder.Json));
                return;
            }

            foreach (var exhibit in view.Exhibits)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{exhibit.Number,4}  {LedgerEntry.FormatTime(exhibit.AcquiredAt)}  {exhibit.Size,12}  {exhibit.Sha256}  {VisibleText.OneLine(exhibit.Name)}"));
            }

            foreach (var seal in view.Seals)
            {
                output.WriteLine(CommandLine.Words()["seal.done", seal.Size, seal.Root]);
            }

            foreach (var anchor in view.Anchors)
            {
                output.WriteLine(SealCommand.Kept(anchor, CommandLine.Words()));
            }

            foreach (var proof in view.OwnProofs)
            {
                output.WriteLine(ProofSentence.Of(proof, CommandLine.Words()));
            }

            foreach (var reading in view.Readings)
            {
                var counts = reading.Accounting;
                output.WriteLine(CommandLine.Words()["case.reading", string.Join(", ", reading.Importers), string.Join(", ", reading.Numbers), VisibleText.OneLine(reading.Name)]
                    + " " + CommandLine.Words()["read.accounting", counts.Entry, counts.Part, counts.Furniture, counts.Unparsed]);
            }

            output.WriteLine(KitCommand.State(view, CommandLine.Words()));
        });
        return command;
    }

    private static JsonObject Describe(RecordedReading reading) => new()
    {
        ["exhibits"] = new JsonArray([.. reading.Numbers.Select(number => (JsonNode)number)]),
        ["name"] = reading.Name,
        ["importers"] = new JsonArray([.. reading.Importers.Select(id => (JsonNode)id)]),
        ["accounting"] = new JsonObject
        {
            ["entry"] = reading.Accounting.Entry,
            ["part"] = reading.Accounting.Part,
            ["furniture"] = reading.Accounting.Furniture,
            ["unparsed"] = reading.Accounting.Unparsed,
        },
        ["duplicates"] = reading.Duplicates,
        ["blindSpots"] = new JsonArray([.. reading.BlindSpots.Select(code => (JsonNode)code)]),
        ["irregularities"] = reading.Irregularities,
    };

    internal static JsonObject Describe(OwnProof proof) => new()
    {
        ["exhibit"] = proof.Number,
        ["kind"] = proof.Kind,
        ["holds"] = proof.Holds,
        ["checked"] = proof.Checked,
        ["problems"] = new JsonArray([.. proof.Problems.Select(problem => (JsonNode)problem)]),
        ["problemCount"] = proof.ProblemCount,
        ["by"] = proof.By,
    };

    private static JsonObject Describe(Anchor anchor) => new()
    {
        ["kind"] = anchor.Kind,
        ["size"] = anchor.Size,
        ["root"] = anchor.Root,
        ["time"] = LedgerEntry.FormatTime(anchor.Time),
        ["by"] = anchor.By,
        ["pinned"] = anchor.Pinned,
        ["address"] = anchor.Address,
        ["sha256"] = anchor.Sha256,
    };

    private static Command Recover()
    {
        var (folder, number, to) = (CaseFolder.Argument, new Argument<int>("EXHIBIT") { Description = "help.case-recover-exhibit" }, new Option<string>("--out") { Required = true, HelpName = "FILE", Description = "help.case-recover-out" });
        var command = new Command("recover", "help.case-recover") { folder, number, to, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            var wanted = parsed.GetValue(number);
            var exhibit = vault.View.Exhibits.FirstOrDefault(exhibit => exhibit.Number == wanted) ?? throw new RefusedException("exhibit.not-found", wanted.ToString(CultureInfo.InvariantCulture));
            var path = parsed.GetValue(to)!;
            // The whole content is checked before a byte of it is written out.
            using (var check = vault.OpenExhibit(exhibit))
            {
                if (Convert.ToHexStringLower(SHA256.HashData(check)) != exhibit.Sha256)
                {
                    throw new RefusedException("exhibit.content", exhibit.Name);
                }
            }

            if (System.IO.File.Exists(path) || Directory.Exists(path))
            {
                throw new RefusedException("recover.exists", path);
            }

            Write(vault, exhibit, path);
            vault.Record(EventNames.ExhibitRecovered, new JsonObject { ["numbers"] = new JsonArray(exhibit.Number) });
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["recover.done", exhibit.Number, path, exhibit.Sha256]);
        });
        return command;
    }

    /// <summary>Writes a copy; a copy that could not be finished is taken away again.</summary>
    private static void Write(Vault vault, Exhibit exhibit, string path)
    {
        using var plain = vault.OpenExhibit(exhibit);
        using var file = new FileStream(path, FileMode.CreateNew);
        try
        {
            plain.CopyTo(file);
            file.Flush(flushToDisk: true);
        }
        catch
        {
            file.Dispose();
            System.IO.File.Delete(path);
            throw;
        }
    }

    internal static JsonObject Describe(HashedFile hashed) => new()
    {
        ["hashedOnly"] = true,
        ["name"] = hashed.Name,
        ["path"] = hashed.Path,
        ["size"] = hashed.Size,
        ["sha256"] = hashed.Sha256,
        ["md5"] = hashed.Md5,
    };

    internal static JsonObject Describe(Exhibit exhibit) => new()
    {
        ["number"] = exhibit.Number,
        ["name"] = exhibit.Name,
        ["path"] = exhibit.Path,
        ["size"] = exhibit.Size,
        ["sha256"] = exhibit.Sha256,
        ["ciphertextSha256"] = exhibit.CiphertextSha256,
        ["acquiredAt"] = LedgerEntry.FormatTime(exhibit.AcquiredAt),
        ["from"] = exhibit.From,
        ["timesSeen"] = exhibit.TimesSeen,
    };
}
