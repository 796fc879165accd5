using System.Buffers.Binary;
using System.Numerics;

namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// Keccak-256 as Ethereum and Monero use it: the sponge of FIPS 202 (rate 136 bytes) with the padding of the first submission
/// (0x01, not SHA-3's 0x06).
/// </summary>
public static class Keccak
{
    private const int Rate = 136, Rounds = 24;

    private static readonly ulong[] RoundConstants = MakeConstants();

    // Rotation of the lane at x + 5y (FIPS 202, table 2).
    private static readonly int[] Rotations = [0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14];

    /// <summary>The hash of bytes: 32 bytes.</summary>
    public static byte[] Hash256(ReadOnlySpan<byte> data)
    {
        Span<ulong> state = stackalloc ulong[25];
        state.Clear();
        for (; data.Length >= Rate; data = data[Rate..])
        {
            Absorb(state, data[..Rate]);
        }

        Span<byte> last = stackalloc byte[Rate];
        last.Clear();
        data.CopyTo(last);
        last[data.Length] ^= 0x01;
        last[Rate - 1] ^= 0x80;
        Absorb(state, last);

        var hash = new byte[32];
        for (var i = 0; i < 4; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(hash.AsSpan(i * 8), state[i]);
        }

        return hash;
    }

    private static void Absorb(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < Rate / 8; i++)
        {
            state[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(i * 8)..]);
        }

        Permute(state);
    }

    private static void Permute(Span<ulong> a)
    {
        Span<ulong> c = stackalloc ulong[5];
        Span<ulong> b = stackalloc ulong[25];
        for (var round = 0; round < Rounds; round++)
        {
            for (var x = 0; x < 5; x++)
            {
                c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }

            for (var i = 0; i < 25; i++)
            {
                a[i] ^= c[(i + 4) % 5] ^ BitOperations.RotateLeft(c[(i + 1) % 5], 1);
            }

            for (var x = 0; x < 5; x++)
            {
                for (var y = 0; y < 5; y++)
                {
                    b[y + 5 * ((2 * x + 3 * y) % 5)] = BitOperations.RotateLeft(a[x + 5 * y], Rotations[x + 5 * y]);
                }
            }

            for (var y = 0; y < 25; y += 5)
            {
                for (var x = 0; x < 5; x++)
                {
                    a[y + x] = b[y + x] ^ (~b[y + (x + 1) % 5] & b[y + (x + 2) % 5]);
                }
            }

            a[0] ^= RoundConstants[round];
        }
    }

    /// <summary>The constants by their own rule: a linear feedback shift register gives the bits at 2^j - 1 (FIPS 202, 3.2.5).</summary>
    private static ulong[] MakeConstants()
    {
        var (constants, register) = (new ulong[Rounds], 1);
        for (var round = 0; round < Rounds; round++)
        {
            for (var j = 0; j < 7; j++)
            {
                if ((register & 1) != 0)
                {
                    constants[round] |= 1UL << ((1 << j) - 1);
                }

                register = (register << 1) ^ ((register >> 7) * 0x171);
            }
        }

        return constants;
    }
}
