using System.Security.Cryptography;
using Recours.Casework.Host;
using Recours.Casework.Vault;

namespace Recours.Tests.Casework.Vault;

/// <summary>A case as a kill leaves it: three entries promised, none laid out in tiles.</summary>
public sealed class TheJournal : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly Recours.Casework.Vault.Vault open;
    private readonly string journal;
    private readonly string acknowledged;

    public TheJournal()
    {
        var machine = new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
        open = Recours.Casework.Vault.Vault.Create(new DiskFiles(folder), machine, "quatre chevaux bleus", "fr", null, "lisez-moi");
        foreach (var i in (byte[])[1, 2, 3])
        {
            open.Add(new MemoryStream([i]), "a", "a", null, null, null);
        }

        (journal, acknowledged) = (Path.Combine(folder, "log", "journal"), Path.Combine(folder, "log", "acknowledged"));
    }

    public void Dispose()
    {
        open.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Is_whole_after_a_kill()
    {
        Verify().Problems.ShouldBeEmpty();
        Verify().Exhibits.Count.ShouldBe(3);
    }

    [Fact]
    public void Shows_every_flipped_byte_and_every_cut_of_what_was_promised()
    {
        var bytes = File.ReadAllBytes(journal);
        for (var at = 0; at < bytes.Length; at += 13)
        {
            var hurt = (byte[])bytes.Clone();
            hurt[at] ^= 1;
            Found(journal, hurt, bytes, $"flip at {at}");
            Found(journal, bytes[..at], bytes, $"cut at {at}");
        }

        File.Delete(journal);
        Verify().Ok.ShouldBeFalse();
        File.WriteAllBytes(journal, bytes);
        Verify().Ok.ShouldBeTrue();
    }

    [Fact]
    public void Shows_every_flipped_bit_of_the_promise()
    {
        var bytes = File.ReadAllBytes(acknowledged);
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var hurt = (byte[])bytes.Clone();
            hurt[bit / 8] ^= (byte)(1 << (bit % 8));
            Found(acknowledged, hurt, bytes, $"bit {bit}");
        }
    }

    [Fact]
    public void Takes_a_torn_end_behind_the_promise_for_no_loss()
    {
        var (bytes, promise) = (File.ReadAllBytes(journal), File.ReadAllBytes(acknowledged));
        foreach (var torn in (byte[][])[[9], [0, 0, 0, 9, 1, 2], new byte[500], bytes[..200]])
        {
            File.WriteAllBytes(journal, [.. bytes, .. torn]);
            Verify().Problems.ShouldBeEmpty();
        }

        File.WriteAllBytes(journal, bytes);
        // A kill between the group and its line: the last line is missing, short, or has holes.
        var lastLine = Array.LastIndexOf(promise, (byte)'\n', promise.Length - 2) + 1;
        for (var length = lastLine; length < promise.Length; length++)
        {
            File.WriteAllBytes(acknowledged, promise[..length]);
            Verify().Problems.ShouldBeEmpty();
            File.WriteAllBytes(acknowledged, [.. promise[..length], .. new byte[promise.Length - length]]);
            Verify().Problems.ShouldBeEmpty();
        }

        File.WriteAllBytes(acknowledged, promise[..(lastLine - 1)]);
        Verify().Ok.ShouldBeFalse();
        File.WriteAllBytes(acknowledged, promise);
    }

    private VerifyResult Verify() => VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log);

    private void Found(string path, byte[] hurt, byte[] whole, string what)
    {
        File.WriteAllBytes(path, hurt);
        Verify().Ok.ShouldBeFalse(what);
        File.WriteAllBytes(path, whole);
    }
}
