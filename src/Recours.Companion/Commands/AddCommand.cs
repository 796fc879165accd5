using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>
/// <c>recours add</c>: takes originals in, then reads the conversations among them. A line printed is a promise: its exhibit
/// is safe on disk. Stopped at any moment, the same command takes up where it stopped.
/// </summary>
public static class AddCommand
{
    /// <summary>One thing to take in: where it was found, or why it is not taken.</summary>
    private sealed record Source(string Root, string File, long Size, string? Refusal);

    public static Command Add()
    {
        var (folder, json) = (CaseFolder.Argument, CaseFolder.AsJson);
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "help.add-path" };
        var from = new Option<string?>("--from") { HelpName = "NAME", Description = "help.add-from" };
        var command = new Command("add", "help.add") { folder, paths, from, json, Passphrase.File };
        // On a thread of its own: Ctrl-C is heard while it works.
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            var sources = parsed.GetValue(paths)!.SelectMany(path => Find(path, parsed.GetValue(folder)!)).ToList();
            using var vault = CaseFolder.Open(parsed, folder);
            return new Run(vault, sources, parsed.GetValue(from), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).Take(cancel);
        }, CancellationToken.None));
        return command;
    }

    /// <summary>What a path stands for. Only plain files are taken; everything else is named with the reason.</summary>
    private static IEnumerable<Source> Find(string path, string caseFolder)
    {
        var (full, house) = (Path.GetFullPath(path), Path.GetFullPath(caseFolder));
        Source Checked(string root, string file, long size, string? refusal) =>
            new(root, file, size, refusal ?? (PlainFiles.Relative(house, file) is var inside && !inside.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(inside) ? "add.case-itself" : null));
        var parent = Path.GetDirectoryName(full) ?? full;
        return PlainFiles.KindOf(full) switch
        {
            PathKind.Folder => PlainFiles.Below(full).Select(file => Checked(full, file.FullPath, file.Size, file.Refusal)),
            PathKind.File => [Checked(parent, full, new FileInfo(full).Length, null)],
            PathKind.Special => [new Source(parent, full, 0, "file.not-plain")],
            _ => [new Source(parent, full, 0, "file.not-found")],
        };
    }

    /// <summary>One run of the command over its sources.</summary>
    private sealed class Run(Vault vault, List<Source> sources, string? from, bool json, TextWriter output, TextWriter error)
    {
        // One signature and three syncs for so many: the lines still come several times a second.
        private const int GroupFiles = 32;
        private const long GroupBytes = 32 << 20;

        private readonly Sentences words = CommandLine.Words();
        private readonly HashSet<int> touched = [];
        // Staged in the vault and not promised yet: named when they are safe on disk.
        private readonly List<(Source Source, bool Changed)> waiting = [];
        private long waitingBytes;
        private int kept;
        private int repeated;
        private int refused;
        private int failed;

        public int Take(CancellationToken cancel)
        {
            var stopped = false;
            IReadOnlyList<CaseReading> readings = [];
            using (var progress = new AddProgress(error, words, CaseCommands.ThisMachine.Clock, sources.Count, sources.Sum(source => source.Size)))
            {
                try
                {
                    foreach (var source in sources)
                    {
                        cancel.ThrowIfCancellationRequested();
                        TakeOne(source, progress, cancel);
                        if (waiting.Count >= GroupFiles || waitingBytes >= GroupBytes)
                        {
                            Promise(progress);
                        }
                    }

                    Promise(progress);
                    vault.Settle();
                    readings = [.. new VaultReader(vault).Read(vault.View, cancel).Where(Concerns)];
                }
                catch (OperationCanceledException)
                {
                    stopped = true;
                    Promise(progress);
                    vault.Settle();
                }
                catch (IOException) when (waiting.Count > 0)
                {
                    // What went in before the disk failed is kept if there is room for its record.
                    Promise(progress);
                    throw;
                }
            }

            Conclude(readings, stopped);
            return stopped || failed > 0 ? CommandLine.WorldFailed : refused > 0 ? CommandLine.Refused : CommandLine.Fine;
        }

        private void TakeOne(Source source, AddProgress progress, CancellationToken cancel)
        {
            progress.Next(source.Size);
            if (source.Refusal is { } refusal)
            {
                Leave(refusal, source, progress);
                return;
            }

            if (Open(source, progress) is not { } stream)
            {
                return;
            }

            using (stream)
            using (var original = new OriginalStream(stream))
            {
                var (size, modified) = (stream.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle));
                long read;
                try
                {
                    read = vault.Stage(original, Path.GetFileName(source.File), PlainFiles.Relative(source.Root, source.File), modified, from, Path.GetFileName(source.Root), progress.Report, cancel);
                }
                catch (IOException) when (original.Failed)
                {
                    // A worn card, not the disk of the case: the other files are still taken.
                    Leave("file.unreadable", source, progress);
                    return;
                }

                waiting.Add((source, read != size || stream.Length != size || File.GetLastWriteTimeUtc(stream.SafeFileHandle) != modified));
                waitingBytes += read;
            }
        }

        /// <summary>Records what was staged; only then is each named: a printed line is a promise.</summary>
        private void Promise(AddProgress progress)
        {
            var taken = vault.Commit();
            progress.Clear();
            foreach (var ((exhibit, known), (source, changed)) in taken.Zip(waiting))
            {
                Print(exhibit, known, changed);
                if (changed)
                {
                    error.WriteLine(words["file.changed-while-read", VisibleText.OneLine(source.File)]);
                }

                touched.Add(exhibit.Number);
                kept++;
                repeated += known ? 1 : 0;
            }

            output.Flush();
            waiting.Clear();
            waitingBytes = 0;
        }

        private FileStream? Open(Source source, AddProgress progress)
        {
            try
            {
                return new FileStream(source.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            }
            catch (UnauthorizedAccessException)
            {
                Leave("file.not-readable", source, progress);
            }
            catch (IOException e)
            {
                Leave(e is FileNotFoundException or DirectoryNotFoundException ? "file.vanished" : "file.unreadable", source, progress);
            }

            return null;
        }

        private void Leave(string code, Source source, AddProgress progress)
        {
            progress.Clear();
            error.WriteLine(words[code, VisibleText.OneLine(source.File)]);
            var world = code is "file.not-found" or "file.vanished" or "file.not-readable" or "file.unreadable";
            failed += world ? 1 : 0;
            refused += world ? 0 : 1;
        }

        private void Print(Exhibit exhibit, bool known, bool changed)
        {
            if (json)
            {
                var line = CaseCommands.Describe(exhibit);
                line["repeated"] = known;
                line["changedWhileRead"] = changed;
                output.WriteLine(line.ToJsonString(CaseFolder.Json));
            }
            else
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{exhibit.Number,4}  {exhibit.Sha256}  {VisibleText.OneLine(exhibit.Name)}{(known ? "  (" + words["add.repeated"] + ")" : "")}"));
            }

        }

        private bool Concerns(CaseReading reading) => reading.Archive is { } archive ? touched.Contains(archive) : reading.Numbers.Values.Any(touched.Contains);

        private void Conclude(IReadOnlyList<CaseReading> readings, bool stopped)
        {
            if (json)
            {
                output.WriteLine(new JsonObject
                {
                    ["exhibits"] = kept,
                    ["repeated"] = repeated,
                    ["refused"] = refused,
                    ["failed"] = failed,
                    ["stopped"] = stopped,
                    ["readings"] = new JsonArray([.. readings.Select(reading => ReadingText.Summary(reading))]),
                }.ToJsonString(CaseFolder.Json));
            }
            else
            {
                output.WriteLine(words["add.done", kept, repeated, failed + refused]);
                foreach (var reading in readings)
                {
                    output.WriteLine();
                    ReadingText.WriteSummary(reading.Result, words, output);
                }
            }

            if (stopped)
            {
                error.WriteLine(words["add.stopped"]);
            }
        }
    }
}
