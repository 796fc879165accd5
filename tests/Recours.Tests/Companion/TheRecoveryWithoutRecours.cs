using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Recours.Tests.Companion;

/// <summary>What <c>recours add</c> takes in comes back with the age of the system and the passphrase alone.</summary>
public sealed class TheRecoveryWithoutRecours : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Gives_every_size_back_byte_for_byte_under_names_that_are_hashes()
    {
        var age = Array.Find(["/usr/bin/age", "/usr/local/bin/age", "/opt/homebrew/bin/age"], File.Exists);
        Assert.SkipWhen((age is null || OperatingSystem.IsWindows()) && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "age is not installed (apt install age, brew install age).");
        await terminal.Open();
        int[] sizes = [0, 1, 65_535, 65_536, 65_537, 3 << 20];
        foreach (var size in sizes)
        {
            terminal.Write($"in/{size}", RandomNumberGenerator.GetBytes(size));
        }

        var added = await terminal.Add(terminal.Path("in"));
        added.Code.ShouldBe(0, added.Error);
        foreach (var exhibit in added.Lines[..sizes.Length].Select(line => JsonNode.Parse(line)!))
        {
            var stored = Path.Combine(terminal.Case, "exhibits", exhibit["ciphertextSha256"] + ".age");
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(stored))).ShouldBe((string?)exhibit["ciphertextSha256"]);
            var copy = terminal.Path("copy");
            File.Delete(copy);
            Decrypt(age!, stored, copy);
            // For an empty file, older releases of age make none.
            var back = File.Exists(copy) ? File.ReadAllBytes(copy) : [];
            back.ShouldBe(File.ReadAllBytes(terminal.Path("in/" + exhibit["name"])));
            Convert.ToHexStringLower(SHA256.HashData(back)).ShouldBe((string?)exhibit["sha256"]);
        }
    }

    /// <summary>age asks for the passphrase on a terminal only: <c>script</c> gives it one.</summary>
    private void Decrypt(string age, string stored, string copy)
    {
        string[] arguments = OperatingSystem.IsMacOS()
            ? ["-q", "/dev/null", age, "-d", "-i", Path.Combine(terminal.Case, "identity.age"), "-o", copy, stored]
            : ["-qec", $"'{age}' -d -i '{terminal.Case}/identity.age' -o '{copy}' '{stored}'", "/dev/null"];
        using var script = Process.Start(new ProcessStartInfo("script", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true }).ShouldNotBeNull();
        script.StandardInput.Write(Terminal.Passphrase + "\n");
        script.StandardInput.Flush();
        script.WaitForExit();
        script.ExitCode.ShouldBe(0, script.StandardOutput.ReadToEnd());
    }
}
