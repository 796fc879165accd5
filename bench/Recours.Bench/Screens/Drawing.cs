using SkiaSharp;

namespace Recours.Bench.Screens;

/// <summary>The size and kind of a phone: pixels, and pixels of a point.</summary>
internal sealed record Phone(string Name, int Width, int Height, bool Apple)
{
    public float Point => Width / (Apple ? 390f : 360f);

    public static IReadOnlyList<Phone> All { get; } =
        [new("1080x2340", 1080, 2340, false), new("720x1600", 720, 1600, false), new("1170x2532", 1170, 2532, true), new("750x1334", 750, 1334, true), new("1440x3120", 1440, 3120, false)];
}

/// <summary>Draws a conversation as overlapping screenshots.</summary>
internal sealed class Drawing : IDisposable
{
    private readonly Look look;
    private readonly Phone phone;
    private readonly Talk talk;
    private readonly string language;
    private readonly bool arabic, mirrored;
    private readonly float dp, text, small;
    private readonly Type type, bold;
    private readonly List<Placed> content = [];

    /// <summary>A piece of the conversation: where it begins, how high it is, and how it is drawn at a place of the screen.</summary>
    private sealed record Placed(float Top, float Height, Action<SKCanvas, float> Draw);

    public Drawing(Look look, Phone phone, Talk talk, string language)
    {
        (this.look, this.phone, this.talk, this.language, dp) = (look, phone, talk, language, phone.Point);
        arabic = language == "ar";
        mirrored = arabic && look.Mirrors;
        (text, small) = (MathF.Round(16 * dp), MathF.Round(11.5f * dp));
        (type, bold) = (new Type(phone.Apple), new Type(phone.Apple, bold: true));
        Lay();
    }

    private float HeaderBottom => MathF.Round(84 * dp);

    private float FooterTop => phone.Height - MathF.Round(68 * dp);

    private float View => FooterTop - HeaderBottom;

    private float Length => content[^1].Top + content[^1].Height + 10 * dp;

    /// <summary>The screens from the top of the conversation to its end, each with a part of the one before.</summary>
    public IEnumerable<SKBitmap> Screens(Random chance)
    {
        for (var scroll = 0f; ; scroll += MathF.Round(View * (0.55f + 0.3f * (float)chance.NextDouble())))
        {
            var last = scroll >= Length - View;
            yield return Screen(last ? MathF.Max(0, MathF.Round(Length - View)) : scroll, chance);
            if (last)
            {
                yield break;
            }
        }
    }

    /// <summary>The conversation as a recording of the screen shows it: so many frames a second, scrolled a part of the view, then at rest.</summary>
    public IEnumerable<SKBitmap> Film(int framesASecond)
    {
        for (var scroll = 0f; ;)
        {
            for (var rest = 0; rest < framesASecond; rest++)
            {
                yield return Screen(scroll, new Random(1));
            }

            if (scroll >= Length - View)
            {
                yield break;
            }

            var to = MathF.Max(0, MathF.Min(scroll + View * 0.6f, Length - View));
            for (var step = 1; step <= framesASecond; step++)
            {
                yield return Screen(MathF.Round(scroll + (to - scroll) * step / framesASecond), new Random(1));
            }

            scroll = MathF.Round(to);
        }
    }

    private void Lay()
    {
        var y = 12 * dp;
        bool? speaker = null;
        for (var n = 0; n < talk.Lines.Count; n++)
        {
            var line = talk.Lines[n];
            var stamp = !look.ClockInBubble && !look.Bars && (line.Day is not null || n % 7 == 0);
            if (line.Day is not null || stamp)
            {
                y = Stamp(y, look.ClockInBubble || look.Bars ? line.Day! : (line.Day ?? talk.Lines.Take(n).Last(other => other.Day is not null).Day) + (language == "fr" ? " à " : language == "en" ? " at " : " ") + line.Clock);
                speaker = null;
            }

            y = MathF.Round(look.Bars ? Bar(y, line, line.Owner != speaker) : Bubble(y, line, line.Owner != speaker));
            speaker = line.Owner;
        }
    }

    private float Stamp(float y, string stamp)
    {
        y = MathF.Round(y + 10 * dp);
        var (width, height) = (type.Width(stamp, small), MathF.Round(26 * dp));
        content.Add(new Placed(y, height, (canvas, top) =>
        {
            if (look.Pill is { } pill)
            {
                Fill(canvas, new SKRect((phone.Width - width) / 2 - 11 * dp, top, (phone.Width + width) / 2 + 11 * dp, top + height), look.Radius, [pill]);
            }

            type.Draw(canvas, stamp, (phone.Width - width) / 2, top + 17 * dp, small, look.Pill is null ? look.Time : look.PillText, arabic);
        }));
        return y + height + 8 * dp;
    }

    private float Bubble(float y, Line line, bool first)
    {
        y = MathF.Round(y + (first ? 8 : 2.5f) * dp);
        var lines = type.Wrap(line.Text, text, phone.Width * (look.ClockInBubble ? 0.74f : 0.66f) - 24 * dp);
        var leading = MathF.Round(text * (arabic ? 1.5f : 1.32f));
        var clock = !look.ClockInBubble ? "" : arabic ? line.Clock + " م" : line.Clock;
        var ticks = clock.Length > 0 && line.Owner ? 18 * dp : 0;
        var clockWidth = clock.Length == 0 ? 0 : type.Width(clock, small) + ticks + 8 * dp;
        var widest = lines.Max(one => type.Width(one, text));
        var below = clock.Length > 0 && type.Width(lines[^1], text) + clockWidth > MathF.Max(widest, phone.Width * 0.74f - 24 * dp);
        var inner = MathF.Max(widest, below ? clockWidth : type.Width(lines[^1], text) + clockWidth);
        var width = MathF.Round(inner + 24 * dp);
        var height = MathF.Round(lines.Count * leading + 13 * dp + (below ? small * 1.25f : 0));
        var right = line.Owner != mirrored;
        var edge = (look.Avatar && !line.Owner ? 48 : 10) * dp;
        var left = MathF.Round(right ? phone.Width - edge - width : edge);
        content.Add(new Placed(y, height, (canvas, top) =>
        {
            Fill(canvas, new SKRect(left, top, left + width, top + height), look.Radius, line.Owner ? look.Owner : [look.Peer]);
            if (look.Avatar && !line.Owner && first)
            {
                using var paint = new SKPaint { Color = new SKColor(0xFFB98B6A), IsAntialias = true };
                canvas.DrawCircle(right ? phone.Width - 26 * dp : 26 * dp, top + height - 14 * dp, 14 * dp, paint);
            }

            var (colour, inLatin) = (line.Owner ? look.OwnerText : look.PeerText, false);
            for (var i = 0; i < lines.Count; i++)
            {
                var start = arabic && Type.IsArabic(line.Text) ? left + width - 12 * dp - type.Width(lines[i], text) : left + 12 * dp;
                inLatin = type.Draw(canvas, lines[i], start, top + 6 * dp + leading * i + text, text, colour, arabic && Type.IsArabic(line.Text), inLatin);
            }

            if (clock.Length > 0)
            {
                // In an Arabic line the text stands at the right, and the clock at the left.
                var atLeft = arabic && Type.IsArabic(line.Text);
                var x = atLeft ? left + 10 * dp + ticks : left + width - 10 * dp - clockWidth + 8 * dp;
                type.Draw(canvas, clock, x, top + height - 7 * dp, small, look.Time, arabic);
                if (ticks > 0)
                {
                    Ticks(canvas, atLeft ? left + 9 * dp : left + width - 26 * dp, top + height - 8 * dp);
                }
            }
        }));
        return y + height;
    }

    private void Ticks(SKCanvas canvas, float x, float y)
    {
        using var paint = new SKPaint { Color = new SKColor(0xFF53BDEB), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.4f * dp };
        foreach (var shift in (float[])[0, 5])
        {
            canvas.DrawLine(x + shift * dp, y - 3.5f * dp, x + (shift + 3) * dp, y, paint);
            canvas.DrawLine(x + (shift + 3) * dp, y, x + (shift + 9) * dp, y - 8 * dp, paint);
        }
    }

    private float Bar(float y, Line line, bool first)
    {
        y = MathF.Round(y + (first ? 14 : 0) * dp);
        var colour = line.Owner ? look.Owner[0] : look.Peer;
        if (first)
        {
            var name = line.Owner ? language switch { "fr" => "MOI", "en" => "ME", _ => "أنا" } : talk.Name.ToUpperInvariant();
            var at = mirrored ? phone.Width - 14 * dp - bold.Width(name, 12 * dp) : 14 * dp;
            content.Add(new Placed(y, 20 * dp, (canvas, top) => bold.Draw(canvas, name, at, top + 13 * dp, MathF.Round(12 * dp), colour, arabic)));
            y += MathF.Round(20 * dp);
        }

        var lines = type.Wrap(line.Text, text, phone.Width - 40 * dp);
        var leading = MathF.Round(text * (arabic ? 1.45f : 1.25f));
        var height = lines.Count * leading + MathF.Round(14 * dp);
        content.Add(new Placed(y, height, (canvas, top) =>
        {
            using var paint = new SKPaint { Color = colour };
            var inLatin = false;
            var bar = MathF.Round(mirrored ? phone.Width - 16 * dp : 14 * dp);
            canvas.DrawRect(new SKRect(bar, top, bar + MathF.Round(2 * dp), top + height), paint);
            for (var i = 0; i < lines.Count; i++)
            {
                var x = mirrored && Type.IsArabic(line.Text) ? phone.Width - 24 * dp - type.Width(lines[i], text) : 24 * dp;
                inLatin = type.Draw(canvas, lines[i], x, top + 7 * dp + leading * i + text * 0.92f, text, look.PeerText, arabic && Type.IsArabic(line.Text), inLatin);
            }
        }));
        return y + height;
    }

    private SKBitmap Screen(float scroll, Random chance)
    {
        var bitmap = new SKBitmap(new SKImageInfo(phone.Width, phone.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(look.Background);
        if (look.Wallpaper)
        {
            Pattern(canvas);
        }

        foreach (var piece in content.Where(piece => piece.Top + piece.Height > scroll && piece.Top < scroll + View))
        {
            piece.Draw(canvas, HeaderBottom + piece.Top - scroll);
        }

        Header(canvas, chance);
        Footer(canvas);
        return bitmap;
    }

    /// <summary>Faint strokes that stay where they are while the messages move.</summary>
    private void Pattern(SKCanvas canvas)
    {
        var strokes = new Random(5);
        using var paint = new SKPaint { Color = look.Dark ? new SKColor(0x10FFFFFF) : new SKColor(0x12000000), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.5f * dp };
        for (var n = 0; n < 260; n++)
        {
            var (x, y, r) = (strokes.Next(phone.Width), strokes.Next(phone.Height), (4 + strokes.Next(14)) * dp);
            if (n % 3 == 0)
            {
                canvas.DrawCircle(x, y, r, paint);
            }
            else
            {
                canvas.DrawLine(x, y, x + r * (n % 5 - 2), y + r, paint);
            }
        }
    }

    private void Header(SKCanvas canvas, Random chance)
    {
        using var back = new SKPaint { Color = look.Header };
        canvas.DrawRect(0, 0, phone.Width, HeaderBottom, back);
        type.Draw(canvas, $"{chance.Next(10, 24)}:{chance.Next(60):00}", 18 * dp, 18 * dp, 12 * dp, look.HeaderText, false);
        using var ink = new SKPaint { Color = look.HeaderText, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 2 * dp };
        canvas.DrawRect(phone.Width - 40 * dp, 9 * dp, 20 * dp, 9 * dp, ink);
        float X(float x) => mirrored ? phone.Width - x * dp : x * dp;
        canvas.DrawLine(X(24), 46 * dp, X(16), 54 * dp, ink);
        canvas.DrawLine(X(16), 54 * dp, X(24), 62 * dp, ink);
        using var face = new SKPaint { Color = new SKColor(0xFFB98B6A), IsAntialias = true };
        canvas.DrawCircle(X(52), 54 * dp, 18 * dp, face);
        canvas.DrawCircle(X(320), 54 * dp, 9 * dp, ink);
        var sub = look.HandleUnderName ? talk.Handle : language switch { "fr" => "en ligne", "en" => "online", _ => "متصل الآن" };
        bold.Draw(canvas, talk.Name, mirrored ? X(80) - bold.Width(talk.Name, 17 * dp) : X(80), 52 * dp, MathF.Round(17 * dp), look.HeaderText, arabic);
        type.Draw(canvas, sub, mirrored ? X(80) - type.Width(sub, 13 * dp) : X(80), 70 * dp, MathF.Round(13 * dp), look.SubText, Type.IsArabic(sub));
    }

    private void Footer(SKCanvas canvas)
    {
        using var back = new SKPaint { Color = look.Wallpaper ? look.Background : look.Header };
        canvas.DrawRect(0, FooterTop, phone.Width, phone.Height - FooterTop, back);
        var (field, colour) = (new SKRect(12 * dp, FooterTop + 8 * dp, phone.Width - 64 * dp, FooterTop + 48 * dp), look.Dark ? new SKColor(0xFF2A2F33) : look.Wallpaper ? SKColors.White : new SKColor(0xFFF0F0F0));
        Fill(canvas, field, 20, [colour]);
        var hint = language switch { "fr" => "Message", "en" => "Message", _ => "رسالة" };
        type.Draw(canvas, hint, arabic ? field.Right - 16 * dp - type.Width(hint, text) : field.Left + 16 * dp, FooterTop + 34 * dp, text, look.SubText, arabic);
        using var paint = new SKPaint { Color = new SKColor(0xFF1FA855), IsAntialias = true };
        canvas.DrawCircle(phone.Width - 34 * dp, FooterTop + 28 * dp, 20 * dp, paint);
    }

    private void Fill(SKCanvas canvas, SKRect place, float radius, SKColor[] colours)
    {
        // Several colours run down the screen, not down the bubble.
        using var shader = colours.Length > 1 ? SKShader.CreateLinearGradient(new SKPoint(0, HeaderBottom), new SKPoint(0, FooterTop), colours, SKShaderTileMode.Clamp) : null;
        using var paint = new SKPaint { Color = colours[0], Shader = shader, IsAntialias = true };
        canvas.DrawRoundRect(place, radius * dp, radius * dp, paint);
    }

    public void Dispose()
    {
        type.Dispose();
        bold.Dispose();
    }
}
