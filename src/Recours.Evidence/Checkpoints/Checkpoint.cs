using System.Globalization;
using Recours.Evidence.Ledger;

namespace Recours.Evidence.Checkpoints;

/// <summary>The state of a log: its name, its number of entries and its root (C2SP tlog-checkpoint). A claim until signed.</summary>
public sealed record Checkpoint(string Origin, long Size, Hash32 Root)
{
    private const int FixedLines = 3;

    /// <summary>Name of the log: one line, not empty.</summary>
    public string Origin { get; } = IsLine(Origin)
        ? Origin
        : throw new ArgumentException("An origin is one line that is not empty.", nameof(Origin));

    /// <summary>Number of entries.</summary>
    public long Size { get; } = Size >= 0 ? Size : throw new ArgumentOutOfRangeException(nameof(Size));

    /// <summary>Lines after the root, each with its newline, as they were read. Never written by this program.</summary>
    public string Extensions { get; private init; } = "";

    /// <summary>The text that is signed.</summary>
    public string Text =>
        string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(Root.AsSpan())}\n");

    /// <summary>Reads the text of a checkpoint.</summary>
    /// <exception cref="FormatException">Not exactly the format.</exception>
    public static Checkpoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.EndsWith('\n')) throw new FormatException("The checkpoint does not end in a newline.");
        var lines = text[..^1].Split('\n');
        if (lines.Length < FixedLines) throw new FormatException("A checkpoint has three lines.");
        if (!lines.All(IsLine)) throw new FormatException("The checkpoint has an empty line or a control character.");
        if (!NoteGrammar.TryBase64(lines[2], out var root) || root.Length != Hash32.Length)
            throw new FormatException("The root of the checkpoint is not 32 bytes in base64.");
        return new Checkpoint(lines[0], ParseSize(lines[1]), new Hash32(root))
        {
            Extensions = string.Concat(lines.Skip(FixedLines).Select(line => line + "\n")),
        };
    }

    private static long ParseSize(string digits)
    {
        var canonical = !digits.AsSpan().ContainsAnyExceptInRange('0', '9') && (digits == "0" || digits[0] != '0');
        if (!canonical || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            throw new FormatException("The size of the checkpoint is not a decimal number.");
        return size;
    }

    private static bool IsLine(string? line) =>
        !string.IsNullOrEmpty(line) && !line.Contains('\n') && !NoteGrammar.HasForbiddenControls(line);
}
