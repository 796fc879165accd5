namespace Recours.Casework.Intake;

/// <summary>Blocks of a page that are not read, told the same way for all platforms.</summary>
internal static class Damage
{
    private const int RawCap = 64 * 1024;

    public static void Tell(HtmlPiece piece, SourceSpan span, List<ImportItem> items)
    {
        string code = piece.Kind switch
        {
            HtmlPieceKind.TooLarge => "html.block-too-large",
            HtmlPieceKind.Tangled => "html.block-too-tangled",
            _ => "html.broken",
        };
        items.Add(new ImportItem.Unparsed(span, code, piece.Markup.Length > RawCap ? piece.Markup[..RawCap] : piece.Markup));
        if (piece.Kind == HtmlPieceKind.Broken)
        {
            items.Add(new ImportItem.Oddity(new Irregularity(code, span, "the page ends early")));
        }
    }
}
