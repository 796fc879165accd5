using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>
/// The plain record of an unknown program: its time, sender and words are its own members and nothing in it holds anything further. It is
/// read from its bytes, with the same result.
/// </summary>
internal sealed class GenericPlain(Func<JsonPiece, (GenericShape Shape, string Conversation, string? Title)?> placeOf, GenericEntries entries)
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
    public ImportItem.Entry? Entry(JsonPiece piece, SourceSpan span)
    {
        if (piece.Index < 0 || !piece.AsWritten || piece.Json.Span[0] != (byte)'{' || piece.Fields.Length > MostFields || !Knows(piece))
        {
            return null;
        }

        string? when = null, who = null, words = null;
        EntryTime? counted = null;
        bool isKnown = form is not null && ReferenceEquals(piece.Form, form);
        form = isKnown ? form : null;
        for (int i = 0; i < piece.Fields.Length; i++)
        {
            ref readonly var field = ref piece.Fields.Span[i];
            if (field.NameLength < 0 || field.Kind is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null))
            {
                return null;
            }

            var role = isKnown ? roles[i] : roles[i] = RoleOf(piece.Name(field));
            if (field.Kind is not (JsonTokenType.String or JsonTokenType.Number))
            {
                continue;
            }

            if (role == Role.Text)
            {
                if (words is not null || (words = piece.Text(field)) is null)
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

                var bytes = piece.Bytes(field);
                who = names.TryGet(bytes, out string known) ? known : names.Add(bytes, Encoding.UTF8.GetString(bytes));
            }
            else if (field.Escaped || MayBePath(piece.Bytes(field)))
            {
                return null;
            }
            else if (role == Role.Time && when is not null)
            {
                return null;
            }
            else if (role == Role.Time)
            {
                counted = field.Kind == JsonTokenType.Number && piece.Number(field) is >= 0 and var number ? GenericTime.Count(number, field.Length) : null;
                when = counted is null ? Encoding.UTF8.GetString(piece.Bytes(field)) : "";
            }
        }

        form = piece.Form;
        if (string.IsNullOrEmpty(words) || string.IsNullOrEmpty(who) || when is null || (!ReferenceEquals(who, met) && !ReferenceEquals(who, metBefore) && !entries.Knows(who, conversation.Key, conversation.Title)))
        {
            return null;
        }

        // Whoever was met in this conversation stays so: of two people in turn, nothing is looked up.
        (met, metBefore) = ReferenceEquals(who, met) ? (met, metBefore) : (who, met);
        return (counted ?? shape!.TimeOf(when)) is not { } at ? null : new ImportItem.Entry(new ChatEntry(EntryKind.Text, who, Direction.None, at, words, "", span) { Written = piece.Written, Conversation = conversation.Key });
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
