using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Recours.Bench;
using Recours.Casework.Host;
using Recours.Casework.Vault;

// recours-bench search [ENTRIES]: SearchBench.cs.
if (args is ["search", ..])
{
    SearchBench.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

// recours-bench [MEBIBYTES]: import and verification as CPU ratios to `openssl dgst -sha256` over the same files, in the same run.
var size = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 256;
var folder = Directory.CreateTempSubdirectory("recours-bench-").FullName;
try
{
    var files = MakeFiles(Path.Combine(folder, "in"), size);
    var machine = new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "bench", "bench", "+00:00 UTC");
    for (var round = 1; round <= 3; round++)
    {
        var disk = new DiskFiles(Directory.CreateDirectory(Path.Combine(folder, "case" + round)).FullName);
        var openssl = Child("openssl", ["dgst", "-sha256", .. files]);
        using var vault = Vault.Create(disk, machine, "bench bench bench", "en", null, "bench");
        var staged = 0;
        var import = Own(() =>
        {
            foreach (var file in files)
            {
                using var stream = File.OpenRead(file);
                vault.Stage(stream, Path.GetFileName(file), file, null, null, null);
                if (++staged % 32 == 0)
                {
                    vault.Commit();
                }
            }

            vault.Commit();
            vault.Settle();
        });
        var names = Own(() => VaultVerifier.Verify(disk, VerifyDepth.Log));
        var full = Own(() => VaultVerifier.Verify(disk, VerifyDepth.Full, vault));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"round {round}: openssl 1.0, import {import / openssl:F2}, verify {names / openssl:F2}, verify full {full / openssl:F2}, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

// Nine tenths of the files are pictures of 50 to 500 KB; two large ones hold the rest.
static List<string> MakeFiles(string folder, int mebibytes)
{
    Directory.CreateDirectory(folder);
    var (files, left, random) = (new List<string>(), (long)mebibytes << 20, new Random(1));
    while (left > 0)
    {
        var length = files.Count < 2 ? ((long)mebibytes << 20) / 5 : Math.Min(left, random.Next(50_000, 500_000));
        var path = Path.Combine(folder, files.Count.ToString("D5", CultureInfo.InvariantCulture));
        using (var file = File.Create(path))
        {
            for (long done = 0; done < length; done += 1 << 20)
            {
                file.Write(RandomNumberGenerator.GetBytes((int)Math.Min(1 << 20, length - done)));
            }
        }

        files.Add(path);
        left -= length;
    }

    return files;
}

static double Own(Action work)
{
    var before = Process.GetCurrentProcess().TotalProcessorTime;
    work();
    return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
}

// CPU of a child that has ended: cutime and cstime of proc(5), in ticks of 10 ms. Linux only.
static double Child(string program, IEnumerable<string> arguments)
{
    static double Waited() => File.ReadAllText("/proc/self/stat").Split(") ")[1].Split(' ').Skip(13).Take(2).Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture)) / 100;
    var before = Waited();
    using var child = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
    child.StandardOutput.ReadToEnd();
    child.WaitForExit();
    return Waited() - before;
}
