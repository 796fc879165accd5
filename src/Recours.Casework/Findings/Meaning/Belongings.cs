namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Sums that nobody asks for: what somebody earns or owes each month, what is on an account, what a thing was bought or sold for, what
/// others paid or gave, what a counter keeps. Before or right behind the sum they say whose it is.
/// </summary>
internal static class Belongings
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        Earn: salaire, smic, rsa, apl, retraite, pension, bourse, loyer, plafond, limite, (mon/ton/son) solde, decouvert, facture, electricite, essence, economies, livret, argent de poche,
          (mon/ton/son/un) (credit/pret), (ca/sa) coutait, (il me/me) reste, d electricite, union prend, (par/le/chaque) (mois/trimestre/semestre), par (semaine/jour/an/heure), de l heure, brut, net,
          de (frais/commission/taxe), (a/ai/as/ont/avait/avais/avez/avons/m a/t a) (/deja/bien) (vendu/achete/coute/depense/perdu/pris/retire/preleve/emprunte/gagne/vole),
          (coutait/coutaient/valait/prelevent/prennent), (il/elle/ami/gars/mec/client/autre/autres/lui) (/la) (a/ont) (/deja/tous) (paye/donne/envoye/verse), (m a/m ont) (donne/prete/avance/file/passe),
          je (peux/pourrais/peu) (/te/vous/juste/que/seulement) (proposer/trouver/avoir/avancer/emprunter/sortir/offrir)
        """;

    private const string English = """
        Earn: salary, wage, wages, pension, allowance, scholarship, (my/your/ur) balance, overdraft, savings, mortgage, tuition, school fees, (my/your/ur/the/a) rent, (hostel/school/uni) (fee/fees), electricity bill,
          (daily/weekly/my/card/transfer) limit, limit (is/of/on), (per/a/each/every) (day/week/fortnight/month/year/hour), fee on top, on top, percent commission, of (charges/commission/tax),
          (cost/costed) (me/him/her/us/you), (car/phone/ring/laptop/bike/ticket/console/dress/suit) (cost/costs), (sold/bought) (/my/the/a/it/them/his/her/your), (got/sold/went) for, (took/lost/spent/withdrew/borrowed/spend/stole),
          (he/she/they/friend/guy/man/guys/men/others/everyone/somebody/someone/people/client) (/has/have/already/just) (paid/gave/sent), (mum/mom/dad/nan/brother/sister/friend/uncle/auntie/wife/husband) (gave/lent/sent) me,
          (gcash/bank/app/screen/account/wallet/card/balance/it/statement) (says/shows/reads/said), i (can/could/might) (/maybe/only/just/probably/try/try to) (borrow/get/raise/scrape/manage/offer/find),
          would you (take/accept), why (did/do/are) (/you/u) (/only/just) (send/sending), why (you/u) (/only/just) (send/sent/give)
        """;

    private const string Spanish = """
        Earn: sueldo, salario, pension, beca, nomina, alquiler, (mi/tu/la) renta, hipoteca, (mi/tu/su) saldo, limite, tope, (mi/tu/un) (credito/prestamo), factura, recibo de, la luz, ahorros, comision, quincena,
          (al/por/cada) (mes/semana/dia/ano/hora/trimestre), a la (semana/quincena/hora), mensuales, semanales, diarios, netos, de (comision/impuestos/gastos),
          (me/le/te/nos) (costo/costaron/cobro/cobraron/dieron/dio/quitaron/descontaron/robaron/presto/prestaron/sacaron/quitaste/sacaste), (ha/han/has/habia/habias/he) (vendido/comprado/costado/gastado/perdido/sacado/prestado/cobrado),
          me quedan, me queda, costo, costaron, se queda, (cuenta/saldo) hay, (vendi/compre/gaste/perdi/costaba/valia/vendio/gasto/perdio/retire/cobre), (el/ella/amigo/tipo/otro/otros/cliente/clientes) (/ya) (pago/pagaron/dio/dieron/mando/mandaron),
          (puedo/podria/podre) (conseguir/ofrecer/juntar/sacar/reunir/pedir), (banco/app/cuenta/pantalla/cajero) (dice/marca/pone/muestra), (aceptas/aceptarias/aceptaria)
        """;

    private const string German = """
        Earn: gehalt, lohn, rente, bafog, taschengeld, dispo, limit, tageslimit, kontostand, guthaben, miete, warmmiete, rechnung, stromrechnung, strom, rate, kaution, kredit, erspartes, hartz, burgergeld, stipendium, ausbildungsgehalt,
          (im/pro/jeden/den/die/je) (monat/tag/woche/jahr/stunde/semester), monatlich, wochentlich, netto, brutto, (an/von) (gebuhren/gebuhr/provision/steuern), prozent,
          (hat/hab/habe/haben/hatte/hast) (/mich/mir/uns/dich) gekostet, gekostet, verkauft, gekauft, ausgegeben, abgehoben, geliehen, verloren, verdient, gewonnen, (kostete/kosteten),
          (er/sie/kumpel/freund/typ/andere/anderen/kunde/kunden/einer) (hat/haben) (/schon/mir/alle) (bezahlt/gezahlt/gegeben), (konnte/kann) (/ich/dir) (/ich/dir/vielleicht/hochstens) (anbieten/auftreiben/zusammenkratzen/leihen/besorgen/borgen),
          auf (dem/deinem) konto, (app/bank/konto) (sagt/zeigt), steht bei
        """;

    private const string Arabic = """
        Earn: راتب, راتبي, راتبك, مرتب, مرتبي, معاش, معاشي, ايجار, الايجار, ايجارنا, رصيدي, رصيدك, قسط, قسطي, فاتوره, الكهربا, الكهرباء, مصروف, مصروفي, قرض, قرضي, منحه, منحتي, السقف, الحد اليومي, حد السحب, عموله,
          (بال/في ال/كل/ب/في/لل) (شهر/اسبوع/يوم/سنه), شهريا, يوميا, اسبوعيا, الشهريه,
          (كلفني/كلفتني/اشتريته/اشتريتها/اشتريت/خسرت/صرفت/سحبت/خصمو/خصموا/اخذو/اخذوا/اخدو/خدوا/اقترضت/استلفت/تسلفت/قبضت/سرقت),
          (صاحبك/واحد/غيرك/صديقك/زبون/هو/هي) (دفع/دفعت/عطى/اعطى), بسعر, سعره, سعرها, شاريه, شاريها, شراه, (بقدر/اقدر/ممكن/فيني/نقدر/اكدر) (ادبر/اجيب/الاقي/اوفر/اجمع/استلف/نجيب/نلقى), (بتقبل/تقبل/ترضى/بترضى), (الحد/حد/سقف) (اليومي/السحب/التحويل), اليومي, قسطها, قسطه, المتاح, شاريه ب
        TooLittle: متكفيش, ميكفيش, متكفي, ما تكفي, ما بتكفي, ما بيكفي, مش كفايه, مو كافي, مو كافيه
        """;

    private const string Darija = """
        Earn: salaire, manda dyali, lkra, lkri, kra dyal, rassid dyali, solde dyali, rassid dyalek, lkridi, kridi, credit dyali, dow, ldow, lfactura, bourse, lbourse, minha, plafond, limite,
          (f/fel/fl/kol/kola/koul) (chher/chhar/ch7er/nhar/3am), fchher, fchhar, (chrit/chriteh/chritha/sreft/tsellft/tsleft/tslleft/khedau/khdaw/khdat/jbedt),
          (sa7bek/wa7ed/wahed/lakhor/khor) (khless/khlles/3ta/dfe3), (n9der/neqder/nqder/9der) (ndebber/njib/nl9a/nelqa/njme3/ntsellef),
          صالير, الكرا, الكريدي, الضو, الفاتوره, البورصه, المنحه, (ف/كل) (الشهر/النهار/العام), فالشهر, فالنهار, شريت, شريتها, تسلفت, سلفني
        """;
}
