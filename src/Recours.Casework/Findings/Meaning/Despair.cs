namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// How somebody speaks who sees no way out: that there is none, why go on, better without me, to sleep and not wake, a burden, a last
/// goodbye; and what is known of it by those around: who told it, who has it already, where it stands.
/// </summary>
internal static class Despair
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        SelfHarm: (vois/voi/trouve/y a/reste/ai) (plus/pas/aucune) (/d/de/aucune/aucun) (sortie/issue/solution/autre solution/avenir/espoir/lumiere/bout),
          (a quoi/pourquoi) (/ca) (bon/sert) (/de) (/continuer/vivre/rester), pourquoi (continuer/vivre/me battre/je vis/rester),
          (m endormir/dormir) et (/ne) (plus/pas/jamais) (me/se), (ca/tout) (serait/sera/irait) (/plus/bien) (simple/mieux/facile) (/si je/sans moi/sans),
          (vous/tu/ils) (serez/seras/seront/irez/irait) (/bien/tous) (mieux/tranquilles/soulages) (sans moi), (mieux/bien) sans moi,
          (suis/juste) (un/qu un) (poids/boulet/fardeau/dechet), (envie/voudrais/veux/aimerais) (de/d) (disparaitre/plus etre la/tout arreter/que ca s arrete),
          (je veux/veux/je voudrais) que (ca/tout) (s arrete/finisse/se termine), (il me reste/y a) qu (une/un) (chose/solution/moyen),
          (plus/pas) (la force/le courage/envie de rien/de raison),
          (tu n auras/vous n aurez/t auras) plus personne, (vous/tu) (me/m) (reverrez/reverras/retrouverez/retrouveras/verras/verrez) (/plus/pas/jamais/mort),
          ma vie (est finie/s arrete/ne vaut/vaut plus/n a plus), (je/jme/me) (taillade/scarifie/fais du mal/fais saigner),
          (serai/serais) (plus la/parti/partie) (demain/bientot/avant)
        Dying: (m enlever/me prendre/m ote/m oter) la vie, me faire (du mal/une connerie/quelque chose), (me/m) (tire/tirer/tirerai) une balle, je me tire une,
          (je me/jme/me) (flingue/flinguer/zigouille/bute), (je vais/vais/je veux/veux) me faire (du mal)
        ToldMe: (m ecrit/m ecrivent/me demandent/me demande/m appellent/m appelle/me parlent/me parle/m a ecrit/m a appele/m ont ecrit/m a demande/m a dit/m a prevenu/vient de m ecrire/vient de m appeler),
          m a (envoye/montre/transfere/fait voir) (/une/la/un/le) (capture/photo/video/lien/screen)
        Published: (c est/elle est deja/est deja/sont deja/est en ligne/video est) (/deja/maintenant/en ligne/bien) sur (facebook/fb/insta/instagram/youtube/tiktok/internet/le net/snap/x/le web/ton mur/son mur),
          (c est/ca y est c est/trop tard c est) (sorti/dehors/lance/fait/parti), (l ont/les ont) (/deja/tous) (/deja/tous/recu/vu),
          (tes amis/ta famille/tout le monde/ils) l ont (/deja/tous), je viens de (le/la/les/l) (mettre/poster/envoyer/publier/partager), trop tard c est
        Published: (je viens de/je viens d/jviens d/jvien d/viens d/viens de) (/te) (l/le/la/les) (envoyer/poster/mettre/balancer/transferer/partager),
          (preuve/confirmation) d envoi, c est (chez/dans le tel de/dans la messagerie de) (ta/ton/tes),
          (demande/appelle) (lui/leur) (/si) (il/elle/ils/ce qu) (a recu/a vu/l a recu/l a vu/ont recu), va voir (ta/ton/le/sa) (mere/groupe/story/facebook),
          (ta/ton) (mere/soeur/frere/femme/pote) (va/vient de) (t appeler/t ecrire)
        Revealed: (ca/sa) t a plu, (beau/belle/joli/tres beau/tres belle/bravo pour/merci pour) (spectacle/prestation/show/performance/video/film),
          (tu aimes/t aimes/tu trouves) (/ta/la/ton) (prestation/video/film), (bonne/belle) qualite, bien filme, (tu as/t as) un (beau/joli) (corps/talent)
        Borrow: (vends/vendre/revends) (le/la/ton/ta/les/tes), (mets/met) (/le/la) en gage,
          (dis/di/raconte) (lui/leur) que c est (pour/un/une), (emprunte/emprunter/empruntez) (/a/de/chez/lui),
          (demande/demandes/demandez) (/lui/leur/a) (/ta/ton/tes/un) (/mere/pere/soeur/frere/pote/ami/amis) (/de) (/te) (preter/avancer/l argent/une avance/de l argent),
          avance sur (salaire/ton salaire), un credit, cofidis, decouvert
        WillSend: (et/apres/puis/ou) (ca/sa/tout) (part/sort/se publie)
        Published: (le/les) (/deux/trois/cinq) (premier/premiers/premieres) (est/sont/ont) (parti/partis/parties/recu/envoyes)
        """;

    private const string English = """
        SelfHarm: (see/seeing/have/got/find) no (way out/point/future/hope/reason/exit/other way/other option),
          (no/only one) (way out/way to end/way to stop/way left), (what/whats/what s) the (point/use) (/of/in/going/living),
          why (go on/live/bother/continue/keep going/am i alive/should i live),
          (cant/can t/cannot/can not/couldnt) (do/take/handle/go/bear/live/keep) (/this/it/on/with) (/anymore/any more/like this/with this shame),
          (fall asleep/go to sleep/sleep) (and) (never/not/dont/don t),
          (everyone/everybody/they/you/family/kids/world/all) (/ll/would/will/d) (be) (/all/much) (better/happier/fine/free) (/off) (without me/if i),
          (i am/im/i m) (/just/only/such) (a) (burden/disgrace/waste/failure/shame),
          (want/wish/need) (/it/this/everything/all) (to) (stop/end/be over/disappear/vanish),
          (my life is/life is) (over/finished/done/not worth/worthless/ruined), (hurt/harm/cut) (myself), (ruin/end) (/everything) and (die/go),
          (not/wont/won t) (be) (around/here) (/much/for) (/longer/long/tomorrow),
          (ayoko/ayaw ko) (na) (/mabuhay/ng buhay/nito), (gusto ko/mas gusto ko/gusto kong) (na) (/lang) (mamatay/mawala/maglaho/matulog),
          (mamatay/mawala) (na) (/lang) (ako), (wala na/wala) (/na) (akong) (pag asa/silbi/dahilan/kwenta), (hindi ko na/di ko na/dko na) (kaya/kayang),
          (pagod na/pagod) (/na) ako, (paalam/paalam na), (mas mabuti/mas ok) (/pa) (/kung) (wala/patay) (/na) (ako), (tatapusin/tapusin) ko na,
          (magpapakamatay/magpakamatay), (papatayin/patayin) (ko) (/ang) (sarili), (sasaktan) ko (/ang) sarili, sana (di/hindi) na (ako) (magising),
          bahala na kayo
        Dying: (take/taking/end/ending) my own life, (magpapakamatay/magpakamatay/papakamatay), (papatayin/patayin) ko (/ang) (sarili/sarili ko)
        Killing: (papatayin/patayin/sasaksakin/babarilin/bubugbugin) (/ka/kita/namin/ko) (/kita/ka)
        ToldMe: (texting/messaging/calling/asking/writing/dming/telling) me, (texted/messaged/called/asked/wrote/dmed/told/rang) me,
          (everyone/everybody/people/friends/they) (/is/are/r/keep) (texting/messaging/calling/asking/laughing),
          (sent/showed/forwarded) me (/a/the/your) (screenshot/link/video/picture/photo/pic/vid)
        Published: (its/it s/it is/video is) (/now/already/live/all over/up) (on/over) (facebook/fb/instagram/insta/youtube/tiktok/internet/the internet/google/x/twitter/your wall/ur wall),
          (its/it s/it is/is/all) (/already) out (/now/there), (it is/its/it s) (up/live/online) (/now), too late (its/it s/it is/they/everyone),
          (friends/everyone/everybody/they/all/family) (/all/already) (have/got) it (/already/now), i (/just) (put/dropped/posted/shared) it (in/on/to),
          (nasend/napost/na post/na send/naipost/nakalat/kumalat) (/na)
        WillSend: (ipapadala/ipadala/isesend/i send/isend/ise send/ipapasa/papadala/ipopost/ipo post/i post/i popost/ikakalat/ipapakalat/ilalabas/ipapakita/ipakita/ipapaalam) (/ko/namin/na/natin/lahat) (/na/lahat/ito/yung/ang) (/sa),
          (magsesend/mag send) (ako/na)
        Publish: (ipopost/ipo post/ikakalat/ipapakalat/ilalabas) (/ko/namin/na)
        Family: (nanay/tatay/mama/papa/kapatid/asawa/pamilya/anak/tita/tito/lola/lolo) (mo/nyo/niya), pamilya
        Friends: (kaibigan/barkada/tropa/kaklase/crewmate/kasamahan) (mo/nyo)
        Your: (asawa/nanay/tatay/kapatid/anak/pamilya/kaibigan/trabaho/video/mukha/buhay/account/mama/papa) (mo/nyo)
        Employer: (trabaho/amo/opisina/manning agency/agency) (mo/nyo), hr nyo
        OrElse: (kung/pag/kapag) (/di/hindi/ayaw/wala/hnd) (/ka) (/magbabayad/magbayad/mo/kang/bayad), kundi, kung ayaw mo
        Have: (may/meron/hawak/nasa) (/ako/kami/ko/akin/akong/kaming) (/na/ang/yung/mga) (video/screenshot/contacts/kopya/pictures)
        Ruin: (sisirain/sirain/wasakin/tapos na) (/ko) (/ang) (buhay/pangalan/reputasyon/pamilya) (/mo), (mawawalan/wala) (/ka) (/na) (/ng/kang) trabaho,
          (magsisisi/pagsisisihan) ka
        Pay: (magbayad/bayaran/bayad/ipadala mo/padala mo/mag send/magpadala/i gcash/gcash mo) (/ka/mo/na)
        Plea: (maawa/awa) (/po/ka/na), parang awa (/mo/nyo), (wag/huwag) (/po/mo/naman/nyo) (/ipost/isend/ikalat/please/po),
          (wala/wla) (/po/na/talaga) (akong/kong) (/pera), tulong
        Published: check (her/his/their/with her/with him/your mom/your mum/ur mom/your wife/your sister) (/messenger/phone/inbox/dm/dms/whatsapp/messages),
          (tell/ask) (him/her/them) (/to) check, (i/we) (don/have/ve/already) (start/started/begin/begun) (with) (your/ur),
          (its/it s/it is) already (in/with/at/on) (/the/your/ur/her/his),
          (i/we) (/already/just) (send/sent/forward/forwarded/shared) (it/this/that) to (your/ur/his/her) (/own) (mom/mum/mother/dad/father/sister/brother/wife/husband/girlfriend/boss/friend/friends/group/cousin/aunt/manager) (/already),
        Revealed: (good/nice/great/clear) (quality/performance/show/video/angle),
          (did you/you) (like/enjoy/enjoyed) (/your/the) (show/performance/video/movie), (like/love) (your/ur) (body/performance/show),
          nicely (recorded/captured)
        Borrow: (sell/pawn) (it/your/ur/something), (tell/say to) (him/her/them) (its/it s/it is/you need/you want/u need) (/for/money),
          (ask/beg) (/him/her/them/your/ur/a) (/mom/mum/dad/wife/sister/brother/friend/friends/boss/uncle) (/for/to) (money/lend/borrow/loan/send you/help/advance/a loan/cash),
          (salary/pay) advance, overdraft, (loan/payday) (app/loan)
        WillSend: (then/and/before) (it/everything/the video) (goes/is going/gets) (out/live/to)
        Published: (first/the first) (one/two/three/five/ten/few) (is/are/have) (/already) (gone/sent/out/received)
        """;

    private const string Spanish = """
        SelfHarm: (veo/encuentro/hay/tengo/queda) (/ninguna/mas/otra/una) (salida/solucion/esperanza/futuro/escapatoria),
          (no) (/le/la/lo) (veo/encuentro/hay/tengo) (/ninguna/mas) (salida/solucion/sentido/futuro/caso), para que (seguir/vivir/sigo/continuar/vivo/estoy),
          (que sentido/que caso) (tiene/seguir/vivir),
          (dormirme/durmiera/me durmiera/dormir/acostarme) y (no/nunca) (/mas/me) (despertar/despertara/despertarme),
          ojala (/me/no) (muriera/muera/durmiera/despertara/desapareciera/existiera),
          (estarian/estaran/estan/seria/sera/estaria/vivirian) (/todos/mucho/mas) (mejor/felices/tranquilos) (sin mi/si yo), mejor sin mi,
          (soy/solo soy) (un/una) (carga/estorbo/verguenza/fracaso/basura),
          (quiero/quisiera/necesito/ojala) (/que) (/todo/esto) (/que) (desaparecer/acabe/termine/pare/se acabe/se termine/pararlo),
          (no/ya no) (aguanto/resisto/puedo mas/doy mas), ya no (/puedo/aguanto/doy) (mas), mi vida (/ya) (se acabo/no vale/termino/esta acabada/no tiene),
          (solo/nomas) (me queda/queda/hay) una (salida/opcion/solucion/forma), (no me/ya no me) (/van a/volveran a) (veran/vas a ver/ver/encontraran/buscaran)
        Dying: (hacerme/hacer me/me voy a hacer/voy a hacerme/me hago) (/mucho) dano, (lastimarme/cortarme/autolesionarme), (quitarme/quito/quitare) la vida
        ToldMe: me (/estan/esta/siguen) (escribiendo/preguntando/llamando/escriben/preguntan/llaman/escribio/llamo/pregunto/dijo/conto/aviso),
          me (paso/mando/envio/mostro/reenvio/enseño/pasaron/mandaron) (/una/la/un/el) (captura/foto/video/link/enlace/screenshot),
          (lo publicaste/lo mandaste/lo enviaste/la publicaste/lo subiste)
        Published: (/ya/esta/ya esta/listo) (publicado/subido/posteado) (/en),
          (ya esta/video esta) en (facebook/fb/instagram/insta/youtube/tiktok/internet/la red/tu muro),
          (ya/ya todos) (lo/la) (tienen/tiene/vieron/saben) (/todos/todas/tus/tu), demasiado tarde ya,
          (lo/la/los/las) acabo de (poner/subir/mandar/publicar/enviar/pasar/compartir), ya (salio/esta afuera/se envio/se mando)
        Published: ya se (lo/la/los) (mande/envie/pase/comparti/reenvie) (/a), (preguntale/llama/llamale) (/a) (tu/si),
          (revisa/mira/checa) (/el/las/los) (grupo/historias/estados/whatsapp/messenger) (/de),
          (tu/su) (mama/papa/hermana/esposa/novia/jefe/primo) (ya/acaba de) (lo/la) (vio/abrio/recibio), (ya/listo) (lo/la) (ven/estan viendo)
        Revealed: te gusto (tu/el) (show/video/pelicula), (buen/buena/lindo/bonito) (show/video/actuacion/calidad/espectaculo), (buena) (calidad/toma)
        Borrow: (vendela/vendelo/vendesela/vendeselo/vendalo/empena/empenas/empenalo/empene/preste/presta),
          (dile/digale/inventa) (/a tu/que) (/mama/papa/jefe) (que es para/que necesitas/algo),
          (pide/pidele/pidale/pedile) (/prestado/a/le) (/tu/un/una/al/tus), (adelanto/anticipo) (/de) (sueldo/nomina/quincena), monte de piedad
        WillSend: (y/despues/luego/o) (sale/se sube/se manda/se publica/lo suelto/la suelto/lo subo)
        Published: (los/las) (/dos/tres/cinco) (primeros/primeras) (/ya) (salieron/se fueron/lo tienen/recibieron)
        """;

    private const string German = """
        SelfHarm: (seh/sehe/hab/habe/gibt/finde) (/ich/da/es) (keinen/kein/keine/nur noch einen/nur einen) (/anderen/andere) (ausweg/sinn/ausgang/zukunft/losung/hoffnung/weg),
          (wozu/warum/wofur) (/noch/soll ich/sollte ich/uberhaupt) (/noch) (weitermachen/weiter machen/leben/weiterleben/weiter leben/aufstehen/kampfen/das alles),
          (was hat/was soll) das (/alles) (/noch) (fur einen sinn/noch), (einschlafen/schlafen) und (nie/nicht/nimmer) (/mehr/wieder) (aufwachen),
          (besser/gluckliche*/einfacher/leichter) (/dran) (/ohne mich/wenn ich) (/nicht/weg/tot/ware), ohne mich (besser/leichter/dran/besser dran),
          (bin/bin ja) (/nur/doch/eh) (/noch) (eine/ne/ein) (last/belastung/versager/schande),
          (will/mochte/wunschte) (/nur/einfach/dass) (/dass/es/alles/das) (/einfach/nur) (/dass) (aufhort/aufhoren/endet/vorbei ist/weg/verschwinden/verschwinde/weg sein),
          (kann/halt/halte/pack/packe/schaff/schaffe) (/ich) (/das/es) (/alles) (nicht/nimmer/nicht mehr/einfach nicht) (/mehr/aus/langer),
          mein leben (/ist) (vorbei/zu ende/kaputt/nichts mehr/hat keinen),
          (ihr/du/sie) (werdet/wirst/seht/siehst) mich (/nie/nicht) (/mehr/wieder) (/sehen/wiedersehen/finden)
        Dying: (nehm/nehme/nimm) (/ich/i) mir (/dann/jetzt/halt/wirklich) das leben, das leben (nehmen/nehm ich/nehme ich),
          (tu/tue/tun) (/ich) (mir/uns) (/jetzt/dann/noch) (was/etwas) an, (mir/mich) (/jetzt/selbst/selber) (was/etwas) (antun/anzutun),
          (verletze/verletz/ritze/ritz/schneide) (/ich) mich
        ToldMe: (schreiben/schreibt/fragen/fragt/rufen/ruft) (/mir/mich) (/alle/schon/an/die/leute), alle (schreiben/fragen/rufen/lachen) (/mir/mich),
          (mir/mich) (/nen/einen/den/ein/das/gerade/eben) (screenshot/link/video/bild/foto/gerade/eben) (/geschickt/gezeigt/weitergeleitet/angerufen/geschrieben),
          (hat/haben) (mir/mich) (/gerade/eben/alle/das/davon/schon) (geschrieben/angerufen/gefragt/erzahlt/gezeigt/geschickt/angesprochen)
        Published: (so ist/jetzt ist/ist jetzt/ist schon/sind jetzt/sind schon/video ist/ist nun) (auf/bei/in) (facebook/fb/instagram/insta/youtube/tiktok/internet/snap/deiner pinnwand) (/drin/online),
          (haben/hat/habens) (es/das) (/alle/jetzt) (schon/bereits/langst), (es/das) haben (/jetzt) (alle/deine),
          (hab/habe) (/ich) (es/das/das video/die bilder) (/gerade/eben/schon/jetzt/soeben) (in/auf/an) (/eure/deine/die/den/euren/deinen) (/<kin>/klassengruppe/gruppe/chat/story/familiengruppe/klassenchat) (/rein) (gestellt/gepostet/geschickt/gesendet/hochgeladen/reingestellt),
          (in/auf) (eure/deine/die/euren) (klassengruppe/gruppe/familiengruppe/klassenchat/story/pinnwand) (gestellt/gepostet/geschickt/gesendet/geladen),
          (ist/jetzt) draussen, zu spat (es ist/alle/das video)
        Published: hat (/jetzt/gerade) post (/bekommen),
          (schau/guck/frag) (/mal/doch) (/bei/in/deine/deinen) (/mutter/schwester/freundin/bruder/klassengruppe) (/ob) (/sie/er) (/es) (bekommen/gesehen/gekriegt),
          (hab/habe) (/es/das/ich) (/es/gerade/schon) (/gerade/an/deiner/deinem) (/deine/deiner/deinem/deinen) (mutter/schwester/bruder/freundin/chef/mama/papa/frau) (geschickt/gesendet/geschrieben)
        Revealed: (gefallt/gefaellt/gefällt) dir (dein/deine/das),
          (schone/gute/schoner/schones/tolle) (show/vorstellung/auftritt/qualitat/video/aufnahme/performance), reicht fur (ganz/alle/deine)
        Borrow: (verkauf/verkaufe/versetz/versetze) (/es/das/dein/deine/deinen/was),
          (sag/erzahl) (/ihr/ihm/ihnen/deiner/deinem) (/mutter/mama/chef/frau) (du brauchst/es ist fur/ist fur/du musst),
          (leih/leihe/borg/pump) (/dir/es/was) (/das/was/von/geld/bei),
          frag (/deine/deinen/doch/mal) (/eltern/mutter/vater/bruder/freund/chef) (/nach/um) (geld/vorschuss/kohle/ob), vorschuss, pfandleihe, pfandhaus, dispo
        WillSend: (dann/und/sonst) (geht/gehts/geht es/geht alles) (raus/online/los)
        Published: die ersten (/zwei/drei/funf/paar) (sind/haben) (/schon) (raus/weg/es/verschickt)
        """;

    private const string Arabic = """
        SelfHarm: (لا/ما/مش/مو/لم) (/عدت/عاد/ارى/شايف/اشوف/لاقي/في/اجد/بقى/بقى في) (/ارى/شايف/اشوف/اجد/اي) (/اي/ولا/قدامي) (مخرج/حل/امل/سبب للاستمرار/سبب للحياه/سبب اعيش/سبب/فايده/معنى للحياه/طريق),
          (ليه/ليش/علاش/لماذا/شو الفايده/ايش الفايده/ما فائده) (اكمل/اعيش/عايش/نعيش/استمر/نكمل/الحياه/الاستمرار),
          (انام/نرقد/ارقد) و (ما/لا/مش) (/عاد) (اصحى/افيق/نفيق/اقوم), (ياريت/يا ريت/ليتني/ليت/اتمنى) (/اني) (/ما) (انام/اموت/ما اصحى/اختفي/مت/نموت/صحيت),
          (احسن/ارتاحو/مرتاحين/افضل/راح يرتاحو/اهلي احسن/الكل احسن) (/لهم/ليهم/لكم/الهم) (بدوني/من غيري/بلايا/بلا بيا/من دوني),
          (انا) (/مجرد/صرت/بس) (عبء/حمل/عاله/عار) (/عليهم), (بدي/ابي/ابغى/عايز/اريد/نحب/نفسي) (/كل شي/كل حاجه) (اختفي/يخلص/ينتهي/ارتاح/نختفي/ينتهي كل شي),
          (ما/مش/مو) (/عدت/عاد/بقيت) (اقدر/قادر/قادره/اتحمل/استحمل/نقدر/اقدر اتحمل), حياتي (/خلاص) (انتهت/خلصت/راحت/ضاعت/ما لها معنى/تسوى)
        Dying: (اذي/اؤذي/ااذي/هاذي/راح اذي) (نفسي/حالي/روحي), (انهي/هنهي/ننهي/انهيت) (حياتي/عمري)
        ToldMe: (يقول/قال/قالي/قاللي/قالتلي/حكالي/حكتلي/خبرني/خبرتني/عيطلي/كلمني) (/قال/انه/انو/لي) (وصله/وصلته/وصلاتو/وصلتها/وصلها/جاه/جاته/شاف/شافه/شافها/بعثت/بعث),
          (دزلي/بعتلي/بعتتلي/ارسل لي/بعثلي/وراني/فرجاني/طرشلي) (/صوره/سكرين) (صورتي/صوري/الفيديو/الرابط/سكرين/مقطع/صوره),
          (الكل/الناس/كلهم) (/عم/قاعدين/بيقعدو/بدات) (يراسلني/يسالني/بيسالوني/يكلموني/تكلمني/تسالني/يسالوني/بيراسلوني)
        Published: (وصل/وصلت/وصلو/وصلوا) (/الفيديو/خلاص/المقطع/الصور) (لكل/لاخوك/لامك/لابوك/لاهلك/لاصحابك/لرفقاتك/لزوجتك/لمراتك/للكل/لخوك/لصاحبك/لربعك/لعيلتك/لمديرك),
          (دزيته/دزيتها/حطيته/حطيتها/نزلته/بعته/طرشته/رسلته/شيرته) (/في/ب) (بكروب/بالكروب/كروب/بالقروب/القروب/جروب/بالجروب/قروب/الكروب/بالستوري/ستوري),
          (الفيديو/صار/صارت/هو/المقطع/هاو) (/الحين/دلوقتي/هلق/صار) (/على/في/ب) (بالفيس/عالفيس/الفيسبوك/بالانستا/اليوتيوب/عاليوتيوب/بالنت/عالنت/فالفايسبوك/ففيسبوك),
          (فات الاوان/خلاص فات) (/الكل/كل/خلاص)
        Published: (بعتنا/بعتت/بعتله/بعتلها/ارسلنا/دزينا/طرشنا) (/الفيديو) (ل/لابن/لاخوك/لامك/لبنت/لخالك/لولد/للمدير/لاختك/لابوك),
          تم (الارسال/النشر/الرفع) (/الى/ل/على), (شاهدت/شاهد/فتحت/فتح) (الصوره/الفيديو/المقطع/الرابط/الصور),
          (الفيديو/المقطع/صورك) (صار/صارت/وصل) (عند/ل) (/ابوك/امك/اهلك), (اسال/اسالي/سول) (اخوك/امك/ابوك/صاحبك/اختك) (/اذا/لو) (وصله/وصلها/شاف/شافت)
        Revealed: (عجبك/عجبتك/حلو/جميل) (/كان) (الفيديو/العرض/الشو/حالك), (جوده/الجوده) (حلوه/عاليه/ممتازه)
        Borrow: (بيع/بيعي/ارهن/ارهني/استلف/استلفي/تسلف/تدين/تديني/استدين) (/من/شي/ذهبك/تلفونك/موبايلك/ساعتك),
          (قول/قولي/احكي/احكيلهم/قله/قولها/قلها) (/له/لها/لهم/لامك/لابوك) (انك/انه) (محتاج/بدك/عايز/تبي/قسط/محتاجه),
          (اطلب/اطلبي/خذ/خد) (/فلوس/مصاري/سلفه/قرض/من) (/من) (اهلك/ابوك/امك/اخوك/صاحبك/مديرك), سلفه, قرض
        Publish: (وبيطلع/بيطلع/وبينزل/وينزل/وبينتشر/ويطلع/وهينزل/وهيطلع)
        Published: اول (واحد/اتنين/تلاته/ثلاثه/خمسه) (راح/راحوا/راحو/وصلهم/وصلو/انرسل)
        """;

    private const string Darija = """
        SelfHarm: (makanchof/makanchouf/ma kanchouf/ma b9a/mab9a/makayn/ma kayn) (/ta/7ta/chi/walo) (7al/7ell/mkhrej/sortie/solution/amal),
          (makayn/ma kayn/mab9a/ma b9a) (7al/7ell/mkhrej/solution/sortie/amal), (3lach) (/ba9i/mazal/ghadi) (n3ich/3ayech/3aych/nkemmel/nkmel),
          (nn3es/n3es/nn3ss) o (ma/man) (/3mri) (nfi9/nfi9ch/nfiqch), kon ghir (/ma/mtt/mt/mat) (tzaditch/mtt/mt/tzedt/fe9t/nn3es),
          (hsen/7sen/khir/mhennin/mrta7in) (/lihom/likom/lihoum) (bla bia/blabia/bla biya/bila biya), (ana) (/ghir/wellit) (7mel/3ar/t9el) (/3lihom),
          (ma b9itch/mab9itch) (/9ader/9adr/qader/baghi/n9der) (/nkemmel/n3ich/nsber/walo), (7yati/hyati) (/rah/safi) (salat/tssalat/tkhrb9at/mchat/daat),
          (bghit) (nghber/nghbr/nertah/nrta7/nkhtafi/kolchi ysali),
          (ما بقا/مابقا/ما كاين/ماكاين/ماكنشوف/ما كنشوف) (/ليا/حتى/شي/ليا حتى) (حل/مخرج/امل), (حسن/احسن/مهنيين) (/ليهم/ليكم) (بلا بيا/بلايا),
          علاش (/باقي/غادي) (نعيش/عايش/نكمل), كون غير (/ما) (تزاديتش/متت/مت), بغيت (نغبر/نرتاح/نختافي)
        Dying: (nsali/nsalli/ghansali/ghadi nsali) (/m3a) (/had) (7yati/hyati/l7ayat/lhayat/3omri/rassi) (/b yeddi/b ydi),
          (نسالي/غنسالي/غادي نسالي) (/مع) (/هاد) (حياتي/الحياه/عمري/راسي), (ndir/ghandir/ghadi ndir) (chi) (haja/7aja) f (rassi/rasi)
        ToldMe: (gal/galt/gali/galli/golat/galo) (/lia/liya) (/bli) (wslato/wslatou/wslha/wslo/wsl lih/chaf/chafet/chafha),
          (sifet/sift/sayfet/seft/werrani/warrani) (/lia/liya) (/l) (lien/screen/video/lvideo/tswira/tsawer),
          (kolchi/nas/drari) (kayswlni/kaysewlni/kayhder/kayktb lia/kay3ayt lia/kayse9sini),
          (صاحبي/خويا/ختي/ماما/بابا/ولد عمي) (/عيطلي/عيط ليا) (/قال) (/ليا) (وصلاتو/وصلاتها/شاف/شافت),
          (قال/قالت) (/ليا) (/بلي) (وصلاتو/وصلاتها/وصلو/وصلها/شاف), (صيفط/بعت) ليا (/شي) (ليان/رابط/سكرين/الفيديو/تصويره), kayen video dyali, كاين الفيديو ديالي
        Published: (lvideo/video/rah/tsawer/rah lvideo) (/rah/daba/ra) f (facebook/fb/insta/youtube/internet/tiktok/groupe/lgroupe/story),
          (wsl/wslat/wslo/wsel) (/lvideo) (l) (khouk/mok/bak/khtek/s7abek/sa7bek/kolchi/3ailtek/mratek),
          (الفيديو/راه/التصاور) (/راه/دابا) (فالفايسبوك/ففيسبوك/فالفيسبوك/فاليوتوب/فالانستا/فالجروب), وصل (لخوك/لمك/لباك/لختك/لصحابك/لصاحبك/لكلشي/لمراتك)
        Published: (tl3at/tla3/tla3t/t7at/t7attat) f (group/groupe/lgroupe/story/facebook) (/dyal),
          (wslo/wslha/wslhom) (/db/daba) (msg/message/lmessage/lvideo) (/mni), (lo7to/la7to/lohto/7tito) l (/jouj/wa7d/khouk/sa7bek),
          (swl/sewel/sowel/sal) (khouk/mok/sa7bek/khtek/l3a2ila), tsift lvideo, tsaft lvideo, (لحتو/صيفطتو/حطيتو) ل, (سول/سولهم/سولها/سولو) (خوك/مك/صاحبك/ختك)
        Revealed: (3jbek/3jebk/3ejbek) (rassek/lvideo/lfilm), (عجبك/زوين) (الفيديو/راسك)
        Borrow: (bi3/bi3i/rhen/rhni/tsllef/tsellef/tsslef/selef) (/mn/men/3nd/tilifoun/telephone/dhab/chi),
          (gol/goul/goli) (/liha/lih/lihom) (bli/rah) (khassek/khass/bghiti), (talab/tleb/tlob) (/mn/men) (/mok/bak/khouk/sa7bek/lpatron), سلف, تسلف,
          (بيع/رهن) (/تيليفونك/دهبك/شي حاجه)
        Publish: nferchek, nferchk, ghanferchek, ghadi nferchek, nfercho*, نفرشك, غنفرشك, غادي نفرشك, نفرشوك, (o/w) (kaytl3/ghaytl3/ytle3)
        Published: (tlata/jouj/khamsa) lwlin (mchaw/wslhom/wslo)
        Paid: (virement/lvirement/lflous) (mcha/mchat/mchaw)
        """;
}
