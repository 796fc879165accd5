namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Money that has left: not what somebody did, but what became of it ("the transfer was accepted", "debited from my account"). Where money
/// or the way to pay is named in few words, it tells of a payment.
/// </summary>
internal static class Outflow
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        Gone: (a ete/ete/est/est bien/c est/sont/vient d etre/s est) (/bien/deja) (accepte*/valide*/execute*/confirme*/passe*/parti*/effectue*/debite*/preleve*/retire*/traite*/enregistre*/envoye*/sorti*/depose*/fait*), debite de, preleve de, sorti de, parti de
        Paid: (debite/preleve/parti/sorti/retire) (de/du/sur) (mon/le/notre) compte, (je/j ai/j/jai/g) (mi/mis) (/les/l/tout/le/la) (/argent/reste/somme) (sur/dans) (le/ton/votre/son), (tu as/t as/tas/vous avez/tu) (/eu/deja/maintenant) (ton/votre/l/mon) (argent/fric/paiement),
          (ticket/carte/code/recharge/coupon) (/est) (gratte/achete/charge/active/recharge/prete), argent est (/deja) parti
        Done: (ce/c/se) fait, (cest/c est) (paye/regle/vire/verse)
        Bought: (j ai/jai/g/on a/je viens d/je viens de/viens d) (/pu/en/juste/seulement) (achete*/acheter/trouve*/trouver/pris/prendre/prise/prises/eu/recupere*/chope*/pogne*), (j ai/jai/g) (les/la/tes/ta/une/1/deux/un), (j en ai/jen ai/g en ai), achete, achetee*, achetes
        Paid: (j ai pu/j ai reussi a/jai reussi a/reussi a/j ai quand meme pu) (/t/te/vous/vs/lui) <pay>, argent (/est/vient d etre) (en route/en chemin/parti), (mon/ma) (frere/soeur/pote/ami/amie/mere/pere/cousin/cousine/copine/copain/collegue) (t/vous) a (/fait un/fait le) (virement/<pay+>), (ma/la) banque a (/bien/enfin) (accepte*/valide*/execute*/fait)
        Done: (ca/ca y est/c est/il/elle/tout/c est bon c est/bon c est) (/vient de/vient d/viens de) (partir/parti/passe/passer/sorti/sortir), (ok/oui/bon/voila/c est) (paye/vire/verse/transfere)
        PayDone: qui arrive*, qui t arrive*
        Gone: viennent d etre (debit*/prelev*/retir*)
        Paid: (femme/mari/frere/soeur/pere/mere/pote/ami/cousin/collegue) (a/vient de) (fait/faire) (le/un) (virement/transfert/depot/mandat)
        Sent: enveloppe est (/deja) (dans/sous/sur/chez), (je l ai/j ai) (laisse/mis/pose/glisse) (/l enveloppe/les billets/le cash/l argent) (dans/sous/sur) (ton/ta/votre/le/la)
        """;

    private const string English = """
        Gone: (was/is/were/has been/have been/been/got/gets/has/have) (/just/already/now/all) (executed/processed/approved/accepted/debited/deducted/cleared/confirmed/completed/successful/submitted/withdrawn/taken/released/sent/delivered/wired/transferred), went through, gone through, debited, deducted,
          (is/are/s) gone, left my, (gone/out/taken) (from/of/out of) (my/the)
        Paid: (debited/deducted/withdrawn/taken/gone/left/out) (/from/of/out of) my (account/side/bank/card/balance/wallet/end), (i/we/i ve/i have/ive/have) (/already/just) (payed/transfered/sended/paied/wire/wired) (/you/u/it),
          (you/u) (have/ve/got/had/ve had/ve got) (/had/got/already/now) (your/ur/the/my/all my) (money/cash/payment/dough), (card/code/voucher/it/ticket) (is/s/are/has been) (/all/already) (scratched/loaded/bought/purchased/redeemed/activated/topped up)
        Bought: got, gotten, bought, found, grabbed, purchased, picked up, (i have/ive/i ve) (the/one/two/both/your/ur/a), managed to get, i don (buy/get), nakabili, nimenunua
        Paid: (managed to/was able to/able to/i went and) <pay>, (money/cash/payment/transfer/dough) (is/s) (/now/already) (on the way/on its way), (brother/sister/friend/mate/cousin/uncle/mom/mum/dad/mother/father/roommate/boss/wife/husband/auntie/neighbor/neighbour) (/has/just/don) <pay+> (you/u/it), (bank/app) (/has/just/finally) (approved/accepted/executed/processed/released) (/it/the/that)
        Done: (it/money/its/that) (just/has just/has/now) (left/went/gone/went out), (ok/yes/all/now) (paid/sent/payed), i did what (you/u) (asked/said/want/wanted)
        Handed: (here/ok/please/just) take, take this
        Sent: na (/the) i send, i send (so/am so)
        PayDone: coming your way, coming to you, on the way, seen leaving
        Paid: (everything/all/the lot/the rest) <pay+>, (wife/husband/brother/sister/friend/mum/mom/dad/cousin/mate) (made/did/has made/has done) (the/a) (transfer/payment/deposit)
        PayDone: (/is/are/now) (in/on) (your/ur) (account/wallet/balance/paypal/app), (machine/atm/bank/kiosk/it/they) (took/has taken) (it/them/the money/the cash/everything/all)
        PayDone: don (enter/land/drop/reach/go), nimesend, nimeforward, nimelipa, nimeweka, nimedeposit, nimetuma, is in your (locker/mailbox/letterbox/bag/car)
        Sent: nimesend, nimeforward, nimelipa, nimeweka, nimedeposit
        Gone: (was/got/been/is) charged, charged to my
        PastMe: borrowed, i borrowed
        """;

    private const string Spanish = """
        Gone: (fue/fueron/ha sido/esta/ya/se/quedo/sido/estan) (/ya/ha) (ejecutad*/procesad*/aprobad*/aceptad*/debitad*/descontad*/confirmad*/completad*/exitos*/realizad*/acreditad*/enviad*/cobrad*/hech*/aprobo/proceso/debito/desconto/acredito/completo/hizo/realizo/ejecuto), salio de, salieron de, descontado de, debitado de
        Paid: (salio/salieron/descontado/debitado/cobrado/descontaron/debitaron/fue) (/de) (mi/la) (cuenta/tarjeta/saldo), (ya/ahi/alli) (tienes/tenes/tiene/te va/va/esta/estan) (/tu/el/la/su/lo) (dinero/plata/pago/deposito/transferencia/tuyo),
          (tarjeta/codigo/cupon/recarga) (/ya/esta/ya esta) (rascad*/comprad*/cargad*/raspad*), (ya/ahora) (lo/la/los) (puedes/podes/puede) (/ya) (retirar/cobrar/sacar), (acaba de/acaban de) (salir/pasar/entrar/hacerse/procesarse), (operacion/transferencia/transaccion/giro/pago/deposito) (/ya) (fue/ha sido/quedo/esta/puesto/aceptada/aprobada) (/aceptad*/aprobad*/hech*/puest*/realizad*), (dinero/plata) (ya/se) (/se) (fue/salio/mando), (ahi/alli) te (fueron/van/va/mande/envie/deposite/transferi), (yapeado/depositado/transferido/consignado/girado/plineado/pagado/ingresado/bizumeado), ya (/te/lo/la) (consigne/gire/deposite/transferi/abone/ingrese/yapee/plinee/recargue/cargue/retire)
        Bought: compre, consegui, encontre, agarre, saque, halle, (ya/aqui/solo/ahi) (tengo/tenia/habia), tengo (la/las/una/los/el/dos), he (comprado/conseguido/encontrado/sacado)
        Paid: (consegui/pude/logre/alcance a/alcance/pude solo/solo pude/apenas pude) <pay>, (dinero/plata/lana) (/ya/te) (va/esta/sale) (/ya) (en camino/saliendo), (hermano/hermana/amigo/amiga/primo/prima/mama/papa/madre/padre/compa/companero/novia/novio/cunado/cunada/vecino/vecina/jefe/tio/tia) (/ya) (te/le) <pay+>, (banco/app) (ya/me/por fin) (/lo/la) (aprobo/acepto/hizo/ejecuto/proceso)
        Done: (acaba/acaban/ya acaba) de (salir/pasar/irse/entrar), (vale/ok/ya/listo) (pagado/enviado/mandado), hice lo que (pediste/dijiste/querias/me pediste)
        Paid: (acaban de/me acaban de/acaba de) (descontar/debitar/cobrar/quitar/sacar), (esposa/esposo/mujer/marido/hermano/hermana/amigo/primo/mama/papa) (hizo/ha hecho) (la/el/una/un) (transferencia/deposito/giro/pago/bizum/envio)
        PayDone: (/ya) (estan/esta/quedaron) en (tu/su/la) (cuenta/billetera)
        Sent: sobre (/ya) (esta/quedo) (en/bajo/debajo), (deje/puse/meti) el (sobre/dinero/efectivo) (en/bajo/debajo)
        PayDone: va, van
        Gone: me (cobraron/descontaron/quitaron/debitaron/sacaron)
        PastMe: pedi prestad*, me prestaron
        """;

    private const string German = """
        Gone: (wurde/ist/is/worden/wird/sind/wurden) (/gerade/schon/eben/soeben/laut bank/jetzt) (/vom konto/von der bank) (ausgefuhrt/gebucht/abgebucht/angenommen/akzeptiert/bestatigt/verarbeitet/durch/raus/weg/angewiesen/freigegeben/eingezahlt/rausgegangen/durchgegangen/uberwiesen/verschickt), abgebucht, abgegangen, runter vom, durchgegangen
        Paid: (abgebucht/abgegangen/weg/runter/raus) (/ist/von/vom) (/meinem/meim) konto, (von/vom) (/meinem/meim) konto (/schon/jetzt) (abgebucht/weg/runter/abgegangen/raus), (hast/haben sie) (/jetzt/doch/ja) (dein/deine/ihr/das/die) (geld/kohle/zahlung), (du kannst/kannst du/kannst) (/es/das geld) (/jetzt) abheben, (transfer/uberweisung/zahlung/transaktion/operation/auftrag) (wurde/ist) (/gerade/schon) (angenommen/akzeptiert/ausgefuhrt/bestatigt), (hab/habe/han) (/dir/doch/grad/es/dir grad/doch gestern) (/schon) (twintet/getwintet/uberwisen/bezahlt/eingezahlt/uberwiesen/aufgeladen/gezahlt),
          (karte/code/gutschein) (ist/is/hab ich) (/schon) (gerubbelt/gekauft/freigerubbelt/aufgeladen/eingelost/aktiviert), freigerubbelt
        Bought: habs, (hab/habe/han) (sie/ihn/alle/beide/eine/einen), bekommen, kriegt, gekriegt, gekauft, kauft, geholt, gholt, besorgt, gefunden, (hab/habe/han) (/jetzt) (die/eine/zwei/deine) (/zwei) (karte/karten/codes/gutscheine/paysafe), gab nur
        Paid: (konnte/konnt/hab) (dir/ihnen/euch) (nur/noch/jetzt/wenigstens), (geld/kohle/zahlung) (is/ist) (/schon/jetzt) (unterwegs/raus/weg), (bruder/schwester/freund/freundin/kumpel/kollege/mutter/vater/cousin/mama/papa/onkel/oma/opa) hat (/es) (dir/ihnen/euch), bank hat (/es/das/die) (/uberweisung/zahlung) (/schon/jetzt) (ausgefuhrt/angenommen/genehmigt/freigegeben)
        Done: (is/ist) (/grad/gerade/eben/jetzt/schon/grade) (raus/durch/weg/drin/drauf), (ok/ja/so) (bezahlt/gezahlt/uberwiesen/geschickt/gschickt), gsendet, gschickt, hab gemacht was du (wolltest/willst/sagst)
        Handed: da kommen, kommen
        PayDone: (sind/ist) bei (dir/ihnen)
        Paid: (alles/komplett/den rest) <pay+>
        Sent: umschlag (ist/liegt) (/schon) (in/im/unter/bei), (hab/habe) (/dir) (den umschlag/das geld/es) (in/unter/bei) (deinen/dein/deinem/den/die)
        """;

    private const string Arabic = """
        Gone: (تم/تمت/اتم/انتهى) (/بنجاح), (انخصم*/انسحب*/اتخصم*/اتسحب*/خصمت/سحبت/طلعت/طلعو/خرجت/خرجو/راحت/راحو/نجحت/اتقبلت/انقبلت/تنفذت/اتنفذت/انبعت*/اتبعت*/تحولت/تحولو/راحوا/صاروا/صارو/طلعوا/طلع)
        Paid: (انخصم*/انسحب*/اتخصم*/اتسحب*/خصمو/طلعو/طلعت/راحت) (/الفلوس/المبلغ) (من) (حسابي/بطاقتي/رصيدي/الحساب), (صارو/صارت/بقو/بقت/وصلو) (عندك/معك/معاك/بحسابك/في حسابك), (انطيتك/عطيتك/اعطيتك/اديتك/باعتلك/باعثلك/محوللك/محولك/مرسللك/مرسلك/بعثتهملك/بعتهملك/بعثتلك/حولتهملك/وديتهملك), (سويت/عملت/درت/سويتلك/عملتلك/درتلك) (/لك/ليك/الك) (تحويل/تحويله/حواله/الحواله/التحويل/ايداع), (تمت/نجحت/تم) (العمليه/عملية/المعامله/الحواله) (/بنجاح), (نزلت/نزلتها/نزلتهم/راحو/راحوا/صارو/صاروا) (/على/ع/في) (/ال) (محفظتك/بحسابك/حسابك/عندك/رصيدك), (خدت/اخذت/اخدت) (فلوسك/المصاري/الفلوس/مصرياتك)
        Bought: اشتريت*, شريت*, جبت*, لقيت*, حصلت*, اخذت*, خذيت*, اخدت*, لكيت*, عندي, معي, معاي
        Paid: (قدرت/لحقت/عرفت) <pay>, (الحواله/التحويل/المبلغ/الفلوس/المصاري/الحوالة) (صارت/صار/تمت/تم/راحت/راح/طلعت/مشيت/مشي/انبعتت/اتنفذت), (مصرياتك/فلوسك/مصاريك/الفلوس/المصاري) (/صارت/هسه) (بالطريق/في الطريق/جايه/طالعه/بالدرب), (البنك/التطبيق) (/خلاص) (قبل/وافق/نفذ/مشي) (/علي/على) (/التحويل/الحواله)
        Done: (هلق/هلا/هسه/توها/توه/الحين/دلوقتي/لسه/خلص/خلاص) (طلعت/راحت/صارت/مشيت/انبعتت/راحو/طلعو), (خلص/خلاص/تمام/اوكي) (دفعت/حولت/بعتت/بعت), عملت اللي (بدك/طلبته/قلته)
        Handed: جايك, جاييك, واصلك, بيوصلك, هيوصلك
        Paid: (عملت/عملتلك/سويت/سويتلك/درت/درتلك/بعتلك) (المانداه/مانداه/الماندا/المانده/المنضه/المنضا/منضه/المونضا/الحواله/التحويل/الايداع), (الظرف/المغلف) (في/ب/تحت/عند)
        Done: اندفعت, اندفع, انبعتت, انبعتوا
        PastMe: تدينت, استلفت, تسلفت, استدنت
        """;

    private const string Darija = """
        Gone: (tsiftat/tsifto/tsaft/tsafto/mchaw/mchat/dazt/dazet/dazo/dazou/daz/kherjo/khrjo/tkhelset/tkhlsat/tdf3at/tdef3o/t7wlat/t7awlat/tl3at/t9bl/t9blat), (تصيفطات/تصيفطو/مشات/مشاو/دازت/دازو/خرجو/خرجات/تخلصات/تدفعات/تحولات)
        Paid: (kherjo/khrjo/mchaw/na9so/t7eydo/khrjat) (mn) (compte/lcompte/lkonto/l7sab) (/dyali), (خرجو/مشاو/نقصو) من (الحساب/لكونط) (/ديالي), (rahom/rah/rahoum/flousek/flous) (/rahom/rah) (3ndek/3andek/weslok/wslok), راهم عندك, (khditi/khdit/chddit/cheditti) flousek, (flouskom/flousk) (3andkom/3ndkom/3ndek), (3mert/3mmert/dertlek/drtlek/7tit/flexit/cardit/chrjit/charjit) (/lik/lk/lek/likom) (/l) (recharge/flexy/carte), (flexit/b3atht/b3atthoum/b3athom/b3athoum/b3atthom/b3atlek/b3atht lek) (/lek/lik/lkom), (t9ess/t9ass/t9et3/tqetta3/tna9es) mn (compte/lcompte/solde), (درتلك/بعتلك/بعتهملك/فليكسيت/عمرت ليك), (خرجت من/كملت مع) (/ال) (الوكاله/وكاله)
        Bought: chrit*, chritha, chrithom, l9it*, lqit*, jbt*, jebt*, khdit*, khdithom, 3ndi, شريت*, لقيت*, جبت*, خديت*
        Paid: (9dert/9drt/lqit bach) <pay>, (flousek/flous/lflous) (/rahom/rah/daba) (f tri9/f tre9/fi tri9/jayin), lbank (9bel/9blat/accepta/dar), (daz/dazt/dazet/mcha/mchat/t9bl/t9blat) (lvirement/virement/transfert/ltransfert/lmandat/lflous)
        Done: (rah/yallah/daba/safi/rahom/ya llah) (/yallah/daba) (mchat/mchaw/mcha/dazt/dazo/daz/dazet/khrjat/khrjo/khlst/khlest/khellest), drt li (bghiti/golti), safi <pay+>, درتهالك, درتهملك, derthalek, derthomlek
        Handed: jayak, jayk, jayik, جايك
        PayDone: wdit, wde3t, 7awelt, versit, virit, soufetit, سوفطيت
        Sent: soufetit, soufitit, سوفطيت, سوفطيتهم
        PayDone: (rahom/rah/rahoum) f (compte/lcompte) (/dyalek/dialek), f (compte/lcompte) (dyalek/dialek)
        Paid: (t7ydo/t7eydo/tqet3o/t9t3o) (/liya/lia), (mrati/khoya/sa7bi/khti) (dart/dar/sift/siftat) (/lik) (lvirement/virement/transfert)
        Done: (rah/rahom/rahoum/) (tkhelset/tkhelsat/tkhelso/tkhlsat/tsiftat/tsifto)
        Gone: tna9so, tna9sou, t9t3o
        PastMe: tsellft, tsleft, tslft
        """;
}
