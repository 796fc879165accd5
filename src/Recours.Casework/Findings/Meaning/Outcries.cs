namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What somebody answers who is threatened, in whatever words it was done: that it was filmed, that this is blackmail, that it is not
/// him; and what a stranger asks before anything happens: who stands near the other one, whether he is alone, to see the face.
/// </summary>
internal static class Outcries
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        Filmed: (tu/t/vous/vou) (/m/l/as/avez/a) (/as/a/avez) (/tout/encore) (filme*/enregistre*/garde*/conserve*/photographie*), (quelles/quelle/kel/quel) (photo*/video*/image*/film/fichier*/souvenir*),
          (devais/avais/avait/aviez/deviez/avais promis/avais jure/avais dit) (/tout/de/l/que/les/que tu/que c etait) (supprime*/efface*/jete*/promis/jure), c etait (prive/entre nous/intime/perso),
          (restait/reste) entre nous, tu as quoi, vous avez quoi, enregistrer quoi, filme quoi, comment (tu/vous) (sais/savez/as su/connais/connaissez/as eu/avez eu), (tu l as/tu les as/tu as tout) (encore/toujours/garde*)
        Protest: chantage, (t es/tu es/vous etes/es) (/un/une/vraiment/completement/trop) (/grand/gros/vrai) (malade/fou/folle/ouf/tare*/pervers*/ordure/salaud/salope/monstre), (pas) (le droit), (c est/est) illegal,
          (porter/porte/portes/depose/deposer) plainte, gendarmerie, commissariat, mon avocat, la police, (enleve/supprime/efface/retire/vire/jette) (ca/la/le/les/moi/tout/sa),
          (tu/t/vous) (ferais/ferez/feras/feriez/oserais/n oserais/vas) pas (/faire/ca) (/ca), (laisse/laissez) (la/le/les/moi/ma/mon/mes) (/mere/soeur/femme/famille/enfants) (/en dehors/tranquille/hors),
          (touche/mele/parle) pas a (ma/mon/mes), (qu est ce que/keske/c est quoi/qu est) (tu/vous/que tu) (veux/voulez), (tu/vous) (voulez/veux) quoi, (je/j) (/vais) te (bloque/bloquer),
          pourquoi (tu/vous) (fais/faites/fait) (ca/sa), (t as/tu as/t avais/tu avais) (pas fait/promis/jure), de quoi (tu/vous) (parles/parlez), (jamais) de la vie, tu me fais (peur/chanter)
        NotMe: (c est) pas (moi/mon corps/ma photo) , (pas) moi (ca/la/sur), (un/du/des/que du) (faux/fake/truc*/montage/bidon), c est (faux/fake/truque*/un trucage/un montage),
          jamais (tourne/pose/fait/envoye) (/ca/de/nu*/ces), (reste/reste non) non, ma tete sur
        Probe: c est (ta/ton/tes/votre) (famille/soeur/frere/copine/mere/amis/pere/parents/equipe/femme),
          (tu as/t as/as tu/ta/vous avez/avez vous/tas) (/bcp/beaucoup/des/un/une/tes) (/de/d) (amis/abonnes/enfants/femme/epouse/copine/contacts/freres/soeurs/followers/mec/copain), (marie/mariee/celibataire),
          (tu/vous) (vis/habites/vivez/habitez) (/encore/avec/tout) (seul*/avec qui/avec tes/chez tes), (t es/tu es/toi) (/tout/bien) (seul*), (t as/tas/tu as) (snap/insta/telegram/whatsapp/wsp/discord/facebook)
        Alone: (vis/habites/vivez) (/tout) (seul/seule), toi (/tout) (seul/seule), seul (dans/chez) (ta/toi), endroit calme, (quand/une fois) (t es/tu es) seul*, ferme (/bien) ta porte, personne (/ne) (te/t/a/autour/avec)
        Face: (avec/voir/montre) (/ton/votre/le/ta) (visage/tete/face), de visage, (voir/montre) (ta/ton) (bouille/tete)
        """;

    private const string English = """
        Filmed: (you/u) (/have/had/got/actually/really/just) (filmed/recorded/taped/saved/kept/screenshotted/took pics/took pictures/what),
          (what/which) (photos/photo/pics/video/pictures/material/clip/recording/footage/stuff),
          (you/u) (said/promised/swore/told me) (/that/me) (/you/u/it/we/they/to/that) (/d/would/had/were/was) (wipe*/delet*/erase*/gone/stop/over/remove*/last), (that was/it was/was) (private/between us),
          (those are/thats/they re) not yours, delete them (right now/now), enough (of) what, watch what, how (do/did/d) (you/u) (know/get/find) (/that/its/my/it/about), whats going on, what is (this/going on),
          what does that mean
        Protest: blackmail*, extort*, (thats/that s/you re/youre/ur/this is/you are/u r) (/so/fucking/just/absolutely/totally) (insane/sick/crazy/mental/twisted/disgusting/evil/illegal/a psycho/a monster/sad),
          (cant/can t/cannot) make me, (leave/keep) (her/him/them/my/me) (/mum/mom/daughter/son/family/wife/kids/sister/brother) (out/alone), (take) (it/that/them) (down/off), (delete/erase/remove) (it/that/them/this),
          (what) (do/d) (you/u) (want), (why) (are/r/would) (you/u) (do/doing) (this), going to block, ill block, i ll block, (i ll/im/i m/ill) (/going to) (report/reporting/calling) (/you/the/this/u), (my) lawyer,
          the police, the cops, (dont/don t) you dare, (you/u) wouldn t, (you/u) wouldnt, help how, or what, are you serious, is this a joke, please (man/stop/dont/don t/bro), i (have/got) a (job/family/kid/wife),
          how many more
        NotMe: (thats/that s/its/it s/this is/this isn t/thats not/that is) (/not/isn t/isnt/even/not even) (/not/even) (not me/isn t me/isnt me/not even my body/not my body/fake/ai/a fake/edited/photoshop*/photo shopped/a deepfake),
          (thats/that s/wait thats) (my) (face), (never) (posed/took/made/did/filmed/sent) (/for) (anything/any/that/this/like/nudes/those), not even (me/my), you know its fake, (is) fake
        Probe: (do/have/got) (you/u) (/have/got/a/any/lot of/still/a lot of) (/any/a/lot of/many) (friends/kids/children/girlfriend/boyfriend/wife/husband/siblings/brothers/followers/family),
          (you/u) (have/got) (/a) (girlfriend/boyfriend/kids/wife), (is/are) (that/this/those) (your/ur) (family/sister/brother/girlfriend/mum/mom/wife/kids/friends/team), are (you/u) (/single) (married/single),
          (do/are) (you/u) (/live/living) (alone/by yourself/on your own/with), your (children/kids/family) (visit/on/are), (whats/what s) (ur/your) (insta/snap), (from) (your/ur) (hometown/school/town)
        Alone: (live/living/r u/are you/u) (alone/by yourself/home alone/on your own), (on) (your/ur) own, nobody (home/around/else/is home), no one (home/around), in private, lock (your/ur/the) door, lights on,
          (see/show me) the room, your bedroom
        Face: (face) (on/in) (cam/camera/it), (with/show/see) (your/ur/the) (face/eyes), so i know (u/ur/you) (/re) real, not a bot, take one now
        """;

    private const string Spanish = """
        Filmed: (me/lo/la/nos) (/has/habias/estabas) (grabaste/grabado/filmaste/filmado/grabando/guardaste/guardado/fotografiaste), (grabaste/filmaste/guardaste) (/eso/todo/que),
          (que/cuales/cual) (foto/fotos/video/videos/imagenes/recuerdo/grabacion/archivo/material),
          (dijiste/prometiste/juraste) (/que) (/ya/lo/los/las/habias/me/ibas a) (/habias/a) (borr*/elimin*/nunca/nadie/era/terminaba/ya), (era/eso era/fue) (privado/entre nosotros/intimo/personal),
          (todavia/aun) (lo/las/los) (tienes/tenes/guardas), como (sabes/sabe/supiste/conseguiste/sabias), subir que, enseñar que, que (hiciste/es esto/significa)
        Protest: chantaje, chantajear*, extorsion*, (estas/eres/sos/esta) (/un/una/bien/muy/re/mal de) (loco/loca/enfermo/enferma/mierda/basura/cabron/hijo de/monstruo/asco/la cabeza/enfermito), no (tienes/tenes) derecho,
          (eso es/es) ilegal, (denuncia/denunciar/denunciarte/denuncio/demandar), mi abogad*, la policia, guardia civil, fiscalia, (borra/elimina/quita/saca/borre/quite) (/lo/la/eso/esas/los/las/me) (/eso/ya/por favor),
          (borralo/borrala/borralas/borralos/sacala/sacalo/quitalo/eliminalo/eliminala/quitala), no (te atrevas/serias capaz/la metas/lo metas/los metas/metas), (deja/dejen/deje) (a) (mi/mis),
          (dejame/dejeme) (en paz/tranquil*), (que) (quieres/quiere/queres/es lo que), que (mas) (quieres/quiere/queres), por que (haces/me haces/hace/agregaste), te voy a bloquear, te bloqueo,
          de que (hablas/habla/estas hablando), (no) me (amenaces/amenazas/puedes obligar), me estas amenazando, por favor (no/para/te)
        NotMe: (no soy/ese no soy/esa no soy/no es) (yo/mi cuerpo/mi foto), (es/eso es/son) (/un/una/todo) (fals*/mentira/montaje/trucad*/fake/ia/editad*),
          (nunca) (pose/hice/grabe/mande/me tome) (/nada/eso/esas/esa/un/una), (es) mi cara (/pero/de)
        Probe: (es/esa es/ese es/son) (tu/tus/su) (familia/hermana/hermano/novia/mama/amigos/equipo/esposa/hijos),
          (tienes/tenes/tiene) (/muchos/novia/hijos) (/muchos) (amigos/seguidores/hijos/novia/novio/esposa/familia/hermanos/pareja), (eres/estas/sos/es) (/usted) (casado/casada/soltero/soltera),
          (vives/vivis/vive) (/usted) (solo/sola/con), (con quien) (vives/vivis/vive), (tienes/tenes) (insta/snap/telegram/whatsapp/face/facebook/ig)
        Alone: (estas/vives/vivis/vive/cuando estes) (/ahora) (solo/sola/solito), (tu/vos) (solo/sola) en, nadie (en/cerca/este/te/mas), cierra la puerta, en tu (cuarto/habitacion/pieza), luz prendida, en privado
        Face: (con/ver/veo/verte/muestra*) (/tu/la/el) (cara/rostro/carita), que se (te) vea
        """;

    private const string German = """
        Filmed: (du hast/hast du/sie haben/haben sie/hast) (/mich/das/es/uns/alles) (/noch/echt/da) (gefilmt/aufgenommen/aufgezeichnet/mitgeschnitten/gespeichert/fotografiert/aufgehoben/behalten),
          (welche/was fur/was fur ein/welches) (bilder/fotos/video/videos/material/aufnahmen/film/filmchen),
          (wolltest/solltest/versprochen/geschworen/gesagt) (/hast/du/das/es/alles/dass) (/du/alles/hast/das/schluss) (loschen/geloscht/loschst/weg/schluss/versprochen), du hast versprochen, (war/ist) (privat/unter uns),
          das hast du noch, woher (weisst/wissen/hast/kennst) (du/sie), was (hast du/haben sie) (da/genau) (von mir/gegen mich/gefilmt/aufgenommen)
        Protest: erpress*, (du bist/bist du/sind sie/spinnst/bist) (/doch/echt/ja/total/vollig) (krank/verruckt/irre/pervers/das letzte/widerlich/du/noch ganz/ein schwein/gestort/wahnsinnig), drohst du,
          (das ist/ist) (illegal/strafbar/verboten/krank), anzeige, polizei, anwalt, (losch/losche/loschen sie/nimm/entfern) (das/es/sie/die/alles),
          (lass/lassen sie) (mich/meine/meinen/sie/ihn/uns) (/mutter/schwester/frau/familie/oma) (/in ruhe/da raus/aus dem spiel), in ruhe, (was) (willst du/wollen sie/soll das/willst),
          (warum) (machst/tust/machen) (du/sie) (das/sowas), ich blockier, ich blockiere, blockier dich, das (wagst/machst/traust) du, (bitte) nicht, ist das ein (witz/scherz), ein scherz, ich (fass/fasse) es nicht,
          (ich) zahl* (nicht/nix/nichts), ich geb dir (nix/nichts)
        NotMe: (das/dit/des) (bin/bin ja/ist/bin doch) (/nicht/gar/doch/alles/ja/eine/ein/nur) (nicht ich/ich nicht/fake/gefalscht/eine falschung/falschung/montage/bearbeitet/ki/nicht mein korper/nicht meins),
          (mein) gesicht (aus/auf/von/ist), (nie) (passiert/gemacht/gedreht/aufgenommen/so aus), alles fake, nirgends so, (falschung)
        Probe: (ist/sind) (das/die/der) (/blonde/nette) (deine/dein/die) (familie/schwester/bruder/freundin/mutter/freunde/mannschaft/frau/kinder/freund/verein/fussballverein),
          (hast/haben) (du/sie) (/ne/eine/einen/viele) (freundin/kinder/freund/geschwister/viele freunde/freunde/follower/familie/frau/mann/partner), (bist/sind) (du/sie) (/noch) (verheiratet/single/vergeben/solo),
          (wohnst/lebst/wohnen/leben) (/du/sie) (allein/alleine/noch zuhause/bei deinen/mit), klassengruppe, (hast) du (/hast) (insta/instagram/snap/telegram/whatsapp/facebook)
        Alone: (wohnst/lebst/bist/wohnen) (/du/sie) (/gerade/jetzt) (allein/alleine/ungestort), (wo/wenn) (du/wir) (/grad) (allein/alleine/ungestort), ungestort, niemand (da/zuhause/stort), keiner (da/zuhause), licht an,
          mach die tur zu, in deinem zimmer
        Face: (mit/zeig/sehen) (/dein/deinem/das) (gesicht), ohne filter, bild im spiegel
        """;

    private const string Arabic = """
        Filmed: (صورتني/سجلتني/سجلت/صورت/محتفظ/محتفظه/مخزن/حافظ) (/لي/لنا/المكالمه/علي/بيهم/بيها/فيهم/كل/ايه) , (اي/ايش/شو/وش/شنو/انهي/اني) (صور/صوره/فيديو/مقطع/تسجيل/فيديوهات),
          (وعدتني/حلفت/قلت/قلتي/حلفتي/وعدت) (/لي/انك/انو/انه) (/راح/رح/مسحت/هتمسح/حذفت) (تمسح/تحذف/مسحت/حذفت/تمسحهم/تمسحها/مسحتهم/حذفتهم/هتمسح/خلاص), (كان/هذا/ده/هاد) (بيننا/بينا/خاص/سر),
          (من وين/منين/كيف/ازاي/شلون/وين) (عرفت/عرفتي/تعرف), (لسه/لسا/بعدها/مازال) (عندك/معك/معاك/محتفظ)
        Protest: ابتزاز, بتبتزني, تبتزني, تهديد, تهددني, بتهددني, عم تهددني, (انت/انتي/انتو) (/واحد/واحده) (مريض/مريضه/مجنون/مجنونه/حقير/حقيره/واطي/واطيه/حيوان/نذل/قذر/قليل), (حرام/عيب) عليك,
          (راح/رح/ح/ه/لح) (ابلغ/اشتكي/بلغ/اشكي/اقدم), الشرطه, المباحث, الجرائم الالكترونيه, محامي, (امسح/احذف/شيل/امسحي/احذفي/شيلي/امسحها/احذفها/شيلها/امسحهم/احذفهم) (/الصور/الفيديو/هذا/ده/هالشي/كل),
          (مالك/ما لك/ملكش/ما دخلك/شو دخل/مالكش) (/دعوه/دخل/علاقه) (/ب/باهلي/بامي/باختي/فيها/بيهم) , (خليها/خلي/سيب/اتركها/طلع) (/امي/اختي/اهلي/زوجتي) (برا/في حالها/بحالها/من الموضوع),
          (شو/ايش/عايز/وش/شنو/ماذا/شتريد/شتبي/عاوز/بدك) (بدك/تبي/ايه/تريد/تبغى/مني/عايز/شو), (ليش/ليه/لماذا/علاش) (تسوي/بتعمل/تعمل/عم تعمل/هيك/كذا/كده), ارجوك, الله يخليك, بوس ايدك, (راح/رح/ه) (احظرك/ابلكك/بلكك)
        NotMe: (مش/مو/ما هي/ليست/ماهي/هاي مش/ده مش/هذا مو) (انا/جسمي/صورتي/صوتي/اناا), (دي/هاي/هذا/هذي/ده/كله/كلها) (/كلها/كله/صور) (مفبرك*/مركب*/مزيف*/فيك/فوتوشوب/كذب/متفبرك*),
          (عمري ما/ما عمري/لم/ما) (صورت/تصورت/عملت/ارسلت) (/هيك/كذا/شي/نفسي), (وجهي/وشي/راسي) (/بس/على/لكن) (/على/جسم)
        Probe: (هذي/هاي/دي/هذا/ده/هذول) (/كلهم) (اختك/اخوك/اهلك/عيلتك/امك/خطيبتك/زوجتك/اصحابك/عائلتك), (عندك/لك) (/كم/كثير) (اخوات/اخوه/اولاد/زوجه/خطيبه/حبيبه/اصحاب/متابعين/انستا/سناب/تيليجرام/واتس/تلغرام/اطفال/عيال),
          (متزوج/متجوز/اعزب/مرتبط/متزوجه/متجوزه/مطلق), (ساكن/عايش/تسكن/تعيش) (/انت) (لحالك/لوحدك/مع), (مين/منو/من) (معك/معاك/عندك/ساكن)
        Alone: (انت/كون/تكون/لما تكون/بتكون/خليك) (/لحالك) (لحالك/لوحدك/بروحك/وحدك), لوحدك, لحالك, (مكان/بمكان/في مكان) (هادي/هادئ/لحالك), اقفل الباب, سكر الباب, قفل الباب, بغرفتك, في اوضتك
        Face: (شوف/اشوف/ورني/وريني/فرجيني/نشوف) (/وجهك) (وجهك/وشك/ملامحك/خلقتك), (مع/فيها/ويبان/يبين) (وجهك/وشك/الوجه)
        """;

    private const string Darija = """
        Filmed: (sowertini/sawertini/sjeltini/sjjeltini/filmitini/swertini/sjelti/filmiti) (/lia), (ama/achmen/chmen/ina/anahoma/wach men) (tsawer/video/tswira/tsawr),
          (golti/9olti/wa3edtini/7lefti/hlefti/gelti) (/lia/bli) (/ghadi/rah) (tms7/tmse7/tmsah/msa7ti/tmess7o/mse7ti/tmse7hom/safi), (kan/kant) binatna, (mnin/kifach/fin) (3refti/3rafti/jbti/jebti/3raft),
          mazal 3ndek (/tsawer/dakchi), (achnou/chnou/wach) (sjelti/hadchi/3ndek),
          (صورتيني/سجلتيني/فيلميتيني/سجلتي) (/ليا), (اما/اشمن/شمن/اينا) (تصاور/فيديو/تصويره), (قلتي/حلفتي/واعدتيني/كلتي) (/ليا/بلي) (/غادي) (تمسح/مسحتي/تمسحهم/صافي), كان بيناتنا, (منين/كيفاش/فين) (عرفتي/جبتي), مازال عندك
        Protest: chantage, ibtizaz, (nta/nti) (/wa7ed) (mrid/mrida/7ma9/hma9/hmar/7mar/mskhot/khanez/zamel/we7ch), 7ram 3lik, hram 3lik, (ghadi/ghan/rah) (nchki/nblegh/nbelegh/nmchi l), lboulice, lbolis, police, dgsn,
          (mse7/ms7/msah/7yed/hayed/supprimi) (/dakchi/tsawer/lvideo/hadchi/liya/dik), (khelli/khli) (/mama/khti/mmi/dari) (mama/khti/mmi/dari/l3a2ila), (chno/achno/chnou/ach) (bghiti/baghi/bghit),
          (3lach) (katdir/kadir/dirti) (/hakka/hadchi), 3afak, lah ykhellik, ghan bloki*, nblokik, (katheddedni/kathdedni/tatheddedni/katmanassini),
          ابتزاز, (نتا/نتي) (/واحد) (مريض/مريضه/حمق/حمقه/حمار/مسخوط), حرام عليك, (غادي/غن) (نشكي/نبلغ/نمشي), البوليس, (مسح/حيد/مسحي/حيدي/سوبريمي) (/داكشي/التصاور/الفيديو/ليا), خلي (ماما/ختي/مي/داري),
            (شنو/اش/اشنو) (بغيتي/باغي/باغيه), علاش (كدير/درتي/كتدير), عافاك, الله يخليك, كتهددني, غنبلوكي*
        NotMe: (machi/mashi) (ana/dyali/jesmi/dati), (hadi/hada/hadchi/kolchi) (fake/montage/mfebrek/photoshop/kdoub/truqué), (3omri/3mri) (ma) (swert/sawert/dert/sift), ra wejhi ghir, (ماشي) (انا/ديالي/ذاتي/جسمي),
          (هادي/هادشي/كلشي) (مفبرك*/مونطاج/فوطوشوب/كدوب/فيك), (عمري/عمرني) ما (تصورت/درت/صيفطت)
        Probe: (hadi/hadik/hada) (khtek/khouk/mamak/3a2iltek/s7abek/mratek/famille), (3ndek/3endek) (/chi/bzaf) (khouha/wlad/mra/sa7ba/s7ab/insta/snap/telegram/khout/followers/copine),
          (mzewej/mzewja/celibataire/mjewej/mzawej), (sakn/saken/3ayech/katskon) (/nta/bou7dek) (bou7dek/m3a), (nta/rak) (/daba) (bou7dek/wa7dek),
          (هادي/هاديك) (ختك/مك/عائلتك/مراتك/صحابك), (عندك) (/شي) (خوت/ولاد/مرا/صاحبه/انستا/سناب/تليغرام/صحاب), (مزوج/مزوجه/عازب), (ساكن/عايش) (/نتا) (بوحدك/مع)
        Alone: bou7dek, bohdek, bo7dek, wa7dek, sedd lbab, sed lbab, f bitek, بوحدك, سد الباب, فبيتك, ف بيتك
        Face: (nchouf/nchof/bayen/wrini/werrini) (/lia) (wejhek/wjhek/lwejh), m3a wejhek, (نشوف/وريني/باين) (وجهك/الوجه)
        """;
}
