using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Evidence.Age;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>
/// An unlocked case. Facts are appended, never changed; an entry is acknowledged when it stands in the journal, and the
/// journal is laid out in tiles by <see cref="Settle"/>. Formats: docs/formats/case.md.
/// </summary>
public sealed partial class Vault : IDisposable
{
    private readonly IVaultFiles files;
    private readonly Machine machine;
    private readonly X25519Identity identity;
    private readonly NoteSigningKey signer;
    private readonly VaultLog log;
    private readonly List<LedgerEntry> entries = [];

    // A repeated file is found, and named, without folding the ledger again; made when the first file comes.
    private Dictionary<string, int>? numbers;
    private readonly List<Exhibit> exhibits = [];
    private readonly List<StagedExhibit> staged = [];
    private readonly LogWriter logWriter;
    private ExhibitWriter? writer;
    private IDisposable? hold;
    private bool broken;

    // Asked for each file: folding the ledger each time would cost more than a small file.
    private bool? young;
    private CaseView? view;

    private Vault(IVaultFiles files, Machine machine, X25519Identity identity, VaultLog log)
    {
        (this.files, this.machine, this.identity, this.log) = (files, machine, identity, log);
        signer = LogKey(identity);
        logWriter = new LogWriter(files, log);
        log.UseKey(signer.VerifierKey);
    }

    public IReadOnlyList<LedgerEntry> Entries => entries;

    /// <summary>The facts, folded.</summary>
    public CaseView View => view ??= CaseView.Fold(entries, [.. exhibits], log.Tree.Root().ToString(), signer.VerifierKey.ToString());

    /// <summary>Unlocks a case: one scrypt. Throws <see cref="Trouble"/> for a wrong passphrase or a folder that is no case.</summary>
    public static Vault Open(IVaultFiles files, Machine machine, string passphrase)
    {
        if (!files.Exists(VaultLayout.Identity) && !files.Exists(PendingIdentity))
        {
            throw new Trouble("case.not-a-case");
        }

        return Open(files, machine, Unlock(files, passphrase));
    }

    /// <summary>Opens a case with its key itself, as paper keeps it. Throws <see cref="Trouble"/> for a folder that is no case, or not of this key.</summary>
    public static Vault Open(IVaultFiles files, Machine machine, X25519Identity identity)
    {
        var snapshot = LogSnapshot.Read(files, identity);
        var vault = new Vault(files, machine, identity, ReadLog(files, snapshot));
        if (vault.log.FromSnapshot > 0)
        {
            vault.KeepAll(snapshot!);
        }

        foreach (var entry in vault.DecryptRest())
        {
            vault.Keep(entry);
        }

        return vault;
    }

    /// <summary>Takes one original in: hashed, encrypted, synced, read back, recorded. Returns when it is safe on disk.</summary>
    public Exhibit Add(Stream source, string name, string path, DateTimeOffset? modified, string? from, string? batch,
        Action<long>? progress = null, CancellationToken cancel = default)
    {
        try
        {
            Stage(source, name, path, modified, from, batch, progress, cancel);
        }
        catch (NotCopiedException e)
        {
            AddHash(e.Hash, name, path, modified, from, batch);
            throw new RefusedException("add.young", name);
        }

        return Commit()[^1].Exhibit ?? throw new Trouble("disk.wrote-wrong-bytes");
    }

    /// <summary>
    /// Takes one original in as <see cref="Add"/> does, up to the record: nothing is promised before <see cref="Commit"/>, which does
    /// for many what costs as much as for one. Returns the bytes read.
    /// </summary>
    public long Stage(Stream source, string name, string path, DateTimeOffset? modified, string? from, string? batch,
        Action<long>? progress = null, CancellationToken cancel = default)
    {
        var written = Encrypt(source, progress, cancel);
        Stage(written, name, path, modified, from, batch);
        return written.Size;
    }

    /// <summary>The costly part of <see cref="Stage(Stream, string, string, DateTimeOffset?, string?, string?, Action{long}?, CancellationToken)"/>, for several originals at the same time.</summary>
    /// <remarks>Of somebody under 18 nothing that may hold an image is written: throws <see cref="NotCopiedException"/> before.</remarks>
    public WrittenExhibit Encrypt(Stream source, Action<long>? progress = null, CancellationToken cancel = default)
    {
        bool isYoung;
        lock (staged)
        {
            BeginWriting();
            writer ??= new ExhibitWriter(files, machine.Random, identity);
            isYoung = young ??= View.IsYoung;
        }

        if (!isYoung)
        {
            return writer.Write(source, progress, cancel);
        }

        using var text = new TextOnlyStream(source);
        return writer.Write(text, progress, cancel);
    }

    /// <summary>Takes in what was encrypted, in the order in which it is to stand in the case.</summary>
    public void Stage(WrittenExhibit written, string name, string path, DateTimeOffset? modified, string? from, string? batch) =>
        staged.Add(new StagedExhibit(written, name, path, modified, from, batch));

    /// <summary>Takes away what was encrypted and is not wanted after all.</summary>
    public void Discard(WrittenExhibit written) => writer!.Discard(written);

    /// <summary>
    /// Records what was staged and returns when all of it is safe on disk, in order: each exhibit, and whether its bytes were in the case before;
    /// null for one that the disk did not give back as it was written: it is not kept, the others are.
    /// </summary>
    public IReadOnlyList<(Exhibit? Exhibit, bool Known)> Commit()
    {
        if (staged.Count == 0)
        {
            return [];
        }

        var fresh = staged.Select(exhibit => exhibit.Written).Where(written => !Numbers.ContainsKey(written.Sha256)).DistinctBy(written => written.Sha256).ToList();
        var kept = fresh;
        try
        {
            staged.Select(exhibit => exhibit.Written).Except(fresh).ToList().ForEach(writer!.Discard);
            if (fresh.Count > 0)
            {
                kept = [.. writer.Finish(fresh)];
                fresh.Except(kept).ToList().ForEach(writer.Discard);
                files.SyncFolder(VaultLayout.Exhibits);
            }

            var (first, added, safe) = (Numbers.Count, new List<NewEntry>(), kept.Select((written, i) => (written.Sha256, i)).ToDictionary(pair => pair.Sha256, pair => pair.i));
            var lost = new List<bool>();
            var begun = new HashSet<string>(StringComparer.Ordinal);
            foreach (var exhibit in staged)
            {
                var sha256 = exhibit.Written.Sha256;
                var number = Numbers.TryGetValue(sha256, out var known) ? known : safe.TryGetValue(sha256, out var at) ? first + at + 1 : 0;
                lost.Add(number == 0);
                if (number > 0)
                {
                    added.Add(known == 0 && begun.Add(sha256) ? Acquired(exhibit, number) : Repeated(exhibit, number));
                }
            }

            if (added.Count > 0)
            {
                Append(added);
            }

            var taken = new Queue<(Exhibit?, bool)>(entries.TakeLast(added.Count).Select(Taken));
            return [.. lost.Select(gone => gone ? (null, false) : taken.Dequeue())];
        }
        catch when (!broken)
        {
            // None was recorded: none stays.
            kept.ForEach(writer!.Discard);
            throw;
        }
        finally
        {
            staged.Clear();
        }
    }

    /// <summary>A seekable stream over an exhibit's original bytes.</summary>
    public Stream OpenExhibit(Exhibit exhibit)
    {
        var path = VaultLayout.Exhibit(exhibit.CiphertextSha256);
        return AgeFile.Decrypt(files.OpenRead(files.Exists(path) ? path : path + VaultLayout.Pending), identity);
    }

    /// <summary>Whether an age file, read from its beginning, opens to as many bytes as the exhibit has, each of them authentic.</summary>
    internal bool Opens(Stream stored, Exhibit exhibit)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            using var plain = AgeFile.Decrypt(stored, identity);
            long size = 0;
            for (int read; (read = plain.Read(chunk)) > 0;)
            {
                size += read;
            }

            return size == exhibit.Size;
        }
        catch (AgeException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }
    }

    public void WriteNote(string text)
    {
        BeginWriting();
        Append(EventNames.NoteWritten, new JsonObject(), new JsonObject { ["text"] = text });
        Settle();
    }

    public void DescribePerson(IReadOnlyDictionary<string, string> values)
    {
        BeginWriting();
        Append(EventNames.PersonDescribed, new JsonObject(),
            new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))));
        Settle();
    }

    /// <summary>Closes this state of the case: the entry names size and root of everything before it, under the log's signature.</summary>
    public SealedState Seal()
    {
        BeginWriting();
        var (size, root) = (log.Tree.Size, log.Tree.Root().ToString());
        Append(EventNames.CaseSealed, new JsonObject { ["sealed"] = new JsonObject { ["root"] = root, ["size"] = size } },
            new JsonObject { ["tool"] = machine.Tool, ["zone"] = machine.Zone });
        Settle();
        return View.Seals[^1];
    }

    /// <summary>Records that something was taken out or written: custody, ISO/IEC 27037.</summary>
    public void Record(string eventName, JsonObject privatePart)
    {
        BeginWriting();
        Append(eventName, new JsonObject(), privatePart);
        Settle();
    }

    /// <summary>Lays the journal out in tiles, private parts and checkpoint, then removes it. Repeatable at any point.</summary>
    public void Settle()
    {
        for (var index = log.TiledSize; index < log.Entries.Count; index++)
        {
            if ((string?)log.Public((int)index)["exhibit"]?["sha256"] is string sha256 && files.Exists(VaultLayout.Exhibit(sha256) + VaultLayout.Pending))
            {
                files.Rename(VaultLayout.Exhibit(sha256) + VaultLayout.Pending, VaultLayout.Exhibit(sha256));
            }

            NameAnchorFiles(log.Public((int)index));
        }

        NameIdentity();

        files.SyncFolder(VaultLayout.Exhibits);
        logWriter.LayOut();
    }

    public void Dispose()
    {
        if (!broken && log.Journal.Count > 0)
        {
            BeginWriting();
            Settle();
        }

        if (!broken && hold is not null)
        {
            KeepSnapshot();
        }

        logWriter.Dispose();
        hold?.Dispose();
    }

    /// <summary>
    /// Salt and private JSON of an entry, in the order in which its commitment hashes them: what shows this entry, and no other, to somebody.
    /// Throws <see cref="FormatException"/> when the part is damaged.
    /// </summary>
    public byte[] SaltAndJson(long index)
    {
        var first = FirstOfGroup(index);
        return ReadPrivateParts(first)[(int)(index - first)];
    }

    /// <summary>
    /// The salts and private parts of the group of entries that begins at <paramref name="first"/>, one for each entry, commitments checked.
    /// Throws <see cref="FormatException"/>, <see cref="AgeException"/>, or what the disk throws.
    /// </summary>
    internal IReadOnlyList<byte[]> ReadPrivateParts(long first)
    {
        var journaled = log.JournalGroups().FirstOrDefault(group => group.First == first).Group;
        using var stored = journaled is not null ? new MemoryStream(journaled.PrivateAge) : files.OpenRead(VaultLayout.PrivateParts(first));
        using var plain = AgeFile.Decrypt(stored, identity);
        var lines = new MemoryStream();
        plain.CopyTo(lines);
        var parts = PrivateParts.Decode(lines.GetBuffer().AsSpan(0, (int)lines.Length));
        for (var i = 0; i < parts.Count; i++)
        {
            if (first + i >= log.Entries.Count || (string?)log.Public((int)first + i)["commitment"] != LedgerEntry.Commit(parts[i]).ToString())
            {
                throw new FormatException("private.commitment");
            }
        }

        return parts;
    }

    private long FirstOfGroup(long index)
    {
        while (index > 0 && !LedgerEntry.Parse(index, log.Entries[(int)index]).BeginsGroup)
        {
            index--;
        }

        return index;
    }

    private IEnumerable<LedgerEntry> DecryptRest()
    {
        IReadOnlyList<byte[]> parts = [];
        var at = 0;
        for (var i = log.FromSnapshot; i < log.Entries.Count; i++)
        {
            var entry = LedgerEntry.Parse(i, log.Entries[i]);
            if (entry.BeginsGroup || i == 0)
            {
                (parts, at) = (ReadPrivateParts(i), 0);
            }

            yield return at < parts.Count ? entry.With(parts[at++]) : throw new FormatException("private.missing");
        }
    }

    /// <summary>The Ed25519 key that signs the log, derived from the case key: the paper kit restores both.</summary>
    private static NoteSigningKey LogKey(X25519Identity identity)
    {
        var seed = HKDF.DeriveKey(HashAlgorithmName.SHA256, identity.Secret.ToArray(), 32, [], "recours/log-key/v1"u8.ToArray());
        var name = HKDF.DeriveKey(HashAlgorithmName.SHA256, identity.Secret.ToArray(), 8, [], "recours/log-name/v1"u8.ToArray());
        return NoteSigningKey.FromSeed("recours.invalid/" + Convert.ToHexStringLower(name), seed);
    }

    private static VaultLog ReadLog(IVaultFiles files, LogSnapshot? snapshot = null)
    {
        try
        {
            return VaultLog.Read(files, snapshot);
        }
        catch (FormatException e)
        {
            throw new Trouble("case.log-damaged", e.Message, e);
        }
    }

    private void Append(string eventName, JsonObject publicPart, JsonObject privatePart) => Append([new NewEntry(eventName, publicPart, privatePart)]);

    /// <summary>Appends entries as one group: one age file for their private parts, one signature, one sync of the journal, one of the promise.</summary>
    private void Append(IReadOnlyList<NewEntry> added)
    {
        var parts = added.Select(entry => LedgerEntry.SaltAndJson(entry.Private, machine.Random)).ToList();
        var privateAge = SealPrivateParts(parts);
        added[0].Public["private"] = Hash32.Of(privateAge).ToString();
        var (parsed, written) = (new List<LedgerEntry>(added.Count), new List<byte[]>(added.Count));
        foreach (var (entry, part) in added.Zip(parts))
        {
            entry.Public["at"] = LedgerEntry.FormatTime(machine.Clock.GetUtcNow());
            entry.Public["commitment"] = LedgerEntry.Commit(part).ToString();
            entry.Public["event"] = entry.Event;
            var stored = CanonicalJson.Write(entry.Public);
            parsed.Add(LedgerEntry.Parse(log.Entries.Count, stored).With(part));
            written.Add(stored);
            log.Append(stored);
        }

        var checkpoint = SignedCheckpoint.Sign(new Checkpoint(signer.VerifierKey.Name, log.Tree.Size, log.Tree.Root()), signer);
        var group = new JournalGroup(written, privateAge, checkpoint.Bytes);
        try
        {
            logWriter.Append(group);
        }
        catch
        {
            // Half a record may stand at the end: nothing may be written after it. Opening the case again takes it away.
            broken = true;
            throw;
        }

        parsed.ForEach(Keep);
    }

    private (Exhibit?, bool) Taken(LedgerEntry entry)
    {
        var known = entry.Event == EventNames.ExhibitRepeated;
        var exhibit = exhibits[(known ? (int)entry.Private!["number"]! : (int)entry.Public["exhibit"]!["number"]!) - 1];
        if (!known)
        {
            var path = VaultLayout.Exhibit(exhibit.CiphertextSha256);
            files.Rename(path + VaultLayout.Pending, path);
        }

        return (exhibit, known);
    }

    private byte[] SealPrivateParts(IReadOnlyList<byte[]> parts)
    {
        var sealedParts = new MemoryStream();
        using var encrypted = AgeFile.Encrypt(sealedParts, [identity.Recipient], machine.Random);
        encrypted.Write(PrivateParts.Encode(parts));
        encrypted.Finish();
        return sealedParts.ToArray();
    }

    /// <summary>Holds the case from the first write on; refuses to fork a log that another program has continued meanwhile.</summary>
    private void BeginWriting()
    {
        if (broken)
        {
            throw new Trouble("case.reopen");
        }

        if (hold is not null)
        {
            return;
        }

        hold = files.Lock();
        if (log.Entries.Count == 0)
        {
            return;
        }

        if (ReadLog(files).Tree.Root() != log.Tree.Root())
        {
            broken = true;
            throw new Trouble("case.reopen");
        }

        Settle();
        ClearPending();
    }

    /// <summary>
    /// Gives recorded exhibits and anchors the name that a power cut took from them, and takes away what an earlier run began and never
    /// recorded: it would fill the disk and serve nobody.
    /// </summary>
    private void ClearPending()
    {
        var pending = files.List().Where(file => file.Path.EndsWith(VaultLayout.Pending, StringComparison.Ordinal)
            && (file.Path.StartsWith(VaultLayout.Exhibits, StringComparison.Ordinal) || file.Path.StartsWith(VaultLayout.Anchors, StringComparison.Ordinal))).ToList();
        if (pending.Count == 0)
        {
            return;
        }

        var recorded = exhibits.Select(exhibit => VaultLayout.Exhibit(exhibit.CiphertextSha256))
            .Concat(entries.SelectMany(entry => Anchor.FilesOf(entry.Public).Keys)).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, _) in pending)
        {
            var name = path[..^VaultLayout.Pending.Length];
            if (recorded.Contains(name) && !files.Exists(name))
            {
                files.Rename(path, name);
            }
            else
            {
                files.Delete(path);
            }
        }
    }

    private Dictionary<string, int> Numbers => numbers ??= exhibits.DistinctBy(exhibit => exhibit.Sha256).ToDictionary(exhibit => exhibit.Sha256, exhibit => exhibit.Number, StringComparer.Ordinal);

    private void KeepAll(LogSnapshot snapshot)
    {
        entries.AddRange(snapshot.Entries);
        exhibits.AddRange(snapshot.Exhibits);
    }

    private void Keep(LedgerEntry entry)
    {
        entries.Add(entry);
        view = null;
        CaseView.Take(exhibits, entry);
        switch (entry.Event)
        {
            case EventNames.ExhibitAcquired:
                numbers?.TryAdd(exhibits[^1].Sha256, exhibits[^1].Number);
                break;
            case EventNames.FactDeclared or EventNames.FactWithdrawn:
                young = null;
                break;
        }
    }

    private static NewEntry Repeated(StagedExhibit exhibit, int number) => new(EventNames.ExhibitRepeated, new JsonObject(),
        new JsonObject { ["batch"] = exhibit.Batch, ["from"] = exhibit.From, ["name"] = exhibit.Name, ["number"] = number, ["path"] = exhibit.Path });

    private NewEntry Acquired(StagedExhibit exhibit, int number) => new(EventNames.ExhibitAcquired,
        new JsonObject
        {
            ["exhibit"] = new JsonObject { ["number"] = number, ["sha256"] = exhibit.Written.CiphertextSha256, ["size"] = exhibit.Written.CiphertextSize },
        },
        new JsonObject
        {
            ["batch"] = exhibit.Batch,
            ["from"] = exhibit.From,
            ["modified"] = exhibit.Modified is { } time ? LedgerEntry.FormatTime(time) : null,
            ["name"] = exhibit.Name,
            ["path"] = exhibit.Path,
            ["sha256"] = exhibit.Written.Sha256,
            ["size"] = exhibit.Written.Size,
            ["system"] = machine.System,
            ["tool"] = machine.Tool,
            ["zone"] = machine.Zone,
        });

    /// <summary>An original on its way into the case.</summary>
    private sealed record StagedExhibit(WrittenExhibit Written, string Name, string Path, DateTimeOffset? Modified, string? From, string? Batch);

    /// <summary>An entry on its way into the log.</summary>
    private sealed record NewEntry(string Event, JsonObject Public, JsonObject Private);
}
