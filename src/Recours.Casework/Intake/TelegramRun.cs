using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>The reading of one Telegram file: which chat we are in, whose account it is, who was met.</summary>
internal sealed class TelegramRun(ExportFile file, HashSet<string> paths, bool peerSpeaks)
{
    private readonly Dictionary<string, (string Phone, SourceSpan Source)> phones = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string?, string?)> met = [];
    private readonly TelegramMessage messages = new(file, paths);
    private string? ownerId;
    private string chatPointer = "";
    private string? chatName;
    private string? chatType;
    private long? chatId;
    private bool announced;

    public SourceSpan Span(JsonPiece piece) => new(file.Path, piece.Offset, piece.Length, piece.Pointer);

    public List<ImportItem> Take(JsonPiece piece, HashSet<string> known)
    {
        var items = new List<ImportItem>();
        string[] steps = piece.Pointer.Split('/');
        switch (piece.Kind)
        {
            case JsonPieceKind.Broken:
                if (piece.Length > 0)
                {
                    items.Add(new ImportItem.Unparsed(Span(piece), "json.broken", piece.Raw));
                }

                items.Add(new ImportItem.Oddity(new Irregularity("json.broken", Span(piece), piece.Detail)));
                return items;
            case JsonPieceKind.TooLarge:
                items.Add(new ImportItem.Unparsed(Span(piece), "json.record-too-large", ""));
                return items;
            case JsonPieceKind.Open when steps.Length is 1 or 4:
                (chatPointer, chatName, chatType, chatId, announced) = (piece.Pointer, null, null, null, false);
                return items;
            case JsonPieceKind.Open when steps is [_, "chats" or "left_chats"]:
                items.Add(new ImportItem.Furniture(Span(piece)));
                return items;
            case JsonPieceKind.Open or JsonPieceKind.Close:
                return items;
            default:
                break;
        }

        using var document = JsonDocument.Parse(piece.Json);
        var value = document.RootElement;
        if (steps is [.., "messages", _] && steps.Length is 3 or 6)
        {
            if (!announced && Key() is var key)
            {
                announced = true;
                items.Add(new ImportItem.Conversation(key, chatName));
            }

            Message(items, piece, value);
        }
        else if (steps.Length == 2)
        {
            Part(items, piece, steps[1], value, known);
        }
        else if (steps.Length == 5 && steps[4] is "name" or "type" or "id")
        {
            Header(steps[4], value);
        }
        else if (!(steps is [_, _, "about"]))
        {
            items.Add(new ImportItem.Unparsed(Span(piece), "telegram.unknown-part", piece.Raw));
        }

        return items;
    }

    private void Part(List<ImportItem> items, JsonPiece piece, string name, JsonElement value, HashSet<string> known)
    {
        if (!known.Contains(name))
        {
            items.Add(new ImportItem.Unparsed(Span(piece), "telegram.unknown-part", piece.Raw));
            return;
        }

        Header(name, value);
        if (name == "personal_information" && JsonRecords.Number(value, "user_id") is { } user)
        {
            string id = user.ToString(CultureInfo.InvariantCulture);
            ownerId = id;
            var ids = new List<ParticipantId> { new("numeric-id", id, Span(piece)) };
            string full = string.Join(' ', new[] { JsonRecords.Text(value, "first_name"), JsonRecords.Text(value, "last_name") }.Where(s => !string.IsNullOrEmpty(s)));
            if (full.Length > 0)
            {
                items.Add(new ImportItem.Person(new Participant(full, Direction.Owner, ids)));
            }
        }
        else if (name == "contacts")
        {
            foreach (var contact in JsonRecords.Items(value, "list"))
            {
                if (JsonRecords.Number(contact, "user_id") is { } number and not 0 && JsonRecords.Text(contact, "phone_number") is { Length: > 0 } phone)
                {
                    phones.TryAdd(number.ToString(CultureInfo.InvariantCulture), (phone, Span(piece)));
                }
            }
        }

        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            items.Add(new ImportItem.Furniture(Span(piece)));
        }
    }

    private void Header(string name, JsonElement value)
    {
        switch (name)
        {
            case "name":
                chatName = JsonRecords.Text(value);
                break;
            case "type":
                chatType = JsonRecords.Text(value);
                break;
            case "id":
                chatId = value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long id) ? id : null;
                break;
            default:
                break;
        }
    }

    private string Key() => chatId is { } id
        ? string.Create(CultureInfo.InvariantCulture, $"{chatType ?? "chat"}/{id}")
        : file.Path + "#" + chatPointer;

    private void Message(List<ImportItem> items, JsonPiece piece, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            items.Add(new ImportItem.Unparsed(Span(piece), "telegram.record", piece.Raw));
            return;
        }

        var entry = messages.Entry(piece, value, Span(piece));
        var direction = Whose(entry.SenderId);
        items.Add(new ImportItem.Entry(entry with { Conversation = Key(), Direction = direction }));
        Meet(items, entry.Sender, entry.SenderId, direction, Span(piece));
    }

    private Direction Whose(string? senderId)
    {
        if (senderId is null)
        {
            return Direction.None;
        }

        string digits = Digits(senderId);
        if (ownerId is not null)
        {
            return digits == ownerId && !senderId.StartsWith('c') ? Direction.Owner : Direction.Peer;
        }

        // Without the account's own id, only a personal chat whose peer speaks tells the two apart.
        return !peerSpeaks || chatType != "personal_chat" || !senderId.StartsWith("user", StringComparison.Ordinal) || chatId is null
            ? Direction.None
            : digits == chatId.Value.ToString(CultureInfo.InvariantCulture) ? Direction.Peer : Direction.Owner;
    }

    private void Meet(List<ImportItem> items, string? name, string? senderId, Direction direction, SourceSpan source)
    {
        if (string.IsNullOrEmpty(name) || !met.Add((name, senderId, Key())))
        {
            return;
        }

        var ids = new List<ParticipantId>();
        if (senderId is not null && Digits(senderId) is { Length: > 0 } digits)
        {
            ids.Add(new ParticipantId("numeric-id", digits, source));
            if (phones.TryGetValue(digits, out var phone))
            {
                ids.Add(new ParticipantId("phone", phone.Phone, phone.Source));
            }
        }

        items.Add(new ImportItem.Person(new Participant(name, direction, ids)));
    }

    private static string Digits(string id) => new([.. id.Where(char.IsAsciiDigit)]);
}
