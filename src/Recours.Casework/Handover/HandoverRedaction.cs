using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Media;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;

namespace Recours.Casework.Handover;

/// <summary>What a handover gives in place of originals, and which originals stay because a hidden name stands in them or may.</summary>
/// <param name="Covered">Copies of pictures with areas covered.</param>
/// <param name="Closed">Exhibits of which only the public part of their entry is shown: no name, no path, no hash of the original.</param>
internal sealed record HandoverRedaction(IReadOnlyList<CoveredCopy> Covered, IReadOnlySet<int> Closed)
{
    /// <summary>Bytes of a text that is looked through at most; a longer one stays.</summary>
    private const long MaxText = 64 << 20;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, IndentSize = 1, NewLine = "\n" };

    public static HandoverRedaction None { get; } = new([], new HashSet<int>());

    /// <param name="chosen">What would leave otherwise.</param>
    /// <param name="names">Names to hide; null for none.</param>
    public static async Task<HandoverRedaction> Of(Vault.Vault vault, IReadOnlyList<Exhibit> chosen, HiddenNames? names, IReadOnlyDictionary<int, IReadOnlyList<CoveredArea>> areas, CancellationToken cancel)
    {
        var covered = new List<CoveredCopy>();
        foreach (var exhibit in chosen.Where(exhibit => areas.GetValueOrDefault(exhibit.Number) is { Count: > 0 }))
        {
            using var stream = vault.OpenExhibit(exhibit);
            var picture = (await PictureDecoder.OfThisProgram().DecodeAsync(stream, cancel)).Picture ?? throw new RefusedException("redaction.no-picture", $"{exhibit.Number}");
            var bytes = PictureCopy.Covered(picture, areas[exhibit.Number]);
            covered.Add(new CoveredCopy(exhibit.Number, HandoverLayout.Derivative(exhibit.Number), areas[exhibit.Number], PictureCopy.Share(areas[exhibit.Number]), bytes));
        }

        var closed = names is null ? [] : chosen.Where(exhibit => MayName(vault, exhibit, names, cancel)).Select(exhibit => exhibit.Number).ToHashSet();
        return new HandoverRedaction(covered, closed);
    }

    /// <summary>
    /// Whether a hidden name stands in an exhibit or what is said of it, or could stand there unseen. Of pictures the person decides by
    /// looking at them; a text is read; everything else could hold anything and stays.
    /// </summary>
    private static bool MayName(Vault.Vault vault, Exhibit exhibit, HiddenNames names, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (names.IsIn(exhibit.Name) || names.IsIn(exhibit.Path) || names.IsIn(exhibit.From ?? ""))
        {
            return true;
        }

        using var stream = vault.OpenExhibit(exhibit);
        var head = new byte[16];
        if (Picture.Recognises(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false))))
        {
            return false;
        }

        if (exhibit.Size > MaxText)
        {
            return true;
        }

        stream.Position = 0;
        var bytes = new byte[exhibit.Size];
        stream.ReadExactly(bytes);
        return TextOf(bytes) is not { } text || names.IsIn(text);
    }

    /// <summary>What is text beyond doubt, as people read it; a text with escapes or packed data in it is none.</summary>
    private static string? TextOf(byte[] bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes) || bytes.AsSpan().Contains((byte)0))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains("\\u", StringComparison.OrdinalIgnoreCase) || text.Contains("&#", StringComparison.Ordinal) || text.Contains("base64", StringComparison.OrdinalIgnoreCase)
            || text.Contains("=\n", StringComparison.Ordinal) || text.Contains("=\r\n", StringComparison.Ordinal) ? null : text;
    }

    /// <summary>The derivatives, and the list that says what each is made from and what was taken out.</summary>
    /// <param name="dossier">SHA-256 of the dossier in this bag.</param>
    public IEnumerable<SmallFile> Files(CaseView view, int hiddenPeople, string dossier)
    {
        foreach (var copy in Covered)
        {
            yield return new SmallFile(copy.Path, copy.Bytes);
        }

        var list = new JsonObject
        {
            ["format"] = "recours-redactions/1",
            ["dossier"] = new JsonObject { ["path"] = HandoverLayout.Dossier, ["sha256"] = dossier, ["names"] = hiddenPeople },
            ["pictures"] = new JsonArray([.. Covered.Select(copy => (JsonNode)new JsonObject
            {
                ["path"] = copy.Path,
                ["sha256"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(copy.Bytes)),
                ["madeFrom"] = new JsonObject { ["exhibit"] = copy.Exhibit, ["ciphertextSha256"] = view.Exhibits[copy.Exhibit - 1].CiphertextSha256 },
                // Thousandths of width and height: left, top, right, bottom. Everything in the file that is no pixel is gone too.
                ["covered"] = new JsonArray([.. copy.Areas.Select(area => (JsonNode)new JsonArray(area.Left, area.Top, area.Right, area.Bottom))]),
            })]),
            ["originalsKept"] = new JsonArray([.. Closed.Order().Select(number => (JsonNode)new JsonObject { ["exhibit"] = number, ["ciphertextSha256"] = view.Exhibits[number - 1].CiphertextSha256 })]),
        };
        yield return new SmallFile(HandoverLayout.Redactions, Encoding.UTF8.GetBytes(list.ToJsonString(Options) + "\n"));
    }
}
