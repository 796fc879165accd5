using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Recours.Tests.Companion;

namespace Recours.Tests.House;

/// <summary>Rules of the house that no compiler checks.</summary>
public sealed partial class TheHouse
{
    private static readonly string[] Projects = ["src/Recours.Evidence", "src/Recours.Casework", "src/Recours.Companion", "tests/Recours.Tests", "fuzz/Recours.Fuzz", "bench/Recours.Bench"];

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [Fact]
    public void Has_every_type_in_the_namespace_of_its_folder()
    {
        var wrong = new List<string>();
        foreach (var project in Projects)
        {
            var root = Path.Combine(Terminal.House, project);
            var files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories);
            files.ShouldNotBeEmpty();
            foreach (var file in files)
            {
                var found = Namespace().Match(File.ReadAllText(file));
                var folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!);
                var expected = Path.GetFileName(project) + (folder == "." ? "" : "." + folder.Replace(Path.DirectorySeparatorChar, '.'));
                // Top-level statements and global usings have none.
                if (found.Success ? found.Groups["name"].Value != expected : Path.GetFileName(file) is not ("Program.cs" or "Usings.cs"))
                {
                    wrong.Add(Path.GetRelativePath(Terminal.House, file));
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Says_why_each_package_is_there_and_uses_it()
    {
        var document = XDocument.Load(Path.Combine(Terminal.House, "Directory.Packages.props"));
        var used = Directory.GetFiles(Terminal.House, "*.*proj", SearchOption.AllDirectories).Append(Path.Combine(Terminal.House, "Directory.Build.props"))
            .SelectMany(file => XDocument.Load(file).Descendants("PackageReference")).Select(reference => (string?)reference.Attribute("Include")).ToHashSet();
        var packages = document.Descendants("PackageVersion").ToList();
        packages.Count.ShouldBeGreaterThan(5);
        foreach (var package in packages)
        {
            var name = (string)package.Attribute("Include")!;
            var before = package.NodesBeforeSelf().LastOrDefault(node => node is not XText);
            (before as XComment).ShouldNotBeNull(name).Value.Trim().Length.ShouldBeGreaterThan(20, name);
            ((string)package.Attribute("Version")!).ShouldMatch(@"^\d+\.\d+\.\d+$", name);
            used.ShouldContain(name);
        }
    }

    [Fact]
    public void Has_arrows_that_point_one_way()
    {
        var evidence = References(typeof(Recours.Evidence.Ledger.Hash32).Assembly);
        evidence.ShouldContain("BouncyCastle.Cryptography");
        evidence.Where(name => name != "BouncyCastle.Cryptography").ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));
        evidence.ShouldNotContain("System.Net.Http");
        evidence.ShouldNotContain("System.Diagnostics.Process");
        evidence.ShouldNotContain("System.Console");

        var casework = References(typeof(Recours.Casework.Trouble).Assembly);
        casework.ShouldContain("Recours.Evidence");
        casework.ShouldNotContain("recours");
        casework.ShouldNotContain("BouncyCastle.Cryptography");
        casework.ShouldNotContain(name => name.StartsWith("Microsoft.AspNetCore.Server", StringComparison.Ordinal) || name == "System.CommandLine" || name == "Spectre.Console");

        References(typeof(Recours.Companion.Commands.CommandLine).Assembly).ShouldContain("Recours.Casework");
    }

    private static List<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(reference => reference.Name!)];
}
