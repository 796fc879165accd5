namespace Recours.Casework.Findings.Kinds;

/// <summary>A number to which money is to be sent, where nobody names the service any more: "à payer sur le …", "use this other line …".</summary>
internal static class MobileNumbers
{
    private const int Reach = 48, ReachAfter = 36, ReachCall = 28, Gap = 3;

    /// <summary>Words for sending money, and those after which a number is one to talk on.</summary>
    private const int Pays = 1, Talks = 2;

    private static readonly PhraseTable Acts = new(
    [
        .. All(Pays, "payer", "paye", "payez", "paie", "envoie", "envoyer", "envoyez", "depose", "deposer", "deposez", "mets", "mettez", "verse", "verser", "transfere", "transferer", "faire le depot", "fais le depot", "depot", "send", "pay", "drop", "transfer", "deposit", "put", "load", "manda", "mandame", "envia", "enviame", "deposita", "paga", "consigna", "ابعت", "ابعث", "حول", "ارسل", "ابعتها", "ابعتيها", "ابعتهن", "ابعتهم", "حولها", "حوليها", "حولهن", "حولهم", "حولي", "ارسلها", "ارسليها", "صيفط", "صيفطها", "صيفطهم", "sifet", "sift", "siftha", "sifthom", "sefthom"),
        .. All(Pays, "use this number", "use this other number", "use other number", "use another number", "use the other number", "use this line", "use this other line", "use other line", "use this one", "utilise ce numero", "utilise l autre numero", "sur ce numero", "sur l autre numero", "a ce numero", "to this number", "to this line", "on this number", "on this line", "a este numero", "al otro numero", "usa este numero", "على هذا الرقم", "على هاد الرقم", "علي هذا الرقم"),
        .. All(Talks, "whatsapp", "watsapp", "wsp", "telegram", "signal", "imo", "appelle", "appeler", "rappelle", "call", "text me", "ecris", "ecrire", "write", "llama", "escribe", "joindre", "contacte", "contact", "viber", "واتساب", "اتصل", "video", "photo", "photos", "videos", "nudes", "fotos", "ta mere", "your mother", "ta femme", "ton pere"),
    ]);

    /// <summary>Words that stand between the act and the number.</summary>
    private static readonly PhraseTable Ways = new(All(1, "sur le", "sur", "au", "to", "on", "to my", "sur mon", "al", "a", "en", "numero", "number", "line", "ligne", "le"));

    /// <summary>Words behind a number to which money goes: whose name it shows.</summary>
    private static readonly PhraseTable Shown = new(All(1, "sale", "va sortir", "sort au nom", "au nom de", "nom", "name", "name will come", "name will show", "باسم", "name shows", "will show", "a nombre de", "ca sort"));

    private const int ReachName = 16;

    public static bool IsWhereMoneyGoes(Scan scan, Sighting number)
    {
        var acts = Acts.Find(scan.Before(number.Start, Reach));
        if (acts is not [.., { Value: Pays } last])
        {
            // "le numero c'est 07 … nom Bamba Siriki": only where money is received a name is told with it.
            return acts.Count == 0 && Shown.Find(scan.After(number.End, ReachName)) is [{ Start: <= 1 }, ..];
        }

        var between = scan.Before(number.Start, Reach)[last.End..].Trim();
        return between.Length <= Gap || Ways.Find(" " + between + " ") is [.., var way] && way.End >= between.Length + 1 || Shown.Find(scan.After(number.End, ReachAfter)).Count > 0;
    }

    private static readonly PhraseTable Calls = new(All(1, "call", "call me", "call him", "call her", "talk to", "contact", "contacte", "contactez", "appelle", "appelez", "office mobile", "officer", "inspector", "llama", "llame", "llamame", "hable con", "ruf", "rufen", "3ayet", "3iyet", "اتصل", "كلم", "كلمني", "phone him", "text me", "ring me", "my whatsapp", "mon whatsapp", "واتساب"));

    /// <summary>Whether right around the number somebody is to be called there.</summary>
    public static bool IsToTalk(Scan scan, Sighting number) => Calls.All(scan.Before(number.Start, ReachCall)) != 0 || Calls.Find(scan.After(number.End, ReachName)) is [{ Start: <= 1 }, ..];

    private static readonly PhraseTable Where = new(All(1, "ou", "where", "donde", "wo", "wohin", "fin", "fein", "feen", "win", "wayn", "فين", "وين", "اين", "على شو", "quel numero", "which number", "what number", "que numero", "welche nummer", "اي رقم", "انهي رقم", "شنو الرقم"));

    /// <summary>What somebody says who is about to send.</summary>
    private static readonly PhraseTable Sends = new(All(1, "j envoie", "je t envoie", "je depose", "je fais le depot", "je paie", "i send", "send", "pay", "i pay", "do i send", "mando", "te mando", "envio", "pago", "transfiero", "schicken", "uberweisen", "nsift", "nsifet", "nsiftlik", "nsifthom", "nsiftha", "nkhlsk", "ابعت", "ابعتلك", "ابعتهم", "ابعتهملك", "احول", "احولك", "احوللك", "احولهم", "ارسل", "ارسلك", "ارسلهم", "نبعث", "نبعثلك", "نصيفط", "نصيفطهم"));

    /// <summary>Whether a message asks where money is to be sent.</summary>
    public static bool Asks(string folded) => Where.All(folded) != 0 && Sends.All(folded) != 0 && (Acts.All(folded) & Talks) == 0;

    /// <summary>Whether a receiver's name stands beside the number: "652 00 77 10, c'est Nguimatsia Blaise".</summary>
    public static bool IsBesideReceiver(Scan scan, Sighting number) =>
        scan.Found.Exists(found => found.Type == "receiver_name" && Math.Min(Math.Abs(found.Start - number.End), Math.Abs(number.Start - found.End)) <= ReachName);

    private static readonly PhraseTable Others = new(All(1, "other", "another", "new", "autre", "nouveau", "nouvelle", "otro", "otra", "nuevo", "andere", "anderen", "neue", "akhor", "jdid", "jdida", "ثاني", "تاني", "اخر", "اخرى", "جديد"));

    /// <summary>"use other number, the first is full": of one who has told where the money goes, and not one to talk on.</summary>
    public static bool IsAnother(Scan scan) => Others.All(scan.Folded) != 0 && (Acts.All(scan.Folded) & Talks) == 0;

    private static IEnumerable<(string, int)> All(int value, params IEnumerable<string> phrases) => phrases.Select(phrase => (phrase, value));
}
