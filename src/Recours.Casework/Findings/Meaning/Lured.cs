namespace Recours.Casework.Findings.Meaning;

/// <summary>What is asked before the trap closes: to undress, to show oneself, to go on elsewhere.</summary>
internal static class Lured
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    /// <summary>Clothes, and parts of the body that are asked for.</summary>
    public static readonly (Tongue Tongue, string Verbs)[] Verbs =
    [
        (Tongue.French, """
            wear: =pantalon =calecon =boxer =slip =haut =tshirt =chemise =habits =vetements =short =jean =culotte =pull =tout =survetement
            sex: =bite =queue =sexe =zizi =penis =seins =corps =fesses =cul =torse =chatte =poitrine =culotte =teub =zob
            """),
        (Tongue.English, """
            wear: =pants =clothes =shirt =boxers =underwear =trousers =top =shorts =jeans =boxer
            sex: =dick =cock =penis =body =ass =chest =boobs =tits =butt =abs =private =privates =d
            """),
        (Tongue.Spanish, """
            wear: =pantalon =ropa =camisa =boxer =boxers =calzon =calzoncillos =playera =remera =polera =short =todo =camiseta =pantalones
            sex: =verga =pene =pito =cuerpo =polla =pija =cosita =culo =abdomen =pecho =miembro =pecs =tetas
            """),
        (Tongue.German, """
            wear: =hose =shirt =unterhose =boxershorts =klamotten =sachen =pulli =hemd
            sex: =schwanz =penis =korper =po =arsch =oberkorper =brust =bauch
            """),
    ];

    private const string French = """
        VideoCall: (envoi/envoie/envoye) (/moi) (/juste) une (photo/video) (/juste) pour moi, on se (montre/voit) (/tous les deux/en cam), moi en premier, (enleve/retire/baisse/ote/vire/enlever/leve/souleve/quitte) (/moi/toi) (/ton/ta/tes/le/ce) <wear>, (deshabille/desabille/touche/caresse/branle/masturbe/lache) (toi/nous),
          (montre/montres/fais voir/fait voir/envoie/envoi/photo de) (/moi/nous) (ta/ton/tes/le) (/belle/gros/grosse) <sex>, (je suis/jsuis/chui/suis) (/deja/toute/toute seule et) (nue/en sous vetements/en lingerie/mouillee/excitee/chaude),
          (on/veux/peux/te/me/jveux/veux te/se/veux me/pourrait se/peut se) (/se/t/te/me) (voir/parler/appeler/parle/appelle/montrer/parlait/voit) (en/par) (video/visio/cam/camera), (allume/active/ouvre/mets/branche/lance/met) (/ta/la/ton) (cam/camera/visio/video), (j/je t/jt/jte/je te/ont s/on s) (appelle/appele/apel/apelle/tapel/call) (/en) (/visio/video/cam), (sans/pas) (vetements/habits/rien sur toi/soutif), (un/appel) (petit/video) (/appel) (coquin/chaud/intime)
        Move: (ouvre/ouvr/regarde) (ton/mon), (va/vien/viens/rejoins moi/rdv/parle moi/ecris moi/ecri moi/dis moi/continue/on continue/on va/on parle/on se parle/basculons/retrouve moi/je prefere/je suis plus/je suis tout le temps/je suis souvent) sur, prefere (parler/sur/par)
        Move: installe, telecharge, (on se retrouve/on se parle/rejoins/retrouve/parlons/tchatons) (/moi) (sur/par)
        VideoCall: (m appeler/t appeler/s appeler/parler/nous parler/discuter/se voir/nous voir/appelez moi/appelle moi) (/un peu) en (video/visio/cam), (photo/photos) (intime*/de toi nu/sans rien/plus ose*), une plus (osee/chaude/intime)
        Number: (c est quoi/ces koi/c quoi/quel est/kel est) (ton/tn) (numero/num/06/07/snap/insta/whatsapp/wats/telegram/tel)
        VideoCall: (aimerais/veux/voudrais/envie d/envie de/echanger) (/tu/on) (/echanger/s echanger) (des) (video/videos/photos/trucs) (/ensemble/hot/coquines), (on s/on) (envoie/echange) (des trucs),
          (on s/on/s) (envoie/envoi/envoies/echange) (/s) (des/nos) (tofs/tof/photos/pics/nudes/images/fotos), (je/j) t en (envoie/envoi/renvoie) une, (tu/toi) (commence/commences/d abord/en premier) (/et/puis) (/apres/je) (/moi), (veux/voudrais/veu) (/tu) voir mon (corps/cul/sein*), (moi je/moi aussi) (t/te) (envoie/montre) (/la/le/tout)
        """;

    private const string English = """
        VideoCall: (lets/let s/wanna) (trade/swap) (/pics), i go first, if i send (/u/you) (one/something/mine) (will/would/do) (u/you), wanna cam, (show/see) (me/u) if (u/you) show me, (take/pull/get) (/off/down) (/your/ur/the/those/that) <wear> (/off/down), take (it/them/everything/your/ur) off, (undress/stroke it/jerk off/touch yourself/touch urself/play with yourself/get naked/get undressed),
          (show/show me/lemme see/let me see/wanna see/want to see/send/pic of/picture of) (your/ur/that) (/big/nice/whole/sexy/hot) <sex>, (im/i m/i am) (/already/all/totally/so/fully) (naked/nude/horny/wet/in my underwear/turned on),
          (see/seeing/watch/meet) (you/u/each other/ya) (on/in/over) (/a) (video/cam/camera/webcam/facetime/skype), (turn/switch/put/open) (/on) (your/ur/the) (cam/camera/video) (/on), (call/calling/ring) (you/u/me/ya) (on/via/by/over) (video/cam/facetime/skype/whatsapp video/zoom), (nothing/no clothes) on, (video/vid) (call/chat/sex)
        Move: (find me on/hit me up on/hmu on/talk to me on/chat me on/chat on/text me at/message me on/write me on/come to/meet me on/continue on/move to/lets move to/let s move to/reach me on/rather talk on/prefer to talk on/im always on/i m always on/more active on)
        Move: install, download, (sa/on/via/to/use) (telegram/tg/whatsapp/viber/messenger/signal/snap/line) (tayo/na lang/nalang/na tayo/instead/better/please/dear/baby), lipat tayo, (njoo/tuongee/twende) (/kwa) (whatsapp/telegram), (whatsapp/telegram) (pe/par) (aao/aa jao/aaja/baat), search (/for) me (on/as)
        VideoCall: (private/naughty/hot/sexy/intimate/special) (pic/pics/picture/pictures/photo/photos/video/videos/side) (/of) (/you/u/yours/your), (one/now) (without/w o) (shirt/a shirt/clothes/top/anything), (something/a pic/pics) (naughty/spicy/private)
        Number: (whats/what s/what is/wats/send/drop/gimme/give me) (/me) (your/ur/ya) (number/snap/insta/whatsapp/telegram/digits/kik/discord/line)
        VideoCall: (send/show) (you/u) mine, (send/show) mine (first/too/after/back), (trade/swap/exchange) (pics/pictures/nudes/photos), (u/you) (first/go first) (/then) (/i/me), you know what kind, (see/watch) (you/u) on (video/cam), (are/r) (you/u) on (video/cam)
        """;

    private const string Spanish = """
        VideoCall: (te/ahora te) hago (/una) (video/videollamada), solo para mis ojos, (envie/mande/manda/envia) una (/foto) mas (bonita/atrevida/caliente), (quitate/sacate/bajate/quita/saca) (/el/la/los/tu/esa/ese/las) <wear>, (desnudate/desvistete/tocate/pajeate/masturbate/jalatela),
          (muestrame/mostrame/ensename/muestra/manda/mandame/pasame/quiero ver/dejame ver/a ver/foto de) (tu/el/la) (/rico/gran/lindo) <sex>, (estoy/ya estoy/yo ya estoy) (/toda/solita y/bien) (desnuda/encuerada/mojada/caliente/sin ropa/excitada/en ropa interior),
          (verte/vernos/verme/quieres verme/te veo/conocernos/verlo/verla) (/mejor/desnuda) (por/en) (video/camara/cam/videollamada), (prende/enciende/activa/pon/abre) (/tu/la) (camara/cam/video), (te/me) (llamo/marco/llamas/marcas/hago) (/por) (video/camara/facetime/videollamada), (sin/nada de) (ropa/nada puesto)
        Move: (vente a/vente al/pasate a/pasa a/escribeme en/escribeme por/hablame por/hablame al/buscame en/mejor en/seguimos en/seguimos por/vamos al/nos hablamos por/prefiero hablar por/prefiero por/te espero en/agregame en/agregame a/me agregas a)
        Move: instala, instalate, descarga, descargate, (hablamos/hablemos/seguimos/platicamos/charlamos/nos vemos) (por/en), (mejor/y) (hablamos/seguimos/platicamos) por, buscame (como/ahi/alla/por), (agregame/me buscas) (como/ahi/alla)
        VideoCall: (una/otra/algo/foto/fotos) (/foto) mas (atrevida/atrevido/caliente/intima/intimo/picante/privada), (foto/fotos) (intima*/privada*/sin ropa/sin camisa/atrevida*)
        Number: (cual es/pasame/dame/mandame/dejame) (tu/el) (numero/snap/insta/whatsapp/whats/wasap/telegram/cel/celular/face)
        VideoCall: (te/y te) (mando/paso/envio) (/yo) (/una/otra/la mia/yo), (me/te) (llamas/llamo) con (camara/video), intercambi* (/de) (fotos/packs), tu primero
        """;

    private const string German = """
        VideoCall: (kurz/gleich/mal/besser) (/gleich) video (machen/hier), per (bild/video) kennenlernen, schick mir (was/eins) nur fur mich, ich mach auch, (zieh/ziehst/ziehen) (/dich/deine/dein/du dich) (/<wear>) aus, (fass dich an/hol dir einen runter/mach dich nackig/mach dich frei/berühr dich),
          (zeig/schick/zeigst/bild von) (/mir/du mir) (deinen/deine/dein/deinem) (/geilen/grossen) <sex>, (ich bin/bin/i bin) (/schon/ganz/auch schon/jetzt) (nackt/ausgezogen/geil/feucht/nass), (dich/uns/mich) (/nackt) (im video/per video/vor der cam/auf cam/per cam/in der cam/vor der kamera),
          (mach/schalt/schalte) (/mal) (/deine/die) (cam/kamera/video) (/an/ein), (ruf/rufe/anruf) (/ich/dich/mich) (/dich/mal) (per/mit) (video/cam/facetime), (videotelefonieren/videochatten/camen), ohne (was/was an/klamotten/sachen)
        Move: (komm auf/komm zu/schreib mir auf/schreib auf/schreiben wir auf/wechseln wir auf/wechseln wir zu/lass auf/geh auf/bin mehr auf/lieber auf/weiter auf/fug mich auf/add mich auf/meld dich auf/find mich auf)
        Move: (haben/nutzen/benutzen) sie (whatsapp/skype/telegram/viber/signal/messenger/facebook/zoom), installier*, (lad/lade) dir, such mich (auf/als), (konnen/koennen) wir (auf/uber)
        VideoCall: (eins/eines/bild/foto/pic/mal) (/jetzt) ohne (shirt/oberteil/hose/tshirt/klamotten), ohne (shirt/oberteil) (/bitte/und), (was/eins/bild/foto/fotos) (/ein bisschen/bisschen) (intimes/intimeres/privates/freizugiges/gewagtes/heisses)
        Number: (was ist/wie ist/gib mir/schick mir/schick mal/sag mir) (/mal) (dein/deine) (nummer/snap/insta/whatsapp/telegram/handynummer/discord)
        VideoCall: (bilder/fotos/pics/nudes) (tauschen/austauschen), (ich/i) (fang/fange) an, (machen/mach) (/wir/mal/ma) video, du zuerst, dann du, erst du
        """;

    private const string Arabic = """
        VideoCall: (اقلع/اخلع/شلح/اشلح/نزل/فسخ/اقلعي) (/لي) (هدومك/ملابسك/بنطلونك/البنطلون/ثيابك/تيشيرتك/القميص/اواعيك), (وريني/فرجيني/ارني/خليني اشوف/ابعتلي/ارسلي/راويني/اعطيني) (/صوره/صورتك) (جسمك/زبك/قضيبك/صدرك/صورتك/كل جسمك/نفسك), (انا/اني) (/هلا/دلوقتي) (عريانه/بدون ملابس/مولعه/هايجه),
          (شوفك/اشوفك/نشوفك/تشوفني/نشوف بعض) (/على/ب/في) (/ال) (فيديو/الفيديو/كام/الكام/كاميرا/الكاميرا), (شغل/افتح/ولع) (/ال) (الكاميرا/الكام/كاميرتك/كام/كاميرا), (برن/ارن/هرن/اتصل/بتصل/هتصل/بدق/دق) (/عليك/لك/بك/فيك/علي) (/على) (فيديو/كام/كاميرا)
        Move: (تعال على/تعي على/خلينا على/نحكي على/كلمني على/راسلني على/نكمل على/نروح على/ضيفني على/ضيفيني على/لاقيني على)
        Platform: تلكرام, تيلكرام, تلقرام, تليقرام, انستكرام, ماسنجر, واتز, سناب جات
        Move: (تعال/تعالي/نكمل/نحكي) (/ع/على/لل/بال) (تلكرام/تيلكرام/تلقرام/تليجرام/واتس/الواتس/سناب/السناب), (حمل/نزل/ثبت) (/ال) (تلكرام/تلقرام/تليجرام/تيليجرام/واتساب/سناب/ايمو)
        Number: (ابعتلي/ارسلي/دزلي/عطني/اعطيني/هات/ابعثلي) (/ال) (اللينك/لينك/رابط حسابك/رابطك/يوزرك/اليوزر/لينكك/اسم حسابك)
        VideoCall: (ارسل/ابعت/دز/ابعث) (/لي) سنابك (/وانت/وانتي), (صوره/صور/صورك) (جريئه/بدون هدوم/اجرا)
        Number: (شو/ايش/وش/ايه/شنو/هات/اعطيني/ابعت/ابعتلي/ارسل/عطيني) (/هو/لي) (رقمك/سنابك/سنابچ/الانستا تبعك/الواتس تبعك/رقم تلفونك/رقم الواتس/حسابك)
        VideoCall: (بحكيك/احكيك/نحكي/كلمني/اكلمك/بكلمك/نتكلم/نحكى) (/ع/على) (فيديو/كام/الفيديو/الكام), (ببعتلك/هبعتلك/ابعتلك) (وحده/صورتي/مني)
        VideoCall: (ابعت/ابعتلي/ارسل/ارسلي) (/لي) (صورتك/صوره/صور) (بدون/من غير/عريان)
        """;

    private const string Darija = """
        VideoCall: (7eyed/7yed/hayed/7iyed/nezzel/nzel) (/lia/chwiya) (serwalek/serwal/7wayjek/7wayej/hwayjek/tricot/boxer/lboxer/slip), (werrini/werini/wrrini/sift lia/siftli/bghit nchouf) (/tswira d/tswira dyal) (zebbek/zbek/jismek/dakchi dyalek/sedrek/rassek), (ana/rani) (/deja) (3eryana/3ryana/bla 7wayj/skhuna/skhouna), (nchoufek/nchofek/tchoufni/tchofni/ntchawfo/nchoufo ba3diyatna) (/3eryana) (/f/b) (video/cam/la cam/lcam), (ch3el/7el/fte7/cha3el) (/l) (cam/la cam/lcam/camera/lcamera), (n3iyet/n3ayet/3iyet/3ayet/nsonni/soni) (/lik/liya/lia) (/f/b) (video/cam/visio),
          (حيد/نزل) (حوايجك/سروالك), (وريني/بغيت نشوف) (جسمك/راسك/داكشي), (شعل/حل) (الكاميرا/الكام)
        Move: (aji l/aji n/nhedro f/hder m3aya f/zidni f/ajoutini f/dkhel l/nkemlo f/7sen f/tsnani f)
        Move: (installi/telecharge/hbet/nzel/instali) (telegram/whatsapp/snap/imo/viber/signal), (rou7/arwah/rwah/ro7) l (telegram/whatsapp/snap/insta/messenger)
        Number: (chno/chnou/achno/3tini/sift lia/sift) (/liya/lia) (snap/insta/whatsapp/nmra/numero/telegram) (/dyalek/dialek/dyalk)
        """;
}
