namespace Recours.Casework.Findings.Meaning;

/// <summary>A word that is a number, in some languages.</summary>
/// <param name="Scale">Whether it multiplies what stands before it (hundred, thousand, million).</param>
internal readonly record struct SmallNumber(decimal Value, bool Scale, Tongue Tongue);

/// <summary>Numbers written in words, units of time, and words after which a number is no sum.</summary>
internal static class NumberWords
{
    private const Tongue Fr = Tongue.French | Tongue.Darija, En = Tongue.English, Es = Tongue.Spanish, De = Tongue.German, Ar = Tongue.Arabic | Tongue.Darija, Da = Tongue.Darija | Tongue.Arabic;

    private const string Stems = "تلت=3 ثلاث=3 تلات=3 ثلث=3 ربع=4 اربع=4 خمس=5 ست=6 سبع=7 سبعا=7 ثمان=8 ثماني=8 تمن=8 ثمن=8 تسع=9 عشر=10 عشرت=10";

    private static readonly Dictionary<string, SmallNumber[]> Words = Table(
        (Fr, "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 cent=100* cents=100* mille=1000* milles=1000* mil=1000* k=1000* million=1000000* millions=1000000* briques=1000000* krika=1000* krikas=1000* kolo=1000* kolos=1000* barres=1000* bruns=100* brun=100* sacs=10*"),
        (En, "isang=1 dalawang=2 tatlong=3 limang=5 sampung=10 libo=1000* libong=1000* daan=100* one=1 an=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100* hundreds=100* hundread=100* thousand=1000* thousands=1000* thousan=1000* grand=1000* grands=1000* k=1000* million=1000000* millions=1000000* lakh=100000* lakhs=100000* lac=100000* crore=10000000* monkey=500 ton=100* tons=100* score=20* pony=25 rack=1000* racks=1000* band=1000* bands=1000* hunner=100* hundo=100* stacks=1000* kinse=15 bente=20"),
        (Es, "un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000* k=1000* lucas=1000* luca=1000* palos=1000000* palo=1000000* billetes=100* quina=500 milpa=1000* milpas=1000* gamba=100* gambas=100* millon=1000000* millones=1000000*"),
        (De, "eins=1 zwo=2 fuenf=5 zwoelf=12 fuenfzig=50 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 ein=1 eine=1 einen=1 einer=1 zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 dreizehn=13 vierzehn=14 funfzehn=15 zwanzig=20 dreissig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100* tausend=1000* tsd=1000* k=1000* million=1000000* millionen=1000000* hunni=100* hunnis=100* hunderter=100* tausender=1000* riesen=1000* zwanni=20 fuffi=50 fuffzig=50 fufzig=50 fuffziger=50 funfziger=50 zwoa=2 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 drei=3 fuchzg=50"),
        (Ar, "اثنان=2 اثنا=2 تنين=2 تلاتا=3 ستا=6 ربعين=40 ثالثه=3 رابعه=4 خامسه=5 سادسه=6 سابعه=7 ثامنه=8 تاسعه=9 عاشره=10 حاديه=11 واحد=1 واحده=1 واحدا=1 اثنين=2 اتنين=2 ثلاث=3 ثلاثه=3 تلات=3 تلاته=3 اربع=4 اربعه=4 خمس=5 خمسه=5 ست=6 سته=6 سبع=7 سبعا=7 سبعه=7 ثمان=8 ثماني=8 ثمانيه=8 تمانيه=8 تمن=8 ثمنيه=8 تمنيه=8 تمنية=8 تسع=9 تسعه=9 باكو=1000* متين=200 ورقه=100* ورقتين=200 عشر=10 عشره=10 عشرين=20 عشرون=20 ثلاثين=30 ثلاثون=30 تلاتين=30 اربعين=40 اربعون=40 خمسين=50 خمسون=50 ستين=60 ستون=60 سبعين=70 سبعون=70 ثمانين=80 ثمانون=80 تمانين=80 تسعين=90 تسعون=90 مايه=100* ميه=100* مءه=100* مئه=100* ميت=100* ماءه=100* ميات=100* ميتين=200 مايتين=200 مءتين=200 مئتين=200 مءتان=200 مائتين=200 ثلاثمايه=300 ثلاثميه=300 ثلثميه=300 تلتميه=300 ثلاثمءه=300 ثلاثمئه=300 تلاتميه=300 اربعمايه=400 اربعميه=400 ربعميه=400 اربعمئه=400 اربعمءه=400 خمسمايه=500 خمسميه=500 خمسمءه=500 خمسمئه=500 خمسميت=500 ستمايه=600 ستميه=600 ستمئه=600 سبعمايه=700 سبعميه=700 سبعمئه=700 ثمانمايه=800 ثمانميه=800 تمنميه=800 ثمانمئه=800 تسعمايه=900 تسعميه=900 تسعمئه=900 الف=1000* الاف=1000* الالف=1000* تلاف=1000* الفين=2000 الفان=2000 مليون=1000000* ملايين=1000000* ملاين=1000000* ملاير=1000000000* ملون=1000000* مليونين=2000000"),
        (Da, "mlayen=1000000* mlayn=1000000* mlayin=1000000* mlaien=1000000* زوج=2 tleta=3 sab3a=7 tmanya=8 ts3oud=9 tes3ud=9 rba3=4 reb3=4 arba3=4 wa7d=1 wahed=1 wa7ed=1 jouj=2 joj=2 juj=2 tlata=3 tlat=3 rb3a=4 reb3a=4 rab3a=4 rb3=4 khmsa=5 khamsa=5 khemsa=5 khms=5 stta=6 setta=6 sta=6 sb3a=7 seb3a=7 tmnya=8 tmenya=8 ts3od=9 tes3oud=9 ts3a=9 7dach=11 hdach=11 7ddach=11 tnach=12 tnac=12 tnash=12 tltach=13 telttach=13 rb3tach=14 rbe3tach=14 khmstach=15 khemstach=15 sttach=16 sb3tach=17 tmntach=18 ts3tach=19 tmnia=8 tmania=8 tmenia=8 3chra=10 3echra=10 3achra=10 3achara=10 3chrin=20 3echrin=20 3ichrin=20 tlatin=30 rb3in=40 reb3in=40 khmsin=50 khemsin=50 khamsin=50 sttin=60 settin=60 sb3in=70 tmanin=80 ts3in=90 mya=100* miya=100* mia=100* meya=100* myat=100* miat=100* myatayn=200 miyatayn=200 mitayn=200 myatin=200 tltmya=300 tlatmya=300 telt=3 tlt=3 rb3mya=400 reb3mya=400 rab3mya=400 khmsmya=500 khemsmya=500 khamsmya=500 khmesmya=500 khmsmia=500 khems=5 khmes=5 stmya=600 alf=1000* alef=1000* elf=1000* laf=1000* alaf=1000* alfayn=2000 alfin=2000 alfein=2000 melyoun=1000000* million=1000000* تسعود=9 تسعد=9 تمنيه=8 جوج=2 تلاته=3 ربعه=4 ربعميه=400 تلتميه=300 عشرا=10"));

    private static readonly Dictionary<string, SmallNumber> Bare = ByConsonants();

    private static readonly Dictionary<string, int> Units = Minutes(
        (0, "sec secs second seconds seconde secondes sekunde sekunden sek segundo segundos ثانيه ثواني tanya twani s"),
        (1, "min mins minute minutes mn mns minuto minutos minuten minutitos minutito minuterie minutchen دقيقه دقايق دقاءق دقيقة دقائق d9i9a d9aye9 d9ay9 dqiqa dqayeq d9i9at m minuts mnts دقيقتين"),
        (60, "h hr hrs hour hours heure heures heur hora horas horitas horita oras oras stunde stunden stundchen std ساعه ساعات سوايع sa3a oras sa3at swaye3 swayе3 sway3 saa"),
        (1440, "j jour jours day days dia dias tag tage tagen يوم ايام نهار yam iyam nhar yom youm nharat d"),
        (10080, "semaine semaines week weeks semana semanas woche wochen اسبوع اسبوعا اسابيع linggo simana smana"));

    /// <summary>A number before (or right after) one of these counts something else than money.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "viewers", "viewer", "tswira", "tsawr", "abonne", "abonnee", "واحد", "نفر", "شخص", "spectateurs", "plats", "bidons", "zeilen", "zeile", "eintrage", "mails", "correos", "lineas", "pages", "tours", "oriente", "poniente", "wahd", "wa7d", "wahed", "pax", "ppl", "اسم", "اسما", "mutuals", "gens", "etage", "abo", "ans", "an", "annees", "annee", "years", "year", "yrs", "yo", "anos", "ano", "jahre", "jahren", "jahr", "سنه", "سنين", "سنوات", "عام", "3am", "snin", "3ams",
        "follower", "abonnenten", "abos", "mitglieder", "abonnements", "membres", "members", "miembros", "متابعين", "contacts", "contact", "followers", "abonnes", "amis", "friends", "personnes", "people", "persons", "persona", "personas", "leute", "leuten", "freunde", "freunden", "kontakte", "kontakten", "amigos", "contactos", "seguidores", "views", "vues", "vistas", "likes", "صديق", "شخص", "متابع", "اصدقاء", "ناس", "s7ab",
        "fois", "times", "x", "veces", "mal", "مرات", "مره", "marrat", "mrat", "photos", "photo", "videos", "video", "pics", "pictures", "fotos", "foto", "bilder", "bild", "messages", "groupes", "groups", "gruppen", "grupos", "sites", "صور", "صوره", "فيديوهات", "tsawer", "captures", "screens",
        "km", "kg", "cm", "m2", "%", "rue", "avenue", "boulevard", "street", "strasse", "calle", "mb", "gb", "go", "mois", "months", "month", "meses", "mes", "monate", "monat", "شهر", "شهور", "chher", "chhar", "semaines", "semaine", "weeks", "week", "wochen", "woche", "semanas", "minutes", "seconds", "hours", "heures", "stunden", "horas", "tage", "days", "jours", "dias", "clics", "click", "clicks", "enfants", "kids", "kinder", "hijos", "friend", "ami", "colleagues", "collegues", "kollegen", "personne", "person",
    };

    public static SmallNumber[] Of(string text)
    {
        // "Name" begins as "will" and ends as "hundred".
        if (text is "سميه" or "السميه" or "سميته" or "سميتو" or "سميت" or "سميتي")
        {
            return [];
        }

        if (Words.TryGetValue(text, out var found))
        {
            return found;
        }

        if (text.Length > 5 && German(text) is { } value)
        {
            return [new SmallNumber(value, false, De)];
        }

        // "And fifteen", "the ten" are one word in Arabic.
        if (text.Length > 3 && text[0] is >= '\u0621' and <= '\u064A')
        {
            foreach (var form in ArabicForms(text))
            {
                if (Words.TryGetValue(form, out found))
                {
                    return found;
                }
            }
        }

        return [];
    }

    /// <summary>Words that are a number below a hundred and nothing else, with it.</summary>
    public static IEnumerable<(string Word, int Value)> Small()
    {
        foreach (var (word, numbers) in Words)
        {
            if (word is not ("an" or "pony" or "ein" or "eine" or "einen" or "einer" or "o") && numbers[0] is { Scale: false, Value: < 100 } one && one.Value == decimal.Truncate(one.Value))
            {
                yield return (word, (int)one.Value);
            }
        }

        // The Germans say the units first, in one word.
        foreach (var tens in (string[])["zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"])
        {
            foreach (var units in (string[])["ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"])
            {
                yield return (units + "und" + tens, (int)German(units + "und" + tens)!.Value);
            }
        }
    }

    /// <summary>A number of Darija by its consonants, where they are many enough to be no other word; else null.</summary>
    public static SmallNumber? OfConsonants(string bare) => Bare.TryGetValue(bare, out var number) ? number : null;

    public static int UnitMinutes(string text) => Units.TryGetValue(text, out var minutes) ? minutes : -1;

    public static bool IsNotMoney(string text) => Others.Contains(text);

    /// <summary>A word of Arabic without what may be written together with it.</summary>
    public static IEnumerable<string> ArabicForms(string text)
    {
        var bare = (text[0] == 'و' && text.Length >= 3) || (text[0] == 'ف' && text.Length > 3) ? text[1..] : text;
        if (bare.Length != text.Length)
        {
            yield return bare;
        }

        // The article and the short words before it; then what makes a verb future or present in the speech of a country.
        foreach (var before in (string[])["بال", "كال", "هال", "عال", "فال", "ال", "لل", "ب", "ل", "ك", "ف", "س", "ه", "ح", "غ"])
        {
            if (bare.StartsWith(before, StringComparison.Ordinal) && bare.Length >= before.Length + 2)
            {
                yield return bare[before.Length..];
            }
        }
    }

    /// <summary>A German number in one word: tausendzweihundertfünfzig.</summary>
    private static decimal? German(string text)
    {
        if (text.IndexOf("tausend", StringComparison.Ordinal) is >= 0 and var thousand)
        {
            return Part(text.AsSpan(0, thousand), 1) is { } before && Part(text.AsSpan(thousand + 7), 0) is { } after ? (before * 1000) + after : null;
        }

        return text.Contains("hundert", StringComparison.Ordinal) || text.Contains("und", StringComparison.Ordinal) ? Part(text, 0) : null;

        static decimal? Part(ReadOnlySpan<char> text, decimal empty)
        {
            if (text.Length == 0)
            {
                return empty;
            }

            if (text.IndexOf("hundert", StringComparison.Ordinal) is >= 0 and var hundred)
            {
                return Small(text[..hundred], 1) is { } before && Small(text[(hundred + 7)..], 0) is { } after ? (before * 100) + after : null;
            }

            return Small(text, empty);
        }

        static decimal? Small(ReadOnlySpan<char> text, decimal empty)
        {
            text = text.StartsWith("und", StringComparison.Ordinal) ? text[3..] : text;
            if (text.Length == 0)
            {
                return empty;
            }

            if (Plain(text) is { } one)
            {
                return one;
            }

            var and = text.IndexOf("und", StringComparison.Ordinal);
            return and > 0 && Plain(text[..and]) is { } units && Plain(text[(and + 3)..]) is { } tens ? tens + units : null;
        }

        static decimal? Plain(ReadOnlySpan<char> text) => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var found) && found.FirstOrDefault(number => number.Tongue == De) is { Value: > 0, Scale: false } number ? number.Value : null;
    }

    private static Dictionary<string, SmallNumber[]> Table(params ReadOnlySpan<(Tongue Tongue, string Pairs)> lists)
    {
        var table = new Dictionary<string, SmallNumber[]>(StringComparer.Ordinal);
        foreach (var (tongue, pairs) in lists)
        {
            foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var (equals, scale) = (pair.IndexOf('=', StringComparison.Ordinal), pair[^1] == '*');
                var word = Timeline.FoldedText.Of(pair.AsSpan(0, equals));
                var value = decimal.Parse(pair[(equals + 1)..].TrimEnd('*'), System.Globalization.CultureInfo.InvariantCulture);
                table[word] = [.. table.GetValueOrDefault(word, []), new SmallNumber(value, scale, tongue)];
            }
        }

        // "Five hundred", "four thousand" are one word in the speech of many countries.
        foreach (var (stem, value) in Stems.Split(' ').Select(pair => pair.Split('=')).Select(pair => (pair[0], decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture))))
        {
            foreach (var (end, times) in (ReadOnlySpan<(string, int)>)[("ميه", 100), ("ميات", 100), ("ميت", 100), ("مايه", 100), ("مءه", 100), ("مئه", 100), ("الاف", 1000), ("تلاف", 1000), ("لاف", 1000)])
            {
                table.TryAdd(stem + end, [new SmallNumber(value * times, false, Ar)]);
            }
        }

        return table;
    }

    private static Dictionary<string, SmallNumber> ByConsonants()
    {
        const int Least = 5;
        var table = new Dictionary<string, SmallNumber>(StringComparer.Ordinal);
        foreach (var (word, numbers) in Words)
        {
            // "Khmis" is Thursday.
            if (Array.Find(numbers, number => number.Tongue == Da) is { Value: > 0 } own && Consonants.Of(word) is { Length: >= Least } bare && bare is not "|khms")
            {
                table.TryAdd(bare, own with { Tongue = Tongue.Consonants });
            }
        }

        return table;
    }

    private static Dictionary<string, int> Minutes(params ReadOnlySpan<(int Minutes, string Words)> lists)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (minutes, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                table[Timeline.FoldedText.Of(word)] = minutes;
            }
        }

        return table;
    }
}
