using Recours.Casework.Findings;
using Recours.Casework.Timeline;
using Recours.Tests.Casework.Dossier;

namespace Recours.Tests.Casework.Findings;

/// <summary>What was found, on the picture of a case.</summary>
public sealed class TheMarks
{
    private const string Chat = """
        14/11/2026, 21:04 - Jess: Coucou toi
        14/11/2026, 21:40 - Jess: J'ai tout enregistré. Paie 500 euros par Western Union ou j'envoie la vidéo à toute ta famille
        14/11/2026, 21:50 - Camille Exemple: j'ai envoyé 100 euros par Western Union

        """;

    [Fact]
    public void Count_what_has_no_date_and_can_stand_on_no_day()
    {
        var dated = Of(dates: true);
        FoundMarks.Undated(dated).ShouldBe(0);
        FoundMarks.Of(dated).Select(mark => mark.Lane).Distinct().ShouldBe([PictureLane.Demand, PictureLane.Threat, PictureLane.Payment]);

        // As on screenshots.
        var undated = Of(dates: false);
        FoundMarks.Of(undated).ShouldBeEmpty();
        FoundMarks.Undated(undated).ShouldBe(undated.Result.Demands.Count + undated.Result.Threats.Count + undated.Result.Payments.Count);
        FoundMarks.Undated(undated).ShouldBe(3);
    }

    private static CaseFindings Of(bool dates)
    {
        var sample = DossierSample.Input("fr", Chat);
        var reading = sample.Readings[^1];
        reading = reading with { Result = reading.Result with { Entries = [.. reading.Result.Entries.Select(entry => dates ? entry : entry with { Time = null })] } };
        return CaseFindings.Of(sample.Case, [reading], (_, path) => throw new FileNotFoundException(path), TestContext.Current.CancellationToken);
    }
}
