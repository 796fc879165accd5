namespace Recours.Casework.Intake;

/// <summary>
/// What an importer yields. Every line (text formats) or record (structured formats) of the source ends in exactly one
/// unit of entry, part, furniture or unparsed; the four totals add up to the source.
/// </summary>
public abstract record ImportItem
{
    private ImportItem() { }

    /// <summary>An entry; <paramref name="Parts"/> further lines or records belong to it.</summary>
    public sealed record Entry(ChatEntry Value, int Parts = 0) : ImportItem;

    /// <summary>A known piece that carries no message (header, blank line, date separator).</summary>
    public sealed record Furniture(SourceSpan Source, int Units = 1) : ImportItem;

    /// <summary>A piece that was not understood: shown as such, with its raw text.</summary>
    public sealed record Unparsed(SourceSpan Source, string Code, string Raw) : ImportItem;

    /// <summary>Somebody who takes part, and identifiers found for them; may be yielded repeatedly, the union counts.</summary>
    public sealed record Person(Participant Value) : ImportItem;

    /// <summary>A conversation's title, as the platform shows it.</summary>
    public sealed record Conversation(string Key, string? Title) : ImportItem;

    /// <summary>Something odd about the file as a whole: damage, a refused path, an ambiguous date order.</summary>
    public sealed record Oddity(Irregularity Value) : ImportItem;

    /// <summary>A blind spot that this very file shows (beyond those of the card).</summary>
    public sealed record BlindSpot(string Code) : ImportItem;
}

/// <summary>How the source was used up. Counts lines in text formats, records elsewhere.</summary>
public sealed record Accounting(long Entry, long Part, long Furniture, long Unparsed)
{
    public long Total => Entry + Part + Furniture + Unparsed;
}
