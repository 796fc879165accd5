using System.CommandLine;
using System.Text;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours read</c>: an export, without a case.</summary>
public static class ReadCommand
{
    public static Command Read()
    {
        var path = new Argument<string>("PATH") { Description = "help.read-path" };
        var json = CaseFolder.AsJson;
        var command = new Command("read", "help.read") { path, json };
        command.SetAction(parsed =>
        {
            var (words, output, error) = (CommandLine.Words(), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var result = ReadPath(parsed.GetValue(path)!);
            if (result.Importers.Count == 0)
            {
                // What stood in the way is told beside the refusal: a protected archive is another matter than a holiday photo.
                ReadingText.WriteLimits(result, words, error);
                throw new RefusedException("read.no-conversation", parsed.GetValue(path)!);
            }

            if (parsed.GetValue(json))
            {
                using var bytes = new MemoryStream();
                ReadJson.Write(result, bytes);
                output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
            }
            else
            {
                Print(result, words, output);
            }
        });
        return command;
    }

    private static ReadResult ReadPath(string path)
    {
        if (PlainFiles.KindOf(path) == PathKind.File && IsZip(path))
        {
            try
            {
                using var zip = new ZipExport(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
                return ExportReader.Read(zip, Importers.All);
            }
            catch (InvalidDataException)
            {
                throw new RefusedException("read.archive-damaged", path);
            }
        }

        var folder = new FolderExport(path);
        return ExportReader.Read(folder, Importers.All, folder.Main);
    }

    private static bool IsZip(string path)
    {
        using var stream = File.OpenRead(path);
        return ZipExport.Recognises(stream);
    }

    private static void Print(ReadResult result, Sentences words, TextWriter output)
    {
        output.WriteLine(words["read.people"]);
        foreach (var person in result.Participants)
        {
            var role = words["read.role-" + (person.Role == Direction.None ? "unknown" : person.Role.ToString().ToLowerInvariant())];
            var ids = string.Concat(person.Ids.Select(id => $" · {id.Type} {VisibleText.OneLine(id.Value)}"));
            output.WriteLine($"  - {VisibleText.OneLine(person.Name)} ({role}){ids}");
        }

        output.WriteLine();
        foreach (var entry in result.Entries)
        {
            output.WriteLine($"{(entry.Time is { } time ? ReadJson.Time(time) : ""),-19}  {VisibleText.OneLine(entry.Sender ?? "*")}: {Body(entry, words)}");
        }

        output.WriteLine();
        ReadingText.WriteUnparsed(result, words, output);
        ReadingText.WriteSummary(result, words, output);
    }

    private static string Body(ChatEntry entry, Sentences words)
    {
        var kind = entry.Kind == EntryKind.Text && entry.Text.Length > 0 ? "" : $"[{words["read.kind-" + ReadJson.Word(entry.Kind)]}] ";
        var media = string.Concat(entry.Media.Select(media => $" [{VisibleText.OneLine(media.Name ?? "?")}: {words["read.media-" + ReadJson.Word(media.State)]}]"));
        return (kind + VisibleText.OneLine(entry.Text.Length > 0 ? entry.Text : entry.Action ?? "") + media).TrimEnd();
    }
}
