namespace Recours.Casework.Findings.Meaning;

/// <summary>Darija in both scripts: verbs and what they say with the words around them.</summary>
internal static class DarijaActs
{
    public const string Verbs = """
        limb: =3dam =snan =rjlin
        pay: sift sifet 7wel khlles khls 7tt 7ett 3ti drb dfe3 df3 chri charj recharj zed zid dir dr rm wdi3
        hurt: drb derb 9tl 9etl herres hrres degdeg dgdeg db7 7r9 chwwh chewwh khtf khtef dfn defn 3e99er 3g9r chermel chrml 7ch 9tt3 tken
        send: sift sifet sayft siyft b3at b3t rsl partaj frre9 freq wsl wssel wessel 7wel
        pub: nchr nshr nchor posti post fd7 fdeh fde7 fdh diffuse tle3 tla3 7tt 7ett
        tell: werri weri wrri wri werih goul gol 9oul kteb ktb 3ayt 3iyt hder hdr 3elm
        see: chouf chof chuf shouf wsl 3ref 3raf sme3 sm3
        """;

    public const string Phrases = """
        Generated: ذكاء اصطناعي, الذكاء الاصطناعي, لابليكاسيون, ابليكاسيون, السيرفور, فوتوشوب, montage, مونطاج, deepfake*
        Known: mazal kanbghik, ma bghitini, melli konna, mli konna, khatibek l9dim, fach konna, ملي كنا, فاش كنا, خطيبك القديم
        Trade: lkra, daret, tontine, cotisation, 3arbon, facture, dossier, rapport, reunion, ftour, commande, السلف, دارت, الكرا, الفاتوره, القسط,
          نوبه
        VideoCall: cam, ndiro cam, n7ello cam, nhello cam, video call, appel video, نديرو كام, نديرو فيديو, حل الكام, كام
        Intimate: 7wayjek, bla 7wayj, bla hwayj, 3eryan, 3ryan, nchofek, nchoufek, bou7dk, bo7dek, sedd lbab, بلا حوايج, عريان, بوحدك, سد الباب
        TimeGiven: اخر اجل, akhir ajal, akher ajal, عندو حتى, 3ndo 7ta, حتى ل, حتى لل, 7tal
        Received: khdithom, khditha, dkhel, dkhlo, dkhlat, wslo, wslouni, chedithom, وصلو, دخلو, خديتهم, شديتهم
        PayDone: <pay+>, drthom, 7tithom, sift nta3
        Paid: (zedtlek/zdtlek/drtlek/dertlek/7tithom/drthom/derthom/siftlek/siftthom/7wltlek/7awaltlek/khlstk/3titlek/3tithom),
          (حطيت/درت/زدت/صيفطت/خلصت/حولت/عطيت) (/ليك/ليهم/لك/هم), درتهم, حطيتهم
        Handed: hak, hakom, ha, hahiya, hahouma, ها, هاك, هاهي, هاهما
        WillSend: <send!>, (ghadi/radi/rah/bach/bch/bech/ghir/wla/ola/oula/n9der/n9dr/yla/daba) <send>,
          <send> (l/li/liha/lih/lihom/l3ailtek/lmok/lbak/lkhtek/lkhouk/lmratk/lrajlek/lga3/lkolchi/lshabek)
        Publish: <pub!>, (ghadi/radi/rah/bach/bch/bech/wla/ola/n9der/n9dr) <pub>
        TellThem: <tell!>, (ghadi/radi/rah/bach/bch/bech/wla/ola/n9der/n9dr) <tell>, <tell> (l/liha/lih/lihom),
          (غادي/باش/ولا/نقدر/راني) (نكتب/نوري/نوريه/نوريها/نوريهم/نقول/نعيط/نهضر/كنكتب) (/ليها/ليه/ليهم),
          (nwerrih/nwerriha/nwerrihom/wnwerrih/onwerrih/nwrih/nwriha/nwrihom/ngoulha/ngolha/ngoulhom)
        WillSee: (ghadi/radi/gha/kolhom/kolchi/kulchi/ga3/ghay/ga3 nas) <see3>,
          (غادي/كلشي/كولشي/كلهم/كل واحد) (يشوف*/يعرف*/يفيق*/يسمع*/غادي يشوف*/غادي يفيق*),
          (بباك/mok/bak/babak/khouk/khtek/mratk/rajlek/familtek/l3a2ila/shabek) (kaychouf*/ghaychouf*/ychouf*/ghadi ychouf*/gha ychouf*/ghat3ref/ghay3ref)
        Joke: 😂, 🤣, 😹, 😆, 😜, 😝, 🤪, 😅
        Delete: (o/w/ou/wa) (nmss7/nmse7/nms7/nmsa7/nsalina/salina/nsaliw/tsala/nsa) (/kolchi/koulchi/lvideo),
          (وننسى/ونمسح/ونمسحو/ونمسحها/نمسح/نمسحو/نمسحها/ونتهناو/ونساليو/سالينا/وسالينا)
        """;
}
