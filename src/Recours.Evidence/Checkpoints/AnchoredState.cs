using Recours.Evidence.Ledger;

namespace Recours.Evidence.Checkpoints;

/// <summary>What an outsider saw of a log: a checkpoint whose cosignature or timestamp was verified, and when it was given.</summary>
/// <param name="Checkpoint">The state seen.</param>
/// <param name="Time">The time the outsider states, not the machine's.</param>
/// <param name="By">Who: name of the witness or of the authority.</param>
public sealed record AnchoredState(Checkpoint Checkpoint, DateTimeOffset Time, string By);

/// <summary>How a log stands to what was seen of it.</summary>
public enum LogStanding
{
    /// <summary>It contains every state seen.</summary>
    Holds,

    /// <summary>A state seen is longer than the log: entries are missing from its end.</summary>
    RolledBack,

    /// <summary>The log has other entries where a state was seen.</summary>
    Forked,

    /// <summary>A state seen belongs to another log.</summary>
    OtherLog,
}

/// <summary>The verdict of one comparison.</summary>
/// <param name="Standing">The state of the log.</param>
/// <param name="LastGood">The largest state up to which the log is what outsiders saw; null if none.</param>
/// <param name="FirstBad">The smallest state that does not fit: what is wrong lies after <paramref name="LastGood"/> and before it.</param>
public sealed record AnchorVerdict(LogStanding Standing, AnchoredState? LastGood, AnchoredState? FirstBad);

/// <summary>Compares a log with what outsiders saw of it: finds a log put back to an older copy, and one that was rewritten.</summary>
public static class AnchorComparison
{
    /// <summary>Compares.</summary>
    /// <param name="origin">Name of the log.</param>
    /// <param name="tree">All leaves of the log.</param>
    /// <param name="seen">The states seen, in any order.</param>
    public static AnchorVerdict Compare(string origin, MerkleTree tree, IEnumerable<AnchoredState> seen)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(seen);
        AnchoredState? good = null;
        foreach (var state in seen.OrderBy(state => state.Checkpoint.Size).ThenBy(state => state.Time))
        {
            var standing = Stand(origin, tree, state.Checkpoint);
            if (standing != LogStanding.Holds) return new AnchorVerdict(standing, good, state);
            good = state;
        }
        return new AnchorVerdict(LogStanding.Holds, good, null);
    }

    private static LogStanding Stand(string origin, MerkleTree tree, Checkpoint seen)
    {
        if (seen.Origin != origin) return LogStanding.OtherLog;
        if (seen.Size > tree.Size) return LogStanding.RolledBack;
        return tree.RootAt(seen.Size) == seen.Root ? LogStanding.Holds : LogStanding.Forked;
    }
}
