using System.Globalization;

namespace Recours.Casework.Guidance;

/// <summary>One possible answer.</summary>
/// <param name="Code">Its sentence is <c>triage.QUESTION.CODE</c>, unless it has a name.</param>
/// <param name="Values">What is declared when it is chosen; none when nothing is known then.</param>
/// <param name="Name">Of a platform, a means of payment or a country, in the languages of the guides.</param>
public sealed record QuestionAnswer(string Code, IReadOnlyDictionary<string, string> Values, GuideText? Name = null);

/// <summary>A question that would change the plan. Each may be skipped.</summary>
/// <param name="Code">Its sentences are <c>plan.ask.CODE</c> and <c>triage.why.CODE</c>.</param>
/// <param name="Kind">The kind of fact that an answer becomes (<see cref="DeclaredKind"/>).</param>
/// <param name="Fact">Number of the declared fact that it completes; null for a new one, or for a kind that exists once.</param>
/// <param name="Many">Several answers may be chosen; their values are joined with commas.</param>
/// <param name="Key">The key that may be filled in freely instead of choosing; null when only the answers are possible.</param>
public sealed record Question(string Code, string Kind, int? Fact, IReadOnlyList<QuestionAnswer> Answers, bool Many = false, string? Key = null);

/// <summary>
/// The few questions, in order. What can be read from the case is not asked; who is in danger is asked nothing else but what helps to find a line.
/// </summary>
public static class Triage
{
    /// <summary>Asked about first, because most people are there; the others follow by name.</summary>
    private static readonly string[] Common = ["instagram", "facebook", "messenger", "whatsapp", "snapchat", "telegram", "tiktok", "discord", "tinder", "badoo"];

    /// <summary>The question to ask now; null when none is left.</summary>
    /// <param name="skipped">Codes of questions that the person passed over.</param>
    /// <param name="now">With the offset of the place where the person is: "today" depends on it.</param>
    public static Question? Next(Situation situation, Guides guides, DateTimeOffset now, IReadOnlySet<string>? skipped = null) =>
        Open(situation, guides, now).FirstOrDefault(question => skipped?.Contains(question.Code) != true);

    /// <summary>All that is not known and would change the plan, in order.</summary>
    public static IReadOnlyList<Question> Open(Situation situation, Guides guides, DateTimeOffset now)
    {
        if (situation.Danger == Danger.Now)
        {
            // Everything waits; only the country leads to the right number.
            return situation.Country is null ? [CountryQuestion("country", guides)] : [];
        }

        var isMail = situation.Kind == CaseKind.Mail;
        Question?[] questions =
        [
            situation.Danger == Danger.Unknown ? Of("danger", "none", "thoughts", "now") : null,
            situation.Danger == Danger.Thoughts && situation.Country is null ? CountryQuestion("country", guides) : null,
            situation.AgeThen == AgeThen.Unknown && !isMail ? Of("age-then", "under-18", "18-or-over", "unknown") : null,
            situation.Kind == CaseKind.Unknown ? Of("kind", "conversation", "mail") : null,
            situation.Paid == Answer.Unknown && situation.Payments.Count == 0 ? Of("paid", "no", "yes") : null,
            situation.Paid == Answer.Yes && situation.Payments.Count == 0 ? new Question("payment-means", DeclaredKind.Payment, null, Means(guides)) : null,
            .. situation.Payments.Where(payment => payment.Number > 0).SelectMany(payment => AboutPayment(payment, guides, now)),
            situation.Published == Answer.Unknown && !isMail ? Of("published", "no", "yes", "unknown") : null,
            situation.Platforms.Count == 0 && !isMail ? new Question("platforms", DeclaredKind.Triage, null, Platforms(guides), Many: true) : null,
            situation.Country is null && situation.Danger != Danger.Thoughts ? CountryQuestion("country", guides) : null,
            situation.TheirCountry is null && situation.Seen.Countries.Count == 0 && !isMail ? CountryQuestion("their-country", guides) : null,
            situation.KnownPerson == Answer.Unknown && !isMail ? Of("known-person", "no", "yes") : null,
        ];
        return [.. questions.OfType<Question>().Where(question => !situation.Answered.Contains(question.Code))];
    }

    /// <summary>What is declared for the answers chosen; null when nothing becomes known. Throws <see cref="ArgumentException"/> for a code that is no answer.</summary>
    public static Declaration? Declare(Question question, IReadOnlyList<string> chosen)
    {
        var answers = chosen.Select(code => question.Answers.FirstOrDefault(answer => answer.Code == code) ?? throw new ArgumentException(code, nameof(chosen))).ToList();
        if (answers.Count > 1 && !question.Many)
        {
            throw new ArgumentException(answers[1].Code, nameof(chosen));
        }

        var values = answers.SelectMany(answer => answer.Values).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => string.Join(',', group.Select(pair => pair.Value)), StringComparer.Ordinal);
        return values.Count == 0 ? null : new Declaration(question.Kind, values, question.Fact);
    }

    private static IEnumerable<Question?> AboutPayment(PaymentState payment, Guides guides, DateTimeOffset now)
    {
        var key = "/" + payment.Number.ToString(CultureInfo.InvariantCulture);
        yield return payment.Means is null ? new Question("payment-means" + key, DeclaredKind.Payment, payment.Number, Means(guides)) : null;
        yield return payment.Sent is null ? new Question("payment-sent" + key, DeclaredKind.Payment, payment.Number, Times(now), Key: "sent") : null;
        yield return payment.Collected == Answer.Unknown && payment.RecallAnswer is null
            ? new Question("payment-collected" + key, DeclaredKind.Payment, payment.Number, [Value("no", "collected", "no"), Value("yes", "collected", "yes"), Value("unknown", "collected", "unknown")]) : null;
    }

    /// <summary>The earliest moment that an answer can mean: no clock is then shown as later than it can be.</summary>
    private static List<QuestionAnswer> Times(DateTimeOffset now)
    {
        var midnight = new DateTimeOffset(now.Date, now.Offset);
        return
        [
            At("half-hour", now.AddMinutes(-30)), At("today", midnight), At("yesterday", midnight.AddDays(-1)), At("week", midnight.AddDays(-7)), At("month", midnight.AddDays(-31)),
            new QuestionAnswer("longer", new Dictionary<string, string>()),
        ];

        static QuestionAnswer At(string code, DateTimeOffset time) => Value(code, "sent", time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    private static Question Of(string code, params string[] answers) => new(code, DeclaredKind.Triage, null, [.. answers.Select(answer => Value(answer, code, answer))]);

    private static Question CountryQuestion(string code, Guides guides) =>
        new(code, DeclaredKind.Triage, null, [.. guides.Countries.Values.Where(country => country.Code != Country.Elsewhere).Select(country => Value(country.Code, code, country.Code, country.Name))], Key: code);

    private static List<QuestionAnswer> Platforms(Guides guides) =>
        [.. guides.Platforms.Values.OrderBy(platform => Array.IndexOf(Common, platform.Id) is >= 0 and var at ? at : Common.Length).ThenBy(platform => platform.Id, StringComparer.Ordinal)
            .Select(platform => Value(platform.Id, "platforms", platform.Id, platform.File.Text("name") ?? GuideText.Scalar(platform.Id)))];

    private static List<QuestionAnswer> Means(Guides guides) =>
        [.. guides.Payments.Values.Select(means => Value(means.Id, "means", means.Id, GuideText.Scalar(means.Name))).OrderBy(answer => answer.Name!.In("fr"), StringComparer.Ordinal)];

    private static QuestionAnswer Value(string code, string key, string value, GuideText? name = null) => new(code, new Dictionary<string, string>(StringComparer.Ordinal) { [key] = value }, name);
}
