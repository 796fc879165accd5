using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Companion.Pages;

namespace Recours.Tests.Companion.Pages;

public sealed class TheSession : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly HandClock clock = new();
    private readonly Session session;

    public TheSession()
    {
        session = new Session(clock, TimeSpan.FromMinutes(20));
        session.Open(folder, isExample: false, () => Recours.Casework.Vault.Vault.Create(new DiskFiles(folder),
            new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC"), "quatre chevaux", "fr", null, "x"));
    }

    public void Dispose()
    {
        session.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Locks_itself_when_nobody_is_there_and_says_so()
    {
        clock.Advance(TimeSpan.FromMinutes(19));
        session.Case.ShouldNotBeNull();
        session.Touch();
        clock.Advance(TimeSpan.FromMinutes(19));
        session.Case.ShouldNotBeNull();

        clock.Advance(TimeSpan.FromMinutes(2));

        session.Case.ShouldBeNull();
        session.LockedItself.ShouldBeTrue();
        Should.Throw<Trouble>(() => session.Write(vault => vault.Entries.Count)).Code.ShouldBe("case.locked");
    }

    [Fact]
    public void Reads_the_conversations_once_and_again_only_when_what_they_are_read_from_changed()
    {
        void Add(string name, string chat) => session.Write(vault => vault.Add(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(chat)), name, name, null, null, name, cancel: TestContext.Current.CancellationToken));
        Add("Discussion WhatsApp avec Jess.txt", "14/11/2026, 21:40 - Jess: Paie 500 euros ou j'envoie la vidéo à ta famille\n14/11/2026, 21:41 - Camille: j'ai envoyé 100 euros par Western Union\n");
        var first = session.Case!;
        first.Situation.Payments.ShouldHaveSingleItem().Seen!.IsConfirmed.ShouldBeFalse();

        session.Write(vault => vault.Declare("triage", new Dictionary<string, string> { ["country"] = "FR" }));
        var noted = session.Case!;
        noted.ShouldNotBeSameAs(first);
        noted.Situation.Country.ShouldBe("FR");
        noted.Findings.ShouldBeSameAs(first.Findings);

        var payment = noted.Findings.Result.Payments.ShouldHaveSingleItem();
        session.Write(vault =>
        {
            vault.Decide(EventNames.FindingConfirmed, payment.Id, "payment", new Dictionary<string, string>());
            return 0;
        });
        session.Case!.Findings.ShouldNotBeSameAs(first.Findings);
        session.Case!.Situation.Payments.ShouldHaveSingleItem().Seen!.IsConfirmed.ShouldBeTrue();
        Add("Discussion WhatsApp avec Ana.txt", "15/11/2026, 21:40 - Ana: bonjour\n");
        session.Case!.Findings.Timeline.Count.ShouldBeGreaterThan(first.Findings.Timeline.Count);
    }

    [Fact]
    public void Does_not_lock_while_evidence_comes_in()
    {
        session.Write(vault =>
        {
            clock.Advance(TimeSpan.FromHours(2));
            return vault.Add(new MemoryStream([1, 2, 3]), "a", "a", null, null, null, cancel: TestContext.Current.CancellationToken);
        });

        session.Case!.View.Exhibits.Count.ShouldBe(1);
    }

    [Fact]
    public void Shows_the_case_as_it_was_while_a_file_is_on_its_way()
    {
        session.Write(vault =>
        {
            vault.Add(new MemoryStream([1, 2, 3]), "a", "a", null, null, null, cancel: TestContext.Current.CancellationToken);
            // Another page, drawn meanwhile by another thread, neither waits nor sees half a write.
            Task.Run(() => session.Case!.View.Exhibits.Count, TestContext.Current.CancellationToken).Result.ShouldBe(0);
            return 0;
        });

        session.Case!.View.Exhibits.Count.ShouldBe(1);
    }

    [Fact]
    public void Leaves_no_lock_on_the_folder_behind()
    {
        session.Write(vault =>
        {
            vault.WriteNote("x");
            return 0;
        });
        session.Lock();

        using var hold = new DiskFiles(folder).Lock();
    }

    [Fact]
    public void The_pages_that_follow_the_first_are_drawn_once_before_anybody_asks_for_them()
    {
        WarmUp.Run(TestContext.Current.CancellationToken);
        Should.Throw<OperationCanceledException>(() => WarmUp.Run(new CancellationToken(canceled: true)));
    }

    /// <summary>A clock that is turned by hand; its timers fire when it passes them.</summary>
    private sealed class HandClock : TimeProvider
    {
        private readonly List<Action> timers = [];
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;
        public override long GetTimestamp() => Interlocked.Read(ref ticks);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            timers.Add(() => callback(state));
            return new NoTimer();
        }

        public void Advance(TimeSpan time)
        {
            Interlocked.Add(ref ticks, time.Ticks);
            // As the system's timers do: on another thread.
            foreach (var timer in timers)
            {
                var thread = new Thread(() => timer());
                thread.Start();
                thread.Join();
            }
        }

        private sealed class NoTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;
            public void Dispose() { }
            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
