namespace Recours.Casework.Findings.Meaning;

internal enum TokenKind : byte
{
    Word,

    /// <summary>A number that may be a sum, a count, an hour.</summary>
    Number,

    /// <summary>18:00, 18h30: minutes since midnight are its value.</summary>
    Clock,

    /// <summary>15/03: its value is month × 100 + day; day first, unless that cannot be.</summary>
    Date,

    /// <summary>A telephone number, an account, a link: nothing to read here.</summary>
    Identifier,
    Comma,

    /// <summary>The end of a sentence or of a line.</summary>
    Stop,
}

/// <summary>A piece of a text; <paramref name="Start"/> and <paramref name="End"/> are UTF-16 units of the original.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, KnownWord? Word, decimal Value);
