using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Evidence.Age;

namespace Recours.Casework.Vault;

public sealed partial class Vault
{
    private const string ScreensFolder = VaultLayout.Cache + "screens/";

    /// <summary>What was read from a screenshot, with the boxes of its words; null when nothing is kept.</summary>
    /// <param name="path">Of the picture in its archive; empty for one that is an exhibit itself.</param>
    internal ScreenReading? KeptReading(Exhibit exhibit, string path) => Derived<ScreenReading>(ScreenFile(exhibit, path));

    /// <summary>Keeps what was read from a screenshot, encrypted, so that it is read once. What was kept of the frames of a recording until then goes.</summary>
    public void KeepReading(Exhibit exhibit, string path, ScreenReading reading, IReadOnlyCollection<double>? frames = null)
    {
        KeepDerived(ScreenFile(exhibit, path), reading);
        foreach (var file in (frames ?? []).Select(seconds => FrameFile(exhibit, path, seconds)).Where(files.Exists))
        {
            files.Delete(file);
        }
    }

    /// <summary>One frame of a recording that is not read to its end; null when it was not read.</summary>
    public ScreenReading? KeptFrame(Exhibit exhibit, string path, double seconds) => Derived<ScreenReading>(FrameFile(exhibit, path, seconds));

    /// <summary>Keeps one frame of a recording, so that it goes on there when it is interrupted.</summary>
    public void KeepFrame(Exhibit exhibit, string path, ScreenReading frame) => KeepDerived(FrameFile(exhibit, path, frame.Seconds ?? 0), frame);

    private static string FrameFile(Exhibit exhibit, string path, double seconds) =>
        ScreenFile(exhibit, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}#{seconds:F3}"));

    /// <summary>The name tells nothing about the picture: it is made of that of the ciphertext.</summary>
    private static string ScreenFile(Exhibit exhibit, string path) => ScreensFolder + StoredName(exhibit.CiphertextSha256, path);

    private static string StoredName(string exhibit, string path) =>
        (path.Length == 0 ? exhibit : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(exhibit + "/" + path)))) + ".age";

    /// <summary>What was read from a picture and kept; null when there is nothing, or when it cannot be opened: it is made of the exhibit and can be made again.</summary>
    private T? Derived<T>(string file)
        where T : class
    {
        if (!files.Exists(file))
        {
            return null;
        }

        try
        {
            using var stored = files.OpenRead(file);
            using var plain = AgeFile.Decrypt(stored, identity);
            return JsonSerializer.Deserialize<T>(plain);
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            return null;
        }
    }

    private void KeepDerived<T>(string file, T value)
    {
        BeginWriting();
        var bytes = new MemoryStream();
        using (var encrypted = AgeFile.Encrypt(bytes, [identity.Recipient], machine.Random))
        {
            JsonSerializer.Serialize(encrypted, value);
            encrypted.Finish();
        }

        logWriter.WriteWhole([(file, bytes.ToArray())]);
    }
}

/// <summary>A picture that may be a screenshot and was not read yet.</summary>
/// <param name="Path">In its archive; empty for one that is an exhibit itself.</param>
/// <param name="IsRecording">Whether it is a recording of a screen that nothing here takes apart.</param>
public sealed record UnreadScreen(Exhibit Exhibit, string Path, bool IsRecording = false);

/// <summary>
/// The pictures of one reading that may be screenshots: what was read before is taken from where it is kept; the others are read, if there is a reader,
/// and kept.
/// </summary>
internal sealed class KeptScreens(Vault vault, Func<string, (Exhibit Exhibit, string Path)> placeOf, Func<IScreenReader?> reader, CancellationToken cancel) : IScreenReader
{
    private readonly Dictionary<string, ScreenReading> known = new(StringComparer.Ordinal);

    /// <summary>Recordings that nothing here takes apart.</summary>
    public List<ExportFile> Left { get; } = [];

    /// <summary>Which of the pictures can be read now; the others cannot without a reader.</summary>
    public IReadOnlyList<ExportFile> Readable(IReadOnlyList<ExportFile> pictures)
    {
        foreach (var file in pictures)
        {
            cancel.ThrowIfCancellationRequested();
            var (exhibit, path) = placeOf(file.Path);
            if (vault.KeptReading(exhibit, path) is { } reading)
            {
                known[file.Path] = reading;
            }
        }

        // Those beyond the most are never read, only named.
        var first = pictures.Take(Screenshots.MostPictures);
        return first.All(file => known.ContainsKey(file.Path)) || reader() is not null ? pictures : [.. first.Where(file => known.ContainsKey(file.Path))];
    }

    public IEnumerable<(ScreenReading? Reading, string Code, string Detail)> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        var unread = files.Where(file => !known.ContainsKey(file.Path)).ToList();
        using var fresh = (unread.Count == 0 ? [] : reader()!.Read(export, unread)).GetEnumerator();
        foreach (var file in files)
        {
            if (known.TryGetValue(file.Path, out var kept))
            {
                yield return (kept, "", "");
                continue;
            }

            cancel.ThrowIfCancellationRequested();
            if (!fresh.MoveNext())
            {
                yield break;
            }

            if (fresh.Current.Code == "screenshots.no-ffmpeg")
            {
                Left.Add(file);
            }

            if (fresh.Current.Reading is { } reading)
            {
                var (exhibit, path) = placeOf(file.Path);
                vault.KeepReading(exhibit, path, reading);
            }

            yield return fresh.Current;
        }
    }
}
