using System.Diagnostics;
using Recours.Casework.Findings;
using Recours.Casework.Guidance;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>What was found in the conversations, and what the guidance sees of it, which depends on the country where the person is.</summary>
public sealed record Understood(CaseFindings Found, string? Country, Seen Seen)
{
    public static Understood Of(CaseFindings found, CaseView view)
    {
        var country = SituationOf.CountryOf(view);
        return new Understood(found, country, SeenOf.Findings(found, Guides.Embedded, country));
    }

    /// <summary>The same findings in another state of the case.</summary>
    public Understood In(CaseView view) => SituationOf.CountryOf(view) == Country ? this : Of(Found, view);
}

/// <summary>
/// What is read and computed of the evidence in a case, once, when it is first asked for: shared by all states of the case in which the evidence is the
/// same. A lot is read ahead in the background, so that no page waits for it.
/// </summary>
public sealed class ReadEvidence(VaultReader reader, CaseView view) : IDisposable
{
    /// <summary>How long a page waits for what is read ahead, from its beginning on: what was kept is there by then.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1_200);

    private readonly Lock readGate = new(), understandGate = new(), searchGate = new(), aheadGate = new();
    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<CaseReading>? readings;
    private CaseTimeline? timeline;
    private CaseSearch? search;
    private (CaseView? State, Understood? Read) last;
    private Task? read, understood, indexed;
    private long begun;
    private bool isGone;

    public IReadOnlyList<CaseReading> Readings
    {
        get
        {
            _ = TimelineOf(CancellationToken.None);
            return readings!;
        }
    }

    public CaseTimeline Timeline => TimelineOf(CancellationToken.None);

    /// <summary>What was read so far, without waiting.</summary>
    public IReadOnlyList<CaseReading> ReadingsSoFar => readings ?? [];

    /// <summary>Messages that were read so far, while it goes on.</summary>
    public long MessagesRead => reader.EntriesRead;

    private bool IsMuch { get; } = VaultReader.IsMuch(view);

    /// <summary>What was found in this state of the case; of a lot, what the first page needs of it is kept for whoever opens the case next.</summary>
    public Understood UnderstandingOf(CaseView state, CancellationToken cancel = default)
    {
        lock (understandGate)
        {
            if (!ReferenceEquals(last.State, state) || last.Read is null)
            {
                last = (state, Understood.Of(reader.Findings(state, Timeline, cancel), state));
                if (IsMuch)
                {
                    reader.KeepGlance(state, Glance.Of(Readings, last.Read.Seen));
                }
            }

            return last.Read;
        }
    }

    /// <summary>What was kept of this state of a lot, to be shown until it is understood anew; null when nothing was.</summary>
    public Glance? GlanceAt(CaseView state) => IsMuch ? reader.Glance(state) : null;

    /// <summary>Whether the findings are there, without waiting for them.</summary>
    public bool HasUnderstood => !IsMuch || understood is { IsCompleted: true };

    /// <summary>Begins to read a lot in the background.</summary>
    public void ReadAhead()
    {
        lock (aheadGate)
        {
            if (read is not null || isGone || !IsMuch)
            {
                return;
            }

            begun = Stopwatch.GetTimestamp();
            read = Task.Run(() => { TimelineOf(gone.Token); });
            understood = Then(read, () => UnderstandingOf(view, gone.Token));
            indexed = Then(understood, () => SearchOf(gone.Token));
        }
    }

    /// <summary>Whether messages can be shown without a wait that somebody would notice.</summary>
    public bool IsRead => IsDone(() => read);

    /// <summary>Whether they are also understood.</summary>
    public bool IsUnderstood => IsDone(() => understood);

    /// <summary>Whether they can be searched without such a wait.</summary>
    public bool IsIndexed => IsDone(() => indexed);

    public SearchResult Find(string words, SearchFilter filter, int offset, int limit)
    {
        lock (searchGate)
        {
            return SearchOf(CancellationToken.None).Find(words, filter, SearchOrder.Rank, offset, limit);
        }
    }

    public void Dispose()
    {
        lock (aheadGate)
        {
            isGone = true;
        }

        gone.Cancel();
        lock (searchGate)
        {
            search?.Dispose();
            search = null;
        }
    }

    private CaseTimeline TimelineOf(CancellationToken cancel)
    {
        lock (readGate)
        {
            readings ??= reader.Read(view, cancel);
            return timeline ??= CaseTimeline.Build(view, readings, cancel: cancel);
        }
    }

    private CaseSearch SearchOf(CancellationToken cancel)
    {
        lock (searchGate)
        {
            cancel.ThrowIfCancellationRequested();
            return search ??= reader.Search(view, Timeline, cancel);
        }
    }

    private static Task Then(Task first, Action next) => first.ContinueWith(done =>
    {
        done.GetAwaiter().GetResult();
        next();
    }, TaskScheduler.Default);

    private bool IsDone(Func<Task?> which)
    {
        if (!IsMuch)
        {
            return true;
        }

        ReadAhead();
        if (which() is not { } task)
        {
            return true;
        }

        if (Patience - Stopwatch.GetElapsedTime(begun) is { Ticks: > 0 } left)
        {
            Task.WaitAny([task], left);
        }

        if (task.IsFaulted)
        {
            // Our own fault is not hidden behind a page that waits for ever.
            task.GetAwaiter().GetResult();
        }

        return task.IsCompleted;
    }
}
