using System.Globalization;
using System.Text;
using CsCheck;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Tests.Casework.Timeline;

namespace Recours.Tests.Casework.Intake;

/// <summary>Overlapping exports of one conversation: nothing lost, nothing twice, what is missing or changed is named.</summary>
public sealed class MergeTests
{
    private static readonly DateTime Start = new(2025, 3, 14, 21, 0, 0);

    /// <summary>Short texts that repeat, several in a minute: what is hardest to tell apart.</summary>
    private static readonly Gen<List<ChatEntry>> Talk =
        from words in Gen.OneOf(Gen.Const("ok"), Gen.Const("oui"), Gen.Const("paie"), Gen.Const("non"), Gen.Const("demain")).Array[12, 120]
        from steps in Gen.Int[0, 90].Array[words.Length]
        from sides in Gen.Bool.Array[words.Length]
        from minutes in Gen.Bool
        select Made(words, steps, sides, minutes ? TimePrecision.Minute : TimePrecision.Second);

    [Fact]
    public void Any_overlapping_parts_give_the_conversation_again() =>
        (from talk in Talk
         from cuts in Gen.Int[1, talk.Count - 1].Array[1, 4]
         from laps in Gen.Int[3, 40].Array[cuts.Length]
         from seed in Gen.Int[0, 1000]
         select (talk, cuts, laps, seed)).Sample(sample =>
        {
            var cuts = sample.cuts.Distinct().Order().ToArray();
            var ranges = cuts.Prepend(0).Zip(cuts.Append(sample.talk.Count), (from, to) => (From: from, To: to)).ToList();
            for (var i = 1; i < ranges.Count; i++)
            {
                // Two minutes in common at least: a single minute of equal words cannot be told apart by anyone.
                var from = Math.Max(ranges[i - 1].From, ranges[i].From - sample.laps[i - 1]);
                while (from > ranges[i - 1].From && Minute(sample.talk[ranges[i].From - 1]) - Minute(sample.talk[from]) < 2)
                {
                    from--;
                }

                if (Minute(sample.talk[ranges[i].From - 1]) - Minute(sample.talk[from]) < 2)
                {
                    return;
                }

                ranges[i] = (from, ranges[i].To);
            }

            new Random(sample.seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ranges));
            var parts = ranges.Select(range => sample.talk[range.From..range.To]).ToArray();

            var (all, messages) = Merged(parts);
            messages.SelectMany(message => message.Entries).Order().ShouldBe(Enumerable.Range(0, all.Count));
            messages.ShouldAllBe(message => message.AbsentFrom.Count == 0);
            string.Join('\n', messages.Select(message => Print(all[message.Entries[0]]))).ShouldBe(string.Join('\n', sample.talk.Select(Print)));
            messages.ShouldAllBe(message => message.Entries.Select(entry => Print(all[entry])).Distinct().Count() == 1);
        }, iter: 400, threads: 1);

    [Fact]
    public void Whatever_is_taken_out_of_one_export_no_entry_is_lost_and_sums_add_up() =>
        (from talk in Talk
         from gone in Gen.Int[0, talk.Count - 1].Array[0, 10]
         from changed in Gen.Int[0, talk.Count - 1].Array[0, 6]
         select (talk, gone, changed)).Sample(sample =>
        {
            var later = sample.talk.Select((entry, i) => sample.changed.Contains(i) ? entry with { Text = entry.Text + " !", Edited = i % 2 == 0 } : entry).Where((_, i) => !sample.gone.Contains(i)).ToList();
            if (later.Count == 0)
            {
                return;
            }

            var (all, messages) = Merged(sample.talk, later);
            messages.SelectMany(message => message.Entries).Order().ShouldBe(Enumerable.Range(0, all.Count));
            all.Count.ShouldBe(messages.Count + messages.Sum(message => message.Entries.Count - 1));
            foreach (var message in messages)
            {
                message.Entries.Count(entry => entry < sample.talk.Count).ShouldBeLessThanOrEqualTo(1);
                message.Entries.Count(entry => entry >= sample.talk.Count).ShouldBeLessThanOrEqualTo(1);
            }

            // Each export's own order is kept.
            messages.SelectMany(message => message.Entries).Where(entry => entry < sample.talk.Count).ShouldBeInOrder();
        }, iter: 400, threads: 1);

    [Fact]
    public void A_message_that_the_later_export_does_not_have_is_named_and_an_earlier_end_is_not()
    {
        var talk = Distinct(40);
        var (all, messages) = Merged(talk[..30], [.. talk[5..].Where((_, i) => i is not (8 or 9))]);
        messages.Where(message => message.AbsentFrom.Count > 0).Select(message => all[message.Entries[0]].Text).ShouldBe(["message 13", "message 14"]);
        messages.Select(message => all[message.Entries[0]].Text).ShouldBe(talk.Select(entry => entry.Text));
    }

    [Fact]
    public void Edited_and_taken_back_messages_are_revisions_and_a_text_that_differs_is_told()
    {
        var talk = Distinct(20);
        var later = talk.ToList();
        later[7] = later[7] with { Text = "corrigé", Edited = true };
        later[11] = later[11] with { Text = "Ce message a été supprimé", Kind = EntryKind.Deleted, DeletedBy = "sender" };
        later[15] = later[15] with { Text = "autre chose" };
        var (all, messages) = Merged(talk, later);
        messages.Count.ShouldBe(20);
        var shown = messages.Select(message => Merge.One([.. message.Entries.Select(entry => all[entry])], message.AbsentFrom)).ToList();
        (shown[7].Text, shown[7].Earlier.Single().Text).ShouldBe(("corrigé", "message 7"));
        (shown[11].Kind, shown[11].Earlier.Single().Text).ShouldBe((EntryKind.Deleted, "message 11"));
        shown[15].Irregularities.Single().Code.ShouldBe("overlap.differs");
        shown.ShouldAllBe(entry => entry.Also.Count == 1);
    }

    [Fact]
    public void Two_whatsapp_exports_of_two_days_are_one_conversation_also_when_the_contact_was_renamed_and_the_phone_travelled()
    {
        var first = WhatsAppText(0, 30, "Jess", 0, i => i == 12 ? "Ce message a été supprimé" : null);
        var second = WhatsAppText(10, 45, "ARNAQUE", 2, _ => null);
        var result = ExportReader.Read(MetaFolder.With("lundi/Discussion WhatsApp avec Jess.txt", first).And("jeudi/Discussion WhatsApp avec ARNAQUE.txt", second), Importers.All);
        result.Entries.Count.ShouldBe(45);
        (result.Accounting.Entry, result.Duplicates).ShouldBe((65, 20));
        result.Entries.Select(entry => entry.Conversation).Distinct().Count().ShouldBe(1);
        result.Conversations.Count.ShouldBe(1);
        result.Entries.SelectMany(entry => entry.Also.Prepend(entry)).Select(entry => (entry.Source.File, entry.Source.Offset)).Distinct().Count().ShouldBe(65);
        var deleted = result.Entries.Single(entry => entry.Kind == EntryKind.Deleted);
        deleted.Earlier.Single().Text.ShouldContain("phrase 12");
        result.Irregularities.ShouldAllBe(odd => !odd.Code.StartsWith("overlap.", StringComparison.Ordinal));
    }

    [Fact]
    public void Instagram_as_json_and_as_pages_is_one_conversation()
    {
        var json = new StringBuilder("{\"participants\":[{\"name\":\"Jess\"},{\"name\":\"Camille\"}],\"messages\":[");
        var html = new StringBuilder("<html><head><title>Jess</title></head><body>");
        for (var i = 19; i >= 0; i--)
        {
            var (who, at) = (i % 2 == 0 ? "Jess" : "Camille", Start.AddMinutes(i * 7));
            var ms = (long)(at - DateTime.UnixEpoch).TotalMilliseconds;
            json.Append(CultureInfo.InvariantCulture, $"{(i < 19 ? "," : "")}{{\"sender_name\":\"{who}\",\"timestamp_ms\":{ms},\"content\":\"phrase numero {i}\"}}");
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h _a6-i\">{who}</h2><div class=\"_3-95 _a6-p\"><div><div></div><div>phrase numero {i}</div></div></div><div class=\"_3-94 _a6-o\">{at.AddHours(1).ToString("MMM dd, yyyy h:mm tt", CultureInfo.InvariantCulture).Replace("AM", "am", StringComparison.Ordinal).Replace("PM", "pm", StringComparison.Ordinal)}</div></div>");
        }

        json.Append("],\"title\":\"Jess\",\"thread_path\":\"inbox/jess_5551234567\"}");
        html.Append("</body></html>");
        var export = MetaFolder.With("json/your_instagram_activity/messages/inbox/jess_5551234567/message_1.json", json.ToString())
            .And("html/your_instagram_activity/messages/inbox/jess_5551234567/message_1.html", html.ToString());
        var result = ExportReader.Read(export, Importers.All);
        result.Importers.Select(card => card.Id).ShouldBe(["instagram", "instagram-html"]);
        result.Entries.Count.ShouldBe(20);
        result.Entries.ShouldAllBe(entry => entry.Also.Count == 1 && entry.Time!.Value.Zone == "utc");
        result.Entries.Select(entry => entry.Text).ShouldBe(Enumerable.Range(0, 20).Select(i => $"phrase numero {i}"));
    }

    [Fact]
    public void The_same_words_sent_to_several_people_do_not_make_them_one()
    {
        static byte[] Chat(string peer, int from) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 12).Select(i =>
            $"14/03/2025, 21:{i:D2} - {(i % 3 == 0 ? "Camille: Je n'ai rien a te dire " + i : peer + ": reponse de " + peer + " " + (i + from))}\n")));
        var result = ExportReader.Read(MetaFolder.With("WhatsApp Chat with Jess.txt", Chat("Jess", 0)).And("WhatsApp Chat with Lea.txt", Chat("Lea", 100)), Importers.All);
        result.Entries.Count.ShouldBe(24);
        result.Entries.Select(entry => entry.Conversation).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void In_a_case_the_message_is_shown_once_with_both_its_exhibits()
    {
        var talk = Distinct(30);
        var timeline = Conversations.Ordered(Conversations.Reading(1, [.. talk[..20]]), Conversations.Reading(2, [.. talk[8..].Where((_, i) => i != 4)]));
        timeline.Texts().ShouldBe(talk.Select(entry => entry.Text));
        timeline.Conversations.Count.ShouldBe(1);
        var entries = timeline.OfType<TimelineItem.Entry>().ToList();
        entries.Count(entry => entry.Also.Count == 1).ShouldBe(11);
        entries[9].Also.Single().Exhibit.ShouldBe(2);
        var missing = entries.Single(entry => entry.Value.Irregularities.Count > 0);
        (missing.Value.Text, missing.Value.Irregularities[0].Code, missing.Value.Irregularities[0].Detail).ShouldBe(("message 12", "overlap.absent", "#2 archive 2"));
    }

    private static byte[] WhatsAppText(int from, int to, string peer, int hours, Func<int, string?> instead) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(from, to - from).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"{Start.AddMinutes(i * 13).AddHours(hours):dd/MM/yyyy, HH:mm} - {(i % 2 == 0 ? peer : "Camille")}: {instead(i) ?? $"une phrase {i} bien a elle"}\n"))));

    private static List<ChatEntry> Distinct(int count) => Made([.. Enumerable.Range(0, count).Select(i => "message " + i)], [.. Enumerable.Repeat(70, count)], [.. Enumerable.Range(0, count).Select(i => i % 2 == 0)], TimePrecision.Minute);

    private static List<ChatEntry> Made(string[] words, int[] steps, bool[] sides, TimePrecision precision)
    {
        var (entries, time) = (new List<ChatEntry>(), Start);
        for (var i = 0; i < words.Length; i++)
        {
            time = time.AddSeconds(steps[i]);
            var written = precision == TimePrecision.Minute ? time.AddSeconds(-time.Second) : time;
            entries.Add(new ChatEntry(EntryKind.Text, sides[i] ? "Jess" : "Camille", Direction.None, new EntryTime(written, "unknown", precision, ""), words[i], words[i], new SourceSpan("chat.txt", i, 1))
            { Conversation = "a" });
        }

        return entries;
    }

    private static (List<ChatEntry> All, IReadOnlyList<MergedMessage> Messages) Merged(params List<ChatEntry>[] exports)
    {
        var all = exports.SelectMany(export => export).ToList();
        var first = 0;
        var parts = new List<MergePart>();
        foreach (var (export, n) in exports.Select((export, n) => (export, n)))
        {
            parts.Add(new MergePart(n, "whatsapp", "jess_5551234567", $"{n}.txt", [.. Enumerable.Range(first, export.Count)]));
            first += export.Count;
        }

        return (all, Merge.Of(parts, entry => all[entry], (place, _) => $"export {place}").Single().Messages);
    }

    private static long Minute(ChatEntry entry) => entry.Time!.Value.Value.Ticks / TimeSpan.TicksPerMinute;

    private static string Print(ChatEntry entry) => $"{entry.Time!.Value.Value:O} {entry.Sender} {entry.Text}";
}
