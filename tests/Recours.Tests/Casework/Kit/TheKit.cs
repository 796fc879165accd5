using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using CsCheck;
using Recours.Casework;
using Recours.Casework.Kit;
using Recours.Casework.Words;
using Recours.Evidence.Age;
using SkiaSharp;

namespace Recours.Tests.Casework.Kit;

/// <summary>The recovery sheet: its key is read back from the page, from a hand and from the code, and it says nothing of why it was made.</summary>
public sealed class TheKit : IDisposable
{
    private static readonly RandomNumberGenerator Chance = RandomNumberGenerator.Create();
    private readonly string folder = Directory.CreateTempSubdirectory("recours-kit-").FullName;

    public static TheoryData<string> Languages => [.. Sentences.Languages];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Holds_the_key_as_text_and_names_no_reason(string language)
    {
        var key = X25519Identity.Generate(Chance);
        var html = System.Text.Encoding.UTF8.GetString(await KitHtml.RenderAsync(Input(key, language)));
        KitText.Parse(html).ToString().ShouldBe(key.ToString());
        html.ShouldContain($"lang=\"{language}\"");
        html.ShouldContain(key.Recipient.ToString());
        var text = WebUtility.HtmlDecode(Regex.Replace(html[html.IndexOf("</style>", StringComparison.Ordinal)..], "<[^>]*>", " ", RegexOptions.NonBacktracking));
        text.ShouldNotContain("kit.", customMessage: "a sentence is missing");
        foreach (var word in (string[])["recours", "chantage", "blackmail", "extors", "chantaje", "ابتزاز", "police", "intim", "victim", "preuve", "evidence", "prueba"])
        {
            text.ShouldNotContain(word, Case.Insensitive);
        }
    }

    [Fact]
    public async Task Is_the_same_bytes_each_time()
    {
        var input = Input(X25519Identity.Generate(Chance), "fr");
        (await KitHtml.RenderAsync(input)).ShouldBe(await KitHtml.RenderAsync(input));
    }

    [Fact]
    public void Is_read_from_what_a_hand_makes_of_it()
    {
        var key = X25519Identity.Generate(Chance).ToString();
        var printed = KitText.Lines(key);
        KitText.Parse(printed).ToString().ShouldBe(key);
        KitText.Parse("  " + printed.ToLowerInvariant().Replace("\n", "\r\n\t").Replace("-", " – ") + "  and more").ToString().ShouldBe(key);
        // What looks alike is taken for it: no key has these signs.
        KitText.Parse(key[..16] + key[16..].Replace('0', 'O').Replace('8', 'B').Replace('L', 'i')).ToString().ShouldBe(key);
        KitText.Parse("Nothing like AGE-SECRET-KEY-1 QQQQ, but\n" + printed).ToString().ShouldBe(key);
    }

    [Fact]
    public void With_one_sign_wrong_or_missing_is_refused_and_never_another_key()
    {
        const string letters = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
        var key = X25519Identity.Generate(Chance).ToString();
        for (var at = 16; at < key.Length; at++)
        {
            var wrong = letters[(letters.IndexOf(key[at], StringComparison.Ordinal) + 1 + at % 31) % 32];
            if (wrong != key[at])
            {
                Should.Throw<RefusedException>(() => KitText.Parse(key[..at] + wrong + key[(at + 1)..])).Code.ShouldBe("kit.mistyped");
            }

            Should.Throw<RefusedException>(() => KitText.Parse(key.Remove(at, 1)));
        }

        Should.Throw<RefusedException>(() => KitText.Parse(""));
        Should.Throw<RefusedException>(() => KitText.Parse(HybridIdentity.Generate(Chance).ToString()));
    }

    [Fact]
    public void Text_of_any_kind_is_refused_or_holds_a_key() => Gen.String.Sample(text =>
    {
        try
        {
            KitText.Parse("AGE-SECRET-KEY-1" + text);
            return false;
        }
        catch (RefusedException)
        {
            return true;
        }
    });

    [Fact]
    public void The_code_has_its_patterns_and_refuses_what_does_not_fit()
    {
        var dark = KitCode.Modules(X25519Identity.Generate(Chance).ToString());
        dark.GetLength(0).ShouldBe(37);
        // Three finders, the timing line, the dark module.
        foreach (var (x, y) in ((int, int)[])[(3, 3), (33, 3), (3, 33), (30, 30), (8, 29)])
        {
            dark[x, y].ShouldBeTrue($"{x}, {y}");
        }

        dark[7, 7].ShouldBeFalse();
        dark[8, 6].ShouldBeTrue();
        dark[9, 6].ShouldBeFalse();
        Should.Throw<ArgumentException>(() => KitCode.Modules(new string('A', KitCode.MaxLength + 1)));
        Should.Throw<ArgumentException>(() => KitCode.Modules("lower case"));
    }

    [Fact]
    public void The_code_is_read_by_another_program()
    {
        var zbar = Array.Find(["/usr/bin/zbarimg", "/usr/local/bin/zbarimg", "/opt/homebrew/bin/zbarimg"], File.Exists);
        Assert.SkipWhen(zbar is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "zbarimg is not installed (apt install zbar-tools).");
        // The longest, the shortest and odd lengths beside real keys.
        string[] texts = [new string('Z', KitCode.MaxLength), "A", "ABC 123 $%*+-./:", .. Enumerable.Range(0, 12).Select(_ => X25519Identity.Generate(Chance).ToString())];
        foreach (var text in texts)
        {
            var picture = Path.Combine(folder, "code.png");
            Draw(KitCode.Modules(text), picture);
            var start = new System.Diagnostics.ProcessStartInfo(zbar!, ["--raw", "-q", "--oneshot", "-Sdisable", "-Sqrcode.enable", picture]) { RedirectStandardOutput = true };
            using var process = System.Diagnostics.Process.Start(start).ShouldNotBeNull();
            process.StandardOutput.ReadToEnd().TrimEnd('\n').ShouldBe(text);
        }
    }

    private static void Draw(bool[,] dark, string path)
    {
        var (size, scale) = (dark.GetLength(0) + 8, 4);
        using var bitmap = new SKBitmap(size * scale, size * scale);
        bitmap.Erase(SKColors.White);
        for (var y = 0; y < size * scale; y++)
        {
            for (var x = 0; x < size * scale; x++)
            {
                var (column, row) = (x / scale - 4, y / scale - 4);
                if (column >= 0 && row >= 0 && column < dark.GetLength(0) && row < dark.GetLength(0) && dark[column, row])
                {
                    bitmap.SetPixel(x, y, SKColors.Black);
                }
            }
        }

        using var file = File.Create(path);
        bitmap.Encode(file, SKEncodedImageFormat.Png, 100);
    }

    private static KitInput Input(X25519Identity key, string language) =>
        new(key.ToString(), key.Recipient.ToString(), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(3), language);
}
