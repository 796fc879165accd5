using System.Security.Cryptography;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Vault;

/// <summary>The bytes of a kept reading are those of docs/formats/reading.md, where they were made by another program.</summary>
public sealed class TheFormatOfWhatIsKept
{
    private static readonly X25519Identity Key = (X25519Identity)AgeIdentity.Parse("AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SWRYDWG");
    private static readonly byte[] MadeFrom = [.. Enumerable.Range(0x20, 32).Select(i => (byte)i)];

    [Fact]
    public void Is_the_documented_one()
    {
        var lines = File.ReadAllLines(Path.Combine(Terminal.House, "docs", "formats", "reading.md")).Select(line => line.Trim()).ToList();
        string Vector(string what) => string.Concat(lines.SkipWhile(line => line != what).Skip(1).SkipWhile(line => line.Length == 0).TakeWhile(line => line.Length > 0));
        const string raw = "14/03/2025, 21:04 - Jess: Coucou";
        var entry = new ChatEntry(EntryKind.Text, "Jess", Direction.Peer, new EntryTime(new DateTime(2025, 3, 14, 21, 4, 0), "unknown", TimePrecision.Minute, "14/03/2025, 21:04"), "Coucou", raw, new SourceSpan("chat.txt", 0, 33)) { Conversation = "chat.txt" };
        var reading = new PackedReading(new ReadResult([], new Accounting(1, 0, 0, 0), [], [], new Dictionary<string, string>(), [entry], [], [], []), []);

        var (content, file) = (new MemoryStream(), new MemoryStream());
        reading.Write(content);
        using (var sealing = KeptFile.Write(file, Key, new Counting(), MadeFrom))
        {
            sealing.Write(content.ToArray());
        }

        Convert.ToHexStringLower(content.ToArray()).ShouldBe(Vector("content:"));
        Convert.ToHexStringLower(file.ToArray()).ShouldBe(Vector("file:"));
        KeptFile.NameOf(Key, MadeFrom).ShouldBe(Vector("name:"));
        using var opened = KeptFile.Read(new MemoryStream(file.ToArray()), Key, MadeFrom);
        PackedReading.Read(opened).Result.Entries.ShouldHaveSingleItem().Text.ShouldBe("Coucou");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(KeptFile.PieceSize)]
    [InlineData(2 * KeptFile.PieceSize)]
    [InlineData(2 * KeptFile.PieceSize + 5)]
    public void Is_whole_or_refused_at_the_edges_of_its_pieces(int length)
    {
        var (plain, file) = (RandomNumberGenerator.GetBytes(length), new MemoryStream());
        using (var sealing = KeptFile.Write(file, Key, RandomNumberGenerator.Create(), MadeFrom))
        {
            sealing.Write(plain);
        }

        Open(file.ToArray(), MadeFrom).ShouldBe(plain);
        var pieces = Math.Max(1, (length + KeptFile.PieceSize - 1) / KeptFile.PieceSize);
        file.Length.ShouldBe(KeptFile.SaltSize + length + pieces * KeptFile.TagSize);

        // Cut behind a piece, a piece less, two exchanged, made from something else.
        for (var cut = 0; cut < pieces; cut++)
        {
            Refused(file.ToArray()[..(KeptFile.SaltSize + cut * (KeptFile.PieceSize + KeptFile.TagSize))], MadeFrom);
        }

        Refused(file.ToArray(), [.. MadeFrom.Reverse()]);
        if (pieces > 2)
        {
            var (bytes, size) = (file.ToArray(), KeptFile.PieceSize + KeptFile.TagSize);
            Refused([.. bytes[..KeptFile.SaltSize], .. bytes[(KeptFile.SaltSize + size)..(KeptFile.SaltSize + 2 * size)], .. bytes[KeptFile.SaltSize..(KeptFile.SaltSize + size)], .. bytes[(KeptFile.SaltSize + 2 * size)..]], MadeFrom);
        }
    }

    private static byte[] Open(byte[] file, byte[] madeFrom)
    {
        using var opened = KeptFile.Read(new MemoryStream(file), Key, madeFrom);
        var plain = new MemoryStream();
        opened.CopyTo(plain);
        return plain.ToArray();
    }

    private static void Refused(byte[] file, byte[] madeFrom) =>
        Should.Throw<Exception>(() => Open(file, madeFrom)).ShouldSatisfyAllConditions(e => (e is AuthenticationTagMismatchException or IOException).ShouldBeTrue(e.ToString()));

    /// <summary>0x40, 0x41, … instead of chance.</summary>
    private sealed class Counting : RandomNumberGenerator
    {
        public override void GetBytes(byte[] data)
        {
            for (var i = 0; i < data.Length; i++)
            {
                data[i] = (byte)(0x40 + i);
            }
        }
    }
}
