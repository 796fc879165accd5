using System.Text;
using System.Text.Json.Nodes;
using SkiaSharp;

namespace Recours.Tests.Companion;

/// <summary>What somebody would send who wants to harm whoever opens the case: every name, text, file and archive is an attack.</summary>
internal static class HostileFiles
{
    /// <summary>What a script would do if one ran, in every page that could be made to run one.</summary>
    public const string Script = "window.pwned=1";

    private const string Elsewhere = "//evil.example/x";

    /// <summary>Texts for every field that a person or an export can fill.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        $"<script>{Script}</script>",
        $"\"><img src={Elsewhere} onerror={Script}>",
        $"' onmouseover='{Script}' autofocus onfocus='{Script}",
        $"</textarea></title></style><svg/onload={Script}>",
        $"<iframe srcdoc=\"<script>parent.{Script}</script>\"></iframe><base href={Elsewhere}><meta http-equiv=refresh content=0;url={Elsewhere}>",
        $"javascript:{Script}",
        $"data:text/html,<script>{Script}</script>",
        $"}}*{{background:url({Elsewhere})}}@import '{Elsewhere}';",
        $"<!--><img src={Elsewhere}>--> <![CDATA[<script>{Script}</script>]]> &lt;script&gt; &#60;script&#62;",
        "\u202Egpj.exe\u202D \u2066left\u2069 \u200F\u061C",
        "Jess \u0000\u0001\u0007\u0008\u001b[2J\u001b]0;pwned\u0007\u001b]8;;https://evil.example/\u0007here\u009b31m\u007f",
        "J\u0435ss \u0410dama \uFF11\uFF12 \u2170",
        "\u2028line\u2029paragraph\u0085next\u000bvertical\u000cform\rreturn",
        "\uFEFF\u200B\u2060\u00AD\U000E0041\U000E0042\uFFF9\uFFFC invisible",
        "Z" + new string('\u0323', 3_000),
        "=HYPERLINK(\"https://evil.example/\",\"open\")",
        "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "+1+cmd", "-2+3+cmd",
        "{{7*7}} ${7*7} %{7*7} #{7*7} %s%n{0}{9}",
        "../../../../etc/passwd", "CON", "aux.txt.", "C:\\Windows\\system32\\x",
        "\\x1b[31m %1b%5b31m \\u202E &#8238;",
        "'; DROP TABLE messages; -- \" OR 1=1 * NEAR(",
        "https://evil.example/\u202Emoc.elgoog//:sptth?x=<script>",
        "\uD83D\uDE00\u200D\uD83D\uDC68 👩‍👩‍👧‍👦 ﷽﷽﷽",
    ];

    /// <summary>A word without a place to break it.</summary>
    public static string Endless(int length) => new('W', length);

    /// <summary>The files, by the path under which they come in.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> All() =>
    [
        ("WhatsApp Chat - Jess.zip", Chat()),
        ("telegram/result.json", Telegram()),
        ("mail.eml", Mail()),
        ($"<img src=x onerror={Script}>\u202Egpj.svg", Utf8($"<svg xmlns='http://www.w3.org/2000/svg' onload='{Script}'><script>{Script}</script><image href='{Elsewhere}'/></svg>")),
        ("page\u001b[31m\n.html", Utf8($"<!doctype html><script>{Script}</script><img src='{Elsewhere}' onerror='{Script}'>")),
        ("drawing.png", Utf8($"<svg xmlns='http://www.w3.org/2000/svg' onload='{Script}'/>")),
        ("photo.jpg", Polyglot()),
        ("moving.gif", [.. "GIF89a/*"u8, .. Utf8($"*/={Script};"), .. new byte[40]]),
        ("bomb.png", Bomb()),
        ("=cmd|' /C calc'!A0.csv", Utf8("date;from;text\n2026-04-18;=cmd|' /C calc'!A0;@SUM(1)\n")),
        ("paper.pdf", Utf8($"%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS({Script})>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")),
        (new string('n', 250) + ".txt", Utf8("a long name")),
        ("a/b/../../c\\..\\d/ \u0000.txt", Utf8("a path that leads elsewhere")),
        ("notes.txt", Utf8(string.Join('\n', Texts))),
    ];

    /// <summary>A WhatsApp export: people whose names are attacks, one of a megabyte, media that are not what they say, members that lead elsewhere.</summary>
    private static byte[] Chat()
    {
        var lines = new StringBuilder();
        var minute = 0;
        foreach (var text in Texts)
        {
            var line = text.ReplaceLineEndings("⏎");
            var name = line.Replace(": ", ":", StringComparison.Ordinal);
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"18/04/2026, 21:{minute++ % 60:00} - {name}: pay 500 EUR by Western Union to {line} or I send it {line}\n");
        }

        lines.Append("18/04/2026, 22:00 - ").Append('M', 1 << 20).Append(": I have a very long name\n");
        lines.Append("18/04/2026, 22:01 - Jess: ").Append(Endless(1 << 20)).Append('\n');
        lines.Append("18/04/2026, 22:02 - Jess: <img src=x>.jpg (file attached)\n18/04/2026, 22:03 - Jess: photo.jpg (file attached)\n18/04/2026, 22:04 - Jess: ../../photo.jpg (file attached)\n18/04/2026, 22:05 - Jess: drawing.png (file attached)\n");
        return new CraftedZip().Add("_chat.txt", Utf8(lines.ToString())).Add("photo.jpg", Polyglot()).Add("<img src=x>.jpg", Polyglot())
            .Add("drawing.png", Utf8($"<svg onload={Script}/>")).Add("../../photo.jpg", Polyglot()).Add("/etc/passwd", [1]).Add("\u202Egpj.exe", [2])
            .Add("link.txt", Utf8("/etc/passwd"), attributes: 0xA1FFu << 16).Add("photo.jpg", [3]).Add("nul\0l.jpg", Polyglot()).Add(new string('z', 60_000), [4]).ToArray();
    }

    /// <summary>A Telegram export with texts that are links, and halves of characters that only JSON can carry.</summary>
    private static byte[] Telegram()
    {
        var messages = new JsonArray();
        foreach (var text in Texts)
        {
            messages.Add(new JsonObject
            {
                ["id"] = messages.Count + 1,
                ["type"] = "message",
                ["date"] = "2026-04-18T20:12:08",
                ["from"] = text,
                ["from_id"] = "user1" + text,
                ["forwarded_from"] = text,
                ["text"] = new JsonArray(text, new JsonObject { ["type"] = "text_link", ["text"] = text, ["href"] = $"javascript:{Script}" }, new JsonObject { ["type"] = "link", ["text"] = $"javascript:{Script}" }),
                ["photo"] = "../" + text,
                ["location_information"] = new JsonObject { ["latitude"] = 91e300, ["longitude"] = -1 },
            });
        }

        var json = new JsonObject { ["name"] = Texts[0], ["type"] = "personal_chat", ["id"] = 1, ["messages"] = messages }.ToJsonString();
        return Utf8(json.Replace("line\\u2029", "\\ud800\\udfff\\udbff", StringComparison.Ordinal));
    }

    private static byte[] Mail() => Utf8(
        $"From: \"{Texts[1].Replace("\"", "'", StringComparison.Ordinal)}\" <evil@evil.example>\r\nTo: =?utf-8?B?{Convert.ToBase64String(Utf8(Texts[9] + Texts[10]))}?= <camille@example.org>\r\n"
        + $"Subject: =?utf-8?B?{Convert.ToBase64String(Utf8(Texts[4]))}?=\r\nDate: Sat, 18 Apr 2026 21:00:00 +0000\r\nMessage-ID: <{Texts[2].Replace(" ", "", StringComparison.Ordinal)}>\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + $"<html><body onload='{Script}'><script>{Script}</script><style>*{{background:url({Elsewhere})}}</style>I recorded you. Pay <b>900 USD</b> in bitcoin.<img src='{Elsewhere}'><a href='javascript:{Script}'>here</a></body></html>\r\n"
        + $"--b\r\nContent-Type: text/html; name=\"../../{Script}.html\"\r\nContent-Disposition: attachment; filename=\"..\\..\\{Script}.html\"\r\n\r\n<script>{Script}</script>\r\n--b--\r\n");

    /// <summary>A JPEG that is a web page and an archive as well, with a comment for whoever prints comments.</summary>
    private static byte[] Polyglot()
    {
        using var bitmap = new SKBitmap(64, 48);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        var comment = Utf8($"<script>{Script}</script>\u001b[31m");
        return [.. data.ToArray()[..2], 0xFF, 0xFE, 0, (byte)(comment.Length + 2), .. comment, .. data.ToArray()[2..], .. Utf8($"<html><script>{Script}</script>"), .. new CraftedZip().Add("a.txt", [1]).ToArray()];
    }

    /// <summary>A header of 60 000 by 60 000 pixels.</summary>
    private static byte[] Bomb()
    {
        using var bitmap = new SKBitmap(1, 1);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 1);
        var png = data.ToArray();
        (png[18], png[19], png[22], png[23]) = (0xEA, 0x60, 0xEA, 0x60);
        var check = ~0u;
        foreach (var one in png.AsSpan(12, 17))
        {
            check ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                check = (check & 1) != 0 ? (check >> 1) ^ 0xEDB88320u : check >> 1;
            }
        }

        check = ~check;
        (png[29], png[30], png[31], png[32]) = ((byte)(check >> 24), (byte)(check >> 16 & 255), (byte)(check >> 8 & 255), (byte)(check & 255));
        return png;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
