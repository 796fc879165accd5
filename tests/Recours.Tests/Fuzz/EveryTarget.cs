using System.IO.Compression;
using Recours.Fuzz;
using Recours.Tests.Companion;

namespace Recours.Tests.Fuzz;

public sealed class EveryTarget
{
    public static TheoryData<string> Names => [.. Targets.All.Keys];

    public static TheoryData<string> Kept => [.. Directory.GetFiles(Terminal.Testdata("fuzz"), "*.zip").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kept))]
    public void Returns_for_what_fuzzing_kept(string name)
    {
        using var kept = ZipFile.OpenRead(Path.Combine(Terminal.Testdata("fuzz"), name + ".zip"));
        kept.Entries.ShouldNotBeEmpty();
        var before = Targets.Taken;
        foreach (var entry in kept.Entries)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            Targets.All[name](bytes.ToArray());
        }

        Targets.Taken.ShouldBeGreaterThan(before);
    }

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
