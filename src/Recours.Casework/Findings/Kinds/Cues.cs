namespace Recours.Casework.Findings.Kinds;

/// <summary>What the words of a message say about the numbers and names in it or near it.</summary>
[Flags]
internal enum Cue
{
    None = 0,
    WesternUnion = 1 << 0,
    MoneyGram = 1 << 1,
    Ria = 1 << 2,
    Wafacash = 1 << 3,
    Reference = 1 << 4,
    Mtcn = 1 << 5,
    Voucher = 1 << 6,
    Code = 1 << 7,
    MobileMoney = 1 << 8,
    PayPal = 1 << 9,
    Bank = 1 << 10,
    Platform = 1 << 11,
    Receiver = 1 << 12,
    Phone = 1 << 13,
    Money = 1 << 15,
    Wallet = 1 << 16,
    Spoken = 1 << 14,

    /// <summary>What is done where money is paid in or out, and what is shown there.</summary>
    Counter = 1 << 17,

    /// <summary>Words behind which a receiver may stand, or anybody else: "envoie à".</summary>
    Towards = 1 << 18,
}

/// <summary>The words that are cues, in every language, folded.</summary>
internal static class Cues
{
    public static readonly PhraseTable Table = new(
    [
        .. All(Cue.WesternUnion, "western union", "western", "westernunion", "wester union", "wu", "ويسترن يونيون", "ويسترن", "وسترن يونيون", "وسترن"),
        .. All(Cue.MoneyGram, "moneygram", "money gram", "monney gram", "mony gram", "مونيغرام", "موني غرام", "مونيجرام", "موني گرام", "موني جرام", "مني غرام"),
        .. All(Cue.Ria, "ria", "ria money", "ria transfer", "riamoney", "ريا"),
        .. All(Cue.Wafacash, "wafacash", "wafa cash", "وفاكاش", "وافاكاش", "وفا كاش", "وافا كاش", "كاشبلوس", "كاش بلس", "كاش بليس", "كاشبليس", "cash plus", "cashplus", "كاش بلوس"),
        .. All(Cue.Reference | Cue.Code, "code", "code de retrait", "code de transfert", "pin", "الكود", "كود", "رمز", "الرمز", "codigo", "lcode", "kod"),
        .. All(Cue.Reference, "رقمها", "رقمو", "رقمه", "نمرتها", "numero de transfert", "n de transfert", "num de transfert", "control number", "numero de controle", "numero de control", "tracking number", "reference", "ref", "reference number", "referencia", "numero de referencia", "referenz", "referenznummer",
            "transfer number", "kontrollnummer", "auftragsnummer", "numero de envio", "numero de giro", "رقم الحواله", "رقم التحويل", "الحواله", "numero", "number", "nummer", "رقم", "الرقم", "recu", "receipt", "recibo", "quittung", "لرقم", "numero dial", "raqm"),
        .. All(Cue.Mtcn | Cue.Reference, "mtcn"),
        .. All(Cue.Voucher, [.. VoucherCodes.Brands.Keys]),
        .. All(Cue.Code, "codes", "coupon", "coupons", "ticket", "tickets", "carte", "cartes", "card", "cards", "voucher", "vouchers", "gift card", "gift cards", "recharge", "recharges", "karte", "karten", "gutschein", "gutscheine", "tarjeta", "tarjetas", "بطاقه", "بطاقات", "شحن", "la recharge", "cupon", "كرت", "كروت", "كارت", "كارتات", "قسيمه", "grattage", "gratte", "gratter", "scratch", "scratched", "scratchy", "rubbelfeld", "rubbel", "freigerubbelt", "gutscheincode", "raspar", "raspado", "raspe"),
        .. All(Cue.MobileMoney, "payid", "pay id", "pago movil", "duitnow", "duit now", "tng", "touch n go", "ewallet", "e wallet", "payconiq", "bizumea", "bizumeame", "yapealo", "yapeale", "yapeo", "yapee", "yapeas", "yapeamelo", "yapeaste", "nequis", "00 sent to", "sur orange", "par orange", "numero orange", "mon orange", "الويش", "ويش على", "ويش عالرقم", "ويش عرقمي", "ويش عرقم", "كليك على", "الكليك", "flexy", "flexi", "فليكسي", "فلكسي", "cash send", "bizum", "twint", "whish", "whish money", "ويش موني", "google pay", "googlepay", "gpay", "upi", "d17", "دي 17", "airtel", "phonepe", "phone pe", "paytm", "mvola", "tigo pesa", "اورانج موني", "orange موني", "اورنج موني", "اورونج موني", "orange money", "orangemoney", "om", "wave", "mtn", "momo", "mtn money", "mtn momo", "moov", "moov money", "flooz", "free money", "mobile money", "airtel money", "m pesa", "mpesa", "tmoney", "t money", "wizall", "opay", "palmpay", "yape", "yapea", "yapeame", "yapear", "plin", "nequi", "daviplata", "vodafone cash", "instapay", "orange cash", "bkash", "gcash", "vodafone", "etisalat cash", "we pay", "stc pay", "stcpay", "urpay", "cliq", "zain cash", "zaincash", "asia hawala", "fast pay", "easypaisa", "jazzcash", "nagad", "baridimob", "baridi mob", "kash", "free mobile money", "wave money", "maya", "paymaya", "ecocash", "lonestar", "afrimoney", "sama money", "moov africa", "celtiis", "زين كاش", "اسيا حواله", "اسيا سيل", "كليك", "اس تي سي باي", "stc باي", "اتصالات كاش", "محفظه زين", "بريدي موب", "ناس والت", "سوبر كي", "فودافون", "فودافون كاش", "اورنج كاش", "انستاباي", "inwi money"),
        .. All(Cue.PayPal, "entre proches", "friends and family", "freunde und familie", "amigos y familiares", "paypal", "paypals", "paypaled", "paypalled", "gepaypalt", "paypale", "pay pal", "paypall", "بايبال", "باي بال"),
        .. All(Cue.Bank | Cue.Money, "palawan", "cebuana", "lhuillier", "mlhuillier", "efecty", "baloto", "rapipago", "pago facil", "elektra", "kuda", "ccp", "cpp", "rip", "iban", "rib", "bic", "swift", "virement", "compte bancaire", "compte", "bank", "account", "account number", "acct", "sort code", "routing", "ewallet", "clabe", "cbu", "alias", "kontonummer", "blz", "bankverbindung", "rib dyali", "الحساب", "رقم الحساب", "ايبان", "الايبان", "bank account", "bank transfer", "transferencia", "cuenta", "uberweisung", "konto", "banque", "titulaire", "حساب", "حوالة بنكيه", "banco"),
        .. All(Cue.Platform, [.. Handles.Platforms]),
        .. All(Cue.Receiver, [.. ReceiverNames.Labels]),
        .. All(Cue.Towards, [.. ReceiverNames.Openings]),
        .. All(Cue.Phone, "zelle", "venmo", "bizum", "lydia", "paylib", "wero", "twint", "payid", "swish", "mbway", "mb way", "upi", "paytm", "gpay", "ewallet", "e wallet", "whatsapp", "whatsap", "watsapp", "whats app", "wsp", "numero", "num", "tel", "telephone", "phone", "number", "appelle", "appelle moi", "appeler", "call", "call me", "text me", "sms", "joindre", "contact", "contacte", "contacte moi", "telefono", "llama", "llamame", "movil", "handy", "nummer", "telefon", "ruf", "anrufen", "viber", "signal",
            "واتساب", "واتس", "رقم", "رقمي", "رقمك", "هاتف", "هاتفي", "اتصل", "نمره", "نمرتي", "nmra", "nemra", "nimero", "nmrti", "raqmi", "numiro", "3ayet", "3iyet", "gsm", "portable", "mobile", "mi numero", "tlf"),
        .. All(Cue.Money, "deposita", "depositar", "deposite", "depositame", "transfiere", "transferis", "transferir", "transferi", "manda", "mandame", "consigne", "consigneme", "gira", "oxxo", "pesos", "plata", "lana", "soles", "uberweis", "uberweise", "zahl", "zahle", "zahlst", "zahlung", "euro", "depose", "depot", "verse", "vire", "virer", "verser", "francs", "recharge", "mandats", "envoi", "envoye", "paiement", "recevoir", "dollar", "usd", "pounds", "naira", "deposit", "wire", "drop", "cashout", "rand", "cedis", "ابعت", "ابعث", "دفع", "ادفع", "حولي", "حوله", "الحواله", "حواله", "درهم", "ريال", "دولار", "دينار", "جنيه", "صيفطي", "خلصني", "khlls", "khless", "khelles", "sifet", "sift", "siftli", "7wel", "7ewel", "derhem", "dirham", "flouss", "lflous", "argent", "euros", "euro", "dollars", "dh", "dhs", "fcfa", "cfa", "envoie", "envoyer", "envoyez", "transfert", "mandat", "send", "money", "transfer", "pay", "paye", "payer", "paie", "payez", "dinero", "envia", "enviar", "pagar", "geld", "zahlen", "schick", "sende", "المال", "ارسل", "فلوس", "حول", "تحويل", "flous", "sift", "khlles", "صيفط", "mandat cash", "cash", "retrait"),
        .. All(Cue.Counter, "qui va sortir", "ca sort", "guichet", "formulaire", "bordereau", "papier", "la fiche", "agence", "caisse", "caissiere", "retirer", "retire", "retirera", "recupere", "recuperer", "recupera", "recoit", "recevra", "encaisse", "encaisser", "affiche", "afficher", "affichera", "apparait", "apparaitre", "a l ordre de", "piece d identite", "carte d identite", "infos", "coordonnees",
            "form", "paper", "counter", "clerk", "teller", "pick up", "picks up", "pickup", "picking up", "picks it up", "collect", "collects", "collecting", "receives", "receive it", "payee", "in favour of", "in favor of", "on the id", "id card", "comes up", "come up", "show", "shows", "pop up", "pops up", "fill", "filled", "spelled", "is called", "addressed to", "who gets", "details",
            "formulario", "ventanilla", "papel", "retira", "retirar", "recoge", "recoger", "cobra", "cobrar", "recibe", "aparece", "aparecer", "a la orden de", "a favor de", "quien", "ponle", "poner", "pon", "escribe", "retiro", "datos",
            "schalter", "formular", "zettel", "abholt", "abholen", "abholer", "abholung", "daten", "kriegt", "holt", "empfangt", "angezeigt", "anzeigt", "steht", "erscheint", "zugunsten", "ausweis", "perso", "eintragen", "eingetragen", "ausfullen", "ausgefullt", "zahlungsempfanger", "trag", "tragst",
            "werqa", "lwerqa", "wr9a", "lwer9a", "lwr9a", "ktb", "kteb", "ktebt", "ktebha", "ychedhom", "ghaychedhom", "yjbed", "yjbd", "yhezz", "ychedd", "yched", "yakhod", "yakhoud", "tla3", "kaytla3", "ghaytla3", "kayban", "ghayban", "الشباك", "الاستماره", "الورقه", "يستلم", "بيستلم", "هيستلم", "يقبض", "بيقبض", "يسحب", "يطلع", "بيطلع", "هيطلع", "يطلعلك", "بيطلعلك", "هيطلعلك", "يظهرلك", "بيظهرلك", "هيظهرلك", "النموذج", "خانه", "يظهر", "بيظهر", "اكتب", "كتب", "كتبت", "يطلعلك"),
        .. All(Cue.Spoken, [.. NumberWords.Common]),
        .. All(Cue.Wallet, "btc", "bitcoin", "bitcoins", "wallet", "crypto", "usdt", "trc20", "erc20", "eth", "ethereum", "litecoin", "ltc", "monero", "xmr", "tron", "trx", "portefeuille", "cartera", "adresse", "address", "direccion", "بيتكوين", "محفظه", "عنوان"),
    ], joined: true);

    /// <summary>All cues in a folded text.</summary>
    public static Cue Of(string folded) => (Cue)Table.All(folded);

    private static IEnumerable<(string, int)> All(Cue cue, params IEnumerable<string> phrases) => phrases.Select(phrase => (phrase, (int)cue));
}
