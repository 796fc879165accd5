using System.Formats.Tar;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Evidence.Bundles;
using Recours.Evidence.Credentials;
using Recours.Evidence.WebArchives;

namespace Recours.Casework.OwnProofs;

/// <summary>
/// Files that carry proof of their own: bags, web archives, pictures with Content Credentials. Each is examined as it was kept; what came of it is a
/// statement about the file, never a reason to refuse it.
/// </summary>
public static class Examination
{
    /// <summary>The file that makes a folder a bag.</summary>
    public const string BagFile = "bagit.txt";

    /// <summary>Files of a tar listed at most.</summary>
    private const int MaxFiles = 200_000;

    /// <summary>Whether a file may carry proof: a look at its first bytes, and at the parts of a picture. The stream stands at its beginning afterwards.</summary>
    /// <param name="source">Seekable.</param>
    public static bool Looks(Stream source)
    {
        try
        {
            return KindOf(source) is not null;
        }
        finally
        {
            source.Position = 0;
        }
    }

    /// <summary>Examines an exhibit; null when it carries no proof. What the disk throws goes through.</summary>
    /// <param name="open">A new seekable stream over the exhibit's bytes.</param>
    public static OwnProof? Examine(int number, Func<Stream> open)
    {
        using var source = open();
        var kind = KindOf(source);
        source.Position = 0;
        try
        {
            return kind switch
            {
                "c2pa" => ContentCredentials.Find(source) is { } found ? new OwnProof(number, kind, null, 0, 0, [], found.By) : null,
                "warc" => Of(number, kind, WarcReader.Check(source)),
                "tar" => ExamineTar(number, source),
                "zip" => ExamineZip(number, source),
                _ => null,
            };
        }
        catch (InvalidDataException e)
        {
            // The kind is known by its first bytes; what follows is damaged. A tar or zip that is neither bag nor web archive is no matter of ours.
            return kind is "warc" ? new OwnProof(number, kind, false, 0, 1, [e.Message], null) : null;
        }
    }

    /// <summary>Examines a folder that came in as loose files: each bag that is not inside another.</summary>
    /// <param name="files">Path below the folder that was given, number and length of the exhibit.</param>
    public static IEnumerable<OwnProof> ExamineFolder(IReadOnlyCollection<(string Path, int Number, long Length)> files, Func<int, Stream> open)
    {
        var byPath = files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var root in Roots(byPath.Keys))
        {
            var bag = byPath.Values.Where(file => file.Path.StartsWith(root, StringComparison.Ordinal)).Select(file => new BagFile(file.Path[root.Length..], file.Length)).ToList();
            yield return Of(byPath[root + BagFile].Number, BagReader.Check(new BagSource(bag, path => open(byPath[root + path].Number))));
        }
    }

    private static string? KindOf(Stream source)
    {
        source.Position = 0;
        Span<byte> head = stackalloc byte[512];
        var count = source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        source.Position = 0;
        return head[..count] switch
        {
            [(byte)'W', (byte)'A', (byte)'R', (byte)'C', (byte)'/', ..] => "warc",
            [0x1F, 0x8B, ..] => WarcReader.Recognises(source) ? "warc" : null,
            [(byte)'P', (byte)'K', 3, 4, ..] => "zip",
            [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => ContentCredentials.Find(source) is null ? null : "c2pa",
            _ => count == 512 && head[257..262].SequenceEqual("ustar"u8) ? "tar" : null,
        };
    }

    private static OwnProof? ExamineZip(int number, Stream source)
    {
        using var zip = new ZipExport(source);
        var members = zip.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Stream Open(string path) => zip.Open(members[path]);
        var files = members.Values.Select(file => new BagFile(file.Path, file.Size)).ToList();
        if (Roots(members.Keys).FirstOrDefault() is { } root)
        {
            return ExamineBag(number, files, root, Open);
        }

        return members.ContainsKey(WaczReader.List) ? Of(number, "wacz", WaczReader.Check(new BagSource(files, Open))) : null;
    }

    private static OwnProof? ExamineTar(int number, Stream source)
    {
        var members = new Dictionary<string, Stream>(StringComparer.Ordinal);
        using var tar = new TarReader(source, leaveOpen: true);
        while (members.Count < MaxFiles && tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
            {
                members.TryAdd(entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name, entry.DataStream ?? Stream.Null);
            }
        }

        var files = members.Select(member => new BagFile(member.Key, member.Value.Length)).ToList();
        return Roots(members.Keys).FirstOrDefault() is { } root ? ExamineBag(number, files, root, path =>
        {
            members[path].Position = 0;
            return new Unowned(members[path]);
        }) : null;
    }

    private static OwnProof ExamineBag(int number, List<BagFile> files, string root, Func<string, Stream> open) =>
        Of(number, BagReader.Check(new BagSource([.. files.Where(file => file.Path.StartsWith(root, StringComparison.Ordinal)).Select(file => file with { Path = file.Path[root.Length..] })], path => open(root + path))));

    /// <summary>Where bags begin, with a slash behind: beside each <c>bagit.txt</c> that lies in no other bag, at most one folder deep.</summary>
    private static List<string> Roots(IEnumerable<string> paths)
    {
        var roots = new List<string>();
        foreach (var path in paths.Where(path => path == BagFile || path.EndsWith("/" + BagFile, StringComparison.Ordinal)).OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal))
        {
            var root = path[..^BagFile.Length];
            if (root.Count(letter => letter == '/') <= 1 && !roots.Exists(outer => root.StartsWith(outer, StringComparison.Ordinal)))
            {
                roots.Add(root);
            }
        }

        return roots;
    }

    private static OwnProof Of(int number, BagReport report)
    {
        var problems = report.Remarks.Where(remark => !remark.IsWarning).Select(remark => Problem(remark.Finding.ToString(), remark.Path)).ToList();
        return new OwnProof(number, "bag", report.IsValid, report.Compared, problems.Count, [.. problems.Take(OwnProof.MaxProblems)],
            Short(report.Info.FirstOrDefault(one => one.Key.Equals("Source-Organization", StringComparison.OrdinalIgnoreCase)).Value));
    }

    private static OwnProof Of(int number, string kind, ArchiveReport report)
    {
        var problems = report.Remarks.Where(remark => !remark.IsWarning).Select(remark => Problem(remark.Finding.ToString(), remark.Where)).ToList();
        return new OwnProof(number, kind, problems.Count > 0 ? false : report.Checked > 0 ? true : null, report.Checked, problems.Count, [.. problems.Take(OwnProof.MaxProblems)], Short(report.Software));
    }

    private static string Problem(string finding, string where) => where.Length == 0 ? finding : finding + ": " + Short(where);

    private static string? Short(string? text) => text is { Length: > 200 } ? text[..200] : text;

    /// <summary>A member of a tar, which stays open for the next reading.</summary>
    private sealed class Unowned(Stream inner) : ReadingStream
    {
        public override long Length => inner.Length;
        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }
        public override int Read(Span<byte> buffer) => inner.Read(buffer);
    }
}
