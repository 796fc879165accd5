namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Danger in languages of which nothing else is read: people fall into their own where it is serious. Each stands with the language in
/// whose conversations it turns up; alarms are looked for in all of them at once.
/// </summary>
internal static class OtherTongues
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources = [(Tongue.English, Swahili() + English, ""), (Tongue.French, French, "")];

    /// <summary>Swahili says who, when, whom and what in one word: nita-ku-kata, "I will cut you".</summary>
    private static string Swahili()
    {
        string[] who = ["nita", "tuta", "wata", "ata", "nitaka", "wacha ni", "naenda ku", "niku", "tuku"];
        var others = Join(who[..5], ["ku", "m", "mu", "wa"], ["kata", "piga", "choma", "vunja", "dunga", "tesa", "umiza", "kanyaga", "chapa", "maliza"]);
        var killing = Join(who[..5], ["ku", "m", "mu", "wa"], ["ua", "uwa", "chinja", "nyonga"]);
        var self = Join(["nita", "nina", "nime", "nataka ku", "naweza ku", "afadhali ni", "heri ni", "bora ni", "ku", "na", "ni", "akija", "ata", "ame"], ["ji"], ["ua", "uwa", "nyonga", "maliza", "kata", "rusha", "tupa", "toa", "dhuru", "chinja"]);
        return $"""
            Violence: {others}
            Killing: {killing}
            SelfHarm: {self}

            """;
    }

    private static string Join(string[] who, string[] whom, string[] what) => string.Join(", ", from first in who from object_ in whom from verb in what select first + object_ + verb);

    private const string English = """
        SelfHarm: (sitaki/sitaki tena/sioni haja ya/sina sababu ya/nimechoka/nimechoka ku) (kuishi/ishi/na maisha/maisha), (heri/afadhali/bora/wacha/acha) (nife/nikufe/nijiue/nijinyonge), (siwezi/siezi) (tena/kuendelea), natamani kufa,
          (mtanipata/utanipata) (/nikiwa) (nimekufa/maiti/kaburini), (mtanikosa/kwaheri ya mwisho), (nikunywe/kunywa/nimekunywa/nitakunywa/nanywa) sumu, (kujiua/kujinyonga/kujitoa uhai),
          (ayoko/ayaw ko) (/na/nang) (mabuhay/magising/gumising), (mawala/mamatay/maglaho) (/na) (lang/nalang/sana) (/ako), (tapusin/tatapusin) (/ko/ko na) (/ang) (buhay/sarili/lahat), (iinom/uminom/nilunok) (/ako/na/ng) (/ng) (lason/zonrox/gamot),
          (mar/marr) (jaunga/jaungi/jau/jaau/jana/gaya/jaati), marna (chahta/chahti/hai), (jaan/jan) (de/dey) (dunga/dungi/du), (zeher/zehar/jeher) (kha/pee/pi/le), (latak/kood/kud) (jaunga/jaungi/jau), (jeena/jina) (nahi/nhi/nai), (khudkushi/aatmahatya/atmahatya),
          (zan/na so in/nafi so in) (kashe kaina/mutu/kashe kai na), (na gaji da) (rayuwa/duniya), (ma/mo ma/mo fe/mo fe pa) (pa ara mi/ku/para mi), (mekum/mɛkum/mewia/mepe) (me ho/ase/mewu), (mewu/mɛwu/mepɛ sɛ mewu/mepe se mewu),
          (ngizozibulala/ngiyazibulala/ngifuna ukufa/ndifuna ukufa/ndizakuzibulala/ngikhathele impilo), (ek wil) (doodgaan/nie meer leef/nie meer lewe/dood), (maak) (myself/my) (dood/seer),
          (bunuh/gantung) diri, (mau/nak/ingin/pengen/lebih baik/mending) (mati/mati aja/mati saja/mampus), mati (aja/saja/je/lah), (akhiri/akhirkan) (hidup/semua), (tak/gak/nggak/ga) (nak/mau/ingin) hidup, (more/mori) (jabo/jai/gelei), (bachte/bacte) chai na
        Killing: (jaan/jan) se maar, (maar/mar) (dunga/denge/dalunga/dalenge/daalenge), (kaat/kat/jala/goli maar) (dunga/denge/dalunga), (zan/za mu) (kashe ka/kashe ki/yanka ka), (ma/a ma/won ma) (pa e/pa o/pa yin), (mekum/mɛkum/yebekum) (wo/no),
          (ngizokubulala/sizokubulala/bazokubulala/ndizokubulala), (maak/skiet/steek) (jou) (/vrek/dood/dan), (bunuh/bacok/tikam/habisi/tembak) (kau/kamu/awak/lu/lo/dia/kalian), (mere) (felbo/felmu/felbe)
        Violence: (kukata/kuchoma/kuvunja/kukuua/kukupiga) (/vidole/mguu/miguu/mkono/shingo/kichwa), (utaona) (cha moto/moto), utajua hujui, (utakufa/mtakufa/utalia), (panga/kisu/risasi/bunduki/damu) (/yako/yenu), nikikupata, tukikupata, wakikupata,
          (ipapatumba/ipapabugbog/ipapapatay/gugulpihin/gulpi/bubugbugin/saksakin/sasaksakin/babarilin/sasabuyan), (susunugin) (/ko/namin) (/ang) (bahay), (haath/hath/pair/taang/tang/haddi/muh/dant) (/pair/pav/paon) (tod/tor/todunga/todenge),
          (tezab/tezaab/acid) (daal/dal/fek/phek), (ghar) (aake/aa ke/pe aake) (marenge/maarenge/todenge), (zan/za mu) (karya/doke/buge) (ka/ki/kafarka), (ngizokushaya/sizokushaya/bazokushaya/ngizokulimaza), (moer/donner/bliksem/slaan/fok) (jou) (/op),
          (belasah/pukul/hantam/patahkan/bakar/siram) (kau/kamu/awak/lu/lo/kaki/tangan/rumah)
        """;

    private const string French = """
        SelfHarm: (dama/damay/mangi) (begg/bugg/bëgg/soxla) (dee/de/xaru), (xaru/xarru), (sonn naa/tayi naa) (ci aduna/ak aduna/adduna), (nalingi/nazali kolinga/naponi) (kokufa/kufa), (nakomiboma/komiboma/namiboma/nakomidiembika), (nalembi) (bomoi/vie),
          (ad) (mmtegh/mmteɣ/emtegh/nghegh iman/nɣeɣ iman/nhegh iman), (ölmek/olmek) istiyorum, (kendimi) (oldur*/öldür*/as*/atacam/atacagim/kes*), intihar, (yasamak) (istemiyorum/zor), (quero/queria/vou/prefiro/vontade de) (morrer/me matar/sumir/desaparecer),
          (me matar/me mato/tirar minha vida/tirar a minha vida/acabar com minha vida/acabar com a minha vida), (não/nao) (aguento mais/quero mais viver/quero viver), (voglio/vorrei/preferirei) (morire/sparire/farla finita), (mi) (ammazzo/uccido/butto giu/impicco/taglio),
          (farla finita/togliermi la vita/non voglio piu vivere), (vreau sa) (mor/dispar), (ma) (omor/sinucid/arunc/spanzur), (n b) (n yere faga/a fe ka sa), (n be n yere) faga
        Killing: (dinaa la/dinanu la/dina nu la) (rey/reey/tegg), (nakoboma/tokoboma/bakoboma) (yo/bino), (ad k/ad kem/ad ken) (nghegh/nɣeɣ/zlugh), (seni/sizi) (oldur*/öldür*/gebert*), (vou/vamos/vao) (te matar/matar voce/te meter bala), (ti/vi) (ammazzo/ammazziamo/uccido/uccidiamo/faccio fuori),
          (te/va) (omor/omoram/tai/impusc), (n b i/n be i/an b i) faga
        Violence: (dinaa la/dinanu la) (door/dóor/gaañ/lakk), (nakobeta/tokobeta/bakobeta/nakobuka) (yo/makolo), (bicaklar*/kirarim/kiracag*/doverim/dovecegim/kafana), (te) (arrebento/arrebentar/quebro/furo/furar/pego na rua), (quebrar) (suas/tuas/teus/seus) (pernas/bracos/dentes/ossos),
          (ti) (spacco/spacchiamo/rompo/taglio/brucio/gonfio/sfregio), (le gambe), (iti/va) (rup/sparg/tai), (te) bat
        """;
}
