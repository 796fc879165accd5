namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// References of money transfers: Western Union's MTCN (ten figures), MoneyGram's reference (eight), Ria's PIN (eleven) and that of
/// the Moroccan agencies. Without the service or the word for it in the conversation, a number is none of them.
/// </summary>
internal static class References
{
    /// <summary>Messages after a service was named in which a bare number can be its reference.</summary>
    public const int Reach = 15;

    /// <summary>The same where the message itself speaks of a code.</summary>
    public const int FarReach = 60;

    public static IReadOnlyList<Cue> Services { get; } = [Cue.WesternUnion, Cue.MoneyGram, Cue.Ria, Cue.Wafacash];

    /// <param name="services">Those named lately, the last one first: of several the one whose references have this length.</param>
    /// <param name="asked">Whether this message or the one before speaks of a reference.</param>
    public static void Find(Scan scan, Cue near, IReadOnlyList<Cue> services, bool asked)
    {
        foreach (var run in NumberRun.In(scan, 8))
        {
            if (!run.HasPlus && scan.IsFree(run.Start, run.End) && !run.IsDate(scan.Text) && TypeOf(scan, run, near, services, asked) is { } type)
            {
                scan.Take(new Sighting(type, run.Digits, run.Start, run.End, "reference-" + type.Replace('_', '-')));
            }
        }
    }

    private static string? TypeOf(Scan scan, NumberRun run, Cue near, IReadOnlyList<Cue> services, bool asked)
    {
        var length = run.Digits.Length;
        var before = Cues.Of(scan.Before(run.Start, 40));
        var said = Cues.Of(scan.Folded);
        if ((said & (Cue.WesternUnion | Cue.MoneyGram | Cue.Ria | Cue.Wafacash)) == 0 && (said & Cue.Mtcn) == 0 && Goods.All(scan.Folded) != 0 && !IsNumberOfTransfer(scan, run))
        {
            return null;
        }

        // A number beside the word for telephones is one, wherever it stands; "the number" alone may be either, and a reference seldom begins with a zero.
        var grouped = length == 10 && run.Digits[0] != '0' && run.Groups is [{ Length: 3 }, { Length: 3 }, { Length: 4 }] && !IsCalled(scan);
        var shaped = grouped && services.Contains(Cue.WesternUnion);
        if ((before & Cue.Phone) != 0 && (before & (Cue.Mtcn | Cue.Code)) == 0 && !shaped && !IsNumberOfTransfer(scan, run) && !IsOfService(before, length)
            && !(run.Digits[0] != '0' && (((before & Cue.Reference) != 0 && Sent.All(scan.Folded) != 0) || (said & Cue.Counter) != 0)))
        {
            return null;
        }

        if (length == 10 && (near & Cue.Mtcn) != 0)
        {
            return "mtcn";
        }

        // 3-3-4 is how Western Union writes its own; eleven figures beside "Ria" are its.
        if (shaped || (length == 11 && (said & Cue.Ria) != 0))
        {
            return shaped ? "mtcn" : "ria_pin";
        }

        // Named beside it, a service needs no other word where the length is its own.
        var isBeside = run.Digits[0] != '0' || length != 10 ? services.Where(service => (said & service) != 0) : [];
        // "done 600. 5583920174"
        var isTold = run.Digits[0] != '0' && run.End >= scan.Length - 2 && Sent.All(scan.Folded) != 0;
        if (!asked && !grouped && !isTold && !IsAlone(scan, run))
        {
            services = [.. isBeside];
        }

        // The agencies' references have no length of their own: they come last.
        return services.OrderBy(service => service == Cue.Wafacash).Select(service => (length, service) switch
        {
            (10, Cue.WesternUnion) => "mtcn",
            (8, Cue.MoneyGram) => "moneygram_ref",
            (11, Cue.Ria) => "ria_pin",
            ( >= 8 and <= 16, Cue.Wafacash) => "wafacash_ref",
            _ => null,
        }).FirstOrDefault(type => type is not null);
    }

    /// <summary>"mon num moneygram 88 12 04 55": the service is named in front of a number of its own length.</summary>
    private static bool IsOfService(Cue before, int length) => length switch
    {
        8 => (before & Cue.MoneyGram) != 0,
        10 => (before & Cue.WesternUnion) != 0,
        11 => (before & Cue.Ria) != 0,
        _ => false,
    };

    /// <summary>Things that are sold, sent, billed and counted and have numbers of their own.</summary>
    private static readonly PhraseTable Goods = new((
        "annonce article produit piece bouton commande colis suivi facture billet vol compteur matricule abonnement contrat devis isbn wifi jumia leboncoin vinted ebay listing item parcel order invoice flight meter product model serial dhl ups fedex hermes royal_mail " +
        "anuncio articulo pedido paquete factura vuelo medidor matricula producto anzeige artikel bestellung paket sendung rechnung zahler kennzeichen flug produkt الطلب الطلبيه الشحنه فاتوره الفاتوره العداد الجلوس الويفي واي_فاي الحجز التذكره lcommande commanda lkoli kolis lfactura").Split(' ').Select(word => (word.Replace('_', ' '), 1)));

    /// <summary>Words of a message that says that money went out.</summary>
    private static readonly PhraseTable Sent = new("envoye paye verse transfere vire depose fait sent paid transferred deposited done enviado pagado enviada mande envie pague deposite transferi geschickt bezahlt uberwiesen gesendet eingezahlt ارسلت دفعت حولت بعثت بعت رسلت صيفطت خلصت سيفطت sift sifet siftt sifett khlst khellst khlest".Split(' ').Select(word => (word, 1)));

    private static bool IsNumberOfTransfer(Scan scan, NumberRun run)
    {
        var before = scan.Before(run.Start, 48);
        return before.Contains(" transfert ", StringComparison.Ordinal) || before.Contains(" control ", StringComparison.Ordinal) || before.Contains(" controle ", StringComparison.Ordinal) || before.Contains(" reference ", StringComparison.Ordinal)
            || before.Contains(" tracking ", StringComparison.Ordinal) || before.Contains(" transfer ", StringComparison.Ordinal) || before.Contains("حواله", StringComparison.Ordinal) || before.Contains("تحويل", StringComparison.Ordinal) || before.Contains("referenz", StringComparison.Ordinal) || before.Contains("referencia", StringComparison.Ordinal);
    }

    /// <summary>Whether somebody is to be called or written to there.</summary>
    private static bool IsCalled(Scan scan) => scan.Folded.Contains("whats", StringComparison.Ordinal) || scan.Folded.Contains(" tel", StringComparison.Ordinal) || scan.Folded.Contains("phone", StringComparison.Ordinal) || scan.Folded.Contains(" call ", StringComparison.Ordinal)
        || scan.Folded.Contains("appel", StringComparison.Ordinal) || scan.Folded.Contains(" zelle ", StringComparison.Ordinal) || scan.Folded.Contains("واتس", StringComparison.Ordinal) || scan.Folded.Contains(" text ", StringComparison.Ordinal);

    /// <summary>Whether the message is hardly more than the number.</summary>
    private static bool IsAlone(Scan scan, NumberRun run) => scan.Length - (run.End - run.Start) <= 4;
}
