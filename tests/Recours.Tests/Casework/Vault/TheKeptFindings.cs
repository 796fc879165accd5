using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Findings;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Companion.Pages;
using Recours.Evidence.Age;
using Recours.Tests.Casework.Intake;
using CaseVault = Recours.Casework.Vault.Vault;

namespace Recours.Tests.Casework.Vault;

/// <summary>What was found in a long case and the index of its search are kept as its readings are, and say the same as when they are made.</summary>
public sealed class TheKeptFindings : IDisposable
{
    private const string Findings = VaultLayout.Cache + "findings", Words = VaultLayout.Cache + "words", Passphrase = "quatre chevaux bleus";
    private const int Usual = VaultReader.WorthKeeping + 500;
    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
    private static readonly string[] Queries = ["paie", "message 12", "+33612345678", "0612345678", "\"message 100\"", "jess", "insta", "http", "zz", "discussion", "mon récit", ""];

    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Say_the_same_as_when_they_are_made()
    {
        var disk = new FaultyDisk();
        using var vault = CaseVault.Create(disk, Machine, Passphrase, "fr", "FR", "x");
        Add(vault, Usual);
        vault.WriteNote("Mon récit: Jess +33612345678.");
        var (made, kept) = (Views(vault), Views(vault));
        disk.Exists(Findings).ShouldBeTrue();
        disk.Exists(Words).ShouldBeTrue();
        made.ShouldBe(kept);
        made.ShouldContain("+33612345678");
        made.ShouldContain("threat");

        // A decision changes nothing of what was read, and everything of what is shown.
        var threat = new VaultReader(vault).Findings(vault.View, Timeline(vault), TestContext.Current.CancellationToken).Result.Threats[0];
        vault.Decide(EventNames.FindingRejected, threat.Id, "threat", new Dictionary<string, string>());
        var before = VaultLog.ReadAll(disk, Findings);
        var decided = new VaultReader(vault).Findings(vault.View, Timeline(vault), TestContext.Current.CancellationToken);
        decided.Result.Threats.ShouldNotContain(one => one.Id == threat.Id);
        decided.Rejected.ShouldHaveSingleItem();
        VaultLog.ReadAll(disk, Findings).ShouldBe(before);
    }

    [Fact]
    public void Are_made_again_when_anything_they_were_made_from_changed_or_they_are_hurt()
    {
        var disk = new FaultyDisk();
        using var vault = CaseVault.Create(disk, Machine, Passphrase, "fr", "FR", "x");
        Add(vault, Usual);
        var old = Views(vault);
        var (findings, words) = (VaultLog.ReadAll(disk, Findings), VaultLog.ReadAll(disk, Words));
        Action[] changes =
        [
            () => vault.WriteNote("Il a dit: paie 300 euros à Awa Example, +2250102030405."),
            () => vault.DescribePerson(new Dictionary<string, string> { ["name"] = "Jess" }),
            () => vault.Seal(),
            () => vault.Add(new MemoryStream([1, 2, 3]), "mot-rare.bin", "dossier/mot-rare.bin", null, null, "drop-2", cancel: TestContext.Current.CancellationToken),
        ];
        foreach (var change in changes)
        {
            change();
            var now = Views(vault);
            now.ShouldBe(Made(vault));
            VaultLog.ReadAll(disk, Findings).ShouldNotBe(findings);
            (old, findings) = (now, VaultLog.ReadAll(disk, Findings));
        }

        // An older one put in its place, another's, and a hurt one.
        foreach (var (path, bytes) in ((string, byte[])[])[(Words, words), (Words, findings), (Findings, VaultLog.ReadAll(disk, Words)), (Words, VaultLog.ReadAll(disk, Words)[..^40]), (Findings, [.. findings[..60], .. findings[61..]])])
        {
            using (var stream = disk.Create(path))
            {
                stream.Write(bytes);
            }

            Views(vault).ShouldBe(old);
            VaultLog.ReadAll(disk, path).ShouldNotBe(bytes);
        }
    }

    [Fact]
    public void Have_every_field()
    {
        var odd = new ReadFindings(new FindingsResult("webcam_trap", null, 0.1 + 0.2, ["\uD800"],
            [new Indicator("phone", "+33", 5, "q", "r", Attribution.Victim) { Id = "a", Decision = Decision.Added, Entries = [5, 900_000], Place = "sender", Picture = new PicturePlace("12/\uDC00.png", 12, new PixelBox(0, -1, int.MaxValue, 4)) { IsCode = true } }],
            [new Suspect("iban", 1, "", "r", Attribution.Other, ["x", "y"]) { Id = "b", Picture = new PicturePlace("", null, default) }],
            [new Demand(2, "q", "r", 1.50m, "EUR", null, new DateTime(2025, 3, 14, 21, 4, 0)) { UpTo = decimal.MaxValue, Renewed = true }, new Demand(-1, "q", "r", null, null, "pcs", null)],
            [new Payment(3, "q", "r", -0.0000001m, null, "c", "ref", 2), new Payment(3, "q", "r", null, null, null, null, null)],
            [new Threat(4, "q", "r", ["family"], [], true)], [new Stage("video", 1, "q", "r")], [new Danger("self_harm", 1, "q", "r")], [new Reason("c", 1, "q")], [new Reason("d", 2, "")]),
            [new IdentityLine("name", "Jess", 1, null, new SourceSpan("f", 1, 2, "p"), new EntryTime(new DateTime(2025, 3, 14), "utc", TimePrecision.Second, "raw"), null), new IdentityLine("", "", null, 3, null, null, null)]);
        foreach (var read in (ReadFindings[])[odd, new ReadFindings(odd.Result with { Indicators = [], Variant = "v", Confidence = double.NegativeInfinity }, [])])
        {
            var bytes = new MemoryStream();
            PackedFindings.Write(read, bytes);
            bytes.Position = 0;
            EveryField.Of(PackedFindings.Read(bytes)).ShouldBe(EveryField.Of(read));
        }
    }

    [Fact]
    public void Are_there_for_the_pages_of_a_large_case()
    {
        using (var vault = CaseVault.Create(new DiskFiles(folder), Machine, Passphrase, "fr", "FR", "x"))
        {
            Add(vault, 40_000);
        }

        var first = Pages();
        Directory.GetFiles(Path.Combine(folder, "cache", "readings")).ShouldHaveSingleItem();
        var exhibit = Directory.GetFiles(Path.Combine(folder, "exhibits")).ShouldHaveSingleItem();
        var whole = File.ReadAllBytes(exhibit);
        // All of it from what was kept: the export itself cannot be read.
        File.WriteAllBytes(exhibit, whole[..200]);
        Pages().ShouldBe(first);
        File.WriteAllBytes(exhibit, whole);
        VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log, null).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Are_not_waited_for_by_the_first_page_which_says_that_they_are_being_read()
    {
        var disk = new FaultyDisk();
        X25519Identity key;
        using (var vault = CaseVault.Create(disk, Machine, Passphrase, "fr", "FR", "x"))
        {
            Add(vault, 30_000);
            vault.Declare("contact-cut", new Dictionary<string, string> { ["at"] = "2025-03-15T10:00" });
        }

        using (var reader = new StreamReader(AgeFile.Decrypt(disk.OpenRead(VaultLayout.Identity), new ScryptIdentity(Passphrase))))
        {
            key = (X25519Identity)AgeIdentity.Parse((await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n').Single(line => line.StartsWith("AGE-SECRET", StringComparison.Ordinal)));
        }

        using var slow = new SlowDisk(disk);
        using var session = new Session(TimeProvider.System, TimeSpan.FromHours(1));
        session.Open("x", isExample: false, () => CaseVault.Open(slow, Machine, key));
        var opened = session.Case!;
        opened.IsRead.ShouldBeFalse();
        opened.Situation.IsReading.ShouldBeTrue();
        // What was declared is known already.
        opened.Situation.ContactCut.ShouldBeTrue();
        foreach (var language in Sentences.Languages)
        {
            var words = Sentences.For(language);
            var page = new PageContext(words, "token", session, "/talks?from=3&q=a");
            Plain(await PageRenderer.RenderAsync<CasePage>(page, ("Plan", opened.Plan(PageContext.Now)))).ShouldContain(words["reading.title"]);
            Plain(await PageRenderer.RenderAsync<ReadingPage>(page)).ShouldContain(words["reading.so-far", 0]);
        }

        // A fact that is declared meanwhile does not begin the reading anew.
        session.Write(vault => vault.Declare("told", new Dictionary<string, string> { ["at"] = "2025-03-15T10:00" }));
        opened = session.Case!;
        opened.Situation.IsReading.ShouldBeTrue();
        slow.Go();
        while (!opened.IsIndexed)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        opened.Situation.IsReading.ShouldBeFalse();
        opened.MessagesRead.ShouldBe(30_000);
        Plain(await PageRenderer.RenderAsync<CasePage>(new PageContext(Sentences.For("fr"), "token", session, "/case"), ("Plan", opened.Plan(PageContext.Now)))).ShouldNotContain(Sentences.For("fr")["reading.title"]);
    }

    [Fact]
    public void What_to_do_next_is_known_without_reading_a_message_again_until_something_comes_in()
    {
        var disk = new FaultyDisk();
        using (var vault = CaseVault.Create(disk, Machine, Passphrase, "fr", "FR", "x", 10))
        {
            Add(vault, 30_000);
            vault.Add(new MemoryStream("14/11/2026, 21:40 - Ana: Paie 500 euros ou j'envoie la vidéo à ta famille\n14/11/2026, 21:41 - Camille: j'ai envoyé 100 euros par Western Union\n14/11/2026, 21:42 - Camille: je veux mourir\n"u8.ToArray()),
                "Discussion WhatsApp avec Ana.txt", "Discussion WhatsApp avec Ana.txt", null, null, "drop-2", cancel: TestContext.Current.CancellationToken);
        }

        string whole;
        using (var session = new Session(TimeProvider.System, TimeSpan.FromHours(1)))
        {
            session.Open("x", isExample: false, () => CaseVault.Open(disk, Machine, Passphrase));
            while (!session.Case!.IsUnderstood)
            {
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            }

            session.Case.Situation.Payments.Count.ShouldBe(1);
            session.Case.Situation.Seen.Dangers!.Findings.Count.ShouldBe(1);
            whole = Known(session.Case.Situation);
        }

        using var slow = new SlowDisk(disk);
        using var again = new Session(TimeProvider.System, TimeSpan.FromHours(1));
        again.Open("x", isExample: false, () => CaseVault.Open(slow, Machine, Passphrase));
        again.Case!.Situation.IsReading.ShouldBeFalse();
        Known(again.Case.Situation).ShouldBe(whole);
        again.Write(vault => vault.Declare("told", new Dictionary<string, string> { ["at"] = "2025-03-15T10:00" }));
        again.Case.Situation.Told.ShouldBeTrue();
        again.Case.Situation.IsReading.ShouldBeFalse();

        // What comes in now may say something else.
        again.Write(vault =>
        {
            vault.WriteNote("Elle a écrit de nouveau.");
            return 0;
        });
        again.Case.Situation.IsReading.ShouldBeTrue();
        slow.Go();

        // Only what to do next is asked for: of the dangers it takes that they are there, and which.
        static string Known(Recours.Casework.Guidance.Situation situation) =>
            EveryField.Of(situation with { Seen = situation.Seen with { Dangers = situation.Seen.Dangers! with { Findings = [] } } });
    }

    [Fact]
    public void Are_let_go_when_the_case_is_locked_while_it_is_read()
    {
        using (var vault = CaseVault.Create(new DiskFiles(folder), Machine, Passphrase, "fr", "FR", "x"))
        {
            Add(vault, 30_000);
        }

        using (var session = new Session(TimeProvider.System, TimeSpan.FromHours(1)))
        {
            session.Open(folder, isExample: false, () => CaseVault.Open(new DiskFiles(folder), Machine, Passphrase));
            session.Lock();
            session.Case.ShouldBeNull();
        }

        using var again = CaseVault.Open(new DiskFiles(folder), Machine, Passphrase);
        new VaultReader(again).Read(again.View, TestContext.Current.CancellationToken).ShouldHaveSingleItem().Result.Entries.Count.ShouldBe(30_000);
    }

    private static string Plain(string html) => System.Net.WebUtility.HtmlDecode(html);

    private string Pages()
    {
        using var session = new Session(TimeProvider.System, TimeSpan.FromHours(1));
        session.Open(folder, isExample: false, () => CaseVault.Open(new DiskFiles(folder), Machine, Passphrase));
        var opened = session.Case!;
        while (!opened.IsIndexed)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        opened.Situation.IsReading.ShouldBeFalse();
        opened.Timeline.Count.ShouldBeGreaterThan(40_000);
        return EveryField.Of(opened.Findings.Result) + EveryField.Of(opened.Findings.Identity) + opened.Find("message 39999", SearchFilter.None, 0, 10).Total + ((TimelineItem.Entry)opened.Timeline[20_000]).Value.Raw + opened.Situation.Platforms.Count;
    }

    /// <summary>A disk that gives exhibits only once it is told to.</summary>
    private sealed class SlowDisk(FaultyDisk disk) : IVaultFiles, IDisposable
    {
        private readonly ManualResetEventSlim going = new();

        public void Go() => going.Set();

        public Stream OpenRead(string path)
        {
            if (path.StartsWith(VaultLayout.Exhibits, StringComparison.Ordinal))
            {
                going.Wait(TestContext.Current.CancellationToken);
            }

            return disk.OpenRead(path);
        }

        public void Dispose() => going.Dispose();
        public IReadOnlyList<(string Path, long Size)> List() => disk.List();
        public bool Exists(string path) => disk.Exists(path);
        public Stream Create(string path) => disk.Create(path);
        public Stream Append(string path) => disk.Append(path);
        public void Sync(Stream stream) => disk.Sync(stream);
        public void SyncAll(IReadOnlyList<string> paths) => disk.SyncAll(paths);
        public void SyncFolder(string path) => disk.SyncFolder(path);
        public void Rename(string from, string to) => disk.Rename(from, to);
        public void RenameNew(string from, string to) => disk.RenameNew(from, to);
        public void Delete(string path) => disk.Delete(path);
        public IDisposable Lock() => disk.Lock();
    }

    private static CaseTimeline Timeline(CaseVault vault) => new VaultReader(vault).Timeline(vault.View, TestContext.Current.CancellationToken);

    private static string Views(CaseVault vault)
    {
        var reader = new VaultReader(vault);
        var timeline = reader.Timeline(vault.View, TestContext.Current.CancellationToken);
        using var search = reader.Search(vault.View, timeline, TestContext.Current.CancellationToken);
        return Text(reader.Findings(vault.View, timeline, TestContext.Current.CancellationToken), search);
    }

    /// <summary>Without anything that was kept.</summary>
    private static string Made(CaseVault vault)
    {
        var reader = new VaultReader(vault) { Keeps = false };
        var readings = reader.Read(vault.View, TestContext.Current.CancellationToken);
        var timeline = CaseTimeline.Build(vault.View, readings, cancel: TestContext.Current.CancellationToken);
        using var search = CaseSearch.Build(timeline, TestContext.Current.CancellationToken);
        return Text(CaseFindings.Of(vault.View, readings, (reading, path) => reader.OpenFile(vault.View, reading, path), TestContext.Current.CancellationToken), search);
    }

    private static string Text(CaseFindings found, CaseSearch search)
    {
        var json = new MemoryStream();
        foreach (var query in Queries)
        {
            foreach (var filter in (SearchFilter[])[SearchFilter.None, new SearchFilter(WithLink: true), new SearchFilter(Direction: Direction.Peer)])
            {
                TimelineJson.Write(query, search.Find(query, filter, limit: 20, cancel: TestContext.Current.CancellationToken), json);
            }
        }

        return EveryField.Of(found.Result) + EveryField.Of(found.Identity) + Encoding.UTF8.GetString(json.ToArray()) + "threat" + found.Result.Threats.Count;
    }

    private static void Add(CaseVault vault, int messages) => vault.Add(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, messages).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"{1 + i / 1440 % 28:00}/{1 + i / 40_320 % 12:00}/2025, {i / 60 % 24:00}:{i % 60:00} - {(i % 2 == 0 ? "Jess" : "Moi")}: {Said(i)}\n"))))),
        "Discussion WhatsApp avec Jess.txt", "Discussion WhatsApp avec Jess.txt", null, null, "drop-1", cancel: TestContext.Current.CancellationToken);

    private static string Said(int i) => i switch
    {
        100 => "paie 500 euros par western union sinon j'envoie la vidéo à ta famille",
        200 => "appelle +33612345678",
        300 => "https://insta.example/jess.modele_77",
        _ => "message " + i.ToString(CultureInfo.InvariantCulture),
    };
}
