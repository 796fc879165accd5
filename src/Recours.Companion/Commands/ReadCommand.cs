using System.CommandLine;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours read</c>: an export, without a case.</summary>
public static class ReadCommand
{
    public static Command Read()
    {
        var place = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "help.read-path" };
        var sources = new Option<bool>("--sources") { Description = "help.read-sources" };
        var json = CaseFolder.AsJson;
        var command = new Command("read", "help.read") { place, sources, json };
        command.SetAction(parsed =>
        {
            var (words, output, error) = (CommandLine.Words(), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(sources))
            {
                if (parsed.GetValue(json))
                {
                    output.WriteLine(SourcesText.Json(words).ToJsonString(CaseFolder.Json));
                }
                else
                {
                    SourcesText.Write(words, output);
                }

                return CommandLine.Fine;
            }

            if (parsed.GetValue(place) is not { } path)
            {
                error.WriteLine(words["read.no-path"]);
                error.WriteLine(words["usage.see", HelpInWords.PathOf(parsed.CommandResult.Command)]);
                return CommandLine.WrongUsage;
            }

            var (export, main) = Open(path);
            using (export as IDisposable)
            {
                var plan = ExportReader.Plan(export, Importers.All, main);
                var screens = plan.Groups.Count == 0 ? Screens(plan, main, words, error) : null;
                if (plan.Groups.Count == 0 && screens is not { Entries.Count: > 0 })
                {
                    // What stood in the way is told beside the refusal: a protected archive is another matter than a holiday photo.
                    ReadingText.WriteLimits(screens is null ? ExportReader.Read(plan) : screens with { BlindSpots = [] }, words, error);
                    throw new RefusedException("read.no-conversation", path);
                }

                if (parsed.GetValue(json))
                {
                    using (var stream = new JsonOutput(output))
                    {
                        if (screens is null)
                        {
                            ReadJson.Write(plan, stream);
                        }
                        else
                        {
                            ReadJson.Write(screens, stream);
                        }
                    }

                    output.WriteLine();
                }
                else if (screens is null)
                {
                    Print(plan, words, output);
                }
                else
                {
                    foreach (var entry in screens.Entries)
                    {
                        Print(entry, words, output);
                    }

                    Print(screens, ConversationSummary.Of(screens), words, output);
                }
            }

            return CommandLine.Fine;
        });
        return command;
    }

    /// <summary>An export at a path: an archive, a folder, or one file of its folder.</summary>
    internal static (IExport Export, string? Main) Open(string path)
    {
        if (PlainFiles.KindOf(path) == PathKind.File && IsZip(path))
        {
            try
            {
                return (new ZipExport(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)), null);
            }
            catch (InvalidDataException)
            {
                throw new RefusedException("read.archive-damaged", path);
            }
        }

        var folder = new FolderExport(path);
        return (folder, folder.Main);
    }

    private static bool IsZip(string path)
    {
        using var stream = File.OpenRead(path);
        return ZipExport.Recognises(stream);
    }

    /// <summary>Pictures where no export was found: screenshots, which the reader of text of this machine reads. Null where there are none.</summary>
    /// <param name="isNeeded">Whether it is an error that there is no such reader; else null as well.</param>
    internal static ReadResult? Screens(ReadPlan plan, string? main, Sentences words, TextWriter error, bool isNeeded = true)
    {
        if (!plan.Unrecognised.Any(file => MayBeScreen(plan.Export, file)))
        {
            return null;
        }

        if (Tesseract.FindAsync().GetAwaiter().GetResult() is not { } tesseract)
        {
            return isNeeded ? throw new Trouble("screenshots.no-tesseract") : null;
        }

        var reader = new ScreenReader(PictureDecoder.OfThisProgram(), tesseract) { Recorder = Ffmpeg.Find(), Progress = (number, count) => error.WriteLine(words["screenshots.progress", number, count]) };
        return ExportReader.Read(ExportReader.Plan(plan.Export, [new Screenshots(reader)], main));
    }

    private static bool MayBeScreen(IExport export, ExportFile file)
    {
        try
        {
            using var stream = export.Open(file);
            var head = new byte[16];
            var known = head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
            return Picture.Recognises(known) || Recording.Of(known) != RecordingKind.None;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // It is named among what could not be read.
            return false;
        }
    }

    private static void Print(ReadPlan plan, Sentences words, TextWriter output)
    {
        var result = ExportReader.Each(plan, entry => Print(entry, words, output), out var conversations);
        Print(result, conversations, words, output);
    }

    private static void Print(ChatEntry entry, Sentences words, TextWriter output) =>
        output.WriteLine($"{(entry.Time is { } time ? ReadJson.Time(time) : ""),-19}  {VisibleText.OneLine(entry.Sender ?? "*")}: {Body(entry, words)}");

    private static void Print(ReadResult result, IReadOnlyList<ConversationSummary> conversations, Sentences words, TextWriter output)
    {
        output.WriteLine();
        ReadingText.WriteUnparsed(result, words, output);
        ReadingText.WriteSummary(result, conversations, words, output);
        ReadingText.WritePeople(result, words, output);
    }

    private static string Body(ChatEntry entry, Sentences words)
    {
        var kind = entry.Kind == EntryKind.Text && entry.Text.Length > 0 ? "" : $"[{words["read.kind-" + ReadJson.Word(entry.Kind)]}] ";
        var media = string.Concat(entry.Media.Select(media => $" [{VisibleText.OneLine(media.Name ?? "?")}: {words["read.media-" + ReadJson.Word(media.State)]}]"));
        return (kind + VisibleText.OneLine(entry.Text.Length > 0 ? entry.Text : entry.Action ?? "") + media).TrimEnd();
    }
}
