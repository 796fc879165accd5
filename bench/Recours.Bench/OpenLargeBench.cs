using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Guidance;
using Recours.Casework.Host;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Companion.Pages;

namespace Recours.Bench;

/// <summary>
/// A case with one very long conversation, opened for the first time and again, each in a process of its own: seconds, memory, and ratios to one SHA-256 pass over the export.
/// </summary>
internal static class OpenLargeBench
{
    /// <summary>How long a person looks at the page and types.</summary>
    private static readonly TimeSpan Typing = TimeSpan.FromSeconds(8);

    public static void Run(int messages)
    {
        var folder = Directory.CreateTempSubdirectory("recours-bench-").FullName;
        try
        {
            var export = Path.Combine(folder, "WhatsApp Chat with Jess.txt");
            Write(export, messages);
            var place = Directory.CreateDirectory(Path.Combine(folder, "case")).FullName;
            using (var vault = Vault.Create(new DiskFiles(place), VaultBench.Machine, VaultBench.Passphrase, "fr", "FR", "bench"))
            using (var stream = File.OpenRead(export))
            {
                vault.Add(stream, Path.GetFileName(export), Path.GetFileName(export), null, null, "bench");
            }

            var bare = VaultBench.Own(() =>
            {
                using var stream = File.OpenRead(export);
                SHA256.HashData(stream);
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{messages:N0} messages, {new FileInfo(export).Length >> 20} MiB; SHA-256 of the export: {bare.Cpu:F2} s of CPU, {bare.Wall:F2} s"));
            foreach (var how in (string[])["the first time", "again", "again"])
            {
                Console.WriteLine(how);
                using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["open-large-once", place, bare.Cpu.ToString("R", CultureInfo.InvariantCulture), bare.Wall.ToString("R", CultureInfo.InvariantCulture)]))!;
                child.WaitForExit();
                if (child.ExitCode != 0)
                {
                    throw new InvalidOperationException("open-large-once");
                }
            }

            foreach (var round in Enumerable.Range(1, 3))
            {
                Met(folder, place, round);
            }

            Console.WriteLine("its parts");
            using (var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["open-large-parts", place, bare.Cpu.ToString("R", CultureInfo.InvariantCulture), bare.Wall.ToString("R", CultureInfo.InvariantCulture)]))!)
            {
                child.WaitForExit();
            }

            var kept = new DirectoryInfo(Path.Combine(place, "cache")).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
            Console.WriteLine($"kept under cache/: {kept >> 20} MiB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// What a person meets: the program itself is started, the start page and the page of the passphrase are looked at until the program has nothing more to do by
    /// itself, then the passphrase is sent and the first page comes. Sent wrong, in another start, it costs the scrypt and nothing else of the case.
    /// </summary>
    public static void Met(string home, string place, int round)
    {
        Console.WriteLine($"the program, round {round}");
        var scrypt = Sent("a wrong passphrase");
        var whole = Sent(VaultBench.Passphrase);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    the rest: {whole.Wall - scrypt.Wall:F3} s, CPU {whole.Cpu - scrypt.Cpu:F3} s (what is read ahead until the page is there included)"));

        (double Wall, double Cpu) Sent(string passphrase)
        {
            var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recours.exe" : "recours"), ["--no-browser"]) { RedirectStandardOutput = true };
            start.Environment["HOME"] = start.Environment["USERPROFILE"] = home;
            var (begun, load) = (Stopwatch.GetTimestamp(), File.ReadAllText("/proc/loadavg").Split(' ')[0]);
            using var program = Process.Start(start)!;
            try
            {
                var link = new Uri(program.StandardOutput.ReadLine()!);
                using var client = new HttpClient { BaseAddress = new Uri(link.GetLeftPart(UriPartial.Authority)) };
                Get(link.PathAndQuery);
                var form = Get("/open");
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    the page of the passphrase after {Stopwatch.GetElapsedTime(begun).TotalSeconds:F2} s, CPU {Cpu(program):F2} s"));
                Thread.Sleep(Typing);
                for (var before = -1.0; Cpu(program) - before > 0.02;)
                {
                    before = Cpu(program);
                    Thread.Sleep(1_000);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    warm after {Stopwatch.GetElapsedTime(begun).TotalSeconds:F2} s, CPU {Cpu(program):F2} s"));
                var token = form.Split("name=\"token\" value=\"")[1][..32];
                var (cpu, sent) = (Cpu(program), Stopwatch.GetTimestamp());
                using var answer = client.PostAsync("/open", new FormUrlEncodedContent([new("folder", place), new("passphrase", passphrase), new("token", token)])).GetAwaiter().GetResult();
                var page = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
                var cost = (Stopwatch.GetElapsedTime(sent).TotalSeconds, Cpu(program) - cpu);
                if (answer.RequestMessage!.RequestUri!.AbsolutePath != (passphrase == VaultBench.Passphrase ? "/case" : "/open"))
                {
                    throw new InvalidOperationException(answer.RequestMessage.RequestUri.AbsolutePath);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {(passphrase == VaultBench.Passphrase ? "the passphrase to the first page" : "a wrong passphrase")}: {cost.TotalSeconds:F3} s, CPU {cost.Item2:F3} s, load {load}, {Encoding.UTF8.GetByteCount(page) >> 10} KiB"));
                return cost;

                string Get(string path) => client.GetStringAsync(path).GetAwaiter().GetResult();
            }
            finally
            {
                program.Kill();
                program.WaitForExit();
            }
        }
    }

    private static double Cpu(Process program)
    {
        program.Refresh();
        return program.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>One opening, from the beginning of the process.</summary>
    public static void Once(string place, double cpu, double wall)
    {
        var bare = new VaultBench.Cost(cpu, 0, wall);
        using var session = new Session(TimeProvider.System, TimeSpan.FromHours(1));
        Say("open with the passphrase (one scrypt)", bare, () => session.Open(place, isExample: false, () => Vault.Open(new DiskFiles(place), VaultBench.Machine, VaultBench.Passphrase)));
        // The scrypt alone takes more than the rest.
        ResetPeak();
        var opened = session.Case!;
        Say("first page", bare, () => Render<CasePage>(session, ("Plan", opened.Plan(PageContext.Now))));
        Console.WriteLine("    it says that messages are still being read: " + (opened.Situation.IsReading ? "yes" : "no"));
        Say("until messages can be shown", bare, () => Wait(() => opened.IsRead));
        var middle = opened.Timeline.Count / 2;
        Say("a page of the conversation in the middle", bare, () => Render<TalksPage>(session, ("Screens", new ScreensState(ScreensPhase.None, 0, 0)), ("From", middle)));
        Say("another one", bare, () => Render<TalksPage>(session, ("Screens", new ScreensState(ScreensPhase.None, 0, 0)), ("From", middle + 100_000 < opened.Timeline.Count ? middle + 100_000 : 0)));
        Say("until they are understood", bare, () => Wait(() => opened.IsUnderstood));
        Say("until they can be searched", bare, () => Wait(() => opened.IsIndexed));
        Say("first page, all read", bare, () => Render<CasePage>(session, ("Plan", opened.Plan(PageContext.Now))));
        foreach (var typed in (string[])["re", "rend", "rendez-vous", "0612345678"])
        {
            Say($"search of \"{typed}\"", bare, () => opened.Find(typed, SearchFilter.None, 0, 100));
        }

        Say("page of hits", bare, () => Render<TalksPage>(session, ("Screens", new ScreensState(ScreensPhase.None, 0, 0)), ("Query", "rendez-vous")));
    }

    /// <summary>What an opening is made of, one after the other and each for the first time in its process.</summary>
    public static void Parts(string place, double cpu, double wall)
    {
        var bare = new VaultBench.Cost(cpu, 0, wall);
        using var vault = Vault.Open(new DiskFiles(place), VaultBench.Machine, VaultBench.Passphrase);
        var reader = new VaultReader(vault);
        ResetPeak();
        CaseTimeline? timeline = null;
        CaseSearch? search = null;
        Say("the guides", bare, () => _ = Guides.Embedded);
        Say("readings", bare, () => reader.Read(vault.View));
        Say("timeline", bare, () => timeline = reader.Timeline(vault.View));
        Say("findings", bare, () => reader.Findings(vault.View, timeline!));
        Say("search", bare, () => search = reader.Search(vault.View, timeline!));
        Say("timeline again", bare, () => reader.Timeline(vault.View));
        search!.Dispose();
    }

    private static void Render<TPage>(Session session, params (string, object?)[] parameters)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        PageRenderer.RenderAsync<TPage>(new PageContext(Sentences.For("fr"), "token", session, "/"), parameters).GetAwaiter().GetResult();

    private static void Wait(Func<bool> done)
    {
        while (!done())
        {
            Thread.Sleep(20);
        }
    }

    private static void Say(string what, VaultBench.Cost bare, Action work)
    {
        var cost = VaultBench.Own(work);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {what,-42} {cost.Wall,8:F3} s  CPU {cost.Cpu,8:F3} s   wall {cost.Wall / bare.Wall,7:F2} x   CPU {cost.Cpu / bare.Cpu,7:F2} x   peak {Status("VmHWM:"),5} MiB, now {Status("VmRSS:"),5}"));
    }

    // Linux only.
    private static long Status(string name) =>
        long.Parse(File.ReadLines("/proc/self/status").Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) >> 10;

    private static void ResetPeak() => File.WriteAllText("/proc/self/clear_refs", "5");

    private static void Write(string path, int messages)
    {
        string[] words = ["oui", "non", "rendez-vous", "photo", "je", "tu", "viens", "ce", "chat", "à", "la", "maison", "parle", "plus", "haut", "regarde", "merci", "bisous", "travail", "train", "rentre", "café", "cinéma", "famille", "d'accord", "bonne", "nuit"];
        var random = new Random(1);
        var start = new DateTime(2023, 1, 1);
        using var writer = new StreamWriter(path);
        for (var i = 0; i < messages; i++)
        {
            var said = i == messages - 100 ? "paie 500 euros par western union sinon j'envoie la vidéo à ta famille, appelle le 06 12 34 56 78" : string.Join(' ', Enumerable.Range(0, random.Next(1, 14)).Select(_ => words[random.Next(words.Length)]));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"[{start.AddSeconds(i * 60.0):dd/MM/yyyy HH:mm:ss}] {(random.Next(2) == 0 ? "Jess" : "Camille")}: {said}\n"));
        }
    }
}
