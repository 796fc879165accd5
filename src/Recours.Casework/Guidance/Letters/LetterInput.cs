using Recours.Casework.Intake;
using Recours.Casework.Vault;

namespace Recours.Casework.Guidance.Letters;

/// <summary>Everything a letter is made of. The same values give the same bytes.</summary>
/// <param name="Language">Of the letter: fr, en, ar or es.</param>
/// <param name="MadeAt">When it is made; its day stands on it.</param>
/// <param name="Number">The declared fact it is about; null for the only one, or for a letter to fill in by hand.</param>
public sealed record LetterInput(CaseView Case, IReadOnlyList<CaseReading> Readings, Guides Guides, string Language, DateTimeOffset MadeAt, int? Number)
{
    /// <summary>What was read in the conversations. What is not confirmed is marked in the letter, to be checked.</summary>
    public Seen Seen { get; init; } = Seen.Nothing;

    /// <summary>Id of the finding that the letter is about, where the payment was read and not declared.</summary>
    public string? Finding { get; init; }
}

/// <summary>A line of a letter. Without a value it is a dotted line to fill in by hand.</summary>
/// <param name="Ltr">Left to right in every language: numbers, addresses, accounts.</param>
/// <param name="Mark">Set beside what was read in a conversation and is not confirmed.</param>
public sealed record LetterRow(string Label, string? Value, bool Ltr = false, string? Mark = null)
{
    public bool Check => Mark is not null;
}

/// <summary>A conversation with the blackmailer, in figures. Times as the source writes them; null without any.</summary>
/// <param name="Check">That this is the blackmailer was read and not confirmed.</param>
public sealed record LetterTalk(string Platform, string With, int Messages, string? From, string? To, bool Check);

/// <summary>Data that a provider is asked to keep: of which account or payment, and where only authorities may ask.</summary>
/// <param name="Key">Its sentence.</param>
public sealed record LetterKeep(string Key, string Provider, IReadOnlyList<string> Ids, Fact? Portal, bool Check = false);
