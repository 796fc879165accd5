using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Recours.Companion.Pages;

/// <summary>Words in a drawing: the element <c>text</c> of SVG, a name that Razor keeps for itself.</summary>
public sealed class DrawnText : ComponentBase
{
    /// <summary>In units of the drawing.</summary>
    [Parameter, EditorRequired]
    public required string X { get; set; }

    /// <inheritdoc cref="X"/>
    [Parameter, EditorRequired]
    public required string Y { get; set; }

    [Parameter]
    public string Anchor { get; set; } = "middle";

    [Parameter]
    public bool Soft { get; set; }

    [Parameter, EditorRequired]
    public required string Words { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddAttribute(4, "class", Soft ? "soft" : null);
        builder.AddContent(5, Words);
        builder.CloseElement();
    }
}
