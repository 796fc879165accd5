using System.Security.Cryptography;
using Recours.Casework.Vault;

namespace Recours.Tests.Casework.Vault;

public sealed class TheCopyCheck
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(CopyCheck.Segment - 1)]
    [InlineData(CopyCheck.Segment)]
    [InlineData(CopyCheck.Segment + 1)]
    [InlineData(2 * CopyCheck.Segment + 100_000)]
    public void Takes_the_same_bytes_and_no_others(int length)
    {
        using var random = RandomNumberGenerator.Create();
        var bytes = RandomNumberGenerator.GetBytes(length);
        var check = new CopyCheck(random);
        for (var done = 0; done < length; done += 1_000_003)
        {
            check.Append(bytes.AsSpan(done, Math.Min(1_000_003, length - done)));
        }

        Matches(check, bytes).ShouldBeTrue();
        Matches(check, [.. bytes, 0]).ShouldBeFalse();
        if (length == 0)
        {
            return;
        }

        Matches(check, bytes[..^1]).ShouldBeFalse();
        foreach (var place in new[] { 0, length / 2, length - 1 })
        {
            bytes[place] ^= 1;
            Matches(check, bytes).ShouldBeFalse();
            bytes[place] ^= 1;
        }
    }

    private static bool Matches(CopyCheck check, byte[] bytes)
    {
        using var stored = new MemoryStream(bytes);
        return check.Matches(stored);
    }
}
