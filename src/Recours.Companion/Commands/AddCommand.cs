using System.CommandLine;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.OwnProofs;
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
        var hashOnly = new Option<bool>("--hash-only") { Description = "help.add-hash-only" };
        var command = new Command("add", "help.add") { folder, paths, from, hashOnly, json, Passphrase.File };
        // On a thread of its own: Ctrl-C is heard while it works.
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            var sources = parsed.GetValue(paths)!.SelectMany(path => Find(path, parsed.GetValue(folder)!)).ToList();
            using var vault = CaseFolder.Open(parsed, folder);
            return new Run(vault, sources, parsed.GetValue(from), parsed.GetValue(hashOnly), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).Take(cancel);
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

    /// <summary>What came of a source: encrypted in the vault, or why not.</summary>
    private sealed record Outcome(WrittenExhibit? Written, DateTime Modified, bool Changed, string? Refusal, Exception? Failure, bool Looks = false, FileHash? Hash = null);

    /// <summary>One run of the command over its sources.</summary>
    private sealed class Run(Vault vault, List<Source> sources, string? from, bool hashOnly, bool json, TextWriter output, TextWriter error)
    {
        // One signature and three syncs for so many: the lines still come several times a second.
        private const int GroupFiles = 32;
        private const long GroupBytes = 32 << 20;

        private readonly Sentences words = CommandLine.Words();
        private readonly HashSet<int> touched = [];
        // Staged in the vault and not promised yet: named when they are safe on disk.
        private readonly List<(Source Source, bool Changed, bool Looks)> waiting = [];
        // What may carry proof of its own: exhibits, and folders with a loose bagit.txt.
        private readonly SortedSet<int> looking = [];
        private readonly HashSet<string> bags = [];
        private int kept;
        private int repeated;
        private int refused;
        private int hashed;
        private int failed;

        public int Take(CancellationToken cancel)
        {
            var stopped = false;
            IReadOnlyList<CaseReading> readings = [];
            IReadOnlyList<OwnProof> proofs = [];
            IReadOnlyList<UnreadScreen> unread = [];
            using (var progress = new AddProgress(error, words, CaseCommands.ThisMachine.Clock, sources.Count, sources.Sum(source => source.Size)))
            {
                try
                {
                    foreach (var group in Groups())
                    {
                        TakeGroup(group, progress, cancel);
                        Promise(progress);
                    }

                    vault.Settle();
                    proofs = vault.Examine(looking, bags, cancel);
                    var reader = new VaultReader(vault, () => Screens(progress, cancel));
                    readings = [.. reader.Read(vault.View, cancel).Where(Concerns)];
                    unread = reader.Unread;
                    vault.Record(readings);
                    progress.Clear();
                    ReadPictures.OfCase(vault, reader, linked: false, words, error, cancel);
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

            Conclude(readings, proofs, stopped);
            foreach (var isRecording in unread.Select(screen => screen.IsRecording).Distinct())
            {
                error.WriteLine(words[isRecording ? "screenshots.no-ffmpeg" : "screenshots.no-tesseract"]);
            }

            return stopped || failed > 0 ? CommandLine.WorldFailed : refused > 0 ? CommandLine.Refused : CommandLine.Fine;
        }

        /// <summary>The reader of text of this machine, which tells how far it is; null where there is none.</summary>
        private ScreenReader? Screens(AddProgress progress, CancellationToken cancel) => Tesseract.FindAsync(cancel).GetAwaiter().GetResult() is not { } tesseract ? null
            : new ScreenReader(PictureDecoder.OfThisProgram(), tesseract)
            {
                Recorder = Ffmpeg.Find(),
                Progress = (number, count) =>
                {
                    progress.Clear();
                    error.WriteLine(words["screenshots.progress", number, count]);
                },
            };

        private IEnumerable<List<Source>> Groups()
        {
            var group = new List<Source>();
            long bytes = 0;
            foreach (var source in sources)
            {
                group.Add(source);
                bytes += source.Size;
                if (group.Count == GroupFiles || bytes >= GroupBytes)
                {
                    yield return group;
                    (group, bytes) = ([], 0);
                }
            }

            yield return group;
        }

        /// <summary>Encrypts the files of a group at the same time and stages them in their order; what was done before a failure is kept.</summary>
        private void TakeGroup(List<Source> group, AddProgress progress, CancellationToken cancel)
        {
            var outcomes = new Outcome?[group.Count];
            Parallel.For(0, group.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, loop) =>
            {
                outcomes[i] = TakeOne(group[i], progress, cancel);
                if (outcomes[i]!.Failure is not null)
                {
                    loop.Stop();
                }
            });
            for (var i = 0; i < group.Count; i++)
            {
                if (outcomes[i] is { Written: { } written } taken)
                {
                    vault.Stage(written, Path.GetFileName(group[i].File), PlainFiles.Relative(group[i].Root, group[i].File), taken.Modified, from, Path.GetFileName(group[i].Root));
                    waiting.Add((group[i], taken.Changed, taken.Looks));
                }
                else if (outcomes[i] is { Hash: { } hash } known)
                {
                    Note(hash, group[i], known.Modified, progress);
                }
                else if (outcomes[i]?.Refusal is { } refusal)
                {
                    Leave(refusal, group[i], progress);
                }
            }

            if (Array.Find(outcomes, outcome => outcome?.Failure is not null)?.Failure is { } failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }
        }

        private Outcome TakeOne(Source source, AddProgress progress, CancellationToken cancel)
        {
            progress.Next();
            if (source.Refusal is not null)
            {
                return new Outcome(null, default, false, source.Refusal, null);
            }

            OriginalStream? original = null;
            try
            {
                using var stream = new FileStream(source.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
                if (hashOnly)
                {
                    return new Outcome(null, File.GetLastWriteTimeUtc(stream.SafeFileHandle), false, null, null, Hash: FileHash.Of(stream, cancel));
                }

                var looks = Examination.Looks(stream);
                original = new OriginalStream(stream);
                var (size, modified, before) = (stream.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle), 0L);
                var written = vault.Encrypt(original, done =>
                {
                    progress.Report(done - before);
                    before = done;
                }, cancel);
                return new Outcome(written, modified, written.Size != size || stream.Length != size || File.GetLastWriteTimeUtc(stream.SafeFileHandle) != modified, null, null, looks);
            }
            catch (NotCopiedException e)
            {
                return new Outcome(null, File.GetLastWriteTimeUtc(source.File), false, null, null, Hash: e.Hash);
            }
            catch (UnauthorizedAccessException) when (original is null)
            {
                return new Outcome(null, default, false, "file.not-readable", null);
            }
            catch (IOException e) when (original is null)
            {
                return new Outcome(null, default, false, e is FileNotFoundException or DirectoryNotFoundException ? "file.vanished" : "file.unreadable", null);
            }
            catch (IOException) when (original is { Failed: true })
            {
                // A worn card, not the disk of the case: the other files are still taken.
                return new Outcome(null, default, false, "file.unreadable", null);
            }
            catch (Exception e)
            {
                // Thrown again once the files beside it are staged.
                return new Outcome(null, default, false, null, e);
            }
        }

        /// <summary>Records what was staged; only then is each named: a printed line is a promise.</summary>
        private void Promise(AddProgress progress)
        {
            var taken = vault.Commit();
            progress.Clear();
            foreach (var ((exhibit, known), (source, changed, looks)) in taken.Zip(waiting))
            {
                if (exhibit is null)
                {
                    Leave("add.wrote-wrong-bytes", source, progress);
                    continue;
                }

                Print(exhibit, known, changed);
                if (changed)
                {
                    error.WriteLine(words["file.changed-while-read", VisibleText.OneLine(source.File)]);
                }

                touched.Add(exhibit.Number);
                if (looks)
                {
                    looking.Add(exhibit.Number);
                }

                if (Path.GetFileName(source.File) == Examination.BagFile)
                {
                    bags.Add(Path.GetFileName(source.Root));
                }

                kept++;
                repeated += known ? 1 : 0;
            }

            output.Flush();
            waiting.Clear();
        }

        /// <summary>Records what a file hashes to; it stays where it is.</summary>
        private void Note(FileHash hash, Source source, DateTime modified, AddProgress progress)
        {
            var noted = vault.AddHash(hash, Path.GetFileName(source.File), PlainFiles.Relative(source.Root, source.File), modified, from, Path.GetFileName(source.Root));
            progress.Clear();
            hashed++;
            if (!hashOnly)
            {
                error.WriteLine(words["add.young", VisibleText.OneLine(source.File)]);
            }

            output.WriteLine(json ? CaseCommands.Describe(noted).ToJsonString(CaseFolder.Json) : $"   #  {noted.Sha256}  {VisibleText.OneLine(noted.Name)}  ({words["add.hashed"]})");
        }

        private void Leave(string code, Source source, AddProgress progress)
        {
            progress.Clear();
            error.WriteLine(words[code, VisibleText.OneLine(source.File)]);
            var world = code is "file.not-found" or "file.vanished" or "file.not-readable" or "file.unreadable" or "add.wrote-wrong-bytes";
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

        private void Conclude(IReadOnlyList<CaseReading> readings, IReadOnlyList<OwnProof> proofs, bool stopped)
        {
            if (json)
            {
                output.WriteLine(new JsonObject
                {
                    ["exhibits"] = kept,
                    ["repeated"] = repeated,
                    ["refused"] = refused,
                    ["failed"] = failed,
                    ["hashed"] = hashed,
                    ["stopped"] = stopped,
                    ["ownProofs"] = new JsonArray([.. proofs.Select(CaseCommands.Describe)]),
                    ["readings"] = new JsonArray([.. readings.Select(reading => ReadingText.Summary(reading))]),
                }.ToJsonString(CaseFolder.Json));
            }
            else
            {
                output.WriteLine(words["add.done", kept, repeated, failed + refused]);
                if (hashed > 0)
                {
                    output.WriteLine(words["add.hashed-count", hashed]);
                }

                foreach (var proof in proofs)
                {
                    output.WriteLine(ProofSentence.Of(proof, words));
                }

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
