using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Recours.Evidence.Age;

namespace Recours.Tests.Evidence.Age;

/// <summary>
/// Random files (0 bytes to 5 MiB, 1 to 20 recipients, armored or not, hybrid or not), both ways with the <c>age</c> of the system and with
/// age-encryption of npm. A few in each run; <c>RECOURS_INTEROP=1000</c> takes as many. The package is looked for in <c>RECOURS_NODE_MODULES</c>.
/// </summary>
public sealed class TheForeignTools : IDisposable
{
    private const int MaxSize = 5 << 20;
    private const int MaxRecipients = 20;

    private const string Script = """
        import { readFileSync, writeFileSync } from "node:fs";
        import { createInterface } from "node:readline";
        import { pathToFileURL } from "node:url";
        const age = await import(pathToFileURL(process.argv[2]).href);
        for await (const line of createInterface({ input: process.stdin })) {
          try {
            const job = JSON.parse(line);
            let bytes = new Uint8Array(readFileSync(job.from));
            if (job.to) {
              const encrypter = new age.Encrypter();
              for (const recipient of job.to) encrypter.addRecipient(recipient);
              bytes = await encrypter.encrypt(bytes);
              if (job.armor) bytes = age.armor.encode(bytes);
            } else {
              const decrypter = new age.Decrypter();
              decrypter.addIdentity(job.key);
              if (bytes[0] === 45) bytes = age.armor.decode(new TextDecoder().decode(bytes));
              bytes = await decrypter.decrypt(bytes);
            }
            writeFileSync(job.into, bytes);
            console.log("done");
          } catch (error) {
            console.log("failed: " + error);
          }
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recours-age-");
    private readonly RandomNumberGenerator chance = RandomNumberGenerator.Create();
    private Process? node;

    [Fact]
    public void Read_what_we_write_and_we_read_what_they_write()
    {
        var tool = Find("age", OperatingSystem.IsWindows() ? "age.exe" : "age");
        var (hybrids, armored, empty) = (0, 0, 0);
        foreach (var one in Cases())
        {
            Ours(one);
            if (!one.Hybrid)
            {
                Run(tool, ["--decrypt", "--identity", PathOf("key"), "--output", PathOf("back"), PathOf("ours")]);
                Back(one).ShouldBe(one.Plain, one.ToString());
                Run(tool, ["--encrypt", .. (string[])(one.Armor ? ["--armor"] : []), .. one.To.SelectMany(to => (string[])["--recipient", to]), "--output", PathOf("theirs"), PathOf("plain")]);
                Read(one).ShouldBe(one.Plain, one.ToString());
            }

            (hybrids, armored, empty) = (hybrids + (one.Hybrid ? 1 : 0), armored + (one.Armor ? 1 : 0), empty + (one.Plain.Length == 0 ? 1 : 0));
        }

        hybrids.ShouldBeGreaterThan(0);
        armored.ShouldBeGreaterThan(0);
        empty.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void In_another_language_do_so_with_hybrid_keys_too()
    {
        var package = Path.Combine(Environment.GetEnvironmentVariable("RECOURS_NODE_MODULES") ?? "node_modules", "age-encryption", "dist", "index.js");
        Assert.SkipWhen(!File.Exists(package) && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1",
            "age-encryption is not there (npm install age-encryption, then RECOURS_NODE_MODULES=…/node_modules).");
        File.WriteAllText(PathOf("tool.mjs"), Script);
        node = Process.Start(new ProcessStartInfo(Find("node", OperatingSystem.IsWindows() ? "node.exe" : "node"), [PathOf("tool.mjs"), Path.GetFullPath(package)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }).ShouldNotBeNull();
        foreach (var one in Cases())
        {
            Ours(one);
            Ask(new { from = PathOf("ours"), into = PathOf("back"), key = one.Key.ToString() }, one);
            Back(one).ShouldBe(one.Plain, one.ToString());
            Ask(new { from = PathOf("plain"), into = PathOf("theirs"), to = one.To, armor = one.Armor }, one);
            Read(one).ShouldBe(one.Plain, one.ToString());
        }
    }

    public void Dispose()
    {
        node?.Kill();
        node?.Dispose();
        folder.Delete(recursive: true);
        chance.Dispose();
    }

    /// <summary>The first are the edges: empty, exactly one chunk, one byte more, armored, hybrid.</summary>
    private IEnumerable<Case> Cases()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("RECOURS_INTEROP") ?? "12", CultureInfo.InvariantCulture);
        var random = new Random(20251129);
        int[] edges = [0, 0, 65_536, 65_537, 131_072, 1];
        for (var i = 0; i < count; i++)
        {
            var (hybrid, armor) = (i % 4 == 3, i % 2 == 1);
            var size = i < edges.Length ? edges[i] : random.Next(MaxSize + 1);
            var keys = Enumerable.Range(0, random.Next(1, MaxRecipients + 1)).Select(_ => hybrid ? (AgeIdentity)HybridIdentity.Generate(chance) : X25519Identity.Generate(chance)).ToList();
            yield return new Case(i, RandomNumberGenerator.GetBytes(size), keys[random.Next(keys.Count)], keys, hybrid, armor);
        }
    }

    private void Ours(Case one)
    {
        foreach (var name in (string[])["ours", "back", "theirs", "plain", "key"])
        {
            File.Delete(PathOf(name));
        }

        File.WriteAllBytes(PathOf("plain"), one.Plain);
        File.WriteAllText(PathOf("key"), one.Key + "\n");
        using var file = File.Create(PathOf("ours"));
        using var target = one.Armor ? AgeArmor.Write(file) : file;
        using var stream = AgeFile.Encrypt(target, [.. one.Keys.Select(RecipientOf)], chance);
        stream.Write(one.Plain);
        stream.Finish();
    }

    private byte[] Read(Case one)
    {
        using var file = File.OpenRead(PathOf("theirs"));
        using var stream = AgeFile.Decrypt(file, one.Key);
        var back = new MemoryStream();
        stream.CopyTo(back);
        return back.ToArray();
    }

    // Older releases of the tool make no file where nothing is in it.
    private byte[] Back(Case one) => one.Plain.Length == 0 && !File.Exists(PathOf("back")) ? [] : File.ReadAllBytes(PathOf("back"));

    private void Ask(object job, Case one)
    {
        node!.StandardInput.WriteLine(JsonSerializer.Serialize(job));
        node.StandardOutput.ReadLine().ShouldBe("done", one.ToString());
    }

    private static AgeRecipient RecipientOf(AgeIdentity key) => key is HybridIdentity hybrid ? hybrid.Recipient : ((X25519Identity)key).Recipient;

    private static string Find(string name, string file)
    {
        var tool = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(place => Path.Combine(place, file)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(tool is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", name + " is not installed.");
        return tool.ShouldNotBeNull(name + " is not installed.");
    }

    private static void Run(string tool, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardError = true }).ShouldNotBeNull();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private sealed record Case(int Number, byte[] Plain, AgeIdentity Key, IReadOnlyList<AgeIdentity> Keys, bool Hybrid, bool Armor)
    {
        public IEnumerable<string> To => Keys.Select(key => RecipientOf(key).ToString()!);

        public override string ToString() => $"file {Number}: {Plain.Length} bytes, {Keys.Count} recipients{(Hybrid ? ", hybrid" : "")}{(Armor ? ", armored" : "")}";
    }
}
