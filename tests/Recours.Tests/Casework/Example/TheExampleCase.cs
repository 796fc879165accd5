using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Recours.Casework.Example;
using Recours.Casework.Intake;
using Recours.Casework.Words;

namespace Recours.Tests.Casework.Example;

public sealed partial class TheExampleCase
{
    public static TheoryData<string> Languages => [.. Sentences.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Reads_without_a_line_left_over(string language)
    {
        var (chat, instagram) = Read(language);
        foreach (var result in (ReadResult[])[chat, instagram])
        {
            result.Accounting.Unparsed.ShouldBe(0);
            result.Unparsed.ShouldBeEmpty();
            result.Irregularities.ShouldBeEmpty();
            result.Accounting.Entry.ShouldBe(result.Entries.Count);
        }

        chat.Importers.ShouldHaveSingleItem().Id.ShouldBe("whatsapp");
        instagram.Importers.ShouldHaveSingleItem().Id.ShouldBe("instagram");
        var lines = Encoding.UTF8.GetString(ChatText(language)).Count(letter => letter == '\n');
        (chat.Accounting.Entry + chat.Accounting.Part + chat.Accounting.Furniture).ShouldBe(lines);
        chat.Accounting.Furniture.ShouldBe(0);
        chat.Entries.Count.ShouldBeInRange(45, 70);
        instagram.Entries.Count.ShouldBe(12);
    }

    [Theory]
    [InlineData("fr", "Camille Exemple", "Léa Modèle", "+447700900142", "lea_modele_exemple")]
    [InlineData("en", "Sam Example", "Jess Sample", "+12025550143", "jess_sample_example")]
    [InlineData("ar", "كريم مثال", "لينا نموذج", "+33639980271", "lina_namouzaj_mithal")]
    [InlineData("es", "Álex Ejemplo", "Lena Muestra", "+447700900163", "lena_muestra_ejemplo")]
    public void Shows_who_is_who(string language, string owner, string peer, string phone, string handle)
    {
        var (chat, instagram) = Read(language);
        foreach (var result in (ReadResult[])[chat, instagram])
        {
            result.Participants.Count.ShouldBe(2);
            result.Participants.Single(one => one.Role == Direction.Owner).Name.ShouldBe(owner);
            result.Entries.Where(entry => entry.Sender == owner && entry.Kind != EntryKind.System).ShouldAllBe(entry => entry.Direction == Direction.Owner);
            result.Entries.Where(entry => entry.Sender is not null && entry.Sender != owner && entry.Kind != EntryKind.System).ShouldAllBe(entry => entry.Direction == Direction.Peer);
        }

        ExampleCase.Person(language)["name"].ShouldBe(owner);
        chat.Participants.Single(one => one.Role == Direction.Peer).Ids.ShouldContain(id => id.Type == "phone" && id.Value == phone);
        var stranger = instagram.Participants.Single(one => one.Role == Direction.Peer);
        stranger.Name.ShouldBe(peer);
        stranger.Ids.ShouldContain(id => id.Type == "handle" && id.Value == handle);
        // The stranger names the WhatsApp number before the move: the two conversations can be tied together.
        instagram.Entries.Where(entry => entry.Direction == Direction.Peer).Select(entry => FictionalNumbers.Digits(entry.Text)).ShouldContain(phone.TrimStart('+'));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("es")]
    public void Shows_what_a_timeline_can_show(string language)
    {
        var (chat, instagram) = Read(language);
        int Count(Func<ChatEntry, bool> of) => chat.Entries.Count(of);
        Count(entry => entry.Kind == EntryKind.System).ShouldBe(2);
        Count(entry => entry.Kind == EntryKind.Call && entry.Missed).ShouldBe(3);
        Count(entry => entry.Kind == EntryKind.Contact).ShouldBe(1);
        Count(entry => entry.Kind == EntryKind.Location).ShouldBe(1);
        Count(entry => entry is { Kind: EntryKind.Deleted, DeletedBy: "sender" }).ShouldBe(2);
        Count(entry => entry is { Kind: EntryKind.Deleted, DeletedBy: "owner" }).ShouldBe(1);
        Count(entry => entry.Edited).ShouldBe(1);
        Count(entry => entry.Text.Contains('\n')).ShouldBe(2);
        chat.BlindSpots.ShouldContain("whatsapp.disappearing-messages");

        var media = chat.Entries.SelectMany(entry => entry.Media).ToList();
        media.Count(one => one.State == MediaState.Present && one.Sha256 is not null).ShouldBe(3);
        media.Count(one => one.State == MediaState.Omitted).ShouldBe(1);
        media.ShouldNotContain(one => one.State == MediaState.Missing);
        // Android writes a call and a view-once message both as "null"; an iPhone names the call.
        var android = language is "fr" or "es";
        media.Count(one => one.State == MediaState.NeverExported).ShouldBe(android ? 2 : 1);
        Count(entry => entry.Kind == EntryKind.Call && !entry.Missed).ShouldBe(android ? 0 : 1);

        instagram.Entries.SelectMany(entry => entry.Media).ShouldHaveSingleItem().State.ShouldBe(MediaState.Missing);
        instagram.Entries.Count(entry => entry.Kind == EntryKind.Reaction).ShouldBe(1);
        instagram.Entries.SelectMany(entry => entry.Reactions).ShouldHaveSingleItem().ShouldStartWith("❤");
        instagram.Entries.ShouldContain(entry => entry.Repairs.Any(repair => repair.Code == "meta.latin1-utf8"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Tells_three_days_in_order(string language)
    {
        var (chat, instagram) = Read(language);
        var times = chat.Entries.Select(entry => entry.Time!.Value.Value).ToList();
        times.ShouldBeInOrder();
        times.Select(time => time.Date).Distinct().ShouldBe([new DateTime(2026, 3, 13), new DateTime(2026, 3, 14), new DateTime(2026, 3, 15)]);
        instagram.Entries.Select(entry => entry.Time!.Value.Value.Date).Distinct().ShouldBe([new DateTime(2026, 3, 13)]);
        // After the person says that they told somebody, they write no more.
        var last = chat.Entries.Index().Last(pair => pair.Item.Direction == Direction.Owner).Index;
        chat.Entries.Skip(last + 1).Count(entry => entry.Direction == Direction.Peer).ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Has_the_same_parts_in_every_language()
    {
        foreach (var language in Sentences.Languages)
        {
            var files = ExampleCase.Files(language);
            files.Count.ShouldBe(5);
            files.Select(file => file.Name).Distinct().Count().ShouldBe(5);
            files.ShouldAllBe(file => file.From.Contains(ExampleCase.Person(language)["name"]));
            files.Select(file => Path.GetExtension(file.Name).ToLowerInvariant()).ShouldBe([".zip", ".json", ".png", ".png", ".txt"]);
            files.Sum(file => file.Bytes.Length).ShouldBeLessThan(150_000);
            ExampleCase.Notes(language).Count.ShouldBe(4);
            ExampleCase.Person(language).Keys.ShouldBe(["name", "address", "phone", "email"]);
            ExampleCase.Person(language)["email"].ShouldEndWith("@example.org");
        }

        ExampleCase.Files("xx").Select(file => file.Name).ShouldBe(ExampleCase.Files("fr").Select(file => file.Name));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Holds_no_number_that_could_ring_at_someones(string language)
    {
        var found = Texts(language).SelectMany(FictionalNumbers.In).Distinct().ToList();
        found.Count.ShouldBeGreaterThanOrEqualTo(3);
        found.ShouldAllBe(number => FictionalNumbers.Includes(number));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Links_only_to_names_that_cannot_exist(string language)
    {
        foreach (Match link in Texts(language).SelectMany(text => Link().Matches(text)))
        {
            var host = link.Groups["host"].Value;
            (host.EndsWith(".example", StringComparison.Ordinal) || link.Value == "https://maps.google.com/?q=0.000000,0.000000").ShouldBeTrue(link.Value);
        }
    }

    /// <summary>A change of the example is a change that people see, and its screenshots have to be drawn anew: then approve the new list.</summary>
    [Fact]
    public void Has_the_bytes_that_were_approved()
    {
        var list = new StringBuilder();
        foreach (var language in Sentences.Languages)
        {
            foreach (var (name, bytes, _) in ExampleCase.Files(language))
            {
                list.Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append("  ").Append(language).Append('/').Append(name).Append('\n');
            }
        }

        list.ToString().ShouldBe(File.ReadAllText(Path.Combine(TheJourneyData.House, "tests", "Recours.Tests", "Casework", "Example", "approved.sha256")));
    }

    private static (ReadResult Chat, ReadResult Instagram) Read(string language)
    {
        var files = ExampleCase.Files(language);
        using var zip = new ZipExport(new MemoryStream(files[0].Bytes));
        return (ExportReader.Read(zip, Importers.All), ExportReader.Read(new Loose(files), Importers.All));
    }

    private static byte[] ChatText(string language)
    {
        using var zip = new ZipExport(new MemoryStream(ExampleCase.Files(language)[0].Bytes));
        using var stream = zip.Open(zip.Files.Single(file => file.Path.EndsWith(".txt", StringComparison.Ordinal)));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Every text of the case: members of the zip, loose files, notes, names, and what the person says of themselves.</summary>
    private static List<string> Texts(string language)
    {
        var files = ExampleCase.Files(language);
        List<string> texts = [.. ExampleCase.Notes(language), .. ExampleCase.Person(language).Values];
        using var zip = new ZipExport(new MemoryStream(files[0].Bytes));
        foreach (var member in zip.Files.Where(file => file.Path.EndsWith(".txt", StringComparison.Ordinal) || file.Path.EndsWith(".vcf", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(zip.Open(member));
            texts.Add(member.Path);
            texts.Add(reader.ReadToEnd());
        }

        foreach (var (name, bytes, from) in files)
        {
            texts.AddRange([name, from]);
            if (name.EndsWith(".txt", StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.Ordinal))
            {
                texts.Add(Encoding.UTF8.GetString(bytes));
            }
        }

        return texts;
    }

    [GeneratedRegex(@"https?://(?<host>[^/\s""]+)[^\s""]*", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    private sealed class Loose(IReadOnlyList<(string Name, byte[] Bytes, string From)> files) : IExport
    {
        public IReadOnlyList<ExportFile> Files { get; } =
            [.. files.Where(file => !file.Name.EndsWith(".zip", StringComparison.Ordinal)).Select(file => new ExportFile(file.Name, file.Bytes.Length)).OrderBy(file => file.Path, StringComparer.Ordinal)];

        public IReadOnlyList<Irregularity> Irregularities => [];

        public Stream Open(ExportFile file) => new MemoryStream(files.Single(one => one.Name == file.Path).Bytes, writable: false);
    }
}
