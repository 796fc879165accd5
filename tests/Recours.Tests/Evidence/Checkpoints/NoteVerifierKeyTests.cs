using Recours.Evidence.Checkpoints;

namespace Recours.Tests.Evidence.Checkpoints;

public sealed class NoteVerifierKeyTests
{
    private const string Vkey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static readonly NoteSigningKey Own = NoteSigningKey.FromSeed("own", new byte[32]);
    private static readonly NoteSigningKey Other = NoteSigningKey.FromSeed("other", [.. Enumerable.Repeat((byte)1, 32)]);

    [Fact]
    public void The_text_form_goes_both_ways()
    {
        NoteVerifierKey.Parse(Vkey).ToString().ShouldBe(Vkey);
        NoteVerifierKey.Parse(Own.VerifierKey.ToString()).Verify(Own.Sign("text\n")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.com/foo")]
    [InlineData("+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/fo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530d903a+BOkyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==")]
    [InlineData("example.com/foo+530d903a+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Anything_else_is_refused(string vkey) => Should.Throw<FormatException>(() => NoteVerifierKey.Parse(vkey));

    [Fact]
    public void Signatures_of_unknown_keys_are_ignored_but_do_not_count()
    {
        var both = new SignedNote("text\n", [.. Other.Sign("text\n").Signatures, .. Own.Sign("text\n").Signatures]);
        Own.VerifierKey.Verify(both).ShouldBeTrue();
        Own.VerifierKey.Verify(Other.Sign("text\n")).ShouldBeFalse();
    }

    [Fact]
    public void A_failing_signature_of_a_known_key_rejects_the_note()
    {
        var good = Own.Sign("text\n").Signatures[0];
        var bad = Own.Sign("another\n").Signatures[0];
        Own.VerifierKey.Verify(new SignedNote("text\n", [good, bad])).ShouldBeFalse();
        Own.VerifierKey.Verify(new SignedNote("text\n", [good with { Signature = good.Signature[..63] }])).ShouldBeFalse();
    }

    [Fact]
    public void A_key_name_without_sense_is_refused()
    {
        foreach (var name in new[] { "", "a b", "a+b", "a\nb" })
            Should.Throw<ArgumentException>(() => NoteSigningKey.FromSeed(name, new byte[32]));
        Should.Throw<ArgumentException>(() => NoteSigningKey.FromSeed("a", new byte[31]));
        Should.Throw<FormatException>(() => Own.Sign("no newline"));
    }
}
