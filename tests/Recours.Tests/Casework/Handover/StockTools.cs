using System.Diagnostics;

namespace Recours.Tests.Casework.Handover;

/// <summary>A shell that has nothing but the tools that a recipe names: no .NET, no Recours, no variable of ours.</summary>
internal static class StockTools
{
    private static readonly string[] Named = ["bash", "openssl", "sha256sum", "sha512sum", "python3"];
    private static readonly Lazy<string> Folder = new(Link);

    /// <summary>Which of the named tools are not on this machine.</summary>
    public static IReadOnlyList<string> Missing { get; } = [.. Named.Where(tool => Find(tool) is null)];

    /// <summary>Types a line in a folder and gives its exit code.</summary>
    public static int Type(string folder, string line)
    {
        var start = new ProcessStartInfo(Path.Combine(Folder.Value, "bash"), ["-c", line]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        start.Environment["PATH"] = Folder.Value;
        using var process = Process.Start(start).ShouldNotBeNull();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.Wait(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    private static string Link()
    {
        var folder = Directory.CreateTempSubdirectory("recours-tools-").FullName;
        foreach (var tool in Named)
        {
            File.CreateSymbolicLink(Path.Combine(folder, tool), Find(tool).ShouldNotBeNull());
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    /// <summary>The program itself: a script in its place would need a shell and other tools.</summary>
    private static string? Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, tool)).FirstOrDefault(IsProgram);

    private static bool IsProgram(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        return file.ReadByte() != '#';
    }
}
