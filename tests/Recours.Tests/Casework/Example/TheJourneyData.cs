using Recours.Casework.Host;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Example;

/// <summary>The case in <c>testdata/journey</c>, which end-to-end tests walk through.</summary>
public sealed class TheJourneyData
{
    internal static string House
    {
        get
        {
            var house = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(house.FullName, "Recours.slnx")))
            {
                house = house.Parent ?? throw new InvalidOperationException("No repository around the tests.");
            }

            return house.FullName;
        }
    }

    private static readonly string Folder = Path.Combine(House, "testdata", "journey");

    [Theory]
    [InlineData("telegram", 34, "Mila Spécimen")]
    [InlineData("messenger", 17, "سارة عينة")]
    public void Reads_without_a_record_left_over(string platform, int entries, string peer)
    {
        var result = ExportReader.Read(new FolderExport(Path.Combine(Folder, platform)), Importers.All);
        result.Importers.ShouldHaveSingleItem().Id.ShouldBe(platform);
        result.Accounting.Unparsed.ShouldBe(0);
        result.Irregularities.ShouldBeEmpty();
        result.Entries.Count.ShouldBe(entries);
        result.Participants.Single(one => one.Role == Direction.Peer).Name.ShouldBe(peer);
        result.Participants.Single(one => one.Role == Direction.Owner).Name.ShouldBe("Noa Exemple");
        var media = result.Entries.SelectMany(entry => entry.Media).ToList();
        media.Count(one => one.State == MediaState.Present).ShouldBe(platform == "telegram" ? 2 : 1);
        media.ShouldNotContain(one => one.State == MediaState.Missing);
        result.Unrecognised.ShouldAllBe(file => file.Path.EndsWith(".jpg", StringComparison.Ordinal));
        result.Entries.SelectMany(entry => FictionalNumbers.In(entry.Text + entry.Raw)).Distinct().ShouldAllBe(number => FictionalNumbers.Includes(number));
    }

    [Fact]
    public void Is_read_as_a_whole_too_and_stays_small()
    {
        var export = new FolderExport(Folder);
        ExportReader.Read(export, Importers.All).Entries.Count.ShouldBe(51);
        export.Files.Sum(file => file.Size).ShouldBeLessThan(1_500_000);
        export.Files.Count(file => file.Path.StartsWith("screenshots/", StringComparison.Ordinal)).ShouldBe(10);
    }
}
