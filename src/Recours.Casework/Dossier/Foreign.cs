using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Recours.Casework.Redaction;
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

    /// <summary>What the person who reports says of themselves: no other person's name is looked for in it.</summary>
    [Parameter]
    public bool Own { get; set; }

    /// <summary>Set where names are taken out of the document.</summary>
    [CascadingParameter]
    public Redactor? Redactor { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "bdi");
        builder.AddAttribute(1, "dir", Ltr ? "ltr" : "auto");
        var (room, leftOut) = (Max, 0);
        foreach (var part in Redactor is null || Own ? [new RedactedPiece(Text ?? "", 0)] : Redactor.Split(Text ?? ""))
        {
            if (part.Person > 0)
            {
                builder.OpenElement(15, "bdi");
                builder.AddAttribute(16, "class", "taken");
                builder.AddContent(17, part.Text);
                builder.CloseElement();
                continue;
            }

            var cut = AddVisible(builder, part.Text, room);
            room -= part.Text.Length - cut;
            leftOut += cut;
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

    /// <summary>Returns how many units were left out.</summary>
    private int AddVisible(RenderTreeBuilder builder, string text, int room)
    {
        var (pieces, leftOut) = VisibleText.Split(text, room);
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

        return leftOut;
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
