using System.Globalization;
using Recours.Casework.Findings;
using Recours.Casework.Intake;

namespace Recours.Bench;

/// <summary>
/// Single sentences as they are usual in such conversations (testdata/findings/phrases), each put into a short conversation of its
/// language, with what must be found in it.
/// </summary>
public static class FindingsPhrases
{
    /// <summary>When the sentence is written: a Wednesday evening.</summary>
    private static readonly DateTime Now = new(2025, 3, 12, 20, 0, 0);

    private static readonly Dictionary<string, (string Country, string Call, string Threat, string Plea, string Answer, string Money)> Around = new(StringComparer.Ordinal)
    {
        ["fr"] = ("FR", "tu veux qu'on fasse un appel vidéo ?", "j'ai tout enregistré, si tu ne paies pas j'envoie la vidéo à ta famille", "je t'en supplie arrête, je suis étudiant", "ok pourquoi pas", "envoie des euros par western union"),
        ["en"] = ("DE", "do you want to video call with me?", "i recorded everything, if you don't pay i send the video to your family", "please stop, i am a student", "ok why not", "send me euros by western union"),
        ["es"] = ("ES", "¿quieres hacer una videollamada conmigo?", "te grabé todo, si no pagas le mando el video a tu familia", "por favor para, soy estudiante", "vale por qué no", "manda euros por western union"),
        ["de"] = ("DE", "willst du einen videoanruf mit mir machen?", "ich habe alles aufgenommen, wenn du nicht zahlst schicke ich das video an deine familie", "bitte hör auf, ich bin student", "ok warum nicht", "schick euro per western union"),
        ["ar"] = ("LB", "تحب نعمل مكالمة فيديو؟", "سجلت لك كل شي، اذا ما دفعت ببعت الفيديو لاهلك", "ارجوك بس، انا طالب", "طيب ليش لا", "ابعت دولار ويسترن يونيون"),
        ["ary"] = ("MA", "bghiti ndiro appel video?", "rah sjelt lik kolchi, ila ma khllstich nsift lvideo l famille dyalek", "3afak baraka, ana talib", "wakha 3lach la", "sift lflous f wafacash"),
    };

    /// <summary>What was asked for, where it is paid.</summary>
    private static readonly Dictionary<string, string> Asked = new(StringComparer.Ordinal)
    {
        ["fr"] = "envoie 350 euros par western union",
        ["en"] = "send me 350 euros by western union",
        ["es"] = "manda 350 euros por western union",
        ["de"] = "schick 350 euro per western union",
        ["ar"] = "ابعت 350 دولار ويسترن يونيون",
        ["ary"] = "sift 350 dh f wafacash",
    };

    /// <summary>The sentences of a folder with how many there are, how many of each kind and language are read rightly, and what is wrong with those in which something else is found.</summary>
    public static (int All, List<string> Wrong, string Rates) Of(string folder)
    {
        var (all, wrong) = (0, new List<string>());
        var counts = new SortedDictionary<(string Kind, string Language), (int Right, int All)>();
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var language = Path.GetFileNameWithoutExtension(file);
            foreach (var line in File.ReadLines(file))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                all++;
                var what = line[..colon].Split(' ', line.StartsWith("receiver ", StringComparison.Ordinal) || line.StartsWith("reference ", StringComparison.Ordinal) ? 2 : 3);
                var (right, of) = counts.GetValueOrDefault((what[0], language));
                // Who writes that somebody may come to harm, the sentence does not say: it is found when either does, and safe when neither.
                var sentence = line[(colon + 2)..].Replace(" / ", "\n", StringComparison.Ordinal);
                var answer = Check(language, what, sentence);
                answer = what[0] is not ("sure" or "perhaps" or "safe") || (answer is null) != (what[0] == "safe") ? answer : Check(language, [what[0], "peer"], sentence);
                counts[(what[0], language)] = (right + (answer is null ? 1 : 0), of + 1);
                if (answer is { } found)
                {
                    wrong.Add($"{language} {line} -> {found}");
                }
            }
        }

        var rates = string.Join('\n', counts.GroupBy(one => one.Key.Kind).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-10} {kind.Sum(one => one.Value.Right),4} of {kind.Sum(one => one.Value.All),4}   ")
            + string.Join("  ", kind.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key.Language} {one.Value.Right}/{one.Value.All}")))));
        return (all, wrong, rates);
    }

    /// <summary>Null when what must be found is found, else what was found.</summary>
    private static string? Check(string language, string[] what, string sentence)
    {
        var (country, call, threat, plea, answer, money) = Around[language];
        money = what[0] is "paid" or "unpaid" or "received" ? Asked[language] : money;
        var (kind, own) = (what[0], what.Contains("own") || what[0] is "paid" or "unpaid" or "seen" or "reference" or "nocode" || (what[0] is "sure" or "perhaps" or "safe" && what.Length == 1));
        var early = kind is "first" or "move" or "video";
        List<(bool Own, string Text)> lines = kind switch
        {
            "move" => [(false, "hello"), (false, sentence), (true, answer), (false, call), (true, answer), (false, threat), (true, plea), (false, money)],
            "video" => [(false, "hello"), (true, "hello"), (false, sentence), (true, answer), (false, threat), (true, plea), (false, money)],
            "first" => [(false, "hello"), (false, call), (true, answer), (false, sentence), (true, "?"), (false, threat), (true, plea), (false, money)],
            _ => [(false, "hello"), (false, call), (true, answer), (false, threat), (true, plea), (false, money), (true, "?"), (own, sentence)],
        };
        var at = early ? lines.FindIndex(line => line.Text == sentence) : lines.Count - 1;
        var entries = lines.Select((line, index) => new ChatEntry(EntryKind.Text, line.Own ? "Paul" : "Jess", line.Own ? Direction.Owner : Direction.Peer,
            new EntryTime(Now.AddMinutes(index < at ? (index - at) * 2 : (index - at) * 2), "unknown", TimePrecision.Second, ""), line.Text, line.Text, new SourceSpan("chat.txt", index, 1))).ToArray();
        var found = FindingsReader.Of(entries, new FindingsContext(country));
        bool Stage(string name) => found.Stages.Any(stage => stage.Name == name && stage.Entry == at);
        var isThreat = found.Threats.Any(one => one.Entry == at);
        var (demands, payments) = (found.Demands.Where(one => one.Entry == at).ToList(), found.Payments.Where(one => one.Entry == at).ToList());
        var indicators = found.Indicators.Where(one => one.Entry == at).ToList();
        var sum = what.Length == 3 && kind != "handle" ? (what[1] == "-" ? (decimal?)null : decimal.Parse(what[1], CultureInfo.InvariantCulture), what[2] == "-" ? null : what[2]) : default;
        return kind switch
        {
            "first" or "threat" => isThreat ? null : "no threat",
            "calm" => isThreat || demands.Count > 0 ? string.Join(", ", found.Threats.Where(one => one.Entry == at).Select(one => one.Rule).Concat(demands.Select(one => one.Rule))) : null,
            "nosum" when own => demands.Count + payments.Count > 0 ? "a demand or a payment" : null,
            "nosum" => demands.Count > 0 ? string.Join(", ", demands.Select(one => $"{one.Rule} {one.Amount} {one.Currency}")) : null,
            "published" or "seen" => Stage("publication") ? null : "not published",
            "paid" or "received" => payments is [var payment] && (payment.Amount, payment.Currency) == sum ? null : payments.Count == 0 ? "no payment" : string.Join(", ", payments.Select(one => $"{one.Amount} {one.Currency}")),
            "unpaid" => payments.Count == 0 ? null : $"{payments[0].Rule} {payments[0].Amount}",
            "demand" => demands is [var demand] && (demand.Amount, demand.Currency) == sum ? null : demands.Count == 0 ? "no demand" : string.Join(", ", demands.Select(one => $"{one.Amount} {one.Currency}")),
            "deadline" => demands is [{ Deadline: { } time }] && (time - DateTime.Parse(what[1], CultureInfo.InvariantCulture)).Duration() <= TimeSpan.FromMinutes(1) ? null : demands is [{ } other] ? $"{other.Amount} {other.Deadline:s}" : $"{demands.Count} demands",
            "receiver" => Missing(indicators.Where(one => one.Type == "receiver_name"), value => value == what[1]),
            "reference" => Missing(indicators.Where(one => References.Contains(one.Type)), value => value.Equals(string.Concat(PlainText.Of(what[1]).Text.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase)),
            "nocode" => indicators.Where(one => one.Value.Any(char.IsDigit)).ToList() is { Count: > 0 } codes ? string.Join(", ", codes.Select(one => $"{one.Type} {one.Value}")) : null,
            "handle" => Missing(indicators.Where(one => one.Type is "handle" or "paypal" or "cashapp" or "profile_url"), value => value.EndsWith(what[1].TrimStart('@'), StringComparison.OrdinalIgnoreCase)),
            "move" => Stage("move_platform") ? null : "no move",
            "video" => Stage("video") ? null : "no video",
            "safe" => found.Dangers.Where(one => one.Entry == at && one.IsSure).Select(one => one.Rule).FirstOrDefault(),
            _ => found.Dangers.Where(one => one.Entry == at).ToList() is { Count: > 0 } dangers ? (kind == "sure" && !dangers.Exists(one => one.IsSure) ? "not sure" : null) : "no danger",
        };
    }

    private static readonly string[] References = ["mtcn", "moneygram_ref", "ria_pin", "wafacash_ref", "voucher"];

    /// <summary>Null when exactly one was found and is the right one, else what was found.</summary>
    private static string? Missing(IEnumerable<Indicator> indicators, Func<string, bool> isRight)
    {
        var values = indicators.Select(one => one.Value).ToList();
        return values is [var value] && isRight(value) ? null : values.Count == 0 ? "not found" : string.Join(", ", values);
    }
}
