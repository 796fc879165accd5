using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Tests.Evidence.Checkpoints;

public sealed class CheckpointTests
{
    private const string Root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    [Fact]
    public void The_text_goes_both_ways()
    {
        var checkpoint = new Checkpoint("log", 0, MerkleHash.EmptyRoot);
        checkpoint.Text.ShouldBe($"log\n0\n{Root}\n");
        Checkpoint.Parse(checkpoint.Text).ShouldBe(checkpoint);
        Checkpoint.Parse($"log\n9223372036854775807\n{Root}\n").Size.ShouldBe(long.MaxValue);
    }

    [Fact]
    public void Extension_lines_are_kept_when_read_and_never_written()
    {
        var checkpoint = Checkpoint.Parse($"log\n7\n{Root}\nmore\nand more\n");
        checkpoint.Extensions.ShouldBe("more\nand more\n");
        checkpoint.Text.ShouldBe($"log\n7\n{Root}\n");
        Should.Throw<ArgumentException>(
            () => SignedCheckpoint.Sign(checkpoint, NoteSigningKey.FromSeed("log", new byte[32])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("log\n")]
    [InlineData("log\n1\n")]
    [InlineData("log\n1\n" + Root)]
    [InlineData("\n1\n" + Root + "\n")]
    [InlineData("log\n\n" + Root + "\n")]
    [InlineData("log\n01\n" + Root + "\n")]
    [InlineData("log\n00\n" + Root + "\n")]
    [InlineData("log\n+1\n" + Root + "\n")]
    [InlineData("log\n-1\n" + Root + "\n")]
    [InlineData("log\n 1\n" + Root + "\n")]
    [InlineData("log\n1 \n" + Root + "\n")]
    [InlineData("log\n0x1\n" + Root + "\n")]
    [InlineData("log\n١\n" + Root + "\n")]
    [InlineData("log\n9223372036854775808\n" + Root + "\n")]
    [InlineData("log\n1\n" + Root + "\n\n")]
    [InlineData("log\n1\n" + Root + "\n\nmore\n")]
    [InlineData("log\n1\n" + Root + "\r\n")]
    [InlineData("log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n")]
    [InlineData("log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n")]
    [InlineData("log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n")]
    public void Every_broken_rule_is_refused(string text) => Should.Throw<FormatException>(() => Checkpoint.Parse(text));

    [Fact]
    public void A_checkpoint_without_sense_cannot_be_made()
    {
        Should.Throw<ArgumentException>(() => new Checkpoint("", 0, default));
        Should.Throw<ArgumentException>(() => new Checkpoint("a\nb", 0, default));
        Should.Throw<ArgumentException>(() => new Checkpoint("a", -1, default));
    }
}
