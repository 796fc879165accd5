using CsCheck;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Tests.Casework.Timeline;

namespace Recours.Tests.Casework.Intake;

/// <summary>Screenshots of a conversation of which there is an export too: what both have is one message, what one has stays.</summary>
public sealed class TheScreenshotsOfAnExport
{
    private static readonly DateTime Start = new(2025, 3, 14, 21, 0, 0);

    private static readonly string[] Words =
        ["J'ai enregistré la vidéo de tout à l'heure", "Paie ou je l'envoie à toute ta famille", "S'il te plaît, ne fais pas ça", "ok", "oui", "Je n'ai pas cet argent", "أرسل المال اليوم أو أنشر كل شيء", "Voilà la liste de tes amis", "Pourquoi pas", "Il te reste 24 heures"];

    [Fact]
    public void Misread_letters_do_not_part_a_message_and_the_words_of_the_export_are_shown()
    {
        var export = Talk(40);
        var seen = Seen(export[10..22]);
        foreach (var (at, right, wrong) in new[] { (6, "numéro", "numero"), (4, "numéro", "nunéro"), (7, " ?", " .") })
        {
            var text = seen[at].Text.Replace(right, wrong, StringComparison.Ordinal);
            text.ShouldNotBe(seen[at].Text);
            seen[at] = seen[at] with { Text = text.ToUpperInvariant() };
        }

        var (all, merged) = Merged(export, seen);
        merged.Messages.Count.ShouldBe(40);
        var shown = Shown(all, merged);
        shown.Select(entry => entry.Text).ShouldBe(export.Select(entry => entry.Text));
        shown.Count(entry => entry.Also.Count == 1).ShouldBe(12);
        shown[14].Also.Single().Text.ShouldBe(seen[4].Text);
        shown.ShouldAllBe(entry => entry.Irregularities.Count == 0 && entry.Earlier.Count == 0);
    }

    [Fact]
    public void What_only_the_pictures_have_stands_between_its_neighbours()
    {
        var export = Talk(40);
        var (all, merged) = Merged([.. export[..14], .. export[16..30]], Seen(export[10..36]));
        Shown(all, merged).Select(entry => entry.Text).ShouldBe(export[..36].Select(entry => entry.Text));
        merged.Messages.Count(message => message.Seen == 1).ShouldBe(18);
        merged.Messages.ShouldAllBe(message => message.AbsentFrom.Count == 0);
    }

    [Fact]
    public void Another_amount_or_the_other_side_is_another_message()
    {
        var export = Talk(20);
        var seen = Seen(export);
        seen[6] = seen[6] with { Text = seen[6].Text.Replace("6", "9", StringComparison.Ordinal) };
        seen[11] = seen[11] with { Direction = seen[11].Direction == Direction.Owner ? Direction.Peer : Direction.Owner };
        var (_, merged) = Merged(export, seen);
        merged.Messages.Count.ShouldBe(22);
        merged.Messages.Count(message => message.Seen == 1).ShouldBe(18);
    }

    [Fact]
    public void An_export_that_does_not_know_its_owner_is_told_by_what_both_say()
    {
        var export = Talk(20);
        var (all, merged) = Merged([.. export.Select(entry => entry with { Direction = Direction.None })], Seen(export));
        merged.Messages.Count.ShouldBe(20);
        merged.Messages.ShouldAllBe(message => message.Seen == 1 && message.Entries.Count == 2);
        Shown(all, merged).Count.ShouldBe(20);
    }

    [Fact]
    public void The_same_threats_to_somebody_else_are_another_conversation()
    {
        var export = Talk(30);
        var other = Talk(30).Select((entry, i) => entry.Direction == Direction.Peer && i % 3 == 0 ? entry : entry with { Text = $"tout autre chose, et {i} fois" }).ToList();
        Of(export, Seen(other)).ShouldBeEmpty();
        // The same words, but clocks that drift: said at another time.
        Of(export, [.. Seen(export).Select((entry, i) => entry with { Time = new EntryTime(Start.AddMinutes(i * i * 7), "unknown", TimePrecision.Minute, "") })]).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_was_misread_nothing_is_lost_and_the_order_of_the_export_is_kept() =>
        (from words in Gen.Int[0, Words.Length - 1].Select(n => Words[n]).Array[6, 80]
         from sides in Gen.Bool.Array[words.Length]
         from cut in Gen.Int[0, words.Length - 1].Array[2]
         from noise in Gen.Int[0, 300].Array[words.Length]
         from gone in Gen.Int[0, words.Length - 1].Array[0, 6]
         from swap in Gen.Bool
         select (words, sides, cut, noise, gone, swap)).Sample(sample =>
         {
             var talk = sample.words.Select((word, i) => Entry(i, word, sample.sides[i])).ToList();
             var seen = Seen(talk[sample.cut.Min()..(sample.cut.Max() + 1)]).Select((entry, i) => sample.noise[i] < entry.Text.Length ? entry with { Text = entry.Text.Remove(sample.noise[i], 1).Insert(sample.noise[i], "#") } : sample.noise[i] > 290 ? entry with { Text = "xyzzy" + i } : entry).ToList();
             seen = sample.swap ? [.. seen[(seen.Count / 2)..], .. seen[..(seen.Count / 2)]] : seen;
             var export = talk.Where((_, i) => !sample.gone.Contains(i)).ToList();
             var conversations = Of(export, seen);
             foreach (var merged in conversations)
             {
                 merged.Messages.SelectMany(message => message.Entries).Order().ShouldBe(Enumerable.Range(0, export.Count + seen.Count));
                 merged.Messages.SelectMany(message => message.Entries).Where(entry => entry < export.Count).ShouldBe(Enumerable.Range(0, export.Count));
                 merged.Messages.ShouldAllBe(message => message.Entries.Count <= 2 && message.Entries.Count(entry => entry < export.Count) <= 1);
             }

             return conversations.Count <= 1;
         }, iter: 300, threads: 1);

    [Fact]
    public void In_a_case_the_message_leads_to_the_export_and_to_the_picture()
    {
        var export = Talk(30);
        var pictures = Conversations.Reading(2, [.. Seen(export[5..15])]);
        pictures = pictures with { Result = pictures.Result with { ImporterOf = new Dictionary<string, string> { ["IMG_1.png"] = "screenshots" } } };
        var timeline = Conversations.Ordered(Conversations.Reading(1, [.. export]), pictures);
        timeline.Texts().ShouldBe(export.Select(entry => entry.Text));
        timeline.Conversations.Count.ShouldBe(1);
        var entries = timeline.OfType<TimelineItem.Entry>().ToList();
        entries.Count(entry => entry.Also.Count == 1).ShouldBe(10);
        (entries[7].Exhibit, entries[7].Also.Single().Exhibit).ShouldBe((1, 2));
    }

    private static List<ChatEntry> Talk(int count) => [.. Enumerable.Range(0, count).Select(i => Entry(i, i % 4 == 3 ? "ok" : $"{Words[i * 7 % Words.Length]} numéro {i} ?", i % 3 == 0))];

    private static ChatEntry Entry(int i, string text, bool owner) =>
        new(EntryKind.Text, owner ? "Camille" : "Jess", owner ? Direction.Owner : Direction.Peer, new EntryTime(Start.AddMinutes(i * 3), "unknown", TimePrecision.Minute, ""), text, text, new SourceSpan("chat.txt", i, 1)) { Conversation = "Jess" };

    /// <summary>The same as screenshots show it: another name, another file, hours apart, and every fifth without a clock.</summary>
    private static List<ChatEntry> Seen(List<ChatEntry> talk) => [.. talk.Select((entry, i) => entry with
    {
        Sender = entry.Direction == Direction.Owner ? null : "Jessica M",
        Time = i % 5 == 4 ? null : new EntryTime(entry.Time!.Value.Value.AddHours(1), "unknown", TimePrecision.Minute, ""),
        Source = new SourceSpan("IMG_1.png", 0, 0, $"10,{i * 90},300,80"),
        Conversation = "Jessica M",
    })];

    private static IReadOnlyList<Merge.Conversation> Of(List<ChatEntry> export, List<ChatEntry> seen)
    {
        var all = export.Concat(seen).ToList();
        return Merge.Of([new MergePart(0, "whatsapp", "Jess", "chat.txt", [.. Enumerable.Range(0, export.Count)]), new MergePart(1, "screenshots", "Jessica M", "IMG_.png", [.. Enumerable.Range(export.Count, seen.Count)])],
            entry => all[entry], (place, _) => $"export {place}");
    }

    private static (List<ChatEntry> All, Merge.Conversation Conversation) Merged(List<ChatEntry> export, List<ChatEntry> seen) => ([.. export, .. seen], Of(export, seen).Single());

    private static List<ChatEntry> Shown(List<ChatEntry> all, Merge.Conversation merged) => [.. merged.Messages.Select(message => Merge.One([.. message.Entries.Select(entry => all[entry])], message.AbsentFrom, message.Seen))];
}
