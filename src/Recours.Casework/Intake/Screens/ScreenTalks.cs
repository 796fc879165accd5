using System.Globalization;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake.Screens;

/// <summary>
/// Makes conversations of screenshots: joins those that overlap, gives each message once with all the places it was seen at, its side, its time where
/// one stands there. What is not certain is said at the message.
/// </summary>
internal static partial class ScreenTalks
{
    /// <summary>A message, as the screenshots show it: the best view of it first.</summary>
    private sealed record Seen(List<(ScreenPage Page, PlacedPiece Piece)> Views, int Y)
    {
        public (ScreenPage Page, PlacedPiece Piece) Best => Views[0];
    }

    private sealed record Run(List<ScreenPage> Pages, List<Seen> Pieces, string? Name);

    // Confidence (0 to 100) of the words of a message below which it is called hard to read.
    private const double Doubtful = 55;

    public static IEnumerable<ImportItem> Of(IReadOnlyList<(ExportFile File, ScreenReading Reading)> screens)
    {
        var pages = screens.Select((screen, n) => ScreenPage.Of(n, screen.File.Path, screen.Reading)).ToList();
        var places = ScreenJoins.Of([.. pages.Select(page => page.Reading)], [.. pages.Select(page => page.File)]);
        var runs = pages.GroupBy(page => places[page.Index].Run).Select(group => RunOf([.. group.OrderBy(page => places[page.Index].Y).ThenBy(page => page.Index)], places)).ToList();
        var wordless = runs.Where(IsWordless).SelectMany(run => run.Pages).ToHashSet();
        // A recording shows other things on its way.
        foreach (var page in pages.Where(page => page.Reading.Seconds is null && (wordless.Contains(page) || page.Pieces.All(piece => piece.Role != PieceRole.Message))))
        {
            yield return new ImportItem.Unparsed(Span(page, new PixelBox(0, 0, page.Reading.Width, page.Reading.Height)), "screenshots.not-a-conversation",
                string.Join('\n', page.Pieces.Select(piece => ScreenText.Of(ScreenText.Lines(piece.Piece.Words))).Where(text => text.Length > 0)));
        }

        runs.RemoveAll(run => run.Pieces.All(seen => seen.Best.Piece.Role != PieceRole.Message) || IsWordless(run));
        foreach (var talk in Together(runs))
        {
            foreach (var item in Talk(talk))
            {
                yield return item;
            }
        }
    }

    /// <summary>Boxes without a name above, a clock or a word of three letters: the corners of a QR code, the buttons of a form.</summary>
    private static bool IsWordless(Run run) => run.Name is null
        && !run.Pieces.Exists(seen => seen.Best.Piece.Piece is var piece && (piece.Clock.Count > 0 || piece.Words.Any(word => word.Text.Count(char.IsLetterOrDigit) >= 3)));

    private static Run RunOf(List<ScreenPage> pages, ScreenJoins.Place[] places)
    {
        var seen = new List<Seen>();
        foreach (var page in pages)
        {
            var shift = places[page.Index].Y;
            foreach (var piece in page.Pieces.Where(piece => piece.Role is PieceRole.Message or PieceRole.Stamp))
            {
                var same = seen.Find(other => IsSame(other, places[other.Best.Page.Index].Y, piece, shift, page));
                if (same is null)
                {
                    seen.Add(new Seen([(page, piece)], piece.Piece.Box.Y + shift));
                    continue;
                }

                same.Views.Add((page, piece));
                same.Views.Sort((a, b) => Worth(b.Piece).CompareTo(Worth(a.Piece)));
            }
        }

        var ordered = seen.Select(one => one with { Y = one.Best.Piece.Piece.Box.Y + places[one.Best.Page.Index].Y }).OrderBy(one => one.Y).ToList();
        var names = pages.Where(page => page.Name is not null).GroupBy(page => page.Name!, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        return new Run(pages, ordered, names.Count == 0 ? null : names[0].Key);
    }

    /// <summary>A whole message before a cut one; then what was read more surely.</summary>
    private static (bool, int, double) Worth(PlacedPiece piece) => (!piece.Piece.IsCut, piece.Piece.IsCut ? piece.Piece.Box.Height : 0, Sureness(piece.Piece));

    private static double Sureness(ScreenPiece piece) => piece.Words.Count == 0 ? 0 : piece.Words.Average(word => word.Confidence);

    private static bool IsSame(Seen seen, int seenShift, PlacedPiece piece, int shift, ScreenPage page)
    {
        var (a, b) = (seen.Best.Piece.Piece, piece.Piece);
        if (seen.Best.Page == page || a.Kind != b.Kind || seen.Best.Page.Reading.Width != page.Reading.Width)
        {
            return false;
        }

        var shared = Math.Min(a.Box.Bottom + seenShift, b.Box.Bottom + shift) - Math.Max(a.Box.Y + seenShift, b.Box.Y + shift);
        return shared * 2 > Math.Min(a.Box.Height, b.Box.Height) && (a.Kind != PieceKind.Bubble || (Math.Abs(a.Box.X - b.Box.X) <= 4 && Math.Abs(a.Box.Right - b.Box.Right) <= 4));
    }

    /// <summary>Runs with one name are one conversation; those without a name are with the only one there is, else alone.</summary>
    private static List<List<Run>> Together(List<Run> runs)
    {
        var talks = new List<List<Run>>();
        foreach (var run in runs.OrderBy(run => run.Name is null))
        {
            var talk = run.Name is null ? talks is [var only] ? only : null : talks.Find(other => other.Exists(one => one.Name is not null && Alike(one.Name, run.Name)));
            if (talk is null)
            {
                talks.Add([run]);
            }
            else
            {
                talk.Add(run);
            }
        }

        return talks;
    }

    private static bool Alike(string a, string b)
    {
        string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return (Bare(a), Bare(b)) is var (one, other) && (one == other || (Math.Max(one.Length, other.Length) >= 6 && Distance(one, other) <= Math.Max(one.Length, other.Length) / 6));
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, left) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                left = Math.Min(Math.Min(row[j], left) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], left);
            }
        }

        return row[b.Length];
    }

    private static IEnumerable<ImportItem> Talk(List<Run> runs)
    {
        var pages = runs.SelectMany(run => run.Pages).ToList();
        var name = runs.Select(run => run.Name).FirstOrDefault(one => one is not null);
        var key = name ?? pages[0].File;
        yield return new ImportItem.Conversation(key, name);
        var head = pages.FirstOrDefault(page => page.Name == name && page.Name is not null);
        var sender = name ?? "?";
        var ids = new List<ParticipantId>();
        if (head is not null && PhoneName().IsMatch(name!))
        {
            ids.Add(new ParticipantId("phone", string.Concat(name!.Where(letter => char.IsAsciiDigit(letter) || letter == '+')), Span(head, head.NameBox)));
        }

        foreach (var handle in pages.Where(page => page.Handle is not null).GroupBy(page => page.Handle!, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(1))
        {
            ids.Add(new ParticipantId("handle", handle.Key, Span(handle.First(), handle.First().NameBox)));
        }

        yield return new ImportItem.Person(new Participant(sender, Direction.Peer, ids));
        if (name is null)
        {
            yield return Odd("screenshots.no-name", pages[0].File);
        }

        var mirrored = Mirrored(pages);
        var clocks = HasClocks(pages);
        var sorted = runs.OrderBy(run => FirstDay(run) is null).ThenBy(run => FirstDay(run)?.Value).ThenBy(run => run.Pages.Min(page => page.Index)).ToList();
        DateTime? day = null;
        for (var n = 0; n < sorted.Count; n++)
        {
            if (n > 0)
            {
                var between = sorted[n - 1].Pages[^1].File + " / " + sorted[n].Pages[0].File;
                yield return Odd("screenshots.gap", between);
                if (FirstDay(sorted[n]) is null || FirstDay(sorted[n - 1]) is null)
                {
                    yield return Odd("screenshots.order-uncertain", between);
                }

                day = null;
            }

            EntryTime? stamp = null;
            foreach (var seen in sorted[n].Pieces)
            {
                if (seen.Best.Piece.Role == PieceRole.Stamp)
                {
                    var text = ScreenText.Of(ScreenText.Lines(seen.Best.Piece.Piece.Words)).Replace('\n', ' ');
                    stamp = WrittenDate.Read(text);
                    day = (stamp ?? WrittenDate.Read(text + " 0:00"))?.Value.Date ?? day;
                    yield return new ImportItem.Furniture(Span(seen.Best.Page, seen.Best.Piece.Piece.Box), seen.Views.Count);
                    continue;
                }

                yield return new ImportItem.Entry(Entry(seen, key, sender, mirrored, clocks, day, stamp), seen.Views.Count - 1);
                stamp = null;
            }
        }

        foreach (var page in pages)
        {
            foreach (var piece in page.Pieces.Where(piece => piece.Role is PieceRole.Heading or PieceRole.Furniture && piece.Piece.Words.Count > 0))
            {
                yield return new ImportItem.Furniture(Span(page, piece.Piece.Box));
            }
        }
    }

    private static ChatEntry Entry(Seen seen, string key, string peer, bool? mirrored, bool clocks, DateTime? day, EntryTime? stamp)
    {
        var (page, piece) = seen.Best;
        var source = Span(page, piece.Piece.Box);
        var raw = ScreenText.Of(ScreenText.Lines([.. piece.Piece.Words, .. piece.Piece.Clock]));
        var clock = ScreenText.Parted(piece.Piece, clocks);
        var (text, done) = ScreenRepairs.Of(ScreenText.Of(clock.Said).Replace('\n', ' '),
            [.. piece.Piece.Again.Concat(seen.Views.Skip(1).Select(view => view.Piece.Piece.Words)).Select(words => ScreenText.Of(ScreenText.Lines(words)).Replace('\n', ' '))]);
        var (own, sure) = ScreenPage.Whose(piece, mirrored);
        var odd = done.Select(one => new Irregularity(one.Code, source, one.Detail)).ToList();
        if (!sure)
        {
            odd.Add(new Irregularity("screenshots.speaker-uncertain", source, page.File));
        }

        if (piece.Piece.IsCut)
        {
            odd.Add(new Irregularity("screenshots.cut", source, text));
        }

        if (piece.Piece.Words.Count > 0 && Sureness(piece.Piece) < Doubtful)
        {
            odd.Add(new Irregularity("screenshots.low-confidence", source, text));
        }

        var time = clock.Clock is { } written && day is { } date ? Time(date, written) : stamp;
        return new ChatEntry(text.Length > 0 ? EntryKind.Text : EntryKind.Unknown, own ? null : peer, own ? Direction.Owner : Direction.Peer, time, text, raw, source)
        {
            Conversation = key,
            Repairs = [.. done.Where(one => one.Code == "screenshots.repaired").Select(one => new Repair(one.Code))],
            Irregularities = odd,
        };
    }

    private static EntryTime? Time(DateTime day, string clock) =>
        WrittenDate.Read(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + clock) is { } time ? time with { Raw = clock } : null;

    private static bool? Mirrored(List<ScreenPage> pages)
    {
        var votes = pages.Select(page => page.IsMirrored()).Sum(vote => vote switch { null => 0, true => 1, _ => -1 });
        return votes == 0 ? null : votes > 0;
    }

    /// <summary>Whether a clock stands in most bubbles: then what looks like one at the corner of a message is one.</summary>
    private static bool HasClocks(List<ScreenPage> pages)
    {
        var bubbles = pages.SelectMany(page => page.Pieces).Where(piece => piece is { Role: PieceRole.Message, Piece.Kind: PieceKind.Bubble, Piece.IsCut: false }).ToList();
        return bubbles.Count(piece => ScreenText.Parted(piece.Piece, anywhere: true).Clock is not null) * 2 > bubbles.Count;
    }

    private static EntryTime? FirstDay(Run run) => run.Pieces.Where(seen => seen.Best.Piece.Role == PieceRole.Stamp)
        .Select(seen => ScreenText.Of(ScreenText.Lines(seen.Best.Piece.Piece.Words)).Replace('\n', ' ')).Select(text => WrittenDate.Read(text) ?? WrittenDate.Read(text + " 0:00")).FirstOrDefault(time => time is not null);

    private static ImportItem.Oddity Odd(string code, string detail) => new(new Irregularity(code, null, detail));

    /// <summary>The place in a picture, in pixels; in a recording also the second (the spelling of W3C Media Fragments).</summary>
    private static SourceSpan Span(ScreenPage page, PixelBox box) => new(page.File, 0, 0, page.Reading.Seconds is { } seconds
        ? string.Create(CultureInfo.InvariantCulture, $"t={seconds:0.00}&xywh={box.X},{box.Y},{box.Width},{box.Height}")
        : string.Create(CultureInfo.InvariantCulture, $"{box.X},{box.Y},{box.Width},{box.Height}"));

    [GeneratedRegex(@"^\W*\+?\d[\d ()-]{7,}$")]
    private static partial Regex PhoneName();
}
