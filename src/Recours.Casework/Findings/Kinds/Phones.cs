using PhoneNumbers;

namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// Telephone numbers as E.164. A number with its country code is taken wherever it stands; a local one is read with the countries
/// that the message, the case and the numbers around it name, in that order, and must be valid there.
/// </summary>
internal sealed class Phones
{
    private const int FewestDigits = 7, MostDigits = 15, MostKnown = 100_000;

    /// <summary>Words in front of a number that is something else.</summary>
    private static readonly PhraseTable NoPhones = new(new[]
    {
        "commande", "n de commande", "suivi", "numero de suivi", "colis", "colissimo", "facture", "reservation", "dossier", "billet", "vol", "article", "transaction", "id de transaction", "operation", "client", "siret", "siren", "immatriculation", "contrat", "devis", "imei", "serie", "reference", "ref", "identifiant", "id", "annonce",
        "order", "order number", "order no", "tracking", "tracking number", "parcel", "invoice", "booking", "confirmation", "ticket", "case number", "txid", "transaction id", "account number", "serial", "flight", "item", "listing", "sort code", "otp",
        "pedido", "numero de pedido", "seguimiento", "numero de seguimiento", "factura", "reserva", "envio", "paquete", "referencia", "anuncio", "transaccion",
        "bestellung", "bestellnummer", "sendung", "sendungsnummer", "sendungsverfolgung", "paket", "rechnung", "rechnungsnummer", "buchung", "kundennummer", "vorgangsnummer", "auftragsnummer", "auftrag", "referenz", "artikelnummer",
        "ccp", "rip", "clabe", "cbu", "cvu", "numero de carte", "numero de compte", "n de compte", "compte", "card number", "acct", "tarjeta", "numero de tarjeta", "cuenta", "numero de cuenta", "konto", "kontonummer", "bankleitzahl", "blz", "kartennummer", "رقم الحساب", "الحساب", "حساب", "رقم البطاقه", "البطاقه", "الايبان", "ايبان", "session id", "folio", "cedula", "passport", "passeport", "cni", "carte nationale", "cnie", "رقم الطلب", "رقم الطلبيه", "الطلبيه", "رقم التتبع", "رقم الشحنه", "الفاتوره", "رقم العمليه", "رقم الحجز", "الحجز", "commanda", "lcommande", "matricule", "compteur", "abonnement", "meter", "isbn", "wifi", "utr", "rrn", "pnr", "fir", "guia", "الوصل", "medidor", "contador", "matricula", "zahler", "zahlerstand", "steuernummer", "aktenzeichen", "versicherung", "الجلوس", "فاتوره", "العداد", "الحريف", "الويفي", "واي فاي",
    }.Select(phrase => (phrase, 1)));

    private static readonly PhraseTable Places = new(Countries());

    private static readonly string[] Regions = RegionNames;

    private static string[] RegionNames => ["FR", "MA", "CI", "SN", "BJ", "TG", "CM", "ML", "BF", "NE", "GN", "GA", "CG", "CD", "DZ", "TN", "EG", "AE", "SA", "ES", "DE", "BE", "CH", "GB", "US", "CA", "NG", "GH", "KE", "PH", "IT", "PT", "NL", "MX", "CO", "AR", "PE", "CL", "AT", "LU", "JO", "LB", "IQ", "KW", "QA", "TR", "LY", "MR", "MG", "RE", "ZA", "IN", "DO", "VE", "EC", "AU", "MY"];

    private static readonly HashSet<string> PlaceNames = [.. Countries().Select(place => place.Item1).Where(name => !name.Contains(' ', StringComparison.Ordinal))];

    /// <summary>Whether a folded word is the name of a country or a large town.</summary>
    public static bool IsPlace(string word) => PlaceNames.Contains(word);

    /// <summary>Countries of mobile money, the likeliest first.</summary>
    private static readonly string[] MobileMoney = ["CI", "SN", "CM", "BJ", "BF", "TG", "ML", "GN", "GA", "NE", "CG", "CD", "GH", "UG", "KE", "NG", "MG", "RW", "TZ", "ZM", "PE", "CO", "EG", "PH", "IQ", "JO", "SA", "PK", "BD", "DZ", "ML", "LR", "SL", "GM", "MR", "SO", "MZ", "MW", "MA", "TN", "LB", "IN", "ES", "CH", "AU", "MY", "ZA", "BE", "VE"];

    /// <summary>Countries in which mobile numbers too begin with a zero when they are written without the country code.</summary>
    private static readonly string[] WithZero = ["FR", "MA", "DE", "GB", "BE", "CH", "NL", "AT", "DZ", "EG", "AE", "SA", "NG", "GH", "KE", "UG", "TZ", "ZA", "TR", "JO", "IQ", "PH", "CD", "MG", "LY", "RE", "AU", "MY"];

    private readonly PhoneNumberUtil util = PhoneNumberUtil.GetInstance();
    private readonly Dictionary<(string, string), string?> known = [];
    private readonly List<string> neighbours = [];
    private readonly string? country;
    private readonly string? language;

    public Phones(string? country, string language)
    {
        (this.country, this.language) = (country, language switch { "fr" => "FR", "es" => "ES", "de" => "DE", "ary" => "MA", "en" => "GB", _ => null });
    }

    /// <summary>Whether mobile money is usual where a number belongs.</summary>
    public bool IsOfMobileMoney(string e164) => RegionOf(e164) is { } region && MobileMoney.Contains(region);

    /// <summary>The country of a number in E.164, or null.</summary>
    public string? RegionOf(string e164)
    {
        try
        {
            return util.GetRegionCodeForNumber(util.Parse(e164, null));
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>A number with its country code, written in any way; null when it can be none.</summary>
    public string? International(string digits)
    {
        if (digits.Length is < FewestDigits or > MostDigits)
        {
            return null;
        }

        // "+33 (0)6 12…": the zero of the national form has come along.
        return Read("+" + digits, "ZZ", mustBeValid: true) ?? WithoutZero(digits) ?? Read("+" + digits, "ZZ", mustBeValid: false) ?? (digits.StartsWith("521", StringComparison.Ordinal) && digits.Length == 13 ? "+" + digits : null);
    }

    /// <summary>A local number that stands alone, as in a list of participants.</summary>
    public string? Written(string digits) => Local(digits, Order(" ", Cue.None)) ?? International(digits);

    /// <summary>Remembers the country of a number that was found: local numbers near it belong there too.</summary>
    public void Meet(string e164)
    {
        if (neighbours.Count < 32 && RegionOf(e164) is { } region && !neighbours.Contains(region))
        {
            neighbours.Add(region);
        }
    }

    public void Find(Scan scan, Cue near)
    {
        foreach (var run in NumberRun.InMixed(scan, FewestDigits))
        {
            if (scan.IsFree(run.Start, run.End) && !run.IsDate(scan.Text))
            {
                Take(scan, run, near);
            }
        }
    }

    /// <summary>Numbers that are spoken in words.</summary>
    public void FindSpoken(Scan scan, Cue near)
    {
        foreach (var (digits, hasPlus, start, end) in NumberWords.In(scan.Folded))
        {
            var value = hasPlus || digits.StartsWith("00", StringComparison.Ordinal) ? International(digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits)
                : Local(digits, Order(scan.Folded, near)) ?? International(digits);
            if (value is not null)
            {
                // Where the words stand in the text: the folding keeps their order.
                var folded = new Timeline.FoldedText();
                folded.Fill(scan.Text);
                var span = folded.Original(Math.Min(start - 1, folded.Length - 1), Math.Min(end - 1, folded.Length));
                if (scan.IsFree(span.Start, span.Start + span.Length))
                {
                    scan.Take(new Sighting("phone", value, span.Start, span.Start + span.Length, "phone-in-words"));
                    Meet(value);
                }
            }
        }
    }

    private void Take(Scan scan, NumberRun run, Cue near)
    {
        if (Value(scan, run, near) is { } value)
        {
            scan.Take(new Sighting("phone", value, run.Start, run.End, run.HasPlus || run.Digits.StartsWith("00", StringComparison.Ordinal) ? "phone" : "phone-local"));
            Meet(value);
            return;
        }

        // Two numbers in a row, or a number with something else on the next line.
        for (var cut = 1; cut < run.Groups.Count; cut++)
        {
            var (first, second) = (run.Part(0, cut), run.Part(cut, run.Groups.Count - cut));
            var apart = scan.Text.AsSpan(run.Groups[cut - 1].End, run.Groups[cut].Start - run.Groups[cut - 1].End).ContainsAny('\n', '/') || scan.Text.AsSpan(run.Groups[cut - 1].End, run.Groups[cut].Start - run.Groups[cut - 1].End).Contains(" -", StringComparison.Ordinal);
            if ((apart || (second.Digits[0] == '0' && first.Digits[0] is '0')) && first.Digits.Length >= FewestDigits && Value(scan, first, near) is { } one)
            {
                scan.Take(new Sighting("phone", one, first.Start, first.End, "phone-local"));
                Meet(one);
                if (second.Digits.Length >= FewestDigits)
                {
                    Take(scan, second, near);
                }

                return;
            }
        }
    }

    private string? Value(Scan scan, NumberRun run, Cue near)
    {
        if (run.Digits.Length > MostDigits + 2 || IsSum(scan.Text, run))
        {
            return null;
        }

        if (run.HasPlus && run.Start > 0 && scan.Text[run.Start - 1] == '+')
        {
            return null; // "+++118/0420/77315+++": what is written on a transfer in Belgium
        }

        if (run.HasPlus)
        {
            return International(run.Digits);
        }

        if (IsSomethingElse(scan.Before(run.Start, 30)) || ((near & Cue.MobileMoney) == 0 && (Cues.Of(scan.Before(run.Start, 20)) & (Cue.Bank | Cue.Phone)) == Cue.Bank))
        {
            return null;
        }

        if (run.Digits.StartsWith("00", StringComparison.Ordinal) && run.Digits.Length >= 10)
        {
            return International(run.Digits[2..]);
        }

        var order = Order(scan.Folded, near);
        return Local(run.Digits, order, IsWrittenLikeOne(run) || (near & (Cue.Phone | Cue.MobileMoney)) != 0 || neighbours.Count > 0 && run.Groups.Count >= 3, (near & Cue.MobileMoney) != 0) ?? WithCode(run, order, near);
    }

    /// <summary>Characters between what has a number and the word for it: "facture n° 12".</summary>
    private const int MostApart = 8;

    /// <summary>Whether the last word for a number in front of it says that it is none of a telephone.</summary>
    public static bool IsSomethingElse(string before)
    {
        var others = NoPhones.Find(before);
        return others.Count > 0 && Cues.Table.Find(before).Where(cue => ((Cue)cue.Value & Cue.Phone) != 0).All(cue => cue.Start <= others[^1].End || (cue.Start - others[^1].End <= MostApart && before[cue.Start..cue.End] is "number" or "numero" or "num" or "nummer" or "رقم"));
    }

    /// <summary>212612345678: the country code without its plus. Only of countries that are in play, or where a telephone is spoken of.</summary>
    private string? WithCode(NumberRun run, List<string> order, Cue near)
    {
        if (run.Digits.Length is < 10 or > MostDigits || run.Digits[0] == '0')
        {
            return null;
        }

        if (Read("+" + run.Digits, "ZZ", mustBeValid: true) is not { } value)
        {
            return (near & Cue.Phone) != 0 && run.Digits.Length >= 11 && Read("+" + run.Digits, "ZZ", mustBeValid: false) is { } possible && RegionOf(possible) is { } there && order.Contains(there) ? possible : null;
        }

        return (near & (Cue.Phone | Cue.MobileMoney)) != 0 || (RegionOf(value) is { } region && order.Contains(region) && run.Digits.Length >= 11) ? value : null;
    }

    /// <param name="isMobile">Whether a service is named that knows accounts by their numbers: they are often written without the zero.</param>
    private string? Local(string digits, List<string> order, bool isSure = true, bool isMobile = false)
    {
        if (digits.Length > 12)
        {
            return null;
        }

        var isFirst = true;
        foreach (var region in order)
        {
            // Of the country that the message or the case names also ranges that the table does not know.
            if (isFirst && region == country && digits[0] == '0' && digits.Length >= 10 && Array.IndexOf(WithZero, region) >= 0 && IsMobileLength(digits, region) && Read(digits, region, mustBeValid: true) is null && Read(digits, region, mustBeValid: false) is { } likely)
            {
                return likely;
            }

            isFirst = false;
            if ((isSure || digits[0] == '0' || IsMobileThere(digits, region)) && (HasTrunk(digits, region) || (isMobile && region == order[0])) && Read(digits, region, mustBeValid: true) is { } value)
            {
                return value;
            }
        }

        // Numbers kept for films and books, and ranges that were given out lately, are in no table: the length must do.
        if (digits[0] != '0' || digits.Length < 9)
        {
            return null;
        }

        foreach (var region in order)
        {
            if (IsMobileLength(digits, region) && Read(digits, region, mustBeValid: false) is { } value)
            {
                return value;
            }
        }

        return order.Count > 0 ? Read(digits, order[0], mustBeValid: false) : null;
    }

    private bool IsMobileLength(string digits, string region)
    {
        try
        {
            return util.IsPossibleNumberForType(util.Parse(digits, region), PhoneNumberType.MOBILE);
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    /// <summary>Where local numbers begin with a zero, one without it is none.</summary>
    private static bool HasTrunk(string digits, string region) => digits[0] == '0' || Array.IndexOf(WithZero, region) < 0;

    /// <summary>Countries whose local numbers begin without a zero: only a mobile number is taken without a word for it.</summary>
    private static bool IsMobileThere(string digits, string region) => region switch
    {
        "ES" => digits.Length == 9 && digits[0] is '6' or '7',
        "SN" => digits.Length == 9 && digits[0] == '7',
        "CM" => digits.Length == 9 && digits[0] == '6',
        "IN" => digits.Length == 10 && digits[0] is >= '6' and <= '9',
        "IT" or "CO" => digits.Length == 10 && digits[0] == '3',
        "PE" or "CL" => digits.Length == 9 && digits[0] == '9' && !digits.EndsWith("000", StringComparison.Ordinal),
        "LB" => digits.Length == 8 && digits[0] is '7' or '8' && !digits.EndsWith("000", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsWrittenLikeOne(NumberRun run)
    {
        // Pairs, or three and three and four; never thousands.
        var lengths = run.Groups.Select(group => group.Length).ToList();
        return lengths.Count >= 3 && (lengths.Skip(1).All(length => length == 2) || (lengths.Count == 3 && lengths[2] == 4 && lengths[0] == 3 && lengths[1] == 3) || (lengths.Count >= 3 && lengths[0] is 2 or 3 && !lengths.Skip(1).All(length => length == 3)));
    }

    /// <summary>A price or a count: a currency stands before or behind it.</summary>
    private static bool IsSum(string text, NumberRun run)
    {
        var before = run.Start > 0 ? text[run.Start - 1] : ' ';
        var at = run.End;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var after = at < text.Length ? text[at] : ' ';
        if (before is '$' or '€' or '£' || after is '€' or '$' or '£' or '%')
        {
            return true;
        }

        // "1.200.000": thousands.
        if (!run.HasPlus && run.Groups is [{ Length: <= 3 }, { Length: 3 }, ..] && run.Digits[0] != '0' && run.Groups.Skip(1).All(group => group.Length == 3 && text[group.Start - 1] is '.' or ',') && run.Digits.EndsWith("000", StringComparison.Ordinal))
        {
            return true;
        }

        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return !run.HasPlus && text.AsSpan(at, end - at).ToString().ToLowerInvariant() is "euro" or "euros" or "eur" or "usd" or "dollars" or "dollar" or "fcfa" or "cfa" or "f" or "francs" or "dh" or "dhs" or "dirhams" or "mad" or "درهم" or "دولار" or "يورو" or "km" or "kg" or "vues" or "views";
    }

    /// <summary>Countries to try for a local number, each once.</summary>
    private List<string> Order(string folded, Cue near)
    {
        var order = new List<string>();
        void Add(string? region)
        {
            if (region is not null && !order.Contains(region))
            {
                order.Add(region);
            }
        }

        Add(Announced(folded));
        foreach (var (_, _, place) in Places.Find(folded))
        {
            Add(Regions[place]);
        }

        if ((near & Cue.MobileMoney) != 0)
        {
            foreach (var region in neighbours.Append(country ?? "").Where(region => MobileMoney.Contains(region)).Concat(MobileMoney))
            {
                Add(region);
            }
        }

        Add(country);
        foreach (var region in neighbours)
        {
            Add(region);
        }

        Add(language);
        return order;
    }

    /// <summary>The country whose code a message names beside a local number: "indicatif 225".</summary>
    private string? Announced(string folded)
    {
        foreach (var (_, end, _) in CallingCodes.Find(folded))
        {
            var rest = folded.AsSpan(Math.Min(end, folded.Length)).TrimStart();
            var length = rest.IndexOfAnyExceptInRange('0', '9') is var stop && stop < 0 ? rest.Length : stop;
            if (length is >= 1 and <= 3 && util.GetRegionCodeForCountryCode(int.Parse(rest[..length], System.Globalization.CultureInfo.InvariantCulture)) is { } region && region.Length == 2 && region != "ZZ")
            {
                return region;
            }
        }

        return null;
    }

    /// <summary>Countries in whose international numbers a zero stands first.</summary>
    private static readonly string[] WithLeadingZero = ["IT", "SM", "VA", "CI", "GA", "CG", "BJ"];

    private static readonly PhraseTable CallingCodes = new(((string[])["indicatif", "indicatif pays", "code pays", "country code", "calling code", "prefix", "prefijo", "vorwahl", "مفتاح الدوله", "رمز الدوله", "كود الدوله"]).Select(phrase => (phrase, 1)));

    private string? WithoutZero(string digits)
    {
        for (var code = 1; code <= 3 && code < digits.Length; code++)
        {
            if (digits[code] == '0' && Read("+" + digits[..code] + digits[(code + 1)..], "ZZ", mustBeValid: true) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private string? Read(string written, string region, bool mustBeValid)
    {
        var key = (written, region + (mustBeValid ? "" : "?"));
        if (known.TryGetValue(key, out var value))
        {
            return value;
        }

        if (known.Count >= MostKnown)
        {
            known.Clear();
        }

        try
        {
            var number = util.Parse(written, region);
            // A zero that is no trunk prefix and that no valid number has: an account at a bank (Nigeria's have ten figures), not a telephone.
            var good = mustBeValid ? region == "ZZ" ? util.IsValidNumber(number) : util.IsValidNumberForRegion(number, region)
                : util.IsPossibleNumber(number) && (!number.HasNumberOfLeadingZeros || Array.IndexOf(WithLeadingZero, util.GetRegionCodeForCountryCode(number.CountryCode)) >= 0);
            value = good ? util.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            value = null;
        }

        return known[key] = value;
    }

    private static IEnumerable<(string, int)> Countries()
    {
        (string Region, string Names)[] table =
        [
            ("FR", "france,paris,lyon,marseille,فرنسا"), ("MA", "kenitra,tetouan,nador,taza,khouribga,beni mellal,el jadida,safi,laayoune,mohammedia,الرباط,فاس,مراكش,طنجه,اكادير,مكناس,وجده,تطوان,الناظور,القنيطره,maroc,morocco,marruecos,marokko,casablanca,casa,rabat,marrakech,tanger,agadir,fes,oujda,meknes,oued zem,المغرب,الدار البيضاء,lmaghrib,maghrib"),
            ("CI", "daloa,san pedro,korhogo,gagnoa,cocody,yopougon,treichville,adjame,كوت ديفوار,ابيدجان,cote d ivoire,cote divoire,abidjan,ivory coast,costa de marfil,elfenbeinkuste,bouake,yamoussoukro,rci,ساحل العاج"), ("SN", "thies,kaolack,touba,senegal,dakar"), ("BJ", "parakou,abomey,calavi,bohicon,benin,cotonou,porto novo"), ("TG", "sokode,togo,lome"), ("CM", "bafoussam,garoua,bamenda,buea,cameroun,cameroon,douala,yaounde"),
            ("ML", "mali,bamako"), ("BF", "bobo dioulasso,burkina,burkina faso,ouagadougou"), ("NE", "niger,niamey"), ("GN", "guinee,conakry"), ("GA", "gabun,gabon,libreville"), ("CG", "congo,brazzaville"), ("CD", "kinshasa,rdc"), ("DZ", "oran,constantine,annaba,setif,blida,tizi ouzou,bejaia,algerien,وهران,قسنطينه,سطيف,عنابه,algerie,algeria,alger,الجزائر"), ("TN", "sfax,sousse,bizerte,gabes,صفاقس,سوسه,tunisie,tunisia,tunis,تونس"),
            ("EG", "alexandria,giza,tanta,mansoura,الاسكندريه,الجيزه,المنصوره,طنطا,egypte,egypt,cairo,مصر,القاهره,vodafone cash,instapay,فودافون كاش,انستاباي"), ("AE", "dubai,emirates,emirats,uae,الامارات,دبي"), ("SA", "جده,مكه,الدمام,saudi,saudi arabia,السعوديه,الرياض"), ("ES", "bilbao,zaragoza,malaga,espana,espagne,spain,madrid,barcelona,اسبانيا"), ("DE", "hamburg,munchen,koln,frankfurt,stuttgart,dusseldorf,leipzig,deutschland,germany,allemagne,berlin"), ("BE", "liege,namur,charleroi,belgique,belgium,bruxelles,belgien"), ("CH", "zurich,geneve,basel,lausanne,suisse,schweiz,switzerland"),
            ("GB", "leeds,manchester,birmingham,glasgow,liverpool,uk,england,london,royaume uni,angleterre,united kingdom"), ("US", "houston,miami,chicago,dallas,texas,california,atlanta,usa,united states,etats unis,america"), ("CA", "canada,quebec,montreal,toronto"), ("NG", "ibadan,abuja,kano,port harcourt,benin city,enugu,asaba,warri,ikeja,nigeria,lagos,opay,palmpay,kuda,moniepoint"), ("GH", "kumasi,tema,takoradi,tamale,ghana,accra"), ("KE", "mombasa,kisumu,nakuru,kenya,nairobi,m pesa,mpesa"), ("PH", "cebu,davao,quezon,quezon city,makati,iloilo,cavite,taguig,philippinen,philippines,manila,filipinas,manille,gcash"),
            ("IT", "italie,italia,italy"), ("PT", "portugal,lisboa"), ("NL", "pays bas,netherlands"), ("MX", "guadalajara,monterrey,puebla,tijuana,cancun,mexico,mexique"), ("CO", "medellin,barranquilla,cucuta,pereira,bucaramanga,cartagena,colombia,bogota,nequi,daviplata"), ("AR", "argentina,buenos aires"), ("PE", "callao,arequipa,trujillo,cusco,peru,lima,yape,yapea,yapeame,yapear,plin,soles"), ("CL", "chile"), ("AT", "graz,linz,salzburg,osterreich,austria,wien"), ("JO", "عمان,اربد,الزرقاء,الاردن,jordan"), ("LB", "beirut,beyrouth,بيروت,طرابلس,لبنان,liban"), ("IQ", "baghdad,بغداد,البصره,الموصل,اربيل,العراق"), ("IN", "india,inde,indien,delhi,mumbai,jaipur,pune,kolkata,chennai,hyderabad,bangalore"), ("DO", "republica dominicana,santo domingo"), ("VE", "venezuela,caracas,maracaibo"), ("EC", "ecuador,quito,guayaquil"), ("TR", "turquie,turkey,istanbul"), ("AU", "payid,australia,sydney,melbourne,brisbane,perth,adelaide"), ("MY", "duitnow,tng,malaysia,kuala lumpur,johor,penang"), ("ZA", "ewallet,e wallet,capitec,fnb,south africa,johannesburg,durban,cape town,pretoria"),
        ];
        return table.SelectMany(row => row.Names.Split(',').Select(name => (name, Array.IndexOf(RegionNames, row.Region))));
    }
}
