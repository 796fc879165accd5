using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Dossier;
using Recours.Casework.Guidance;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;
using Recours.Evidence.Bundles;

namespace Recours.Casework.Handover;

/// <summary>What a case hands over: one bag with chosen exhibits, all proofs of them, and nothing of the others.</summary>
public static class HandoverBundle
{
    /// <summary>Works out what would leave, and what would stay. Throws <see cref="RefusedException"/> for an exhibit that is not there, or none.</summary>
    public static async Task<HandoverPlan> PlanAsync(Vault.Vault vault, HandoverChoice choice, CancellationToken cancel = default)
    {
        vault.Rest();
        var (view, entries) = (vault.View, vault.Entries);
        var chosen = Chosen(view, choice.Exhibits);
        var everything = chosen.Count == view.Exhibits.Count;
        var ofMinors = IsUnder18(view) ? chosen.Where(exhibit => MayShowSomebody(vault, exhibit, cancel)).Select(exhibit => exhibit.Number).ToList() : [];
        var redaction = choice.Redaction is { IsNothing: false } wanted ? wanted : null;
        var whole = everything && redaction is null;
        var readings = new VaultReader(vault) { Keeps = false }.Read(view with { Appearances = Appearances(view, chosen) }, cancel);
        var names = redaction is { People.Count: > 0 } ? KnownSpellings.Complete(new HiddenNames(redaction.People), readings) : null;
        List<Exhibit> allowed = [.. chosen.Where(exhibit => !ofMinors.Contains(exhibit.Number))];
        var redacted = redaction is null ? HandoverRedaction.None : await HandoverRedaction.Of(vault, allowed, names, redaction.Covered, cancel);
        List<Exhibit> leaving = [.. allowed.Where(exhibit => !redacted.Closed.Contains(exhibit.Number) && !redacted.Covered.Any(copy => copy.Exhibit == exhibit.Number))];
        // What is said of somebody under 18's picture may name them too.
        IReadOnlySet<int> closed = names is null ? redacted.Closed : (HashSet<int>)[.. redacted.Closed, .. chosen.Where(exhibit => ofMinors.Contains(exhibit.Number)).Select(exhibit => exhibit.Number)];
        var log = new HandoverLog(vault, chosen.Select(exhibit => (long)exhibit.Number).Where(number => !closed.Contains((int)number)).ToHashSet(), whole, closed);
        var shown = Shown(view, log, chosen, everything, entries);
        var time = entries[^1].At;
        // What stays closed may not be told by the list of operations either.
        var dossier = await DossierHtml.RenderAsync(new DossierInput(shown, everything ? entries : OfDossier(log, entries, closed), readings, choice.Language, time, vault.Tool) { Hidden = names, Covered = redacted.Covered });
        var paths = leaving.ToDictionary(exhibit => exhibit.Number, exhibit => HandoverLayout.Exhibit(exhibit.Number, exhibit.Name));
        List<SmallFile> payload =
        [
            new(HandoverLayout.Dossier, dossier),
            new(HandoverLayout.Case, HandoverCase.Write(log, paths)),
        ];
        if (redaction is not null)
        {
            payload.AddRange(redacted.Files(view, names?.People.Count ?? 0, payload[0].Sha256));
        }

        payload.Add(new(HandoverLayout.Crate, HandoverCrate.Write(leaving, paths, [.. payload.Select(file => file.Path).Where(path => path.StartsWith(HandoverLayout.Derivatives, StringComparison.Ordinal))], time, vault.Tool)));
        var tags = log.Files().ToList();
        tags.Add(new(HandoverLayout.Script, HandoverRecipe.Script()));
        tags.Add(new(HandoverLayout.Recipe, HandoverRecipe.Write(view.Anchors, log, choice.Language)));
        var bag = new BagContents(Name(vault), [.. payload.Select(Entry), .. leaving.Select(exhibit => Entry(vault, exhibit, paths[exhibit.Number]))], [],
            DateOnly.FromDateTime(time.UtcDateTime), [new("Bag-Software-Agent", vault.Tool), new("External-Identifier", vault.VerifierKey.Name)]);
        tags.AddRange(Statement(vault, bag, [.. payload.Select(file => (HandoverLayout.Payload + file.Path, file.Sha256)),
            .. leaving.Select(exhibit => (HandoverLayout.Payload + paths[exhibit.Number], exhibit.Sha256)), .. tags.Select(file => (file.Path, file.Sha256))]));
        bag = bag with { TagFiles = [.. tags.Select(Entry)] };
        var numbers = leaving.ToDictionary(exhibit => paths[exhibit.Number], exhibit => exhibit.Number);
        return new HandoverPlan(bag.Name,
            [.. bag.Payload.Select(file => new PlannedFile(HandoverLayout.Payload + file.Path, file.Length, numbers.TryGetValue(file.Path, out var number) ? number : null)),
            .. bag.TagFiles.Select(file => new PlannedFile(file.Path, file.Length, null))],
            leaving, new Withheld([.. view.Exhibits.Except(chosen).Select(exhibit => exhibit.Number)], ofMinors, entries.Count - log.Count, !everything), entries.Count)
        {
            Covered = redacted.Covered,
            KeptForNames = [.. redacted.Closed.Where(number => !redacted.Covered.Any(copy => copy.Exhibit == number)).Order()],
            Redaction = redaction,
            Bag = bag,
            Time = time,
        };
    }

    /// <summary>What a choice of exhibits shows of the ledger in its dossier: of those whose originals stay, that they were taken in.</summary>
    private static IReadOnlyList<LedgerEntry> OfDossier(HandoverLog log, IReadOnlyList<LedgerEntry> entries, IReadOnlySet<int> closed) => closed.Count == 0 ? log.Opened
        : [.. entries.Where(entry => log.Opened.Contains(entry) || (entry.Event == EventNames.ExhibitAcquired && entry.Exhibits.All(number => closed.Contains((int)number))))];

    private static IReadOnlyList<Appearance> Appearances(CaseView view, List<Exhibit> chosen)
    {
        var numbers = chosen.Select(exhibit => exhibit.Number).ToHashSet();
        return [.. view.Appearances.Where(appearance => numbers.Contains(appearance.Number))];
    }

    private static List<Exhibit> Chosen(CaseView view, IReadOnlyList<int>? numbers)
    {
        if (numbers?.FirstOrDefault(number => number < 1 || number > view.Exhibits.Count) is { } wrong and not 0)
        {
            throw new RefusedException("exhibit.not-found", $"{wrong}");
        }

        if (numbers?.Contains(0) == true)
        {
            throw new RefusedException("exhibit.not-found", "0");
        }

        List<Exhibit> chosen = numbers is null ? [.. view.Exhibits] : [.. numbers.Distinct().Order().Select(number => view.Exhibits[number - 1])];
        return chosen.Count > 0 ? chosen : throw new RefusedException("handover.nothing");
    }

    /// <summary>The case as somebody sees it who is shown only these exhibits: without an account, unless it is all of them.</summary>
    private static CaseView Shown(CaseView view, HandoverLog log, List<Exhibit> chosen, bool whole, IReadOnlyList<LedgerEntry> entries)
    {
        if (whole)
        {
            return view;
        }

        var numbers = chosen.Select(exhibit => exhibit.Number).ToHashSet();
        return view with
        {
            Exhibits = chosen,
            Appearances = Appearances(view, chosen),
            Notes = [],
            Person = new Dictionary<string, string>(),
            Declared = [],
            // How an export was used up tells of all its files.
            Readings = [],
            // A seal with something behind it would look as if nothing were.
            Seals = view.IsSealed && entries.All(entry => entry.Index <= view.Seals[^1].Size) ? view.Seals : [],
            OwnProofs = [.. view.OwnProofs.Where(proof => numbers.Contains(proof.Number) && log.Opened.Any(entry => entry.Event == EventNames.ExhibitExamined && entry.Exhibits.Contains(proof.Number)))],
        };
    }

    private static bool IsUnder18(CaseView view) =>
        view.Declared.LastOrDefault(fact => fact.Kind == DeclaredKind.Triage)?["age-then"] == "under-18";

    /// <summary>Whether an original is, or may hold, a picture or a video: by its first bytes, whatever it is called.</summary>
    private static bool MayShowSomebody(Vault.Vault vault, Exhibit exhibit, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var stream = vault.OpenExhibit(exhibit);
        var head = new byte[4096];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        // Text is what a chat export without its media is; everything else may be a picture in some form.
        return head.AsSpan(0, length).Contains((byte)0) || !IsText(head.AsSpan(0, length)) || Encoding.Latin1.GetString(head, 0, length).Contains("base64", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        // The last letter may be cut.
        for (var cut = 0; cut < 4 && cut <= head.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(head[..^cut]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Name(Vault.Vault vault) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"handover-{vault.VerifierKey.Name[(vault.VerifierKey.Name.LastIndexOf('/') + 1)..][..8]}-{vault.Log.Entries.Count}");

    private static BagEntry Entry(SmallFile file) => new(file.Path, file.Bytes.Length, () => new MemoryStream(file.Bytes)) { Sha256 = file.Sha256 };

    private static BagEntry Entry(Vault.Vault vault, Exhibit exhibit, string path) => new(path, exhibit.Size, () => vault.OpenExhibit(exhibit)) { Sha256 = exhibit.Sha256 };

    /// <summary>The list of every file, and the statement over it that the key of the log signs. Both are read by <c>sha256sum --check</c>.</summary>
    private static IEnumerable<SmallFile> Statement(Vault.Vault vault, BagContents bag, List<(string Path, string Sha256)> files)
    {
        foreach (var (path, content) in ((string, string)[])[(HandoverLayout.Declaration, BagWriter.Declaration), (HandoverLayout.Info, BagWriter.InfoText(bag))])
        {
            files.Add((path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))));
        }

        var list = new SmallFile(HandoverLayout.List, Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.Path}\n"))));
        var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"# recours-handover/1\n# {vault.VerifierKey.Name} {vault.Log.Entries.Count}\n{list.Sha256}  {HandoverLayout.List}\n");
        return [list, new(HandoverLayout.Statement, Encoding.UTF8.GetBytes(text)), new(HandoverLayout.StatementSignature, vault.SignStatement(text))];
    }
}
