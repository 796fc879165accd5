namespace Recours.Casework.Findings.Meaning;

/// <summary>How words are written in short messages: what is written together, and what is written shorter.</summary>
internal static class Spellings
{
    private const string Joined = """
        jai=j ai|gai=j ai|jvais=je vais|jvai=je vais|jte=je te|jle=je le|jla=je la|jles=je les|jsuis=je suis|jsui=je suis|jpeux=je peux|jpeu=je peux|jveux=je veux|jve=je veux|jveu=je veux|tas=tu as|cest=c est
        jenvoi=j envoi|jenvoie=j envoie|jenvois=j envoi|jenvoye=j envoye|jenverrai=j enverrai|jenverai=j enverai|tenvoie=t envoie|tenvoi=t envoi|menvoi=m envoie|menvoie=m envoie|menvoies=m envoie|jpubli=je publie|jpublie=je publie|jbalance=je balance|jbalanse=je balance|jdiffuse=je diffuse|jposte=je poste|jpartage=je partage|jmontre=je montre|jmet=je mets|jmets=je mets|jdis=je dis|jdi=je dis|jsupprime=je supprime|jefface=j efface|javais=j avais|jattend=j attends|jattends=j attends|japelle=j appelle|jappelle=j appelle|jconnais=je connais|jviens=je viens|jvien=je viens|jpaye=je paye|jpaie=je paie
        dont=don t|wont=won t|cant=can t|didnt=didn t|doesnt=doesn t|havent=haven t|hasnt=hasn t|isnt=isn t|wouldnt=wouldn t|arent=aren t|wasnt=wasn t|ill=i ll|ive=i ve|im=i m|youre=you re|youve=you ve|youll=you ll|ull=you ll|thats=that s|whats=what s|lets=let s|its=it s|theyll=they ll|hes=he s|shes=she s|imma=i will|ima=i will|gonna=going to|gunna=going to|finna=going to|boutta=going to|wanna=want to|gotta=got to|gimme=give me|dnt=don t|heres=here s
        pq=por que|xq=por que|porq=por que|ps=pues|habs=hab es|hats=hat es|gehts=geht es|schicks=schick es|machs=mach es|wennst=wenn du|haste=hast du|biste=bist du|willste=willst du|kannste=kannst du
        """;

    private const string Shorter = """
        u you|ur your|yr your|r are|pls please|plz please|vid video|vids videos|vidz videos|pix pics|ppl people|evry1 everyone|every1 everyone|evryone everyone|everybody everyone|sum1 someone|fam family|famly family|frnds friends|frends friends|2nite tonight|b4 before|cuz because|wat what|da the|tha the|d the|dem them|pple people|abt about|wen when|gf girlfriend|bf boyfriend|mum mom|muma mom|fb facebook|ig instagram|insta instagram|recieve receive|recieved received|vedio video|vidio video|viedo video|videos video|pictures pics|picture pic|photos pics
        t tes|ke que|k que|q que|ki qui|kan quand|kand quand|koi quoi|pr pour|ds dans|ac avec|av avec|tt tout|ts tous|tte toute|ttes toutes|tou tout|pa pas|mtn maintenant|mnt maintenant|bcp beaucoup|vdo video|vido video|vidéos video|tof photo|tofs photos|foto photo|fotos photos|mere maman|daronne maman|daron papa|reuf frere|reus soeur|fami famille|famil famille|fmille famille|ami amis|pote amis|fo faut|fodra faudra|jamé jamais|avan avant|envoy envoye|anvoi envoi|anvoyer envoyer|anvoie envoie|anvoye envoye|voi envoi|arjen argent|arjan argent|enregistrer enregistre|enregistré enregistre|filmer filme|filmé filme|publier publie|payer paye|peyer paye|pei paye|peye paye|suprime supprime|suprim supprime|supprim supprime|tro trop|vs vous|ns nous|ossi aussi|osi aussi|chui je|dmain demain|num numero|tel telephone|wsp whatsapp|wtp whatsapp|whatsap whatsapp|watsap whatsapp|watsapp whatsapp|wathsapp whatsapp|wassap whatsapp|whats whatsapp|tlgrm telegram|tele telegram
        x por|tb tambien|tmb tambien|toy estoy|kiero quiero|manda mando|fam familia|bb bebe|nah nada|vidio video|bideo video|grave grabe
        habe hab|nich nicht|net nicht|ned nicht|nix nichts|nen einen|ne eine|n ein|is ist|isch ich|ik ich|auf uf|vid video|vids videos|mama mutter|papa vater|insta instagram|bilda bilder
        """;

    private static readonly HashSet<string> Fillers = new(
        """
        tout tous toute toutes tt bien donc juste aussi vraiment meme direct directement vite quand vraiment finalement effectivement
        all just also now really then actually fucking even fully definitely immediately finally quickly straight
        ya todo todos toda todas tambien ahora mismo bien recien ahorita
        alles auch jetzt gleich mal dann einfach doch sofort direkt endlich wirklich gerade
        الان فعلا ايضا كمان حالا فورا مباشره كلها كله
        kolchi daba ga3 كلشي دابا كاع
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Apart = Table(Joined, '=', true);
    private static readonly Dictionary<string, string[]> Full = Table(Shorter, ' ', false);

    /// <summary>The words that one written word stands for, or null.</summary>
    public static string[]? Split(ReadOnlySpan<char> word) => Apart.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var words) ? words : null;

    /// <summary>Whether a word may stand between the words of a phrase without changing what it says.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>Other ways to write a word.</summary>
    public static string[] Others(string word) => Full.GetValueOrDefault(word, []);

    private static Dictionary<string, string[]> Table(string pairs, char between, bool words)
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var pair in pairs.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = pair.IndexOf(between, StringComparison.Ordinal);
            var (from, to) = (Timeline.FoldedText.Of(pair.AsSpan(0, at)), Timeline.FoldedText.Of(pair.AsSpan(at + 1)));
            if (words)
            {
                table[from] = to.Split(' ');
            }
            else if (from != to)
            {
                // Both ways: the dictionaries have now the one, now the other.
                table[from] = [.. table.GetValueOrDefault(from, []), to];
                table[to] = [.. table.GetValueOrDefault(to, []), from];
            }
        }

        return table;
    }
}
