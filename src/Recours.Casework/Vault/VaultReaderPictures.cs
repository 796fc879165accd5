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
    /// Pictures that were not read yet, or not all of them: first those that stand for themselves, then those of messages, the last ones first. None of somebody who was
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

        var (loose, linked) = (new List<PlacedPicture>(), new List<PlacedPicture>());
        foreach (var found in all)
        {
            var (exports, ofMessages) = (found.Exports, new List<string>());
            foreach (var entry in exports.Result.Entries)
            {
                cancel.ThrowIfCancellationRequested();
                ofMessages.AddRange(entry.Media.Where(media => media is { State: MediaState.Present, Path: { } path } && Picture.IsNamed(path)).Select(media => media.Path!));
            }

            var (shown, isLinked) = (found.Screens is { } screens ? screens.Result.Entries.Select(entry => entry.Source.File).ToHashSet(StringComparer.Ordinal) : [], ofMessages.ToHashSet(StringComparer.Ordinal));
            // What may be a screenshot is read as one first; only its codes need not wait.
            var waiting = found.Unread.Select(screen => (screen.Exhibit.Number, screen.Path)).ToHashSet();
            (Exhibit Exhibit, string Path)? Place(string path) => exports.Archive is { } archive ? (view.Exhibits[archive - 1], path) : exports.Numbers.TryGetValue(path, out var number) ? (view.Exhibits[number - 1], "") : null;
            IEnumerable<PlacedPicture> Places(IEnumerable<string> paths, bool areLinked) => paths.SelectMany(path => Place(path) is var (exhibit, inside)
                ? (PlacedPicture[])[new PlacedPicture(exhibit, inside, areLinked, !shown.Contains(path) && !waiting.Contains((exhibit.Number, inside)))] : []);
            loose.AddRange(Places(found.MayBeScreens.Concat(Apart(exports)).Where(path => !isLinked.Contains(path) && !Recording.IsNamed(path)), areLinked: false));
            linked.AddRange(Places(((IEnumerable<string>)ofMessages).Reverse(), areLinked: true));
        }

        var kept = pictures.ToDictionary(picture => (picture.Exhibit, picture.Path), picture => picture.Reading);
        var inOrder = loose.Concat(linked).DistinctBy(one => (one.Exhibit.CiphertextSha256, one.Path)).ToList();
        PicturesLeft = Math.Max(0, inOrder.Count - PictureReading.MostPictures);
        return [.. inOrder.Take(PictureReading.MostPictures).Select(one => (Place: one, Reading: kept.GetValueOrDefault((one.Exhibit.CiphertextSha256, one.Path))))
            .Select(one => new UnreadPicture(one.Place.Exhibit, one.Place.Path, one.Place.IsLinked, one.Reading?.Codes is null, one.Place.HasWords && one.Reading?.Lines is null))
            .Where(picture => picture.NeedsCodes || picture.NeedsWords)];
    }

    private readonly record struct PlacedPicture(Exhibit Exhibit, string Path, bool IsLinked, bool HasWords);

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
