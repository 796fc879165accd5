using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Vault;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Host;

/// <summary>
/// A witness's memory: one small file for each log, <c>&lt;SHA-256 of the origin&gt;.seen</c>. Reading the old state and storing the new
/// one is one transaction under a lock, and it is on the device before a cosignature is given out.
/// </summary>
public sealed class WitnessFolder(IVaultFiles files)
{
    private const string LogWord = "log ";
    private const string TimeWord = "time ";
    private const int MaxFile = 1 << 16;

    /// <summary>Cosigns a request if it extends what is remembered. Throws <see cref="RefusedException"/> <c>anchor.witness-…</c>.</summary>
    /// <returns>The cosigned note.</returns>
    public byte[] Cosign(WitnessRequest request, CosigningKey key, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(clock);
        using var hold = Lock();
        var path = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request.Log.Name))) + ".seen";
        var last = files.Exists(path) ? Read(path, request.Log) : null;
        var (memory, note) = request.Consider(last, key, clock.GetUtcNow().ToUnixTimeSeconds());
        Write(path, memory, request.Log);
        return note;
    }

    private IDisposable Lock()
    {
        try
        {
            return files.Lock();
        }
        catch (Trouble e) when (e.Code == "case.busy")
        {
            throw new Trouble("anchor.witness-busy", e.Detail, e);
        }
    }

    private void Write(string path, WitnessMemory memory, NoteVerifierKey log)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{memory.Checkpoint.Text}{TimeWord}{memory.Time}\n{LogWord}{log}\n");
        using (var stream = files.Create(path + VaultLayout.Pending))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
            files.Sync(stream);
        }

        files.Rename(path + VaultLayout.Pending, path);
        files.SyncFolder("");
    }

    private WitnessMemory Read(string path, NoteVerifierKey log)
    {
        try
        {
            using var stream = files.OpenRead(path);
            var bytes = new byte[stream.Length <= MaxFile ? stream.Length : throw new FormatException()];
            stream.ReadExactly(bytes);
            var lines = Encoding.UTF8.GetString(bytes).Split('\n');
            if (lines.Length != 6 || !lines[3].StartsWith(TimeWord, StringComparison.Ordinal) || !lines[4].StartsWith(LogWord, StringComparison.Ordinal))
            {
                throw new FormatException();
            }

            // Another key under the name of a log that is known: somebody else.
            if (lines[4][LogWord.Length..] != log.ToString())
            {
                throw new RefusedException("anchor.witness-other-log", log.Name);
            }

            return new WitnessMemory(Checkpoint.Parse(string.Join('\n', lines.Take(3)) + "\n"), long.Parse(lines[3].AsSpan(TimeWord.Length), NumberStyles.None, CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new Trouble("anchor.memory-damaged", path, e);
        }
    }
}

/// <summary>The file that holds a witness's private key: <c>name</c>, a space, and the 32-byte seed in lower-case hex.</summary>
public static class WitnessKeyFile
{
    public static string Write(string name, ReadOnlySpan<byte> seed32) => $"recours-witness-key/1 {name} {Convert.ToHexStringLower(seed32)}\n";

    /// <summary>Throws <see cref="RefusedException"/> <c>anchor.key-malformed</c>.</summary>
    public static CosigningKey Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.TrimEnd('\r', '\n').Split(' ');
        if (parts is not ["recours-witness-key/1", var name, var hex] || !Hash32.TryFromHex(hex, out var seed))
        {
            throw new RefusedException("anchor.key-malformed");
        }

        try
        {
            return CosigningKey.FromSeed(name, seed.AsSpan());
        }
        catch (ArgumentException)
        {
            throw new RefusedException("anchor.key-malformed");
        }
    }
}
