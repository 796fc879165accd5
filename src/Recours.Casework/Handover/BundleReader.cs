using Recours.Casework.Host;
using Recours.Evidence.Age;
using Recours.Evidence.Bundles;

namespace Recours.Casework.Handover;

/// <summary>Opens what was handed over: an age file, the tar in it, or the folder that was unpacked from it. Nothing is unpacked here.</summary>
public static class BundleReader
{
    private const string AgeStart = "age-encryption.org/v1";
    private const string PassphraseStanza = "-> scrypt ";

    /// <summary>Whether a path holds a bundle and not a case.</summary>
    public static bool IsBundle(string path) => File.Exists(path) || (File.Exists(Path.Combine(path, HandoverLayout.Declaration)) && !File.Exists(Path.Combine(path, Vault.VaultLayout.Identity)));

    /// <summary>Whether a stream begins as an age file does, perhaps in armor; it stands at its beginning afterwards.</summary>
    public static bool IsAge(Stream stream)
    {
        return StartsWith(stream, AgeStart);
    }

    /// <summary>
    /// The bag in a tar, below its one folder. Throws <see cref="RefusedException"/> for anything that is no tar as a handover writes it.
    /// </summary>
    public static BagSource OfTar(Stream tar)
    {
        try
        {
            var index = TarIndex.Read(tar);
            var root = index.Files.Count > 0 && index.Files[0].Path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? index.Files[0].Path[..(slash + 1)] : throw new FormatException("There is no folder in it.");
            return index.Files.All(file => file.Path.StartsWith(root, StringComparison.Ordinal))
                ? new BagSource([.. index.Files.Select(file => file with { Path = file.Path[root.Length..] })], path => index.Open(root + path))
                : throw new FormatException("There are several folders in it.");
        }
        catch (FormatException e)
        {
            throw new RefusedException("bundle.not-a-bundle", e.Message);
        }
    }

    /// <summary>Whether an age file asks for a passphrase; the stream stands at its beginning afterwards.</summary>
    public static bool HasPassphrase(Stream age)
    {
        return StartsWith(age, AgeStart + "\n" + PassphraseStanza);
    }

    /// <summary>
    /// The secret keys in a file: lines <c>AGE-SECRET-KEY-…</c>, perhaps themselves under a passphrase. Throws <see cref="RefusedException"/> when there is none.
    /// </summary>
    public static IReadOnlyList<AgeIdentity> Identities(byte[] file, string name, Func<string> passphrase)
    {
        try
        {
            var text = file;
            if (IsAge(new MemoryStream(file)))
            {
                using var plain = AgeFile.Decrypt(new MemoryStream(file), new ScryptIdentity(passphrase()));
                var opened = new MemoryStream();
                plain.CopyTo(opened);
                text = opened.ToArray();
            }

            List<AgeIdentity> keys = [.. System.Text.Encoding.UTF8.GetString(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(AgeIdentity.Parse)];
            return keys.Count > 0 ? keys : throw new RefusedException("bundle.identity-malformed", name);
        }
        catch (FormatException)
        {
            throw new RefusedException("bundle.identity-malformed", name);
        }
        catch (AgeException e)
        {
            throw new RefusedException("bundle.not-opened", e.Message);
        }
    }

    /// <summary>The tar in an age file, perhaps in armor. Throws <see cref="AgeException"/> when no key opens it.</summary>
    public static Stream Decrypt(Stream age, IReadOnlyList<AgeIdentity> identities) =>
        AgeFile.Decrypt(AgeArmor.IsArmored(age) ? AgeArmor.ReadAnywhere(age) : age, identities);

    /// <summary>The bag in a folder. Links are not followed: they are reported as files that do not belong.</summary>
    public static BagSource OfFolder(string path)
    {
        var found = PlainFiles.Below(path);
        return new BagSource([.. found.Select(file => new BagFile(PlainFiles.Relative(path, file.FullPath), file.Size))],
            relative => new FileStream(Path.Combine(path, relative), FileMode.Open, FileAccess.Read, FileShare.Read));
    }

    private static bool StartsWith(Stream stream, string start)
    {
        try
        {
            Span<byte> head = stackalloc byte[start.Length];
            var length = (AgeArmor.IsArmored(stream) ? AgeArmor.Read(stream) : stream).ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return System.Text.Encoding.Latin1.GetString(head[..length]) == start;
        }
        catch (AgeException)
        {
            // Text that only begins like armor.
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
