namespace Recours.Casework.Intake;

/// <summary>What was made of bytes that come again and again (names, ids), so that it need not be made anew. The newest of two that meet stays.</summary>
internal sealed class BytesCache<T>
{
    private const int Slots = 512, Longest = 128;

    private readonly (byte[] Key, T Value)?[] slots = new (byte[], T)?[Slots];

    public bool TryGet(ReadOnlySpan<byte> key, out T value)
    {
        if (key.Length is > 0 and <= Longest && slots[Slot(key)] is { } slot && slot.Key.AsSpan().SequenceEqual(key))
        {
            value = slot.Value;
            return true;
        }

        value = default!;
        return false;
    }

    public T Add(ReadOnlySpan<byte> key, T value)
    {
        if (key.Length is > 0 and <= Longest)
        {
            slots[Slot(key)] = (key.ToArray(), value);
        }

        return value;
    }

    private static int Slot(ReadOnlySpan<byte> key) =>
        (int)(unchecked((uint)((key.Length * 31) + (key[0] * 7) + (key[^1] * 17) + (key[key.Length / 2] * 5) + (key[key.Length / 3] * 3)) * 0x9E3779B1u) >> 23);
}
