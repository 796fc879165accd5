using System.Text;
using Microsoft.AspNetCore.Components;
using Recours.Casework.Dossier;

namespace Recours.Casework.Guidance.Letters;

/// <summary>Letters as one HTML file each: no script, no address that loads, no image.</summary>
public static class LetterHtml
{
    /// <summary>UTF-8 with line feeds only; the same content gives the same bytes on every system.</summary>
    internal static Task<byte[]> RenderAsync<TLetter>(LetterContent content)
        where TLetter : LetterPart => DossierHtml.RenderAsync<TLetter>(new Dictionary<string, object?> { [nameof(LetterPart.C)] = content });

    internal static string Style()
    {
        using var stream = typeof(LetterHtml).Assembly.GetManifestResourceStream("Letters/letter.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>What every letter is given.</summary>
public abstract class LetterPart : ComponentBase
{
    [Parameter, EditorRequired]
    public required LetterContent C { get; set; }
}
