namespace Recours.Companion.Pages;

/// <summary>Where in these pages a step of the plan is done.</summary>
public static class StepWays
{
    /// <summary>The page, and the end of the key of its button (<c>home.go.…</c>); null when the step is done elsewhere.</summary>
    public static (string Href, string Word)? Of(string kind) => kind switch
    {
        "capture" or "capture-minor" or "bluff-keep" or "data" => ("/add", "add"),
        "account" => ("/story", "story"),
        "money-stop" or "money-ask" or "money-follow" or "money-trace" => ("/facts/money", "facts"),
        "profile" or "platform-report" or "block" or "hide" or "suspend" or "return" or "return-soon" => ("/facts/accounts", "facts"),
        "publication-capture" or "publication-notice" or "publication-insist" or "search" => ("/facts/publications", "facts"),
        "seal" => ("/keep", "keep"),
        "police-home" or "police-minor" or "police-abroad" => ("/paper", "paper"),
        "danger-now" or "danger-thoughts" or "danger-read" => ("/danger", "danger"),
        _ => null,
    };
}
