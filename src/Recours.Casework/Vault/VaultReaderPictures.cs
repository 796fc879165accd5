using Recours.Casework.Intake;
using Recours.Casework.Intake.Pictures;
using Recours.Casework.Media;

namespace Recours.Casework.Vault;

/// <summary>Pictures that are no conversation: which there are, and what was read from them.</summary>
public sealed partial class VaultReader
{
    private IReadOnlyList<(string Path, long Size)>? keptPictures;

    /// <summary>Pictures that are not read because there are too many, as <see cref="UnreadPictures"/> found last.</summary>
    public int PicturesLeft { get; private set; }

    /// <summary>
    /// Pictures whose text was not read yet: first those that stand for themselves, then those of messages, the last ones first. None of somebody who was
    /// under 18 in an image.
    /// </summary>
    public IReadOnlyList<UnreadPicture> UnreadPictures(CaseView view, CancellationToken cancel = default)
    {
        if (view.IsYoung)
        {
            return [];
        }

        List<Found> all;
        IReadOnlyList<KeptPicture> pictures;
        lock (gate)
        {
            ReadAll(view, cancel);
            (all, pictures) = ([.. known.Values], KeptPictures(view));
        }

        var (loose, linked) = (new List<(Exhibit Exhibit, string Path)>(), new List<(Exhibit Exhibit, string Path)>());
        foreach (var found in all)
        {
            var (exports, ofMessages) = (found.Exports, new List<string>());
            foreach (var entry in exports.Result.Entries)
            {
                cancel.ThrowIfCancellationRequested();
                ofMessages.AddRange(entry.Media.Where(media => media is { State: MediaState.Present, Path: { } path } && Picture.IsNamed(path)).Select(media => media.Path!));
            }

            var (shown, isLinked) = (found.Screens is { } screens ? screens.Result.Entries.Select(entry => entry.Source.File).ToHashSet(StringComparer.Ordinal) : [], ofMessages.ToHashSet(StringComparer.Ordinal));
            // What may be a screenshot is read as one first.
            var waiting = found.Unread.Where(screen => !screen.IsRecording).Select(screen => (screen.Exhibit.Number, screen.Path)).ToHashSet();
            (Exhibit, string)? Place(string path) => exports.Archive is { } archive ? (view.Exhibits[archive - 1], path) : exports.Numbers.TryGetValue(path, out var number) ? (view.Exhibits[number - 1], "") : null;
            IEnumerable<(Exhibit, string)> Places(IEnumerable<string> paths) =>
                paths.Where(path => !shown.Contains(path)).Select(Place).OfType<(Exhibit Exhibit, string Path)>().Where(place => !waiting.Contains((place.Exhibit.Number, place.Path)));
            loose.AddRange(Places(found.MayBeScreens.Concat(Apart(exports)).Where(path => !isLinked.Contains(path))));
            linked.AddRange(Places(((IEnumerable<string>)ofMessages).Reverse()));
        }

        var kept = pictures.ToDictionary(picture => (picture.Exhibit, picture.Path), picture => picture.Reading.Lines is not null);
        var inOrder = loose.Select(place => (place.Exhibit, place.Path, IsLinked: false)).Concat(linked.Select(place => (place.Exhibit, place.Path, IsLinked: true))).DistinctBy(one => (one.Exhibit.CiphertextSha256, one.Path)).ToList();
        PicturesLeft = Math.Max(0, inOrder.Count - PictureReading.MostPictures);
        return [.. inOrder.Take(PictureReading.MostPictures).Where(one => !kept.GetValueOrDefault((one.Exhibit.CiphertextSha256, one.Path)))
            .Select(one => new UnreadPicture(one.Exhibit, one.Path, one.IsLinked, kept.ContainsKey((one.Exhibit.CiphertextSha256, one.Path))))];
    }

    /// <summary>The bytes of a picture that was not read yet.</summary>
    public Stream OpenFile(UnreadPicture picture) =>
        picture.Path.Length == 0 ? vault.OpenExhibit(picture.Exhibit) : Member(vault.OpenExhibit(picture.Exhibit), picture.Path);

    /// <summary>Exhibits that are pictures and no part of an export.</summary>
    private static IEnumerable<string> Apart(CaseReading exports)
    {
        static string Top(string path) => path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var folders = exports.Result.ImporterOf.Keys.Select(Top).Where(top => top.Length > 0).ToHashSet(StringComparer.Ordinal);
        return exports.Archive is null ? exports.Numbers.Keys.Where(path => Picture.IsNamed(path) && !folders.Contains(Top(path))).Order(StringComparer.Ordinal) : [];
    }

    private IReadOnlyList<KeptPicture> KeptPictures(CaseView view) => view.IsYoung ? [] : vault.KeptPictures(keptPictures ??= vault.KeptPictureFiles());

    private byte[] MadeFromFindings(CaseView view, IReadOnlyList<CaseReading> readings)
    {
        using var made = new MadeFrom("findings/2");
        var kept = view.IsYoung ? [] : keptPictures ??= vault.KeptPictureFiles();
        made.Add(MadeFromAll("findings/2", view, readings)).Add(kept.Count);
        foreach (var (path, size) in kept)
        {
            made.Add(path).Add(size);
        }

        return made.Hash();
    }
}
