using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using Recours.Casework.Host;
using Recours.Casework.Vault;

namespace Recours.Casework.Example;

/// <summary>
/// The invented case that people can try the program with, in each language of the program. Every person, number, account and
/// picture in it is made up (README.md beside this file); the same language always gives the same bytes.
/// </summary>
public static class ExampleCase
{
    /// <summary>The evening on which the person in the story exported the chat.</summary>
    private static readonly DateTimeOffset Exported = new(2026, 3, 15, 21, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// The files, as one batch: a path with <c>/</c> as the export has it, the bytes, and who gave the file. An unknown language gives French.
    /// </summary>
    public static IReadOnlyList<(string Name, byte[] Bytes, string From)> Files(string? language) =>
        [.. Of(language).Files.Select(file => (file.Name, Build(file), file.From))];

    /// <summary>The written account, part by part.</summary>
    public static IReadOnlyList<string> Notes(string? language) => Of(language).Notes;

    /// <summary>What the person says of themselves: <c>name</c>, <c>address</c>, <c>phone</c>, <c>email</c>.</summary>
    public static IReadOnlyDictionary<string, string> Person(string? language) => Of(language).Person;

    /// <summary>Puts everything of it into a new case.</summary>
    public static void Fill(Vault.Vault vault, string? language)
    {
        foreach (var file in Files(language))
        {
            vault.Add(new MemoryStream(file.Bytes), Path.GetFileName(file.Name), file.Name, null, file.From, "example");
        }

        foreach (var note in Notes(language))
        {
            vault.WriteNote(note);
        }

        vault.DescribePerson(Person(language));
        vault.Settle();
    }

    /// <summary>The case on no disk, opened as one is that a person made; its key, under a passphrase that costs nothing, goes with it.</summary>
    public static Vault.Vault Fleeting(Machine machine, string language)
    {
        var files = new MemoryFiles();
        using (var vault = Vault.Vault.Create(files, machine, "example", language, null, "", workFactor: 10))
        {
            Fill(vault, language);
        }

        return Vault.Vault.Open(files, machine, "example");
    }

    /// <summary>The content of <c>case.json</c>.</summary>
    private sealed record Story(IReadOnlyDictionary<string, string> Person, IReadOnlyList<string> Notes, IReadOnlyList<StoryFile> Files);

    /// <summary>One of <paramref name="File"/> (taken as it is), <paramref name="Meta"/> (written as Meta writes it) and <paramref name="Zip"/> (member name to resource).</summary>
    private sealed record StoryFile(string Name, string From, string? File, string? Meta, IReadOnlyDictionary<string, string>? Zip);

    private static Story Of(string? language)
    {
        var known = language is "en" or "ar" or "es" ? language : "fr";
        return JsonSerializer.Deserialize<Story>(Resource(known + "/case.json"), JsonSerializerOptions.Web)!;
    }

    private static byte[] Build(StoryFile file) =>
        file.Zip is { } members ? Zip(members) : file.Meta is { } meta ? AsMetaWrites(Resource(meta)) : Resource(file.File!);

    private static byte[] Resource(string path)
    {
        // MSBuild joins folders with the separator of the machine that builds.
        var assembly = typeof(ExampleCase).Assembly;
        var name = assembly.GetManifestResourceNames().Single(name => name.Replace('\\', '/') == "Example/" + path);
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Meta takes each byte of UTF-8 for a character and escapes it: <c>é</c> becomes <c>\u00c3\u00a9</c>.</summary>
    private static byte[] AsMetaWrites(byte[] utf8)
    {
        using var damaged = new MemoryStream(utf8.Length * 2);
        foreach (var one in utf8)
        {
            if (one < 0x80)
            {
                damaged.WriteByte(one);
            }
            else
            {
                damaged.Write(@"\u00"u8);
                damaged.Write([Hex(one >> 4), Hex(one & 15)]);
            }
        }

        return damaged.ToArray();

        static byte Hex(int digit) => "0123456789abcdef"u8[digit];
    }

    /// <summary>A zip whose bytes depend on nothing but its members: stored (compressors differ), one time, no system.</summary>
    private static byte[] Zip(IReadOnlyDictionary<string, string> members)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, resource) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
            {
                var member = zip.CreateEntry(name, CompressionLevel.NoCompression);
                member.LastWriteTime = Exported;
                member.ExternalAttributes = 0;
                using var content = member.Open();
                content.Write(Resource(resource));
            }
        }

        var bytes = memory.ToArray();
        ForgetSystem(bytes);
        return bytes;
    }

    /// <summary>ZipArchive writes the system it runs on into each record of the directory (APPNOTE 4.4.2); a phone's zip says 0.</summary>
    private static void ForgetSystem(Span<byte> zip)
    {
        const int endLength = 22, recordLength = 46;
        var end = zip[^endLength..];
        var record = zip[(int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..])..];
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); left > 0; left--)
        {
            record[5] = 0;
            record = record[(recordLength + BinaryPrimitives.ReadUInt16LittleEndian(record[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(record[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(record[32..]))..];
        }
    }
}
