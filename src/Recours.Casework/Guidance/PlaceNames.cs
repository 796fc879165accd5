using Recours.Casework.Timeline;

namespace Recours.Casework.Guidance;

/// <summary>Countries by the names of places that stand behind the name of a payee, and platforms by the addresses of their profiles.</summary>
internal static class PlaceNames
{
    /// <summary>Countries from which money is often collected, and their large towns.</summary>
    private static readonly (string Code, string Names)[] Places =
    [
        ("CI", "cote d ivoire,cote divoire,ivory coast,costa de marfil,ساحل العاج,كوت ديفوار,abidjan,bouake,yamoussoukro,daloa,san pedro,yopougon,cocody"),
        ("BJ", "benin,بنين,cotonou,porto novo,parakou,abomey"),
        ("TG", "togo,توغو,lome"),
        ("SN", "senegal,السنغال,dakar,thies,pikine"),
        ("ML", "mali,مالي,bamako"),
        ("BF", "burkina,burkina faso,بوركينا فاسو,ouagadougou,bobo dioulasso"),
        ("GN", "guinee,guinea,غينيا,conakry"),
        ("CM", "cameroun,cameroon,camerun,الكاميرون,douala,yaounde,bafoussam"),
        ("GA", "gabon,الغابون,libreville"),
        ("CD", "kinshasa,rdc"),
        ("NG", "nigeria,نيجيريا,lagos,abuja,ibadan,benin city"),
        ("GH", "ghana,غانا,accra,kumasi"),
        ("MA", "maroc,morocco,marruecos,المغرب,casablanca,casa,الدار البيضاء,rabat,الرباط,oued zem,وادي زم,tanger,tangier,طنجه,marrakech,مراكش,fes,فاس,agadir,اكادير,meknes,oujda,khouribga,beni mellal,kenitra,tetouan"),
        ("DZ", "algerie,algeria,argelia,الجزائر,alger,oran,وهران,constantine,annaba"),
        ("TN", "tunisie,tunisia,tunez,تونس,tunis,sfax,sousse"),
        ("EG", "egypte,egypt,egipto,مصر,cairo,le caire,القاهره,alexandria"),
        ("PH", "philippines,filipinas,الفلبين,manila,manille,cebu,davao"),
        ("FR", "france,francia,فرنسا,paris,marseille,lyon"),
        ("ES", "espagne,spain,espana,اسبانيا,madrid,barcelona,barcelone"),
        ("BE", "belgique,belgium,belgica,بلجيكا,bruxelles,brussels"),
        ("MX", "mexique,mexico"),
        ("CO", "colombie,colombia,bogota,medellin"),
        ("DO", "republique dominicaine,dominican republic,republica dominicana,santo domingo"),
    ];

    private static readonly (string Host, string Platform)[] Hosts =
    [
        ("instagram.com", "instagram"), ("facebook.com", "facebook"), ("fb.com", "facebook"), ("m.me", "messenger"), ("messenger.com", "messenger"), ("t.me", "telegram"), ("telegram.me", "telegram"),
        ("tiktok.com", "tiktok"), ("snapchat.com", "snapchat"), ("x.com", "x"), ("twitter.com", "x"), ("vk.com", "vk"), ("linkedin.com", "linkedin"), ("discord.com", "discord"), ("reddit.com", "reddit"),
        ("youtube.com", "youtube"), ("badoo.com", "badoo"), ("wa.me", "whatsapp"),
    ];

    private static readonly List<(string Code, string Name)> Folded = [.. Places.SelectMany(place => place.Names.Split(',').Select(name => (place.Code, $" {FoldedText.Of(name).Trim()} ")))];

    /// <summary>The country that a text names, itself or by a town; the last one named, as an address ends with it. Null for none.</summary>
    public static string? CountryIn(string text)
    {
        var folded = " " + FoldedText.Of(text).Trim() + " ";
        return Folded.Select(place => (place.Code, At: folded.LastIndexOf(place.Name, StringComparison.Ordinal), place.Name.Length))
            .Where(found => found.At >= 0).OrderByDescending(found => found.At + found.Length).ThenByDescending(found => found.Length).Select(found => found.Code).FirstOrDefault();
    }

    /// <summary>The platform whose profile an address is; null for another site.</summary>
    public static string? PlatformOf(string address)
    {
        var host = (Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address, UriKind.Absolute, out var uri) ? uri.Host : "").ToLowerInvariant();
        return Hosts.FirstOrDefault(known => host == known.Host || host.EndsWith("." + known.Host, StringComparison.Ordinal)).Platform;
    }
}
