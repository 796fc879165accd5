using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Tests.Companion;

namespace Recours.Tests.House;

/// <summary>
/// The events of the ledger are frozen: old cases open for ever. A name or a shape that changes fails here; what is new gets
/// a new name or version and its line in <c>events.approved.txt</c>.
/// </summary>
public sealed class TheEvents : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Have_the_approved_names_and_shapes()
    {
        var machine = new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
        using (var made = Vault.Create(new DiskFiles(terminal.Case), machine, Terminal.Passphrase, "fr", "MA", "read me"))
        {
            for (var i = 0; i < 2; i++)
            {
                made.Add(new MemoryStream([7]), "a.txt", "in/a.txt", DateTimeOffset.UnixEpoch, "me", "in", cancel: TestContext.Current.CancellationToken);
            }

            made.WriteNote("a note");
            made.DescribePerson(new Dictionary<string, string> { ["name"] = "Camille Exemple" });
            made.Declare("payment", new Dictionary<string, string> { ["amount"] = "100" });
            made.Withdraw(1);
            made.Decide(EventNames.FindingConfirmed, "0123456789abcdef", "threat", new Dictionary<string, string>());
            made.Decide(EventNames.FindingRejected, "0123456789abcdef", "threat", new Dictionary<string, string>());
            made.Decide(EventNames.FindingCorrected, "fedcba9876543210", "demand", new Dictionary<string, string> { ["amount"] = "500" });
            made.Decide(EventNames.FindingAdded, "00000000000000aa", "indicator", new Dictionary<string, string> { ["type"] = "phone", ["value"] = "+212612345678" });
            made.AddHash(FileHash.Of(new MemoryStream([1]), cancel: TestContext.Current.CancellationToken), "b.jpg", "in/b.jpg", DateTimeOffset.UnixEpoch, "me", "in");
            made.Seal();
        }

        (await terminal.Unlocked("case", "recover", terminal.Case, "1", "--out", terminal.Path("copy"))).Code.ShouldBe(0);
        using var vault = Vault.Open(new DiskFiles(terminal.Case), machine, Terminal.Passphrase);

        var shapes = vault.Entries.DistinctBy(entry => entry.Event).ToDictionary(entry => entry.Event,
            entry => $"{entry.Event}\n  public  {Shape(entry.Public)}\n  private {Shape(entry.Private!)}\n");
        var approved = File.ReadAllText(Path.Combine(Terminal.House, "tests", "Recours.Tests", "House", "events.approved.txt"));
        var blocks = approved.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.TrimEnd() + "\n").ToDictionary(block => block.Split('\n')[0]);
        blocks.Keys.ShouldBe(EventNames.All, ignoreOrder: true);
        foreach (var (name, shape) in shapes)
        {
            blocks[name].ShouldBe(shape);
        }

        // Written by commands with a part of their own, which their tests hold.
        blocks.Keys.Except(shapes.Keys).ShouldAllBe(name => blocks[name].Contains("  (shape: see the command", StringComparison.Ordinal));
    }

    private static string Shape(JsonNode? node) => node switch
    {
        JsonObject fields => "{" + string.Join(", ", fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + ": " + Shape(field.Value))) + "}",
        JsonArray items => "[" + string.Join(", ", items.Select(Shape).Distinct()) + "]",
        null => "null",
        _ => node.GetValueKind().ToString().ToLowerInvariant(),
    };
}
