using System.Text;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Custody;
using Recours.Evidence.Ledger;

namespace Recours.Tests.Evidence.Custody;

public sealed class DisclosureTests
{
    private const int Size = 20;
    private static readonly NoteSigningKey Log = NoteSigningKey.FromSeed("log", new byte[32]);
    private static readonly byte[][] Salted = [.. Enumerable.Range(0, Size).Select(i =>
        (byte[])[.. Enumerable.Repeat((byte)(i + 1), 32), .. Encoding.UTF8.GetBytes($$"""{"name":"picture {{i}}.jpg"}""")])];
    private static readonly byte[][] Entries = [.. Salted.Select((salted, i) =>
        Encoding.UTF8.GetBytes($$"""{"at":"2025-03-15T21:04:{{i:D2}}Z","commitment":"{{Hash32.Of(salted)}}","event":"exhibit.acquired/1"}"""))];
    private static readonly MerkleTree Tree = Leaves();
    private static readonly SignedCheckpoint State = Signed(Size);

    [Fact]
    public void Entries_shown_are_read_back_with_the_size_of_the_log()
    {
        var shown = Verify(File(3), File(7), File(0, open: false));
        shown.Checkpoint.Checkpoint.Size.ShouldBe(Size);
        shown.Entries.Select(entry => entry.Index).ShouldBe([0, 3, 7]);
        shown.Entries[0].Private.ShouldBeNull();
        Encoding.UTF8.GetString(shown.Entries[1].Private!).ShouldBe("""{"name":"picture 3.jpg"}""");
        shown.Entries[2].Entry.ShouldBe(Entries[7]);
    }

    [Fact]
    public void Nothing_of_the_others_is_in_the_files()
    {
        byte[] all = [.. File(3), .. File(7), .. File(0, open: false)];
        var texts = new[] { all, [.. LogProof.Parse(File(3)).Extra!, .. LogProof.Parse(File(7)).Extra!, .. LogProof.Parse(File(0, open: false)).Extra!] };
        for (var i = 0; i < Size; i++)
        {
            foreach (var text in texts)
            {
                if (i is not (3 or 7)) text.AsSpan().IndexOf(Salted[i].AsSpan(0, 32)).ShouldBe(-1);
                if (i is not (3 or 7)) text.AsSpan().IndexOf(Salted[i].AsSpan(32)).ShouldBe(-1);
                if (i is not (0 or 3 or 7)) text.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Hash32.Of(Salted[i]).ToString())).ShouldBe(-1);
            }
        }
    }

    [Fact]
    public void Another_private_part_or_salt_is_refused()
    {
        Should.Throw<ArgumentException>(() => Disclosure.Write(Tree, State, 3, Entries[3], Salted[4]));
        foreach (var salted in new[] { Salted[4], [.. Salted[3], 32], [9, .. Salted[3].AsSpan(1)], Salted[3][..^1] })
            Should.Throw<CheckpointException>(() => Verify(With(File(3), [.. Extra(3, open: false), .. salted])));
    }

    [Fact]
    public void Another_entry_another_place_another_state_and_another_key_are_refused()
    {
        Should.Throw<ArgumentException>(() => Disclosure.Write(Tree, State, 4, Entries[3], Salted[3]));
        Should.Throw<CheckpointException>(() => Verify(With(File(3), Extra(4))));
        Should.Throw<CheckpointException>(() => Verify((LogProof.Parse(File(3)) with { Index = 4 }).Encode()));
        Should.Throw<CheckpointException>(() => Verify(File(3), File(3, open: false)));
        Should.Throw<CheckpointException>(() => Verify(File(3), Disclosure.Write(Tree, Signed(9), 4, Entries[4], Salted[4])));
        var other = NoteSigningKey.FromSeed("log", [.. Enumerable.Repeat((byte)1, 32)]);
        Should.Throw<CheckpointException>(() => Disclosure.Verify([File(3)], other.VerifierKey));
    }

    [Fact]
    public void What_is_not_of_the_format_is_refused()
    {
        Should.Throw<FormatException>(() => Disclosure.Verify([], Log.VerifierKey));
        Should.Throw<FormatException>(() => Verify((LogProof.Parse(File(3)) with { Extra = null }).Encode()));
        foreach (var extra in new byte[][] { [], [0], [0, 1], [.. Extra(3, open: false), 1], [.. Extra(3, open: false), .. new byte[32]] })
            Should.Throw<FormatException>(() => Verify(With(File(3), extra)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"commitment":1}""")]
    [InlineData("""{"commitment":"00"}""")]
    [InlineData("""{"commitment":"\ud800"}""")]
    [InlineData("""{"commitment":"0000000000000000000000000000000000000000000000000000000000000000","commitment":"0000000000000000000000000000000000000000000000000000000000000000"}""")]
    public void An_entry_without_one_clear_commitment_opens_nothing(string entry)
    {
        var tree = new MerkleTree();
        var bytes = Encoding.UTF8.GetBytes(entry);
        tree.Append(MerkleHash.Leaf(bytes));
        var state = SignedCheckpoint.Sign(new Checkpoint("log", 1, tree.Root()), Log);
        var closed = Disclosure.Write(tree, state, 0, bytes, []);
        Verify(closed).Entries.Single().Entry.ShouldBe(bytes);
        Should.Throw<FormatException>(() => Verify(With(closed, [.. LogProof.Parse(closed).Extra!, .. Salted[0]])));
    }

    private static byte[] File(int index, bool open = true) => Disclosure.Write(Tree, State, index, Entries[index], open ? Salted[index] : []);

    private static byte[] Extra(int index, bool open = true) => LogProof.Parse(File(index, open)).Extra!;

    private static byte[] With(byte[] file, byte[] extra) => (LogProof.Parse(file) with { Extra = extra }).Encode();

    private static Disclosed Verify(params byte[][] files) => Disclosure.Verify([.. files.Select(file => new ReadOnlyMemory<byte>(file))], Log.VerifierKey);

    private static SignedCheckpoint Signed(int size) => SignedCheckpoint.Sign(new Checkpoint("log", size, Tree.RootAt(size)), Log);

    private static MerkleTree Leaves()
    {
        var tree = new MerkleTree();
        foreach (var entry in Entries) tree.Append(MerkleHash.Leaf(entry));
        return tree;
    }
}
