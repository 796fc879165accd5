using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>What a piece of a conversation is.</summary>
public enum EntryKind { Text, Media, Sticker, Location, Contact, Poll, Call, Reaction, Deleted, System, Unknown }

/// <summary>Whose entry it is, as far as the export shows.</summary>
public enum Direction { None, Peer, Owner }

/// <summary>What became of a file that a message refers to.</summary>
public enum MediaState { Present, Missing, Omitted, NeverExported }

/// <summary>The smallest unit the source writes.</summary>
public enum TimePrecision { Minute, Second, Millisecond }

/// <summary>
/// A time as the source writes it. <paramref name="Value"/> is that zone's wall clock (kind Unspecified);
/// <paramref name="Zone"/> is <c>utc</c>, an offset such as <c>+01:00</c>, or <c>unknown</c>. The importing machine's zone is never used.
/// </summary>
public readonly record struct EntryTime(DateTime Value, string Zone, TimePrecision Precision, string Raw)
{
    /// <summary>As the source writes it. What only counts since 1970 is spelled when it is asked for.</summary>
    public string Raw { get => field ?? Count.ToString(CultureInfo.InvariantCulture); init; } = Raw;

    private long Count => (Value - DateTime.UnixEpoch).Ticks / (Precision == TimePrecision.Millisecond ? TimeSpan.TicksPerMillisecond : TimeSpan.TicksPerSecond);

    /// <summary>A count of milliseconds or seconds since 1970, UTC, which the source writes in plain digits.</summary>
    internal static EntryTime Counted(long count, TimePrecision precision) =>
        new(new DateTime(DateTime.UnixEpoch.Ticks + (count * (precision == TimePrecision.Millisecond ? TimeSpan.TicksPerMillisecond : TimeSpan.TicksPerSecond)), DateTimeKind.Unspecified), "utc", precision, null!);

    /// <inheritdoc/>
    public bool Equals(EntryTime other) => (Value, Zone, Precision, Raw) == (other.Value, other.Zone, other.Precision, other.Raw);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Zone, Precision);
}

/// <summary>
/// Where a piece stands in its source: the file's path inside the export, and a byte span.
/// <paramref name="Pointer"/> names the record inside a structured file (JSON pointer, row id).
/// </summary>
public readonly record struct SourceSpan(string File, long Offset, long Length, string? Pointer = null)
{
    /// <summary>The place in an array, counted from 1; then only the array's own pointer is held: few of millions of pointers are ever asked for.</summary>
    private readonly long place;

    /// <summary>A span of an item of an array, which is given by the array's pointer and the item's place, counted from 0.</summary>
    internal SourceSpan(string file, long offset, long length, string array, long item)
        : this(file, offset, length, array) => place = item + 1;

    /// <summary>Names the record inside a structured file (JSON pointer, row id).</summary>
    public string? Pointer
    {
        get => place == 0 ? field : JsonPiece.Of(field!, place - 1);
        init => (field, place) = (value, 0);
    } = Pointer;

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => (File, Offset, Length) == (other.File, other.Offset, other.Length) && Pointer == other.Pointer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Offset, Length);
}

/// <summary>A reference to a file, as written by the source, and what became of it.</summary>
public sealed record MediaReference(string? Name, MediaState State)
{
    /// <summary>Path inside the export when <see cref="State"/> is present.</summary>
    public string? Path { get; init; }

    /// <summary>Lower-case hex SHA-256 of the file's bytes, when present.</summary>
    public string? Sha256 { get; init; }
}

/// <summary>An identifier of a participant (<c>phone</c>, <c>handle</c>, <c>numeric-id</c>, <c>email</c>, <c>profile-url</c>) and where it was read.</summary>
public sealed record ParticipantId(string Type, string Value, SourceSpan? Source = null);

/// <summary>A person as the platform shows them; an account is not a person.</summary>
public sealed record Participant(string Name, Direction Role, IReadOnlyList<ParticipantId> Ids);

/// <summary>One change an importer made to the text of an entry; the raw text is always kept beside it.</summary>
public sealed record Repair(string Code);

/// <summary>A text that a later edit replaced, and when it was written.</summary>
public sealed record EarlierText(EntryTime? Time, string Text);

/// <summary>Something odd about the material itself (not a judgement): a code, where, and the value concerned.</summary>
public sealed record Irregularity(string Code, SourceSpan? Source, string Detail = "");

/// <summary>One entry of a conversation: message, call, system line, deletion… Nothing of the source is dropped.</summary>
public sealed record ChatEntry(EntryKind Kind, string? Sender, Direction Direction, EntryTime? Time, string Text, string Raw, SourceSpan Source)
{
    // A long conversation is millions of entries: an empty list is not held.
    private readonly EntryTime time = Time ?? default;
    private readonly IReadOnlyList<MediaReference>? media;
    private readonly IReadOnlyList<Irregularity>? irregularities;

    public EntryTime? Time { get => time.Zone is null ? null : time; init => time = value ?? default; }

    /// <summary>A time that is there.</summary>
    internal EntryTime When { init => time = value; }

    /// <summary>The time's value, when there is one.</summary>
    internal DateTime? At => time.Zone is null ? null : time.Value;

    /// <summary>The text as the source has it, with all that stands around the words.</summary>
    public string Raw { get => Written.ToString(); init => Written = new RawText(value); }

    /// <summary>The raw text, in its pieces.</summary>
    internal RawText Written { get; init; } = new(Raw);

    /// <summary>Which conversation of the export: the importer's own key, stable for the same input.</summary>
    public string Conversation { get; init; } = "";
    public string? Id { get; init; }
    public string? SenderId { get; init; }
    public IReadOnlyList<MediaReference> Media { get => media ?? []; init => media = Some(value); }
    internal bool HasMedia => media is { Count: > 0 };

    // What few entries have lies apart.
    private Rare More { get => field ?? Rare.None; init; }

    public bool Edited { get => More.Edited; init => More = value == More.Edited ? More : More with { Edited = value }; }
    public EntryTime? EditedTime { get => More.EditedTime; init => More = value == More.EditedTime ? More : More with { EditedTime = value }; }

    /// <summary>What the entry said before it was edited or taken back, oldest first, where the source still holds it.</summary>
    public IReadOnlyList<EarlierText> Earlier { get => More.Earlier; init => More = value.Count + More.Earlier.Count == 0 ? More : More with { Earlier = value }; }

    /// <summary>The same entry as other exports of the conversation have it, where several were read together.</summary>
    public IReadOnlyList<ChatEntry> Also { get => More.Also; init => More = value.Count + More.Also.Count == 0 ? More : More with { Also = value }; }

    /// <summary><c>sender</c>, <c>owner</c> or <c>unknown</c> when the kind is deleted.</summary>
    public string? DeletedBy { get => More.DeletedBy; init => More = value == More.DeletedBy ? More : More with { DeletedBy = value }; }
    public bool Missed { get => More.Missed; init => More = value == More.Missed ? More : More with { Missed = value }; }
    public long? DurationSeconds { get => More.DurationSeconds; init => More = value == More.DurationSeconds ? More : More with { DurationSeconds = value }; }
    public IReadOnlyList<string> Reactions { get => More.Reactions; init => More = value.Count + More.Reactions.Count == 0 ? More : More with { Reactions = value }; }
    public string? ReplyTo { get => More.ReplyTo; init => More = value == More.ReplyTo ? More : More with { ReplyTo = value }; }
    public string? ForwardedFrom { get => More.ForwardedFrom; init => More = value == More.ForwardedFrom ? More : More with { ForwardedFrom = value }; }
    public long? SelfDestructSeconds { get => More.SelfDestructSeconds; init => More = value == More.SelfDestructSeconds ? More : More with { SelfDestructSeconds = value }; }

    /// <summary>The platform's own word for a service record (<c>take_screenshot</c>, <c>phone_call</c>…).</summary>
    public string? Action { get => More.Action; init => More = value == More.Action ? More : More with { Action = value }; }

    public IReadOnlyList<Repair> Repairs { get => field ?? []; init => field = Some(value); }
    public IReadOnlyList<Irregularity> Irregularities { get => irregularities ?? []; init => irregularities = Some(value); }
    internal bool IsOdd => irregularities is { Count: > 0 };

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> list) => list is T[] { Length: 0 } ? null : list;

    private sealed record Rare
    {
        public static Rare None { get; } = new();
        public bool Edited { get; init; }
        public EntryTime? EditedTime { get; init; }
        public IReadOnlyList<EarlierText> Earlier { get; init; } = [];
        public IReadOnlyList<ChatEntry> Also { get; init; } = [];
        public string? DeletedBy { get; init; }
        public bool Missed { get; init; }
        public long? DurationSeconds { get; init; }
        public IReadOnlyList<string> Reactions { get; init; } = [];
        public string? ReplyTo { get; init; }
        public string? ForwardedFrom { get; init; }
        public long? SelfDestructSeconds { get; init; }
        public string? Action { get; init; }
    }
}
