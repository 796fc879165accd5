namespace Recours.Casework.Guidance;

public enum Answer { Unknown, No, Yes }

public enum Danger { Unknown, None, Thoughts, Now }

/// <summary>How old the person was in the image.</summary>
public enum AgeThen { Unknown, Under18, Adult }

/// <summary>One mail that claims things, or a conversation that took place.</summary>
public enum CaseKind { Unknown, Mail, Conversation }

/// <summary>What is known about one platform: what was captured there, and what was done.</summary>
/// <param name="Captured">The conversation is in the case, or the person says that it was captured.</param>
/// <param name="ProfileKnown">The other side's address or number is known, not only a displayed name.</param>
public sealed record PlatformState(string Id, bool Captured = false, bool ProfileKnown = false, bool DataAsked = false, bool Reported = false,
    bool Blocked = false, bool Hidden = false, DateTimeOffset? Suspended = null, bool Returned = false)
{
    /// <summary>Exhibits in which the conversation lies.</summary>
    public IReadOnlyList<int> Exhibits { get; init; } = [];
}

/// <summary>A payment that went out. <paramref name="Number"/> is that of the declared fact; 0 for one that is only known to exist.</summary>
public sealed record PaymentState(int Number, string? Means, DateTimeOffset? Sent, Answer Collected = Answer.Unknown, bool Asked = false, string? RecallAnswer = null)
{
    /// <summary>What was read of it; null for one that the person declared.</summary>
    public SeenPayment? Seen { get; init; }

    /// <summary>Its number at the service is known (MTCN, order, transfer, code).</summary>
    public bool HasReference { get; init; }

    /// <summary>The end of the ids of its steps: its number, or that of the finding.</summary>
    public string Key => Seen?.Finding ?? Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Something that was published.</summary>
/// <param name="Law">The law that the notice named: its clock runs from <paramref name="Notice"/>.</param>
/// <param name="Answered">The platform or the authority answered, but it is not removed.</param>
/// <param name="Reappeared">It came back after it had been removed: what was kept and sent before does not count for it.</param>
public sealed record PublicationState(int Number, string? Platform, bool Captured = false, DateTimeOffset? Notice = null, string? Law = null, bool Removed = false, bool Answered = false, bool Reappeared = false);

/// <summary>What was reported to an authority.</summary>
public sealed record ReportState(string? Channel, string? Country, DateTimeOffset? Filed);

/// <summary>Everything that the plan depends on besides the guides and the time.</summary>
public sealed record Situation(DateTimeOffset OpenedAt)
{
    public Danger Danger { get; init; }
    public AgeThen AgeThen { get; init; }
    public CaseKind Kind { get; init; }
    public Answer Paid { get; init; }
    public Answer Published { get; init; }

    /// <summary>The other side is somebody the person knows: cutting contact may bring danger.</summary>
    public Answer KnownPerson { get; init; }

    /// <summary>Where the person is; ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>Where the other side or the money seems to be, as the person says or confirmed.</summary>
    public string? TheirCountry { get; init; }

    /// <summary>What was read and is not confirmed: offered, to be checked. What the person answered otherwise is not in it.</summary>
    public Seen Seen { get; init; } = Seen.Nothing;

    /// <summary>The conversations are still being read: the plan may grow.</summary>
    public bool IsReading { get; init; }

    public IReadOnlyList<PlatformState> Platforms { get; init; } = [];
    public IReadOnlyList<PaymentState> Payments { get; init; } = [];
    public IReadOnlyList<PublicationState> Publications { get; init; } = [];
    public IReadOnlyList<ReportState> Reports { get; init; } = [];
    public bool ContactCut { get; init; }
    public bool Told { get; init; }
    public DateTimeOffset? LastCheckIn { get; init; }
    public bool HasAccount { get; init; }

    /// <summary>Files in the case that may hold an image of the person under 18: they came in before that was said.</summary>
    public int KeptImages { get; init; }

    /// <summary>Exhibits that hold a mail with its headers.</summary>
    public IReadOnlyList<int> Mails { get; init; } = [];
    public bool Sealed { get; init; }
    public DateTimeOffset? Timestamped { get; init; }

    /// <summary>Codes of questions that were answered with "I do not know": they are not asked again.</summary>
    public IReadOnlySet<string> Answered { get; init; } = new HashSet<string>();

    /// <summary>Ids of steps that the person ticked.</summary>
    public IReadOnlySet<string> Done { get; init; } = new HashSet<string>();

    /// <summary>Ids of steps that the person put off, and until when.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Later { get; init; } = new Dictionary<string, DateTimeOffset>();
}
