using System.Globalization;
using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// A dictionary of single words with what each speaks for: log odds, learned from the labelled conversations. In
/// <see cref="Threats"/> a message of who presses is a threat, or one of the other things that the same person writes (greetings, insults,
/// how to pay), in <see cref="Openings"/> the first one or what comes before it; in <see cref="Videos"/> it asks for the video call or the
/// intimate picture, in <see cref="Publications"/> it says that something went out. What phrases see in a message counts there as words of
/// its own (<see cref="Signs"/>). In the others a whole conversation is blackmail (<see cref="Talks"/>), the beginning of it (<see cref="Young"/>), by
/// somebody known (<see cref="Known"/>), or not. They decide what phrases leave open. A message of either side may speak of a danger
/// (<see cref="Dangers"/>): there the beginnings of words are weighed too, so that one form tells of the others.
/// The files are made by <c>findings-learn</c> of the bench: on the first line what is to begin with, then word, rarity
/// (1 + ln of texts by texts with the word) and weight, in hundredths.
/// </summary>
internal sealed class WordWeights
{
    /// <summary>Log odds in hundredths: four to one.</summary>
    public const int Likely = 139;

    /// <summary>Messages up to which the words of a conversation are weighed as a whole: in a longer one nearly every word stands somewhere.</summary>
    public const int MostMessages = 150;

    /// <summary>Different words of a text that are looked at.</summary>
    private const int Most = 2000;

    /// <summary>Signs of a word that is looked at.</summary>
    private const int Longest = 40;

    /// <param name="Texts">Each folded, with what its words carry in front.</param>
    /// <param name="Signs">What phrases see in them.</param>
    public readonly record struct Part(IEnumerable<(string Side, string Folded)> Texts, IEnumerable<string> Signs);

    /// <summary>Signs of a beginning of a word.</summary>
    public const int LeastBegun = 3, MostBegun = 6;

    // Each is read when it is first asked: most conversations need two of them.
    private static readonly Lazy<WordWeights>
        LazyThreats = new(() => new("threat-words.tsv")),
        LazyOpenings = new(() => new("opening-words.tsv")),
        LazyVideos = new(() => new("video-words.tsv")),
        LazyPublications = new(() => new("publication-words.tsv")),
        LazyPayments = new(() => new("payment-words.tsv")),
        LazyTalks = new(() => new("talk-words.tsv")),
        LazyYoung = new(() => new("young-words.tsv")),
        LazyKnown = new(() => new("known-words.tsv")),
        LazyDangers = new(() => new("danger-words.tsv", true));

    private readonly Dictionary<string, (int Rarity, int Weight)> words = new(StringComparer.Ordinal);
    private readonly int begin;
    private readonly bool hasBeginnings;

    private WordWeights(string name, bool hasBeginnings = false)
    {
        this.hasBeginnings = hasBeginnings;
        using var stream = typeof(WordWeights).Assembly.GetManifestResourceStream("Findings/" + name) ?? throw new FileNotFoundException("Findings/" + name);
        using var reader = new StreamReader(stream);
        begin = int.Parse(reader.ReadLine()!, CultureInfo.InvariantCulture);
        Span<Range> parts = stackalloc Range[3];
        while (reader.ReadLine() is { } line)
        {
            line.AsSpan().Split(parts, '\t');
            words[line[parts[0]]] = (int.Parse(line.AsSpan(parts[1]), CultureInfo.InvariantCulture), int.Parse(line.AsSpan(parts[2]), CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Words of messages of who presses: a threat or not.</summary>
    public static WordWeights Threats => LazyThreats.Value;

    /// <summary>Words of messages of who presses up to the first threat: it, or what comes before.</summary>
    public static WordWeights Openings => LazyOpenings.Value;

    /// <summary>Words of messages of the other side up to the one that asks for the video call or the intimate picture.</summary>
    public static WordWeights Videos => LazyVideos.Value;

    /// <summary>Words of messages behind the first threat up to the one that says that something went out; behind <c>&gt;</c> those of the person.</summary>
    public static WordWeights Publications => LazyPublications.Value;

    /// <summary>Words of messages of who is pressed behind the first demand, and of the answers to them: whether a payment is told (<see cref="PaymentSigns"/>).</summary>
    public static WordWeights Payments => LazyPayments.Value;

    /// <summary>Words of conversations, behind <c>&gt;</c> those of the person, behind <c>&lt;</c> all others: blackmail or not.</summary>
    public static WordWeights Talks => LazyTalks.Value;

    /// <summary>Words of conversations without blackmail: its beginning or not.</summary>
    public static WordWeights Young => LazyYoung.Value;

    /// <summary>Words of blackmail: by somebody whom the person knows, or not.</summary>
    public static WordWeights Known => LazyKnown.Value;

    /// <summary>Words of messages and, with a star, what words begin with: of a danger or not.</summary>
    public static WordWeights Dangers => LazyDangers.Value;

    /// <summary>What a message speaks for, each word and sign once whatever their order: log odds in hundredths, 0 where none is known.</summary>
    /// <param name="folded">The message, folded.</param>
    /// <param name="signs">What phrases see in it.</param>
    /// <param name="side">What its words carry in front, where it counts who writes them.</param>
    public int Of(string folded, IEnumerable<string>? signs = null, string side = "") => Of([new Part([(side, folded)], signs ?? [])]);

    /// <summary>The next word of a folded text, from a place on that moves behind it; empty at the end.</summary>
    public static ReadOnlySpan<char> Next(string folded, ref int at)
    {
        while (at < folded.Length && !char.IsLetterOrDigit(folded[at]))
        {
            at++;
        }

        var start = at;
        while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
        {
            at++;
        }

        return folded.AsSpan(start, at - start);
    }

    /// <summary>What the words of a conversation speak for; null of a long one, and of letters, which are too much alike.</summary>
    public int? Of(Talk talk) => talk.IsMail || talk.Count > MostMessages ? null : Of([new Part(Enumerable.Range(0, talk.Count).Where(entry => talk.Entries[entry].Kind != EntryKind.System)
        .Select(entry => (talk.Entries[entry].Direction == Direction.Owner ? ">" : "<", talk.Folded(entry))), [])]);

    /// <summary>What several parts speak for together, each scaled to length one by itself.</summary>
    public int Of(IEnumerable<Part> parts) => parts.Select(part => Odds(part.Texts, part.Signs)).OfType<int>().ToList() is { Count: > 0 } known ? begin + known.Sum() : 0;

    private int? Odds(IEnumerable<(string Side, string Folded)> texts, IEnumerable<string> signs)
    {
        var (known, seen) = (words.GetAlternateLookup<ReadOnlySpan<char>>(), new HashSet<string>(StringComparer.Ordinal));
        var (sum, square) = (0L, 0L);
        Span<char> key = stackalloc char[Longest + 2];
        void Add(ReadOnlySpan<char> written)
        {
            if (known.TryGetValue(written, out var word, out var one) && seen.Add(word))
            {
                (sum, square) = (sum + ((long)one.Rarity * one.Weight), square + ((long)one.Rarity * one.Rarity));
            }
        }

        foreach (var (side, folded) in texts)
        {
            side.CopyTo(key);
            var at = 0;
            while (seen.Count < Most && Next(folded, ref at) is { Length: > 0 } word)
            {
                if (word.Length > Longest)
                {
                    continue;
                }

                word.CopyTo(key[side.Length..]);
                Add(key[..(side.Length + word.Length)]);
                for (var begun = Math.Min(word.Length - 1, MostBegun); hasBeginnings && begun >= LeastBegun; begun--)
                {
                    key[begun] = '*';
                    Add(key[..(begun + 1)]);
                }
            }
        }

        foreach (var sign in signs)
        {
            Add(sign);
        }

        return square == 0 ? null : (int)Math.Round(sum / Math.Sqrt(square), MidpointRounding.AwayFromZero);
    }
}
