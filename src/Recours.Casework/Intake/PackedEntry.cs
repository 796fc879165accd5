namespace Recours.Casework.Intake;

/// <summary>What stands at the front of a packed entry, read without making its texts. The time has no <see cref="EntryTime.Raw"/>.</summary>
internal readonly record struct EntryHead(EntryKind Kind, Direction Direction, bool HasMedia, string Conversation, string File, EntryTime? Time)
{
    /// <summary>The head of an entry of a list; of a packed one without unpacking it.</summary>
    public static EntryHead Of(IReadOnlyList<ChatEntry> entries, int index) => entries is PackedEntries packed ? packed.Head(index) : Of(entries[index]);

    public static EntryHead Of(ChatEntry entry) =>
        new(entry.Kind, entry.Direction, entry.Media.Count > 0, entry.Conversation, entry.Source.File, entry.Time is { } time ? time with { Raw = "" } : null);
}

/// <summary>One entry in the bytes of a packed reading, and back: every field as it was (docs/formats/reading.md).</summary>
internal static class PackedEntry
{
    // First byte: kind (4 bits), direction (2), then these.
    private const int HasTime = 0x40, HasMore = 0x80;

    // Second byte; its two highest bits say where the text stands.
    private const int HasMedia = 1, HasId = 2, HasSenderId = 4, HasPointer = 8, HasRepairs = 16, IsOdd = 32;

    /// <summary>Where a text stands: it is the raw text, a part of it, or written by itself.</summary>
    private const int IsRaw = 0, PartOfRaw = 1, Apart = 2;

    // What few entries have.
    private const int Edited = 1, EditedTime = 2, Earlier = 4, Also = 8, DeletedBy = 16, Missed = 32, Duration = 64, Reactions = 128, ReplyTo = 256, ForwardedFrom = 512, SelfDestruct = 1024, Action = 2048;

    public static void Write(PackWriter pack, ChatEntry entry)
    {
        var (more, pointer, raw) = (More(entry), entry.Source.Pointer, entry.Raw);
        var (at, where) = Place(entry.Text, raw);
        pack.Byte((int)entry.Kind | (int)entry.Direction << 4 | (entry.Time is null ? 0 : HasTime) | (more == 0 ? 0 : HasMore));
        pack.Byte((entry.Media.Count > 0 ? HasMedia : 0) | (entry.Id is null ? 0 : HasId) | (entry.SenderId is null ? 0 : HasSenderId) | (pointer is null ? 0 : HasPointer)
            | (entry.Repairs.Count > 0 ? HasRepairs : 0) | (entry.Irregularities.Count > 0 ? IsOdd : 0) | where << 6);
        pack.Name(entry.Conversation);
        pack.Name(entry.Source.File);
        pack.Name(entry.Sender);
        if (entry.Time is { } time)
        {
            Clock(pack, time);
        }

        pack.Signed(entry.Source.Offset);
        pack.Signed(entry.Source.Length);
        pack.Text(raw);
        Piece(pack, entry.Text, at, where);
        if (entry.Time is { } timed)
        {
            Part(pack, timed.Raw, raw);
        }

        Few(pack, entry, pointer);
        if (more != 0)
        {
            pack.Number(more);
            Rare(pack, entry, more);
        }
    }

    public static ChatEntry Read(scoped ref PackReader pack)
    {
        var (first, second) = (pack.Byte(), pack.Byte());
        var (conversation, file, sender) = (pack.Name(), pack.Name(), pack.MaybeName());
        var time = (first & HasTime) == 0 ? null : (EntryTime?)Clock(ref pack);
        var (offset, length, raw) = (pack.Signed(), pack.Signed(), pack.Text());
        var text = Piece(ref pack, raw, second >> 6);
        time = time is { } timed ? timed with { Raw = Part(ref pack, raw) } : null;
        var (id, senderId) = ((second & HasId) == 0 ? null : pack.Text(), (second & HasSenderId) == 0 ? null : pack.Name());
        var pointer = (second & HasPointer) == 0 ? null : pack.Text();
        var entry = new ChatEntry((EntryKind)(first & 0xF), sender, (Direction)(first >> 4 & 3), time, text, raw, new SourceSpan(file, offset, length, pointer))
        {
            Conversation = conversation,
            Id = id,
            SenderId = senderId,
            Media = (second & HasMedia) == 0 ? [] : pack.List(Media),
            Repairs = (second & HasRepairs) == 0 ? [] : pack.List(static (scoped ref one) => new Repair(one.Name())),
            Irregularities = (second & IsOdd) == 0 ? [] : pack.List(static (scoped ref one) => one.Odd()),
        };
        return (first & HasMore) == 0 ? entry : Rare(ref pack, entry, pack.Count());
    }

    public static EntryHead Head(scoped ref PackReader pack)
    {
        var (first, second) = (pack.Byte(), pack.Byte());
        var (conversation, file, _) = (pack.Name(), pack.Name(), pack.MaybeName());
        return new EntryHead((EntryKind)(first & 0xF), (Direction)(first >> 4 & 3), (second & HasMedia) != 0, conversation, file, (first & HasTime) == 0 ? null : Clock(ref pack));
    }

    private static void Clock(PackWriter pack, EntryTime time)
    {
        pack.Number((ulong)time.Value.Ticks << 2 | (uint)time.Value.Kind);
        pack.Byte((int)time.Precision);
        pack.Name(time.Zone);
    }

    private static EntryTime Clock(scoped ref PackReader pack)
    {
        var value = pack.Number();
        var precision = (TimePrecision)pack.Byte();
        return new EntryTime(new DateTime((long)(value >> 2), (DateTimeKind)(value & 3)), pack.Name(), precision, "");
    }

    internal static void Time(PackWriter pack, EntryTime time)
    {
        Clock(pack, time);
        pack.Text(time.Raw);
    }

    internal static EntryTime Time(scoped ref PackReader pack) => Clock(ref pack) with { Raw = pack.Text() };

    private static (int At, int Where) Place(string text, string raw)
    {
        if (text == raw)
        {
            return (0, IsRaw);
        }

        // Most texts end their line; looking for the others must not cost more than what it saves.
        var at = raw.EndsWith(text, StringComparison.Ordinal) ? raw.Length - text.Length : raw.Length <= 4096 ? raw.IndexOf(text, StringComparison.Ordinal) : -1;
        return at < 0 ? (0, Apart) : (at, PartOfRaw);
    }

    private static void Part(PackWriter pack, string text, string raw)
    {
        var (at, where) = Place(text, raw);
        pack.Byte(where);
        Piece(pack, text, at, where);
    }

    private static string Part(scoped ref PackReader pack, string raw) => Piece(ref pack, raw, pack.Byte());

    private static void Piece(PackWriter pack, string text, int at, int where)
    {
        if (where == PartOfRaw)
        {
            pack.Number(at);
            pack.Number(text.Length);
        }
        else if (where == Apart)
        {
            pack.Text(text);
        }
    }

    private static string Piece(scoped ref PackReader pack, string raw, int where) => where switch
    {
        IsRaw => raw,
        PartOfRaw => raw.Substring(pack.Count(), pack.Count()),
        _ => pack.Text(),
    };

    private static void Few(PackWriter pack, ChatEntry entry, string? pointer)
    {
        if (entry.Id is not null)
        {
            pack.Text(entry.Id);
        }

        if (entry.SenderId is not null)
        {
            pack.Name(entry.SenderId);
        }

        if (pointer is not null)
        {
            pack.Text(pointer);
        }

        if (entry.Media.Count > 0)
        {
            pack.List(entry.Media, media =>
            {
                pack.Byte((int)media.State);
                pack.Text(media.Name);
                pack.Text(media.Path);
                pack.Text(media.Sha256);
            });
        }

        if (entry.Repairs.Count > 0)
        {
            pack.List(entry.Repairs, repair => pack.Name(repair.Code));
        }

        if (entry.Irregularities.Count > 0)
        {
            pack.List(entry.Irregularities, pack.Odd);
        }
    }

    private static MediaReference Media(scoped ref PackReader pack)
    {
        var state = (MediaState)pack.Byte();
        return new MediaReference(pack.MaybeText(), state) { Path = pack.MaybeText(), Sha256 = pack.MaybeText() };
    }

    private static int More(ChatEntry entry) =>
        (entry.Edited ? Edited : 0) | (entry.EditedTime is null ? 0 : EditedTime) | (entry.Earlier.Count > 0 ? Earlier : 0) | (entry.Also.Count > 0 ? Also : 0)
        | (entry.DeletedBy is null ? 0 : DeletedBy) | (entry.Missed ? Missed : 0) | (entry.DurationSeconds is null ? 0 : Duration) | (entry.Reactions.Count > 0 ? Reactions : 0)
        | (entry.ReplyTo is null ? 0 : ReplyTo) | (entry.ForwardedFrom is null ? 0 : ForwardedFrom) | (entry.SelfDestructSeconds is null ? 0 : SelfDestruct) | (entry.Action is null ? 0 : Action);

    private static void Rare(PackWriter pack, ChatEntry entry, int more)
    {
        if (entry.EditedTime is { } edited)
        {
            Time(pack, edited);
        }

        if ((more & Earlier) != 0)
        {
            pack.List(entry.Earlier, earlier =>
            {
                pack.Byte(earlier.Time is null ? 0 : 1);
                if (earlier.Time is { } time)
                {
                    Time(pack, time);
                }

                pack.Text(earlier.Text);
            });
        }

        if ((more & Also) != 0)
        {
            pack.List(entry.Also, other => Write(pack, other));
        }

        if (entry.DurationSeconds is { } duration)
        {
            pack.Signed(duration);
        }

        if ((more & Reactions) != 0)
        {
            pack.List(entry.Reactions, pack.Text);
        }

        if (entry.SelfDestructSeconds is { } gone)
        {
            pack.Signed(gone);
        }

        foreach (var (flag, text) in ((int, string?)[])[(DeletedBy, entry.DeletedBy), (ReplyTo, entry.ReplyTo), (ForwardedFrom, entry.ForwardedFrom), (Action, entry.Action)])
        {
            if ((more & flag) != 0)
            {
                pack.Name(text);
            }
        }
    }

    private static ChatEntry Rare(scoped ref PackReader pack, ChatEntry entry, int more) => entry with
    {
        Edited = (more & Edited) != 0,
        Missed = (more & Missed) != 0,
        EditedTime = (more & EditedTime) == 0 ? null : Time(ref pack),
        Earlier = (more & Earlier) == 0 ? [] : pack.List(static (scoped ref one) => new EarlierText(one.Byte() == 0 ? null : Time(ref one), one.Text())),
        Also = (more & Also) == 0 ? [] : pack.List(Read),
        DurationSeconds = (more & Duration) == 0 ? null : pack.Signed(),
        Reactions = (more & Reactions) == 0 ? [] : pack.List(static (scoped ref one) => one.Text()),
        SelfDestructSeconds = (more & SelfDestruct) == 0 ? null : pack.Signed(),
        DeletedBy = (more & DeletedBy) == 0 ? null : pack.Name(),
        ReplyTo = (more & ReplyTo) == 0 ? null : pack.Name(),
        ForwardedFrom = (more & ForwardedFrom) == 0 ? null : pack.Name(),
        Action = (more & Action) == 0 ? null : pack.Name(),
    };
}
