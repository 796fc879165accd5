using System.Security.Cryptography;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;
using Recours.Evidence.Bundles;

namespace Recours.Casework.Handover;

/// <summary>What is to be handed over.</summary>
/// <param name="Exhibits">Their numbers; null for all of them, and then the account and everything declared goes too.</param>
/// <param name="Language">Of the dossier and the recipe: fr, en, ar or es.</param>
/// <param name="Redaction">What is taken out before it leaves; null for nothing.</param>
public sealed record HandoverChoice(IReadOnlyList<int>? Exhibits, string Language, RedactionChoice? Redaction = null);

/// <summary>A file of the bundle. <paramref name="Size"/> in bytes.</summary>
/// <param name="Exhibit">The exhibit whose original it is.</param>
public sealed record PlannedFile(string Path, long Size, int? Exhibit);

/// <summary>What stays in the case. Of it the bundle holds hashes that nobody can guess the content from, and how many there are.</summary>
/// <param name="Exhibits">Numbers of exhibits that were not chosen.</param>
/// <param name="OfMinors">Numbers of pictures, videos and archives that may show somebody under 18: their hash goes, they do not.</param>
/// <param name="Entries">Entries of the ledger that stay closed.</param>
/// <param name="Account">Whether the written account and the particulars of the person stay.</param>
public sealed record Withheld(IReadOnlyList<int> Exhibits, IReadOnlyList<int> OfMinors, int Entries, bool Account);

/// <summary>What would leave the case, to the byte, before anything does. The same state of the case gives the same bag.</summary>
/// <param name="Files">All files of the bag but its manifests.</param>
/// <param name="LogSize">Entries that the log is shown with.</param>
public sealed record HandoverPlan(string Name, IReadOnlyList<PlannedFile> Files, IReadOnlyList<Exhibit> Exhibits, Withheld Withheld, long LogSize)
{
    /// <summary>Copies with areas covered that go in place of their pictures.</summary>
    public IReadOnlyList<CoveredCopy> Covered { get; init; } = [];

    /// <summary>Numbers of chosen exhibits whose originals stay, because a hidden name stands in them or may.</summary>
    public IReadOnlyList<int> KeptForNames { get; init; } = [];

    /// <summary>What was taken out, as it was chosen; null for nothing.</summary>
    public RedactionChoice? Redaction { get; init; }

    /// <summary>A file as it would leave, to be looked at before; null for one that is not among <see cref="Files"/>.</summary>
    public Stream? Open(string path) =>
        Bag.Payload.FirstOrDefault(file => HandoverLayout.Payload + file.Path == path)?.Open() ?? Bag.TagFiles.FirstOrDefault(file => file.Path == path)?.Open();

    internal BagContents Bag { get; init; } = null!;

    internal DateTimeOffset Time { get; init; }

    /// <summary>Writes the tar with the bag, in one pass. Throws <see cref="RefusedException"/> when an exhibit is not what came in.</summary>
    public void Write(Stream output)
    {
        try
        {
            BagWriter.Write(Bag, Time, output);
        }
        catch (InvalidDataException e)
        {
            throw new RefusedException("handover.exhibit-damaged", e.Message);
        }
    }
}

/// <summary>A small file of the bag: everything but the originals.</summary>
internal sealed record SmallFile(string Path, byte[] Bytes)
{
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));
}

/// <summary>Names of the files in a bundle (docs/formats/handover.md).</summary>
internal static class HandoverLayout
{
    public const string Payload = "data/";
    public const string Exhibits = "exhibits/";
    public const string Dossier = "dossier.html";
    public const string Derivatives = "derivatives/";
    public const string Redactions = Derivatives + "redactions.json";
    public const string Crate = "ro-crate-metadata.json";
    public const string Case = "case.jsonld";
    public const string Recipe = "VERIFY.txt";
    public const string Script = "verify.py";
    public const string List = "files.sha256";
    public const string Statement = "statement.txt";
    public const string StatementSignature = "statement.sig";
    public const string LogKey = "log/key.pem";
    public const string Checkpoint = VaultLayout.Checkpoint;
    public const string CheckpointText = "log/checkpoint.txt";
    public const string CheckpointSignature = "log/checkpoint.sig";
    public const string Proofs = "proofs/";
    public const string Declaration = "bagit.txt";
    public const string Info = "bag-info.txt";

    /// <summary>Ends of the files beside a cosigned note that OpenSSL needs: key, message, signature.</summary>
    public const string CosignerPem = ".pem", CosignedText = ".txt", CosignedSignature = ".sig";

    /// <summary>What the format itself writes: bound by each other, not by the signed list.</summary>
    public static IReadOnlyList<string> Unlisted { get; } = [List, Statement, StatementSignature, "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"];

    public static string Proof(long index) => Proofs + index.ToString("D6", System.Globalization.CultureInfo.InvariantCulture) + ".tlog-proof";

    /// <summary>The name of a copy with areas covered: the original's own name may be what is hidden.</summary>
    public static string Derivative(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Derivatives}{number:D4}-covered.jpg");

    /// <summary>The name of an original: its number, and of its own name what every system can hold and nobody can misread.</summary>
    public static string Exhibit(int number, string name)
    {
        var safe = new string([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '_')]);
        if (safe.Length > MaxName)
        {
            var end = Path.GetExtension(safe) is { Length: <= MaxEnding } ending ? ending : "";
            safe = safe[..(MaxName - end.Length)] + end;
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Exhibits}{number:D4}-{safe.TrimEnd('.')}");
    }

    private const int MaxName = 60;
    private const int MaxEnding = 10;
}
