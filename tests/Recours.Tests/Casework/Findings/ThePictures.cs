using Recours.Casework.Findings;
using Recours.Casework.Intake;
using Recours.Casework.Intake.Pictures;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Tests.Casework.Findings;

/// <summary>What was read on pictures beside a conversation, as findings.</summary>
public sealed class ThePictures
{
    private const string Receipt = """
        WESTERN UNION
        Date : 14/03/2025 21:12
        Expéditeur : Marc DUBOIS
        Tél. expéditeur : 06 12 34 56 78
        Bénéficiaire : KOUASSI Jean
        MTCN : 845-120-3976
        Montant : 500,00 EUR
        Service client 0805 02 39 05
        """;

    /// <summary>Lines of words, each letter ten pixels wide, each line thirty high.</summary>
    private static PictureReading Seen(string text) => new(800, 600, [.. text.Split('\n').Select((line, row) =>
    {
        var (words, x) = (new List<ScreenWord>(), 0);
        foreach (var word in line.Split(' '))
        {
            words.Add(new ScreenWord(word, 90, new PixelBox(x, row * 30, word.Length * 10, 20)));
            x += (word.Length + 1) * 10;
        }

        return words;
    })]);

    private static ChatEntry Said(Direction side, string text, string? picture = null) =>
        new(picture is null ? EntryKind.Text : EntryKind.Media, side == Direction.Peer ? "Jess" : "Paul", side, null, text, text, new SourceSpan("a.txt", 0, 0))
        {
            Conversation = "a",
            Media = picture is null ? [] : [new MediaReference(picture, MediaState.Present) { Path = picture }],
        };

    private static FindingsResult Find(string text, params ChatEntry[] entries) => FindingsReader.Of(entries, new FindingsContext("FR")
    {
        Pictures = new Dictionary<string, SeenPicture> { ["p.jpg"] = new("p.jpg", 7, Seen(text)) },
        Loose = "pictures",
    }, TestContext.Current.CancellationToken);

    private static readonly ChatEntry[] Blackmail =
    [
        Said(Direction.Peer, "j'ai tout filmé, tu paies 500 euros ou j'envoie la vidéo à ta famille"),
        Said(Direction.Owner, "pitié, je t'en supplie"),
    ];

    private static readonly ChatEntry Loose = new(EntryKind.Media, null, Direction.None, null, "", "", new SourceSpan("", 0, 0))
    {
        Conversation = "pictures",
        Media = [new MediaReference(null, MediaState.Present) { Path = "p.jpg" }],
    };

    private static string[] Lines(FindingsResult result) => [.. result.Indicators.Where(one => one.Place == "image").Select(one => $"{one.Type} {one.Value} {one.Attribution} {one.Entry}")];

    [Fact]
    public void Of_a_receipt_tell_who_is_paid_and_not_who_pays_nor_the_numbers_of_the_form()
    {
        Lines(Find(Receipt, [.. Blackmail, Said(Direction.Owner, "", "p.jpg")])).ShouldBe(["mtcn 8451203976 Blackmailer 2", "phone +33612345678 Other 2", "receiver_name KOUASSI Jean Blackmailer 2"], ignoreOrder: true);
        Lines(Find(Receipt, Said(Direction.Owner, "regarde", "p.jpg"), Said(Direction.Peer, "merci pour le cadeau"))).ShouldAllBe(line => !line.Contains("Blackmailer", StringComparison.Ordinal));
    }

    [Fact]
    public void Say_on_which_picture_and_where_on_it()
    {
        var found = Find(Receipt, [.. Blackmail, Said(Direction.Owner, "", "p.jpg")]).Indicators.Single(one => one.Type == "receiver_name");
        found.Picture.ShouldBe(new PicturePlace("p.jpg", 7, new PixelBox(150, 120, 120, 20)));
        found.Picture!.Pointer.ShouldBe("150,120,120,20");
        found.Quote.ShouldBe("KOUASSI Jean");
    }

    [Fact]
    public void Beside_the_conversations_are_judged_by_what_those_are()
    {
        const string Profile = "Jess\n@jess_exemple22\nNice · 24 ans";
        Lines(Find(Profile, [Loose, .. Blackmail])).ShouldBe(["handle jess_exemple22 Blackmailer 0"]);
        Lines(Find(Profile, [Loose, Said(Direction.Peer, "salut"), Said(Direction.Owner, "ça va ?")])).ShouldBe(["handle jess_exemple22 Other 0"]);
        // Whom a picture shows that the other side sends is not known: mostly it is leverage.
        Lines(Find(Profile, [.. Blackmail, Said(Direction.Peer, "", "p.jpg")])).ShouldBe(["handle jess_exemple22 Other 2"]);
    }

    [Fact]
    public void Are_no_words_of_anybody()
    {
        var found = Find("Paie 500 euros avant 18h ou j'envoie la vidéo à ta mère", Said(Direction.Peer, "salut", "p.jpg"), Said(Direction.Owner, "ça va ?"));
        (found.Kind, found.Demands.Count, found.Threats.Count).ShouldBe(("none", 0, 0));
    }

    [Fact]
    public void Tell_a_wallet_only_with_its_checksum_and_a_misread_one_as_a_suspect()
    {
        const string Wallet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
        Lines(Find("BTC\n" + Wallet, [.. Blackmail, Said(Direction.Peer, "", "p.jpg")])).ShouldBe([$"bitcoin {Wallet} Blackmailer 2"]);
        var misread = Find("BTC\n" + Wallet.Replace("v8f3", "v8f8", StringComparison.Ordinal), [.. Blackmail, Said(Direction.Peer, "", "p.jpg")]);
        Lines(misread).ShouldBeEmpty();
        var suspect = misread.Suspects.ShouldHaveSingleItem();
        suspect.Nearest.ShouldContain(Wallet);
        suspect.Picture!.Exhibit.ShouldBe(7);
    }

    private static string[] OfCode(string text, params ChatEntry[] entries) => [.. FindingsReader.Of(entries, new FindingsContext("FR")
    {
        Pictures = new Dictionary<string, SeenPicture> { ["p.jpg"] = new("p.jpg", 7, new PictureReading(800, 600, null, [new PictureCode(text, new PixelBox(1, 2, 3, 4))])) },
        Loose = "pictures",
    }, TestContext.Current.CancellationToken).Indicators.Where(one => one.Place == "qr").Select(one => $"{one.Type} {one.Value} {one.Attribution}")];

    [Theory]
    [InlineData("bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.005&label=Jess", "bitcoin bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 Blackmailer")]
    [InlineData("BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bitcoin bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 Blackmailer")]
    [InlineData("ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed@1?value=1e17", "ethereum 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed Blackmailer")]
    [InlineData("https://wa.me/33639980412?text=salut", "phone +33639980412 Blackmailer")]
    [InlineData("https://paypal.me/jessexemple/200", "paypal paypal.me/jessexemple Blackmailer")]
    [InlineData("https://www.instagram.com/jess_exemple22?igsh=abc", "profile_url https://www.instagram.com/jess_exemple22 Blackmailer")]
    [InlineData("https://pay.example.net/i/8842", "url https://pay.example.net/i/8842 Blackmailer")]
    [InlineData("tel:+33639980412", "phone +33639980412 Blackmailer")]
    [InlineData("otpauth://totp/Example:paul@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Example", "email paul@example.com Other")]
    [InlineData("WIFI:S:maison;T:WPA;P:0612345678;;", "")]
    [InlineData("Carte n° 4", "")]
    public void Give_what_a_code_of_the_other_side_says(string text, string expected) =>
        string.Join(", ", OfCode(text, [.. Blackmail, Said(Direction.Peer, "", "p.jpg")])).ShouldBe(expected);

    [Fact]
    public void Give_the_account_and_the_name_of_a_transfer_in_a_code() =>
        OfCode("BCD\n002\n1\nSCT\n\nKOUASSI Jean\nFR1420041010050500013M02606\nEUR500\n\n\nCadeau", [Loose, .. Blackmail])
            .ShouldBe(["iban FR1420041010050500013M02606 Blackmailer", "receiver_name KOUASSI Jean Blackmailer"], ignoreOrder: true);

    [Fact]
    public void Full_of_numbers_are_told_up_to_a_bound()
    {
        var many = string.Join('\n', Enumerable.Range(0, 200).Select(n => $"+3361234{n:D4}"));
        Lines(Find(many, [.. Blackmail, Said(Direction.Peer, "", "p.jpg")])).Length.ShouldBe(40);
    }
}
