using System.Diagnostics;
using System.Text.RegularExpressions;
using Recours.Tests.Companion;

namespace Recours.Tests.House;

/// <summary>The rule that pure folders know no clock, disk, network, chance or terminal is kept by the compiler: a violation planted there stops the build.</summary>
public sealed partial class TheBannedApis : IDisposable
{
    private static readonly string[] Pure = ["src/Recours.Evidence/Age", "src/Recours.Casework/Intake", "src/Recours.Casework/Findings", "src/Recours.Casework/Media", "src/Recours.Casework/Guidance",
        "src/Recours.Casework/Takedown", "src/Recours.Casework/Linking", "src/Recours.Casework/Dossier", "src/Recours.Casework/Timeline", "src/Recours.Casework/Words",
        "src/Recours.Casework/Kit", "src/Recours.Casework/OwnProofs"];

    private static readonly string[] Free = ["src/Recours.Casework/Vault", "src/Recours.Casework/Host", "src/Recours.Companion/Commands"];

    private static readonly string[] Violations =
    [
        "System.DateTime.Now.Year", "System.DateTime.UtcNow.Year", "System.DateTimeOffset.UtcNow.Year", "System.TimeZoneInfo.Local.Id.Length", "System.Guid.NewGuid().ToByteArray().Length",
        "new System.Random(1).Next()", "System.IO.File.ReadAllText(\"x\").Length", "System.IO.Directory.GetFiles(\"x\").Length", "System.Environment.ProcessorCount", "System.Console.Read()",
        "new System.Net.Http.HttpClient().GetHashCode()", "System.Diagnostics.Process.GetCurrentProcess().Id",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("recours-house-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [GeneratedRegex(@"(?<file>[\w/\\.]+Planted\.cs)\((?<line>\d+),\d+\): error RS0030")]
    private static partial Regex Error();

    [Fact]
    public void Stop_the_build_in_every_pure_folder_and_nowhere_else()
    {
        foreach (var file in (string[])["Directory.Build.props", "Directory.Packages.props", ".editorconfig", "BannedSymbols.txt", "global.json"])
        {
            File.Copy(Path.Combine(Terminal.House, file), Path.Combine(folder, file));
        }

        foreach (var path in Pure.Concat(Free))
        {
            Directory.CreateDirectory(Path.Combine(folder, path));
            var members = Violations.Select((violation, i) => $"    public static int Of{i}() => {violation};\n");
            File.WriteAllText(Path.Combine(folder, path, "Planted.cs"), "namespace Planted." + path[4..].Replace('/', '.') + ";\n\npublic static class Planted\n{\n" + string.Concat(members) + "}\n");
        }

        File.WriteAllText(Path.Combine(folder, "Planted.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\" />\n");
        var (_, output) = Build();
        var found = Error().Matches(output).Select(match => (File: match.Groups["file"].Value.Replace('\\', '/'), Line: match.Groups["line"].Value)).Distinct().ToList();
        foreach (var path in Pure)
        {
            found.Count(error => error.File.EndsWith(path + "/Planted.cs", StringComparison.Ordinal)).ShouldBe(Violations.Length, path + "\n" + output);
        }

        found.Count.ShouldBe(Pure.Length * Violations.Length, "only the pure folders are restricted");
    }

    /// <summary>With the packages that are already on the machine: nothing is fetched.</summary>
    private (int Code, string Output) Build()
    {
        var empty = Directory.CreateDirectory(Path.Combine(folder, "no-source")).FullName;
        string[] arguments = ["build", "Planted.csproj", "--source", empty, "-p:NuGetAudit=false", "-p:RestorePackagesWithLockFile=false", "-nologo", "-v:q", "-clp:NoSummary", "-nodeReuse:false"];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test run itself was given must not steer this build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start).ShouldNotBeNull();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
