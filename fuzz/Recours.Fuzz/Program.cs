using Recours.Fuzz;

// recours-fuzz [TARGET] [RUNS] [SEED]: mutates the seeds; stops at the first fault and prints the input as hex.
var name = args.ElementAtOrDefault(0);
var runs = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10_000;
var random = new Random(args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1);
foreach (var (target, run) in Targets.All.Where(target => name is null || target.Key == name))
{
    for (var i = 0; i < runs; i++)
    {
        var input = Mutation.Of(Targets.Seeds[random.Next(Targets.Seeds.Count)], random);
        try
        {
            run(input);
        }
        catch (Exception)
        {
            Console.Error.WriteLine($"{target}: {Convert.ToHexStringLower(input)}");
            throw;
        }
    }

    Console.WriteLine($"{target}: {runs} inputs, no fault");
}
