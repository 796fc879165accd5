using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Casework.Host;

/// <summary>Reads screenshots: each is decoded in a child without rights, cut into pieces, and its pieces are read by the machine's reader of text.</summary>
public sealed class ScreenReader(PictureDecoder decoder, Tesseract tesseract) : IScreenReader
{
    // What one size makes doubtful is often plain at another.
    private const double SecondLook = 0.75, ThirdLook = 1.5;

    // How sure (0 to 100) a reading of a line must be that is not tried otherwise.
    private const double Poor = 65;

    // Clocks are written small.
    private const double ClockScale = 1.4;

    // The height of a bubble of one line, in pixels of the sheet.
    private const double OneLine = 150;

    /// <summary>Takes recordings of a screen apart; null where there is none.</summary>
    public Ffmpeg? Recorder { get; init; }

    /// <summary>Told before each picture: its number from 1, and how many there are.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <inheritdoc/>
    public IEnumerable<(ScreenReading? Reading, string Code, string Detail)> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        // As many at once as there are processors; the order stays.
        var width = Math.Clamp(Environment.ProcessorCount, 1, 8);
        for (var from = 0; from < files.Count; from += width)
        {
            var some = Enumerable.Range(from, Math.Min(width, files.Count - from)).Select(n =>
            {
                Progress?.Invoke(n + 1, files.Count);
                return IsRecording(export, files[n]) ? ReadRecordingAsync(export, files[n])
                    : files[n].Size > Picture.MaxFile ? Task.FromResult<(ScreenReading?, string, string)>((null, "picture.too-large", files[n].Path))
                    : Whole(export, files[n]) is { } picture ? Task.Run(() => ReadAsync(picture)) : Task.FromResult<(ScreenReading?, string, string)>((null, "file.unreadable", files[n].Path));
            }).ToArray();
            foreach (var one in some)
            {
                yield return one.GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>One screenshot or recording (which can be read from any place), or the code of why it could not be read.</summary>
    /// <param name="known">Frames of the recording that were read before, and where those that are read now are kept; null where it is read in one go.</param>
    public async Task<(ScreenReading? Reading, string Code, string Detail)> ReadAsync(Stream picture, KnownFrames? known = null, CancellationToken cancel = default)
    {
        using var closing = picture;
        if (picture.CanSeek)
        {
            var kind = KindOf(picture);
            picture.Position = 0;
            if (kind != RecordingKind.None)
            {
                return await ReadRecordingAsync(picture, kind, known, cancel);
            }
        }

        var (decoded, code) = await decoder.DecodeAsync(picture, cancel);
        if (decoded is null)
        {
            return (null, code, "");
        }

        if ((long)decoded.Width * decoded.Height > ScreenLayout.MostPixels)
        {
            return (null, "picture.too-large", "");
        }

        try
        {
            return (await ReadAsync(decoded, cancel), "", "");
        }
        catch (Trouble trouble) when (trouble.Code == "screenshots.tesseract-failed")
        {
            return (null, trouble.Code, trouble.Detail);
        }
    }

    /// <summary>One picture that is decoded already. Throws <see cref="Trouble"/> <c>screenshots.tesseract-failed</c>.</summary>
    public async Task<ScreenReading> ReadAsync(Picture picture, CancellationToken cancel = default)
    {
        var (top, pieces, rows) = ScreenLayout.Of(picture);
        var places = pieces.Select(piece => piece.Piece).ToList();
        if (pieces.Count == 0)
        {
            return new ScreenReading(picture.Width, picture.Height, top, [], rows);
        }

        var scale = OcrSheet.Scale(picture.Width);
        var words = await ReadAsync(pieces, scale, Tesseract.Mode.All, cancel);
        await ReadMissedAsync(pieces, words, scale, cancel);
        // Latin letters are easily seen in Arabic ones: what has Arabic in it is read twice more, as Arabic alone.
        var again = Enumerable.Range(0, places.Count).Where(n => words[n].Any(word => ScreenText.IsArabic(word.Text))).ToList();
        if (again.Count > 0 && tesseract.KnowsArabic)
        {
            var some = again.Select(n => pieces[n]).ToList();
            var (second, third) = (await ReadAsync(some, scale, Tesseract.Mode.Arabic, cancel), await ReadAsync(some, scale * SecondLook, Tesseract.Mode.Arabic, cancel));
            // And a line at a time: what hangs below one line and stands above the next is easily taken for several that lie over each other.
            var byLine = await ReadLinesAsync(some, scale, cancel);
            for (var i = 0; i < again.Count; i++)
            {
                words[again[i]] = ReadingVotes.Of([words[again[i]], second[i], third[i], byLine[i]]);
            }
        }

        var wallets = Enumerable.Range(0, places.Count).Where(n => ScreenRepairs.IsWorthMore(string.Join(' ', words[n].Select(word => word.Text)))).ToList();
        var (worth, furtherOf) = (wallets.Select(n => pieces[n]).ToList(), wallets.ToDictionary(n => n, _ => new List<IReadOnlyList<ScreenWord>>()));
        foreach (var size in wallets.Count == 0 ? [] : (double[])[scale, scale * SecondLook, scale * ThirdLook])
        {
            var read = await ReadAsync(worth, size, Tesseract.Mode.Latin, cancel);
            for (var i = 0; i < wallets.Count; i++)
            {
                furtherOf[wallets[i]].Add(read[i]);
            }
        }

        var clockOf = await ReadClocksAsync(pieces, again, scale * ClockScale, cancel);
        return new ScreenReading(picture.Width, picture.Height, top, [.. places.Select((piece, n) => piece with { Words = words[n], Clock = clockOf.GetValueOrDefault(n, []), Again = furtherOf.TryGetValue(n, out var further) ? further : [] })], rows);
    }

    private async Task<IReadOnlyList<ScreenWord>[]> ReadAsync(IReadOnlyList<InkedPiece> pieces, double scale, Tesseract.Mode mode, CancellationToken cancel) =>
        pieces.Count == 0 ? [] : TesseractTable.Read(await tesseract.ReadAsync(OcrSheet.Of(pieces, scale), mode, cancel), [.. pieces.Select(piece => piece.Piece)], scale);

    /// <summary>Arabic pieces, each cut into its lines. A line that is not found in its own picture, or hardly, is all of that picture.</summary>
    private async Task<List<IReadOnlyList<ScreenWord>>> ReadLinesAsync(IReadOnlyList<InkedPiece> pieces, double scale, CancellationToken cancel)
    {
        var lines = pieces.Select(InkLines.Of).ToList();
        var all = lines.SelectMany(line => line).ToList();
        var read = await ReadAsync(all, scale, Tesseract.Mode.ArabicLine, cancel);
        var poor = Enumerable.Range(0, all.Count).Where(n => ReadingVotes.Sureness(read[n]) < Poor).ToList();
        var again = await ReadAsync([.. poor.Select(n => all[n])], scale, Tesseract.Mode.RawArabicLine, cancel);
        for (var i = 0; i < poor.Count; i++)
        {
            read[poor[i]] = ReadingVotes.Sureness(again[i]) > ReadingVotes.Sureness(read[poor[i]]) ? again[i] : read[poor[i]];
        }

        var (words, at) = (new List<IReadOnlyList<ScreenWord>>(), 0);
        foreach (var piece in lines)
        {
            words.Add([.. read[at..(at + piece.Count)].SelectMany(line => line)]);
            at += piece.Count;
        }

        return words;
    }

    /// <summary>Where no line was found in a bubble of one line, all of it is taken for the line.</summary>
    private async Task ReadMissedAsync(IReadOnlyList<InkedPiece> pieces, IReadOnlyList<ScreenWord>[] words, double scale, CancellationToken cancel)
    {
        var missed = Enumerable.Range(0, pieces.Count).Where(n => words[n].Count == 0 && pieces[n].Piece is { Kind: not PieceKind.Loose, Box: var box } && box.Height * scale < OneLine && box.Width * scale > OneLine / 2).ToList();
        var found = await ReadAsync([.. missed.Select(n => pieces[n])], scale, Tesseract.Mode.Line, cancel);
        for (var i = 0; i < missed.Count; i++)
        {
            words[missed[i]] = found[i];
        }
    }

    /// <summary>The clocks of bubbles: their figures, and of Arabic ones also which half of the day stands beside them.</summary>
    private async Task<Dictionary<int, IReadOnlyList<ScreenWord>>> ReadClocksAsync(IReadOnlyList<InkedPiece> pieces, IReadOnlyList<int> arabic, double scale, CancellationToken cancel)
    {
        var clocks = Enumerable.Range(0, pieces.Count).Where(n => pieces[n].Clock is not null).ToList();
        var figures = await ReadAsync([.. clocks.Select(n => pieces[n].Clock!)], scale, Tesseract.Mode.Clocks, cancel);
        var read = clocks.Zip(figures).ToDictionary(pair => pair.First, pair => pair.Second);
        var halves = clocks.Intersect(arabic).ToList();
        if (halves.Count > 0 && tesseract.KnowsArabic)
        {
            var letters = await ReadAsync([.. halves.Select(n => pieces[n].Clock!)], scale, Tesseract.Mode.ArabicLine, cancel);
            for (var i = 0; i < halves.Count; i++)
            {
                read[halves[i]] = ScreenText.WithHalf(read[halves[i]], letters[i]);
            }
        }

        return read;
    }

    // Frames without a bubble after which a film is taken for something else than a conversation.
    private const int Hopeless = 8;

    /// <summary>The frames of a recorded screen that are worth reading.</summary>
    private async Task<(ScreenReading? Reading, string Code, string Detail)> ReadRecordingAsync(Stream film, RecordingKind kind, KnownFrames? known, CancellationToken cancel)
    {
        if (Recorder is null)
        {
            return (null, "screenshots.no-ffmpeg", "");
        }

        var (choice, frames, looked) = (new FrameChoice(), new List<ScreenReading>(), 0);
        var isPart = false;
        try
        {
            await foreach (var (seconds, frame) in Recorder.FramesAsync(film, kind, cancel))
            {
                isPart = seconds >= Ffmpeg.MostSeconds - 1 || choice.Count == FrameChoice.Most;
                if (isPart || (frames.Count == 0 && looked == Hopeless))
                {
                    break;
                }

                if (choice.Takes(seconds, frame))
                {
                    looked++;
                    if (known?.Find(seconds) is not { } reading)
                    {
                        reading = await ReadAsync(frame, cancel) with { Seconds = seconds };
                        known?.Keep(reading);
                    }

                    if (reading.Pieces.Any(piece => piece.Kind != PieceKind.Loose && piece.Words.Count > 0))
                    {
                        frames.Add(reading);
                    }
                }
            }
        }
        catch (Trouble trouble) when (trouble.Code is "screenshots.tesseract-failed" or "screenshots.ffmpeg-failed")
        {
            return (null, trouble.Code, trouble.Detail);
        }

        // Also that nothing is on it is kept: it is not taken apart again.
        return (frames.Count == 0 ? new ScreenReading(0, 0, 0, [], []) { Seconds = 0 } : frames[0] with { Later = frames[1..], IsPart = isPart }, "", "");
    }

    private async Task<(ScreenReading? Reading, string Code, string Detail)> ReadRecordingAsync(IExport export, ExportFile file)
    {
        try
        {
            var stream = export.Open(file);
            if (!stream.CanSeek)
            {
                await stream.DisposeAsync();
                return file.Size > MostMember ? (null, "picture.too-large", file.Path) : Whole(export, file) is { } bytes ? await ReadAsync(bytes) : (null, "file.unreadable", file.Path);
            }

            return await ReadAsync(stream);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return (null, "file.unreadable", file.Path);
        }
    }

    // Bytes of a recording inside an archive, which is held in memory.
    private const long MostMember = 256L << 20;

    private static bool IsRecording(IExport export, ExportFile file)
    {
        try
        {
            using var stream = export.Open(file);
            return KindOf(stream) != RecordingKind.None;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // It is named when it is read.
            return false;
        }
    }

    private static RecordingKind KindOf(Stream stream)
    {
        var head = new byte[16];
        return Recording.Of(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }

    /// <summary>The bytes of a picture, in memory: an archive cannot be read in two places at once.</summary>
    private static MemoryStream? Whole(IExport export, ExportFile file)
    {
        try
        {
            using var stream = export.Open(file);
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            bytes.Position = 0;
            return bytes;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return null;
        }
    }
}
