using System.Diagnostics;
using System.Globalization;
using Recours.Casework.Findings;
using Recours.Casework.Intake;

namespace Recours.Bench;

/// <summary>Findings of synthetic conversations: messages a second of CPU on one core, and whether twice as many take twice as long.</summary>
internal static class FindingsSpeed
{
    private const int Goal = 20_000;

    private static readonly string[] Lines =
    [
        "salut ça va ?", "oui et toi tu fais quoi ce soir", "rien de spécial je regarde un film", "hahaha trop drôle 😂😂", "tu viens d'où ?", "moi c'est Lyon et toi", "ok je te rappelle plus tard", "il fait 25 degrés ici",
        "did you see the game last night? it was 3-1", "lol yes", "I'm at work until 18:30, talk later", "can you send me the pictures from saturday?", "ok baby ❤️", "wach nta labas?", "hamdoullah w nti", "واش راك مزيان؟", "الحمد لله وأنت", "hola que tal", "bien y tu? que haces", "na wie gehts dir so",
        "mon numéro c'est le 06 39 98 01 23", "j'ai tout filmé, tu paies 500 euros ou j'envoie la vidéo à ta famille", "western union au nom de KOUASSI Jean, Abidjan, Côte d'Ivoire", "MTCN 123-456-7890", "https://www.instagram.com/jess.modele77/?igsh=abc", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "rendez-vous le 14/03/2025 à 18h", "je t'en supplie, je n'ai que 200 €",
        "Je voulais te dire que la réunion de demain est décalée à 15 heures, apporte le dossier 4521 et le devis, on verra avec Martin pour la suite, il m'a dit qu'il avait encore 3 000 euros de budget et qu'on pouvait commander avant la fin du mois.",
    ];

    public static void Run(int messages)
    {
        Read(Make(20_000)); // the first run compiles
        var (half, whole) = (Cpu(messages / 2), Cpu(messages));
        Say(messages / 2, half);
        Say(messages, whole);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"twice the messages: {whole / half:F2} times the CPU; one message of {1 << 20} characters: {CpuOf(() => Read(Long(1 << 20))):F2} s"));
    }

    private static void Say(int messages, double seconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{messages,9} messages  {seconds,7:F2} s CPU  {messages / seconds,9:F0} a second (goal {Goal}: {(messages / seconds >= Goal ? "reached" : "not reached")})"));

    private static double Cpu(int messages)
    {
        var entries = Make(messages);
        return CpuOf(() => Read(entries));
    }

    private static double CpuOf(Action work)
    {
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static void Read(IReadOnlyList<ChatEntry> entries) => FindingsReader.Of(entries, new FindingsContext("FR"));

    /// <summary>A long conversation; every number, name and address is a new one now and then, as in life.</summary>
    private static ChatEntry[] Make(int messages)
    {
        var entries = new ChatEntry[messages];
        for (var i = 0; i < messages; i++)
        {
            // One message in ten is of the blackmail, the others are ordinary.
            var line = i % 10 == 9 ? Lines[20 + i / 10 % (Lines.Length - 20)] : Lines[i * 7 % 20];
            var text = i % 1_000 == 999 ? string.Create(CultureInfo.InvariantCulture, $"+33 6 39 98 {i / 1000 % 100:D2} {i / 100_000 % 100:D2} @compte_{i}") : line;
            entries[i] = new ChatEntry(EntryKind.Text, i % 2 == 0 ? "Jess" : "Paul", i % 2 == 0 ? Direction.Peer : Direction.Owner,
                new EntryTime(new DateTime(2025, 1, 1).AddSeconds(i * 30L), "unknown", TimePrecision.Second, ""), text, text, new SourceSpan("chat.txt", i * 60L, 60));
        }

        return entries;
    }

    /// <summary>One message that goes on and on, with everything that scanners start at.</summary>
    private static ChatEntry[] Long(int length)
    {
        var text = string.Concat(Enumerable.Repeat("0 1-2.3 @a.b FR14 bc1q x@ 3, http:// zero six $a ", length / 49 + 1))[..length];
        return [new ChatEntry(EntryKind.Text, "Jess", Direction.Peer, null, text, text, new SourceSpan("chat.txt", 0, length))];
    }
}
