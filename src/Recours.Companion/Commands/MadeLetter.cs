using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Guidance.Letters;
using Recours.Casework.Takedown;
using Recours.Casework.Vault;

namespace Recours.Companion.Commands;

/// <summary>A letter or notice as it was made, before it leaves.</summary>
/// <param name="Law">The law that a notice names; null for a letter.</param>
public sealed record MadeLetter(byte[] Html, string Kind, LetterInput Input, string? Law)
{
    public const string Notice = "notice";

    /// <summary>Of a kind of <see cref="LetterKind"/>, or a notice. Throws <see cref="RefusedException"/> for anything else.</summary>
    public static async Task<MadeLetter> RenderAsync(string kind, LetterInput input, string? law)
    {
        if (kind == Notice)
        {
            var (html, chosen, _) = await TakedownNotice.RenderAsync(input, law);
            return new MadeLetter(html, kind, input, chosen.Id);
        }

        var known = LetterKind.Named(kind) ?? throw new RefusedException("fact.unknown");
        return new MadeLetter(await known.RenderAsync(input), kind, input, null);
    }

    /// <summary>No letter leaves the case without its entry.</summary>
    /// <param name="pdf">What was printed from it; null for the page itself.</param>
    public bool RecordIn(Vault vault, byte[]? pdf)
    {
        vault.Record(EventNames.LetterWritten, Describe(pdf));
        return true;
    }

    /// <summary>What is recorded of it: its kind, what it is about, the law, the language and its fingerprint; not what it says.</summary>
    public JsonObject Describe(byte[]? pdf) => new()
    {
        ["kind"] = Kind,
        ["fact"] = Input.Number,
        ["law"] = Law,
        ["language"] = Input.Language,
        ["form"] = pdf is null ? "html" : "pdf",
        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(pdf ?? Html)),
    };
}
