using System.Diagnostics;
using System.Security.Cryptography;
using Recours.Evidence.Age;

namespace Recours.Tests.Evidence.Age;

/// <summary>The age tool of the system reads our files, and we read its files.</summary>
public sealed class AgeInteropTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recours-age-");
    private readonly RandomNumberGenerator _chance = RandomNumberGenerator.Create();

    [Theory]
    [InlineData(0)]
    [InlineData(65536)]
    [InlineData(200_001)]
    public void The_age_tool_opens_our_file(int size)
    {
        string tool = FindTool();
        X25519Identity key = X25519Identity.Generate(_chance);
        byte[] plain = AgeFileTests.Sample(size);
        using (FileStream file = File.Create(PathOf("ours.age")))
        using (AgeEncryptStream stream = AgeFile.Encrypt(file, [key.Recipient], _chance))
        {
            stream.Write(plain);
            stream.Finish();
        }
        File.WriteAllText(PathOf("key.txt"), key + "\n");
        Run(tool, "--decrypt", "--identity", PathOf("key.txt"), "--output", PathOf("plain"), PathOf("ours.age"));
        // The tool opens its output with the first byte; for an empty file, older releases make none.
        byte[] back = size > 0 || File.Exists(PathOf("plain")) ? File.ReadAllBytes(PathOf("plain")) : [];
        back.ShouldBe(plain);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(65536, false)]
    [InlineData(200_001, true)]
    public void We_open_a_file_of_the_age_tool(int size, bool armored)
    {
        string tool = FindTool();
        X25519Identity key = X25519Identity.Generate(_chance);
        byte[] plain = AgeFileTests.Sample(size);
        File.WriteAllBytes(PathOf("plain"), plain);
        string[] armor = armored ? ["--armor"] : [];
        Run(tool, ["--encrypt", .. armor, "--recipient", key.Recipient.ToString(), "--output", PathOf("theirs.age"), PathOf("plain")]);
        using FileStream file = File.OpenRead(PathOf("theirs.age"));
        using AgeDecryptStream stream = AgeFile.Decrypt(file, key);
        using MemoryStream back = new();
        stream.CopyTo(back);
        back.ToArray().ShouldBe(plain);
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _chance.Dispose();
    }

    private static string FindTool()
    {
        string? tool = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "age.exe" : "age"))
            .FirstOrDefault(File.Exists);
        if (tool is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") == "1")
            Assert.Fail("The age tool is required here and was not found.");
        Assert.SkipWhen(tool is null, "The age tool is not installed.");
        return tool!;
    }

    private static void Run(string tool, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardError = true }).ShouldNotBeNull();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
