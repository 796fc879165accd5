namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// That something went out, as done: the verb in the past with whoever it went to (<see cref="Concept.Shared"/>), who has it or looks at
/// it, and how a relative answers it. Whether it went to somebody else is told by what stands beside it (<see cref="SenseReader"/>).
/// </summary>
internal static class SentOff
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    /// <summary>"Him", "to them": to whom it went, where nobody is named.</summary>
    public static bool IsOther(string word) => word is "lui" or "leur" or "her" or "him" or "them" or "ihr" or "ihm" or "ihnen" or "eam" or "ihra" or "se" or "les" or "liha" or "lih" or "lihom" or "lihoum" or "lha" or "lhom"
        or "لها" or "له" or "لهم" or "لهن" or "ليها" or "ليه" or "ليهم" or "الها" or "اله" or "الهم" or "عليها" or "عليه" or "للكل" or "للجميع";

    /// <summary>"To you".</summary>
    public static bool IsYou(string word) => word is "te" or "t" or "vous" or "you" or "u" or "ya" or "dir" or "euch" or "lik" or "lk" or "لك" or "ليك" or "الك" or "الچ" or "لكم" or "me" or "m" or "mir" or "moi" or "ليا" or "لي" or "lia" or "liya" || word.EndsWith("تلك", StringComparison.Ordinal) || word.EndsWith("tlik", StringComparison.Ordinal);

    private const string French = """
        Shared: (j ai/jai/g/j/on a/nous avons/je l ai/jl ai/jlai/on l a/je les ai/je lui ai/je leur ai/jlui ai/on lui a/on leur a/mon ami a/ma copine a/mon gars a) (/deja/bien/tout/tt/juste/meme/quand meme/aussi) (/tout/deja) (<send+>/<pub+>/montre/montree/glisse/tague/identifie/mis/mise/depose),
          (je viens de/je viens d/jviens de/jvien de/jviens d/jvien d/viens de/viens d/on vient de/on vient d) (/l/la/le/les/lui/leur/tout) (/l/la/le/les/lui/leur) (envoyer/envoye/poster/publier/partager/montrer/transferer/mettre/balancer/ecrire/taguer/identifier/glisser), (une/un/premiere/premier/photo/video/extrait/morceau/bout) (/deja) (est/est deja/vient d etre/a ete/d) (envoye*/partie/parti/publie*/poste*)
        HasSeen: vu par, vue par, lu par, (elle/il/ils/elles/qui/qui l) (/l/la/les/l a/les a) (/deja) (regarde/regardent/tape/ecrit/lit/rigole/rigolent/telecharge*) (/deja/en ce moment/maintenant/la video/la photo), (a/ont) (/deja/maintenant/aussi) (la/le/les/ta/tes) (video/photo/photos/premiere/images), (en train de) (/la/le) (regarder/lire/taper)
        Published: (mis/mise) dans (/le/un) groupe, upload en cours, en cours d envoi, envoi en cours, (telechargement/envoi/upload) (10/20/30/40/50/60/70/80/90), (demande/demandez) (/lui/leur) (/a/a ta/a ton) (/soeur/frere/mere/pere/femme/cousine/copine) (si/ce qu) (elle/il) (a/l a) (recu/vu)
        HasSeen: (m a dit/me dit/m a prevenu/m ont dit) (/que/qu) (/elle/il/tu) (/lui/leur/l) (as envoye/a envoye/a recu/a vu/avait recu/ont recu), vient de m appeler, (m appelle/m a appele/vient d appeler/appelle/est/etait) en (pleur*/larmes/pleurant/braillant/hurlant), (elle/il) (pleure/pleurait/braille), (tu lui as/tu leur as) (/deja/tout) (envoye/montre/ecrit)
        """;

    private const string English = """
        Shared: (i/ve/have/just/already/i don/don/we/now/so i/am/been/and/ok/okay) (/just/already/now/also/even/have) (sent/posted/texted/messaged/showed/shown/forwarded/uploaded/emailed/tagged/dropped/shared/dmed/leaked/mailed/send give/send am give/send am/snapped), (sent/posted/texted/showed/forwarded/uploaded/emailed/tagged/shared/dmed) (/it/this/that/one/the/a) (/first/one/few/little/photo/clip/pic/video/screenshot/bit) (to/on/in/with/into), (nag send/nagsend/sinend/pinasa/napasa/nag post/nagpost/naipost/finorward/nag forward) (/ko/na/ko na/na ko/na ako), nimetuma, nimepost, nimemtumia, nimewatumia
        HasSeen: (seen/viewed/read/opened/watched) by, (is/are/s) (/now/already/just) (watching/typing/opening) (/it/at), (already/now) (has/have/got) (the/your/ur/it) (/first) (video/photo/pic/picture/clip/one/pictures/photos), (did/ask if) (she/he/they/your mum/your mom/your wife/your sister/your boss) (get/got/saw/received/like/liked) (/it/something/my), ask (him/her/them) (if/whether/what) (/she/he/they) (got/saw/received/likes/liked)
        Published: (now/already) uploading, uploading now, uploading (10/20/30/40/50/60/70/80/90), (are/is/now) (on/in/all over) (/your/the/ur) (/school/class/work/family/church/office/company/hospital/staff/team) (whatsapp group/group/group chat/page/gc/channel), ask (your/ur) (mom/mum/mother/wife/sister/brother/dad/boss/cousin/husband) (if/whether/what) (she/he/they) (got/saw/received/likes/liked), (look at/check) (your/ur/her/his) (/mum s/mom s/wife s/sister s/dad s) (requests/request/dms/phone/inbox/spam), (upload/sending/post) (complete/done/in progress)
        HasSeen: just (called/rang/texted/messaged/phoned/showed) (me/us/my), (me/phone/is/she s/he s) (/up) (crying/screaming/in tears/hysterical), (you/u) (/really/actually/just/already) (sent/showed/posted/texted/messaged/forwarded) (/it/that/this/them/everything) to
        """;

    private const string Spanish = """
        Shared: (se lo/se la/se los/se las/le/les/ya se lo/ya se la/ya le/ya les/ya lo/ya la/ya los/ya las/ya/lo/la/los/las) (/ya) (mande/envie/mostre/ensene/pase/reenvie/subi/publique/comparti/puse/escribi/etiquete/solte/colgue), (se lo/se la/se los/se las/le/les/lo/la) (/ya) (he/acabo de/hemos/acabamos de) (mandado/enviado/ensenado/mostrado/pasado/reenviado/subido/publicado/compartido/puesto/mandar/enviar/pasar/mostrar/ensenar/reenviar/subir/compartir/publicar), (acabo de/ya le acabo de/recien) (mandar*/enviar*/pasar*/mostrar*/ensenar*/reenviar*/subir*/compartir*/publicar*/etiquetar*), he (subido/publicado/posteado/colgado), (mande/envie/pase/reenvie/mandado/enviado/pasado/subida/subido/compartido) (/la/una/un/el/las/los) (/foto/video/captura/primera/fotos) (a tu/a su/al/en el/en un/a los/a la/a las/a uno/a una)
        HasSeen: (visto/leido) por, (ya/ella/el/ahora) (/lo/la/te) (esta/estan) (viendo/leyendo/escribiendo/mirando), (ya/ahora) (lo/la/las/los) (tiene/tienen), (le/les) (/ya) (llego/llegaron/aparecio), (si/que) (le/les) (llego/cayo), (ya) (lo sabe/lo saben/la tiene)
        Published: (ya/ya esta/ya estan/ya anda/circula/circulando) (/en/por) (en un/en el/en los/en la/en varios/por el/por los/en tu) (canal/grupo/grupos/foro/pagina/whatsapp/estado/muro/chat), (ya estan/estan/quedaron/quedo) (subidas/subidos/publicadas/publicados/enviadas/enviados), (subiendo/enviando) (10/20/30/40/50/60/70/80/90), (esta/estan) saliendo (/el/la/las) (video/fotos), (pregunta*/preguntale/preguntele/preguntá) (/a) (/tu/su) (/mama/papa/hermana/hermano/hija/hijo/prima/primo/esposa/mujer/jefe) si (le/ya)
        HasSeen: me acaba de (llamar/escribir/mandar/mostrar/ensenar), me (llamo/escribio) llorando, (se lo/se la) (/has) (mandaste/enviaste/mostraste/enviado/mandado)
        """;

    private const string German = """
        Shared: geschickt, gschickt, gesendet, versendet, verschickt, weitergeleitet, gezeigt, zeigt, gepostet, hochgeladen, geteilt, gschriebn, angeschrieben, geschrieben, markiert, reingestellt, online gestellt, zugeschickt, gemailt, rausgeschickt, weitergschickt
        HasSeen: (schaut/schauen/sieht/tippt/guckt/gucken) (/es/sichs/das/sich/sich das) (gerade/grad/schon/jetzt/zu/grade) (/gerade/grad/schon/jetzt/zu/an), (jetzt/schon/nun) (hat/haben) (sie/er/es) (/es/das bild/das video), (hat/haben) (jetzt/schon) (es/das bild/das video/die bilder/das foto/den link/post), (gelesen/gesehen/angesehen) von, (weiss/weiß/wissen) (/es/jetzt/es jetzt/jetzt auch) (/auch) (bescheid/es/die ganze), (bei) (/deiner/deinem/ihr/ihm) (/schon/jetzt) (angekommen)
        Published: (hat/haben/hatte) (/ubrigens/soeben/jetzt) post, (mail/mails/erste/paket/brief/bild/video) (ist/an) (/schon/jetzt/soeben/grad) (raus/rausgegangen/draussen), (ist/sind) (/jetzt/schon/alles) (raus/draussen) (/an), upload (lauft/10/20/30/40/50/60/70/80/90), (frag/fragen sie) (/mal/doch) (/deine/deinen/ihre/ihren) (/schwester/mutter/bruder/vater/frau/mama/papa/chef/tochter/sohn) (/mal) (ob/was)
        HasSeen: (hat mir/hats mir) (/gerade/grad/das/alles/schon) (gezeigt/weitergeleitet), (ruft/rief) mich (/gerade/grad/weinend) (/weinend) an, (sie/er/mama/mutter/schwester) (weint/heult), (du hast/hast du) (ihr/ihm/ihnen/das ihr/es ihr) (/das/es/wirklich) (geschickt/gezeigt/gesendet/geschrieben)
        """;

    private const string Arabic = """
        Shared: بعت, بعتت, بعثت, ارسلت, رسلت, دزيت, طرشت, وديت, حطيت, نزلت, نشرت, رفعت, شيرت, وريت, ورجيت, فرجيت, كتبت, صيفطت, باعت, بعتنا, بعثنا, ارسلنا, دزينا, طرشنا, (بعتته/بعتها/بعتهم/بعته/بعثته/بعثتها/بعثتهم/ارسلته/ارسلتها/ارسلتهم/دزيته/دزيتها/دزيتهم/طرشته/طرشتها/وديته/وديتها/حطيته/حطيتها/حطيتهم/وريته/وريتها/رفعته/رفعتها), (بعتله/بعتلها/بعتلهم/بعتتله/بعتتلها/بعتتلو/بعثتله/بعثتلها/بعثتلو/بعثتلهم/ارسلتله/ارسلتلها/دزيتله/دزيتلها/دزيتلهم/طرشتله/طرشتلها/كتبتلها/كتبتله/وريته/وريتها)
        HasSeen: (عم/قاعد/قاعده/جالس/هسه/هلق) (يشوف/تشوف/يتفرج/تتفرج/يكتب/تكتب), (بيشوف/بتشوف/بتتفرج/بيتفرج) (/هلق/الان/دلوقتي), (صار/صارت) (الفيديو/الصور/الصوره) عند, (عندها/عنده/عندهم) (الفيديو/الصور/الصوره), (شافت/شاف/وصل/وصلها/وصله) (ولا/والا) (/لا/لسه/مازالت/مازال)
        Published: (بديت/بلشت/بديت بي/بدات/بلشنا/بدينا) (بي/ب/مع/ابعت/ارسل/ادز/اطرش/انشر), (اسال*/اسالي*) (/عليها) (شو/شنو/ايش/ايه/اذا/وصلها/وصله), (نزلت/حطيت/رفعت) (اول/وحده/واحده) (/وحده/صوره) (/ستوري/بستوري/ع الستوري), (جاري/قاعد) (الارسال/الرفع/ارفع)
        HasSeen: (كلمتني/اتصلت/خابرني/خابرتني/دقلي/دقتلي/راسلتني/راسلني) (/توا/هلق/دلوقتي/هسه/الحين/وهي) (/تبكي/تصيح), (وهي/توا/عم/قاعده) (تبكي/بتبكي/تعيط/بتعيط)
        """;

    private const string Darija = """
        Shared: (ra/rah/rani/hani/deja/daba/ana/ha/safi) (sift/sifet/siftt/sayft/seft/b3at/b3atht), siftha, sifto, sifthom, siftlha, siftlo, siftliha, b3atha, b3ato, b3atht, b3attha, b3atlha, b3atlo, werrit, werritha, werrito, 7titha, 7tithom, hatitha, hatithom, nzelthom, nzeltha, nchrtha, lou7tha, partagit, صيفطت, صيفطتها, صيفطتو, صيفطتهم, رسلت, بعثت, لحت, لحتو, لحتها, حطيت, حطيتها, حطيتهم, وريت, وريتها
        HasSeen: (rah/rahi/raha/rahom/ra) (/daba) (katchouf/kaychouf/kaychoufo/katfrej/kaytferej/kayktb/katktb), (راه/راها/راهم) (كتشوف/كيشوف/كيشوفو/كتفرج), (rdat/rddat/rd/redd/ردات/رد) (3lia/3liya/عليا)
        Published: (bdit/bdina/بديت) (b/kan sift/kansift/nsift/nsifet/ب), (swel*/sewel*/سول*) (/ha/ho) (/wach/ach/chno/واش/شنو/اش), (wa7da/wahda/وحده) f (groupe/lgroupe/group/story), (rah/ra/راه) (wsel/wslat/wsl/وصل/وصلات) (l/ل)
        HasSeen: (3ytat/3iytat/3aytat/3iyt/3yet/ktbat) (lia/liya/li) (/katbki/w katbki), katbki, كتبكي, (عيطات/عيطت/عيط/كتبات) (ليا/لي), wslatni, وصلاتني
        """;
}
