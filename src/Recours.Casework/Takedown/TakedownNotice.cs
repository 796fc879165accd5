using Recours.Casework.Guidance;
using Recours.Casework.Guidance.Letters;

namespace Recours.Casework.Takedown;

/// <summary>A notice to take a publication down: to the platform, to an authority, or to search engines.</summary>
public static class TakedownNotice
{
    /// <summary>
    /// The notice as HTML, and the laws that it could rely on. <see cref="LetterInput.Number"/> is that of the declared publication, 0 or null for none
    /// (a threat, or a sheet to fill in). Throws <see cref="RefusedException"/> for an unknown publication or law.
    /// </summary>
    /// <param name="law">Null for the most fitting one.</param>
    public static async Task<(byte[] Html, Law Law, IReadOnlyList<Law> Laws)> RenderAsync(LetterInput input, string? law)
    {
        var publication = input.Number is null or 0 ? null
            : input.Case.Declared.FirstOrDefault(fact => fact.Kind == DeclaredKind.Publication && fact.Number == input.Number)
                ?? throw new RefusedException("letter.unknown-number", $"{input.Number}");
        var content = new LetterContent(input, publication);
        var laws = Law.For(input.Guides, content.CountryCode, content.IsMinor, content.Today);
        var chosen = law is null ? laws[0] : laws.FirstOrDefault(known => known.Id == law) ?? throw new RefusedException("notice.unknown-law", law);
        var html = await Dossier.DossierHtml.RenderAsync<Notice>(new Dictionary<string, object?> { [nameof(Notice.C)] = content, [nameof(Notice.Law)] = chosen });
        return (html, chosen, laws);
    }
}
