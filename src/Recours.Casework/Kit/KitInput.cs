namespace Recours.Casework.Kit;

/// <summary>What stands on a recovery sheet.</summary>
/// <param name="Key">The case key, <c>AGE-SECRET-KEY-1…</c>: whoever has it reads everything.</param>
/// <param name="PublicKey"><c>age1…</c>, by which the folder that the sheet opens is recognised.</param>
/// <param name="OpenedAt">When the case was opened, UTC.</param>
/// <param name="MadeAt">When the sheet is made, UTC.</param>
/// <param name="Language">Of the sheet: fr, en, ar or es.</param>
public sealed record KitInput(string Key, string PublicKey, DateTimeOffset OpenedAt, DateTimeOffset MadeAt, string Language);
