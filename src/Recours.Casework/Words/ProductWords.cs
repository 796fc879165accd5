using Recours.Casework.Intake;

namespace Recours.Casework.Words;

/// <summary>What people call the program or the thing that an importer reads.</summary>
public static class ProductWords
{
    /// <summary>The platform's own name; a thing that is no platform by its common name.</summary>
    public static string ProductIn(this ImporterCard card, Sentences words)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(words);
        return card.Id switch
        {
            Intake.Screens.Screenshots.Id => words["read.product-screenshots"],
            "generic" => words["read.product-unknown"],
            _ => card.Product,
        };
    }
}
