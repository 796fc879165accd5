using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads Signal's own plaintext export (2026): <c>main.jsonl</c>, one frame a line, with its <c>files</c> beside it. Units are lines.
/// Account keys stand in frames of which nothing is kept but their place.
/// </summary>
public sealed class Signal : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("signal", "Signal", "2026-03", ["signal.disappearing-messages", "signal.view-once", "signal.deleted-messages"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        int end = head.IndexOf((byte)'\n');
        var line = end < 0 ? head : head[..end];
        bool frames = RecordFile.HasKey(line, "\"backupTimeMs\""u8) && (RecordFile.HasKey(line, "\"mediaRootBackupKey\""u8) || RecordFile.HasKey(line, "\"version\""u8));
        return file.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) && (frames
            || (RecordFile.HasKey(line, "\"chatItem\""u8) && RecordFile.HasKey(line, "\"dateSent\""u8)) || (RecordFile.HasKey(line, "\"recipient\""u8) && RecordFile.HasKey(line, "\"id\""u8)));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return files.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(file => new SignalRun(export, file).Items());
    }
}

/// <summary>The reading of one file of frames: people and chats come before the messages that name them.</summary>
internal sealed class SignalRun(IExport export, ExportFile file)
{
    private const int MostPeople = 100_000;

    private sealed record Someone(string Name, Direction Role);

    private readonly Dictionary<string, Someone> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> chats = new(StringComparer.Ordinal);
    private readonly SignalMessage messages = new(export, file);
    private bool timer;

    public IEnumerable<ImportItem> Items()
    {
        var reader = new WhatsAppLineReader(export.Open(file), null);
        while (reader.Next(out var line))
        {
            var span = new SourceSpan(file.Path, line.Offset, line.Length);
            if (line.IsBlank)
            {
                yield return new ImportItem.Furniture(span);
                continue;
            }

            foreach (var item in line.TooLong ? [new ImportItem.Unparsed(span, "line-too-long", line.Text)] : Frame(line.Text, span))
            {
                yield return item;
            }
        }

        if (reader.Failed)
        {
            yield return new ImportItem.Oddity(new Irregularity("text.broken-off", new SourceSpan(file.Path, 0, file.Size)));
        }
    }

    private List<ImportItem> Frame(string line, SourceSpan span)
    {
        try
        {
            using var document = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            var root = document.RootElement;
            JsonElement Of(string name) => JsonRecords.Member(root, name, JsonValueKind.Object);
            if (root.ValueKind != JsonValueKind.Object)
            {
                return [new ImportItem.Unparsed(span, "json.record", line)];
            }

            if (Of("chatItem") is { ValueKind: JsonValueKind.Object } item)
            {
                return [new ImportItem.Entry(messages.Entry(item, line, span, Name, Side))];
            }

            if (Of("recipient") is { ValueKind: JsonValueKind.Object } recipient)
            {
                return [new ImportItem.Furniture(span), .. Recipient(recipient, span)];
            }

            if (Of("chat") is { ValueKind: JsonValueKind.Object } chat)
            {
                return [new ImportItem.Furniture(span), .. Chat(chat)];
            }

            if (Of("account") is { ValueKind: JsonValueKind.Object } account)
            {
                return [new ImportItem.Furniture(span), .. Owner(account, span)];
            }

            bool known = root.TryGetProperty("backupTimeMs", out _) || root.TryGetProperty("stickerPack", out _) || root.TryGetProperty("notificationProfile", out _) || root.TryGetProperty("chatFolder", out _);
            return known ? [new ImportItem.Furniture(span)]
                : Of("adHocCall") is { ValueKind: JsonValueKind.Object } call ? [new ImportItem.Entry(SignalMessage.AdHocCall(call, line, span))]
                : [new ImportItem.Unparsed(span, "signal.unknown-frame", line)];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return [new ImportItem.Unparsed(span, "json.record", line)];
        }
    }

    private string? Name(string? recipient) => recipient is null ? null : people.GetValueOrDefault(recipient)?.Name ?? "recipient/" + recipient;

    private Direction Side(string? recipient) => recipient is null ? Direction.None : people.GetValueOrDefault(recipient)?.Role ?? Direction.None;

    private List<ImportItem> Owner(JsonElement account, SourceSpan span)
    {
        string name = Join(JsonRecords.Text(account, "givenName"), JsonRecords.Text(account, "familyName")) ?? JsonRecords.Text(account, "username") ?? "account";
        owner = name;
        return [new ImportItem.Person(new Participant(name, Direction.Owner, JsonRecords.Text(account, "username") is { } handle ? [new ParticipantId("handle", handle, span)] : []))];
    }

    private string? owner;

    private List<ImportItem> Recipient(JsonElement recipient, SourceSpan span)
    {
        if (Key(recipient, "id") is not { } id || people.Count > MostPeople)
        {
            return [];
        }

        if (JsonRecords.Member(recipient, "self", JsonValueKind.Object).ValueKind == JsonValueKind.Object)
        {
            people[id] = new Someone(owner ?? "account", Direction.Owner);
            return [];
        }

        if (JsonRecords.Member(recipient, "group", JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } group)
        {
            var title = JsonRecords.Member(JsonRecords.Member(JsonRecords.Member(group, "snapshot", JsonValueKind.Object), "title", JsonValueKind.Object), "title", JsonValueKind.String);
            people[id] = new Someone(JsonRecords.Text(title) ?? "group/" + id, Direction.None);
            return [];
        }

        if (JsonRecords.Member(recipient, "contact", JsonValueKind.Object) is not { ValueKind: JsonValueKind.Object } contact)
        {
            people[id] = new Someone(recipient.EnumerateObject().Select(field => field.Name).FirstOrDefault(name => name != "id") ?? id, Direction.None);
            return [];
        }

        string? Of(string name) => JsonRecords.Text(contact, name);
        string? profile = Join(Of("profileGivenName"), Of("profileFamilyName"));
        string? saved = Join(Of("systemGivenName"), Of("systemFamilyName"));
        var nickname = JsonRecords.Member(contact, "nickname", JsonValueKind.Object);
        string? phone = JsonRecords.Number(contact, "e164") is { } digits and > 0 ? "+" + digits.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        string name = saved ?? profile ?? phone ?? Of("username") ?? id;
        people[id] = new Someone(name, Direction.Peer);
        var ids = new List<ParticipantId>();
        foreach (var (type, value) in new[] { ("phone", phone), ("handle", Of("username")), ("numeric-id", Aci(Of("aci"))), ("name", profile), ("name", Join(JsonRecords.Text(nickname, "given"), JsonRecords.Text(nickname, "family"))) })
        {
            if (value is not null && value != name)
            {
                ids.Add(new ParticipantId(type, value, span));
            }
        }

        return [new ImportItem.Person(new Participant(name, Direction.Peer, ids))];
    }

    private List<ImportItem> Chat(JsonElement chat)
    {
        if (Key(chat, "id") is not { } id || chats.Count > MostPeople)
        {
            return [];
        }

        chats[id] = Key(chat, "recipientId") ?? "";
        var items = new List<ImportItem> { new ImportItem.Conversation(id, Name(Key(chat, "recipientId"))) };
        if (!timer && JsonRecords.Number(chat, "expirationTimerMs") is > 0)
        {
            timer = true;
            items.Add(new ImportItem.BlindSpot("signal.timer-is-on"));
        }

        return items;
    }

    /// <summary>A number that Signal writes as text.</summary>
    internal static string? Key(JsonElement record, string name) => JsonRecords.Text(record, name) ?? JsonRecords.Number(record, name)?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Join(string? first, string? second) => string.Join(' ', new[] { first, second }.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } name ? name : null;

    /// <summary>An account's id as others write it: the sixteen bytes as a UUID.</summary>
    private static string? Aci(string? base64)
    {
        Span<byte> bytes = stackalloc byte[16];
        return base64 is { Length: 24 } && Convert.TryFromBase64String(base64, bytes, out int length) && length == 16 ? new Guid(bytes, bigEndian: true).ToString("D") : base64;
    }
}
