using System.Globalization;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>What an entry holds in pieces, or as bytes, is the same to everybody who asks as if it held the whole.</summary>
public sealed class TheRawTextOfEntries
{
    private const string Whole = "14/03/2025, 21:04 - Jess: l’été 🙈";

    private static ChatEntry Entry(RawText raw, string text = "l’été 🙈") => new(EntryKind.Text, "Jess", Direction.Peer, null, text, "", new SourceSpan("a.txt", 1, 2)) { Written = raw };

    [Fact]
    public void IsPutTogetherWhenItIsAskedFor()
    {
        var whole = new ChatEntry(EntryKind.Text, "Jess", Direction.Peer, null, "l’été 🙈", Whole, new SourceSpan("a.txt", 1, 2));
        foreach (var entry in new[] { Entry(new RawText("14/03/2025, 21:04 - ", "Jess: ", "l’été 🙈")), Entry(new RawText(Encoding.UTF8.GetBytes(Whole))), Entry(default) with { Raw = Whole } })
        {
            entry.Raw.ShouldBe(Whole);
            entry.ShouldBe(whole);
            entry.GetHashCode().ShouldBe(whole.GetHashCode());
            (entry with { Text = "other" }).Raw.ShouldBe(Whole);
            (entry with { Raw = Whole + "." }).ShouldNotBe(whole);
        }
    }

    [Theory]
    [InlineData("14/03/2025 - ", "Jess: ", "a\u202Eb", true)]
    [InlineData("\u202E14/03/2025 - ", "Jess: ", "ab", true)]
    [InlineData("14/03/2025 - ", "\u2066Jess: ", "ab", true)]
    [InlineData("14/03/2025 - ", "\u2066Jess\u2069: ", "l’été 🙈 5 €", false)]
    [InlineData("14/03/2025 - ", "Jess: ", "\u2069", false)]
    [InlineData("14/03/2025 - ", "Jess: ", "\u200Eé", false)]
    public void IsLookedThroughForWhatTurnsTheDirectionOfWriting(string header, string name, string words, bool expected)
    {
        foreach (var raw in new[] { new RawText(header, name, words), new RawText(Encoding.UTF8.GetBytes(header + name + words)), new RawText(header + name + words) })
        {
            new Bidi().Flagged(Entry(raw, "words")).Irregularities.Any(one => one.Code == "bidi-override").ShouldBe(expected);
        }
    }

    [Fact]
    public void OfATimeThatOnlyCountsIsSpelled()
    {
        foreach (long count in new[] { 0, 1, 999, 1_704_096_000_123, 253_402_300_799_999, -1, -62_135_596_799_999 })
        {
            var time = EntryTime.Counted(count, TimePrecision.Millisecond);
            time.ShouldBe(new EntryTime(DateTime.SpecifyKind(DateTime.UnixEpoch.AddTicks(count * TimeSpan.TicksPerMillisecond), DateTimeKind.Unspecified), "utc", TimePrecision.Millisecond, count.ToString(CultureInfo.InvariantCulture)));
            time.Raw.ShouldBe(count.ToString(CultureInfo.InvariantCulture));
            (time with { Raw = "" }).Raw.ShouldBe("");
        }

        EntryTime.Counted(1_704_096_000, TimePrecision.Second).Raw.ShouldBe("1704096000");
    }

    [Fact]
    public void HasNoTimeWhereThereIsNone()
    {
        var time = new EntryTime(new DateTime(2025, 3, 14), "unknown", TimePrecision.Minute, "14/03/2025");
        var entry = Entry(new RawText(Whole));
        entry.Time.ShouldBeNull();
        (entry with { Time = time }).Time.ShouldBe(time);
        (entry with { Time = time } with { Time = null }).ShouldBe(entry);
    }
}
