using System.Security.Cryptography;
using Recours.Evidence.Age;

namespace Recours.Tests.Evidence.Age;

/// <summary>The published vectors of the format (C2SP/CCTV): the class of every failure, and what was released before it.</summary>
public sealed class AgeVectorTests
{
    private const int VectorCount = 102;

    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(AgeVectors.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> NamesWithPayload() =>
        [.. Names().Select(row => row.Data).Where(name => AgeVectors.Read(name) is { IsArmored: false, Expect: "success" or "payload failure" })];

    [Fact]
    public void All_vectors_are_there() => Names().Count.ShouldBe(VectorCount);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_vector_ends_as_it_says(string name)
    {
        AgeVectors vector = AgeVectors.Read(name);
        (string outcome, byte[] released) = Open(new MemoryStream(vector.Bytes), Keys(vector));
        outcome.ShouldBe(vector.Expect);
        if (vector.Payload is not null)
            Convert.ToHexStringLower(SHA256.HashData(released)).ShouldBe(vector.Payload);
    }

    [Theory]
    [MemberData(nameof(NamesWithPayload))]
    public void A_vector_read_with_verified_end_opens_only_when_it_is_whole(string name)
    {
        AgeVectors vector = AgeVectors.Read(name);
        using AgeDecryptStream plain = AgeFile.Decrypt(new MemoryStream(vector.Bytes), Keys(vector));
        if (vector.Expect == "success")
        {
            byte[] all = new byte[plain.Length];
            plain.ReadExactly(all);
            plain.ReadByte().ShouldBe(-1);
            Convert.ToHexStringLower(SHA256.HashData(all)).ShouldBe(vector.Payload);
            return;
        }
        Should.Throw<AgeException>(() =>
        {
            plain.Seek(0, SeekOrigin.Begin);
            plain.CopyTo(Stream.Null);
        }).Failure.ShouldBe(AgeFailure.Payload);
    }

    private static AgeIdentity[] Keys(AgeVectors vector) =>
        [.. vector.Identities.Select(AgeIdentity.Parse), .. vector.Passphrases.Select(text => new ScryptIdentity(text))];

    private static (string Outcome, byte[] Released) Open(MemoryStream source, AgeIdentity[] keys)
    {
        using MemoryStream released = new();
        try
        {
            using AgeDecryptStream plain = AgeFile.Decrypt(source, keys);
            // Read, not copied: a copy verifies the end first and would release nothing.
            byte[] buffer = new byte[10_000];
            for (int count = plain.Read(buffer); count > 0; count = plain.Read(buffer))
                released.Write(buffer, 0, count);
            return ("success", released.ToArray());
        }
        catch (AgeException e)
        {
            string outcome = e.Failure switch
            {
                AgeFailure.NoMatch => "no match",
                AgeFailure.Header => "header failure",
                AgeFailure.Hmac => "HMAC failure",
                AgeFailure.Payload => "payload failure",
                _ => "armor failure",
            };
            return (outcome, released.ToArray());
        }
    }
}
