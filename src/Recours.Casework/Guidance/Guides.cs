using System.Text;

namespace Recours.Casework.Guidance;

/// <summary>A country; <c>ZZ</c> is what holds where there is no file or no fact.</summary>
public sealed record Country(GuideFile File)
{
    public const string Elsewhere = "ZZ";

    public string Code => File.Value("code") ?? "";
    public GuideText Name => File.Text("name") ?? GuideText.Scalar(Code);
    public IReadOnlyList<Fact> Emergency => File.Facts("emergency");
    public IReadOnlyList<Fact> Channels => File.Facts("channels");
    public IReadOnlyList<Fact> Helplines => File.Facts("helplines");

    /// <summary>The national line for people who think of dying; null when none is known.</summary>
    public Fact? CrisisLine => File.One("suicide_crisis/national_line");

    public IReadOnlyList<Fact> OtherCrisisLines => File.Facts("suicide_crisis/others");
    public Fact? CrisisFallback => File.One("suicide_crisis/fallback");
    public IReadOnlyList<Fact> ImagesOfMinors => File.Facts("minors_images_hotline");
    public IReadOnlyList<Fact> ImagesOfAdults => File.Facts("adults_images");
    public IReadOnlyList<Fact> Takedown => File.Facts("takedown");
    public IReadOnlyList<Fact> DataProtection => File.Facts("data_protection");
    public IReadOnlyList<Fact> Offences => File.Facts("offences");
    public IReadOnlyList<Fact> TimeLimits => File.Facts("time_limits");
    public IReadOnlyList<Fact> PoliceAskFor => File.Facts("police_ask_for");
}

/// <summary>A platform: how to capture, report, block, hide, and what "deactivate" does there.</summary>
public sealed record Platform(GuideFile File)
{
    public string Id => File.Value("id") ?? "";
    /// <summary>The name alone, in Latin letters.</summary>
    public string Name => File.Value("name") ?? File.Text("name")?.In("en")?.Split(" (")[0] ?? Id;

    /// <summary>The name in a language, with what belongs to it.</summary>
    public string NameIn(string language) => File.Text("name")?.In(language) ?? Name;

    public string? Owner => File.Value("owner");
    public Fact? SaveFirst => File.One("save_first");
    public Fact? DataExport => File.One("data_export");
    public IReadOnlyList<Fact> Report => File.Facts("report");
    public Fact? Block => File.One("block");
    public Fact? Suspend => File.One("suspend");
    public Fact? HideList => File.One("hide_list");
    public Fact? LawEnforcement => File.One("law_enforcement");
    public IReadOnlyList<Fact> Traps => [.. File.Facts("delete_trap"), .. File.Facts("instead"), .. File.Facts("traps")];

    /// <summary>What "deactivate" does; everything but "reversible" and "separate" loses something.</summary>
    public string SuspendKind => File.Value("suspend/kind") ?? "unknown";

    /// <summary>Days from suspension to deletion; null when no clock is known.</summary>
    public int? DaysToDeletion => int.TryParse(File.Value("suspend/auto_delete_days"), out var days) ? days : null;

    /// <summary>Whether the hash service (<c>stopncii</c>, <c>take_it_down</c>) counts the platform among its members.</summary>
    public Fact? HashMember(string service) => File.One($"hash_matching/{service}") is { } fact && fact["member"] == "yes" ? fact : null;
}

/// <summary>One means of payment of a family's file.</summary>
public sealed record PaymentMeans(GuideFile File, string Id)
{
    private string At => "services/" + Id;

    public string Family => File.Value("id") ?? "";
    public string Name => File.Value(At + "/name") ?? Id;

    public string NameIn(string language) => File.Text(At + "/name")?.In(language) ?? Name;

    public Fact? CanCancel => File.One(At + "/can_cancel");
    public Fact? How => File.One(At + "/how");
    public Fact? Recall => File.One(At + "/recall");
    public Fact? IfFails => File.One(At + "/if_fails");
    public IReadOnlyList<Fact> More => [.. File.Facts(At + "/payout_window"), .. File.Facts(At + "/watch"), .. File.Facts(At + "/facts"), .. File.Facts("facts")];
    public IReadOnlyList<Fact> Traps => File.Facts("traps");
    public IReadOnlyList<GuideText> References => File.Texts(At + "/references_needed") is { Count: > 0 } own ? own : File.Texts("references_needed");

    /// <summary>Numbers to call about it from a country.</summary>
    public IEnumerable<Fact> Phones(string? country) => File.Facts("phones").Concat(File.Facts("issuers"))
        .Where(phone => (phone["country"] is null || phone["country"] == country) && (phone["service"] is null || phone["service"] == Name));
}

/// <summary>All guides: facts for people, read from YAML.</summary>
public sealed class Guides
{
    private const string Folder = "guides/";
    private static readonly Lazy<Guides> Inside = new(ReadEmbedded);

    public Guides(IEnumerable<GuideFile> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Countries = Named("countries/", file => file.Value("code"), file => new Country(file));
        Platforms = Named("platforms/", file => file.Value("id"), file => new Platform(file));
        Payments = Files.Where(file => file.Path.StartsWith("payments/", StringComparison.Ordinal))
            .SelectMany(file => file.Keys("services").Select(id => new PaymentMeans(file, id))).ToDictionary(means => means.Id, StringComparer.Ordinal);
        Rules = File("rules.yaml");
    }

    /// <summary>The guides that this program carries.</summary>
    public static Guides Embedded => Inside.Value;

    public IReadOnlyList<GuideFile> Files { get; }
    public IReadOnlyDictionary<string, Country> Countries { get; }
    public IReadOnlyDictionary<string, Platform> Platforms { get; }
    public IReadOnlyDictionary<string, PaymentMeans> Payments { get; }

    /// <summary>Clocks, routes and cautions: what the order of the steps reads.</summary>
    public GuideFile? Rules { get; }

    public GuideFile? File(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>A service of <c>services.yaml</c>.</summary>
    public Fact? Service(string id) => File("services.yaml")?.Facts("services").FirstOrDefault(service => service["id"] == id);

    /// <summary>The country, or what holds elsewhere; null only without guides.</summary>
    public Country? CountryOrElsewhere(string? code) => (code is null ? null : Countries.GetValueOrDefault(code)) ?? Countries.GetValueOrDefault(Country.Elsewhere);

    private Dictionary<string, T> Named<T>(string folder, Func<GuideFile, string?> id, Func<GuideFile, T> make) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && !file.Path.EndsWith("/_common.yaml", StringComparison.Ordinal))
            .ToDictionary(file => id(file) ?? throw new FormatException(file.Path + ": no id"), make, StringComparer.Ordinal);

    private static Guides ReadEmbedded()
    {
        var assembly = typeof(Guides).Assembly;
        return new Guides(assembly.GetManifestResourceNames().Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(Folder, StringComparison.Ordinal)).Select(resource =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource.Name)!, Encoding.UTF8);
                return GuideFile.Read(resource.Path[Folder.Length..], reader);
            }));
    }
}
