using System.Text;

namespace Recours.Casework.Vault;

/// <summary>
/// The private parts of entries that were written together, as they stand inside one age file: a line for each, salt in lower-case
/// hex, a space, the JSON. One key agreement opens a whole group; each part keeps its own salt, so that it can still be shown alone.
/// </summary>
public static class PrivateParts
{
    private const int HexSaltLength = 2 * LedgerEntry.SaltLength;

    /// <summary>Encodes parts, each salt and then JSON, as <see cref="LedgerEntry.SaltAndJson"/> gives them.</summary>
    public static byte[] Encode(IReadOnlyList<byte[]> parts)
    {
        var lines = new MemoryStream(parts.Sum(part => part.Length + LedgerEntry.SaltLength + 2));
        foreach (var part in parts)
        {
            lines.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(part.AsSpan(0, LedgerEntry.SaltLength))));
            lines.WriteByte((byte)' ');
            // Canonical JSON has no line feed: strings escape it.
            lines.Write(part.AsSpan(LedgerEntry.SaltLength));
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    /// <summary>The parts, each salt and then JSON. Throws <see cref="FormatException"/> for anything that is not such lines.</summary>
    public static IReadOnlyList<byte[]> Decode(ReadOnlySpan<byte> lines)
    {
        var parts = new List<byte[]>();
        while (!lines.IsEmpty)
        {
            var length = lines.IndexOf((byte)'\n');
            if (length <= HexSaltLength || lines[HexSaltLength] != ' ')
            {
                throw new FormatException("private.malformed");
            }

            var part = new byte[length - HexSaltLength - 1 + LedgerEntry.SaltLength];
            if (Convert.FromHexString(lines[..HexSaltLength], part, out _, out _) != System.Buffers.OperationStatus.Done)
            {
                throw new FormatException("private.malformed");
            }

            lines[(HexSaltLength + 1)..length].CopyTo(part.AsSpan(LedgerEntry.SaltLength));
            parts.Add(part);
            lines = lines[(length + 1)..];
        }

        return parts;
    }
}
