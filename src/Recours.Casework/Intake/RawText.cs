using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// The raw text of an entry, in the pieces it was found in: it is put together when it is asked for, which of most entries it never is.
/// The pieces are the beginning that lines share (a header, a name) and the words of the entry, or the bytes of a record.
/// </summary>
internal readonly struct RawText : IEquatable<RawText>
{
    // A string, or the bytes of one in proper UTF-8.
    private readonly object? first;
    private readonly string? second, third;

    public RawText(string text) => first = text;

    public RawText(string header, string name, string words) => (first, second, third) = (header, name, words);

    /// <param name="utf8">Proper UTF-8, which nobody changes any more.</param>
    public RawText(byte[] utf8) => first = utf8;

    /// <summary>The bytes, where it is held as such.</summary>
    public byte[]? Utf8 => first is null or string ? null : (byte[])first;

    /// <summary>The pieces; all of it is the first where it is held whole.</summary>
    public (string Header, string Name, string Words) Pieces => second is null ? (ToString(), "", "") : ((string)first!, second, third!);

    /// <inheritdoc/>
    public override string ToString() => Utf8 is { } bytes ? Encoding.UTF8.GetString(bytes) : second is null ? (string?)first ?? "" : string.Concat((string?)first, second, third);

    /// <inheritdoc/>
    public bool Equals(RawText other) =>
        (ReferenceEquals(first, other.first) && ReferenceEquals(second, other.second) && ReferenceEquals(third, other.third)) || ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
