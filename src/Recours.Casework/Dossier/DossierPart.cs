using Microsoft.AspNetCore.Components;
using Recours.Casework.Words;

namespace Recours.Casework.Dossier;

/// <summary>What every part of the dossier is given.</summary>
public abstract class DossierPart : ComponentBase
{
    [Parameter, EditorRequired]
    public required DossierContent C { get; set; }

    /// <summary>The sentences of the dossier's language.</summary>
    protected Sentences W => C.Words;
}
