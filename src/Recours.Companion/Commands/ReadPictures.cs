using Recours.Casework;
using Recours.Casework.Findings;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Intake.Pictures;
using Recours.Casework.Media;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>Reads pictures that are no conversation for the commands, and says how far it is.</summary>
internal static class ReadPictures
{
    /// <summary>Reads those of a case that were not read, and keeps what stands on them.</summary>
    /// <param name="linked">Whether those of messages are read too.</param>
    public static void OfCase(Vault vault, VaultReader reader, bool linked, Sentences words, TextWriter error, CancellationToken cancel)
    {
        var unread = reader.UnreadPictures(vault.View, cancel).Where(picture => linked || !picture.IsLinked).ToList();
        if (unread.Count == 0)
        {
            return;
        }

        var pictures = Reader(words, error, unread.Exists(picture => picture.NeedsWords), cancel);
        var toRead = unread.Where(picture => picture.NeedsCodes || pictures.ReadsWords).ToList();
        for (var n = 0; n < toRead.Count; n++)
        {
            cancel.ThrowIfCancellationRequested();
            error.WriteLine(words["pictures.progress", n + 1, toRead.Count]);
            try
            {
                vault.KeepPicture(toRead[n].Exhibit, toRead[n].Path, One(pictures, () => reader.OpenFile(toRead[n]), toRead[n].Path.Length > 0 ? toRead[n].Path : toRead[n].Exhibit.Name, toRead[n].NeedsWords, words, error, cancel));
            }
            catch (Trouble trouble) when (trouble.Code is "case.busy" or "disk.not-writable")
            {
                // Another program has the case, and reads them itself; or it may only be looked at. What is kept is shown.
                error.WriteLine(words[trouble.Code, trouble.Detail]);
                break;
            }
        }

        if (toRead.Count > 0)
        {
            reader.ForgetUnread();
        }

        Left(reader.PicturesLeft, words, error);
    }

    /// <summary>Those of an export: of its messages, the last ones first, and before them those that stand for themselves.</summary>
    /// <param name="main">The one file that is read; null for a whole folder or archive.</param>
    /// <param name="areScreens">Whether the messages were read from pictures: on these only codes are looked for.</param>
    public static (IReadOnlyDictionary<string, SeenPicture> Seen, IReadOnlyList<string> Loose) OfExport(IExport export, string? main, IReadOnlyList<ChatEntry> entries, bool areScreens, Sentences words, TextWriter error, CancellationToken cancel)
    {
        HashSet<string> screens = areScreens ? [.. entries.Select(entry => entry.Source.File)] : [];
        var files = export.Files.Where(file => Picture.IsNamed(file.Path)).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var linked = entries.SelectMany(entry => entry.Media).Select(media => media.Path).OfType<string>().Where(files.ContainsKey).Reverse().Distinct(StringComparer.Ordinal).ToList();
        var loose = files.Keys.Except(linked, StringComparer.Ordinal).Where(path => main is null || main == path).Order(StringComparer.Ordinal).ToList();
        var all = loose.Concat(linked).ToList();
        var seen = new Dictionary<string, SeenPicture>(StringComparer.Ordinal);
        if (all.Count == 0)
        {
            return (seen, []);
        }

        var pictures = Reader(words, error, isNeeded: true, cancel);

        var count = Math.Min(all.Count, PictureReading.MostPictures);
        for (var n = 0; n < count; n++)
        {
            cancel.ThrowIfCancellationRequested();
            error.WriteLine(words["pictures.progress", n + 1, count]);
            seen[all[n]] = new SeenPicture(all[n], null, One(pictures, () => Whole(export.Open(files[all[n]])), all[n], needsWords: !screens.Contains(all[n]), words, error, cancel));
        }

        Left(all.Count - count, words, error);
        return (seen, [.. loose.Where(seen.ContainsKey)]);
    }

    /// <summary>The reader of this machine; says how to get the reader of text where there is none and it is needed.</summary>
    private static PictureReader Reader(Sentences words, TextWriter error, bool isNeeded, CancellationToken cancel)
    {
        var tesseract = Tesseract.FindAsync(cancel).GetAwaiter().GetResult();
        if (tesseract is null && isNeeded)
        {
            error.WriteLine(words["screenshots.no-tesseract"]);
        }

        return new PictureReader(PictureDecoder.OfThisProgram(), tesseract);
    }

    /// <summary>What stands on one. One that cannot be read is named with the reason, and the others are read.</summary>
    private static PictureReading One(PictureReader pictures, Func<Stream> open, string name, bool needsWords, Sentences words, TextWriter error, CancellationToken cancel)
    {
        PictureReading reading;
        var detail = "";
        try
        {
            using var stream = open();
            reading = pictures.ReadAsync(stream, needsWords, cancel).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is RefusedException or InvalidDataException or IOException || (e is Trouble { Code: "screenshots.tesseract-failed" }))
        {
            (reading, detail) = (new PictureReading(0, 0, [], []) { Why = e is Trouble trouble ? trouble.Code : "file.unreadable" }, e is Trouble { Detail: var said } ? said : name);
        }

        if (reading.Why.Length > 0)
        {
            error.WriteLine(VisibleText.OneLine(name) + ": " + words[reading.Why, detail]);
        }

        return reading;
    }

    /// <summary>A member of an archive, in memory: two of them cannot be read at once.</summary>
    private static MemoryStream Whole(Stream member)
    {
        using (member)
        {
            var bytes = new MemoryStream();
            var buffer = new byte[1 << 16];
            while (bytes.Length <= Picture.MaxFile && member.Read(buffer) is > 0 and var read)
            {
                bytes.Write(buffer, 0, read);
            }

            bytes.Position = 0;
            return bytes;
        }
    }

    private static void Left(int left, Sentences words, TextWriter error)
    {
        if (left > 0)
        {
            error.WriteLine(words["pictures.left", PictureReading.MostPictures, left]);
        }
    }
}
