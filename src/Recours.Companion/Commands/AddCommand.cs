using System.CommandLine;
using System.Text.Json.Nodes;

namespace Recours.Companion.Commands;

/// <summary><c>recours add</c>: takes originals in.</summary>
public static class AddCommand
{
    public static Command Add()
    {
        var (folder, paths, from, json) = (CaseFolder.Argument, new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files or folders." }, new Option<string?>("--from") { Description = "Who gave it." }, CaseFolder.AsJson);
        var command = new Command("add", "Takes files and folders in as exhibits. A printed exhibit is safe on disk.") { folder, paths, from, json, Passphrase.File };
        command.SetAction((parsed, cancel) => Task.FromResult(AddFiles(parsed, folder, parsed.GetValue(paths)!, parsed.GetValue(from), parsed.GetValue(json), cancel)));
        return command;
    }

    private static int AddFiles(ParseResult parsed, Argument<string> folder, string[] paths, string? from, bool json, CancellationToken cancel)
    {
        var (words, output, error) = (CommandLine.Words(), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        using var vault = CaseFolder.Open(parsed, folder);
        var (kept, failed) = (0, 0);
        foreach (var (root, file) in paths.SelectMany(Expand))
        {
            try
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
                var exhibit = vault.Add(stream, Path.GetFileName(file), Path.GetRelativePath(root, file).Replace('\\', '/'),
                    System.IO.File.GetLastWriteTimeUtc(file), from, Path.GetFileName(root), cancel: cancel);
                output.WriteLine(json ? CaseCommands.Describe(exhibit).ToJsonString(CaseFolder.Json) : $"{exhibit.Number,4}  {exhibit.Sha256}  {exhibit.Name}");
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
            output.WriteLine(new JsonObject { ["exhibits"] = kept, ["failed"] = failed }.ToJsonString(CaseFolder.Json));
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
}
