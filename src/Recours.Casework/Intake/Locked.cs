namespace Recours.Casework.Intake;

/// <summary>
/// Files that are known to hold conversations but are locked: they are named, with what to do instead, rather than passed over in
/// silence. Nothing here opens them.
/// </summary>
internal static class Locked
{
    /// <summary>What is locked about a file; null when it is none of these.</summary>
    /// <param name="file">The file.</param>
    /// <param name="head">Its first bytes.</param>
    public static Irregularity? Of(ExportFile file, ReadOnlySpan<byte> head)
    {
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..].ToLowerInvariant();
        if (head.StartsWith("SQLite format 3\0"u8) || head.IsEmpty)
        {
            return null;
        }

        string? code = IsWhatsApp(name) ? "locked.whatsapp"
            : name.EndsWith(".backup", StringComparison.Ordinal) && IsSignalBackup(head) ? "locked.signal"
            : file.Path.EndsWith("sql/db.sqlite", StringComparison.OrdinalIgnoreCase) ? "locked.signal-computer"
            : name == "manifest.db" ? "locked.iphone"
            : null;
        return code is null ? null : new Irregularity(code, new SourceSpan(file.Path, 0, file.Size), file.Path);
    }

    /// <summary><c>msgstore.db.crypt15</c> and the like: the number tells how it was locked.</summary>
    private static bool IsWhatsApp(string name) =>
        name.LastIndexOf(".crypt", StringComparison.Ordinal) is > 0 and var at && name.Length - at is 8 && char.IsAsciiDigit(name[at + 6]) && char.IsAsciiDigit(name[at + 7]);

    /// <summary>A length of four bytes, then the header frame with its salt: a message of field 1.</summary>
    private static bool IsSignalBackup(ReadOnlySpan<byte> head) => head.Length > 8 && head[0] == 0 && head[1] == 0 && head[4] == 0x0A;
}
