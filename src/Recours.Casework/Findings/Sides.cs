using Recours.Casework.Intake;
using Recours.Casework.Timeline;

namespace Recours.Casework.Findings;

/// <summary>
/// Who writes on which side. Many exports do not say whose telephone they come from; then it shows in who presses and who pleads.
/// </summary>
internal static class Sides
{
    private const int Pressing = 2, Pleading = 2;

    /// <summary>What somebody writes who asks for money with a threat. Folded, whole words.</summary>
    private static readonly string[] Pressure =
    [
        "si tu ne paies", "si tu paies pas", "si tu payes pas", "tu paies", "paie moi", "paye moi", "paye", "payer", "envoie l argent", "envoie moi", "envoi moi", "je publie", "publier", "je vais envoyer", "diffuser", "diffuse", "je balance", "balancer",
        "ta famille", "tes amis", "tes contacts", "ta femme", "ta mere", "ton patron", "ton travail", "ton numero", "j ai ta video", "j ai tout filme", "j ai tout enregistre", "tu vas regretter", "ta vie", "dernier avertissement", "supprimer la video", "je supprime",
        "pay me", "pay or", "you pay", "if you don t pay", "i will send", "i ll send", "send it to", "your family", "your friends", "your wife", "your contacts", "your followers", "your boss", "your life", "post it", "i recorded", "i have your", "ruin you", "ruin your", "delete the video", "delete it", "last warning", "gift card", "send me", "send the money", "u pay", "ur family", "ur friends", "ur life",
        "si no pagas", "paga", "pagame", "me pagas", "tu familia", "tus amigos", "tus contactos", "tu mujer", "tu vida", "publicar", "lo publico", "lo envio", "tengo tu video", "te grabe", "he grabado", "borro el video", "te vas a arrepentir", "enviame", "mandame",
        "du zahlst", "zahl", "zahle", "bezahl", "bezahle", "bezahlst", "deine familie", "deine freunde", "deiner familie", "deinen freunden", "deine kontakte", "deine frau", "dein leben", "veroffentliche", "veroffentlichen", "ich schicke das", "ich habe alles aufgenommen", "aufgenommen", "schick mir", "uberweise", "ich losche",
        "ادفع", "تدفع", "ارسل المال", "ارسل لي", "سانشر", "انشر", "نشر", "عايلتك", "عاءلتك", "اهلك", "اصدقاءك", "اصدقايك", "زوجتك", "حياتك", "فضيحه", "سافضحك", "نفضحك", "نفضحك", "صورك", "الفيديو ديالك", "صيفط", "خلص", "سجلت", "عندي الفيديو", "ساحذف",
        "khlles", "khelles", "khlas", "sift", "sifet", "siift", "nfd7ek", "nfde7ek", "fdi7a", "fdi7tek", "nchro", "nenchor", "3a2iltek", "3ailtek", "famille dyalek", "lvideo dyalek", "s7abek", "lflous",
    ];

    /// <summary>What somebody writes who is pressed.</summary>
    private static readonly string[] Plea =
    [
        "s il te plait", "stp", "je t en supplie", "je t en prie", "pitie", "je te supplie", "j ai paye", "j ai envoye", "j ai pas d argent", "je n ai pas d argent", "j ai plus d argent", "pas autant", "pourquoi tu fais ca", "pourquoi vous faites", "laisse moi", "ne fais pas ca", "fais pas ca", "je vais porter plainte", "la police", "c est tout ce que j ai", "je peux pas", "je ne peux pas", "me faites pas", "je vais mourir",
        "please", "i beg", "begging", "don t do this", "dont do this", "why are you doing", "i paid", "i sent", "i don t have", "i dont have", "that s all i have", "thats all i have", "i can t", "i cant", "leave me", "i m going to the police", "police", "pls",
        "por favor", "te lo ruego", "te lo suplico", "no lo hagas", "no tengo dinero", "no tengo mas", "ya pague", "ya te envie", "he pagado", "por que haces esto", "dejame", "policia", "denunciar",
        "bitte", "ich flehe", "ich habe kein geld", "kein geld", "ich habe bezahlt", "ich hab bezahlt", "warum machst du", "lass mich", "polizei", "tu das nicht", "nicht so viel",
        "ارجوك", "ارجوكي", "من فضلك", "ليس لدي", "ما عندي", "دفعت", "ارسلت لك", "لماذا تفعل", "الشرطه", "لا تفعل", "عافاك", "الله يخليك", "ماعنديش", "معنديش", "صيفطت لك",
        "3afak", "3afek", "lah ykhlik", "ma3ndich", "ma3endich", "m3ndich", "khlest", "khellest", "sift lik", "siftt", "boulis", "bolis", "lboulis",
    ];

    private static readonly PhraseTable Said = new(Pressure.Select(words => (words, Pressing)).Concat(Plea.Select(words => (words, -Pleading))));

    public static Direction[] Of(IReadOnlyList<ChatEntry> entries, IReadOnlyList<string> folded, FindingsContext context, bool isAccount)
    {
        var owners = (context.OwnerNames ?? []).Select(name => FoldedText.Of(name)).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        var roles = context.Participants.Where(person => person.Role != Direction.None).GroupBy(person => person.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Role, StringComparer.Ordinal);
        var known = new Dictionary<string, Direction>(StringComparer.Ordinal);
        foreach (var sender in entries.Where(entry => entry.Kind != EntryKind.System).Select(entry => entry.Sender).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            known[sender] = owners.Contains(FoldedText.Of(sender)) ? Direction.Owner : roles.GetValueOrDefault(sender);
        }

        foreach (var entry in entries)
        {
            if (entry.Sender is { } sender && entry.Direction != Direction.None && known.GetValueOrDefault(sender) == Direction.None)
            {
                known[sender] = entry.Direction;
            }
        }

        Infer(entries, folded, known);
        var sides = new Direction[entries.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            var entry = entries[i];
            sides[i] = isAccount ? Direction.Owner
                : entry.Kind == EntryKind.System ? Direction.None
                : entry.Direction != Direction.None ? entry.Direction
                : entry.Sender is { } sender ? known[sender] : Direction.None;
        }

        return sides;
    }

    private static void Infer(IReadOnlyList<ChatEntry> entries, IReadOnlyList<string> folded, Dictionary<string, Direction> known)
    {
        var unknown = known.Where(pair => pair.Value == Direction.None).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        if (unknown.Count == 0)
        {
            return;
        }

        if (known.ContainsValue(Direction.Owner))
        {
            // Who is not the owner is somebody else.
            foreach (var name in unknown)
            {
                known[name] = Direction.Peer;
            }

            return;
        }

        var press = unknown.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Sender is { } sender && press.TryGetValue(sender, out var before))
            {
                press[sender] = before + Said.Weigh(folded[i]);
            }
        }

        if (known.ContainsValue(Direction.Peer))
        {
            if (unknown.Count == 1)
            {
                known[unknown.First()] = Direction.Owner;
            }

            return;
        }

        var order = press.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        if (order.Count == 1)
        {
            // A conversation of one voice: he presses, or he is not known.
            known[order[0].Key] = order[0].Value > 0 ? Direction.Peer : Direction.None;
        }
        else if (order[0].Value - order[^1].Value >= Pressing && order[0].Value > 0)
        {
            known[order[0].Key] = Direction.Peer;
            for (var i = 1; i < order.Count; i++)
            {
                // In a group the accomplices press too; the one who presses least is the one pressed.
                known[order[i].Key] = i == order.Count - 1 || order[i].Value <= 0 ? Direction.Owner : Direction.Peer;
            }
        }
        else if (order.Count == 2 && order[^1].Value < 0)
        {
            (known[order[0].Key], known[order[1].Key]) = (Direction.Peer, Direction.Owner);
        }
    }
}
