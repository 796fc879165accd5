using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Recours.Bench.Screens;

/// <summary>A message of a drawn conversation. <paramref name="Day"/> is written above it where a day begins.</summary>
internal sealed record Line(bool Owner, string Text, string Clock, string? Day);

/// <summary>Something in a message that leads to a person or to money, and must be read without a fault.</summary>
internal sealed record Mark(string Kind, string Value);

/// <summary>An invented conversation: nobody of this name exists; numbers are of ranges kept for fiction, wallets belong to nobody.</summary>
internal sealed record Talk(string Name, string Handle, IReadOnlyList<Line> Lines, IReadOnlyList<Mark> Marks)
{
    private const string Letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static readonly Dictionary<string, string[]> Openings = new(StringComparer.Ordinal)
    {
        ["fr"] = ["Salut, ça va ?", "Tu fais quoi ce soir ?", "Je suis étudiante à Lyon, et toi ?", "Tu habites seul ?", "Oui", "Je travaille demain matin, mais j'ai un peu de temps.", "On se connaît d'où ?", "J'ai vu ton profil et tu m'as plu tout de suite.",
            "ok", "Moi je m'ennuie un peu chez moi", "Tu as quel âge ?", "Ma caméra ne marche pas très bien, mais on peut essayer si tu veux.", "Attends deux minutes", "Pourquoi pas"],
        ["en"] = ["Hey, how are you?", "What are you doing tonight?", "I study in Leeds, what about you?", "Do you live alone?", "Yes", "I work tomorrow morning but I have some time now.", "Where do we know each other from?", "I saw your profile and liked you straight away.",
            "ok", "I am a bit bored at home", "How old are you?", "My camera does not work very well but we can try if you want.", "Wait two minutes", "Why not"],
        ["ar"] = ["مرحبا كيف حالك؟", "ماذا تفعل هذا المساء؟", "أنا طالبة في الرباط، وأنت؟", "هل تسكن وحدك؟", "نعم", "أعمل غدا صباحا لكن عندي بعض الوقت الآن.", "من أين تعرفني؟", "رأيت صفحتك وأعجبتني من أول مرة.",
            "حسنا", "أشعر بالملل قليلا في البيت", "كم عمرك؟", "الكاميرا عندي لا تعمل جيدا لكن يمكن أن نحاول إذا أردت.", "انتظر دقيقتين", "لم لا"],
    };

    private static readonly Dictionary<string, string[]> Pleas = new(StringComparer.Ordinal)
    {
        ["fr"] = ["S'il te plaît, ne fais pas ça", "Je n'ai pas cet argent", "Laisse-moi tranquille, je vais porter plainte.", "Pourquoi tu fais ça ?", "Je peux payer la semaine prochaine", "Non"],
        ["en"] = ["Please do not do this", "I do not have that money", "Leave me alone, I am going to the police.", "Why are you doing this?", "I can pay next week", "No"],
        ["ar"] = ["من فضلك لا تفعل هذا", "ليس عندي هذا المال", "اتركني، سأذهب إلى الشرطة.", "لماذا تفعل هذا؟", "يمكنني أن أدفع الأسبوع القادم", "لا"],
    };

    private static readonly Dictionary<string, string[]> Threats = new(StringComparer.Ordinal)
    {
        ["fr"] = ["J'ai enregistré la vidéo. Paie {amount} ou je l'envoie à toute ta famille.", "Envoie {amount} par Western Union aujourd'hui.", "Appelle le {phone} quand c'est fait.", "Bitcoin : {bitcoin}", "Tu peux aussi payer en USDT sur {tron}", "Fais un virement sur {iban}",
            "Ajoute {handle} sur Snapchat, c'est mon associé.", "Il te reste 24 heures", "Voilà la liste de tes amis, je vais tout publier.", "Et {amount} de plus pour effacer la copie."],
        ["en"] = ["I recorded the video. Pay {amount} or I send it to all your family.", "Send {amount} by Western Union today.", "Call {phone} when it is done.", "Bitcoin: {bitcoin}", "You can also pay in USDT to {tron}", "Make a transfer to {iban}",
            "Add {handle} on Snapchat, that is my partner.", "You have 24 hours left", "Here is the list of your friends, I will publish everything.", "And {amount} more to delete the copy."],
        ["ar"] = ["سجلت الفيديو. ادفع {amount} أو أرسله إلى كل عائلتك.", "أرسل {amount} عن طريق Western Union اليوم.", "اتصل على {phone} عندما تنتهي.", "{bitcoin}", "يمكنك الدفع أيضا بعملة USDT على {tron}", "حول المال إلى {iban}",
            "أضف {handle} على سناب شات، هو شريكي.", "بقي لك 24 ساعة", "هذه قائمة أصدقائك، سأنشر كل شيء.", "و {amount} أخرى لحذف النسخة."],
    };

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["fr"] = ["Jessica Morel", "Chloé Vidal", "Léa Fontaine"],
        ["en"] = ["Jessica Moore", "Emma Carter", "Olivia Grant"],
        ["ar"] = ["سارة بناني", "ليلى منصور", "نور حداد"],
    };

    private static readonly Dictionary<string, string[]> Days = new(StringComparer.Ordinal)
    {
        ["fr"] = ["14 mars 2025", "15 mars 2025"],
        ["en"] = ["March 14, 2025", "March 15, 2025"],
        ["ar"] = ["14 مارس 2025", "15 مارس 2025"],
    };

    public static Talk Of(Random chance, string language, int length)
    {
        var (lines, marks) = (new List<Line>(), new List<Mark>());
        var minutes = 19 * 60 + chance.Next(120);
        var threats = Threats[language].ToList();
        for (var n = 0; n < length; n++)
        {
            minutes += 1 + chance.Next(4);
            var later = n >= length * 2 / 5;
            var owner = chance.Next(100) < (later ? 35 : 50);
            var text = later ? owner ? Pick(chance, Pleas[language]) : Threat(chance, language, threats, marks) : Pick(chance, Openings[language]);
            lines.Add(new Line(owner, text, $"{minutes / 60 % 24:00}:{minutes % 60:00}", n == 0 ? Days[language][0] : n == length / 2 ? Days[language][1] : null));
        }

        return new Talk(Pick(chance, Names[language]), NewHandle(chance), lines, marks);
    }

    private static string Threat(Random chance, string language, List<string> left, List<Mark> marks)
    {
        if (left.Count == 0)
        {
            left.AddRange(Threats[language]);
        }

        var n = chance.Next(left.Count);
        var text = left[n];
        left.RemoveAt(n);
        string Fill(string place, string kind, Func<string> value)
        {
            if (!text.Contains(place, StringComparison.Ordinal))
            {
                return text;
            }

            var made = value();
            marks.Add(new Mark(kind, made));
            return text.Replace(place, made, StringComparison.Ordinal);
        }

        text = Fill("{amount}", "amount", () => Amount(chance, language));
        text = Fill("{phone}", "phone", () => Phone(chance, language));
        text = Fill("{bitcoin}", "bitcoin", () => Bitcoin(chance));
        text = Fill("{tron}", "tron", () => Tron(chance));
        text = Fill("{iban}", "iban", () => Iban(chance));
        return Fill("{handle}", "handle", () => "@" + NewHandle(chance));
    }

    private static string Pick(Random chance, string[] from) => from[chance.Next(from.Length)];

    private static string Amount(Random chance, string language) => language switch
    {
        "fr" => chance.Next(2) == 0 ? $"{chance.Next(2, 19) * 50} €" : $"{chance.Next(1, 5)} {chance.Next(1, 10)}00 €",
        "en" => chance.Next(2) == 0 ? $"${chance.Next(2, 19) * 50}" : $"£{chance.Next(1, 5)},{chance.Next(1, 10)}00",
        _ => $"{chance.Next(2, 19) * 50} " + (chance.Next(2) == 0 ? "يورو" : "درهم"),
    };

    private static string Phone(Random chance, string language) => language switch
    {
        "fr" => $"+33 6 39 98 {chance.Next(100):00} {chance.Next(100):00}",
        "en" => $"+44 7700 900{chance.Next(1000):000}",
        _ => $"+447700900{chance.Next(1000):000}",
    };

    private static string NewHandle(Random chance) => Pick(chance, ["jess", "chloe", "lea", "emma", "sara", "nour", "lily"]) + Pick(chance, [".", "_", ""]) + Pick(chance, ["model", "off", "priv", "love", "xo", "real"]) + chance.Next(10, 2010).ToString(CultureInfo.InvariantCulture);

    private static string Iban(Random chance)
    {
        var account = string.Concat(Enumerable.Range(0, 23).Select(_ => (char)('0' + chance.Next(10))));
        var check = 98 - (int)(BigInteger.Parse(account + "152700", CultureInfo.InvariantCulture) % 97);
        var whole = $"FR{check:00}{account}";
        return string.Join(' ', whole.Chunk(4).Select(four => new string(four)));
    }

    private static string Bitcoin(Random chance)
    {
        var values = new List<int> { 0 };
        values.AddRange(Enumerable.Range(0, 31).Select(_ => chance.Next(32)));
        values.Add(chance.Next(2) * 16);
        int[] spread = [3, 3, 0, 2, 3];
        var check = Polymod([.. spread, .. values, 0, 0, 0, 0, 0, 0]) ^ 1;
        values.AddRange(Enumerable.Range(0, 6).Select(i => (int)(check >> (5 * (5 - i))) & 31));
        return "bc1" + string.Concat(values.Select(value => Letters[value]));
    }

    private static uint Polymod(IEnumerable<int> values)
    {
        uint[] generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
        uint check = 1;
        foreach (var value in values)
        {
            var top = check >> 25;
            check = ((check & 0x1ffffff) << 5) ^ (uint)value;
            for (var i = 0; i < 5; i++)
            {
                check ^= ((top >> i) & 1) == 1 ? generator[i] : 0;
            }
        }

        return check;
    }

    private static string Tron(Random chance)
    {
        var bytes = new byte[25];
        chance.NextBytes(bytes);
        bytes[0] = 0x41;
        SHA256.HashData(SHA256.HashData(bytes.AsSpan(0, 21)))[..4].CopyTo(bytes, 21);
        var (number, text) = (new BigInteger(bytes, isUnsigned: true, isBigEndian: true), new StringBuilder());
        for (; number > 0; number /= 58)
        {
            text.Insert(0, Base58[(int)(number % 58)]);
        }

        return text.ToString();
    }
}
