using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Recours.Casework.Dossier;

/// <summary>The police dossier as one HTML file that needs nothing else: no script, no address, no image.</summary>
public static class DossierHtml
{
    /// <summary>UTF-8 with line feeds only; the same input gives the same bytes on every system.</summary>
    public static async Task<byte[]> RenderAsync(DossierInput input)
    {
        var first = new DossierContent(input);
        var html = await RenderAsync(first);
        // The list of what was taken out stands on the first page: it is known when everything was drawn once.
        return input.Hidden is null ? html : await RenderAsync(new DossierContent(input, first.Removed));
    }

    private static Task<byte[]> RenderAsync(DossierContent content) =>
        RenderAsync<DossierDocument>(new Dictionary<string, object?> { [nameof(DossierDocument.C)] = content });

    /// <summary>The same for any document that is one component.</summary>
    internal static async Task<byte[]> RenderAsync<TDocument>(Dictionary<string, object?> values)
        where TDocument : IComponent
    {
        await using var renderer = new HtmlRenderer(Nothing.Here, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TDocument>(ParameterView.FromDictionary(values))).ToHtmlString());

        // The templates' own line ends depend on the checkout; foreign carriage returns are marks by now.
        return Encoding.UTF8.GetBytes(html.ReplaceLineEndings("\n"));
    }

    /// <summary>The style sheet for a language: the footer's words are part of it, and its hash of the security policy.</summary>
    internal static string Style(DossierContent content)
    {
        using var stream = typeof(DossierHtml).Assembly.GetManifestResourceStream("Dossier/dossier.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var (first, last) = content.Words.WritingDirection == "rtl" ? ("right", "left") : ("left", "right");
        var footer = $"{content.Words["dossier.kicker"]} · {DossierDates.Day(content.Input.MadeAt.UtcDateTime, content.Words.Language)}";
        var page = content.Words["dossier.page", "\" counter(page) \"", "\" counter(pages) \""];
        return reader.ReadToEnd().ReplaceLineEndings("\n")
            + $"@page {{ @bottom-{first} {{ content: \"{footer}\"; }} @bottom-{last} {{ content: \"{page}\"; }} }}\n";
    }

    internal static string Policy(string style) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>The services that the renderer asks for: an encoder, nothing else.</summary>
    private sealed class Nothing : IServiceProvider
    {
        // Arabic stays Arabic in the file, instead of a number for each letter.
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public static Nothing Here { get; } = new();

        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? Encoder : null;
    }
}
