using System.Globalization;
using System.Security.Cryptography;
using Recours.Evidence.Age;

namespace Recours.Casework.Handover;

/// <summary>Who can open a handover: the holders of public keys, or whoever is told a passphrase.</summary>
/// <param name="Recipients">For the age file.</param>
/// <param name="Keys">Public keys as text; empty for a passphrase.</param>
/// <param name="Spoken">The passphrase to be told, never stored; null for keys.</param>
public sealed record HandoverKeys(IReadOnlyList<AgeRecipient> Recipients, IReadOnlyList<string> Keys, string? Spoken)
{
    private const int Groups = 6;
    private const int GroupSize = 10_000;

    /// <summary>
    /// Reads public keys <c>age1…</c> or <c>age1pq1…</c>, each once. Throws <see cref="RefusedException"/> for anything else, for none, and for
    /// both kinds together: one that a quantum computer can read for would undo the others.
    /// </summary>
    public static HandoverKeys Of(IReadOnlyList<string> keys)
    {
        var recipients = new List<AgeRecipient>();
        foreach (var key in keys)
        {
            try
            {
                recipients.Add(AgeRecipient.Parse(key));
            }
            catch (FormatException)
            {
                throw new RefusedException("handover.key-malformed", key);
            }
        }

        if (recipients.Count == 0)
        {
            throw new RefusedException("handover.no-key");
        }

        return recipients.Select(recipient => recipient.GetType()).Distinct().Count() == 1
            ? new HandoverKeys([.. recipients.DistinctBy(recipient => recipient.ToString())], [.. keys.Distinct(StringComparer.Ordinal)], null)
            : throw new RefusedException("handover.keys-mixed");
    }

    /// <summary>
    /// A passphrase that can be said on the telephone in any language: six groups of four digits, about 80 bits, beside a scrypt that takes a second.
    /// </summary>
    public static HandoverKeys ToBeSpoken(RandomNumberGenerator random, int workFactor = 18)
    {
        var spoken = string.Join('-', Enumerable.Range(0, Groups).Select(_ => Group(random).ToString("D4", CultureInfo.InvariantCulture)));
        return new HandoverKeys([new ScryptRecipient(spoken, workFactor)], [], spoken);
    }

    private static int Group(RandomNumberGenerator random)
    {
        var bytes = new byte[sizeof(uint)];
        const uint even = uint.MaxValue / GroupSize * GroupSize;
        uint value;
        do
        {
            random.GetBytes(bytes);
            value = BitConverter.ToUInt32(bytes);
        }
        while (value >= even);
        return (int)(value % GroupSize);
    }
}
