using System.Text;
using Recours.Evidence.Checkpoints;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Evidence.Checkpoints;

public sealed class SignedNoteTests
{
    private const string Line = "— a AAAAAQI=\n";

    [Theory]
    [InlineData("c2sp-example.note", "c2sp-example.vkey", "sumdb.vkey")]
    [InlineData("sumdb-6476701.note", "sumdb.vkey", "c2sp-example.vkey")]
    public void Published_notes_verify_with_their_key_only_and_fail_after_any_change(string file, string vkey, string other)
    {
        var bytes = LedgerData.Bytes("notes/" + file);
        var key = NoteVerifierKey.Parse(LedgerData.Text("notes/" + vkey).Trim());
        var note = SignedNote.Parse(bytes);
        key.Verify(note).ShouldBeTrue();
        note.Encode().ShouldBe(bytes);
        NoteVerifierKey.Parse(LedgerData.Text("notes/" + other).Trim()).Verify(note).ShouldBeFalse();
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = bytes.ToArray();
            changed[i] ^= 1;
            Accepts(changed, key).ShouldBeFalse($"byte {i}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n" + Line)]
    [InlineData("\n" + Line)]
    [InlineData("text\n\n— a AAAAAQI=")]
    [InlineData("text\n\n— a AAAAAQI=\r\n")]
    [InlineData("te\txt\n\n" + Line)]
    [InlineData("te\0xt\n\n" + Line)]
    [InlineData("text\n\n- a AAAAAQI=\n")]
    [InlineData("text\n\n—a AAAAAQI=\n")]
    [InlineData("text\n\n— AAAAAQI=\n")]
    [InlineData("text\n\n—  AAAAAQI=\n")]
    [InlineData("text\n\n— a+b AAAAAQI=\n")]
    [InlineData("text\n\n— a\u00a0b AAAAAQI=\n")]
    [InlineData("text\n\n— a b AAAAAQI=\n")]
    [InlineData("text\n\n— a AAAAAQI= \n")]
    [InlineData("text\n\n— a  AAAAAQI=\n")]
    [InlineData("text\n\n— a AAAAAQI\n")]
    [InlineData("text\n\n— a AAAAAQJ=\n")]
    [InlineData("text\n\n— a AAAAAQ==\n")]
    [InlineData("text\n\n— a AAAA_QI=\n")]
    [InlineData("text\n\n" + Line + "x\n")]
    public void Every_broken_rule_is_refused(string note) =>
        Should.Throw<FormatException>(() => SignedNote.Parse(Encoding.UTF8.GetBytes(note)));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] note = [0xC0, 0x80, .. Encoding.UTF8.GetBytes("\n\n" + Line)];
        Should.Throw<FormatException>(() => SignedNote.Parse(note));
    }

    [Fact]
    public void A_hundred_signatures_are_read_and_no_more()
    {
        Parse("text\n\n" + Lines(100)).Signatures.Count.ShouldBe(100);
        Should.Throw<FormatException>(() => Parse("text\n\n" + Lines(101)));
        Should.Throw<FormatException>(() => Parse(new string('x', SignedNote.MaxLength) + "\n\n" + Line));
    }

    [Fact]
    public void The_last_blank_line_divides_text_and_signatures() =>
        Parse("one\n\ntwo\n\n" + Line).Text.ShouldBe("one\n\ntwo\n");

    private static string Lines(int count) => string.Concat(Enumerable.Repeat(Line, count));

    private static SignedNote Parse(string note) => SignedNote.Parse(Encoding.UTF8.GetBytes(note));

    private static bool Accepts(byte[] note, NoteVerifierKey key)
    {
        try
        {
            return key.Verify(SignedNote.Parse(note));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
