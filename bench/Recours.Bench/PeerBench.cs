using System.Diagnostics;
using System.Globalization;

namespace Recours.Bench;

/// <summary>
/// Reading the same files with other programs: CPU of a whole process each (with its start), in turn, and how many entries each finds. The others are
/// not part of this repository.
/// </summary>
internal static class PeerBench
{
    private const int Rounds = 3;
    private const string How = "RECOURS_PEERS names a folder in which 'npm install whatsapp-chat-parser@4.0.2 telegram-chat-parser@1.0.7' was run; 'node' is on the path.";

    /// <summary>Counts the messages of each file (-1: it gave up), then tells the CPU seconds of its process.</summary>
    private const string Script = """
        const fs = require('fs');
        const [name, ...paths] = process.argv.slice(1);
        const parse = name === 'whatsapp-chat-parser' ? require(name).parseString : text => new (require(name).TelegramChat)(text).messages;
        for (const path of paths) {
          let count;
          try { count = parse(fs.readFileSync(path, 'utf8')).length; } catch { count = -1; }
          console.log(count);
        }
        const used = process.cpuUsage();
        console.log((used.user + used.system) / 1e6);
        """;

    /// <param name="megabytes">Length of the files that are made.</param>
    public static void Run(int megabytes)
    {
        if (Environment.GetEnvironmentVariable("RECOURS_PEERS") is not { Length: > 0 } peers || !Directory.Exists(Path.Combine(peers, "node_modules")))
        {
            Console.WriteLine(How);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("recours-bench-");
        try
        {
            foreach (var (peer, name, own, write) in new (string, string, string, Action<StreamWriter, long>)[]
            {
                ("whatsapp-chat-parser", "_chat.txt", "whatsapp/*.txt", ReadBench.WhatsApp), ("telegram-chat-parser", "result.json", "telegram/*.json", ReadBench.Telegram),
            })
            {
                var path = ReadBench.Make(folder, name, megabytes, write);
                var (ours, theirs) = ((Counts: new List<long>(), Cpu: double.MaxValue), (Counts: new List<long>(), Cpu: double.MaxValue));
                for (var round = 0; round < Rounds; round++)
                {
                    theirs = Least(theirs, Start("node", peers, ["-e", Script, peer, path]));
                    ours = Least(ours, Start(Environment.ProcessPath!, peers, ["read-once", path]));
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name,-12} {megabytes,4} MB  recours {ours.Counts[0],8} entries, CPU {ours.Cpu,6:F2} s    {peer} {theirs.Counts[0],8} entries, CPU {theirs.Cpu,6:F2} s    {theirs.Cpu / ours.Cpu,5:F2} times ours"));
                Fixtures(peer, peers, own);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What a process of its own does for one file of <see cref="Run"/>.</summary>
    public static void ReadOnce(string path)
    {
        Console.WriteLine(ReadBench.Read(path));
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalSeconds.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How many entries both find in the files of the tests.</summary>
    private static void Fixtures(string peer, string peers, string pattern)
    {
        var house = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(house, "Recours.slnx")))
        {
            house = Path.GetDirectoryName(house) ?? throw new DirectoryNotFoundException("Recours.slnx is not above the program.");
        }

        var paths = Directory.GetFiles(Path.Combine(house, "testdata", "intake", Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern), SearchOption.AllDirectories)
            .Where(path => !path.Contains("expected", StringComparison.Ordinal) && !path.Contains("LICENSE", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => (Path: path, Entries: ReadBench.Read(path)))
            .Where(file => file.Entries > 0).ToList();
        var theirs = Start("node", peers, ["-e", Script, peer, .. paths.Select(file => file.Path)]).Counts;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{paths.Count} files of the tests: recours {paths.Sum(file => file.Entries)} entries; {peer} {theirs.Sum(count => Math.Max(0, count))}, fewer in {paths.Zip(theirs).Count(one => one.Second < one.First.Entries)} files, of which {theirs.Count(count => count <= 0)} not at all"));
    }

    private static (List<long> Counts, double Cpu) Least((List<long> Counts, double Cpu) one, (List<long> Counts, double Cpu) other) => other.Cpu < one.Cpu ? other : one;

    private static (List<long> Counts, double Cpu) Start(string program, string peers, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_PATH"] = Path.Combine(peers, "node_modules");
        using var child = Process.Start(start)!;
        child.ErrorDataReceived += (_, _) => { };
        child.BeginErrorReadLine();
        var lines = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        child.WaitForExit();
        return child.ExitCode == 0 ? ([.. lines[..^1].Select(line => long.Parse(line, CultureInfo.InvariantCulture))], double.Parse(lines[^1], CultureInfo.InvariantCulture)) : throw new InvalidOperationException(program);
    }
}
