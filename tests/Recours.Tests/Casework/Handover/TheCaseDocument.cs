using System.Text.Json.Nodes;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Handover;

/// <summary>The CASE document against the published shapes of CASE 1.4 and UCO 1.4, as far as <see cref="Shapes"/> reads them.</summary>
public sealed class TheCaseDocument
{
    private static readonly Lazy<Shapes?> Published = new(() => Terminal.Beside("vault", "case-ontology", "case-1.4.0.ttl") is { } path ? new Shapes(File.ReadAllText(path)) : null);

    [Fact]
    public async Task Conforms_to_the_shapes()
    {
        var document = await Document();
        Read().Broken(document).ShouldBeEmpty();
        document["@graph"]!.AsArray().Count.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("no hash value", "minCount")]
    [InlineData("two exhibit numbers", "maxCount")]
    [InlineData("a size that is text", "datatype")]
    [InlineData("a facet that is text", "nodeKind")]
    [InlineData("an instrument that is nowhere", "class")]
    [InlineData("no such property", "no such property")]
    [InlineData("no such class", "no such class")]
    public async Task Is_refused_with_a_fault_in_it(string fault, string says)
    {
        var document = await Document();
        var graph = document["@graph"]!.AsArray();
        JsonObject Of(string type) => graph.First(thing => (string?)thing!["@type"] == type)!.AsObject();
        var facets = Of("uco-observable:File")["uco-core:hasFacet"]!.AsArray();
        switch (fault)
        {
            case "no hash value":
                facets[1]!["uco-observable:hash"]!.AsObject().Remove("uco-types:hashValue");
                break;
            case "two exhibit numbers":
                Of("case-investigation:ProvenanceRecord")["case-investigation:exhibitNumber"] = new JsonArray("1", "2");
                break;
            case "a size that is text":
                facets[0]!["uco-observable:sizeInBytes"] = "7";
                break;
            case "a facet that is text":
                facets.Add("text");
                break;
            case "an instrument that is nowhere":
                Of("case-investigation:InvestigativeAction")["uco-action:instrument"] = new JsonObject { ["@id"] = "kb:nowhere" };
                break;
            case "no such property":
                facets[0]!["uco-observable:nameOfFile"] = "a";
                break;
            default:
                Of("uco-tool:Tool")["@type"] = "uco-tool:Program";
                break;
        }

        Read().Broken(document).ShouldContain(problem => problem.Contains(says, StringComparison.Ordinal));
    }

    private static Shapes Read()
    {
        Assert.SkipWhen(Published.Value is null, "The shapes are not beside this repository (case-ontology/case-1.4.0.ttl).");
        return Published.Value!;
    }

    private static async Task<JsonNode> Document()
    {
        using var vault = HandoverSample.Open();
        return JsonNode.Parse(HandoverSample.Files(await HandoverSample.Plan(vault))["data/case.jsonld"])!;
    }
}
