using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Recours.Casework.Words;

namespace Recours.Casework.Dossier;

/// <summary>
/// A text that others wrote: escaped, isolated from the direction of its neighbours, its invisible characters marked,
/// cut at a length. Written by hand, so that no white space of a template gets into it.
/// </summary>
public sealed class Foreign : ComponentBase
{
    [Parameter, EditorRequired]
    public string? Text { get; set; }

    /// <summary>UTF-16 units shown at most.</summary>
    [Parameter]
    public int Max { get; set; } = DossierLimits.Name;

    /// <summary>Left to right whatever the language: handles, addresses, phone numbers, hashes, paths, times.</summary>
    [Parameter]
    public bool Ltr { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var (pieces, leftOut) = VisibleText.Split(Text ?? "", Max);
        builder.OpenElement(0, "bdi");
        builder.AddAttribute(1, "dir", Ltr ? "ltr" : "auto");
        foreach (var piece in pieces)
        {
            if (piece.IsMark)
            {
                builder.OpenElement(2, "b");
                builder.AddAttribute(3, "class", "mark");
                builder.AddAttribute(4, "dir", "ltr");
                builder.AddContent(5, piece.Text);
                builder.CloseElement();
            }
            else if (Ltr)
            {
                builder.AddContent(6, piece.Text);
            }
            else
            {
                AddText(builder, piece.Text);
            }
        }

        if (leftOut > 0)
        {
            builder.OpenElement(7, "b");
            builder.AddAttribute(8, "class", "mark");
            builder.AddAttribute(9, "dir", "ltr");
            builder.AddContent(10, $"[… +{leftOut.ToString(System.Globalization.CultureInfo.InvariantCulture)}]");
            builder.CloseElement();
        }

        builder.CloseElement();
    }

    private static void AddText(RenderTreeBuilder builder, string text)
    {
        foreach (var (run, isLeftToRight) in LeftToRight.Split(text))
        {
            if (isLeftToRight)
            {
                builder.OpenElement(11, "bdi");
                builder.AddAttribute(12, "dir", "ltr");
                builder.AddContent(13, run);
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(14, run);
            }
        }
    }
}
