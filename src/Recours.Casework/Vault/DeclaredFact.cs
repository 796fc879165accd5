namespace Recours.Casework.Vault;

/// <summary>A fact that only the person knows, as key and value; a later declaration with its number fills or replaces keys, or takes it back.</summary>
/// <param name="Number">In its case, from 1, over all kinds.</param>
/// <param name="At">When it was last declared, UTC.</param>
public sealed record DeclaredFact(int Number, string Kind, DateTimeOffset At, IReadOnlyDictionary<string, string> Values)
{
    public string? this[string key] => Values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    /// <summary>The facts that a decrypted ledger holds, in the order of their numbers, without those taken back.</summary>
    public static IReadOnlyList<DeclaredFact> Fold(IReadOnlyList<LedgerEntry> entries)
    {
        var facts = new SortedDictionary<int, DeclaredFact>();
        foreach (var entry in entries)
        {
            if (entry.Event == EventNames.FactDeclared)
            {
                var number = (int)entry.Private!["fact"]!;
                var values = facts.TryGetValue(number, out var before) ? before.Values.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal) : new(StringComparer.Ordinal);
                foreach (var (key, value) in entry.Private["values"]!.AsObject())
                {
                    values[key] = (string)value!;
                }

                facts[number] = new DeclaredFact(number, (string)entry.Private["kind"]!, entry.At, values);
            }
            else if (entry.Event == EventNames.FactWithdrawn)
            {
                facts.Remove((int)entry.Private!["fact"]!);
            }
        }

        return [.. facts.Values];
    }
}
