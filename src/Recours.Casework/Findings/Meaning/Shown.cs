namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What there is of the person and who has seen it: that it was recorded, that it is he, that it was sent off, that a relative opened it.
/// </summary>
internal static class Shown
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    /// <summary>To record, to keep.</summary>
    public static readonly (Tongue Tongue, string Verbs)[] Verbs =
    [
        (Tongue.French, "rec: enregistrer filmer capturer screener screenshoter sauvegarder sauver garder archiver copier"),
        (Tongue.English, "rec: record film capture screenshot screenrecord save tape archive copy:copied"),
        (Tongue.Spanish, "rec: grabar filmar capturar guardar screenshotear"),
        (Tongue.German, """
            rec: aufnehmen:aufgenommen filmen aufzeichnen:aufgezeichnet mitschneiden:mitgeschnitten speichern:gespeichert sichern screenshotten:gescreenshottet,gescreent mitfilmen:mitgefilmt kopieren:kopiert
            kin: =mutter =schwester =vater =bruder =freunde =gruppe =familie =klasse =chef =kollegen =story =mama =papa =frau =freundin =eltern
            sent: =geschickt =gepostet =veroffentlicht =hochgeladen =gestellt =verschickt =weitergeleitet =geteilt =online =raus =gesendet
            seen: =gesehen =bekommen =erhalten =geoffnet =gekriegt =angeschaut =gezeigt =geschickt =geschrieben =angerufen =gefragt =weitergeleitet
            """),
    ];

    private const string French = """
        Record: (je viens de/je viens d/viens de/viens d/on vient de/on vient d) (/te/t/tout/vous/le/l/les) <rec>,
          (j ai/jai/g/je t ai/j t ai/jtai/jt ai/on a/on t a/on vous a/nous avons/je vous ai) (/bien/tout/tt/deja/meme/presque) (/tout/tt) (<rec+>/screen),
          (t as ete/tu as ete/tu viens d etre/tu viens de te faire/vous avez ete/etait/a ete/appel/video/discussion) (/entierement/bien) <rec+>,
          (ai/garde/j ai/on a) (encore/toujours/bien garde) (/toutes) (les/tes/nos/ces/des/la/ta) (video*/photo*/image*/nudes), (te/vous) <rec+>
        Revealed: c (est/) (/bien/pas) toi, (tu te/vous vous/te) (reconnais/reconnait/reconnaissez), (on te/on vous/on t) (voit/reconnait/entend), on (voit/reconnait) (/tres/trop) (/bien) (ta/ton/tes/votre),
          (ta/ton/votre) (/beau/belle/jolie/petite/gueule et ta) (visage/tete/gueule/bouille/figure/corps/bite/intimite) (/est/et), ce que tu (as/viens de/viens d) (montre/montrer/faire devant/fait devant), te (touches/branles/masturbes/caresses), tu te (touches/branles/masturbes/caresses),
          dans (ma/mon) (galerie/telephone/tel/ordi/pc/disque), (quel/beau/joli/ton/ton petit) (spectacle/show/film)
        Publish: (faux/un) (compte/profil) (/a/avec/au) (/ton nom/ta photo), (compte/profil) (a/avec/au) (ton/tes/nom)
        Published: j ai (/deja) (envoye/envoyer) a (m/mr/mme/monsieur/madame), jai envoye a (mr/mme/m), a du courrier (/sur/dans), (video/elle) est deja (charge/chargee), (j ai/jai/on a/je viens de/ai deja) (commence*/comence*) (avec/par) (/ta/ton/tes/votre/vos),
          (c est/est/sont/voila/deja/tout est/c/ce est) (/deja/bien/bon/tout) (envoye*/publie*/poste*/parti/partie/partis/partage*/diffuse*/transfere*/balance*/dans le groupe),
          (je l ai/jl ai/jlai/j lai/je les ai/jles ai/jle/on l a/je viens de l/viens de la/viens de le/viens de les/jlé) (/deja/tout/bien) (envoye*/mis*/publie*/poste*/partage*/balance*/transfere*/lache*/mi/montre*),
          (a/ont/personnes/vues) (/deja/tous/bien) (ouvert/ouvre/clique/lu) (/le) (lien/message/fichier), (va/vas) (voir/lire/regarder) (/les/ton/ta/sur) (/les) (commentaire*/mur/story/profil/page), regarde (les commentaires/ton mur/ta page/la story),
          (personnes/gens/amis) (/l/t) ont (/deja) vu*, (vues/likes) (deja/👀/😂)
        HasSeen: (a/ont/l a/l ont/m ont/t ont/vient de/viennent de) (/deja/tout/tous/bien/tt) (vu*/recu*/ouvert*/regard*/decouvert*/eu la/eu le/lu), (m a/m ont/me) (/tous) (montre*/envoye/ecrit/appele/telephone/demande/parle de/traite)
        """;

    private const string English = """
        Record: (i/we) (/have/just/also/had/did/ve/don) (/just/already/also) (/screen) <rec+> (/it/you/everything/all/u/ur/your/the/whole/our), (you/u) (/just/have/have been/were/got/just got/are/ve been/been) (/being) (recorded/filmed/taped/screen recorded/captured),
          (whole/entire/all/everything/call/video/chat/session/our) (/call/thing/was/is/got/you did) (/was/is/been) (/all) <rec+>, screen (record/recorded/recording/recorder), (on/in) (tape/one video),
          (still have/still got/kept) (/all/every) (the/your/ur/those/our/these/all the) (video*/photo*/pic/pics/picture*/nudes/clips/recordings), (recorded/saved/kept) on (my/our)
        Revealed: (is this/this is/thats/that s/is that/is it/it s/its/that is/isn t that/isnt that) (/really/still/not) (you/u), (recognise/recognize/see) (yourself/urself/ur self), (your/ur) (/pretty/beautiful/handsome/little/whole/naked) (face/body/dick/private parts/privates/parts),
          (your/ur) (/new/little/own/first) (movie/film/show/performance/debut), (what/everything/all) (you/u) (did/do/showed/show) (/to me/on/in front), (touching/stroking/playing with) (yourself/urself/ur), (touch/jerk/play with) (yourself/urself), in my (gallery/camera roll/laptop/cloud/drive)
        Publish: (fake/new) (account/profile/page) (/in/with/using), (account/profile/page) (with/in/using) (your/ur)
        Published: (then/now/it/this/video) is (published/posted/live/public), sent to (1/2/3/4/5/10/one/two/three/some/few) (people/friends/contacts/of), sinend ko na, napost ko na, (i/we/have/ve/just/already) (/have/already/just) (started/begun/began) with,
          (i/ve/have/just) (/just/already) (dropped/put/sent/posted/shared/forwarded/uploaded) (it/them/one/the video) (in/to/on/with) (the/your/ur/all/his/her/every),
          (it s/its/it/video/am) (/already/just/now/don) (gone/went) (to/out), (already/it is/its/it s/now) (/now/already) (in/on) (/all) (the/your/ur/their/his/her) (friends/family/wall/inbox/timeline/story/group/dms), (go/now/go and) (read/check/see/look at) (/the/your/ur) (comments/wall/timeline/story/page/profile),
          (opened/clicked/viewed/watched) (/the/it/this) (link/file/message/video), (people/persons/friends/views/likes) (/have/already/so) (/already/so) (seen/saw/watched/viewed/far/opened), (views/shares/likes) (already/so far/and counting)
        HasSeen: (has/have/just/already/she/he/they/who) (/just/already/all) (saw/seen/got/received/opened/watched/viewed) (/it/the/your/everything/that/something), (seen/watched) it (/already), don (see/watch/collect/reach) (am/it/your/the/their), (mum/mom/dad/sister/brother/wife/girlfriend/boss/friend/cousin/aunt/coworker/husband) (/just/already/has/have) (/just/already) (saw/seen/got/received/opened/watched),
          (showed/sent/shown/forwarded/rang/called/texted/messaged) me (/the/it/about/a/this/asking/crying)
        Borrow: borrow
        Ruin: try me, (scatter/spoil/finish/damage) (your/ur) (life/name/marriage/career/image), you go (cry/regret/hear am/see)
        """;

    private const string Spanish = """
        Record: (te/lo/la/los/todo/ya te/ya lo/yo te/le) (/tengo/he/hemos/acabo de/ya) (/todo) (<rec>/<rec+>), (acabas de/fuiste/has sido/estas siendo/te acaban de/estas) (/ser) <rec+>, (todo/video/llamada/cara/quedo/esta/queda/estan/tengo) (/todo/bien/lo que hiciste) (/esta/quedo) <rec+>,
          (todavia/aun/sigo) (tengo/teniendo/guardo) (/todos/todas/los/las/tus/nuestros/nuestras) (/los/las/tus) (video*/foto*), tengo (todavia/aun/guardados/guardadas) (/todos/todas) (los/las/tus) (video*/foto*), captura* de (pantalla/todo), (hice/tengo/saque) captura*
        Revealed: (eres/sos/es/este eres/ese eres/no eres) (tu/vos/usted), (te reconoces/te reconoces/te ves/te ves bien/mirate), (se/te) (ve/ven/reconoce/veo) (/muy/bien/clarito/toda) (/bien) (/tu/la/toda) (cara/rostro/cuerpo/carita), tu (/linda/bonita/cara y tu) (cara/rostro/cuerpo/carita/verga/pene),
          lo que (hiciste/haces/mostraste), (tocandote/masturbandote/jalandotela/pajeandote), en mi (galeria/celular/laptop/nube/compu/movil), (tu/la) (pelicula/peli/show)
        Publish: (cuenta/perfil) (falsa/falso/con tu/a tu/con tus), (cuenta/perfil/pagina) (con/a) (tu/tus)
        Published: publicada, publicado, (foto/video) (entregada/entregado/enviada/enviado) a, subido con exito, (ya/ya/lo) (empece/empezamos/comence/comenzamos) (con/por), (empece/empezamos/comence) (con/por) (/tu/tus/su),
          (ya/listo/acabo de/recien) (/se/se lo/se la/lo/la/los/las) (mande/envie/subi/publique/comparti/puse/pase/mandarselo/mandarsela/mandarlo/enviarselo/subirlo/publicarlo/esta publicado/esta subido/esta en linea/esta circulando),
          (ya/prima/primo/amigo/hermana/mama/papa/personas/gente) (/ya) (abrio/abrieron/vio/vieron/leyo/descargo) (/ya) (/el/tu/la) (enlace/link/video/mensaje/archivo), (mira/ve/anda/revisa/lee) (/a) (/ver/leer/mirar) (/los/tu/la/las) (comentarios/muro/historia/perfil/pagina/historias), (vistas/reproducciones/visualizaciones/likes) (ya/y subiendo/tonto)
        HasSeen: (ya/lo/la/le/les/me/todo/todos/acaba de) (/lo/la/ya/le) (vio/vieron/recibio/recibieron/llego/abrio/abrieron/ver/recibir), (me/nos) (mostro/enseno/mando/paso/reenvio/llamo/escribio/pregunto/acaba de escribir/acaba de llamar), (mama/papa/hermana/hermano/novia/novio/esposa/prima/jefe/jefa/primo) (/ya/me/lo) (vio/recibio/abrio/llamo/sabe)
        Ruin: (arruinar/arruino/arruinarte/joder/te jodo/destruyo/destruir) (/te/tu/la) (/vida), no sabes con quien
        """;

    private const string German = """
        Record: (ich/wir/hab/habe/haben) (/dich/alles/es/das) (/komplett/alles/heimlich) (<rec+>/auf video/auf band), (anruf/call/video/chat/alles/dich/euch) (/komplett/ganz) <rec+>, (wurdest/bist/wirst) (/du) (/gerade/komplett/soeben) <rec+>,
          (hab/habe) (/ich) (noch/immer noch) (/alle/die/deine/unsere) (video*/bilder/fotos/aufnahmen), alles was du (/da) (vor/gemacht/gezeigt), screenshots von (allem/dir)
        Revealed: bist du das, bist das du, das bist (/doch/ja) du, (erkennst/siehst/kennst) du dich, dein (/hubsches/schones/ganzes) (gesicht/korper/schwanz), (gesicht/korper) (/und dein) (korper/gesicht) drauf, man (sieht/erkennt) (/dich/dein/alles/dein gesicht),
          was du (da/vor der kamera) (/gerade) (gemacht/getan/gezeigt), (auf/in) meinem (laptop/handy/rechner/computer/pc/galerie), (dein/deinen) (kleiner/kleinen/neuer) (film/auftritt/show)
        Publish: (fake/falsches/falschen/neues) (account/profil/konto), (account/profil/fakeprofil/fakeaccount) (mit/auf/unter) (deinem/deinen/dein)
        Published: (hat/haben) (/eben/gerade/schon/jetzt) (/ein/das/den/dein) (bild/foto/video/link) (/von mir) (gekriegt/bekommen/erhalten), (habe/hab/haben) (/schon/jetzt/bereits) (angefangen/begonnen) mit, (mit) (/<kin>) (/schon) (angefangen/begonnen),
          (ist/sind/habs/hab es/habe es/wurde) (/jetzt/schon) (/an deine/in die/in deine/an alle/bei deiner/an deinen/an dein) (/<kin>) <sent>,
          (hat/haben) (den/das/deinen) (link/video) (/schon/gerade/bereits) (geoffnet/angeklickt/angeschaut/gelesen/gesehen), (leute/personen/freunde) haben (/das/es/schon) (/video) (gesehen/angeschaut/geoffnet), (lies/schau/guck/check) (/mal/dir) (/mal/die/deine/in die/auf deine) (kommentare/pinnwand/story/seite/profil),
          (ist/liegt) (/nun/jetzt/schon) (bei/im postfach) (/deiner/deinem/ihrer/ihrem/deinen/ihren)
        HasSeen: (hat/haben/ham/hats) (/es/das/alles/mir/mir das) (/was von dir/video) <seen>
        Ruin: (mach/mache) (/ich) dich (/auf insta/auf facebook/auf snap/so richtig) fertig
        """;

    private const string Arabic = """
        Record: (سجلت/سجلنا/صورت/صورنا/حفظت/احتفظت) (لك/ليك/كل/المكالمه/الشاشه/كلشي), سجلتك, سجلناك, (تم/انت/راك) (تسجيلك/تصويرك/متسجل/متصور), (اتسجلت/انسجلت/تسجلت/متسجل/مسجل) (كامل/صوت وصوره/عندي/كلك), (لسه/لسا/لازال/لا يزال/بعد) (عندي/معي/معايا/عندنا) (/كل) (صورك/الصور/فيديوهاتك/الفيديوهات/الفيديو/صوره), (اللي/شي/حاجه) (عملته/عملتيه/سويته/سويتي/درته) (/قدام) (/الكام/الكاميرا), (عندي/معي/معايا) (فيديو/تسجيل/مقطع/صور) (/ليك/لك/الك/كامل)
        Revealed: (هذا/هاذا/هاد/ده/هيدا/هاي/مو هذا/مش ده/هادا) (/مو/مش) (انت/انتي/وجهك/وشك), (انت/انتي) (ده/هذا/هيدا/اللي), (عرفت/عرفتي) (حالك/نفسك/روحك/حالچ), (وجهك/وشك/جسمك/جسدك) (/واضح/باين/مبين/وجسمك/واضحه/و جسمك), شوف (حالك/نفسك/روحك/وجهك)
        Publish: (حساب/صفحه/بروفايل) (/وهمي/مزور/فيك) (باسمك/بصورك/باسمچ)
        Published: نشرتهن, نشرتهم, نزلتهن, (نزلت/نشرت/ارسلت/بعتت) (/اول) (صوره/الجزء/جزء/مقطع) (/الاول), (بعتته/بعته/بعتتها/بعتت/باعته/ارسلته/ارسلتها/نشرته/نشرتها/نزلته/نزلتها/رفعته/رفعتها/حطيته/حطيتها/وصلته/دزيته/طرشته/وديته/شاركته) (لابوك/لامك/لاختك/لاخوك/لمراتك/لاهلك/للجروب/في الجروب/بالجروب/على الجروب/للكل/لكل/لصاحبك/لاصحابك/لعيلتك/لمديرك), (انتشر/نزل/اتنشر/انرفع/ترفع/وصل) (الفيديو/المقطع/على الفيس/على فيسبوك/على انستا/في الجروب/للكل/الصور), (شوف/روح شوف/بص على/افتح) (/على) (صفحتك/التعليقات/الكومنتات/حيطك/الاستوري/الستوري/بروفايلك), (فتح/فتحت/فتحو/شاف/شافت/شافو/شافوا/وصلها/وصله/وصلهم) (الفيديو/المقطع/الرابط/اللينك/الرساله/الصور), (مشاهده/مشاهدات) (لحد/لهلا/لحين)
        HasSeen: (شافه/شافها/شافت/شافو/شافوا/شاف/وصلها/وصله/وصلهم/وصلو/اتفرج/اتفرجت/وراني/ورتني/ورجاني/فرجاني/بعتلي/بعتتلي/كتبتلي/كتبلي/اتصلت/اتصل/كلمني/كلمتني/سالني/سالتني) (/كل/الفيديو/شي/حاجه/المقطع/منك/عليا/فيا/بي/فيني/تعيط/يسال)
        Ruin: (اخرب/هخرب/بخرب/نخرب/راح اخرب/يتخرب/يخرب) (/لك) (بيتك/حياتك/سمعتك/شغلك), (حرام/خساره) (بيتك/شغلك/سمعتك/عيالك)
        """;

    private const string Darija = """
        Record: (sjelt/sejjelt/sejelt/swert/sewert/filmit/enregistrit/7tafdt/9yedt) (/lik/lk/lappel/l appel/kolchi/kaml/kolchi li), (tsjelti/tsejelti/tswerti/tfilmiti/rak msjel/rak m9eyed) (/daba/kaml/kolchi), (kolchi/lappel/lvideo/li derti) (/li derti/rah/kaml) (/f/rah) (/la cam/cam) (m9eyed/m9yed/msjel/msejel/mfilmi) (/3ndi), (mazal/baqi/ba9i/ba9in/ba9yin/mazalin/mazala) (3ndi/3andi/m3aya) (/ga3) (tsawr*/video*/lvideo*/tsawer*/tsawir*), (dert/drt) (screen/les screens/capture)
        Revealed: (hadi/hada/had/ha/yak/wach/machi) (/hia/howa) (nta/nti/wejhek/wjhek), (3re9ti/3rfti/3refti/3aqelti/3qelti) (/3la) (rassek/rask/nefsek), (wejhek/wjhek/jismek/wejhk) (/o/w/rah) (/jismek/bayn/bayen/mbyen/wade7/wadeh), (هادا/هادي/ها) (نتا/نتي), (عرفتي/عقلتي) (راسك/على راسك), وجهك (/باين/وجسمك)
        Publish: (compte/profil/page) (/fake/jdid) b (smitek/smiytek/ismek/tsawrek), (حساب/كونط) (باسمك/بسميتك)
        Published: (tsift/tsefet/tsifet) (/daba/rah), (صيفطت/رسلت) (/ليها/ليه) (وحده/الفيديو/التصويره), (rah/ra/deja/راه/ديجا) (tsifet/tsift/tsiftat/tsafet/tsaft/تصيفط/تصيفطت/تصيفطات), (التصاور/لفيديو/الفيديو/tsawer/lvideo/video) (mcha/mchat/mchaw/مشا/مشات/مشاو),
          (siftha/sifttha/sifto/sifttou/siftou/siftthom/7titha/7tito/7ttitha/nchertha/nchrtha/nchrto/postitha/partagitha/tle3tha) (/l/f/deja), (tnchrat/tnchrt/tnecher/tnchro/t7tat/t7et/tla3/tle3), (3ad/deja/rah/rani/yallah) (sifttha/siftha/sifto/nchrto/tnchrat/7titha), rah f (facebook/insta/groupe/internet/story), chouf (lmur/mur/lprofil/commentaires/story/les commentaires), (7el/7llat/7ellat/fte7/7llo/chaf/chafo/chafou/chafet) (/l) (lien/lvideo/video/msg/lmessage), (صيفطتها/صيفطتو/حطيتها/نشرتها/تنشرات/تحطات)
        HasSeen: (chafha/chafo/chafto/chaftha/chafet/chafou/wselha/wsl liha/wsel liha/wselhom/wslha/wselo/wslo) (/lvideo/kolchi/chi/video), (ktbat/ktebat/3aytat/3iytat/werrani/werratni/galt/golat) (/lia/liya) (/lvideo/3la/hadchi), (شافتها/شافها/وصلها/وصلو/وراني/كتبات ليا/عيطات ليا)
        """;
}
