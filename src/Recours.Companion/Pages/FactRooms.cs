using Recours.Casework.Guidance;
using Recours.Casework.Guidance.Letters;
using Recours.Casework.Takedown;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>A list of a room: which facts, which of their keys are asked, and which are ticked with the day.</summary>
/// <param name="Kind">Of <see cref="DeclaredKind"/>.</param>
/// <param name="Only">A key and value that all facts of the list have (<c>whose=theirs</c>); null for all of the kind.</param>
/// <param name="Title">End of the key of its heading.</param>
/// <param name="Asked">Keys of the form, in order.</param>
/// <param name="Ticks">Keys that are times and can be set to now by one press, in the order of the work.</param>
public sealed record FactList(string Kind, (string Key, string Value)? Only, string Title, IReadOnlyList<string> Asked, IReadOnlyList<string> Ticks);

/// <summary>The tables that are worked from.</summary>
public static class FactRooms
{
    public static IReadOnlyDictionary<string, IReadOnlyList<FactList>> All { get; } = new Dictionary<string, IReadOnlyList<FactList>>(StringComparer.Ordinal)
    {
        ["money"] = [new(DeclaredKind.Payment, null, "payment", ["means", "amount", "currency", "sent", "payee", "payee-country", "reference", "payee-account", "place", "collected"], [])],
        ["accounts"] =
        [
            new(DeclaredKind.Account, ("whose", "theirs"), "theirs", ["platform", "handle", "url", "user-id", "phone"], ["captured", "reported", "blocked"]),
            new(DeclaredKind.Account, ("whose", "mine"), "mine", ["platform", "handle", "url"], ["data-asked", "hidden", "suspended", "returned"]),
        ],
        ["publications"] = [new(DeclaredKind.Publication, null, "publication", ["url", "platform", "seen", "seen-by", "law"], ["captured", "notice", "answered", "removed", "reappeared"])],
        ["reports"] = [new(DeclaredKind.Report, null, "report", ["channel", "country", "filed", "number", "office"], [])],
        ["contact"] =
        [
            new(DeclaredKind.ContactCut, null, "contact-cut", ["at"], []),
            new(DeclaredKind.Told, null, "told", ["at"], []),
            new(DeclaredKind.CheckIn, null, "check-in", ["at", "new-message"], []),
        ],
    };

    /// <summary>The kind that follows a payment: what was asked of the service, and its answer.</summary>
    public static FactList Recall { get; } = new(DeclaredKind.PaymentRecall, null, "payment-recall", ["asked", "how", "answer", "number", "paid-out", "place"], []);

    /// <summary>Paths of the pages, for the links between them.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. All.Keys.Select(room => "facts/" + room)];

    /// <summary>What a field may be chosen from, as value and words; null for one that is written freely.</summary>
    public static IReadOnlyList<(string Value, string Text)>? Choices(string key, string? country, PageContext page)
    {
        var (guides, words) = (Guides.Embedded, page.Words);
        return key switch
        {
            "platform" => [.. guides.Platforms.Values.Select(platform => (platform.Id, platform.NameIn(words.Language))).OrderBy(pair => pair.Item2, StringComparer.OrdinalIgnoreCase)],
            "means" => [.. guides.Payments.Values.Select(means => (means.Id, means.NameIn(words.Language))).OrderBy(pair => pair.Item2, StringComparer.OrdinalIgnoreCase)],
            "channel" => [.. (guides.CountryOrElsewhere(country)?.Channels ?? []).Where(channel => channel["id"] is not null).Select(channel => (channel["id"]!, FactLines.Name(channel, words.Language) ?? channel["id"]!))],
            "collected" or "new-message" => Fixed("yes", "no", "unknown"),
            "how" => Fixed("called", "written", "counter"),
            "answer" => Fixed("waiting", "stopped", "refused", "paid-out"),
            "law" => [.. Law.For(guides, country, page.Case?.Situation.AgeThen == AgeThen.Under18, DateOnly.FromDateTime(PageContext.Now.UtcDateTime))
                .Select(law => (law.Id, law is { To: NoticeTo.Authority, Basis: { } basis } ? FactLines.Name(basis, words.Language) ?? law.Id : words["fact.law." + law.Id]))],
            _ => null,
        };

        List<(string, string)> Fixed(params string[] values) => [.. values.Select(value => (value, words[$"fact.{key}.{value}"]))];
    }

    /// <summary>A stored value in words.</summary>
    public static string Text(DeclaredKey key, string value, string? country, PageContext page) =>
        key.IsTime ? DeclaredTime.TryParse(value, out var time) ? page.Date(time) : value
        : key.Name.EndsWith("country", StringComparison.Ordinal) ? CountryName(value, page.Words)
        : Choices(key.Name, country, page)?.FirstOrDefault(choice => choice.Value == value).Text ?? value;

    /// <summary>Letters that are ready for a fact: their kinds, the one that helps first.</summary>
    public static IReadOnlyList<string> Letters(DeclaredFact fact) => fact.Kind switch
    {
        DeclaredKind.Payment => [LetterKind.PaymentCancelName, LetterKind.PaymentFollowUpName],
        DeclaredKind.Account => [fact["whose"] == "mine" ? "own-data" : "platform-report"],
        DeclaredKind.Publication => [MadeLetter.Notice],
        _ => [],
    };

    public static string CountryName(string code, Sentences words) => Guides.Embedded.Countries.TryGetValue(code, out var country) ? country.Name.In(words.Language) ?? code : code;

    /// <summary>Shown in our own words: a day, a country, a choice.</summary>
    public static bool IsOurs(DeclaredKey key) => key.IsTime || key.Name.EndsWith("country", StringComparison.Ordinal) || key.Name is "platform" or "means" or "channel" or "collected" or "new-message" or "how" or "answer" or "law";

    /// <summary>Written from left to right in every language.</summary>
    public static bool IsCode(string key) => key is "handle" or "url" or "user-id" or "phone" or "reference" or "payee-account" or "number" or "amount" or "currency";
}
