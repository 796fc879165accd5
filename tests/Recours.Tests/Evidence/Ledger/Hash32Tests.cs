using Recours.Evidence.Ledger;

namespace Recours.Tests.Evidence.Ledger;

public sealed class Hash32Tests
{
    private const string EmptyHex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void Hexadecimal_goes_both_ways_in_lower_case_only()
    {
        Hash32.FromHex(EmptyHex).ShouldBe(Hash32.Of([]));
        Hash32.Of([]).ToString().ShouldBe(EmptyHex);
        MerkleHash.EmptyRoot.ToString().ShouldBe(EmptyHex);
        foreach (var bad in new[] { "", EmptyHex[1..], EmptyHex + "00", EmptyHex.ToUpperInvariant(), "g" + EmptyHex[1..] })
        {
            Hash32.TryFromHex(bad, out _).ShouldBeFalse();
            Should.Throw<FormatException>(() => Hash32.FromHex(bad));
        }
    }

    [Fact]
    public void Equality_is_by_content_and_other_lengths_are_refused()
    {
        (new Hash32(Hash32.Of([1]).AsSpan()) == Hash32.Of([1])).ShouldBeTrue();
        (Hash32.Of([1]) != Hash32.Of([2])).ShouldBeTrue();
        default(Hash32).ToArray().ShouldBe(new byte[32]);
        Should.Throw<ArgumentException>(() => new Hash32(new byte[31]));
    }
}
