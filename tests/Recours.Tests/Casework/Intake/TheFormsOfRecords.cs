using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>
/// A record whose form is known is gone through piece by piece. Behind anything but a record every one goes through the JSON reader: both ways must
/// show the same, of whole files and of damaged ones.
/// </summary>
public sealed class TheFormsOfRecords
{
    private static readonly string[] Values =
    [
        "\"\"", "\"a\"", "\"é’🙈\"", "\"a\\\"b\\\\\"", "\"\\u00e9\\ud83d\"", "\"\\x41\"", "\"a\tb\"", "\"a\\qb\"", "\"\\u12g4\"", "\"open", "0", "-0", "007", "12", "-12", "1.5", "1.", ".5", "1e5", "1.5E-3", "-", "12x", "true", "tru", "false", "null", "nulls", "",
        "[]", "{}", "[1,\"a\"]", "{\"a\":[{\"b\":null}]}", "[1,]", "[[[[[[[[[1]]]]]]]]]", "{\"a\" 1}", "[\"\\ud83d\\ude48\"]",
    ];

    private static readonly string[] Names = ["a", "b", "text", "\\u0061", "é", ""];

    private static readonly string[] Joins = [",", ",", ",", ",\n  ", " , ", "", ",,", ";"];

    [Fact]
    public void ShowWhatTheReaderShows()
    {
        var random = new Random(17);
        int alike = 0;
        for (int round = 0; round < 500; round++)
        {
            var names = Enumerable.Range(0, random.Next(6)).Select(_ => Names[random.Next(Names.Length)] + (random.Next(3) == 0 ? "\": " : "\":")).ToArray();
            var records = Enumerable.Range(0, 12).Select(i => Record(random, names, hard: i > 2 && random.Next(4) == 0)).ToList();
            int broken = random.Next(Joins.Length * 4);
            string join = Joins[broken < Joins.Length ? broken : broken % 5];
            byte[] quick = Bytes("[" + string.Join(join, records) + "]", random.Next(), out var damage), slow = Bytes("[" + string.Join(join, records.Select(record => "0," + record)) + "]", null, out _);
            if (damage is null)
            {
                Read(quick, out int known).ShouldBe([.. Read(slow, out int none).Where(one => !one.EndsWith("|0", StringComparison.Ordinal))], Encoding.UTF8.GetString(quick));
                none.ShouldBe(0);
                alike += known;
            }
            else
            {
                // Cut or with other bytes: what comes is the same, whether it comes in one go or a few bytes at a time, where no record is ever whole in the window.
                Read(quick, out _).ShouldBe(Read(quick, out _, aFewAtATime: true), Encoding.UTF8.GetString(quick));
            }
        }

        alike.ShouldBeGreaterThan(800);
    }

    private static string Record(Random random, string[] names, bool hard)
    {
        int odd = hard ? random.Next(names.Length) : -1;
        return "{" + string.Join(", ", names.Select((name, i) => $"\"{name}{(i == odd ? Values[random.Next(Values.Length)] : i % 3 == 2 ? "[{\"a\": \"x\"}]" : random.Next(2) == 0 ? "12" : "\"a\"")}")) + "}";
    }

    private static byte[] Bytes(string json, int? seed, out string? damage)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        damage = null;
        if (seed is { } chosen && new Random(chosen) is var random && random.Next(2) == 0)
        {
            damage = "one byte";
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            bytes = random.Next(3) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes;
        }

        return bytes;
    }

    private static List<string> Read(byte[] json, out int alike, bool aFewAtATime = false)
    {
        var shown = new List<string>();
        using var records = new JsonRecords(aFewAtATime ? new Drops(json) : new MemoryStream(json), pointer => pointer.Length == 0, repairControlEscapes: true);
        while (records.Next() is { } piece)
        {
            if (piece.Kind == JsonPieceKind.Broken)
            {
                shown.Add("broken");
                break;
            }

            shown.Add(string.Join(';', piece.Fields.ToArray()) + "|" + piece.AsWritten + piece.Repaired + piece.Kind + piece.Length + "|" + piece.Raw);
        }

        alike = records.Alike;
        return shown;
    }

    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 5)]);
    }
}
