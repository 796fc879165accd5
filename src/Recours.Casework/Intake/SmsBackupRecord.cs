using System.Globalization;
using System.Xml.Linq;

namespace Recours.Casework.Intake;

/// <summary>The records of one backup: who is who among its numbers, and what each record says.</summary>
internal sealed class SmsBackupRecord(ExportFile file)
{
    private const long FirstMillisecond = 100_000_000_000;
    private const int MostPeople = 100_000;
    private readonly PhoneSpellings phones = new();
    private readonly Dictionary<string, SourceSpan> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, List<ParticipantId> Ids)> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParticipantId> own = new(StringComparer.Ordinal);

    public static bool IsKnown(XElement element) => element.Name.LocalName is "sms" or "mms" or "call";

    /// <summary>The first reading: every spelling of a number, and the names the phone's address book had for them.</summary>
    public void Survey(XElement element, XmlPiece piece)
    {
        foreach (string address in Addresses(element))
        {
            phones.Add(address);
            if (spellings.Count < MostPeople)
            {
                spellings.TryAdd(address, new SourceSpan(file.Path, piece.Offset, piece.Length));
            }
        }

        if (Value(element, "contact_name") is { } name && name != "(Unknown)" && Addresses(element).Take(2).ToArray() is [var only] && names.Count < MostPeople)
        {
            names.TryAdd(only, name);
        }
    }

    /// <summary>National spellings that were taken for an international number: the key, the spelling, where it first stands.</summary>
    public IEnumerable<(string Key, string Spelling, SourceSpan Source)> Joined()
    {
        foreach (var (spelling, name) in names.ToArray())
        {
            names.TryAdd(phones.Key(spelling), name);
        }

        return spellings.Where(one => PhoneSpellings.Plain(one.Key) != phones.Key(one.Key)).Select(one => (phones.Key(one.Key), one.Key, one.Value));
    }

    public IEnumerable<ImportItem> People()
    {
        foreach (var (key, title) in titles)
        {
            yield return new ImportItem.Conversation(key, title);
        }

        foreach (var (name, ids) in people.Values)
        {
            yield return new ImportItem.Person(new Participant(name, Direction.Peer, ids));
        }

        foreach (var number in own.Values)
        {
            yield return new ImportItem.Person(new Participant(number.Value, Direction.Owner, [number]));
        }
    }

    public IEnumerable<ImportItem> Items(XElement element, XmlPiece piece, SourceSpan span)
    {
        var odd = new List<Irregularity>();
        int parts = 0;
        var entry = element.Name.LocalName switch
        {
            "sms" => Sms(element, piece, span, odd),
            "mms" => Mms(element, piece, span, odd, out parts),
            _ => Call(element, piece, span, odd),
        };
        yield return new ImportItem.Entry(entry with { Repairs = piece.Repairs, Irregularities = odd }, parts);
    }

    private ChatEntry Sms(XElement element, XmlPiece piece, SourceSpan span, List<Irregularity> odd)
    {
        string? address = Value(element, "address");
        string? type = Value(element, "type");
        var (direction, action) = Box(type, span, odd);
        string text = element.Attribute("body")?.Value ?? "";
        if (Value(element, "subject") is { } subject)
        {
            text = subject + "\n" + text;
        }

        var time = Time(Value(element, "date"), odd, span);
        if (time is { } received && Instant(Value(element, "date_sent")) is { } sent && Math.Abs((received.Value - sent).TotalDays) > 1)
        {
            odd.Add(new Irregularity("sms-backup-restore.sent-and-received-differ", span, Value(element, "date_sent")!));
        }

        string key = Meet(address, span);
        return new ChatEntry(EntryKind.Text, direction == Direction.Peer && !IsGroup(key) ? Name(key) : null, direction, time, text, piece.Raw, span)
        {
            Conversation = key,
            SenderId = direction == Direction.Peer && !IsGroup(key) ? key : null,
            Action = action,
        };
    }

    private ChatEntry Mms(XElement element, XmlPiece piece, SourceSpan span, List<Irregularity> odd, out int parts)
    {
        var (direction, action) = Box(Value(element, "msg_box"), span, odd);
        var addresses = element.Element("addrs")?.Elements("addr").ToArray() ?? [];
        string? from = addresses.Where(a => Value(a, "type") == "137").Select(a => Value(a, "address")).FirstOrDefault(a => a is not null and not "insert-address-token");
        var listed = (Value(element, "address") ?? "").Split('~', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var others = listed.Length > 0 ? listed
            : direction == Direction.Owner ? [.. addresses.Where(a => Value(a, "type") is "151" or "130" or "129").Select(a => Value(a, "address")).OfType<string>()]
            : from is null ? [] : [from];
        if (direction == Direction.Owner && from is not null && !listed.Contains(from))
        {
            own.TryAdd(phones.Key(from), new ParticipantId("phone", phones.Key(from), span));
        }

        string[] keys = [.. others.Select(other => Meet(other, span)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string? sender = direction != Direction.Peer ? null : from is not null ? Meet(from, span) : keys is [var only] ? only : null;
        var texts = new List<string>();
        if (Value(element, "sub") is { } subject)
        {
            texts.Add(subject);
        }

        var media = new List<MediaReference>();
        var all = element.Element("parts")?.Elements("part").ToArray() ?? [];
        var kind = EntryKind.Text;
        foreach (var part in all)
        {
            string type = (Value(part, "ct") ?? "").ToLowerInvariant();
            if (type == "text/plain" && part.Attribute("data") is null)
            {
                texts.Add(part.Attribute("text")?.Value ?? "");
            }
            else if (type != "application/smil")
            {
                media.Add(File(part, piece, span, odd));
                kind = type.Contains("vcard", StringComparison.Ordinal) ? EntryKind.Contact : EntryKind.Media;
            }
        }

        if (Value(element, "m_type") == "130")
        {
            // Only the notice that a message waits at the operator: its content was never fetched by the telephone.
            kind = EntryKind.Media;
            media.Add(new MediaReference(null, MediaState.NeverExported));
        }

        parts = all.Length + addresses.Length;
        string conversation = string.Join('~', keys);
        if (keys.Length > 1)
        {
            titles.TryAdd(conversation, string.Join(", ", keys.Select(Name)));
        }

        return new ChatEntry(kind, sender is null ? null : Name(sender), direction, Time(Value(element, "date"), odd, span), string.Join('\n', texts), piece.Raw, span)
        {
            Conversation = conversation,
            Id = Value(element, "m_id"),
            SenderId = sender,
            Media = media,
            Action = action,
        };
    }

    private static MediaReference File(XElement part, XmlPiece piece, SourceSpan span, List<Irregularity> odd)
    {
        string? name = Value(part, "fn") ?? Value(part, "cl") ?? Value(part, "name") ?? Value(part, "cid");
        if (part.Attribute("data")?.Value is not ['#', .. var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int at)
            || at >= piece.Blobs.Count || piece.Blobs[at].Size == 0)
        {
            return new MediaReference(name, MediaState.Missing);
        }

        if (!piece.Blobs[at].Whole)
        {
            odd.Add(new Irregularity("media.base64-damaged", span, name ?? ""));
        }

        return new MediaReference(name, MediaState.Present) { Sha256 = piece.Blobs[at].Sha256 };
    }

    private ChatEntry Call(XElement element, XmlPiece piece, SourceSpan span, List<Irregularity> odd)
    {
        string? number = Value(element, "number");
        bool hidden = number is null or "-1" or "-2" or "-3" || Value(element, "presentation") is "2" or "3" or "4";
        string? type = Value(element, "type");
        string? action = type switch { "1" => "incoming", "2" => "outgoing", "3" => "missed", "4" => "voicemail", "5" => "rejected", "6" => "blocked", _ => null };
        if (action is null)
        {
            odd.Add(new Irregularity("sms-backup-restore.unknown-type", span, type ?? ""));
        }

        if (hidden)
        {
            odd.Add(new Irregularity("sms-backup-restore.hidden-number", span));
        }

        var direction = type switch { "2" => Direction.Owner, null => Direction.None, _ => action is null ? Direction.None : Direction.Peer };
        string key = Meet(hidden ? null : number, span);
        return new ChatEntry(EntryKind.Call, direction == Direction.Peer && !hidden ? Name(key) : null, direction, Time(Value(element, "date"), odd, span), "", piece.Raw, span)
        {
            Conversation = key,
            SenderId = direction == Direction.Peer && !hidden ? key : null,
            Missed = type == "3",
            DurationSeconds = long.TryParse(Value(element, "duration"), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) ? seconds : null,
            Action = action,
        };
    }

    /// <summary>Signal's own number of a kind stands in the lowest five bits; some of the programs that take messages out of its backups write it as it is.</summary>
    private static string? OfSignal(string? box) =>
        long.TryParse(box, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 6 ? (number & 0x1F) switch { 20 => "1", 21 or 22 => "4", 23 => "2", 24 => "5", 25 or 26 => "6", 27 => "3", _ => box } : box;

    private static (Direction Direction, string? Action) Box(string? box, SourceSpan span, List<Irregularity> odd)
    {
        switch (OfSignal(box))
        {
            case "1": return (Direction.Peer, null);
            case "2": return (Direction.Owner, null);
            case "3": return (Direction.Owner, "draft");
            case "4": return (Direction.Owner, "outbox");
            case "5": return (Direction.Owner, "failed");
            case "6": return (Direction.Owner, "queued");
            default:
                odd.Add(new Irregularity("sms-backup-restore.unknown-type", span, box ?? ""));
                return (Direction.None, null);
        }
    }

    /// <summary>The key of a number; the person behind it gets every spelling that was met.</summary>
    private string Meet(string? written, SourceSpan span)
    {
        if (written is null)
        {
            return "";
        }

        string key = phones.Key(written);
        if (IsGroup(written))
        {
            if (titles.Count < MostPeople)
            {
                titles.TryAdd(key, key);
            }

            return key;
        }

        if (!people.TryGetValue(key, out var person))
        {
            if (people.Count >= MostPeople)
            {
                return key;
            }

            people[key] = person = (Name(key), []);
            titles.TryAdd(key, person.Name);
            person.Ids.Add(new ParticipantId(Type(key), key, span));
        }

        if (!person.Ids.Exists(id => id.Value == written) && person.Ids.Count < 16)
        {
            person.Ids.Add(new ParticipantId(Type(key), written, span));
        }

        return key;
    }

    /// <summary>The id under which Signal keeps a group: nobody's number.</summary>
    public static bool IsGroup(string address) => address.StartsWith("__textsecure_group__", StringComparison.Ordinal) || address.StartsWith("__signal_", StringComparison.Ordinal);

    private string Name(string key) => names.GetValueOrDefault(key, key);

    private static string Type(string key) => key.Any(char.IsLetter) ? key.Contains('@') ? "email" : "handle" : "phone";

    private static IEnumerable<string> Addresses(XElement element) => element.Name.LocalName == "mms"
        ? (Value(element, "address") ?? "").Split('~', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(element.Element("addrs")?.Elements("addr").Select(a => Value(a, "address")).OfType<string>().Where(a => a != "insert-address-token") ?? [])
            .Distinct(StringComparer.Ordinal)
        : new[] { Value(element, element.Name.LocalName == "call" ? "number" : "address") }.OfType<string>();

    private static string? Value(XElement element, string name) => element.Attribute(name)?.Value is { Length: > 0 } value && value != "null" ? value : null;

    private static DateTime? Instant(string? written) =>
        long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out long value) && value is > 0 and < 253_402_300_800_000
            ? DateTime.UnixEpoch.AddMilliseconds(value < FirstMillisecond ? value * 1000 : value) : null;

    private static EntryTime? Time(string? written, List<Irregularity> odd, SourceSpan span)
    {
        if (Instant(written) is not { } instant)
        {
            odd.Add(new Irregularity("time.unreadable", span, written ?? ""));
            return null;
        }

        bool seconds = long.Parse(written!, CultureInfo.InvariantCulture) < FirstMillisecond;
        return new EntryTime(DateTime.SpecifyKind(instant, DateTimeKind.Unspecified), "utc", seconds ? TimePrecision.Second : TimePrecision.Millisecond, written!);
    }
}
