using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake.Screens;

/// <summary>What a piece of a screenshot turned out to be.</summary>
internal enum PieceRole { Message, Stamp, Heading, Furniture }

/// <summary>A piece with its part in the conversation. <paramref name="IsRight"/>: at which side of the screen a bubble stands.</summary>
internal sealed record PlacedPiece(ScreenPiece Piece, PieceRole Role, bool IsRight)
{
    /// <summary>The largest of red, green and blue, 0 to 255.</summary>
    public int Brightest => Math.Max(Piece.Fill >> 16, Math.Max((Piece.Fill >> 8) & 255, Piece.Fill & 255));

    /// <summary>How much colour the bubble or bar has, 0 to 255: in every program one's own messages are the coloured ones.</summary>
    public int Chroma => Brightest - Math.Min(Piece.Fill >> 16, Math.Min((Piece.Fill >> 8) & 255, Piece.Fill & 255));
}

/// <summary>One screenshot, with each piece in its part, the name and the handle of its heading.</summary>
internal sealed partial record ScreenPage(int Index, string File, ScreenReading Reading, IReadOnlyList<PlacedPiece> Pieces, string? Name, PixelBox NameBox, string? Handle)
{
    // How much colour one's own bubble has at least: dark grounds have a blue or green tinge also where nobody speaks (27), and a pale own bubble little
    // more (31), which compression changes by some.
    private const int Colourful = 29, ColourfulAndPale = 18, ColourfulAndDark = 42;

    public static ScreenPage Of(int index, string file, ScreenReading reading)
    {
        var (width, height) = (reading.Width, reading.Height);
        var bubbles = reading.Pieces.Where(piece => piece.Kind == PieceKind.Bubble && piece.Box.Y >= reading.Top - 4 && piece.Words.Count > 0
            && Math.Abs(piece.Box.X - (width - piece.Box.Right)) >= width / 30).ToList();
        // Of bubbles at the left the left edge is that of the conversation; where one at the right begins is chance.
        var lefts = bubbles.Where(piece => piece.Box.X < width - piece.Box.Right).Select(piece => piece.Box.X).ToList();
        var rights = bubbles.Where(piece => piece.Box.X > width - piece.Box.Right).Select(piece => piece.Box.Right).ToList();
        int Near(List<int> edges, int edge) => edges.Count(other => Math.Abs(other - edge) <= width / 120);
        var placed = new List<PlacedPiece>();
        foreach (var piece in reading.Pieces)
        {
            var text = string.Join(' ', piece.Words.Select(word => word.Text));
            var (left, right) = (piece.Box.X, width - piece.Box.Right);
            var role = piece.Box.Y + piece.Box.Height / 2 < reading.Top ? PieceRole.Heading
                : piece.Kind == PieceKind.Bubble && ScreenLayout.IsInputField(piece.Box, width, height) && (Hint().IsMatch(text) || piece.Words.Count == 0) ? PieceRole.Furniture
                : piece.Kind == PieceKind.Bubble && Math.Abs(left - right) < width / 30 && left > width / 25 && Near(lefts, left) == 0 && Near(rights, piece.Box.Right) == 0 && (Stamp().IsMatch(text) || left > width / 6) ? PieceRole.Stamp
                : piece.Kind == PieceKind.Bubble ? piece.Words.Count > 0 || (piece.Box.Height > width / 6 && piece.Box.Width > width / 6) ? PieceRole.Message : PieceRole.Furniture
                : piece.Kind == PieceKind.Bar ? piece.Words.Count > 0 ? PieceRole.Message : PieceRole.Furniture
                : Math.Abs(left - right) < width / 16 && Stamp().IsMatch(text) && piece.Box.Bottom < height - width / 5 ? PieceRole.Stamp
                : PieceRole.Furniture;
            placed.Add(new PlacedPiece(piece, role, left > right));
        }

        var (name, box, handle) = Heading(placed, width);
        return new ScreenPage(index, file, reading, placed, name, box, handle);
    }

    private static bool IsColourful(PlacedPiece piece) => piece.Chroma > (piece.Brightest > 192 ? ColourfulAndPale : piece.Brightest < 128 ? ColourfulAndDark : Colourful);

    /// <summary>Whether own messages stand at the left, as in a right-to-left interface: by the colours; null where they do not tell.</summary>
    public bool? IsMirrored()
    {
        var votes = Pieces.Where(piece => piece.Role == PieceRole.Message && piece.Piece.Kind == PieceKind.Bubble).Sum(piece => IsColourful(piece) == piece.IsRight ? 1 : -1);
        return votes == 0 ? null : votes < 0;
    }

    /// <summary>Whether a message is one's own, and whether colour and side agree about it.</summary>
    public static (bool IsOwn, bool IsSure) Whose(PlacedPiece piece, bool? mirrored)
    {
        if (piece.Piece.Kind == PieceKind.Bar)
        {
            // Red is oneself; the other person is blue.
            return (piece.Piece.Fill >> 16 > (piece.Piece.Fill & 255), true);
        }

        var byColour = IsColourful(piece);
        var bySide = piece.IsRight != (mirrored ?? false);
        return (byColour, mirrored is not null && byColour == bySide);
    }

    private static (string? Name, PixelBox Box, string? Handle) Heading(List<PlacedPiece> pieces, int width)
    {
        // The clock and the battery stand in the first line, at the sides; a wide gap parts what belongs together from what does not.
        var words = pieces.Where(piece => piece.Role == PieceRole.Heading).SelectMany(piece => piece.Piece.Words).Where(word => word.Confidence >= 30 && word.Box.Height > width / 70);
        var lines = new List<(PixelBox Box, string Text)>();
        foreach (var line in ScreenText.Lines(words))
        {
            for (var from = 0; from < line.Count;)
            {
                var to = from + 1;
                while (to < line.Count && line[to].Box.X - line[to - 1].Box.Right < width / 18)
                {
                    to++;
                }

                var part = line[from..to];
                var (left, above, right, below) = (part.Min(word => word.Box.X), part.Min(word => word.Box.Y), part.Max(word => word.Box.Right), part.Max(word => word.Box.Bottom));
                lines.Add((new PixelBox(left, above, right - left, below - above), ScreenText.Of([part]).Trim()));
                from = to;
            }
        }

        lines.RemoveAll(line => Clock().IsMatch(line.Text) || (line.Text.Count(char.IsLetter) < 2 && !Phone().IsMatch(line.Text)));
        if (lines.Count == 0)
        {
            return (null, default, null);
        }

        // Below the line of the phone's own signs the name stands first, the handle or the state under it.
        var own = lines.Where(line => line.Box.Y + line.Box.Height / 2 > width * 95 / 1000).ToList();
        own = own.Count > 0 ? own : lines;
        var upper = own.MinBy(line => line.Box.Y);
        var name = own.Where(line => Math.Min(line.Box.Bottom, upper.Box.Bottom) - Math.Max(line.Box.Y, upper.Box.Y) > Math.Min(line.Box.Height, upper.Box.Height) / 2).MaxBy(line => line.Text.Length);
        var handle = lines.Where(line => line.Box.Y > name.Box.Y && line.Box.Y - name.Box.Bottom < width / 12).Select(line => HandleShape().Match(Unaccented(line.Text)))
            .Where(match => match.Success).Select(match => match.Groups["h"].Value.ToLowerInvariant()).FirstOrDefault();
        return (name.Text, name.Box, handle);
    }

    /// <summary>A handle has no accents and no blanks: a reader of several languages sees some.</summary>
    private static string Unaccented(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => letter != ' ' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    /// <summary>What the empty field says in which one writes.</summary>
    [GeneratedRegex(@"^\W*(message|messages|aa|imessage|text message|send a chat|send a message|envoyer un (message|chat)|[ée]crire( un message)?\W*|votre message|mensaje|escribe un mensaje|enviar (un )?(mensaje|chat)|رسالة|اكتب رسالة|إرسال رسالة|مراسلة)\W*\w?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hint();

    /// <summary>A day, or a time between messages.</summary>
    [GeneratedRegex(@"\d{1,2}[:.]\d{2}|\b(19|20)\d\d\b|\d{1,2}/\d{1,2}|^\W*(today|yesterday|aujourd|hier|hoy|ayer|اليوم|أمس)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^\W*\d{1,2}[:.]\d{2}\W*\w{0,2}\W*$")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\W*\+?\d[\d ()-]{7,}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^@?(?<h>(?=[A-Za-z0-9._]*[0-9._])[A-Za-z0-9][A-Za-z0-9._]{2,29})$|^@(?<h>[A-Za-z0-9._]{3,30})$")]
    private static partial Regex HandleShape();
}
