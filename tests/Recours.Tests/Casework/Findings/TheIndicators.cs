using Recours.Casework.Findings;
using Recours.Casework.Findings.Kinds;
using Recours.Casework.Findings.Meaning;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Findings;

/// <summary>What leads to a person is found however it is written, is normalised, and nothing else is.</summary>
public sealed class TheIndicators
{
    private static readonly Verdict Blackmail = new("webcam_trap", null, 1, ["Jess"], [], []);
    private static readonly Verdict Ordinary = new("none", null, 0, [], [], []);

    [Theory]
    // Telephones, with and without country code.
    [InlineData("écris moi au +212 6 12 34 56 78", "phone +212612345678")]
    [InlineData("0033 6 39 98 01 23", "phone +33639980123")]
    [InlineData("+33 (0)6 39 98 01 23", "phone +33639980123")]
    [InlineData("mon numero 06.39.98.01.23", "phone +33639980123")]
    [InlineData("06 39 98\n01 23", "phone +33639980123")]
    [InlineData("0639980123", "phone +33639980123")]
    [InlineData("mon whatsapp 33639980123", "phone +33639980123")]
    [InlineData("٠٦٣٩٩٨٠١٢٣", "phone +33639980123")]
    [InlineData("０６ ３９ ９８ ０１ ２３", "phone +33639980123")]
    [InlineData("0 6 3 9 9 8 0 1 2 3", "phone +33639980123")]
    [InlineData("06\u200B39\u200B98\u200B01\u200B23", "phone +33639980123")]
    [InlineData("appelle zéro six trente-neuf quatre-vingt-dix-huit zéro un vingt-trois", "phone +33639980123")]
    [InlineData("https://wa.me/212612345678?text=salut", "phone +212612345678")]
    [InlineData("06 39 98 01 23 ou 07 45 67 89 01", "phone +33639980123", "phone +33745678901")]
    [InlineData("o7 88 o9 1o 11 orange money", "mobile_money +2250788091011")]
    [InlineData("yapea 800 soles al 900 000 001", "mobile_money +51900000001")]
    [InlineData("+1 (202) 555-0143", "phone +12025550143")]
    // Mail and accounts.
    [InlineData("jess.love75@gmail . com", "email jess.love75@gmail.com")]
    [InlineData("ajoute moi sur snap marielov", "handle marielov")]
    [InlineData("حول عبر ويسترن يونيون باسم محمد العلوي المدينة الدار البيضاء", "receiver_name محمد العلوي")]
    [InlineData("western union a Abuja, nombre Kelechi Obinna Nwosu", "receiver_name Kelechi Obinna Nwosu")]
    [InlineData("LT58 9990 0000 5566 7788 Empfänger Baltic Trade UAB", "iban LT589990000055667788", "receiver_name Baltic Trade UAB")]
    [InlineData("3k now. Gcash +63 917 555 0182 Rogelio T.", "mobile_money +639175550182", "receiver_name Rogelio T.")]
    [InlineData("bizum de 100 al +34 600 000 452 sale Ousmane", "mobile_money +34600000452", "receiver_name Ousmane")]
    [InlineData("send it, team will come to your home")]
    [InlineData("va au bureau western union tu envoie a mr Kouame Yao Serge a abidjan", "receiver_name Kouame Yao Serge")]
    [InlineData("écris à Jess.Love@Mail-Example.com.", "email jess.love@mail-example.com")]
    [InlineData("jess arobase example point com", "email jess@example.com")]
    [InlineData("jess (at) example (dot) org", "email jess@example.org")]
    [InlineData("jеss@examрle.com", "email jess@example.com")]
    [InlineData("mon snap c'est Jess_92x", "handle jess_92x")]
    [InlineData("Snap : jessmodele", "handle jessmodele")]
    [InlineData("ajoute moi @Jess.Modele77 stp", "handle jess.modele77")]
    [InlineData("insta c'est mieux")]
    [InlineData("Ajoute @nour139 sur Snapchat, c'est mon associé.", "handle nour139")]
    [InlineData("alors tes potes. maxou_lbg et ta reum", "handle maxou_lbg")]
    [InlineData("regarde video_finale.mp4 et IMG_2031.jpg, max_2 ou __init__")]
    [InlineData("mes cousines voient tout. ajoute linouch.bk", "handle linouch.bk")]
    [InlineData("add me back there then: mellow.moss.art, i don't use discord much", "handle mellow.moss.art")]
    [InlineData("on passe sur telegram ils ont un meilleur appel, amelbrt38", "handle amelbrt38")]
    [InlineData("ecris moi sur whatsapp : 0 7 0 0 0 0 0 0 5 8 indicatif 225", "phone +2250700000058")]
    [InlineData("do you have snapchat? mine is amberrr.x9", "handle amberrr.x9")]
    [InlineData("t'as snap ? moi 18 ans j'arrive à 18h30.dis moi")]
    [InlineData("https://www.instagram.com/jess.modele77/?igsh=abc123&utm_source=qr", "profile_url https://www.instagram.com/jess.modele77")]
    [InlineData("https://facebook.com/profile.php?id=100001&mibextid=x", "profile_url https://facebook.com/profile.php?id=100001")]
    [InlineData("regarde https://www.youtube.com/watch?v=abc&feature=share&si=zz !", "url https://www.youtube.com/watch?v=abc")]
    // Money.
    [InlineData("btc : 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bitcoin 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData("bc1qw508d6qejxtdg4y5\nr3zarvary0c5xw7kv8f3t4", "bitcoin bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")]
    [InlineData("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bitcoin bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")]
    [InlineData("0xde709f2102306220921060314715629080e2fb77", "ethereum 0xde709f2102306220921060314715629080e2fb77")]
    [InlineData("USDT trc20 TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "tron TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")]
    [InlineData("IBAN FR14 2004 1010 0505 0001 3M02 606", "iban FR1420041010050500013M02606")]
    [InlineData("fr14 2004 1010 0505 0001 3m02 606 merci", "iban FR1420041010050500013M02606")]
    [InlineData("DE89\n3704 0044 0532 0130 00", "iban DE89370400440532013000")]
    [InlineData("paypal.me/JessX", "paypal paypal.me/jessx")]
    [InlineData("paypal : jess@example.com", "paypal jess@example.com")]
    [InlineData("cash app $JessRose22", "cashapp $JessRose22")]
    [InlineData("western union MTCN 123-456-7890", "mtcn 1234567890")]
    [InlineData("western union ou cash plus, le code 123 456 7890", "mtcn 1234567890")]
    [InlineData("moneygram reference 12345678", "moneygram_ref 12345678")]
    [InlineData("voila le code steam ABCDE-12345-FGHIJ", "voucher ABCDE12345FGHIJ")]
    [InlineData("code transcash 1234 5678 9012", "voucher 123456789012")]
    [InlineData("Envoie par Orange Money au 07 08 09 10 11, Abidjan", "mobile_money +2250708091011")]
    [InlineData("western union au nom de KOUASSI Jean, Abidjan, Côte d'Ivoire", "receiver_name KOUASSI Jean")]
    [InlineData("Western Union\nNom: Kouassi\nPrénom: Jean Marc\nPays: Côte d'Ivoire", "receiver_name Kouassi Jean Marc")]
    // None of them.
    [InlineData("commande n° 0612345678 expédiée")]
    [InlineData("rendez-vous le 14/03/2025 à 18:30")]
    [InlineData("tu paies 3 000 000 FCFA avant 18h")]
    [InlineData("numéro de suivi 6A1234567890123")]
    [InlineData("hash 4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b")]
    [InlineData("j'ai 25 ans et toi ? moi 1m75")]
    [InlineData("ma commande Amazon 402-1234567-1234567 est arrivée")]
    [InlineData("code promo steam : n° sécu 1 85 05 78 006 084 36")]
    [InlineData("envoie l'argent au nom de la loi haha")]
    [InlineData("IP 192.168.1.10 port 8080, version 2.3.4.5")]
    [InlineData("viens.on y va.me dis pas non")]
    [InlineData("il y a 12 345 678 habitants, 45 000 spectateurs, score 3-1")]
    [InlineData("mon pote @ la gare, rdv @ 18h")]
    [InlineData("western c'est un film avec John Wayne")]
    [InlineData("je gagne 1500.50 euros")]
    public void Are_found_however_they_are_written(string text, params string[] expected) =>
        Found(Blackmail, ("Jess", text)).Found.Select(found => found.Type + " " + found.Value).Order().ShouldBe(expected.Order());

    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "bitcoin", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")]
    [InlineData("DE98370400440532013000", "iban", "DE89370400440532013000")]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", "ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")]
    public void That_fail_their_checksum_are_suspects_with_the_nearest_reading(string text, string type, string nearest)
    {
        var (found, suspects) = Found(Blackmail, ("Jess", "adresse " + text));
        found.ShouldBeEmpty();
        var suspect = suspects.ShouldHaveSingleItem();
        (suspect.Type, suspect.Quote).ShouldBe((type, text));
        suspect.Nearest.ShouldContain(nearest);
    }

    [Theory]
    [InlineData("Jess", "appelle moi au +212612345678", Attribution.Blackmailer)]
    [InlineData("Jess", "j'ai le numéro de ta mère +33639980123", Attribution.Other)]
    [InlineData("Jess", "c'est bien ton numéro ça +33639980123 ?", Attribution.Victim)]
    [InlineData("Paul", "mon numéro +33639980123", Attribution.Victim)]
    [InlineData("Paul", "j'ai appelé ma mère au +33639980123", Attribution.Other)]
    [InlineData("Paul", "western union : j'ai envoyé au nom de KOUASSI Jean", Attribution.Blackmailer)]
    [InlineData("Paul", "western union MTCN 1234567890", Attribution.Blackmailer)]
    [InlineData("Jess", "your mom's instagram is @marie.exemple1", Attribution.Other)]
    public void Belong_to_whom_the_words_say(string sender, string text, Attribution expected) =>
        Found(Blackmail, ("Jess", "tu paies ou j'envoie à ta famille"), ("Paul", "pitié, je t'en supplie"), (sender, text)).Found.ShouldHaveSingleItem().Attribution.ShouldBe(expected);

    [Fact]
    public void Of_a_receiver_stay_the_blackmailers_when_the_person_repeats_them()
    {
        var found = Found(Blackmail, ("Jess", "western union au nom de KOUASSI Jean"), ("Paul", "c'est bien au nom de KOUASSI Jean ?")).Found.ShouldHaveSingleItem();
        (found.Attribution, found.Entry, found.Entries.Count).ShouldBe((Attribution.Blackmailer, 0, 2));
    }

    [Fact]
    public void Are_put_together_from_several_messages()
    {
        var found = Found(Blackmail, ("Jess", "mon whatsapp"), ("Jess", "06 39"), ("Jess", "98 01"), ("Jess", "23")).Found.ShouldHaveSingleItem();
        (found.Type, found.Value, found.Entry, found.Rule).ShouldBe(("phone", "+33639980123", 1, "phone-in-pieces"));
    }

    [Fact]
    public void Of_an_ordinary_conversation_are_nobodys_guilt() =>
        Found(Ordinary, ("Lea", "mon IBAN FR14 2004 1010 0505 0001 3M02 606")).Found.ShouldHaveSingleItem().Attribution.ShouldBe(Attribution.Other);

    [Theory]
    [InlineData("ta snap ?", "ouais enzo_pt2", "enzo_pt2")]
    [InlineData("3tini snap dyalk", "reda.amr9", "reda.amr9")]
    [InlineData("quel est ton insta ?", "c'est lucas.mt92", "lucas.mt92")]
    public void Stand_in_the_answer_to_a_question_for_them(string question, string answer, string handle)
    {
        var found = Found(Blackmail, ("Jess", question), ("Paul", answer)).Found.ShouldHaveSingleItem();
        (found.Type, found.Value, found.Attribution).ShouldBe(("handle", handle, Attribution.Victim));
    }

    [Fact]
    public void Stand_in_the_sender_column_too()
    {
        var found = Found(Blackmail, ("+212 6 12 34 56 78", "tu paies ou je publie"), ("Paul", "pitié")).Found.ShouldHaveSingleItem();
        (found.Type, found.Value, found.Entry, found.Attribution, found.Place).ShouldBe(("phone", "+212612345678", 0, Attribution.Blackmailer, "sender"));
    }

    private static (IReadOnlyList<Indicator> Found, IReadOnlyList<Suspect> Suspects) Found(Verdict verdict, params (string Sender, string Text)[] messages)
    {
        var entries = messages.Select((message, i) => new ChatEntry(EntryKind.Text, message.Sender, message.Sender == "Paul" ? Direction.Owner : Direction.Peer, null, message.Text, message.Text, new SourceSpan("a", i, 1))).ToList();
        return Indicators.Of(Talk.Of(entries, new FindingsContext("FR")), verdict);
    }
}
