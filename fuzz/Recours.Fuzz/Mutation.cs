namespace Recours.Fuzz;

/// <summary>A few random changes of a seed: bits, bytes, cuts, repeats.</summary>
public static class Mutation
{
    public static byte[] Of(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(4))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 2 when at < bytes.Count:
                    bytes.RemoveRange(at, random.Next(bytes.Count - at));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(0, random.Next(Math.Min(bytes.Count, 64) + 1)));
                    break;
            }
        }

        return [.. bytes];
    }
}
