using System.Formats.Asn1;

namespace Recours.Evidence.Timestamps;

/// <summary>Reading ASN.1 with one exception for whatever is wrong.</summary>
internal static class Asn
{
    public static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0);
    public static readonly Asn1Tag Context1 = new(TagClass.ContextSpecific, 1);

    /// <summary>Runs a reader over exactly these bytes.</summary>
    /// <exception cref="TimestampException">Anything else is in them.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> bytes, AsnEncodingRules rules, string what, Func<AsnReader, T> read)
    {
        try
        {
            var reader = new AsnReader(bytes, rules);
            var value = read(reader);
            reader.ThrowIfNotEmpty();
            return value;
        }
        catch (AsnContentException e)
        {
            throw new TimestampException($"Not {what}.", e);
        }
    }

    /// <summary>
    /// Runs a part of the certificate library, which has no exception type of its own for hostile bytes:
    /// whatever it throws becomes this one problem, with its cause.
    /// </summary>
    public static T Foreign<T>(TimestampProblem problem, string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (TimestampException or OutOfMemoryException))
        {
            throw new TimestampException(problem, what, e);
        }
    }

    public static bool Next(this AsnReader reader, Asn1Tag tag) => reader.HasData && reader.PeekTag().HasSameClassAndValue(tag);

    /// <summary>OID of an AlgorithmIdentifier, and its parameters as they stand; a NULL counts as none.</summary>
    public static (string Oid, ReadOnlyMemory<byte>? Parameters) ReadAlgorithm(this AsnReader reader)
    {
        var sequence = reader.ReadSequence();
        var oid = sequence.ReadObjectIdentifier();
        ReadOnlyMemory<byte>? parameters = null;
        if (sequence.Next(Asn1Tag.Null)) sequence.ReadNull();
        else if (sequence.HasData) parameters = sequence.ReadEncodedValue();
        sequence.ThrowIfNotEmpty();
        return (oid, parameters);
    }

    public static int ReadSmall(this AsnReader reader) =>
        reader.TryReadInt32(out var value) ? value : throw new AsnContentException("A small number is too large.");
}
