using CsCheck;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using static Recours.Tests.Casework.Timeline.Conversations;

namespace Recours.Tests.Casework.Timeline;

public sealed class TheTimeline
{
    private static readonly string[] Zones = ["utc", "unknown", "+01:00", "-05:30"];

    /// <summary>Readings whose entries are in several conversations, with times of all sorts, some of them missing, falling or equal.</summary>
    private static readonly Gen<CaseReading[]> AnyReadings =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 3].Select(zone => Zones[zone]), Gen.Int[0, 5], Gen.Int[0, 3], Gen.Enum<TimePrecision>())
            .Select((minute, zone, missing, conversation, precision) => Says("", missing == 0 ? null : $"2025-03-14 21:{minute:00}:00", zone, "c" + conversation, precision: precision))
            .Array[0, 30].Array[0, 5]
            .Select(all => all.Select((entries, i) => Reading(i + 1, [.. entries.Select((entry, n) => entry with { Text = $"{i}/{n}" })])).ToArray());

    [Fact]
    public void Has_every_entry_once_and_keeps_the_order_of_each_conversation()
    {
        AnyReadings.Sample(readings =>
        {
            var entries = Ordered(readings).OfType<TimelineItem.Entry>().ToList();
            entries.Select(entry => (entry.Reading.Archive, entry.Index)).ShouldBeUnique();
            entries.Count.ShouldBe(readings.Sum(reading => reading.Result.Entries.Count));
            entries.ShouldAllBe(entry => ReferenceEquals(entry.Value, entry.Reading.Result.Entries[entry.Index]));
            foreach (var conversation in entries.GroupBy(entry => (entry.Reading.Archive, entry.Value.Conversation)))
            {
                conversation.Select(entry => entry.Index).ShouldBeInOrder();
            }
        });
    }

    [Fact]
    public void Is_the_same_whatever_the_order_of_the_readings()
    {
        Gen.Select(AnyReadings, Gen.Int[0, int.MaxValue]).Sample((readings, seed) =>
        {
            var shuffled = readings.ToArray();
            new Random(seed).Shuffle(shuffled);
            Ordered(shuffled).Texts().ShouldBe(Ordered(readings).Texts());
        });
    }

    [Fact]
    public void Puts_instants_in_their_order_where_no_conversation_contradicts_it()
    {
        Gen.Int[0, 100_000].Array[0, 50].Array[1, 5].Sample(all =>
        {
            var readings = all.Select((seconds, i) => Reading(i + 1, [.. seconds.Order().Select(second => Says("", DateTime.UnixEpoch.AddSeconds(second).ToString("s")))])).ToArray();
            var times = Ordered(readings).Select(item => item.Time!.Value.Value).ToList();
            times.ShouldBe(times.Order());
        });
    }

    [Fact]
    public void Compares_instants_as_instants_and_keeps_what_is_written()
    {
        var timeline = Ordered(
            Reading(1, Says("second", "2025-03-14 21:30:00", "+01:00")),
            Reading(2, Says("first", "2025-03-14 20:00:00"), Says("third", "2025-03-14 21:00:00")));
        timeline.Texts().ShouldBe(["first", "second", "third"]);
        timeline[1].Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 21, 30, 0), "+01:00", TimePrecision.Second, "2025-03-14 21:30:00"));
    }

    [Fact]
    public void Places_naive_times_by_their_clock_or_by_the_zone_that_was_stated()
    {
        CaseReading[] readings = [Reading(1, Says("on the phone", "2025-03-15 00:30:00", "unknown")), Reading(2, Says("instant", "2025-03-14 23:45:00"))];
        Ordered(readings).Texts().ShouldBe(["instant", "on the phone"]);
        var stated = CaseTimeline.Build(EmptyCase, readings, TimeZoneInfo.CreateCustomTimeZone("phone", TimeSpan.FromHours(1), "phone", "phone"), TestContext.Current.CancellationToken);
        stated.Texts().ShouldBe(["on the phone", "instant"]);
        stated[0].Time!.Value.ShouldBe(readings[0].Result.Entries[0].Time!.Value);
        stated.Days().ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2025, 3, 15));
    }

    [Fact]
    public void Leaves_entries_without_a_time_where_the_conversation_has_them()
    {
        var timeline = Ordered(
            Reading(1, Says("a0", conversation: "a"), Says("a1", "2025-03-14 21:00:00", conversation: "a"), Says("a2", conversation: "a"), Says("a3", "2025-03-14 23:00:00", conversation: "a")),
            Reading(2, Says("b1", "2025-03-14 22:00:00"), Says("n1", conversation: "never"), Says("n2", conversation: "never")));
        timeline.Texts().ShouldBe(["a0", "a1", "a2", "b1", "a3", "n1", "n2"]);
        timeline.Days().Select(day => (day.Date, day.Count)).ShouldBe([(new DateOnly(2025, 3, 14), 5), ((DateOnly?)null, 2)]);
    }

    [Fact]
    public void Marks_where_time_runs_backwards_and_one_wrong_clock_does_not_drag_the_others_along()
    {
        var timeline = Ordered(
            Reading(1, Says("a1", "2025-03-14 21:00:00"), Says("a2", "2099-01-01 00:00:00"), Says("a3", "2025-03-14 21:10:00"), Says("a4", "1970-01-01 00:00:00"), Says("a5", "2025-03-14 21:20:00")),
            Reading(2, Says("b1", "2025-03-14 21:05:00"), Says("b2", "2025-03-14 21:15:00")));
        timeline.Texts().ShouldBe(["a1", "a2", "b1", "a3", "a4", "b2", "a5"]);
        timeline.OfType<TimelineItem.Entry>().Where(entry => entry.Backwards).Select(entry => entry.Value.Text).ShouldBe(["a3", "a4"]);
    }

    [Fact]
    public void Does_not_call_a_coarser_clock_backwards()
    {
        var timeline = Ordered(Reading(1,
            Says("1", "2025-03-14 21:04:30"), Says("2", "2025-03-14 21:04:00", precision: TimePrecision.Minute),
            Says("3", "2025-03-14 20:00:00", "unknown"), Says("4", "2025-03-14 21:04:00", precision: TimePrecision.Minute)));
        timeline.Texts().ShouldBe(["1", "2", "3", "4"]);
        timeline.OfType<TimelineItem.Entry>().ShouldAllBe(entry => !entry.Backwards);
    }

    [Fact]
    public void Shows_what_was_done_in_the_case_among_the_rest()
    {
        var view = Case([new Note(new DateTimeOffset(2030, 1, 1, 0, 0, 2, TimeSpan.Zero), "mon récit")], Exhibit(1, "un.zip"), Exhibit(2, "deux.zip")) with
        {
            Seals = [new SealedState(new DateTimeOffset(2030, 1, 1, 0, 0, 2, TimeSpan.Zero), 4, "root")],
        };
        var timeline = CaseTimeline.Build(view, [Reading(1, Says("avant", "2029-12-31 23:59:59"), Says("après", "2030-01-01 00:00:03"))], cancel: TestContext.Current.CancellationToken);
        timeline.Select(item => item switch { TimelineItem.Entry entry => entry.Value.Text, TimelineItem.Acquired taken => taken.Value.Name, TimelineItem.Written note => note.Value.Text, _ => "seal" })
            .ShouldBe(["avant", "un.zip", "deux.zip", "mon récit", "seal", "après"]);
        timeline[1].Time.ShouldBe(new EntryTime(new DateTime(2030, 1, 1, 0, 0, 1), "utc", TimePrecision.Second, "2030-01-01T00:00:01Z"));
    }

    [Fact]
    public void Survives_times_at_both_ends_of_the_calendar()
    {
        var timeline = Ordered(Reading(1, Says("first", "0001-01-01 00:00:00", "+14:00"), Says("last", "9999-12-31 23:59:59", "-12:00")));
        timeline.Texts().ShouldBe(["first", "last"]);
        timeline.Days().Select(day => day.Date).ShouldBe([DateOnly.MinValue, DateOnly.MaxValue]);
    }

    [Fact]
    public void Knows_its_conversations_in_the_order_in_which_they_begin()
    {
        var timeline = Ordered(Reading(1, new Dictionary<string, string> { ["b"] = "Jess" }, Says("1", "2025-03-14 22:00:00", conversation: "a"), Says("2", "2025-03-14 21:00:00", conversation: "b"), Says("3", "2025-03-14 23:00:00", conversation: "b")));
        timeline.Conversations.Select(conversation => (conversation.Key, conversation.Title, conversation.First, conversation.Entries)).ShouldBe([("b", "Jess", 0, 2), ("a", null, 1, 1)]);
    }
}
