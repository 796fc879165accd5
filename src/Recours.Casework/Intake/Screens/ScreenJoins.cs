using System.Numerics;

namespace Recours.Casework.Intake.Screens;

/// <summary>
/// Finds which screenshots show parts of one scrolled conversation, and how far each lies below the other: rows of ink that are the same, over
/// all of what two pictures have in common. Pixels are surer than words that were read.
/// </summary>
internal static class ScreenJoins
{
    /// <summary>A screenshot in its run: runs are numbered, and <paramref name="Y"/> is where its first row lies in the run.</summary>
    internal readonly record struct Place(int Run, int Y);

    // Rows that are compared at once to find candidates, and rows with ink that two pictures must share.
    private const int Window = 10, LeastRows = 18;
    private const int MostCandidates = 6;

    // Pixels by which compression moves an edge; bubbles of a screen that are compared.
    private const int Jitter = 3, MostBubbles = 40;

    private sealed record Link(int Upper, int Lower, int Shift, int Shared);

    /// <summary>The place of each screenshot. Those that nothing joins are in runs of their own, in the order given.</summary>
    /// <param name="files">Of each: frames of one recording have the same.</param>
    public static Place[] Of(IReadOnlyList<ScreenReading> screens, IReadOnlyList<string> files)
    {
        var places = Enumerable.Range(0, screens.Count).Select(n => new Place(n, 0)).ToArray();
        Join(places, Links(screens).Concat(Scrolls(screens, files)));
        Join(places, Resembling(screens, places));
        return places;
    }

    /// <summary>The strongest links first: two runs become one, moved to where the link says.</summary>
    private static void Join(Place[] places, IEnumerable<Link> links)
    {
        foreach (var link in links.OrderByDescending(link => link.Shared).ThenBy(link => link.Upper).ThenBy(link => link.Lower).ToList())
        {
            var (upper, lower) = (places[link.Upper], places[link.Lower]);
            if (upper.Run == lower.Run)
            {
                continue;
            }

            var move = upper.Y + link.Shift - lower.Y;
            for (var n = 0; n < places.Length; n++)
            {
                if (places[n].Run == lower.Run)
                {
                    places[n] = new Place(upper.Run, places[n].Y + move);
                }
            }
        }
    }

    /// <summary>
    /// Pictures that were compressed when they were sent on share no row to the pixel: bubbles of one size at one side, at least two of them with
    /// the same way between, say how far one may lie below the other.
    /// </summary>
    private static IEnumerable<Link> Resembling(IReadOnlyList<ScreenReading> screens, Place[] places)
    {
        var pieces = screens.Select(screen => screen.Pieces.Where(piece => piece.Kind != PieceKind.Loose && !piece.IsCut && piece.Box.Y >= screen.Top).Take(MostBubbles).ToList()).ToList();
        for (var n = 0; n < screens.Count; n++)
        {
            for (var m = n + 1; m < screens.Count; m++)
            {
                if (screens[n].Width != screens[m].Width || places[n].Run == places[m].Run)
                {
                    continue;
                }

                var shifts = pieces[n].SelectMany(one => pieces[m].Where(other => AreOfOneSize(one, other)).Select(other => one.Box.Y - other.Box.Y)).ToList();
                var best = shifts.Where(shift => shifts.Count(other => Math.Abs(other - shift) <= Jitter) > 1).SelectMany(shift => Enumerable.Range(shift - Jitter, 2 * Jitter + 1)).Distinct()
                    .Select(shift => (Shift: shift, Shared: Shared(screens[n], screens[m], shift, columns: 3, contradict: 4))).DefaultIfEmpty().MaxBy(candidate => candidate.Shared);
                if (best.Shared >= 2 * LeastRows)
                {
                    yield return best.Shift >= 0 ? new Link(n, m, best.Shift, best.Shared) : new Link(m, n, -best.Shift, best.Shared);
                }
            }
        }
    }

    private static bool AreOfOneSize(ScreenPiece a, ScreenPiece b) => a.Kind == b.Kind && Math.Abs(a.Box.X - b.Box.X) <= Jitter && Math.Abs(a.Box.Width - b.Box.Width) <= Jitter && Math.Abs(a.Box.Height - b.Box.Height) <= Jitter;

    private static IEnumerable<Link> Links(IReadOnlyList<ScreenReading> screens)
    {
        var index = new Dictionary<(int Width, ulong Hash), List<(int Screen, int Row)>>();
        var windows = screens.Select(Windows).ToList();
        for (var n = 0; n < screens.Count; n++)
        {
            foreach (var (row, hash) in windows[n])
            {
                var key = (screens[n].Width, hash);
                if (!index.TryGetValue(key, out var rows))
                {
                    index[key] = rows = [];
                }

                // What stands everywhere proves nothing.
                if (rows.Count < 64)
                {
                    rows.Add((n, row));
                }
            }
        }

        for (var n = 0; n < screens.Count; n++)
        {
            var votes = new Dictionary<(int Screen, int Shift), int>();
            foreach (var (row, hash) in windows[n])
            {
                foreach (var (other, there) in index[(screens[n].Width, hash)])
                {
                    if (other > n)
                    {
                        votes[(other, row - there)] = votes.GetValueOrDefault((other, row - there)) + 1;
                    }
                }
            }

            foreach (var candidates in votes.GroupBy(vote => vote.Key.Screen))
            {
                var best = candidates.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.Shift).Take(MostCandidates)
                    .Select(vote => (vote.Key.Shift, Shared: Shared(screens[n], screens[candidates.Key], vote.Key.Shift, columns: 0, contradict: 8))).MaxBy(candidate => candidate.Shared);
                if (best.Shared >= LeastRows)
                {
                    yield return best.Shift >= 0 ? new Link(n, candidates.Key, best.Shift, best.Shared) : new Link(candidates.Key, n, -best.Shift, best.Shared);
                }
            }
        }
    }

    /// <summary>
    /// Frames of a recording that follow each other: compression leaves no two rows quite the same, but there are only so many ways to have scrolled.
    /// </summary>
    private static IEnumerable<Link> Scrolls(IReadOnlyList<ScreenReading> screens, IReadOnlyList<string> files)
    {
        for (var n = 1; n < screens.Count; n++)
        {
            var (before, after) = (screens[n - 1], screens[n]);
            if (files[n] != files[n - 1] || before.Width != after.Width || before.Rows.Count != after.Rows.Count)
            {
                continue;
            }

            var best = Enumerable.Range(-after.Rows.Count + 1, 2 * after.Rows.Count - 1).Select(shift => (Shift: shift, Shared: Shared(before, after, shift, columns: 3, contradict: 4))).MaxBy(candidate => candidate.Shared);
            if (best.Shared >= LeastRows)
            {
                yield return best.Shift >= 0 ? new Link(n - 1, n, best.Shift, best.Shared) : new Link(n, n - 1, -best.Shift, best.Shared);
            }
        }
    }

    /// <summary>Where ink begins or changes: hashes of the rows from there on.</summary>
    private static List<(int Row, ulong Hash)> Windows(ScreenReading screen)
    {
        var windows = new List<(int Row, ulong Hash)>();
        for (var y = 1; y + Window < screen.Rows.Count; y++)
        {
            if (screen.Rows[y] == 0 || screen.Rows[y - 1] != 0)
            {
                continue;
            }

            ulong hash = 14695981039346656037;
            for (var row = 0; row < Window; row++)
            {
                hash = BitOperations.RotateLeft(unchecked((hash ^ screen.Rows[y + row]) * 1099511628211), 23);
            }

            windows.Add((y, hash));
        }

        return windows;
    }

    /// <summary>Rows with ink that both have, when <paramref name="b"/> lies so far below <paramref name="a"/>; 0 when they contradict each other.</summary>
    /// <param name="columns">Columns in which a row may differ and still be the same.</param>
    /// <param name="contradict">They do so when more than one part in so many of their ink differs.</param>
    private static int Shared(ScreenReading a, ScreenReading b, int shift, int columns, int contradict)
    {
        // What is above the first or below the last ink of a screen may be hidden there.
        var (from, to) = (Math.Max(First(a), First(b) + shift), Math.Min(Bottom(a), Bottom(b) + shift));
        var (different, inked, shared) = (0, 0, 0);
        for (var y = from; y < to; y++)
        {
            var (here, there) = (a.Rows[y], b.Rows[y - shift]);
            var differs = BitOperations.PopCount(here ^ there);
            different += differs;
            inked += BitOperations.PopCount(here | there);
            shared += here != 0 && differs <= columns ? 1 : 0;
        }

        return different * contradict <= inked ? shared : 0;
    }

    private static int First(ScreenReading screen)
    {
        for (var y = 0; y < screen.Rows.Count; y++)
        {
            if (screen.Rows[y] != 0)
            {
                return y;
            }
        }

        return screen.Rows.Count;
    }

    /// <summary>The last row with ink of messages.</summary>
    private static int Bottom(ScreenReading screen)
    {
        for (var y = screen.Rows.Count - 1; y >= 0; y--)
        {
            if (screen.Rows[y] != 0)
            {
                return y + 1;
            }
        }

        return 0;
    }
}
