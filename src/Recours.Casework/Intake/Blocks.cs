namespace Recours.Casework.Intake;

/// <summary>A list that grows by blocks: what is in it is never moved, and never lies in memory twice.</summary>
internal sealed class Blocks<T>
    where T : struct
{
    private const int Bits = 10;

    private readonly List<T[]> blocks = [];

    public int Count { get; private set; }

    public ref readonly T this[int at] => ref blocks[at >> Bits][at & ((1 << Bits) - 1)];

    public void Add(in T one)
    {
        if (Count >> Bits == blocks.Count)
        {
            blocks.Add(new T[1 << Bits]);
        }

        blocks[^1][Count & ((1 << Bits) - 1)] = one;
        Count++;
    }
}
