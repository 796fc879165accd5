using System.Formats.Asn1;

namespace Recours.Evidence.Timestamps;

/// <summary>TSTInfo: what an authority signs.</summary>
internal sealed record TimestampInfo(
    string Policy, string Algorithm, byte[] Imprint, DateTimeOffset Time, TimeSpan? Accuracy, byte[]? Nonce, byte[]? DirectoryName)
{
    private static readonly Asn1Tag DirectoryNameTag = new(TagClass.ContextSpecific, 4);

    public static TimestampInfo Parse(byte[] der) => Asn.Read(der, AsnEncodingRules.DER, "the content of a timestamp", reader =>
    {
        var info = reader.ReadSequence();
        if (info.ReadSmall() != 1) throw new TimestampException("The timestamp is of another version.");
        var policy = info.ReadObjectIdentifier();
        var (algorithm, imprint) = TimestampRequest.ReadImprint(info);
        info.ReadInteger();
        var time = info.ReadGeneralizedTime();
        TimeSpan? accuracy = info.Next(Asn1Tag.Sequence) ? ReadAccuracy(info.ReadSequence()) : null;
        if (info.Next(Asn1Tag.Boolean)) info.ReadBoolean();
        var nonce = info.Next(Asn1Tag.Integer) ? TimestampRequest.ReadNonce(info) : null;
        byte[]? name = null;
        if (info.Next(Asn.Context0))
        {
            var general = info.ReadSequence(Asn.Context0);
            var isDirectory = general.Next(DirectoryNameTag);
            name = isDirectory ? general.ReadSequence(DirectoryNameTag).ReadEncodedValue().ToArray() : null;
            if (!isDirectory) general.ReadEncodedValue();
            general.ThrowIfNotEmpty();
        }
        if (info.Next(Asn.Context1)) RefuseCritical(info.ReadSequence(Asn.Context1));
        info.ThrowIfNotEmpty();
        return new TimestampInfo(policy, algorithm, imprint, time, accuracy, nonce, name);
    });

    // Seconds, then milliseconds and microseconds (1 … 999 each) under their own tags.
    private static TimeSpan ReadAccuracy(AsnReader accuracy)
    {
        var seconds = accuracy.Next(Asn1Tag.Integer) ? accuracy.ReadSmall() : 0;
        var milliseconds = Fraction(accuracy, Asn.Context0);
        var microseconds = Fraction(accuracy, Asn.Context1);
        accuracy.ThrowIfNotEmpty();
        if (seconds < 0) throw new TimestampException("The accuracy is negative.");
        return TimeSpan.FromSeconds(seconds) + TimeSpan.FromMilliseconds(milliseconds) + TimeSpan.FromMicroseconds(microseconds);
    }

    private static int Fraction(AsnReader accuracy, Asn1Tag tag)
    {
        if (!accuracy.Next(tag)) return 0;
        return accuracy.TryReadInt32(out var value, tag) && value is > 0 and < 1000
            ? value
            : throw new TimestampException("The accuracy is not in its range.");
    }

    private static void RefuseCritical(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            var critical = extension.Next(Asn1Tag.Boolean) && extension.ReadBoolean();
            extension.ReadOctetString();
            extension.ThrowIfNotEmpty();
            if (critical) throw new TimestampException(TimestampProblem.UnknownExtension, $"The critical extension {oid} is not known.");
        }
    }
}
