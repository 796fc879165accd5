using System.Text;
using Recours.Casework.Dossier;

namespace Recours.Casework.Kit;

/// <summary>The recovery sheet: one A4 page, one HTML file that needs nothing else. It names no reason and no program but age.</summary>
public static class KitHtml
{
    /// <summary>UTF-8 with line feeds only; the same input gives the same bytes on every system.</summary>
    public static Task<byte[]> RenderAsync(KitInput input) => DossierHtml.RenderAsync<KitDocument>(new Dictionary<string, object?> { [nameof(KitDocument.Input)] = input });

    internal static string Style()
    {
        using var stream = typeof(KitHtml).Assembly.GetManifestResourceStream("Kit/kit.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
