namespace Recours.Casework.Findings.Meaning;

/// <summary>What is said when money has gone out or come in, in the words of everyday: it is done, it went through, I see it.</summary>
internal static class Settled
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        Done: c est (/bon c est) (fait/regle/bon/parti/passe/envoye), c fait, c bon, fait, cest fait, voila c est fait, ca y est, sa y est, effectue, c est fait c est fait
        Paid: (viens/vien/jviens/jvien) (denvoyer/d envoyer/denvoye/de lenvoyer/de l envoyer), (le/la/l) (deuxieme/premier/premiere/second/seconde/troisieme/autre/reste/moitie/mandat/virement) est (/bien) (parti/partie/envoye/envoyee/fait), (viens de/vien de/jviens de/jvien de/j viens d/viens d) (/te/t/vous) (metre/mettre/envoyer/envoye/virer/verser/payer/deposer/transferer), (c est/c/voila c est/ok c est) (fait/bon/regle) (/regarde/verifie/check/va voir/tu peux) (/voir/verifier) (/ton/le) (compte/solde/appli), (regarde/verifie/check) (ton/le/sur ton) (compte/solde/wave/paypal/om)
        PayDone: parti, partie, partis, parties, passe, passes, passee, en route, effectue, effectuee, confirme, mis, envoyes, envoyee, envoyees
        PastMe: je viens de, jviens de, j viens de, je vien de, jvien de, viens juste de, je suis alle, je suis passe
        Received: (je/on/nous/j) (vois/voit/voyons) (/bien) (/les/le/tes/ton/la/l), (ok/oki/bien/merci) (/pour/j ai) (les/ces/le), (/ok) (c est/c) bon pour (les/le)
        Pay: (va/vas/cours/passe/descend/descends) (a/au/chez/dans/en) (/la/le/l/un/une)
        Money: (la/de la/a la/bureau de/bureaux de) poste
        Sent: (j ai/jai/jé/g/gé/on a/je viens de/je viens d/jviens de/jvien de/jvien d/viens de/viens d/vien de) (/te/t/vous/l/les/le/la/tout/tt/deja/bien) (envoye*/anvoye*/envoi/envoie/fait/faire/mis/lache/expedie/balance), envoye, envoyes, envoyee, envoyees, c est (envoye*/parti/fait pour toi), (c/cest) (envoye*/parti/partit), est envoye, sont envoyes, est envoyee
        Paid: (j ai/jai/jé/g/gé/on a/je viens de/jviens de/jvien de) (/te/t/vous) (fait/fais/fé/faire) (/le/un/ton/votre/deja) (virement*/depot*/transfert*/mandat*/paiement*), (j ai/jai/g/jé) pu (/t/te/que) (/en) (faire/envoyer/mettre/payer/virer),
          (c est/c/cest) (fait/bon/regle/paye) (/maintenant/voila/alors/donc) (/stp/svp/je t en supplie/je vous en prie/pitie) (efface*/supprime*/laisse*/arrete*), (ai/ont) (paye/vire/envoye) (maintenant/efface/supprime)
        Look: regarde, regardez, voici, tiens, voila, vla, ci joint, capture, le recu, la preuve, preuve, recu
        Asks: fait quoi, dit quoi, veux quoi, fais quoi, comment (je/tu/on/vous/faire/j), (ou/a qui) (je/j/dois je/est ce/tu/t/on), (tu/t/vous) (as/a/avez) (envoye/recu/vu/supprime/efface) (quoi/a qui/ou), combien, esque, esk, pourquoi, c est quoi, (as tu/avez vous/tu as t)
        WillSend: (je/on) (commence/vais commencer/demarre) (a/avec) (/l/les/tout) (envoye*/partager/publier/poster/diffuser/balancer), (j envoie/je l envoie/je les envoie/j envoi/je publie/je poste) (maintenant/direct/de suite/tout de suite/dans), j envoie a, je l envoie a
        YouSent: (tu/t) (as/a/l as/l a/les as/m as) (envoye*/publie*/montre*/poste*), tas envoye*
        Want: (il/elle/on/ils/chef/associe/technicien/partenaire) (demande/demandent/veut/veulent/reclame/exige)
        Have: (toujours/encore) (avec moi/chez moi/la), avec moi
        Ruin: (te suivre/te poursuivre/suivra/te suivra) (/toute) (ta/partout), vous allez tomber
        WillSend: tu veux que je (l/la/le/les) (envoie/envoye/envoi/montre/partage)
        Borrow: (pense*/penser/pensais/pensai/songer) (/pas/plutot) a (ta/ton/tes), penser a (ta/ton/tes)
        """;

    private const string English = """
        Done: (its/it s/it is/thats/that s/all/i m/im/all is) done, done, sorted, all sorted, there done, done it, did it, i did it, i have done it
        Paid: (its/it s/it is/all/i m/ok/) done (/now) (/please/so/just/and) (check/look at/see) (/in) (your/ur/the) (account/balance/app/wallet/cashapp/paypal), (check/refresh) (your/ur) (account/balance/cashapp/paypal/wallet/venmo/zelle)
        PayDone: gone, gone through, is gone, went, went through, went out, going through, out, through, completed, confirmed, on its way, left my account, cleared, processed, posted, out of my account
        PastMe: i went, went to, i go send, i managed, managed to
        Received: (i/we) (/can/do/now) see (/the/your/ur/ya), (/ok/yes) (got/have) (/the/your/ur/ya) (money/payment/transfer/card/code/first), came (in/through), (has/have) (/just) (come/landed/arrived/dropped)
        Pay: go to (the/a/any/your/nearest), (walk/drive/run/get) to (the/a/any)
        WillSee: imagine (the/that/them/his/her/if/how)
        Money: post office, the post office, (mail/post) (box/man)
        Sent: sent, send am, sended, sent it, sent am, sent them, i sent, have sent, been sent, just sent, ok sent, send already
        Paid: i don (send/pay/transfer/do) (/am/it/the), don go (/the/through/to), (balance/rest/it) (/is) (also/already/now) (/been) (paid/sent/done), i did (/the) (transfer/payment/deposit), (done/sent/paid/sorted) (/now/ok/so) (/please/pls/plz/abeg) (delete/stop/leave/check/erase/remove/confirm/let), (could/can/was able to/managed to) only (send/pay/do/put), could (send/pay) only, (i/ive/i have/i just) (got/get/bought) (the/a/your/ur/both/all) (card/cards/code/codes/voucher/vouchers), (it/money/transfer/payment) (went/has gone/did go) (/through/thru/out)
        Look: look, see, check, here, here is, here are, heres, attached, this is, receipt, proof, screenshot
        Means: (get/got/gets/getting/be/till i) paid
        Asks: (how/where/when/what/why/who) (do/did/does/should/can/to/is/are/will/would/u/you/i), how much, how long, (did/do/have/can/will/would) (u/you/she/he/they), (is it/did it)
        WillSend: (i/im/i m/i am/we) (/will/now/gonna/ll) (start/starting/begin/beginning) (/to/now/by) (send/sending/share/post/with), (sending/posting/sharing) (it/them/to/now/in/the/everything), (im/i m/i am) (/now/already) (sending/posting/sharing/forwarding)
        YouSent: (you/u) (/have/just/already) (sent/send/showed/posted) (/it/them/that) to
        Want: (he/she/they/boss/partner/technician/team/colleague/oga/system) (ask/asks/asking/want/wants/need/needs/is asking/are asking) (/for), ask for, asking for
        Have: (with/here with/still with) (me/us)
        Published: (i/we) (have/don/has) (publish/post/posted/published/share/shared/upload/uploaded)
        WillSend: (should/shall) (i/we) (send/post/share/start), (we/i) should (send/post/share), (you/u) want me to (send/post/share/show/tell), block me and (see/u will/you will/watch)
        Ruin: (follow/haunt) (you/u) (/all/the rest of) (/your/for) (life/forever)
        Borrow: (think/thinking/thought) (/about) (of/about) (your/ur), should have thought
        """;

    private const string Spanish = """
        Done: (ya/esta/quedo) (hecho/listo/quedo), hecho, listo, ya esta, ya quedo
        Paid: (ya/listo/ya esta/esta/quedo) (/esta) (hecho/listo) (/revisa/mira/checa/fijate) (/en/a) (/tu/la) (cuenta/saldo/app), (revisa/checa/mira/fijate en) (/en) (tu/la) (cuenta/saldo/app/nequi/yape)
        PayDone: salio, salieron, paso, pasaron, hecha, hecho, realizada, realizado, exitosa, exitoso, listo, enviado, enviada, enviados, depositado, depositados, transferido, transferidos
        Received: (veo/vemos/vi/vimos) (los/el/tus/tu/la), (cayo/cayeron/entro/entraron/aparecio/aparecieron) (los/el/la/tus)
        Pay: (ve/vete/anda/vaya/corre/sal) (a/al) (/la/el/una/un/tu)
        Money: (el/oficina de/al) correo, oficina de correos
        Sent: (ya/listo/ok/pues/te/ya te/se) (/te/lo/los/la/las/se lo/se los/te lo/te los) (mande/envie/pase/hice/consegui/puse), (enviado/enviada/enviados/mandado/mandada/transferido/depositado/consignado/girado) (/ya/listo), (esta/quedo) (enviado/mandado/hecho)
        Paid: (ya/ya te/listo/te) (/se) (hizo/hice) (/el/la/un/una) (transferencia/deposito/giro/bizum/pago/envio), (solo/apenas/nomas) (pude/alcance a/alcanzo para/logre) (/mandar/enviar/transferir/depositar/juntar), (hecho/listo/ya esta/pagado) (/ahora/ya/entonces) (borra*/borralo/elimina*/dejame*), ya (van/va/salieron/salio/estan) (los/las/el/la), (/ya) (salio/salieron) (esta manana/hoy/hace rato), (giro/deposito/envio/pago) (/de) (salio/salieron), (te/le) (mando/envio/paso/adjunto) (el/la/un/una/los) (comprobante/recibo/captura/foto del comprobante/ticket/folio/constancia/codigo/codigos)
        Look: mira, mire, fijate, checa, ahi esta, aqui esta, aqui tienes, ahi tienes, adjunto, comprobante, recibo, constancia, captura
        Record: (grabo/filmo/guardo) (la/tu/su/toda/todo) (/la/tu/su) (videollamada/llamada/video/conversacion)
        Asks: (a donde/donde/como/cuando/cuanto/por que/a quien) (te/le/lo/la/mando/envio/deposito/hago/pago/puedo/es), cuanto (es/seria/quieres), que quieres
        WillSend: (ya/ahora/ahorita/estoy/ya lo/lo) (/estoy/lo/la/les/se lo) (enviando/mandando/compartiendo/subiendo/publicando), (lo/la/los/las/se lo/se la) (mando/envio/subo/publico) (ya/ahora/ahorita/de una), (empiezo/comienzo/voy empezando) (a/con) (/mandar/enviar/mandarlo/enviarlo/compartir), (estoy/voy) (enviando/mandando/mandandolo/enviandolo)
        YouSent: (se lo/se la/lo/la/le/les) (mandaste/enviaste/pasaste/mostraste)
        Want: (el/ella/ellos/jefe/patron/socio/tecnico/equipo) (pide/piden/quiere/quieren/exige/exigen)
        Have: conmigo
        WillSend: (lo/la/los/las) tengo (cargado/cargada/listo/lista/cargadas/cargados), (bloqueame/bloquea) y (veras/vas a ver/ya veras), quieres que (lo/la/se lo/se la) (mande/envie/suba/publique), (uno por uno) (les/le)
        WillSee: (les/le) va (llegando/a llegar)
        Borrow: (piensa/pensar/pensaste/penso) en (tu/tus)
        """;

    private const string German = """
        Done: (ist/is/hab ich/habs/alles/so) (/schon/jetzt) (erledigt/gemacht/fertig/passiert), erledigt, gemacht, fertig, habs gemacht, so fertig
        Paid: (ist/is/hab ich/habs/alles) (/schon/jetzt) (erledigt/gemacht) (/bitte/also) (schau/check/guck) (/mal) (/auf/in) (dein/deinem) (konto/handy/app), (schau/check/guck) (/mal) (/auf/in) (dein/deinem) (konto/paypal/app)
        PayDone: raus, weg, durch, unterwegs, drauf, uberwiesen, ausgefuhrt, gebucht, abgebucht, gesendet, geschickt, gekauft, eingezahlt, uebertragen, abgeschickt
        Received: (ich/wir/i) (sehe/seh/sehen/siehe) (/schon/jetzt) (/die/den/das/deine), (hab/habe/haben) (/ich/wir) (/die/es/sie/das geld) (/jetzt) (bekommen/erhalten/drauf/da)
        Pay: (geh/gehst/lauf/fahr) (/jetzt/mal) (in/zu/zum/zur/auf) (/den/die/dem/einen/eine) (/laden), (in/im/den/zum/dem) laden
        Money: (die/der/zur/bei der/auf der/in der) post, postamt
        Sent: (hab/habe/habs/ist/sind/wurde/grad/gerade/so/jetzt) (/es/s/dir/ihnen/das/alles/jetzt/schon/gerade/eben) (geschickt/gesendet/uberwiesen/abgeschickt/verschickt/losgeschickt/gemacht/raus), geschickt, gesendet, abgeschickt
        Paid: (isch/ist) (/jetzt/schon) bi dir, konnte (/dir/leider) nur (/noch), (erledigt/gemacht/bezahlt/uberwiesen) (/jetzt/so/bitte) (losch*/losche/lass mich), (hab/habe) (/alles/das/ihnen/es) (uberwiesen/gezahlt/bezahlt/eingezahlt)
        Look: schau, guck, hier, anbei, da, siehe, beleg, quittung, nachweis, screenshot, im anhang
        Asks: (wie/wo/wann/wohin/warum/was) (soll/kann/muss/ist/hast/willst/geht/viel/lange/macht/mache), wohin, wieviel, (kannst/kann/hat/haben) (du/er/sie/ich)
        WillSend: (ich/wir) (fange/fang/beginne/starte) (/jetzt/gleich/dann) (/an) (/zu/mit/dem) (/senden/schicken/verschicken/teilen), (schick/schicke/sende/poste/teile) (/ich) (es/das/alles) (jetzt/gleich/sofort), (ich/i) (schick/schicke/sende/poste/teile) (es/das/alles/jetzt)
        YouSent: du hast (es/das/das video/die bilder) (/meiner/meinem/meinen/an meine) (/schwester/mutter/freundin/bruder/vater/freunden/familie/chef/mama) (geschickt/gesendet/gezeigt)
        Want: (er/sie/chef/boss/partner/techniker/kollege) (will/wollen/verlangt/verlangen/braucht/fordert)
        Have: bei mir
        TellThem: (ich/wir) (sie/ihn/deine/deinen/deiner) (/<kin>) (anrufe/informiere/kontaktiere/frage/anschreibe/wecke)
        Publish: upload, upload lauft
        WillSend: blockier mich (und/dann)
        Borrow: (denk/denke/gedacht/denken) (/doch/mal) an (deine/deinen/dein)
        TooLittle: warum nur, nur so wenig
        Received: das waren (/nur/bloss), waren nur
        """;

    private const string Arabic = """
        Done: تم, تمام تم, خلاص تم, تم خلاص, صار, عملتها, سويتها
        Paid: اتحولوا, اتحولت, اتحول, تم التحويل, تم الدفع, تم الارسال, كملت الباقي, كملت لك الباقي, بعتتن, بعتتهم, بعتهن, عملت (تحويل/virement/حواله/ايداع), (تم/خلاص) (/شوف/شيك/اتاكد) (/من) (حسابك/رصيدك/محفظتك), (شوف/شيك/اتاكد من) (حسابك/رصيدك/المحفظه)
        PayDone: راحت, راحو, طلعت, وصلتك, وصلك, وصلوك, اتحولت, تحولت, انبعتت, مرسله, محوله, مدفوعه
        Received: (شفت/شايف/بشوف/ظهرت/ظهر/نزلت/نزل) (المبلغ/الفلوس/عندي/في)
        Within: بعد
        PastMe: <pay+>
        Sent: (ارسلت/بعتت/بعت/بعثت/رسلت/طرشت/دزيت/حولت/وديت/صيفطت) (/لك/الك/ليك/ها/هم/خلاص), (ارسلتها/ارسلتلك/بعتلك/بعتها/بعثتها/رسلتها/طرشتها/دزيتها/دزيتهم/بعتهم/حولتها/حولتهم), تم (الارسال/ارسالها/ارسال)
        Paid: (تم/خلاص/دفعت/حولت/بعتت) (/خلاص/هسه/هلا/الحين/دلوقتي/الان) (امسح/امسحه/احذف/احذفه/امسحي/سيبني/اتركني/خليني), (هذي/هاي/هذه/دي/هذا) (/كل) (اللي عندي/اللي معي/اللي معايا/الي عندي)
        Look: شوف, شوفي, هاي, هذا, هذي, هذه, ده, دي, اهو, اهي, تفضل, هادا, هادي, ايصال, الايصال, وصل التحويل, صوره الوصل, اشعار, الاشعار
        Money: ايصال, الايصال, الوصل, وصل التحويل, اشعار التحويل, اشعار, صوره الوصل, الاشعار, سند, الحواله, التحويل
        Asks: كيف, وين, لوين, فين, لفين, ليش, ليه, متى, امتى, شلون, كم, هل, شو بدك, ازاي, منين, ماذا, لماذا
        WillSend: (ببلش/ببدا/هبدا/بدات/بدينا/رح ابلش/راح ابدا/نبدا) (/اني/في/ب) (ابعت/ابعث/ارسل/انشر/ارسال/بعت/نبعت/نرسل/بالارسال/بالنشر)
        YouSent: (بعتت/بعته/بعتته/بعتها/ارسلته/ارسلتها/ارسلت/وديته) (لاختي/لامي/لاخوي/لابوي/لاهلي/لزوجتي/لمراتي/لصاحبي/لاصحابي/لخطيبتي)
        Family: امي, ماما, بابا, ابوي, ابويا, اخي, اخوي, اخويا, اختي, اهلي, عيلتي, عايلتي, عائلتي, بنتي, ابني, والدتي, والدي
        Friends: صاحبي, صديقي, اصحابي, اصدقائي, رفيقي, رفقاتي, زميلي, زملائي
        Partner: زوجتي, مراتي, مرتي, خطيبتي, حبيبتي, زوجي, جوزي, خطيبي
        My: امي, ماما, بابا, ابوي, ابويا, اخي, اخوي, اخويا, اختي, اهلي, عيلتي, عايلتي, بنتي, ابني, والدتي, والدي, صاحبي, صديقي, اصحابي, اصدقائي, رفيقي, زميلي, زملائي, زوجتي, مراتي, مرتي, خطيبتي, حبيبتي
        Borrow: (فكر/تفكر/فكرت/فكري) (ب/في/باهلك/بعيلتك/بامك)
        """;

    private const string Darija = """
        Done: safi drt, safi dertha, drtha, dertha, rah safi, صافي درتها, درتها, تم
        Paid: (safi/rah/ok) (/chouf/verifi/checki) (compte dyalek/lcompte/le compte/solde), (chouf/verifi) (/l) (compte/lcompte/solde) (/dyalek)
        PayDone: mchaw, mchat, mcha, dazt, dazo, dazet, daz, msifta, msiftin, msift, 7tit, 7titt, 7ttit, 7ett, 7ttet, wsl, wselat, مشاو, دازو, دازت, مصيفطه
        Received: (kanchouf/chft/cheft/bano/banou) (lia/liya/f compte/dik/had)
        PastMe: <pay+>
        Sent: (sift/siftt/sifet/sifett/sayft/siftha/sifto/siftlik/siftthom/sifthom) (/lik/liha/daba/safi/deja), (safi/rani/ra/rah/yallah) (sift/siftt/sifet/sifett/drt/derthom/drthom/siftha/sifthom)
        Paid: (drtha/drthom/derthom/dartha) lik, درتها ليك, درتهم ليك, (دزت/مشيت) (عند/ل) (البنك/كاش بلوس/وفاكاش), زدتك, زدت ليك, dar lik, (safi/rah/rani) (drtha/dertha/khlst/khllst/khallast/kheltst), (khlst/khllst/khellst/khalast/khallest) (/daba/safi/lik), (drt/dert) (/lik) (lvirement/virement/transfert/ltransfert/wafacash/cashplus), (lflous/flous) (/rah/rahom/rahoum) (mchaw/mchat/daz/dazo/msifta)
        Look: chouf, chof, shouf, ha, hahowa, hahiya, hak, lwasl, wasl, recu, lrecu, شوف, ها, هاهو, هاك, الوصل
        Money: lwasl, wasl, recu, lrecu, mtcn, lmtcn, lcode, الوصل, وصل
        Asks: kifach, kifash, fin, fo9ach, wach, 3lach, ch7al, chhal, mnin, كيفاش, فين, واش, علاش, شحال, منين, فوقاش
        WillSend: (ghadi/gha/ghan/rani/nbda/nebda/bdit) (/nbda/nebda) (nsift/nsifet/kansift/npartagi)
        YouSent: (sifttiha/siftiha/sifttih/sifti) (/l/lkhti/lmama/lmmi/lkhoya/lbba) (khti/mama/mmi/khoya/bba/mrati/s7abi)
        Family: mama, mmi, lwalida, bba, baba, lwalid, khoya, khouya, khti, familti, mama dyali, خويا, ختي, مي, با, ماما, الواليده ديالي, عائلتي
        Friends: sa7bi, sahbi, s7abi, shabi, صاحبي, صحابي
        Partner: mrati, khatibti, مراتي, خطيبتي
        My: mama, mmi, lwalida, bba, baba, khti, familti, sa7bi, sahbi, s7abi, shabi, mrati, khatibti, ختي, صاحبي, صحابي, مراتي, خطيبتي, ماما, مي
        HasSeen: (chaf/chafet/chafat/chafo/chafou/wselha/wselhom/wselat) (/lvideo/kolchi/liha), (3iyet/3iyt/3aytat/3ayet/ktb/kteb) (liya/lia) (/chaf/chafet/kolchi)
        """;
}
