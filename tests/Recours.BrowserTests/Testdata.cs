using System.IO.Compression;

namespace Recours.BrowserTests;

/// <summary>Files as people have them, from <c>testdata/journey</c>.</summary>
internal static class Testdata
{
    public static string House
    {
        get
        {
            var house = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(house, "Recours.slnx")))
            {
                house = Path.GetDirectoryName(house).ShouldNotBeNull();
            }

            return house;
        }
    }

    /// <summary>One conversation as an archive, five screenshots, a receipt and a video.</summary>
    public static string[] Evidence(string folder, string language)
    {
        var journey = Path.Combine(House, "testdata", "journey");
        var (export, shots) = language == "ar" ? ("messenger", "ar") : ("telegram", "fr");
        var zip = Path.Combine(folder, export + ".zip");
        if (!File.Exists(zip))
        {
            ZipFile.CreateFromDirectory(Path.Combine(journey, export), zip);
        }

        return [zip, .. Enumerable.Range(1, 5).Select(i => Path.Combine(journey, "screenshots", $"{shots}-{i}.png")),
            Path.Combine(journey, "recu-moneygram.pdf"), Path.Combine(journey, "VID-20260417-0001.mp4")];
    }

    /// <summary>Drawn screenshots of one conversation, from <c>testdata/screens</c>.</summary>
    public static string[] Screens(string name) => Directory.GetFiles(Path.Combine(House, "testdata", "screens", name), "*.png");
}
