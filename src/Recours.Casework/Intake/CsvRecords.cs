using System.Buffers;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>One record of a CSV file; <paramref name="Whole"/> is false when the file ends inside a quoted field, cannot be read further, or the record is over the cap.</summary>
internal sealed record CsvRecord(IReadOnlyList<string> Fields, string Raw, long Offset, long Length, bool Whole);

/// <summary>Reads RFC 4180, record by record, with byte spans: quoted fields may hold commas, doubled quotes and line ends.</summary>
internal static class CsvRecords
{
    /// <summary>The largest record that is read, in bytes.</summary>
    public const int RecordCap = 1 << 20;

    /// <param name="stream">The file; disposed at the end.</param>
    /// <param name="separator">What stands between fields.</param>
    public static IEnumerable<CsvRecord> Read(Stream stream, char separator = ',')
    {
        using var reading = new Reading(stream);
        var record = new ArrayBufferWriter<byte>(512);
        var input = new byte[64 * 1024];
        long start = 0;
        long at = 0;
        bool quoted = false;
        bool overflow = false;
        for (int read; (read = reading.Next(input)) > 0;)
        {
            for (int i = 0; i < read; i++)
            {
                byte value = input[i];
                quoted ^= value == '"';
                at++;
                if (record.WrittenCount < RecordCap)
                {
                    record.GetSpan(1)[0] = value;
                    record.Advance(1);
                }
                else
                {
                    overflow = true;
                }

                if (value == '\n' && (!quoted || overflow))
                {
                    yield return Make(record, start, at, !overflow, separator);
                    record.ResetWrittenCount();
                    (start, quoted, overflow) = (at, false, false);
                }
            }
        }

        if (record.WrittenCount > 0)
        {
            yield return Make(record, start, at, !quoted && !overflow && !reading.Failed, separator);
        }
        else if (reading.Failed)
        {
            yield return new CsvRecord([], "", at, 0, Whole: false);
        }
    }

    private static CsvRecord Make(ArrayBufferWriter<byte> record, long start, long end, bool whole, char separator)
    {
        string raw = Encoding.UTF8.GetString(record.WrittenSpan);
        return new CsvRecord(Fields(raw.TrimStart('\uFEFF').TrimEnd('\r', '\n'), separator), raw, start, end - start, whole);
    }

    private static List<string> Fields(string line, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == separator && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
