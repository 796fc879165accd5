using CsCheck;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using static Recours.Tests.Casework.Timeline.Conversations;

namespace Recours.Tests.Casework.Timeline;

public sealed class TheSearch
{
    [Theory]
    [InlineData("paye vite", "Tu payes VITE ou", false)] // only the last word may be a beginning
    [InlineData("payes vi", "Tu payes VITE ou", true)]
    [InlineData("payes vi ", "Tu payes VITE ou", false)] // a space ends the word
    [InlineData("vite payes", "Tu payes VITE ou", true)]
    [InlineData("payes jamais", "Tu payes VITE ou", false)]
    [InlineData("\"payes vite\"", "Tu payes VITE ou", true)]
    [InlineData("\"vite payes\"", "Tu payes VITE ou", false)]
    [InlineData("\"payes vi\"", "Tu payes VITE ou", false)]
    [InlineData("« tu payes » ou", "Tu payes VITE ou", true)]
    [InlineData("ete facade", "L’été, la façade", true)]
    [InlineData("l'ete", "L’été, la façade", true)]
    [InlineData("تلقت", "تلقّت صورتك", true)]
    [InlineData("مدرسه", "في المدرسة مدرسة", true)]
    [InlineData("فيديو", "عندي الفيديو تبعك", true)] // the article is written together with its word
    [InlineData("الفيديو", "أرسلت فيديو", true)]
    [InlineData("صديقة ", "لصديقته", false)]
    [InlineData("\"فيديو\"", "عندي الفيديو تبعك", false)]
    [InlineData("٥٠٠", "500 euros", true)]
    [InlineData("istanbul", "İSTANBUL", true)]
    [InlineData("strasse", "Hauptstraße 3", false)]
    [InlineData("hauptstrasse", "Hauptstraße 3", true)]
    [InlineData("日", "今日は", true)]
    [InlineData("本日", "今日は日本", false)]
    [InlineData("😂", "trop drôle😂", true)]
    public void Finds_words_however_they_are_written(string query, string text, bool found)
    {
        using var search = Search(text, "rien");
        search.Found(query).ShouldBe(found ? [text] : []);
    }

    [Theory]
    [InlineData("06 12 34 56 78")]
    [InlineData("06.12.34.56.78")]
    [InlineData("0612345678")]
    [InlineData("+33612345678")]
    [InlineData("+33 (0)6 12 34 56 78")]
    [InlineData("0033 6 12 34 56 78")]
    [InlineData("33612345678")]
    [InlineData("٠٦١٢٣٤٥٦٧٨")]
    public void Finds_a_telephone_number_in_every_spelling(string query)
    {
        string[] same = ["+33612345678", "appelle 0612345678 !", "06.12.34.56.78", "06 12 34 56 78", "wa.me/33612345678", "0033612345678", "tel:+33 6 12-34-56-78"];
        using var search = Search([.. same, "0612345679", "06 12 34", "12345678"]);
        search.Found(query).ShouldBe(same, ignoreOrder: true);
    }

    [Fact]
    public void Keeps_a_number_of_another_country_apart_where_the_country_is_said()
    {
        using var search = Search("+44 612345678", "+33 612345678", "0612345678");
        search.Found("+33612345678").ShouldBe(["+33 612345678", "0612345678"]);
        search.Found("06 12 34 56").Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("modele_7", "insta @jess.modele_77 viens")]
    [InlineData("odele77", "insta @jess.modele_77 viens")]
    [InlineData("3000 6000 0112", "IBAN FR76 3000 6000 0112 3456 7890 189")]
    [InlineData("fr7630006", "IBAN FR76 3000 6000 0112 3456 7890 189")]
    [InlineData("mt84 malt 0110", "MT84 MALT 0110 0001 2345 MTLC AST0 01S")]
    [InlineData("rrr7xfk", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")]
    [InlineData("example/pay", "va sur https://insta.example/pay?id=12")]
    [InlineData("sta.exam", "va sur https://insta.example/pay?id=12")]
    public void Finds_a_part_of_an_identifier(string query, string text)
    {
        using var search = Search(text, "autre chose");
        search.Found(query).ShouldBe([text]);
        search.Find(query, cancel: TestContext.Current.CancellationToken).Hits.ShouldHaveSingleItem().Matches.ShouldNotBeEmpty();
    }

    [Fact]
    public void Does_not_take_separate_numbers_for_one_only()
    {
        using var search = Search("500 puis 2000 euros", "2000 ou 500");
        search.Found("500 2000").Count.ShouldBe(2);
    }

    [Fact]
    public void Looks_at_senders_media_titles_notes_and_exhibits()
    {
        var view = Case([new Note(DateTimeOffset.UnixEpoch, "elle s’appelle Léa")], Exhibit(1, "message_1.json", "inbox/lea.photo_88/message_1.json"));
        var entry = Says("bonjour", "2025-03-14 21:04:00", sender: "Léa Photo") with { SenderId = "user4455", Media = [new MediaReference("IMG-Lea-01.jpg", MediaState.Present)] };
        var reading = Reading(1, new Dictionary<string, string> { ["a"] = "Groupe de Léa" }, entry);
        using var search = CaseSearch.Build(CaseTimeline.Build(view, [reading], cancel: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        string Fields(string query) => string.Join(' ', search.Find(query).Hits.SelectMany(hit => hit.Matches.Select(match => match.Field)).Order());
        Fields("lea").ShouldBe("media path sender text title");
        Fields("er44").ShouldBe("senderId");
        Fields("eaphot").ShouldBe("path sender");
        Fields("lea bonjour").ShouldBe("media sender text");
        // No phrase reaches from one field into the next.
        Fields("\"photo user4455\"").ShouldBe("");
    }

    [Fact]
    public void Gives_exact_words_first_and_everything_by_time_when_asked()
    {
        using var search = Search("webcams partout", "la photo, oui la webcam", "webcam et photo", "une photo webcam ici");
        search.Find("photo webcam", order: SearchOrder.Rank, cancel: TestContext.Current.CancellationToken).Hits.Select(hit => ((TimelineItem.Entry)hit.Item).Index).ShouldBe([3, 1, 2]);
        search.Find("photo webcam", order: SearchOrder.Time, cancel: TestContext.Current.CancellationToken).Hits.Select(hit => ((TimelineItem.Entry)hit.Item).Index).ShouldBe([1, 2, 3]);
        search.Find("webcam", order: SearchOrder.Rank, cancel: TestContext.Current.CancellationToken).Hits.Select(hit => ((TimelineItem.Entry)hit.Item).Index).ShouldBe([1, 2, 3, 0]);
    }

    [Fact]
    public void Gives_pages_that_together_are_everything()
    {
        using var search = Search([.. Enumerable.Range(0, 25).Select(i => i % 3 == 0 ? "le mot" : "le motif " + i)]);
        foreach (var order in Enum.GetValues<SearchOrder>())
        {
            var all = search.Find("mot", order: order, limit: 100, cancel: TestContext.Current.CancellationToken);
            all.Total.ShouldBe(25);
            var pages = Enumerable.Range(0, 4).SelectMany(page => search.Find("mot", order: order, offset: page * 7, limit: 7).Hits).Select(hit => hit.Item.Place);
            pages.ShouldBe(all.Hits.Select(hit => hit.Item.Place));
        }

        search.Find("mot", limit: 0, cancel: TestContext.Current.CancellationToken).ShouldSatisfyAllConditions(none => none.Hits.ShouldBeEmpty(), none => none.Total.ShouldBe(25));
    }

    [Fact]
    public void Keeps_to_its_filters()
    {
        var reading = Reading(1, new Dictionary<string, string> { ["b"] = "mot" },
            Says("mot un", "2025-03-14 21:00:00"),
            Says("mot deux https://a.example", "2025-03-14 21:01:00") with { Direction = Direction.Owner },
            Says("mot trois", "2025-03-14 21:02:00", conversation: "b") with { Kind = EntryKind.Media, Media = [new MediaReference("a.jpg", MediaState.Missing)] });
        var timeline = Ordered(reading);
        using var search = CaseSearch.Build(timeline, TestContext.Current.CancellationToken);
        search.Found("mot", new SearchFilter(Direction: Direction.Owner)).ShouldBe(["mot deux https://a.example"]);
        search.Found("mot", new SearchFilter(WithLink: true)).ShouldBe(["mot deux https://a.example"]);
        search.Found("mot", new SearchFilter(WithMedia: true)).ShouldBe(["mot trois"]);
        search.Found("mot", new SearchFilter(Kind: EntryKind.Text)).Count.ShouldBe(2);
        search.Found("un", new SearchFilter(WithMedia: true)).ShouldBeEmpty();
        var b = timeline.Conversations.Single(conversation => conversation.Key == "b");
        search.Find("mot", new SearchFilter(b), cancel: TestContext.Current.CancellationToken).Hits.Select(hit => hit.Title is not null).ShouldBe([false, true]);
        search.Found("", new SearchFilter(WithMedia: true)).ShouldBe(["mot trois"]);
        search.Find("", cancel: TestContext.Current.CancellationToken).Total.ShouldBe(0);
    }

    public static TheoryData<string> Hostile =>
    [
        "\"", "\"\"\"", "\"a", "a\"b\"c\"", "*", "a*", "^a", "-a", "a OR b", "NEAR(a b)", "NEAR(", "a NOT", "AND", "text:a", "{text}:a", "(((((", ")", "a + b",
        "'; DROP TABLE words; --", "%", "_", "\\", "\0", "a\0b", "\u202E\u2066", "\uD83D", "\uDE00\uD83D", "😀", "👨‍👩‍👧‍👦", "\uE000", "\uFFFF", "\uFEFF", "ﷺ", "１２３",
        "…", "   ", "\n\r\t", "+", "+33", "00", "0000000000000000", "+0000000", "@", "@@@", "http://", "a:b:c:d", "\u0301\u0301",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Takes_any_text_for_a_query(string query)
    {
        using var search = Search("a b c NEAR text OR", "+33 6 12 34 56 78", "😀 👨‍👩‍👧‍👦 ﷺ 123", "", query);
        var result = search.Find(query, cancel: TestContext.Current.CancellationToken);
        result.Total.ShouldBe(result.Hits.Count);
        // What has a word in it finds the text that is the query itself.
        if (FoldedText.Of(query).Length > 0)
        {
            search.Found(query).ShouldContain(query);
        }
    }

    [Fact]
    public void Takes_a_query_of_any_length_and_says_when_it_used_only_a_part()
    {
        using var search = Search(string.Concat(Enumerable.Repeat("mot ", 250_000)), new string('x', 1_000_000));
        foreach (var query in (string[])[string.Concat(Enumerable.Repeat("mot ", 250_000)), "\"" + string.Concat(Enumerable.Repeat("mot ", 250_000)), new string('"', 1_000_001), new string('x', 1_000_000), new string('1', 1_000_000), string.Concat(Enumerable.Repeat("😀", 500_000))])
        {
            search.Find(query, cancel: TestContext.Current.CancellationToken).IsCut.ShouldBeTrue();
        }

        var hit = search.Find("mot", cancel: TestContext.Current.CancellationToken).Hits.ShouldHaveSingleItem();
        hit.Matches.ShouldHaveSingleItem().Spans.Count.ShouldBe(SearchMatches.MaxSpans);
        search.Find(new string('x', 200), cancel: TestContext.Current.CancellationToken).Total.ShouldBe(1);
    }

    [Fact]
    public void Takes_any_random_query()
    {
        using var search = Search("Jess a écrit 06 12 34 56 78", "Œuvre \"NEAR\" *", "日本 😀");
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["\"*()^:+- 0612aé日ANDORNEAR\0\uD83D\uDE00"]), 0, 40].Sample(query =>
        {
            var result = search.Find(query);
            result.Hits.Count.ShouldBe(result.Total);
        }, threads: 1);
    }

    [Fact]
    public void Shows_the_very_place_in_the_original()
    {
        var letters = Gen.Char["aàÀeéE\u0301œŒsSßiİı fﬁ.,-_@' \u0640أاإ\u064B0123\u200Bﷺ日"];
        Gen.Select(Gen.String[letters, 0, 40], Gen.String[letters, 1, 6], Gen.String[letters, 0, 40]).Sample((before, word, after) =>
        {
            var wanted = FoldedText.Of(word);
            if (wanted.Length == 0 || wanted.Contains(' '))
            {
                return;
            }

            var text = before + " " + word + " " + after;
            using var search = Search(text);
            var hit = search.Find(word + " ").Hits.ShouldHaveSingleItem();
            foreach (var span in hit.Matches.Where(match => match.Field == "text").ShouldHaveSingleItem().Spans)
            {
                // The slice is the word. An identifier may have signs in it, or a letter such as œ that holds more than was asked.
                var slice = FoldedText.Of(text.AsSpan(span.Start, span.Length)).Replace(" ", "");
                slice.ShouldContain(wanted.TrimStart('0'));
            }

            hit.Matches.SelectMany(match => match.Spans).Any(span => FoldedText.Of(text.AsSpan(span.Start, span.Length)).Contains(wanted)).ShouldBeTrue();
        }, iter: 150, threads: 1);
    }

    [Theory]
    [InlineData("ete", "Un ÉTÉ d’e\u0301te\u0301", 3, 3, 9, 5)]
    [InlineData("تلقت", "قد تـلقّتْ!", 3, 7)]
    [InlineData("oeuv", "l’Œuvre", 2, 3)]
    [InlineData("fin", "ﬁn", 0, 2)]
    [InlineData("0612345678", "n° +33 6 12.34.56.78 ok", 7, 13)]
    [InlineData("odele77", "@jess.modele_77", 7, 8)]
    [InlineData("jess", "je\u200Bss\u202E", 0, 5)]
    public void Marks_the_characters_that_were_found(string query, string text, params int[] spans)
    {
        using var search = Search(text);
        var match = search.Find(query, cancel: TestContext.Current.CancellationToken).Hits.ShouldHaveSingleItem().Matches.Single(match => match.Field == "text");
        match.Spans.SelectMany(span => new[] { span.Start, span.Length }).ShouldBe(spans);
    }
}
