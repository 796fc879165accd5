using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>The reading of one Telegram file: which chat we are in, whose account it is, who was met.</summary>
internal sealed class TelegramRun
{
    private readonly ExportFile file;
    private readonly bool peerSpeaks;
    private readonly Func<string?, Direction> whose;
    private readonly TelegramMessage messages;
    private readonly Dictionary<string, (string Phone, SourceSpan Source)> phones = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string?, string?)> met = [];
    private readonly List<ImportItem> items = [];
    private readonly Dictionary<(string Sender, string Chat), Direction> sides = [];
    private string? ownerId;
    private string chatPointer = "";
    private string? chatName;
    private string? chatType;
    private long? chatId;
    private bool announced;
    private string? conversation;
    private string? among;
    // Two people in turn, mostly: of the last two, nothing is looked up.
    private (string? Name, string? Id, string? Chat) last, before;
    private (string? Id, string? Chat, Direction Side) recent, earlier;

    public TelegramRun(ExportFile file, HashSet<string> paths, bool peerSpeaks) =>
        (this.file, this.peerSpeaks, messages, whose) = (file, peerSpeaks, new TelegramMessage(file, paths), Whose);

    public SourceSpan Span(JsonPiece piece) => piece.Span(file.Path);

    /// <summary>What a piece gives; the list is used again for the next one.</summary>
    public List<ImportItem> Take(JsonPiece piece, HashSet<string> known)
    {
        items.Clear();
        if (piece.Kind == JsonPieceKind.Value && ReferenceEquals(piece.Container, among))
        {
            Announce();
            if (messages.Plain(piece, Key(), whose, Span(piece)) is { } plain)
            {
                items.Add(new ImportItem.Entry(plain));
                Meet(plain.Sender, plain.SenderId, plain.Direction, plain.Source);
                return items;
            }
        }

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
                (chatPointer, chatName, chatType, chatId, announced, conversation) = (piece.Pointer, null, null, null, false, null);
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
            among = piece.Container;
            Announce();
            Message(piece, value);
        }
        else if (steps.Length == 2)
        {
            Part(piece, steps[1], value, known);
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

    private void Part(JsonPiece piece, string name, JsonElement value, HashSet<string> known)
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
        conversation = null;
        sides.Clear();
        recent = earlier = default;
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

    private void Announce()
    {
        if (!announced)
        {
            announced = true;
            items.Add(new ImportItem.Conversation(Key(), chatName));
        }
    }

    private string Key() => conversation ??= chatId is { } id
        ? string.Create(CultureInfo.InvariantCulture, $"{chatType ?? "chat"}/{id}")
        : file.Path + "#" + chatPointer;

    private void Message(JsonPiece piece, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            items.Add(new ImportItem.Unparsed(Span(piece), "telegram.record", piece.Raw));
            return;
        }

        var entry = messages.Entry(piece, value, Span(piece));
        var direction = Whose(entry.SenderId);
        items.Add(new ImportItem.Entry(entry with { Conversation = Key(), Direction = direction }));
        Meet(entry.Sender, entry.SenderId, direction, entry.Source);
    }

    private Direction Whose(string? senderId)
    {
        if (senderId is null)
        {
            return Direction.None;
        }

        // Whose it is stays the same while neither the chat nor the sender changes.
        string chat = Key();
        if (ReferenceEquals(senderId, recent.Id) && ReferenceEquals(chat, recent.Chat))
        {
            return recent.Side;
        }

        if (ReferenceEquals(senderId, earlier.Id) && ReferenceEquals(chat, earlier.Chat))
        {
            return earlier.Side;
        }

        if (!sides.TryGetValue((senderId, chat), out var side))
        {
            if (sides.Count > 4_096)
            {
                sides.Clear();
            }

            side = sides[(senderId, chat)] = Decide(senderId);
        }

        (earlier, recent) = (recent, (senderId, chat, side));
        return side;
    }

    private Direction Decide(string senderId)
    {
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

    private void Meet(string? name, string? senderId, Direction direction, SourceSpan source)
    {
        if (string.IsNullOrEmpty(name) || IsSame(last, name, senderId) || IsSame(before, name, senderId))
        {
            return;
        }

        (before, last) = (last, (name, senderId, Key()));
        if (!met.Add((name, senderId, Key())))
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

    private bool IsSame((string? Name, string? Id, string? Chat) known, string name, string? senderId) =>
        ReferenceEquals(name, known.Name) && ReferenceEquals(senderId, known.Id) && ReferenceEquals(conversation, known.Chat);

    private static string Digits(string id) => new([.. id.Where(char.IsAsciiDigit)]);
}
