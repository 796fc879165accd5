using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>
/// The plain record of an unknown program: its time, sender and words are its own members and nothing in it holds anything further. It is
/// read from its bytes, with the same result.
/// </summary>
internal sealed class GenericPlain(string file, Func<JsonPiece, (GenericShape Shape, string Conversation, string? Title)?> placeOf, GenericEntries entries)
{
    private const int MostFields = 200;

    private enum Role : byte { Other, Time, Sender, Text }

    private readonly BytesCache<string> names = new();
    private string? container, met, metBefore;

    // What each member is, in records of one form.
    private readonly Role[] roles = new Role[MostFields];
    private JsonForm? form;
    private GenericShape? shape;
    private (string Key, string? Title) conversation;
    private byte[] time = [], sender = [], text = [];

    /// <summary>The entry; null when the record has anything in another form, or tells something new.</summary>
    public ImportItem.Entry? Entry(JsonPiece piece)
    {
        var json = piece.Json.Span;
        var fields = piece.Fields.Span;
        if (piece.Index < 0 || !piece.AsWritten || json[0] != (byte)'{' || fields.Length > MostFields || !Knows(piece))
        {
            return null;
        }

        string? when = null, who = null, words = null;
        TimePrecision? unit = null;
        long count = 0;
        bool isKnown = form is not null && ReferenceEquals(piece.Form, form);
        form = isKnown ? form : null;
        for (int i = 0; i < fields.Length; i++)
        {
            ref readonly var field = ref fields[i];
            if (field.NameLength < 0 || field.Kind is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null))
            {
                return null;
            }

            var role = isKnown ? roles[i] : roles[i] = RoleOf(json.Slice(field.NameAt, field.NameLength));
            if (field.Kind is not (JsonTokenType.String or JsonTokenType.Number))
            {
                continue;
            }

            var value = json.Slice(field.At, field.Length);
            if (role == Role.Text)
            {
                if (words is not null || (words = JsonFields.Text(json, field.At, field.Length, field.Escaped)) is null)
                {
                    return null;
                }
            }
            else if (role == Role.Sender)
            {
                if (who is not null || field.Escaped)
                {
                    return null;
                }

                who = names.TryGet(value, out string known) ? known : names.Add(value, Encoding.UTF8.GetString(value));
            }
            else if (field.Escaped || MayBePath(value))
            {
                return null;
            }
            else if (role == Role.Time && when is not null)
            {
                return null;
            }
            else if (role == Role.Time)
            {
                count = field.Kind == JsonTokenType.Number && JsonFields.Number(value) is { } number ? number : 0;
                unit = GenericTime.Unit(count, value.Length);
                when = unit is null ? Encoding.UTF8.GetString(value) : "";
            }
        }

        form = piece.Form;
        if (string.IsNullOrEmpty(words) || string.IsNullOrEmpty(who) || when is null || (!ReferenceEquals(who, met) && !ReferenceEquals(who, metBefore) && !entries.Knows(who, conversation.Key, conversation.Title)))
        {
            return null;
        }

        // Whoever was met in this conversation stays so: of two people in turn, nothing is looked up.
        (met, metBefore) = ReferenceEquals(who, met) ? (met, metBefore) : (who, met);
        var at = unit is { } precision ? EntryTime.Counted(count, precision) : shape!.TimeOf(when) ?? default;
        return at.Zone is null ? null : new ImportItem.Entry(new ChatEntry(EntryKind.Text, who, Direction.None, null, words, "", piece.Span(file))
        {
            When = at,
            Written = piece.Written,
            Conversation = conversation.Key,
        });
    }

    /// <summary>What the records of this array are: it is the same for all that it holds.</summary>
    private bool Knows(JsonPiece piece)
    {
        if (ReferenceEquals(container, piece.Container))
        {
            return shape is not null;
        }

        (container, shape, met, metBefore, form) = (piece.Container, null, null, null, null);
        if (placeOf(piece) is { } place && place.Shape is { Clock: null } known && IsOwn(known.Time) && IsOwn(known.Sender) && IsOwn(known.Text) && known.Time != known.Text && known.Time != known.Sender && known.Sender != known.Text)
        {
            (shape, conversation) = (known, (place.Conversation, place.Title));
            (time, sender, text) = (Encoding.UTF8.GetBytes(known.Time), Encoding.UTF8.GetBytes(known.Sender), Encoding.UTF8.GetBytes(known.Text));
        }

        return shape is not null;
    }

    private Role RoleOf(ReadOnlySpan<byte> name) => name.SequenceEqual(text) ? Role.Text : name.SequenceEqual(sender) ? Role.Sender : name.SequenceEqual(time) ? Role.Time : Role.Other;

    private static bool IsOwn(string path) => !path.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether a value might name a file of the export: those go the long way.</summary>
    private static bool MayBePath(ReadOnlySpan<byte> value) => value.Length > 3 && value[Math.Max(0, value.Length - 21)..].Contains((byte)'.');
}
