using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Evidence.Age;

namespace Recours.Bench;

/// <summary>Import and verification beside <c>openssl dgst -sha256</c> and <c>restic backup</c> over the same files, in the same run.</summary>
internal static class VaultBench
{
    public const string Passphrase = "bench bench bench";
    private const int Rounds = 3;
    private const int Group = 32;

    public static Machine Machine { get; } = new(TimeProvider.System, RandomNumberGenerator.Create(), "bench", "bench", "+00:00 UTC");

    /// <summary>CPU and wall as ratios to openssl; three rounds.</summary>
    /// <param name="alone">Without the other program, for profiles.</param>
    public static void Run(int mebibytes, bool alone = false)
    {
        var folder = Directory.CreateTempSubdirectory("recours-bench-").FullName;
        try
        {
            var files = MakeFiles(Path.Combine(folder, "in"), mebibytes);
            for (var round = 1; round <= Rounds; round++)
            {
                // Nothing is deleted in between: some file systems make the next files pay for that.
                var place = Directory.CreateDirectory(Path.Combine(folder, "round" + round)).FullName;
                var openssl = Child("openssl", ["dgst", "-sha256", .. files]);
                var restic = alone ? null : Restic(place, files);
                var disk = new DiskFiles(Directory.CreateDirectory(Path.Combine(place, "case")).FullName);
                Vault? vault = null;
                var scrypt = Own(() => vault = Vault.Create(disk, Machine, Passphrase, "en", null, "bench"));
                using (vault)
                {
                    Show($"round {round}: openssl dgst -sha256", openssl, openssl, $"{Seconds(openssl.Cpu)} of CPU");
                    if (restic is { } peer)
                    {
                        Show("  restic backup", peer, openssl, "");
                    }

                    Show("  create a case (one scrypt)", scrypt, openssl, "");
                    var import = Own(() => Import(vault!, files));
                    Show("  import", import, openssl, restic is { } other ? string.Create(CultureInfo.InvariantCulture, $"{import.Cpu / other.Cpu:F2} x restic") : "");
                    Show("  verify names", Own(() => Check(disk, VerifyDepth.Names, null)), openssl, "");
                    Show("  verify full", Own(() => Check(disk, VerifyDepth.Full, vault)), openssl, "");
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One file of so many GiB, pseudo-random, made while it is read: memory, with the case key (no scrypt) and with the passphrase.</summary>
    public static void RunLarge(int gibibytes)
    {
        var folder = Directory.CreateTempSubdirectory("recours-bench-").FullName;
        try
        {
            var disk = new DiskFiles(folder);
            Vault.Create(disk, Machine, Passphrase, "en", null, "bench").Dispose();
            Console.WriteLine($"resident after one scrypt: peak {Peak()} MiB");
            X25519Identity key;
            using (var reader = new StreamReader(AgeFile.Decrypt(disk.OpenRead(VaultLayout.Identity), new ScryptIdentity(Passphrase))))
            {
                key = (X25519Identity)AgeIdentity.Parse(reader.ReadToEnd().Split('\n').Single(line => line.StartsWith("AGE-SECRET", StringComparison.Ordinal)));
            }

            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            ResetPeak();
            var bytes = (long)gibibytes << 30;
            using (var vault = Vault.Open(disk, Machine, key))
            {
                var hash = Own(() =>
                {
                    using var made = new MadeBytes(bytes);
                    SHA256.HashData(made);
                });
                Console.WriteLine($"one SHA-256 pass in this process: {Seconds(hash.Cpu)} CPU, {Seconds(hash.Wall)} wall");
                ResetPeak();
                var import = Own(() =>
                {
                    using var made = new MadeBytes(bytes);
                    vault.Add(made, "large.bin", "large.bin", null, null, null);
                });
                Show($"  import {gibibytes} GiB", import, hash, $"peak {Peak()} MiB");
                ResetPeak();
                Show("  verify full", Own(() => Check(disk, VerifyDepth.Full, vault)), hash, $"peak {Peak()} MiB");
            }

            ResetPeak();
            Vault.Open(disk, Machine, Passphrase).Dispose();
            Console.WriteLine($"opened with the passphrase (one scrypt): peak {Peak()} MiB, then {Resident()} MiB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A case of so many small exhibits is made, and opened in this process with the case key (no scrypt), with its snapshot of the log and without.</summary>
    public static void RunLongLog(int exhibits)
    {
        const int Rounds = 5;
        var folder = Directory.CreateTempSubdirectory("recours-bench-").FullName;
        try
        {
            var disk = new DiskFiles(folder);
            X25519Identity key;
            using (var vault = Vault.Create(disk, Machine, Passphrase, "en", null, "bench"))
            {
                key = (X25519Identity)AgeIdentity.Parse(vault.Kit("en").Key);
                foreach (var group in Enumerable.Range(0, exhibits).Chunk(100))
                {
                    foreach (var number in group)
                    {
                        vault.Stage(new MemoryStream(BitConverter.GetBytes(number)), $"IMG_{number}.jpg", $"DCIM/2025/IMG_{number}.jpg", DateTimeOffset.UnixEpoch, "phone", "all");
                    }

                    vault.Commit();
                }
            }

            var block = RandomNumberGenerator.GetBytes(1_000_000);
            for (var round = 1; round <= Rounds; round++)
            {
                var hash = Own(() =>
                {
                    using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                    for (var i = 0; i < 1000; i++)
                    {
                        sha.AppendData(block);
                    }
                });
                // What the opening before has left is not this one's to clear away.
                Cost Open()
                {
                    GC.Collect();
                    return Own(() =>
                    {
                        using var vault = Vault.Open(disk, Machine, key);
                        _ = vault.View;
                    });
                }

                Show($"round {round}: open {exhibits} exhibits, to SHA-256 of 1 GB", Open(), hash, $"{Seconds(hash.Cpu)} of CPU");
                var (snapshot, away) = (Path.Combine(folder, "cache", "log"), Path.Combine(folder, "cache", "log-away"));
                File.Move(snapshot, away);
                Show("  without the snapshot", Open(), hash, "");
                File.Move(away, snapshot, overwrite: true);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>As <c>recours add</c> takes files in: groups, several files of each at the same time.</summary>
    public static void Import(Vault vault, IReadOnlyList<string> files)
    {
        foreach (var group in files.Chunk(Group))
        {
            var written = new WrittenExhibit[group.Length];
            Parallel.For(0, group.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            {
                using var stream = new FileStream(group[i], FileMode.Open, FileAccess.Read, FileShare.Read, 0);
                written[i] = vault.Encrypt(stream);
            });
            for (var i = 0; i < group.Length; i++)
            {
                vault.Stage(written[i], Path.GetFileName(group[i]), group[i], null, null, null);
            }

            vault.Commit();
        }

        vault.Settle();
    }

    public static Cost Own(Action work)
    {
        var (before, started) = (Process.GetCurrentProcess(), Stopwatch.GetTimestamp());
        var (user, kernel) = (before.UserProcessorTime, before.PrivilegedProcessorTime);
        work();
        var after = Process.GetCurrentProcess();
        return new Cost((after.UserProcessorTime - user).TotalSeconds + (after.PrivilegedProcessorTime - kernel).TotalSeconds,
            (after.PrivilegedProcessorTime - kernel).TotalSeconds, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Nine tenths of the files are pictures of 50 to 500 KB; two large ones hold two fifths of the bytes.</summary>
    private static List<string> MakeFiles(string folder, int mebibytes)
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

    private static void Check(DiskFiles disk, VerifyDepth depth, Vault? vault)
    {
        if (VaultVerifier.Verify(disk, depth, vault).Problems is [var problem, ..])
        {
            throw new InvalidOperationException(problem.ToString());
        }
    }

    private static Cost? Restic(string place, List<string> files)
    {
        if (!File.Exists("/usr/bin/restic"))
        {
            return null;
        }

        string[] common = ["--no-cache", "--quiet", "--repo", Path.Combine(place, "restic")];
        Child("restic", ["init", .. common]);
        return Child("restic", ["backup", .. common, Path.GetDirectoryName(files[0])!]);
    }

    private static void Show(string what, Cost cost, Cost unit, string more) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-46} CPU {cost.Cpu / unit.Cpu,6:F2} (kernel {cost.Kernel / unit.Cpu,5:F2})   wall {cost.Wall / unit.Wall,6:F2}   {more}"));

    private static string Seconds(double seconds) => seconds.ToString("F2", CultureInfo.InvariantCulture) + " s";

    private static long Peak() => Status("VmHWM:");

    private static long Resident() => Status("VmRSS:");

    // Linux only, as the ticks below.
    private static long Status(string name) =>
        long.Parse(File.ReadLines("/proc/self/status").Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) >> 10;

    private static void ResetPeak() => File.WriteAllText("/proc/self/clear_refs", "5");

    // CPU of a child that has ended: cutime and cstime of proc(5), in ticks of 10 ms. Linux only.
    private static Cost Child(string program, IEnumerable<string> arguments)
    {
        static double[] Waited() => [.. File.ReadAllText("/proc/self/stat").Split(") ")[1].Split(' ').Skip(13).Take(2).Select(ticks => double.Parse(ticks, CultureInfo.InvariantCulture) / 100)];
        var (before, started) = (Waited(), Stopwatch.GetTimestamp());
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["RESTIC_PASSWORD"] = Passphrase;
        using var child = Process.Start(start)!;
        child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        if (child.ExitCode != 0)
        {
            throw new InvalidOperationException(program);
        }

        var after = Waited();
        return new Cost(after.Sum() - before.Sum(), after[1] - before[1], Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Seconds.</summary>
    public readonly record struct Cost(double Cpu, double Kernel, double Wall);

    /// <summary>So many bytes that do not repeat, cheap to make.</summary>
    private sealed class MadeBytes(long length) : Stream
    {
        private readonly byte[] block = RandomNumberGenerator.GetBytes(1 << 20);
        private long position;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get => position; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var offset = (int)(position % block.Length);
            var count = (int)Math.Min(Math.Min(buffer.Length, block.Length - offset), length - position);
            block.AsSpan(offset, count).CopyTo(buffer);
            if (count >= 8)
            {
                BitConverter.TryWriteBytes(buffer, position);
            }

            position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
