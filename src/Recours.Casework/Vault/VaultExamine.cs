using Recours.Casework.OwnProofs;

namespace Recours.Casework.Vault;

/// <summary>What exhibits say to prove themselves, examined once and recorded with them.</summary>
public sealed partial class Vault
{
    /// <summary>
    /// Examines these exhibits as they are kept, and the bags that lie in these folders as they came in; records what is new. Returns all that was found.
    /// </summary>
    /// <param name="numbers">Exhibits that may be, or hold, a proof.</param>
    /// <param name="batches">Names of folders or drops with a loose <c>bagit.txt</c>.</param>
    public IReadOnlyList<OwnProof> Examine(IReadOnlyCollection<int> numbers, IReadOnlyCollection<string> batches, CancellationToken cancel = default)
    {
        var found = new List<OwnProof>();
        foreach (var number in numbers)
        {
            cancel.ThrowIfCancellationRequested();
            if (Examination.Examine(number, () => OpenExhibit(View.Exhibits[number - 1])) is { } proof)
            {
                found.Add(proof);
            }
        }

        foreach (var batch in batches)
        {
            // The last file of a path counts: a bag that came again is examined as it is now.
            var files = View.Appearances.Where(appearance => appearance.Batch == batch).GroupBy(appearance => appearance.Path, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Last().Number, View.Exhibits[group.Last().Number - 1].Size)).ToList();
            found.AddRange(Examination.ExamineFolder(files, number => OpenExhibit(View.Exhibits[number - 1])));
        }

        var known = View.OwnProofs.Select(proof => proof.ToJson().ToJsonString()).ToHashSet(StringComparer.Ordinal);
        var added = found.Where(proof => !known.Contains(proof.ToJson().ToJsonString())).ToList();
        if (added.Count > 0)
        {
            BeginWriting();
            Append([.. added.Select(proof => new NewEntry(EventNames.ExhibitExamined, [], proof.ToJson()))]);
            Settle();
        }

        return found;
    }
}
