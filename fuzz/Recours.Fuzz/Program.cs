using System.Diagnostics;
using System.Globalization;
using Recours.Fuzz;

// recours-fuzz [TARGET] [RUNS or MINUTESm] [SEED] [CORPUS]: mutates the seeds, and every input that reached something new; stops at the first
// fault and prints the input as hex. CORPUS is a folder into which the inputs that reached something new are written.
var name = args.ElementAtOrDefault(0);
var limit = args.ElementAtOrDefault(1) ?? "10000";
var minutes = limit.EndsWith('m') ? double.Parse(limit[..^1], CultureInfo.InvariantCulture) : (double?)null;
var runs = minutes is null ? long.Parse(limit, CultureInfo.InvariantCulture) : long.MaxValue;
var random = new Random(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1);
foreach (var (target, run) in Targets.All.Where(target => name is null || target.Key == name))
{
    const int MostKept = 4_000, LongestKept = 16_384;
    var pool = new List<byte[]>(Targets.Seeds);
    var clock = Stopwatch.StartNew();
    long done = 0;
    for (; done < runs && (minutes is null || clock.Elapsed.TotalMinutes < minutes); done++)
    {
        var input = done < pool.Count ? pool[(int)done] : Mutation.Of(pool[random.Next(pool.Count)], random);
        var before = Targets.Met.Count;
        try
        {
            run(input);
        }
        catch (Exception)
        {
            Console.Error.WriteLine($"{target}: {Convert.ToHexStringLower(input)}");
            throw;
        }

        if (Targets.Met.Count > before && pool.Count < MostKept && input.Length <= LongestKept)
        {
            pool.Add(input);
        }
    }

    if (args.ElementAtOrDefault(3) is { } corpus)
    {
        Directory.CreateDirectory(corpus);
        for (var i = Targets.Seeds.Count; i < pool.Count; i++)
        {
            File.WriteAllBytes(Path.Combine(corpus, string.Create(CultureInfo.InvariantCulture, $"{target}-{i - Targets.Seeds.Count:0000}")), pool[i]);
        }
    }

    Console.WriteLine($"{target}: {done} inputs, {pool.Count - Targets.Seeds.Count} kept, no fault");
}
