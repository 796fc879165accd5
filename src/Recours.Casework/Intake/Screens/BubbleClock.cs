namespace Recours.Casework.Intake.Screens;

/// <summary>
/// The clock that some programs write at the lower corner of each bubble, fainter and smaller than the message. It is taken off, so that neither is
/// read as a part of the other.
/// </summary>
internal static class BubbleClock
{
    // Ink from which on there is writing, and ink that only the message itself reaches (0 to 255).
    private const int Writing = 50, Strong = 205;

    /// <summary>Moves the clock from the ink of a bubble to a piece of its own, made black. Null where there is none.</summary>
    /// <param name="width">Of the screen, in pixels.</param>
    public static InkedPiece? Take(byte[] ink, PixelBox box, int width)
    {
        // Figures of some three hundredths of the screen's width stand in this strip at the bottom.
        var (from, to) = (Math.Max(0, box.Height - width * 11 / 200), box.Height - width / 150);
        if (to - from < width / 60)
        {
            return null;
        }

        var groups = Groups(ink, box, from, to, Math.Max(3, width / 70));
        foreach (var group in groups.Count == 0 ? [] : groups.Count == 1 ? [groups[0]] : new[] { groups[^1], groups[0] })
        {
            var (left, right) = group;
            if (right - left >= width / 20 && right - left <= width / 4 && Faint(ink, box, left, right, from, to))
            {
                return Cut(ink, box, left, right, Above(ink, box, left, right, from, to), to);
            }
        }

        return null;
    }

    /// <summary>Runs of columns with writing, parted by at least <paramref name="gap"/> columns without.</summary>
    private static List<(int Left, int Right)> Groups(byte[] ink, PixelBox box, int from, int to, int gap)
    {
        var groups = new List<(int Left, int Right)>();
        for (var x = 0; x < box.Width; x++)
        {
            var inked = false;
            for (var y = from; y < to && !inked; y++)
            {
                inked = ink[y * box.Width + x] >= Writing;
            }

            if (inked && groups.Count > 0 && x - groups[^1].Right <= gap)
            {
                groups[^1] = (groups[^1].Left, x);
            }
            else if (inked)
            {
                groups.Add((x, x));
            }
        }

        return groups;
    }

    /// <summary>Whether next to nothing of a group is as strong as the message.</summary>
    private static bool Faint(byte[] ink, PixelBox box, int left, int right, int from, int to)
    {
        var (strong, all) = (0, 0);
        for (var y = from; y < to; y++)
        {
            for (var x = left; x <= right; x++)
            {
                all += ink[y * box.Width + x] >= Writing ? 1 : 0;
                strong += ink[y * box.Width + x] >= Strong ? 1 : 0;
            }
        }

        return strong * 25 < all;
    }

    /// <summary>Where the group begins: figures may reach above the strip, up to the first empty row.</summary>
    private static int Above(byte[] ink, PixelBox box, int left, int right, int from, int to)
    {
        bool Empty(int y) => !ink.AsSpan(y * box.Width + left, right - left + 1).ContainsAnyInRange((byte)Writing, (byte)255);
        var top = from;
        while (top < to && Empty(top))
        {
            top++;
        }

        while (top > 0 && !Empty(top - 1) && from - top < to - from)
        {
            top--;
        }

        return top;
    }

    private static InkedPiece Cut(byte[] ink, PixelBox box, int left, int right, int top, int bottom)
    {
        var place = new PixelBox(box.X + left, box.Y + top, right - left + 1, bottom - top);
        var own = new byte[place.Width * place.Height];
        var most = 1;
        for (var y = 0; y < place.Height; y++)
        {
            var row = ink.AsSpan((top + y) * box.Width + left, place.Width);
            row.CopyTo(own.AsSpan(y * place.Width));
            foreach (var one in row)
            {
                most = Math.Max(most, one);
            }

            row.Clear();
        }

        for (var at = 0; at < own.Length; at++)
        {
            own[at] = (byte)(own[at] * 255 / most);
        }

        return new InkedPiece(new ScreenPiece(PieceKind.Loose, place, 0, false), own);
    }
}
