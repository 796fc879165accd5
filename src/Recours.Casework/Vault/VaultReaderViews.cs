using Recours.Casework.Findings;
using Recours.Casework.Timeline;

namespace Recours.Casework.Vault;

/// <summary>What is computed from all readings of a case: its order, its findings, its search. Of a long case it is kept as readings are.</summary>
public sealed partial class VaultReader
{
    private const string FindingsFile = "findings", WordsFile = "words";

    private readonly Lock findingsGate = new();
    private (byte[] MadeFrom, ReadFindings Read)? lastFindings;

    /// <summary>Everything in the case in one order.</summary>
    public CaseTimeline Timeline(CaseView view, CancellationToken cancel = default) => CaseTimeline.Build(view, Read(view, cancel), cancel: cancel);

    /// <summary>The findings of the case. What was decided since they were read costs nothing to add.</summary>
    /// <param name="timeline">That of the view, without a stated zone.</param>
    public CaseFindings Findings(CaseView view, CaseTimeline timeline, CancellationToken cancel = default)
    {
        var readings = Read(view, cancel);
        var madeFrom = MadeFromFindings(view, readings);
        lock (findingsGate)
        {
            if (lastFindings is not { } last || !last.MadeFrom.AsSpan().SequenceEqual(madeFrom))
            {
                lastFindings = last = (madeFrom, vault.Kept(FindingsFile, madeFrom, PackedFindings.Read) ?? ReadFindings(view, readings, timeline, madeFrom, cancel));
            }

            return CaseFindings.Of(view, readings, timeline, last.Read);
        }
    }

    /// <summary>The search of the case. Whoever asked for it lets it go.</summary>
    /// <param name="timeline">That of the view, without a stated zone.</param>
    public CaseSearch Search(CaseView view, CaseTimeline timeline, CancellationToken cancel = default)
    {
        var madeFrom = MadeFromAll("words/1", view, Read(view, cancel));
        if (vault.Kept(WordsFile, madeFrom, stored => CaseSearch.Restore(timeline, stored)) is { } kept)
        {
            return kept;
        }

        var search = CaseSearch.Build(timeline, cancel);
        if (Keeps && timeline.Count >= WorthKeeping)
        {
            vault.KeepFile(WordsFile, madeFrom, output =>
            {
                if (!search.Save(output))
                {
                    throw new IOException("search.too-large");
                }
            });
        }

        return search;
    }

    private ReadFindings ReadFindings(CaseView view, IReadOnlyList<Intake.CaseReading> readings, CaseTimeline timeline, byte[] madeFrom, CancellationToken cancel)
    {
        var watch = new ReadWatch(cancel);
        var read = CaseFindings.Read(view, readings, timeline, (reading, path) => watch.Open(() => OpenFile(view, reading, path)), KeptPictures(view), cancel);
        cancel.ThrowIfCancellationRequested();
        if (Keeps && !watch.Failed && timeline.Count >= WorthKeeping)
        {
            vault.KeepFile(FindingsFile, madeFrom, output => PackedFindings.Write(read, output));
        }

        return read;
    }

    /// <summary>Everything that the order of a case, its words and its findings depend on: how its exhibits read, and what else stands in it.</summary>
    private static byte[] MadeFromAll(string kind, CaseView view, IReadOnlyList<Intake.CaseReading> readings)
    {
        using var made = new MadeFrom(kind);
        made.Add(readings.Count);
        foreach (var reading in readings)
        {
            made.Add(reading.MadeFrom).Add(reading.Name);
        }

        made.Add(view.Exhibits.Count);
        foreach (var exhibit in view.Exhibits)
        {
            made.Add(exhibit.AcquiredAt.UtcTicks).Add(exhibit.Name).Add(exhibit.Path);
        }

        made.Add(view.Notes.Count);
        foreach (var note in view.Notes)
        {
            made.Add(note.WrittenAt.UtcTicks).Add(note.Text);
        }

        made.Add(view.Seals.Count);
        foreach (var seal in view.Seals)
        {
            made.Add(seal.At.UtcTicks);
        }

        made.Add(view.Country).Add(view.Person.Count);
        foreach (var (key, value) in view.Person.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            made.Add(key).Add(value);
        }

        return made.Hash();
    }
}
