using System.Diagnostics;
using System.Globalization;
using Recours.Fuzz;

// recours-fuzz [TARGET] [RUNS or MINUTESm] [SEED] [CORPUS]: mutates the seeds, and every input that reached something new; stops at the first
// fault and prints the input as hex. CORPUS is a folder: what an earlier run left in it is mutated as well, and the inputs that reached something
// new are written into it.
var name = args.ElementAtOrDefault(0);
var limit = args.ElementAtOrDefault(1) ?? "10000";
var minutes = limit.EndsWith('m') ? double.Parse(limit[..^1], CultureInfo.InvariantCulture) : (double?)null;
var runs = minutes is null ? long.Parse(limit, CultureInfo.InvariantCulture) : long.MaxValue;
var corpus = args.ElementAtOrDefault(3);
var random = new Random(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1);
foreach (var (target, run) in Targets.All.Where(target => name is null || target.Key == name))
{
    const int MostKept = 4_000, LongestKept = 16_384;
    List<byte[]> first = [.. Targets.Seeds, .. corpus is null || !Directory.Exists(corpus) ? [] : Earlier(corpus, LongestKept)];
    var pool = new List<byte[]>();
    int seeds = 0;
    var clock = Stopwatch.StartNew();
    long done = 0;
    for (; done < runs && (minutes is null || clock.Elapsed.TotalMinutes < minutes); done++)
    {
        var isSeed = done < first.Count;
        var input = isSeed ? first[(int)done] : Mutation.Of(pool[random.Next(pool.Count)], random);
        var (met, taken) = (Targets.Met.Count, Targets.Taken);
        try
        {
            run(input);
        }
        catch (Exception)
        {
            Console.Error.WriteLine($"{target}: {Convert.ToHexStringLower(input)}");
            throw;
        }

        // Seeds of other formats are left aside, where it shows which those are.
        if (isSeed ? Targets.Taken > taken : Targets.Met.Count > met && pool.Count < MostKept && input.Length <= LongestKept)
        {
            pool.Add(input);
        }

        if (done == first.Count - 1)
        {
            pool = pool.Count > 0 ? pool : first;
            seeds = pool.Count;
        }
    }

    if (corpus is not null)
    {
        Directory.CreateDirectory(corpus);
        var number = Directory.GetFiles(corpus, target + "-*").Length;
        for (var i = seeds; i < pool.Count; i++)
        {
            File.WriteAllBytes(Path.Combine(corpus, string.Create(CultureInfo.InvariantCulture, $"{target}-{number + i - seeds:0000}")), pool[i]);
        }
    }

    Console.WriteLine($"{target}: {done} inputs, {pool.Count - seeds} kept, no fault");
}

static IEnumerable<byte[]> Earlier(string corpus, long longest) =>
    Directory.GetFiles(corpus).Order(StringComparer.Ordinal).Where(path => new FileInfo(path).Length <= longest).Select(File.ReadAllBytes);
