using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Tests.Evidence.Ledger;

public sealed class LogTilesTests
{
    private const string TesseraKey = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

    [Fact]
    public void The_published_log_is_rebuilt_bit_for_bit_at_every_size()
    {
        var entries = LogTiles.DecodeEntries(LedgerData.Bytes("tlog/tile/entries/000.p/15"), 15);
        var tree = new MerkleTree();
        for (var size = 1; size <= entries.Count; size++)
        {
            tree.Append(MerkleHash.Leaf(entries[size - 1].Span));
            var (entryPath, hashPath) = (LogTiles.EntriesPath(0, size), LogTiles.HashPath(0, 0, size));
            LogTiles.EncodeEntries([.. entries.Take(size)]).ShouldBe(LedgerData.Bytes("tlog/" + entryPath));
            var tile = LogTiles.HashTiles(tree, size - 1, size).ShouldHaveSingleItem();
            tile.Path.ShouldBe(hashPath);
            tile.Bytes.ShouldBe(LedgerData.Bytes("tlog/" + hashPath));
            LogTiles.AllPaths(size).ShouldBe([(entryPath, size), (hashPath, size)]);
        }
    }

    [Fact]
    public void Every_published_checkpoint_has_the_root_of_the_rebuilt_log_and_all_are_consistent()
    {
        var tree = new MerkleTree();
        foreach (var entry in LogTiles.DecodeEntries(LedgerData.Bytes("tlog/tile/entries/000.p/15"), 15))
            tree.Append(MerkleHash.Leaf(entry.Span));
        var key = NoteVerifierKey.Parse(TesseraKey);
        var files = Directory.GetFiles(LedgerData.PathOf("tlog"), "checkpoint*");
        files.Length.ShouldBe(12);
        var checkpoints = files.Select(f => SignedCheckpoint.Verify(File.ReadAllBytes(f), key).Checkpoint).OrderBy(c => c.Size).ToList();
        foreach (var (number, newer) in checkpoints.Index())
        {
            newer.Root.ShouldBe(tree.RootAt(newer.Size));
            foreach (var older in checkpoints.Take(number + 1))
            {
                var proof = tree.ConsistencyProof(older.Size, newer.Size);
                MerkleProof.VerifyConsistency(older.Size, newer.Size, proof, older.Root, newer.Root).ShouldBeTrue();
            }
        }
    }

    [Theory]
    [InlineData(0, 256, "000")]
    [InlineData(0, 17, "000.p/17")]
    [InlineData(1234, 256, "x001/234")]
    [InlineData(1234067, 5, "x001/x234/067.p/5")]
    [InlineData(1000, 256, "x001/000")]
    public void Tile_numbers_are_written_in_groups_of_three(long tile, int width, string name)
    {
        LogTiles.EntriesPath(tile, width).ShouldBe("tile/entries/" + name);
        LogTiles.HashPath(2, tile, width).ShouldBe("tile/2/" + name);
    }

    [Fact]
    public void Two_levels_of_tiles_are_written_and_only_what_is_new()
    {
        var tree = LedgerData.Tree(600);
        LogTiles.HashTiles(tree, 0, 600).Select(t => t.Path)
            .ShouldBe(["tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2"]);
        LogTiles.HashTiles(tree, 300, 600).Select(t => t.Path)
            .ShouldBe(["tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2"]);
        LogTiles.HashTiles(tree, 0, 600)[^1].Bytes.ShouldBe([.. tree.RootAt(256).ToArray(), .. tree.HashAt(8, 1).ToArray()]);
        LogTiles.HashPaths(600).ShouldBe(LogTiles.HashTiles(tree, 0, 600).Select(t => (t.Path, t.Bytes.Length / 32)));
        LogTiles.EntryPaths(512).ShouldBe([("tile/entries/000", 256), ("tile/entries/001", 256)]);
        LogTiles.AllPaths(0).ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => LogTiles.AllPaths(long.MaxValue));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("00", 1)]
    [InlineData("0001", 1)]
    [InlineData("00014100", 1)]
    [InlineData("000141000142", 1)]
    [InlineData("000141", 2)]
    public void A_bundle_that_does_not_hold_exactly_its_entries_is_refused(string hex, int count) =>
        Should.Throw<FormatException>(() => LogTiles.DecodeEntries(Convert.FromHexString(hex), count));

    [Fact]
    public void The_longest_entry_fits_and_one_byte_more_does_not()
    {
        var longest = new byte[65535];
        LogTiles.DecodeEntries(LogTiles.EncodeEntries([longest, Array.Empty<byte>()]), 2)[0].Length.ShouldBe(65535);
        Should.Throw<ArgumentException>(() => LogTiles.EncodeEntries([new byte[65536]]));
        Should.Throw<ArgumentException>(() => LogTiles.EncodeEntries([]));
    }
}
