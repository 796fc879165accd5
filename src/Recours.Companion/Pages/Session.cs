using Recours.Casework;
using Recours.Casework.Findings;
using Recours.Casework.Guidance;
using Recours.Casework.Intake;
using Recours.Casework.Redaction;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>The unlocked case as it stood after the last write: a value, so that pages are drawn while evidence comes in.</summary>
/// <param name="screens">How often screenshots of this case were read since it was opened: what was found before that is not all.</param>
/// <param name="before">The state before the last write: what was read in the conversations is taken from it when nothing of that changed.</param>
public sealed class OpenedCase(string folder, bool isExample, Vault vault, VaultReader reader, CaseView view, IReadOnlyList<LedgerEntry> entries, int screens = 0, OpenedCase? before = null) : IDisposable
{
    // The evidence is read once for all states of the case in which it is the same.
    private readonly ReadEvidence evidence = before is not null && before.Screens == screens && IsReadAlike(before.View, view) ? before.evidence : new ReadEvidence(reader, view);
    private ReadCase? read, glanced;
    private CasePicture? picture;
    private Understood? understood = before is not null && before.Screens == screens && IsReadAlike(before.View, view) && IsDecidedAlike(before.View, view) ? before.understood?.In(view) : null;
    private IReadOnlyDictionary<int, IReadOnlyList<Finding>>? marks;

    public string Folder => folder;
    public bool IsExample => isExample;
    private int Screens => screens;
    public CaseView View => view;

    /// <summary>The decrypted ledger that <see cref="View"/> was folded from.</summary>
    public IReadOnlyList<LedgerEntry> Entries => entries;
    public IReadOnlyList<CaseReading> Readings => evidence.Readings;

    /// <summary>Pictures that may be screenshots and whose text was not read yet.</summary>
    public IReadOnlyList<UnreadScreen> Unread
    {
        get
        {
            // Reading the conversations finds them.
            _ = Readings;
            return reader.Unread;
        }
    }

    /// <summary>Other pictures whose text was not read yet. Every message is looked at for them: not for a page.</summary>
    public IReadOnlyList<UnreadPicture> UnreadPictures(CancellationToken cancel) => reader.UnreadPictures(view, cancel);

    /// <summary>Pictures that are not read because there are too many, as far as it is known.</summary>
    public int PicturesLeft => reader.PicturesLeft;

    public CaseTimeline Timeline => evidence.Timeline;

    /// <summary>Whether the conversations can be shown at once. A very large case is read in the background; what was kept of it is there in a moment.</summary>
    public bool IsRead => evidence.IsRead;

    /// <summary>Whether they are also understood.</summary>
    public bool IsUnderstood => evidence.IsUnderstood;

    /// <summary>Whether they can be searched at once.</summary>
    public bool IsIndexed => evidence.IsIndexed;

    /// <summary>Messages that were read so far, while it goes on.</summary>
    public long MessagesRead => evidence.MessagesRead;

    /// <summary>What was read in the conversations, as the guidance sees it. Of a very large case nothing, until it is read in the background.</summary>
    public Seen Seen => Read.Seen;

    /// <summary>What the plan depends on, besides the guides and the time.</summary>
    public Situation Situation => Read.Situation;

    private ReadCase Read
    {
        get
        {
            if (read is not null)
            {
                return read;
            }

            if (understood is null && !evidence.HasUnderstood)
            {
                // What was known when the case was closed need not be read again to be said.
                glanced ??= evidence.GlanceAt(view) is { } kept ? ReadCase.Of(view, kept, PageContext.Now.Offset) : null;
                if (glanced is not null)
                {
                    return glanced;
                }
            }

            if (understood is null && !IsUnderstood)
            {
                // Whoever opens the first page does not wait for a million messages; the page after it knows more.
                var declared = ReadCase.Of(view, new Glance(evidence.ReadingsSoFar, Seen.Nothing), PageContext.Now.Offset);
                return declared with { Situation = declared.Situation with { IsReading = true } };
            }

            return read = ReadCase.Of(view, new Glance(Readings, Understanding.Seen), PageContext.Now.Offset);
        }
    }

    /// <summary>What happened, put together for the drawing.</summary>
    public CasePicture Picture => picture ??= CasePicture.Of([.. PictureMarks.Declared(view), .. FoundMarks.Of(Findings)], PictureMarks.Messages(Timeline));

    /// <summary>What was read from the conversations and the account, with what the person decided about it.</summary>
    public CaseFindings Findings => Understanding.Found;

    private Understood Understanding => understood ??= evidence.UnderstandingOf(view);

    /// <summary>What was found in each message, by place; for a very large case only once it was asked for elsewhere, so that reading does not wait.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Finding>> Marks
    {
        get
        {
            if (marks is null && (understood is not null || IsUnderstood))
            {
                marks = FoundMarks.ByPlace(Findings.Result);
            }

            return marks ?? new Dictionary<int, IReadOnlyList<Finding>>();
        }
    }

    /// <summary>Whether the evidence reads the same: everything that it is made of was only ever added to.</summary>
    private static bool IsReadAlike(CaseView one, CaseView other) =>
        one.Exhibits.Count == other.Exhibits.Count && one.Appearances.Count == other.Appearances.Count && one.Notes.Count == other.Notes.Count && one.Seals.Count == other.Seals.Count && one.Country == other.Country
        && one.Person.SequenceEqual(other.Person);

    private static bool IsDecidedAlike(CaseView one, CaseView other) =>
        one.Decisions.Select(decision => (decision.Id, decision.What, decision.At)).SequenceEqual(other.Decisions.Select(decision => (decision.Id, decision.What, decision.At)));

    public Plan Plan(DateTimeOffset now) => Planner.Make(Situation, Guides.Embedded, now);

    /// <summary>Searches the case; the index is made, or taken from what was kept, when it is first asked for.</summary>
    public SearchResult Find(string words, SearchFilter filter, int offset, int limit) => evidence.Find(words, filter, offset, limit);

    /// <summary>Begins to read a large case in the background.</summary>
    public void ReadAhead() => evidence.ReadAhead();

    /// <summary>Lets go of what no later state of the case needs.</summary>
    public void GiveWayTo(OpenedCase? next)
    {
        if (next?.evidence != evidence)
        {
            evidence.Dispose();
        }
    }

    public void Dispose() => evidence.Dispose();

    /// <summary>Large files that have begun to come in.</summary>
    public IReadOnlyList<UnfinishedUpload> Unfinished => vault.UnfinishedUploads();

    public Stream Open(Exhibit exhibit) => vault.OpenExhibit(exhibit);
    public Stream Open(CaseReading reading, string path) => reader.OpenFile(view, reading, path);
    public Stream Open(UnreadScreen screen) => reader.OpenFile(screen);
    public Stream Open(UnreadPicture picture) => reader.OpenFile(picture);
}

/// <summary>
/// One person, one case: what the pages share. Writes go through <see cref="Write"/>, one at a time. The case locks itself
/// after some minutes without a request.
/// </summary>
public sealed class Session : IDisposable
{
    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private readonly TimeSpan idle;
    private readonly ITimer timer;
    private Vault? vault;
    private VaultReader? reader;
    private OpenedCase? shown;
    private CancellationTokenSource opening = new();
    private bool stale;
    private int screens;
    private long lastUse;

    public Session(TimeProvider clock, TimeSpan idle)
    {
        (this.clock, this.idle) = (clock, idle);
        lastUse = clock.GetTimestamp();
        timer = clock.CreateTimer(_ => LockWhenIdle(), null, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));
    }

    /// <summary>Null while no case is open. While evidence comes in, the state before the file that is on its way.</summary>
    public OpenedCase? Case
    {
        get
        {
            if (stale && gate.TryEnter())
            {
                try
                {
                    Show();
                }
                finally
                {
                    gate.Exit();
                }
            }

            return shown;
        }
    }

    /// <summary>The coarse patches shown in place of pictures, by the SHA-256 of their exhibit, for as long as the case is open.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> Veils { get; } = new();

    /// <summary>Whether the case locked itself since it was last opened.</summary>
    public bool LockedItself { get; private set; }

    /// <summary>Stands for this opening of the case; cancelled when it is locked.</summary>
    public CancellationToken WhileOpen => opening.Token;

    public void Touch() => Interlocked.Exchange(ref lastUse, clock.GetTimestamp());

    /// <summary>Opens the case that <paramref name="open"/> gives, after locking the one that was open.</summary>
    public void Open(string folder, bool isExample, Func<Vault> open)
    {
        lock (gate)
        {
            LockNow();
            // While the passphrase is stretched, the other processor reads what the first page is drawn from.
            _ = Task.Run(() => Guides.Embedded);
            vault = open();
            vault.DropOldUploads();
            opening = new CancellationTokenSource();
            reader = new VaultReader(vault);
            LockedItself = false;
            Draft = vault.Draft();
            shown = new OpenedCase(folder, isExample, vault, reader, vault.View, [.. vault.Entries]);
            shown.ReadAhead();
        }
    }

    /// <summary>Writes to the open case, then shows its new state. Throws <see cref="Trouble"/> <c>case.locked</c> when none is open.</summary>
    public T Write<T>(Func<Vault, T> work) => WriteRead((open, _) => work(open));

    /// <summary>Writes as <see cref="Write"/> does, with the reader of its conversations at hand: what it reads is there for the pages as well.</summary>
    public T WriteRead<T>(Func<Vault, VaultReader, T> work)
    {
        lock (gate)
        {
            var open = vault ?? throw new Trouble("case.locked");
            try
            {
                return work(open, reader!);
            }
            finally
            {
                // Folded when somebody looks: a thousand files in a row cost one fold.
                stale = true;
                Touch();
            }
        }
    }

    /// <summary>
    /// What the program does by itself in the case of an opening (<see cref="WhileOpen"/>): no use of the case. False when it was locked meanwhile,
    /// also when another one is open now.
    /// </summary>
    /// <param name="shows">Whether pictures whose text is kept are to be seen among the conversations from now on, and how they were read is recorded.</param>
    public bool WriteAlong(Action<Vault> work, bool shows, CancellationToken whileOpen)
    {
        lock (gate)
        {
            if (vault is null || opening.Token != whileOpen)
            {
                return false;
            }

            work(vault);
            if (shows)
            {
                reader!.ForgetUnread();
                screens++;
                stale = true;
                vault.Record(reader.Read(vault.View, whileOpen));
            }

            return true;
        }
    }

    /// <summary>What was typed and is no fact yet. Read without waiting, while evidence comes in too.</summary>
    public IReadOnlyDictionary<string, string> Draft { get; private set; } = new Dictionary<string, string>();

    /// <summary>What the person chose to take out before anything leaves.</summary>
    public RedactionChoice Redaction => RedactionDraft.Read(Draft, Case?.View.Exhibits.Count ?? 0);

    /// <summary>Keeps some fields of the draft in the case, and leaves the others. No fact changes: what is shown stays as it is.</summary>
    /// <param name="replaced">The fields that <paramref name="parts"/> takes the place of.</param>
    public void KeepDraft(IReadOnlyDictionary<string, string> parts, Func<string, bool> replaced)
    {
        lock (gate)
        {
            Touch();
            var draft = Draft.Where(field => !replaced(field.Key)).Concat(parts).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
            (vault ?? throw new Trouble("case.locked")).KeepDraft(draft);
            Draft = draft;
        }
    }

    public void Lock()
    {
        lock (gate)
        {
            LockNow();
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        Lock();
    }

    private void Show()
    {
        stale = false;
        var before = shown;
        shown = vault is null ? null : new OpenedCase(before!.Folder, before.IsExample, vault, reader!, vault.View, [.. vault.Entries], screens, before);
        before?.GiveWayTo(shown);
    }

    private void LockNow()
    {
        opening.Cancel();
        shown?.Dispose();
        vault?.Dispose();
        if (shown is { IsExample: true } example)
        {
            ExamplePlace.Remove(example.Folder);
        }

        (vault, reader, shown, stale) = (null, null, null, false);
        Draft = new Dictionary<string, string>();
        Veils.Clear();
        // The passphrase was never kept; keys and decrypted pages go with the objects that held them.
        GC.Collect();
    }

    private void LockWhenIdle()
    {
        // Evidence coming in holds the gate and counts as use.
        if (shown is null || clock.GetElapsedTime(Interlocked.Read(ref lastUse)) < idle || !gate.TryEnter())
        {
            return;
        }

        try
        {
            LockNow();
            LockedItself = true;
        }
        finally
        {
            gate.Exit();
        }
    }
}
