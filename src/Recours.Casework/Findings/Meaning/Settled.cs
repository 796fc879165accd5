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
        Paid: (viens de/vien de/jviens de/jvien de/j viens d/viens d) (/te/t/vous) (metre/mettre/envoyer/envoye/virer/verser/payer/deposer/transferer), (c est/c/voila c est/ok c est) (fait/bon/regle) (/regarde/verifie/check/va voir/tu peux) (/voir/verifier) (/ton/le) (compte/solde/appli), (regarde/verifie/check) (ton/le/sur ton) (compte/solde/wave/paypal/om)
        PayDone: parti, partie, partis, parties, passe, passes, passee, en route, effectue, effectuee, confirme, mis, envoyes, envoyee, envoyees
        PastMe: je viens de, jviens de, j viens de, je vien de, jvien de, viens juste de, je suis alle, je suis passe
        Received: (je/on/nous/j) (vois/voit/voyons/voi) (/bien) (/les/le/tes/ton/la/l), (ok/oki/bien/merci) (/pour/j ai) (les/ces/le), (/ok) (c est/c) bon pour (les/le)
        Pay: (va/vas/cours/passe/descend/descends) (a/au/chez/dans/en) (/la/le/l/un/une)
        Money: (la/de la/a la/bureau de/bureaux de) poste
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
        """;

    private const string Spanish = """
        Done: (ya/esta/quedo) (hecho/listo/quedo), hecho, listo, ya esta, ya quedo
        Paid: (ya/listo/ya esta/esta/quedo) (/esta) (hecho/listo) (/revisa/mira/checa/fijate) (/en/a) (/tu/la) (cuenta/saldo/app), (revisa/checa/mira/fijate en) (/en) (tu/la) (cuenta/saldo/app/nequi/yape)
        PayDone: salio, salieron, paso, pasaron, hecha, hecho, realizada, realizado, exitosa, exitoso, listo, enviado, enviada, enviados, depositado, depositados, transferido, transferidos
        Received: (veo/vemos/vi/vimos) (los/el/tus/tu/la), (cayo/cayeron/entro/entraron/aparecio/aparecieron) (los/el/la/tus)
        Pay: (ve/vete/anda/vaya/corre/sal) (a/al) (/la/el/una/un/tu)
        Money: (el/oficina de/al) correo, oficina de correos
        """;

    private const string German = """
        Done: (ist/is/hab ich/habs/alles/so) (/schon/jetzt) (erledigt/gemacht/fertig/passiert), erledigt, gemacht, fertig, habs gemacht, so fertig
        Paid: (ist/is/hab ich/habs/alles) (/schon/jetzt) (erledigt/gemacht) (/bitte/also) (schau/check/guck) (/mal) (/auf/in) (dein/deinem) (konto/handy/app), (schau/check/guck) (/mal) (/auf/in) (dein/deinem) (konto/paypal/app)
        PayDone: raus, weg, durch, unterwegs, drauf, uberwiesen, ausgefuhrt, gebucht, abgebucht, gesendet, geschickt, gekauft, eingezahlt, uebertragen, abgeschickt
        Received: (ich/wir/i) (sehe/seh/sehen/siehe) (/schon/jetzt) (/die/den/das/deine), (hab/habe/haben) (/ich/wir) (/die/es/sie/das geld) (/jetzt) (bekommen/erhalten/drauf/da)
        Pay: (geh/gehst/lauf/fahr) (/jetzt/mal) (in/zu/zum/zur/auf) (/den/die/dem/einen/eine) (/laden), (in/im/den/zum/dem) laden
        Money: (die/der/zur/bei der/auf der/in der) post, postamt
        """;

    private const string Arabic = """
        Done: تم, تمام تم, خلاص تم, تم خلاص, صار, عملتها, سويتها
        Paid: (تم/خلاص) (/شوف/شيك/اتاكد) (/من) (حسابك/رصيدك/محفظتك), (شوف/شيك/اتاكد من) (حسابك/رصيدك/المحفظه)
        PayDone: راحت, راحو, طلعت, وصلتك, وصلك, وصلوك, اتحولت, تحولت, انبعتت, مرسله, محوله, مدفوعه
        Received: (شفت/شايف/بشوف/ظهرت/ظهر/نزلت/نزل) (المبلغ/الفلوس/عندي/في)
        Within: بعد
        """;

    private const string Darija = """
        Done: safi, safi drt, safi dertha, drtha, dertha, rah safi, صافي, صافي درتها, درتها, تم
        Paid: (safi/rah/ok) (/chouf/verifi/checki) (compte dyalek/lcompte/le compte/solde), (chouf/verifi) (/l) (compte/lcompte/solde) (/dyalek)
        PayDone: mchaw, mchat, mcha, dazt, dazo, dazet, daz, msifta, msiftin, msift, 7tit, 7titt, 7ttit, 7ett, 7ttet, wsl, wselat, مشاو, دازو, دازت, مصيفطه
        Received: (kanchouf/chft/cheft/bano/banou) (lia/liya/f compte/dik/had)
        """;
}
