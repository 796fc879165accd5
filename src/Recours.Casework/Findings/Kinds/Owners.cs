using System.Collections.Frozen;
using Recours.Casework.Findings.Meaning;
using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// Whose an indicator is. The nearest word in front of it decides ("your mother's number", "my number"); then who writes it, and what
/// it is. What the blackmailer gives is his, unless he calls it the person's or a relative's; what the person gives is the person's,
/// unless it is where money went. The rules stand in docs/findings.md.
/// </summary>
internal sealed class Owners
{
    private const int Mine = 1, Yours = 2, Others = 3, Helpers = 4;
    private const int Reach = 70, ReachAfter = 45;

    /// <summary>How sure a rule is: by default, by a word, by the place, by what is known of the person.</summary>
    private const int ByDefault = 1, ByWord = 2, ByPlace = 3, ByKnowledge = 4;

    private static readonly string[] Belongings = ["numero", "num", "tel", "telephone", "portable", "whatsapp", "mail", "email", "adresse", "adresse mail", "compte", "iban", "rib", "paypal", "insta", "instagram", "snap", "snapchat", "facebook", "fb", "profil", "telegram", "tiktok", "page", "wave", "orange money", "nom", "deuxieme numero", "autre numero", "nouveau numero"];
    private static readonly string[] Things = ["number", "phone", "phone number", "cell", "whatsapp", "email", "e mail", "mail", "address", "account", "paypal", "cashapp", "cash app", "insta", "instagram", "ig", "snap", "snapchat", "facebook", "fb", "profile", "telegram", "tiktok", "page", "iban", "bank account", "wallet", "btc", "other number", "new number", "name", "venmo", "zelle"];
    private static readonly string[] Cosas = ["numero", "telefono", "movil", "correo", "email", "cuenta", "iban", "paypal", "instagram", "insta", "perfil", "facebook", "whatsapp", "telegram", "bizum", "nombre", "direccion"];
    private static readonly string[] Sachen = ["nummer", "handynummer", "telefonnummer", "handy", "e mail", "email", "mail", "adresse", "konto", "iban", "kontonummer", "paypal", "profil", "instagram", "insta", "facebook", "whatsapp", "telegram", "snap", "name", "mailadresse"];

    private static readonly string[] Relations =
    [
        .. Join(["ta", "ton", "votre", "tes", "vos", "sa", "la", "le"], ["mere", "maman", "pere", "papa", "femme", "mari", "soeur", "frere", "copine", "copain", "fille", "fils", "fiancee", "patron", "patronne", "chef", "employeur", "directeur", "ecole", "entreprise", "boite", "boulot", "travail", "famille", "parents", "cousin", "cousine", "tante", "oncle", "collegue", "collegues", "belle mere", "epouse", "boss", "lycee", "fac", "prof", "grand mere", "meilleur ami", "meilleure amie", "ex", "daronne", "daron", "reum", "reup", "mif", "meuf", "mec", "tata", "tonton", "mamie", "papi", "pote", "pere", "voisin", "voisine", "proviseur", "principal", "pasteur", "imam", "marraine", "grand frere", "petite soeur", "petit frere", "grande soeur", "beau pere", "niece", "neveu", "rh", "drh", "mairie", "hopital", "club", "coach"]),
        .. Join(["ton", "tes", "ta"], ["ami", "amis", "amie", "amies", "contacts", "potes", "abonnes", "liste d amis", "proches", "entourage"]),
        .. Join(["ma", "mon"], ["mere", "maman", "pere", "femme", "soeur", "frere", "copine", "ami", "amie", "avocat", "avocate", "banque", "conseiller", "patron", "cousin", "oncle", "pote", "voisin"]),
        .. Join(["your", "ur", "his", "her"], ["mom", "mum", "mother", "dad", "father", "wife", "husband", "sister", "brother", "girlfriend", "boyfriend", "gf", "bf", "daughter", "son", "family", "parents", "friend", "friends", "boss", "employer", "school", "manager", "company", "work", "coach", "teacher", "cousin", "aunt", "uncle", "contacts", "followers", "colleague", "colleagues", "workplace", "principal", "church", "pastor", "ex", "best friend", "mother s", "mom s", "mum s", "sister s", "wife s", "dad s", "boss s"]),
        .. Join(["son", "leur", "his", "her", "their", "ihre", "seine"], ["numero", "number", "nummer", "insta", "instagram", "facebook", "fb", "snap"]),
        .. Join(["my"], ["mom", "mum", "mother", "dad", "father", "wife", "sister", "brother", "friend", "lawyer", "bank", "cousin", "boss", "girlfriend", "uncle"]),
        .. Join(["tu", "tus", "su"], ["madre", "mama", "padre", "papa", "mujer", "esposa", "marido", "hermana", "hermano", "novia", "novio", "hija", "hijo", "jefe", "jefa", "familia", "amigo", "amigos", "amigas", "empresa", "trabajo", "instituto", "colegio", "contactos", "seguidores", "prima", "primo"]),
        .. Join(["mi"], ["madre", "padre", "mujer", "hermana", "hermano", "amigo", "amiga", "abogado", "banco"]),
        .. Join(["deine", "deiner", "deinem", "dein", "deinen"], ["mutter", "mama", "vater", "papa", "frau", "mann", "schwester", "bruder", "freundin", "freund", "tochter", "sohn", "familie", "eltern", "chef", "chefin", "arbeitgeber", "firma", "schule", "freunde", "freunden", "kontakte", "kontakten", "kollegen", "oma"]),
        .. Join(["meine", "meiner", "mein", "meinem", "meinen"], ["mutter", "vater", "frau", "schwester", "bruder", "freund", "freundin", "anwalt", "bank"]),
        .. Join(["dyalek", "dialk", "dyalk", "dyal"], ["mok"]),
        "mok", "mmok", "lwalida", "walidik", "bak", "khtek", "khtk", "khouk", "khok", "mratek", "martek", "3a2iltek", "3ailtek", "s7abek", "lfamille dyalek", "famille dyalek", "patron dyalek", "lpatron dyalek", "l patron dyalek", "l3a2ila dyalek",
        "امك", "والدتك", "ابوك", "والدك", "زوجتك", "زوجك", "اختك", "اخوك", "اخيك", "مديرك", "عايلتك", "اهلك", "خطيبتك", "شغلك", "مدرستك", "اصدقايك", "اصحابك", "صديقك", "صديقتك", "مك", "باك", "ختك", "خوك", "مراتك", "الوالده ديالك", "الواليده", "الوالد ديالك", "العايله ديالك", "صحابك", "ابنتك", "ابنك", "عمك", "خالك", "بنتك", "امي", "اختي", "اخي", "صديقي",
        // Where somebody works, is treated or lives: "le téléphone de la garderie".
        .. Join(["la", "le", "the", "der", "die", "das", "el", "del", "dem"], ["garderie", "creche", "clinique", "cabinet", "docteur", "medecin", "pharmacie", "plombier", "boulangerie", "restaurant", "concierge", "gardien", "syndic", "immeuble", "clinic", "doctor", "dentist", "plumber", "hotel", "landlord", "daycare", "kindergarten", "office", "reception", "clinica", "doctor", "dentista", "restaurante", "pasteleria", "panaderia", "portero", "administrador", "fontanero", "guarderia", "oficina", "taller", "praxis", "arzt", "werkstatt", "kita", "hausmeister", "hausverwaltung", "betrieb", "buro"]),
        .. Join(["mein", "meinen", "meinem"], ["mann", "nachbar", "chef"]), .. Join(["my"], ["husband", "partner", "landlord", "neighbour", "neighbor"]), .. Join(["mon", "ma"], ["mari", "voisine", "collegue"]), .. Join(["mi"], ["marido", "esposa", "jefe", "vecino", "prima", "primo"]),
        .. Join(["son"], ["num", "tel", "numero de tel"]), "his phone", "her phone", "le resto", "au resto", "l immeuble", "l administrateur", "landline",
        "العياده", "الدكتور", "المطعم", "الخياطه", "السباك", "الحضانه", "الريسطو", "الطبيب", "المدرسه", "خيك", "خوك", "خوها", "مرتك", "خطيبك", "جوزك", "خالتك", "عمتك",
        "khtibek", "khtibtek", "mratk", "rajlek", "rajlk", "lkhok", "l khok", "l bak", "weldek", "bentek", "nmrto", "nmrtha", "nmra dyalo", "nmra dyalha", "nmra dialo", "رقمو", "رقمه", "رقمها", "نمرتو", "نمرتها", "khouya", "khoya", "khti", "lgzzar", "tbib",
    ];

    /// <summary>Words for what is the writer's: his relatives and colleagues are whom he sends the person to.</summary>
    private static readonly string[] Own = ["ma", "mon", "my", "mi", "mein", "meine", "meiner", "meinem", "meinen"];

    /// <summary>Those who help: whom the person names. The other side names them to pretend to be one of them.</summary>
    private static readonly string[] Help = ["police", "gendarmerie", "plainte", "avocat", "lawyer", "helpline", "policia", "abogado", "polizei", "anwalt", "الشرطه", "المحامي", "محامي", "service client", "customer service", "customer support", "kundenservice", "sav"];

    /// <summary>Names under which telephones keep relatives.</summary>
    private static readonly PhraseTable Relatives = new("maman papa mamie papi mere pere soeur frere femme mari cherie cheri tonton tata mom mum dad mommy daddy wife husband sister brother bro sis grandma boss mama madre padre hermana hermano mujer marido abuela jefe mutter vater frau schwester bruder oma opa schatz chef ماما بابا امي ابي اختي اخي زوجتي mmi lwalida lwalid khti khoya".Split(' ').Select(word => (word, 1)));

    private static readonly PhraseTable Words = new(
    [
        .. Help.Select(phrase => (phrase, Helpers)),
        .. Relations.Distinct().Except(Help).Select(phrase => (phrase, phrase.StartsWith('m') && Array.IndexOf(Own, phrase.Split(' ')[0]) >= 0 ? Helpers : Others)),
        // To a woman in Iraq and on the Gulf: "اخوج".
        .. Relations.Distinct().Where(phrase => phrase.EndsWith('ك')).Select(phrase => (phrase[..^1] + 'ج', Others)),
        .. Join(["mon", "ma", "nos", "notre", "mes"], Belongings).Select(phrase => (phrase, Mine)),
        .. Join(["my", "our"], Things).Select(phrase => (phrase, Mine)),
        .. Join(["mi", "mis"], Cosas).Select(phrase => (phrase, Mine)),
        .. Join(["mein", "meine", "meiner", "meinem"], Sachen).Select(phrase => (phrase, Mine)),
        .. ((string[])["dyali", "diali", "ديالي", "رقمي", "حسابي", "ايميلي", "بريدي", "نمرتي", "nmrti", "nemrti", "raqmi", "محفظتي", "هاتفي", "mine is", "me contacter", "contacte moi", "contactez moi", "ecris moi", "ajoute moi", "add me", "text me", "call me", "write me", "contact me", "joindre moi", "appelle moi", "rappelle moi", "escribeme", "agregame", "llamame", "schreib mir", "ruf mich", "راسلني", "اتصل بي", "ضيفني", "كلمني"]).Select(phrase => (phrase, Mine)),
        .. Join(["ton", "ta", "tes", "votre", "vos"], Belongings).Select(phrase => (phrase, Yours)),
        .. Join(["your", "ur"], Things).Select(phrase => (phrase, Yours)),
        .. Join(["tu", "tus", "su"], Cosas).Select(phrase => (phrase, Yours)),
        .. Join(["dein", "deine", "deiner", "deinem"], Sachen).Select(phrase => (phrase, Yours)),
        .. ((string[])["رقمك", "حسابك", "ايميلك", "بريدك", "نمرتك", "هاتفك", "nmrtek", "nemrtek", "numero dyalek", "nmra dyalek", "compte dyalek", "رقم ديالك", "النمره ديالك", "الرقم ديالك", "insta dyalek", "facebook dyalek"]).Select(phrase => (phrase, Yours)),
    ]);

    private static readonly PhraseTable InYourName = new("باسمك بسميتك smiytek smiytk smitk".Split(' ').Select(word => (word, 1)));

    /// <summary>Where pictures are published: a page, a channel, what was made for it.</summary>
    private static readonly PhraseTable Made = new("canal channel chaine kanal page seite pagina cree creer created made erstellt creado creada group groupe grupo gruppe القناه قناه صفحه جروب".Split(' ').Select(word => (word, 1)));

    private const int Payer = 1, Payee = 2;

    /// <summary>What only a receipt names.</summary>
    private const Cue Receipts = Cue.WesternUnion | Cue.MoneyGram | Cue.Ria | Cue.Wafacash | Cue.MobileMoney | Cue.Bank;

    /// <summary>What is printed in front of who pays, and of who is paid.</summary>
    private static readonly PhraseTable Payers = new(
    [
        .. ((string[])["expediteur", "donneur d ordre", "debiteur", "compte debite", "compte a debiter", "payeur", "emetteur", "sender", "sent by", "from", "payer", "paid by", "debited account", "debtor", "ordering customer", "remitente", "ordenante", "cuenta de cargo", "pagador", "absender", "auftraggeber", "zahler", "المرسل", "الدافع", "الآمر", "صاحب الامر"]).Select(phrase => (phrase, Payer)),
        .. ((string[])["destinataire", "beneficiaire", "receveur", "compte credite", "compte a crediter", "crediteur", "receiver", "recipient", "beneficiary", "payee", "paid to", "creditor", "to", "beneficiario", "destinatario", "cuenta de abono", "empfanger", "zahlungsempfanger", "المستلم", "المستفيد", "المرسل اليه", "mtcn", "reference", "pin"]).Select(phrase => (phrase, Payee)),
    ]);

    /// <summary>Sites that are nobody's in a conversation.</summary>
    private static readonly FrozenSet<string> Public = FrozenSet.ToFrozenSet(
        "westernunion.com moneygram.com riamoneytransfer.com paysafecard.com neosurf.com google.com maps.google.com goo.gl maps.app.goo.gl wikipedia.org coinbase.com binance.com amazon.com amazon.fr amazon.de apple.com leboncoin.fr vinted.fr ebay.com ebay.de kleinanzeigen.de cybermalveillance.gouv.fr 3018.fr stopncii.org whatsapp.com telegram.org instagram.com facebook.com moonpay.com paxful.com ledger.com netflix.com booking.com airbnb.com airbnb.fr doctolib.fr sncf-connect.com blablacar.fr".Split(' '), StringComparer.Ordinal);

    private readonly Talk talk;
    private readonly bool isBlackmail;
    private readonly HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);

    public Owners(Talk talk, Verdict verdict)
    {
        (this.talk, isBlackmail) = (talk, verdict.Kind is not ("none" or "unclear"));
        own.UnionWith(talk.Context.OwnerIds);
        foreach (var person in talk.Context.Participants.Where(person => person.Role == Direction.Owner))
        {
            own.UnionWith(person.Ids.Where(id => id.Type is "email" or "phone" or "handle").Select(id => id.Value));
        }

        // Mail that pretends to come from the one who receives it.
        own.UnionWith(talk.Entries.SelectMany(entry => entry.Irregularities).Where(odd => odd.Code == "email.sender-is-recipient").Select(odd => odd.Detail));
    }

    /// <summary>Whether a folded text speaks of the relatives or friends of the one it is written to, or of those who help.</summary>
    public static bool SpeaksOfRelatives(string folded) => Words.Find(folded).Exists(found => found.Value is Others or Helpers);

    public bool IsBlackmail => isBlackmail;

    private Attribution Theirs => isBlackmail ? Attribution.Blackmailer : Attribution.Other;

    /// <summary>Of an identifier of a participant.</summary>
    public (Attribution Attribution, int Strength) OfPerson(string type, string value, Direction side) =>
        own.Contains(value) ? (Attribution.Victim, ByKnowledge)
            : side switch
            {
                Direction.Owner => (Attribution.Victim, ByPlace),
                Direction.Peer => (Theirs, ByPlace),
                // An address in a mailbox that nobody is known to own: of a message that was received it is the person's.
                _ => (type == "email" && talk.IsMail && isBlackmail ? Attribution.Victim : Attribution.Other, ByDefault),
            };

    /// <summary>Of something in a text.</summary>
    /// <param name="isThreat">Whether the message threatens.</param>
    public (Attribution Attribution, int Strength) OfText(Scan scan, Sighting sighting, string type, string value, bool isList, string place, bool isThreat = false)
    {
        if (own.Contains(value))
        {
            return (Attribution.Victim, ByKnowledge);
        }

        var side = talk.Side(scan.Entry);
        var word = Word(scan, sighting, side);
        if (type == "url" && IsPublic(value))
        {
            return (Attribution.Other, ByWord);
        }

        var isPayment = type is "iban" or "bitcoin" or "ethereum" or "tron" or "litecoin" or "monero" or "paypal" or "cashapp" or "mobile_money" or "receiver_name";
        var isReference = type is "mtcn" or "moneygram_ref" or "ria_pin" or "wafacash_ref" or "voucher";
        if (scan.Where is not null)
        {
            return OnPicture(scan, sighting, isPayment || isReference, isList || type is "email" || (type == "url" && place != Indicators.InCode), place == Indicators.InCode);
        }

        if (talk.IsAccount)
        {
            return word switch { Mine => (Attribution.Victim, ByWord), Others => (Attribution.Other, ByWord), _ => (Attribution.Blackmailer, ByDefault) };
        }

        return side switch
        {
            Direction.Peer when type == "receiver_name" && InYourName.All(scan.Before(sighting.Start, Reach / 2)) != 0 => (Attribution.Victim, ByWord),
            Direction.Peer when word == Yours => (Attribution.Victim, ByWord),
            Direction.Peer when isPayment || isReference => (Theirs, ByDefault),
            Direction.Peer when (word == Others && !(type == "url" && isBlackmail)) || (isList && isBlackmail) => (Attribution.Other, ByWord),
            // Whom he names without a word about it is somebody the person knows.
            Direction.Peer when sighting.Rule == "handle-shape" && word != Mine => (Attribution.Other, ByDefault),
            Direction.Peer when place == "contact" && isBlackmail && word != Mine && (IsLeverage(scan.Entry) || Relatives.All(scan.Folded) != 0) => (Attribution.Other, ByWord),
            // "son num, c'est bien ça ?": what stands in a threat is of somebody who would be told.
            Direction.Peer when isBlackmail && word != Mine && isThreat && type is "phone" or "handle" or "profile_url" && (Cues.Of(scan.Folded) & (Cue.Money | Cue.Counter | Cue.Receiver)) == 0 && !MobileNumbers.IsToTalk(scan, sighting) && Made.All(scan.Folded) == 0 => (Attribution.Other, ByDefault),
            // A school's or a firm's address is where he threatens to write.
            Direction.Peer when type == "email" && isBlackmail && word != Mine && IsOffice(value) => (Attribution.Other, ByDefault),
            Direction.Peer => (Theirs, ByDefault),
            // What the person sends off leads to whoever collects it.
            Direction.Owner when isReference => (isBlackmail ? Attribution.Blackmailer : Attribution.Victim, ByDefault),
            Direction.Owner when word == Mine => (Attribution.Victim, ByWord),
            Direction.Owner when word == Yours => (Theirs, ByWord),
            Direction.Owner when isPayment => (isBlackmail ? Attribution.Blackmailer : word is Others || scan.Folded.Contains(" sent to ", StringComparison.Ordinal) || scan.Text.Contains('?', StringComparison.Ordinal) || scan.Text.Contains('؟', StringComparison.Ordinal) ? Attribution.Other : Attribution.Victim, ByDefault),
            Direction.Owner when word == Others || type == "url" || place == "contact" => (Attribution.Other, ByWord),
            Direction.Owner => (Attribution.Victim, ByDefault),
            _ => (isBlackmail && (isPayment || type == "url") ? Attribution.Blackmailer : Attribution.Other, ByDefault),
        };
    }

    /// <summary>
    /// Of something on a picture. A receipt names who pays, who is paid and who is in between: only where money goes is whose it is. A picture that the
    /// other side sends may show anybody; one that the person kept apart from the conversation shows whom he was looking at.
    /// </summary>
    private (Attribution Attribution, int Strength) OnPicture(Scan scan, Sighting sighting, bool isMoney, bool isAnybodys, bool isCode)
    {
        var isTheirs = talk.IsAccount || isBlackmail;
        if (isMoney)
        {
            return (Payers.Find(scan.Before(sighting.Start, Reach)) is [.., { Value: Payer }] ? Attribution.Victim : isTheirs ? Attribution.Blackmailer : Attribution.Other, ByDefault);
        }

        // Somebody shows a code so that others follow it.
        var isLoose = talk.Entries[scan.Entry].Conversation == talk.Context.Loose || (isCode && talk.Side(scan.Entry) == Direction.Peer);
        return (isLoose && isTheirs && !isAnybodys && Cues.Of(scan.Folded) is var cues && (cues & Receipts) == 0 ? Attribution.Blackmailer : Attribution.Other, ByDefault);
    }

    /// <summary>The nearest word that says whose it is: in front, behind, or in the message before where this one is hardly more than the number.</summary>
    private int Word(Scan scan, Sighting sighting, Direction side)
    {
        int Told(int value) => value != Helpers ? value : side == Direction.Peer && isBlackmail ? 0 : Others;
        if (Words.Find(scan.Before(sighting.Start, Math.Min(Reach, Sentence(scan.Text, sighting.Start)))) is [.., var last] words)
        {
            // "tu mamá se llama Leticia y su número": in Spanish "su" is also hers.
            return last.Value == Yours && words.Count > 1 && words[^2].Value == Others && last.End - last.Start > 3 && scan.Before(sighting.Start, Math.Min(Reach, Sentence(scan.Text, sighting.Start))).AsSpan(last.Start).TrimStart().StartsWith("su ", StringComparison.Ordinal) ? Others : Told(last.Value);
        }

        if (Words.Find(scan.After(sighting.End, ReachAfter)) is [var first, ..])
        {
            return Told(first.Value);
        }

        if (scan.Length - (sighting.End - sighting.Start) <= 6 && scan.Entry > 0 && talk.Entries[scan.Entry - 1].Sender == talk.Entries[scan.Entry].Sender
            && Words.Find(talk.Folded(scan.Entry - 1)) is [.., var before])
        {
            return Told(before.Value);
        }

        return 0;
    }

    /// <summary>Whether the last word in front of a value is one for somebody else.</summary>
    public static bool IsBehindOthers(Scan scan, Sighting sighting) =>
        Words.Find(scan.Before(sighting.Start, Math.Min(Reach, Sentence(scan.Text, sighting.Start)))) is [.., { Value: Others }];

    /// <summary>How many characters back the sentence of a value begins; of one that begins its sentence, the sentence before.</summary>
    private static int Sentence(string text, int place)
    {
        var letters = 0;
        for (var at = place - 1; at > 0 && place - at < Reach; at--)
        {
            if ((text[at] is '.' or '!' or '?' or '؟' && (text[at + 1] is ' ' or '\n')) || text[at] == '\n')
            {
                if (letters > 3)
                {
                    return place - at;
                }
            }
            else
            {
                letters += char.IsLetter(text[at]) ? 1 : 0;
            }
        }

        return place;
    }

    /// <summary>Whether the messages around a contact card speak of relatives and friends.</summary>
    private bool IsLeverage(int entry)
    {
        for (var i = Math.Max(0, entry - 1); i <= Math.Min(talk.Count - 1, entry + 1); i++)
        {
            if (talk.Side(i) == Direction.Peer && Words.Find(talk.Folded(i)).Exists(found => found.Value == Others))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands in front of the at sign in the addresses of schools, firms and offices.</summary>
    private static readonly FrozenSet<string> Offices = FrozenSet.ToFrozenSet("secretariat secretaria sekretariat schulleitung direction direccion leitung rh drh hr personal personalabteilung recursoshumanos rrhh info contact kontakt contacto office admin administration scolarite accueil vorstand principal headmaster reception school ecole mairie rectorat dean decanato".Split(' '), StringComparer.Ordinal);

    private static bool IsOffice(string address) => Offices.Contains(address[..Math.Max(0, address.AsSpan().IndexOfAny("@.-_"))]);

    private static bool IsPublic(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.AsSpan(start).IndexOfAny('/', '?');
        var host = end < 0 ? url[start..] : url.Substring(start, end);
        return Public.Contains(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host);
    }

    private static IEnumerable<string> Join(IReadOnlyList<string> before, IReadOnlyList<string> after) => before.SelectMany(first => after.Select(second => first + " " + second));
}
