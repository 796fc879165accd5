using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Recours.Evidence.Ledger;

/// <summary>A SHA-256 value: 32 bytes, compared by content. The default value is all zero.</summary>
public readonly struct Hash32 : IEquatable<Hash32>
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    private readonly Buffer32 _bytes;

    /// <summary>Takes over exactly 32 bytes.</summary>
    /// <exception cref="ArgumentException">Another length.</exception>
    public Hash32(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
            throw new ArgumentException("A SHA-256 value has 32 bytes.", nameof(bytes));
        bytes.CopyTo(_bytes);
    }

    /// <summary>SHA-256 of <paramref name="data"/>.</summary>
    public static Hash32 Of(ReadOnlySpan<byte> data)
    {
        Span<byte> digest = stackalloc byte[Length];
        SHA256.HashData(data, digest);
        return new Hash32(digest);
    }

    /// <summary>Reads 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException">Anything else.</exception>
    public static Hash32 FromHex(string hex) =>
        TryFromHex(hex, out var hash) ? hash : throw new FormatException("Not 64 lower-case hexadecimal digits.");

    /// <summary>Reads 64 lower-case hexadecimal digits; false for anything else.</summary>
    public static bool TryFromHex([NotNullWhen(true)] string? hex, out Hash32 hash)
    {
        hash = default;
        if (hex is null || hex.Length != 2 * Length || hex.AsSpan().ContainsAnyExcept(LowerHex))
            return false;
        hash = new Hash32(Convert.FromHexString(hex));
        return true;
    }

    /// <summary>The 32 bytes, without a copy.</summary>
    [UnscopedRef]
    public ReadOnlySpan<byte> AsSpan() => _bytes;

    /// <summary>A copy of the 32 bytes.</summary>
    public byte[] ToArray() => AsSpan().ToArray();

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(AsSpan());

    /// <inheritdoc/>
    public bool Equals(Hash32 other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hash32 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => BinaryPrimitives.ReadInt32LittleEndian(AsSpan());

    /// <summary>Same 32 bytes.</summary>
    public static bool operator ==(in Hash32 left, in Hash32 right) => left.Equals(right);

    /// <summary>Not the same 32 bytes.</summary>
    public static bool operator !=(in Hash32 left, in Hash32 right) => !left.Equals(right);

    [InlineArray(Length)]
    private struct Buffer32
    {
        private byte _first;
    }
}
