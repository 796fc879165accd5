using System.CommandLine;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Intake;

namespace Recours.Companion.Commands;

/// <summary><c>recours read</c>: an export, without a case.</summary>
public static class ReadCommand
{
    public static Command Read()
    {
        var path = new Argument<string>("PATH") { Description = "An export: a file, a folder or a zip." };
        var json = new Option<bool>("--json") { Description = "One JSON document on standard output." };
        var command = new Command("read", "Reads an export without a case: who, when, what; what it cannot contain.") { path, json };
        command.SetAction(parsed =>
        {
            var result = ReadPath(parsed.GetValue(path)!);
            if (result.Importers.Count == 0)
            {
                throw new RefusedException("read.no-conversation", parsed.GetValue(path)!);
            }

            if (parsed.GetValue(json))
            {
                using var output = new MemoryStream();
                ReadJson.Write(result, output);
                parsed.InvocationConfiguration.Output.WriteLine(System.Text.Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length));
            }
            else
            {
                Print(result, parsed.InvocationConfiguration.Output);
            }
        });
        return command;
    }

    private static ReadResult ReadPath(string path)
    {
        if (File.Exists(path) && IsZip(path))
        {
            try
            {
                using var zip = new ZipExport(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
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

    private static void Print(ReadResult result, TextWriter output)
    {
        foreach (var entry in result.Entries)
        {
            var time = entry.Time is { } written ? ReadJson.Time(written) : "";
            var text = entry.Text.Length > 0 ? entry.Text : string.Join(", ", entry.Media.Select(media => media.Name ?? media.State.ToString()));
            output.WriteLine($"{time,-19}  {entry.Sender ?? "*"}: {text.ReplaceLineEndings(" ⏎ ")}");
        }

        output.WriteLine($"\n{result.Accounting}");
    }
}
