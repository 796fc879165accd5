using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>The commands that work on a case folder.</summary>
public static class CaseCommands
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Argument<string> Folder => new("DIR") { Description = "The case folder." };

    internal static Option<bool> AsJson => new("--json") { Description = "One JSON document on standard output." };

    public static Machine ThisMachine { get; } = new(
        TimeProvider.System,
        RandomNumberGenerator.Create(),
        "recours " + Assembly.GetExecutingAssembly().GetName().Version!.ToString(3),
        RuntimeInformation.OSDescription,
        TimeZoneInfo.Local.GetUtcOffset(TimeProvider.System.GetUtcNow()).ToString("c", CultureInfo.InvariantCulture)[..^3] + " " + TimeZoneInfo.Local.Id);

    public static Command Case() => new("case", "Create a case, look at it, get an exhibit back.") { Open(), Show(), Recover() };

    private static Command Open()
    {
        var (folder, language, country) = (Folder, new Option<string?>("--lang") { Description = "fr, en, ar or es." }, new Option<string?>("--country") { Description = "Two letters, such as MA." });
        var command = new Command("open", "Creates a case in an empty folder.") { folder, language, country, Passphrase.File };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(folder)!;
            if (System.IO.File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                throw new RefusedException("case.not-empty", path);
            }

            var words = Sentences.For(parsed.GetValue(language) ?? CommandLine.Words().Language);
            var passphrase = Passphrase.Read(parsed);
            Directory.CreateDirectory(path);
            using var vault = Vault.Create(new DiskFiles(path), ThisMachine, passphrase, words.Language, parsed.GetValue(country), words["read-me"]);
            parsed.InvocationConfiguration.Output.WriteLine(words["case.opened", path]);
        });
        return command;
    }

    private static Command Show()
    {
        var (folder, json) = (Folder, AsJson);
        var command = new Command("show", "What is in the case.") { folder, json, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = Unlock(parsed, folder);
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
                    ["log"] = new JsonObject { ["size"] = view.LogSize, ["root"] = view.LogRoot, ["key"] = view.LogKey },
                }.ToJsonString(Json));
                return;
            }

            foreach (var exhibit in view.Exhibits)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{exhibit.Number,4}  {LedgerEntry.FormatTime(exhibit.AcquiredAt)}  {exhibit.Size,12}  {exhibit.Sha256}  {exhibit.Name}"));
            }

            foreach (var seal in view.Seals)
            {
                output.WriteLine(CommandLine.Words()["seal.done", seal.Size, seal.Root]);
            }
        });
        return command;
    }

    private static Command Recover()
    {
        var (folder, number, to) = (Folder, new Argument<int>("EXHIBIT") { Description = "The exhibit's number." }, new Option<string>("--out") { Required = true, Description = "Where to write it; never over an existing file." });
        var command = new Command("recover", "One exhibit back, byte for byte.") { folder, number, to, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = Unlock(parsed, folder);
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

            using (var plain = vault.OpenExhibit(exhibit))
            using (var file = new FileStream(path, FileMode.CreateNew))
            {
                plain.CopyTo(file);
            }

            vault.Record(EventNames.ExhibitRecovered, new JsonObject { ["number"] = exhibit.Number });
        });
        return command;
    }

    public static Command Add()
    {
        var (folder, paths, from, json) = (Folder, new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files or folders." }, new Option<string?>("--from") { Description = "Who gave it." }, AsJson);
        var command = new Command("add", "Takes files and folders in as exhibits. A printed exhibit is safe on disk.") { folder, paths, from, json, Passphrase.File };
        command.SetAction((parsed, cancel) => Task.FromResult(AddFiles(parsed, folder, parsed.GetValue(paths)!, parsed.GetValue(from), parsed.GetValue(json), cancel)));
        return command;
    }

    private static int AddFiles(ParseResult parsed, Argument<string> folder, string[] paths, string? from, bool json, CancellationToken cancel)
    {
        var (words, output, error) = (CommandLine.Words(), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        using var vault = Unlock(parsed, folder);
        var (kept, failed) = (0, 0);
        foreach (var (root, file) in paths.SelectMany(Expand))
        {
            try
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
                var exhibit = vault.Add(stream, Path.GetFileName(file), Path.GetRelativePath(root, file).Replace('\\', '/'),
                    System.IO.File.GetLastWriteTimeUtc(file), from, Path.GetFileName(root), cancel: cancel);
                output.WriteLine(json ? Describe(exhibit).ToJsonString(Json) : $"{exhibit.Number,4}  {exhibit.Sha256}  {exhibit.Name}");
                output.Flush();
                kept++;
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
            {
                error.WriteLine(words["file.vanished", file]);
                failed++;
            }
        }

        vault.Settle();
        if (json)
        {
            output.WriteLine(new JsonObject { ["exhibits"] = kept, ["failed"] = failed }.ToJsonString(Json));
        }
        else
        {
            output.WriteLine(words["add.done", kept, failed]);
        }

        return failed == 0 ? CommandLine.Fine : CommandLine.WorldFailed;
    }

    private static IEnumerable<(string Root, string File)> Expand(string path)
    {
        var full = Path.GetFullPath(path);
        return Directory.Exists(full)
            ? new DirectoryInfo(full)
                .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
                .Select(file => file.FullName).Order(StringComparer.Ordinal).Select(file => (full, file))
            : [(Path.GetDirectoryName(full)!, full)];
    }

    public static Command Note()
    {
        var (folder, text) = (Folder, new Argument<string>("TEXT") { DefaultValueFactory = _ => "-", Description = "What happened, in your words; - reads standard input." });
        var command = new Command("note", "Adds to the written account.") { folder, text, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = Unlock(parsed, folder);
            vault.WriteNote(parsed.GetValue(text) is { } given and not "-" ? given : Console.In.ReadToEnd());
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["note.done"]);
        });
        return command;
    }

    public static Command Seal()
    {
        var folder = Folder;
        var command = new Command("seal", "Closes this state of the case under the signature of its ledger.") { folder, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = Unlock(parsed, folder);
            var seal = vault.Seal();
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["seal.done", seal.Size, seal.Root]);
        });
        return command;
    }

    public static Command Verify()
    {
        var (folder, depth, json) = (Folder, new Option<VerifyDepth?>("--depth") { Description = "names, log or full (full needs the passphrase)." }, AsJson);
        var command = new Command("verify", "Checks every byte of every file of the case.") { folder, depth, json, Passphrase.File };
        command.SetAction(parsed =>
        {
            var files = new DiskFiles(parsed.GetValue(folder)!);
            // By default everything that can be checked without a key, and everything when a key is at hand.
            var atHand = parsed.GetValue(Passphrase.File) is not null || Environment.GetEnvironmentVariable(Passphrase.Variable) is not null;
            var wanted = parsed.GetValue(depth) ?? (atHand ? VerifyDepth.Full : VerifyDepth.Log);
            var result = VaultVerifier.Verify(files, wanted);
            if (wanted == VerifyDepth.Full && result.Ok)
            {
                using var vault = Unlock(parsed, folder);
                result = VaultVerifier.Verify(files, wanted, vault);
            }

            Print(result, parsed.GetValue(json), parsed.InvocationConfiguration.Output);
            return result.Ok ? CommandLine.Fine : CommandLine.Refused;
        });
        return command;
    }

    private static void Print(VerifyResult result, bool json, TextWriter output)
    {
        var words = CommandLine.Words();
        string Sentence(VerifyProblem problem) => words[problem.Code, problem.Detail, problem.Exhibit ?? 0];
        if (json)
        {
            output.WriteLine(new JsonObject
            {
                ["ok"] = result.Ok,
                ["depth"] = result.Depth.ToString().ToLowerInvariant(),
                ["exhibits"] = new JsonArray([.. result.Exhibits.Select(exhibit => new JsonObject { ["number"] = exhibit.Number, ["ciphertextSha256"] = exhibit.CiphertextSha256, ["ok"] = exhibit.Ok })]),
                ["problems"] = new JsonArray([.. result.Problems.Select(problem => new JsonObject { ["code"] = problem.Code, ["text"] = Sentence(problem), ["exhibit"] = problem.Exhibit })]),
            }.ToJsonString(Json));
            return;
        }

        foreach (var problem in result.Problems)
        {
            output.WriteLine(Sentence(problem));
        }

        if (result.Ok)
        {
            output.WriteLine(words["verify.ok", result.Exhibits.Count]);
        }
    }

    private static JsonObject Describe(Exhibit exhibit) => new()
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

    internal static Vault Unlock(ParseResult parsed, Argument<string> folder)
    {
        var files = new DiskFiles(parsed.GetValue(folder)!);
        files.List();
        return Vault.Open(files, ThisMachine, Passphrase.Read(parsed));
    }
}
