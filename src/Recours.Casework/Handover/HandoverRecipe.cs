using System.Globalization;
using System.Text;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Casework.Handover;

/// <summary>
/// <c>VERIFY.txt</c>: what to type, beginning with <c>$ </c>, and what it shows. Only openssl and coreutils, and one script of a few lines in
/// another language for the tree; each line alone ends with an error when something is wrong.
/// </summary>
internal static class HandoverRecipe
{
    public static byte[] Write(IReadOnlyList<Anchor> anchors, HandoverLog log, string language)
    {
        var (words, text) = (Sentences.For(language), new StringBuilder());
        Say(words["handover.recipe.lead"], words["handover.recipe.care"]);
        Say(words["handover.recipe.bag"]);
        Type("sha256sum --check --strict --quiet manifest-sha256.txt", "sha512sum --check --strict --quiet manifest-sha512.txt",
            "sha256sum --check --strict --quiet tagmanifest-sha256.txt", "sha512sum --check --strict --quiet tagmanifest-sha512.txt");
        Say(words["handover.recipe.statement"]);
        Type(Verify(HandoverLayout.LogKey, HandoverLayout.Statement, HandoverLayout.StatementSignature),
            "sha256sum --check --strict --quiet " + HandoverLayout.Statement, "sha256sum --check --strict --quiet " + HandoverLayout.List);
        Say(words["handover.recipe.log", log.State.Size, log.State.Root], words["handover.recipe.key", log.Key]);
        Type(Verify(HandoverLayout.LogKey, HandoverLayout.CheckpointText, HandoverLayout.CheckpointSignature), "python3 " + HandoverLayout.Script);
        foreach (var anchor in anchors)
        {
            var name = VaultLayout.Anchors + anchor.Sha256;
            var (by, time) = (VisibleText.OneLine(anchor.By), LedgerEntry.FormatTime(anchor.Time));
            if (anchor.Kind == AnchorKinds.Witness)
            {
                Say(words["handover.recipe.witness", by, time, anchor.Size]);
                Type(Verify(name + HandoverLayout.CosignerPem, name + HandoverLayout.CosignedText, name + HandoverLayout.CosignedSignature));
            }
            else if (anchor.Files.ContainsKey(name + Anchor.RootsFile))
            {
                Say(words["handover.recipe.timestamp", by, time, anchor.Size]);
                // At the time that the token states: its certificates end one day, what it showed does not.
                Type(string.Create(CultureInfo.InvariantCulture, $"openssl ts -verify -attime {anchor.Time.ToUnixTimeSeconds()} -in {name}{Anchor.ResponseFile} -data {name}{Anchor.CheckpointFile} -CAfile {name}{Anchor.RootsFile}"));
            }
            else
            {
                Say(words["handover.recipe.unrooted", by, time, anchor.Size], $"  openssl ts -verify -in {name}{Anchor.ResponseFile} -data {name}{Anchor.CheckpointFile} -CAfile ROOT.pem");
            }
        }

        Say(anchors.Count == 0 ? words["handover.recipe.no-anchor"] : words["handover.recipe.anchors"]);
        return Encoding.UTF8.GetBytes(text.ToString());

        void Say(params string[] lines) => text.Append(text.Length > 0 ? "\n" : "").AppendJoin("\n", lines).Append('\n');

        void Type(params string[] lines) => text.Append('\n').AppendJoin("", lines.Select(line => "$ " + line + "\n"));
    }

    public static byte[] Script()
    {
        using var stream = typeof(HandoverRecipe).Assembly.GetManifestResourceStream("Handover/verify.py")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    private static string Verify(string key, string text, string signature) => $"openssl pkeyutl -verify -pubin -inkey {key} -rawin -in {text} -sigfile {signature}";
}
