using Recours.Casework.Vault;

namespace Recours.Casework.Guidance.Letters;

/// <summary>A kind of letter, and the declared facts it is about.</summary>
/// <param name="About">The kind of fact; null for a letter about the whole case.</param>
/// <param name="Whose">Of an account: <c>theirs</c> or <c>mine</c>.</param>
public sealed record LetterKind(string Name, string? About, string? Whose, Func<LetterContent, Task<byte[]>> Render)
{
    public const string PaymentCancelName = "payment-cancel", PaymentFollowUpName = "payment-follow-up";

    public static IReadOnlyList<LetterKind> All { get; } =
    [
        new(PaymentCancelName, DeclaredKind.Payment, null, LetterHtml.RenderAsync<PaymentCancel>),
        new(PaymentFollowUpName, DeclaredKind.Payment, null, LetterHtml.RenderAsync<PaymentFollowUp>),
        new("complaint", null, null, LetterHtml.RenderAsync<Complaint>),
        new("platform-report", DeclaredKind.Account, "theirs", LetterHtml.RenderAsync<PlatformReport>),
        new("own-data", DeclaredKind.Account, "mine", LetterHtml.RenderAsync<OwnData>),
        new("tell", null, null, LetterHtml.RenderAsync<Tell>),
    ];

    public static LetterKind? Named(string? name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>
    /// The letter as HTML. Throws <see cref="RefusedException"/> for a number or a finding that is no such thing, and when there are several and none is named.
    /// </summary>
    public Task<byte[]> RenderAsync(LetterInput input)
    {
        var fact = input.Finding is null ? Subject(input) : null;
        return Render(new LetterContent(input, fact, About == DeclaredKind.Payment && fact is null ? Read(input) : null));
    }

    private DeclaredFact? Subject(LetterInput input)
    {
        var facts = About is null ? [] : input.Case.Declared.Where(fact => fact.Kind == About && (Whose is null || (fact["whose"] ?? "theirs") == Whose)).ToList();
        if (input.Number is { } number)
        {
            return facts.FirstOrDefault(fact => fact.Number == number) ?? throw new RefusedException("letter.unknown-number", $"{number}");
        }

        // Without a declared fact the letter is there all the same, to be filled in by hand: minutes may count.
        return facts.Count <= 1 ? facts.FirstOrDefault()
            : throw new RefusedException("letter.which-number", string.Join(", ", facts.Select(fact => $"{fact.Number} ({fact["means"] ?? fact["platform"] ?? fact["handle"] ?? "…"})")));
    }

    /// <summary>The payment that was read, where none is declared: the one that is named, or the only one.</summary>
    private static SeenPayment? Read(LetterInput input)
    {
        var read = input.Seen.Payments;
        return input.Finding is { } id ? read.FirstOrDefault(payment => payment.Finding == id) ?? throw new RefusedException("letter.unknown-number", id)
            : read.Count <= 1 ? (read.Count == 0 ? null : read[0])
            : throw new RefusedException("letter.which-number", string.Join(", ", read.Select(payment => $"{payment.Finding} ({Sum(payment)})")));
    }

    private static string Sum(SeenPayment payment) => string.Join(' ', ((string?[])[payment.Amount?.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture), payment.Currency, payment.Means]).OfType<string>());
}
