namespace Recours.Casework.Host;

/// <summary>
/// Finds the browser of the machine. Only those that print alike: Edge, Chrome, Chromium, Brave. Windows comes with Edge;
/// elsewhere one of them must be installed, or the person opens and prints the HTML with any other.
/// </summary>
public static class Browser
{
    /// <summary>The environment variable that names a browser in an unusual place.</summary>
    public const string Variable = "RECOURS_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "brave-browser", "brave"];

    private static readonly string[] LinuxPlaces =
        ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/opt/microsoft/msedge", "/opt/brave.com/brave", "/snap/bin"];

    private static readonly string[] WindowsRoots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] WindowsPlaces =
    [
        @"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe",
        @"Chromium\Application\chrome.exe", @"BraveSoftware\Brave-Browser\Application\brave.exe",
    ];

    private static readonly string[] MacPlaces =
    [
        "Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "Chromium.app/Contents/MacOS/Chromium", "Brave Browser.app/Contents/MacOS/Brave Browser",
    ];

    /// <summary>The full path of a browser. Throws <see cref="Trouble"/> <c>dossier.no-browser</c>.</summary>
    public static string Find() =>
        Candidates(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows(), OperatingSystem.IsMacOS()).FirstOrDefault(File.Exists)
        ?? throw new Trouble("dossier.no-browser");

    /// <summary>The places to look at, best first. A named browser is the only candidate: nothing else is started in its stead.</summary>
    public static IEnumerable<string> Candidates(Func<string, string?> variable, bool windows, bool mac)
    {
        if (variable(Variable) is { Length: > 0 } named)
        {
            return [named];
        }

        if (windows)
        {
            // Never from PATH: Windows would look into the current folder too, where a stranger's file may lie.
            return WindowsPlaces.SelectMany(_ => WindowsRoots, (place, root) => (place, root: variable(root)))
                .Where(pair => pair.root is { Length: > 0 }).Select(pair => pair.root!.TrimEnd('\\') + "\\" + pair.place);
        }

        // Relative folders in PATH are left out for the same reason.
        var path = (variable("PATH") ?? "").Split(':').Where(folder => folder.StartsWith('/')).Concat(LinuxPlaces)
            .SelectMany(folder => Names, (folder, name) => folder.TrimEnd('/') + "/" + name).Distinct();
        return mac
            ? new[] { "/Applications", variable("HOME") + "/Applications" }.SelectMany(_ => MacPlaces, (root, place) => root + "/" + place).Concat(path)
            : path.Append("/opt/google/chrome/chrome").Append("/opt/microsoft/msedge/msedge");
    }
}
