using System.Text.Unicode;

namespace Recours.Casework.Intake;

/// <summary>Records of a form that was met before need not go through the JSON reader, which then stands where it would stand behind them.</summary>
internal sealed partial class JsonRecords
{
    private const int MostForms = 8, MostMade = 64;

    private readonly List<JsonForm> forms = [];
    private JsonPiece? before;
    private int made;

    /// <summary>Records that were read by a form.</summary>
    public int Alike { get; private set; }

    /// <summary>Whether the piece before was an object of an array, and no longer one than a form can be made of.</summary>
    private bool isAmongRecords;

    /// <summary>The next record of the array, when it lies whole in the window and its form is known.</summary>
    private JsonPiece? NextAlike()
    {
        var rest = window.AsSpan(position, end - position);
        int at = Blanks(rest);
        if (at >= rest.Length || rest[at] != ',')
        {
            return null;
        }

        at += 1 + Blanks(rest[(at + 1)..]);
        rest = rest[at..];
        for (int i = 0; i < forms.Count; i++)
        {
            int length = forms[i].Read(rest, ref fields, out fieldCount);
            if (length > 0)
            {
                // Mostly the next one is of the same form again.
                (forms[0], forms[i]) = (forms[i], forms[0]);
                Alike++;
                long from = windowStart + position + at;
                position += at + length;
                return Piece(from, length, ++frames.Peek().Index, forms[0]);
            }
        }

        return null;
    }

    /// <summary>The record as a piece: mostly the one before, which becomes it.</summary>
    private JsonPiece Piece(long from, int length, long index, JsonForm form)
    {
        long offset = Original(from);
        var json = window.AsMemory((int)(from - windowStart), length);
        if (Original(from + length) - offset != length || (from + length > proper && !Utf8.IsValid(json.Span)))
        {
            before = null;
            return Piece(JsonPieceKind.Value, null, from, from + length);
        }

        var members = fields.AsMemory(0, fieldCount);
        return before is null
            ? before = new JsonPiece(JsonPieceKind.Value, null, Container, index, offset, length) { Json = json, Fields = members, AsWritten = true, Form = form }
            : before.Become(index, offset, json, members, form);
    }

    /// <summary>Keeps the form of a record; a file whose records are all different is not looked at for ever.</summary>
    private void LearnFrom(JsonPiece piece)
    {
        before = null;
        isAmongRecords = piece is { Kind: JsonPieceKind.Value, Index: >= 0 } && piece.Json.Span[0] == '{' && frames.Count + JsonForm.MostDepth < MaxDepth;
        if (!isAmongRecords || made > MostMade + (Alike / MostForms) || JsonForm.Of(piece.Json.Span) is not { } form)
        {
            return;
        }

        made++;
        if (forms.Count == MostForms)
        {
            forms.RemoveAt(MostForms - 1);
        }

        forms.Insert(0, form);
    }

    private static int Blanks(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }
}
