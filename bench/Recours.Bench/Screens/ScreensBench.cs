using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;
using SkiaSharp;

namespace Recours.Bench.Screens;

/// <summary>What a drawn conversation holds: the screenshots in their right order, and everything that must be read.</summary>
internal sealed record Truth(string Look, string Theme, string Language, string Phone, string Name, string? Handle, IReadOnlyList<string> Screens, IReadOnlyList<Line> Messages, IReadOnlyList<Mark> Marks);

/// <summary>Draws screenshots of invented conversations, reads them, and counts what was read right.</summary>
internal static class ScreensBench
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One folder for each look, theme and language, under names that do not tell the order. The same seed draws the same pictures.</summary>
    /// <param name="filter">A part of the names of those that are wanted, as <c>dark-ar</c>.</param>
    /// <param name="quality">Of JPEG (1 to 100), as messengers send pictures on; 0 for PNG, which loses nothing.</param>
    /// <param name="width">To which a picture that is wider is scaled down, in pixels; 0 to leave each as it is.</param>
    public static void Draw(string folder, int seed, int messages, string filter, int quality, int width)
    {
        var n = 0;
        foreach (var look in Look.All)
        {
            foreach (var language in (string[])["fr", "en", "ar"])
            {
                var phone = Phone.All[n % Phone.All.Count];
                var chance = new Random(seed * 1000 + n++);
                var wanted = $"{look.Name}-{(look.Dark ? "dark" : "light")}-{language}";
                if (!wanted.Contains(filter, StringComparison.Ordinal))
                {
                    continue;
                }

                var talk = Talk.Of(chance, language, messages);
                var place = Directory.CreateDirectory(Path.Combine(folder, wanted)).FullName;
                using var drawing = new Drawing(look, phone, talk, language);
                var names = new List<string>();
                foreach (var screen in drawing.Screens(chance))
                {
                    using var drawn = screen;
                    using var smaller = width > 0 && width < drawn.Width ? drawn.Resize(new SKImageInfo(width, drawn.Height * width / drawn.Width), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)) : null;
                    var bitmap = smaller ?? drawn;
                    string name;
                    do
                    {
                        name = $"IMG_{chance.Next(10000):0000}.{(quality > 0 ? "jpg" : "png")}";
                    }
                    while (names.Contains(name));

                    using var data = bitmap.Encode(quality > 0 ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, quality > 0 ? quality : 100);
                    using var file = File.Create(Path.Combine(place, name));
                    data.SaveTo(file);
                    names.Add(name);
                }

                var truth = new Truth(look.Name, look.Dark ? "dark" : "light", language, phone.Name, talk.Name, look.HandleUnderName ? talk.Handle : null, names, talk.Lines, talk.Marks);
                File.WriteAllText(Path.Combine(place, "truth.json"), JsonSerializer.Serialize(truth, Json));
                Console.WriteLine($"{Path.GetFileName(place)}: {names.Count} screenshots of {phone.Name}, {talk.Lines.Count} messages, {talk.Marks.Count} marks");
            }
        }
    }

    /// <summary>One conversation as a recording of the screen (H.264 in MP4, as a telephone makes it: its table of contents at the end), with its truth.</summary>
    public static void Film(string folder, int seed, int messages, string wanted)
    {
        const int rate = 20;
        var look = Look.All.First(look => wanted.StartsWith($"{look.Name}-{(look.Dark ? "dark" : "light")}", StringComparison.Ordinal));
        var (language, chance) = (wanted[^2..], new Random(seed));
        var talk = Talk.Of(chance, language, messages);
        using var drawing = new Drawing(look, Phone.All[0], talk, language);
        Directory.CreateDirectory(folder);
        var name = $"{wanted}.mp4";
        using var ffmpeg = Process.Start(new ProcessStartInfo("ffmpeg", ["-loglevel", "error", "-y", "-f", "image2pipe", "-framerate", rate.ToString(CultureInfo.InvariantCulture), "-c:v", "bmp", "-i", "pipe:0",
            "-c:v", "libx264", "-preset", "veryfast", "-crf", "26", "-pix_fmt", "yuv420p", "-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", Path.Combine(folder, name)])
        { RedirectStandardInput = true })!;
        foreach (var screen in drawing.Film(rate))
        {
            using var bitmap = screen;
            Bitmap(bitmap, ffmpeg.StandardInput.BaseStream);
        }

        ffmpeg.StandardInput.Close();
        ffmpeg.WaitForExit();
        File.WriteAllText(Path.Combine(folder, "truth.json"), JsonSerializer.Serialize(new Truth(look.Name, look.Dark ? "dark" : "light", language, Phone.All[0].Name, talk.Name,
            look.HandleUnderName ? talk.Handle : null, [name], talk.Lines, talk.Marks), Json));
    }

    /// <summary>A bitmap file of 32 bits a pixel, from the top.</summary>
    private static void Bitmap(SKBitmap bitmap, Stream to)
    {
        using var plain = bitmap.Copy(SKColorType.Bgra8888);
        using var head = new BinaryWriter(new MemoryStream());
        head.Write("BM"u8);
        foreach (var number in (int[])[54 + plain.Bytes.Length, 0, 54, 40, plain.Width, -plain.Height, 1 | (32 << 16), 0, plain.Bytes.Length, 0, 0, 0, 0])
        {
            head.Write(number);
        }

        to.Write(((MemoryStream)head.BaseStream).ToArray());
        to.Write(plain.Bytes);
    }

    /// <summary>Reads every folder below one, and prints the scores of each look and language, then of all.</summary>
    public static async Task Read(string folder, string filter)
    {
        var tesseract = await Tesseract.FindAsync(ProcessPriorityClass.Idle) ?? throw new InvalidOperationException("There is no tesseract.");
        Console.WriteLine($"languages {tesseract.Languages}");
        var scores = new List<(Truth Truth, Score Score)>();
        foreach (var place in Directory.GetFiles(folder, "truth.json", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).Where(place => place.Contains(filter, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var truth = JsonSerializer.Deserialize<Truth>(await File.ReadAllTextAsync(Path.Combine(place, "truth.json")), Json)!;
            var watch = Stopwatch.StartNew();
            var export = new FolderExport(place);
            var result = ExportReader.Read(export, [new Screenshots(new Known(new ScreenReader(PictureDecoder.OfThisProgram(), tesseract) { Recorder = Ffmpeg.Find() }, place))]);
            var score = Score.Of(truth, result);
            scores.Add((truth, score));
            Console.WriteLine($"{Path.GetFileName(place),-26}{score}  {watch.Elapsed.TotalSeconds / truth.Screens.Count:0.0} s a screen");
            foreach (var fault in score.Faults)
            {
                Console.WriteLine("    " + fault);
            }
        }

        foreach (var group in scores.GroupBy(one => one.Truth.Look).Concat(scores.GroupBy(one => one.Truth.Language)).Concat(scores.GroupBy(one => one.Truth.Theme)).Concat(scores.GroupBy(_ => "all")))
        {
            Console.WriteLine($"{group.Key,-26}{group.Select(one => one.Score).Aggregate((a, b) => a + b)}");
        }
    }

    /// <summary>Pictures that this program drew itself need no child; what was read is kept beside them, and read again when it is removed.</summary>
    private sealed class Known(ScreenReader reader, string folder) : IScreenReader
    {
        public IEnumerable<(ScreenReading? Reading, string Code, string Detail)> Read(IExport export, IReadOnlyList<ExportFile> files)
        {
            foreach (var file in files)
            {
                var kept = Path.Combine(folder, file.Path + ".words.json");
                if (!File.Exists(kept) && file.Path.EndsWith(".mp4", StringComparison.Ordinal))
                {
                    using var film = File.OpenRead(Path.Combine(folder, file.Path));
                    var (reading, code, detail) = reader.ReadAsync(film).GetAwaiter().GetResult();
                    File.WriteAllText(kept, JsonSerializer.Serialize(reading ?? throw new InvalidOperationException(code + " " + detail)));
                }
                else if (!File.Exists(kept))
                {
                    using var bitmap = SKBitmap.Decode(Path.Combine(folder, file.Path));
                    using var plain = bitmap.Copy(SKColorType.Rgba8888);
                    var reading = reader.ReadAsync(new Picture(plain.Width, plain.Height, plain.Bytes)).GetAwaiter().GetResult();
                    File.WriteAllText(kept, JsonSerializer.Serialize(reading));
                }

                yield return (JsonSerializer.Deserialize<ScreenReading>(File.ReadAllText(kept)), "", "");
            }
        }
    }
}

/// <summary>What was read right. A message counts when its text, folded, differs in no more than one letter of twelve and the speaker is right; a mark only when each letter is.</summary>
internal sealed record Score(int Messages, int Right, int Exact, int Marks, int MarksRight, int Talks, int Ordered, int Extra, int Names, int NamesRight)
{
    public IReadOnlyList<string> Faults { get; init; } = [];

    public static Score operator +(Score a, Score b) => new(a.Messages + b.Messages, a.Right + b.Right, a.Exact + b.Exact, a.Marks + b.Marks, a.MarksRight + b.MarksRight, a.Talks + b.Talks,
        a.Ordered + b.Ordered, a.Extra + b.Extra, a.Names + b.Names, a.NamesRight + b.NamesRight);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"messages {Right}/{Messages} ({100.0 * Right / Math.Max(1, Messages):0.0} %), exact {100.0 * Exact / Math.Max(1, Messages):0.0} %, marks {MarksRight}/{Marks} ({100.0 * MarksRight / Math.Max(1, Marks):0.0} %), ordered {Ordered}/{Talks}, extra {Extra}, names {NamesRight}/{Names}");

    public static Score Of(Truth truth, ReadResult result)
    {
        var (faults, read) = (new List<string>(), result.Entries);
        // The longest common line of both, so that one message that is missed moves no other.
        var best = new double[truth.Messages.Count + 1, read.Count + 1];
        for (var i = truth.Messages.Count - 1; i >= 0; i--)
        {
            for (var j = read.Count - 1; j >= 0; j--)
            {
                var likeness = Likeness(truth.Messages[i].Text, read[j].Text);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness > 0.4 ? best[i + 1, j + 1] + likeness : 0);
            }
        }

        var (right, exact, matched, at, of) = (0, 0, 0, 0, 0);
        var pairs = new Dictionary<int, int>();
        while (at < truth.Messages.Count && of < read.Count)
        {
            var likeness = Likeness(truth.Messages[at].Text, read[of].Text);
            if (likeness > 0.4 && Math.Abs(best[at, of] - best[at + 1, of + 1] - likeness) < 1e-9)
            {
                matched++;
                pairs[at] = of;
                var speaker = read[of].Direction == (truth.Messages[at].Owner ? Direction.Owner : Direction.Peer);
                right += likeness >= 1 - 1.0 / 12 && speaker ? 1 : 0;
                exact += speaker && Bare(truth.Messages[at].Text) == Bare(read[of].Text) ? 1 : 0;
                if (likeness < 1 - 1.0 / 12 || !speaker)
                {
                    faults.Add($"{(speaker ? "" : "SPEAKER ")}{truth.Messages[at].Text} => {read[of].Text}");
                }

                (at, of) = (at + 1, of + 1);
            }
            else if (best[at + 1, of] >= best[at, of + 1])
            {
                faults.Add("MISSED " + truth.Messages[at++].Text);
            }
            else
            {
                of++;
            }
        }

        foreach (var extra in Enumerable.Range(0, read.Count).Where(j => !pairs.ContainsValue(j)))
        {
            faults.Add("EXTRA " + read[extra].Text);
        }

        // In order: every message that was read and is in the truth stands where it should.
        var anywhere = truth.Messages.Count(line => read.Any(entry => Likeness(line.Text, entry.Text) > 0.8));
        var ordered = matched >= anywhere && result.Entries.Count > 0;
        if (!ordered)
        {
            faults.Add("ORDER");
        }

        var all = string.Join('\n', read.Select(entry => Bare(entry.Text)));
        var missing = truth.Marks.Where(mark => !all.Contains(Bare(mark.Value), StringComparison.Ordinal)).ToList();
        faults.AddRange(missing.Select(mark => $"MARK {mark.Kind} {mark.Value}"));
        var (names, namesRight) = (truth.Handle is null ? 1 : 2, result.Participants.Any(person => Bare(person.Name) == Bare(truth.Name)) ? 1 : 0);
        namesRight += truth.Handle is not null && result.Participants.Any(person => person.Ids.Any(id => id.Type == "handle" && id.Value == truth.Handle)) ? 1 : 0;
        if (namesRight < names)
        {
            faults.Add("NAME " + string.Join(" | ", result.Participants.Select(person => person.Name + " " + string.Join(' ', person.Ids.Select(id => id.Value)))));
        }

        return new Score(truth.Messages.Count, right, exact, truth.Marks.Count, truth.Marks.Count - missing.Count, 1, ordered ? 1 : 0, read.Count - pairs.Count, names, namesRight) { Faults = faults };
    }

    /// <summary>1 less the part of letters that differ; blanks do not count, nor what readers of Arabic leave out in searching: the hamza on alef, the tatweel, vowel signs.</summary>
    private static double Likeness(string a, string b)
    {
        var (one, other) = (Folded(a), Folded(b));
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, left) = (row[0], row[0] = i);
            for (var j = 1; j <= other.Length; j++)
            {
                left = Math.Min(Math.Min(row[j], left) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], left);
            }
        }

        return 1 - (double)row[other.Length] / Math.Max(1, Math.Max(one.Length, other.Length));
    }

    private static string Folded(string text) => string.Concat(Bare(text).Where(letter => letter is not 'ـ' and not (>= '\u064B' and <= '\u0652'))
        .Select(letter => letter is 'أ' or 'إ' or 'آ' or 'ٱ' ? 'ا' : letter == '،' ? ',' : letter));

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace('’', '\'');
}
