using System.Text.Json.Nodes;
using Recours.Casework.Intake;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>What can be read, how to get it, and what it can never contain: said before anything is exported, blocked or deleted.</summary>
internal static class SourcesText
{
    public static void Write(Sentences words, TextWriter output)
    {
        foreach (var card in Importers.All.Select(importer => importer.Card))
        {
            output.WriteLine($"{card.ProductIn(words)} ({card.Id}; {words["read.source-checked", card.LastChecked]})");
            output.WriteLine("  " + words["how." + card.Id]);
            foreach (var code in card.BlindSpots)
            {
                output.WriteLine("  - " + words[code]);
            }

            output.WriteLine();
        }
    }

    public static JsonArray Json(Sentences words) => new([.. Importers.All.Select(importer => importer.Card).Select(card => new JsonObject
    {
        ["importer"] = card.Id,
        ["product"] = card.Product,
        ["lastChecked"] = card.LastChecked,
        ["howToGet"] = words["how." + card.Id],
        ["blindSpots"] = new JsonArray([.. card.BlindSpots.Select(code => new JsonObject { ["code"] = code, ["text"] = words[code] })]),
    })]);
}
