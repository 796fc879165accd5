using System.Buffers.Binary;

namespace Recours.Casework.Intake;

/// <summary>A whole reading as bytes, to be kept, and back (docs/formats/reading.md).</summary>
/// <param name="Pictures">Pictures among the files that may be screenshots.</param>
internal sealed record PackedReading(ReadResult Result, IReadOnlyList<ExportFile> Pictures)
{
    public void Write(Stream output)
    {
        var entries = EntryPacker.Pack(Result.Entries);
        var (known, blocks) = entries.Parts();
        var names = new PackNames(known);
        var head = new PackWriter(names);
        Head(head);
        var table = new PackWriter(names);
        table.List(names.All, table.Text);
        Piece(output, table.Written);
        Piece(output, head.Written);
        var count = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(count, blocks.Count);
        output.Write(count);
        var starts = new PackWriter(names);
        foreach (var (bytes, places) in blocks)
        {
            starts.Clear();
            starts.Number(places.Count);
            for (var i = 1; i < places.Count; i++)
            {
                starts.Number(places[i] - places[i - 1]);
            }

            Piece(output, starts.Written);
            Piece(output, bytes);
        }
    }

    public static PackedReading Read(Stream input)
    {
        var table = new PackReader(Piece(input), []);
        var names = table.List(static (scoped ref one) => one.Text());
        var head = new PackReader(Piece(input), names);
        var (blocks, counts, starts) = (new List<byte[]>(), new List<int>(), new List<int>());
        for (var left = Int(input); left > 0; left--)
        {
            var places = new PackReader(Piece(input), names);
            counts.Add(places.Count());
            starts.EnsureCapacity(starts.Count + counts[^1]);
            for (var (i, at) = (0, 0); i < counts[^1]; i++)
            {
                starts.Add(at += i == 0 ? 0 : places.Count());
            }

            blocks.Add(Piece(input));
        }

        return Head(ref head, new PackedEntries(names, blocks, counts, [.. starts]));
    }

    private void Head(PackWriter pack)
    {
        pack.List(Result.Importers, card =>
        {
            pack.Text(card.Id);
            pack.Text(card.Product);
            pack.Text(card.LastChecked);
            pack.List(card.BlindSpots, pack.Text);
        });
        foreach (var number in (long[])[Result.Accounting.Entry, Result.Accounting.Part, Result.Accounting.Furniture, Result.Accounting.Unparsed, Result.Duplicates])
        {
            pack.Signed(number);
        }

        pack.List(Result.BlindSpots, pack.Text);
        pack.List(Result.Participants, person =>
        {
            pack.Name(person.Name);
            pack.Byte((int)person.Role);
            pack.List(person.Ids, id =>
            {
                pack.Name(id.Type);
                pack.Text(id.Value);
                pack.MaybeSpan(id.Source);
            });
        });
        pack.Pairs(Result.Conversations);
        pack.List(Result.Unparsed, piece =>
        {
            pack.Span(piece.Source);
            pack.Name(piece.Code);
            pack.Text(piece.Raw);
        });
        pack.List(Result.Irregularities, pack.Odd);
        pack.Pairs(Result.ImporterOf);
        foreach (var files in (IReadOnlyList<ExportFile>[])[Result.Unrecognised, Result.Orphans, Pictures])
        {
            pack.List(files, file =>
            {
                pack.Text(file.Path);
                pack.Signed(file.Size);
                pack.Text(file.Sha256);
                pack.Text(file.Name);
            });
        }
    }

    private static PackedReading Head(scoped ref PackReader pack, PackedEntries entries)
    {
        var cards = pack.List(static (scoped ref one) => new ImporterCard(one.Text(), one.Text(), one.Text(), one.List(Text)));
        var accounting = new Accounting(pack.Signed(), pack.Signed(), pack.Signed(), pack.Signed());
        var duplicates = pack.Signed();
        var blindSpots = pack.List(Text);
        var people = pack.List(static (scoped ref one) => new Participant(one.Name(), (Direction)one.Byte(), one.List(static (scoped ref id) => new ParticipantId(id.Name(), id.Text(), id.MaybeSpan()))));
        var titles = new SortedDictionary<string, string>(pack.Pairs().ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        var unparsed = pack.List(static (scoped ref one) => new ImportItem.Unparsed(one.Span(), one.Name(), one.Text()));
        var odd = pack.List(static (scoped ref one) => one.Odd());
        var importers = pack.Pairs().ToDictionary(StringComparer.Ordinal);
        var (unrecognised, orphans, pictures) = (pack.List(File), pack.List(File), pack.List(File));
        return new PackedReading(new ReadResult(cards, accounting, blindSpots, people, titles, entries, unparsed, odd, unrecognised) { ImporterOf = importers, Duplicates = duplicates, Orphans = orphans }, pictures);
    }

    private static string Text(scoped ref PackReader pack) => pack.Text();

    private static ExportFile File(scoped ref PackReader pack) => new(pack.Text(), pack.Signed(), pack.MaybeText()) { Name = pack.MaybeText() };

    private static void Piece(Stream output, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        output.Write(length);
        output.Write(bytes);
    }

    private static byte[] Piece(Stream input)
    {
        var bytes = new byte[Int(input)];
        input.ReadExactly(bytes);
        return bytes;
    }

    private static int Int(Stream input)
    {
        Span<byte> length = stackalloc byte[4];
        input.ReadExactly(length);
        return BinaryPrimitives.ReadInt32LittleEndian(length);
    }
}
