using Recours.Casework.Guidance;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Guidance;

/// <summary>The guides that the program carries; files that are not translated yet are read from beside the repository where they are.</summary>
internal static class TestGuides
{
    private static readonly string[] Beside = [Path.Combine(Terminal.House, "..", "shared", "guides"), Path.Combine(Terminal.House, "..", "..", "shared", "guides")];

    public static Guides All { get; } = Load();

    public static bool AreComplete => All.Countries.Count >= 20 && All.Platforms.Count >= 23 && All.Payments.Count >= 18 && All.Rules is not null && All.File("services.yaml") is not null;

    /// <summary>A day on which no fact is due, whenever the tests run.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 12, 1, 20, 0, 0, TimeSpan.Zero);

    private static Guides Load()
    {
        var files = Guides.Embedded.Files.ToDictionary(file => file.Path);
        if (Beside.FirstOrDefault(Directory.Exists) is { } folder)
        {
            foreach (var path in Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories))
            {
                using var text = File.OpenText(path);
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                files.TryAdd(name, GuideFile.Read(name, text));
            }
        }

        return new Guides(files.Values);
    }
}
