namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Who will be watching, in the mouth of who has threatened: an audience, a newspaper, the honour of the other one, copies that stay
/// whatever he does, and with whom it begins. None of it means anything elsewhere.
/// </summary>
internal static class Audience
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        Veiled: (un/ton/le/du/en/les) public, audience, spectateur*, avant premiere, (vues/likes) (/avant/en/demain/d ici), (combien de/des/de) vues, une star, (la/en) vedette, gros titre*, (ton/l/son) honneur, (ta/sa) (dignite/reputation/fierte), la risee,
          (par/avec/a) (qui/lequel/laquelle/quoi) (je/on/tu veux que je) (commence*/debute), (on/je) commence (par/avec) (qui/lequel/laquelle), (prochain/prochaine/suivant/suivante/premier/premiere) (/sur/de) (/la/ma/ta) liste,
          (meme/mm) (si/quand) (tu/vous) (bloque*/change*/supprime*/efface*/ferme*/desactive*/disparais/quitte*/eteins), (internet/google/le net/la toile) (n/ne) (oublie/efface), (tu/vous) (verras/verrez/va voir/vas voir),
          (doigt/pouce/main) (/est/deja) sur, (tient/tiens) (/plus) (qu a un/a un) fil, (crois/croyez/pense/penses) (que) je (plaisante/rigole/blague/bluffe/deconne/joue), (crois/penses/pense) je (plaisante/rigole/blague/bluffe),
          (trois/deux/plusieurs/dix/3/2/cinq) (copies/disques/sauvegardes/serveurs/cles/endroits), (minute/seconde) (1/2/3/4/5/6/7/8/9/10/11/12/13/14/15), (interesse/interesses/interessee/interessera/interesserait) (/par/beaucoup/bien) (/ton/ta/tes) (histoire/video/cas),
          (un/encore un/deja un/une/1) de (parti/partie/moins/fait), (plus que/reste/restent) (/encore) (a/299/99) envoyer,
          (tu/vous/t) (sais/savez/se) (tres bien/bien ce que/ce qui/ce que j ai/la suite/comment), (sinon/ou) (tu/vous) (sais/savez/connais), (ca/elle/tout/video) (sort/sortira/tombe/part) (a/ce/dans/demain/des), (son/sa/une/la/belle/petite) (petit/petite) (cadeau/surprise), (son/ta/sa) (cadeau/surprise), surprise (pour/a),
          enveloppe*, flyer*, tract*, (message/msg/mail/groupe/post/dossier/colis/publication) (/est/sont) (/deja) (pret/prete/fait/cree/redige/ecrit/programme), (il y a/ya/y a/reste/j ai/garde) (/encore/aussi) (/toutes/tous) (les/des) (autres/suivantes), (encore/toujours/garde*) (/la/les/une/tout) (copie/copies/double), (aime/aimer/adore) (/bien) (/voir) (la suite/le cinema/le spectacle), c est bien (lui/elle) (/non/hein)
        Accuse: procureur, parquet, mandat de, convocation, convoque*, tribunal, garde a vue, poursuites, poursuivi*, inculpe*, casier, violon, fichier des
        Public: journaliste*, journal, journaux, la presse, la radio, la tele, affiches, affiche, voisinage, mairie, paroisse, site du, page du, gala, match
        """;

    private const string English = """
        Veiled: (an/the/ur/your/big/whole/huge) audience, viewer*, spectator*, (premiere/screening), (how many/many/more) (views/likes/viewers/shares), (views/likes) (/you/u) (/will/by), (you are/you re/ur/u r/be/become/a) (star/celebrity/famous/legend), headline*, front page, talk of (the/your), laughing stock, (your/ur/family) (honour/honor/dignity/reputation/pride),
          (who/whom/which one/which) (do/should/shall/will/goes/is/gets) (/i/we/you want me to) (start with/begin with/first/it first), (start/begin) with (who/whom/which), (next/first/second) (/up) (on/in) (/the/my/your) list, next (is/one is/will be) (/your/ur),
          even if (you/u) (block/change/delete/deactivate/log/close/run/hide/report/go/turn/disappear), (internet/google/web) (never/doesn t/dont/don t/does not) (forget*/delete*/forgive*), (finger/thumb/hand) (is/on/over/hover*) (/on/over) (/the) (/send/button/it/enter),
          (hang*/hold*) by a thread, (think/thought) (/that) (i m/im/i am/this is/its/it s/i was) (joking/kidding/playing/bluffing/a joke/a game/a bluff/funny), (two/three/several/multiple/many/3/2/five/more) (copies/drives/backups/servers/places/clouds),
          (link/file/post/folder/page/album/email) (/is/already/all) (ready/prepared/set), (i/my editor/editor/friend/team) (/already/just/have/has) (edited/cut/did the montage/made the montage/put music), with (music/subtitles/captions), (delivered/sent/shared) to, (one/1) (down/gone/done) (/only) (/299/many/more) (/to go/left),
          (you/u) know (exactly/very well/what happens/what comes/the rest/what i have/what i mean), or (you/u) know, (it/video/everything/post) (goes/is) (live/up/out) (at/in/on/by), (a/her/his/your/ur/their/little/nice) (/little/early/special/xmas) (surprise/xmas card/present), envelope*, flyer*, leaflet*,
          (message/msg/mail/group/post/folder/group chat/draft) (/is/s) (/already/all) (ready/made/created/written/set/done), (also/still/has/have/keeps/kept) (/a/also/the/one/another/three/two) (copy/copies), copies (remain/left), all of them, (start/starting/begin/beginning) (/to/with/the) (group send/send to), writing to, nothing sent yet
        Accuse: fir, warrant, arrest*, prosecutor, complaint, case filed, (court/police) (case/notice), section, non bailable, handcuff*, custody, obscene, cyber crime, charges against
        Public: newspaper*, journalist*, reporter*, radio, tabloid, noticeboard, notice board, billboard, christmas do, office party, assembly, town, club page
        """;

    private const string Spanish = """
        Veiled: (publico/audiencia), espectador*, (un/el/gran) estreno, (cuantas/las/muchas/mas) (vistas/visitas/reproducciones/vueltas), (una/la/toda una) estrella, titular*, primera plana, (tu/su/de tu) (honor/honra/dignidad/reputacion/orgullo), hazmerreir, la burla,
          (con/por/a) (cual/quien/quienes/quién) (/de ellos/de todos/quieres que) (empiezo/empezamos/empiece/comienzo/comenzamos/arranco/primero), (empiezo/empezamos/comienzo) (por/con) (cual/quien), (siguiente/proximo/proxima/primero/primera) (/en/de) (/la/mi/tu) lista,
          aunque (/me/tu/vos) (bloque*/cambi*/borr*/elimin*/cierr*/desaparezc*/denunci*/escond*/apagu*), (internet/google/la red) (nunca/no/jamas) (olvida/borra/perdona), dedo (en/sobre) (/el/la), (pende/cuelga) de un hilo, (crees/piensas/pensas) que (/estoy/es/te) (juego/bromeo/bromeando/jugando/broma/miento/chiste),
          (dos/tres/varias/varios/3/2/cinco/muchas) (copias/discos/respaldos/servidores/nubes/lados), (enlace/link/archivo/carpeta/album/correo/pagina) (/ya/esta/ya esta) (listo/lista/preparad*/armad*), (le/les) (interesa*/encantaria/gustaria) (/mucho/a todos), (salio/va/van/fue/cayo) (/ya) (uno/1/el primero/la primera), quedan (299/99) , ahi queda bonito, (igual/de todas formas/de todos modos) (va a salir/sale/salen/se sabra/lo mando),
          (tu/vos/usted/ya) (sabes/sabe/sabés) (muy bien/lo que/que tengo/como/que pasa), o (ya/tu) sabes, (sale/salen/se publica/sube) (a las/al/en/hoy a/manana a), (su/tu/una/linda) (regalito/sorpresa/regalo), sobre (/ya) (listo/cerrado/escrito), volante*, folleto*,
          (mensaje/correo/grupo/post/carpeta/expediente/los tres/todo) (/ya/esta/ya esta) (listo/listos/lista/armado/armada/hecho/creado/escrito/programado), (nomas/solo/nada mas) (le/les) (pico/doy), le doy (enviar/send/clic/click), (hay/tengo/queda/tiene/guarda) (/otra/una/mas/dos/tres/tambien) (copia/copias), recarga o video, mire bien, mira (muy/bien) (/bien) (este/el)
        Accuse: fiscalia, (orden/boleta) de (detencion/captura/aprehension/arresto), denuncia penal, carcel, patrulla, juzgado, delito*, comandante, subcomisario, acusacion, antecedentes, citacion
        Public: periodico*, periodista*, la prensa, la radio, noticiero, noticias, pagina del, cartelera, ciudad, barrio, parroquia
        """;

    private const string German = """
        Veiled: publikum, zuschauer, premiere, (wie viele/wieviele/mehr/die) (views/klicks/aufrufe/likes), (ein/der/zum/bist) star, schlagzeile*, titelseite, (deine/deiner/die) (ehre/wurde/ruf), dein ruf, lachnummer, gesprachsthema, stadtgesprach, (dorf/schul/tages) gesprach, zum gespott,
          (mit/bei/an) (wem/wen/welchem/welcher) (/soll ich/fange ich/fang ich/fangen wir/zuerst) (/an/anfangen/zuerst/beginnen), wer (/soll/ist/kriegt/bekommt/darf) (/es/der) (zuerst/als erstes/erste), (nachste/nachster/erste/erster) (/steht) (auf) (der/meiner/deiner) liste,
          (auch wenn/selbst wenn/egal ob) du (/mich/dein/deine/die) (/nummer/konto/account/handy) (block*/losch*/wechsel*/sperr*/ander*/verschwind*/anzeig*), (internet/netz/google) vergisst, finger (auf/uber/ist/liegt) (/dem/der/am), (am seidenen/an einem) faden,
          (denkst/glaubst/meinst) (du) (ich) (spaße/spasse/scherze/bluffe/mache spass/mach spass/witze), du (denkst/glaubst/meinst) (/das/dass) (/ich/ist) (/spaße/spasse/spass/bluffe/scherze/witz/bluff), (zwei/drei/mehrere/funf/2/3/viele) (kopien/festplatten/sticks/backups/server/orten),
          (link/datei/ordner/beitrag/seite/mail/album) (/ist/liegt) (/schon) (fertig/bereit/vorbereitet), (bei/ab) (sekunde/minute), erkennt man dich, (da/dort) (passt das/passt es) (/gut), (will/wollen/wurde) das (/sicher/gerne/bestimmt) (/gerne) (haben/drucken/sehen/bringen), (einer/eine/eins) (ist) (/schon) (raus/weg), noch (299/99) (ubrig/ubrige),
          (du weißt/du weisst/weißt du/weisst) (genau/schon/ja/was/wie), (sonst/oder) (du weißt/du weisst/weißt du/knallt/knallts/kracht), (geht/kommt/ist) (/es/alles/das) (um/morgen um/heute um) (/live/online/raus), (eine/die/kleine/nette/deine/ihre) (/kleine) (uberraschung/geschenk), (der/ein/umschlage) umschlag, umschlag (geht/ist/liegt), flugblatt*, flyer,
          (nachricht/mail/gruppe/post/ordner/liste/paket) (/ist/steht/liegt) (/schon) (fertig/bereit/erstellt/geschrieben/vorbereitet), (auch/noch/hat/habe/gibt) (/eine/noch/auch/mehr/mehrere/zwei) (kopie/kopien), (gibt noch/noch) mehr (seiten/bilder/davon/videos), willst du (dass/das), liegt mir vor, (danach/dann) (/alle/auf/bei/in) (reddit/alle anderen/der rest)
        Accuse: staatsanwalt*, haftbefehl, strafanzeige, festnahme, vorladung, strafverfahren, untersuchungshaft, vorbestraft, fuhrungszeugnis
        Public: zeitung*, journalist*, reporter*, presse, lokalblatt, radio, fernsehen, plakat*, schwarzes brett, vereinsseite, eine seite, stadt, dorf, gemeinde
        WillSee: (wird/werden) (dich/euch) (/alle/bald) (kennenlernen/erkennen/auslachen)
        """;

    private const string Arabic = """
        Veiled: هخلي, لاخلي, جمهور, الجمهور, متفرجين, (كم/عدد) (مشاهده/مشاهدات/لايك), (نجم/نجمه/مشهور) (/ال) (/السوشيال/الفيسبوك), (شرفك/كرامتك/سمعتك/هيبتك/عرضك/شرفك وشرف), (شرف/سمعة) (عيلتك/اهلك/عايلتك/عائلتك), فضيحه, (بمين/من مين/مع مين/بمن/مين/منو/لمين) (ابدا/نبدا/ابلش/نبلش/الاول/اول), (ابدا/ابلش/نبدا) (بمين/من مين/بمن/مع مين),
          (التالي/الجاي/الدور/اول واحد) (/على/في) (القايمه/القائمه/اللسته), (حتى لو/لو/ولو) (بلكت*/حظرت*/غيرت/حذفت/مسحت/سكرت/هربت/اختفيت/عملت بلوك), (الانترنت/النت/جوجل) (ما/لا/مش) (ينسى/بينسى/بينسا), (اصبعي/صباعي/ايدي) (على/ع/فوق), (متعلق/معلقه/معلق) بخيط, (فاكر/مفكر/تحسب/بتفكر/تظن/مفكرني/فاكرني) (/اني/نفسك) (بهزر/بمزح/امزح/العب/بلعب/اكذب),
          (نسختين/ثلاث نسخ/كذا نسخه/نسخ كثيره/اكتر من نسخه/اكثر من نسخه), (الرابط/الملف/اللينك/المجلد/الايميل/البوست) (/صار) (جاهز/جاهزه), (راح/طلع/وصل) واحد, باقي (299/99),
          (انت/انتي/وانت) (عارف/تعرف/بتعرف/عارفه) (/كويس/منيح/زين) (/شو/ايش/ايه/وش/الباقي), (والا/ولا) (انت) (عارف/تعرف/بتعرف), (هديه/هديته/هديتها/مفاجاه/المفاجاه/ظرف), (الرساله/الجروب/القروب/البوست/المنشور/الايميل) (/صار/صارت) (جاهز/جاهزه/مكتوبه/معمول), (نسخه/نسخ) (تانيه/ثانيه/عند/عندي/عنده), تتفرج, يتفرج, يتفرجو, يتفرجوا, فرجه, فرجة, تريند, ترند, حديث (البلد/المدينه/الحاره/القهوه/الكهوه/الناس), (نفسك/حالك/روحك) (/على) (تريند/ترند/النت),
          (بديت/بلشت/بدات/ابتديت) (/من/ب) (حرف/اول/القائمه/قائمتك/اللسته)
        Accuse: النيابه, نيابه, محضر, بلاغ, قضيه, امر قبض, مذكره توقيف, المحكمه, السجن, الحبس, استدعاء, القبض عليك
        Public: صحفي, صحافي, جريده, الجريده, الجرايد, الصحف, الصحافه, الاذاعه, التلفزيون, الحي, الحاره, الضيعه, القريه
        """;

    private const string Darija = """
        Veiled: jomhour, ljomhor, (ch7al/chhal) (dyal/d) (vues/views/lvues/likes/nas), (star/vedette/mechhour), (charafek/chrfk/karamtek/som3tek/sm3tk/3erdek), (charaf/som3a) (dyalek/d familtek/dyal familtek), ch7oha, fdiha, (b/mn) (mn/chkon/chkoun/men) (nbda/nbdaw/nebda/lewel), (nbda/nebda/nbdaw) (b/mn) (chkon/chkoun/mn/men),
          (li mn b3d/lijay/li jay/lewel/lwl) (f/fel) (lista/liste/lalista), (wakha/7ta ila/hta ila/ila) (blokiti*/bdelti/beddelti/ms7ti/mse7ti/7eyedti/hrebti/tfiti/sedditi), (internet/net/google) (ma/makay/makat) (nsach/nsawch/nsach/kaynsach/tensach), (sb3i/seb3i/yeddi) (3la/fo9/f), (b/f) khit, (kat7seb/kathseb/ye7sab lik/yhsab lik/kadden/katdenn) (/rani/bli) (/rani) (kanl3eb/kandhak/kanl3b/kandhek),
          (jouj/tlata/bezzaf/3/2) (/d/dyal) (nosakh/noskhat/copies/les copies/disques), (lien/lfichier/dossier/lalbum) (/rah) (wajed/wajda/waajed), (mcha/daz) (wa7ed/lwl), ba9i (299/99),
          (nta/rak/w nta) (3aref/3arf/kat3ref) (mzyan/chno/lba9i/ach), (wla/wella) (rak/nta) (3aref/3arf/kat3ref), (cadeau/lcadeau/surprise/hdiya), (lmessage/msg/lgroupe/group/lpost) (/rah) (wajed/wajda/mwejed/mkheddem), ytferrej*, tferrej*, ferja, lferja, (fin) yban, trend, (bdit/bdina) (/mn/b) (7arf/lewel/lista/lalista/lliste),
          (noskha/nskha/copie) (3nd/3ndi/khra), (yatferrej/ytferej/tferej)
        Accuse: wakil lmalik, wakil, lme7kama, me7kama, l7bs, lhebs, chikaya, plainte, dossier dyalek, istid3a
        Veiled: يتفرج, يتفرجو, فرجه, (بديت/بدينا) (/من/ب) (حرف/اللول/ليست), (النسخه/نسخه/كوبي) (عند/عندي), (نتا/راك) (عارف/كتعرف) (/مزيان)
        Public: sa7afi, journal, jarida, ljarida, radio, lhay, l7ouma, derb, jem3iya, club
        Veiled: جمهور, (شرفك/كرامتك/سمعتك/عرضك), شوهه, فضيحه, (بمن/من من/شكون) (نبدا/نبداو/اللول), (واخا/حتى ايلا/الى) (بلوكيتي*/بدلتي/مسحتي/هربتي/حيدتي/طفيتي), (صبعي/يدي) (على/ف), (كتحسب/يحساب ليك/كتظن) (/راني/بلي) (كنلعب/كنضحك), (الليان/الفيشي/الملف) (/راه) واجد
        """;
}
