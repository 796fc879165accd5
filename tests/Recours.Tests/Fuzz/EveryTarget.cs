using Recours.Fuzz;

namespace Recours.Tests.Fuzz;

public sealed class EveryTarget
{
    public static TheoryData<string> Names => [.. Targets.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Returns_for_its_seeds_and_some_hundred_mutations(string name)
    {
        var random = new Random(7);
        foreach (var seed in Targets.Seeds)
        {
            var taken = Targets.Taken;
            Targets.All[name](seed);
            if (Targets.IsImporter(name) && Targets.Taken == taken)
            {
                // Of another format.
                continue;
            }

            for (var i = 0; i < 100; i++)
            {
                Targets.All[name](Mutation.Of(seed, random));
            }
        }
    }
}
