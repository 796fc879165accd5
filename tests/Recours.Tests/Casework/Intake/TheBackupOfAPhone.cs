using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>A backup of an iPhone keeps files under codes; its list says which is which.</summary>
public sealed class TheBackupOfAPhone
{
    private const string WhatsApp = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared", Chat = "7c7fba66680ef796b916b067077cc246adacf01d";

    [Fact]
    public void Names_its_files_and_tells_those_that_no_message_refers_to()
    {
        var lost = Code(WhatsApp, "Message/Media/447700900123@s.whatsapp.net/gone.jpg");
        var camera = Code("CameraRollDomain", "Media/DCIM/100APPLE/IMG_0001.HEIC");
        var export = Backup(("HomeDomain", "Library/SMS/none.db", true), (WhatsApp, "ChatStorage.sqlite", true), (WhatsApp, "Message/Media/447700900123@s.whatsapp.net/gone.jpg", true), ("CameraRollDomain", "Media/DCIM/100APPLE/IMG_0001.HEIC", true))
            .And($"copy/{lost[..2]}/{lost}", "picture").And($"copy/{camera[..2]}/{camera}", "another");

        var result = ExportReader.Read(export, Importers.All);

        result.Importers.Select(card => card.Id).ShouldBe(["whatsapp-ios"]);
        result.Orphans.Select(file => (file.Path, file.Name)).ShouldBe([($"copy/{lost[..2]}/{lost}", WhatsApp + "/Message/Media/447700900123@s.whatsapp.net/gone.jpg")]);
        result.Irregularities.Where(odd => odd.Code.StartsWith("backup.", StringComparison.Ordinal)).Select(odd => (odd.Code, odd.Detail)).ShouldBe([("backup.names", "3"), ("backup.files-missing", "1")]);
    }

    [Fact]
    public void Finds_the_file_of_a_message_by_its_name_on_the_phone_where_the_code_is_of_another()
    {
        var code = new string('a', 40);
        var list = Files($"INSERT INTO Files VALUES ('{code}', '{WhatsApp}', 'Message/Media/447700900123@s.whatsapp.net/a.jpg', 1, NULL)");
        var export = MetaFolder.With(Chat[..2] + "/" + Chat, MetaFolder.Of("whatsapp-ios").Bytes("synthetic/ChatStorage.sqlite")).And("Manifest.db", list).And("aa/" + code, "x");

        var result = ExportReader.Read(export, Importers.All);

        result.Entries.SelectMany(entry => entry.Media).Select(media => media.Path).ShouldContain("aa/" + code);
        result.Irregularities.ShouldContain(odd => odd.Code == "backup.code-of-another-name" && odd.Source!.Value.File == "aa/" + code);
    }

    [Fact]
    public void Without_a_list_or_with_a_damaged_one_is_read_as_it_is()
    {
        var chat = MetaFolder.Of("whatsapp-ios").Bytes("synthetic/ChatStorage.sqlite");
        var plain = ExportReader.Read(MetaFolder.With(Chat[..2] + "/" + Chat, chat), Importers.All);
        var list = Files($"INSERT INTO Files VALUES ('{Chat}', '{WhatsApp}', 'ChatStorage.sqlite', 1, NULL)");
        var random = new Random(5);
        for (var i = 0; i < 200; i++)
        {
            var broken = (byte[])list.Clone();
            for (var n = random.Next(1, 20); n > 0; n--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            var result = ExportReader.Read(MetaFolder.With(Chat[..2] + "/" + Chat, chat).And("Manifest.db", broken[..random.Next(broken.Length + 1)]), Importers.All);
            result.Entries.Count.ShouldBe(plain.Entries.Count);
            result.Accounting.ShouldBe(plain.Accounting);
        }
    }

    [Fact]
    public void Keeps_the_hash_of_a_file_that_is_then_found_whatever_its_name()
    {
        var chat = SqliteFile.Of($"""
            CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZCHATSESSION INTEGER, ZMEDIAITEM INTEGER, ZMESSAGEDATE REAL, ZFROMJID TEXT, ZTEXT TEXT);
            CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZCONTACTJID TEXT, ZPARTNERNAME TEXT);
            CREATE TABLE ZWAMEDIAITEM (Z_PK INTEGER PRIMARY KEY, ZMEDIALOCALPATH TEXT, ZVCARDNAME TEXT, ZFILESIZE INTEGER);
            INSERT INTO ZWACHATSESSION VALUES (1, '447700900123@s.whatsapp.net', 'Jess');
            INSERT INTO ZWAMEDIAITEM VALUES (1, 'Media/a.jpg', '{Convert.ToBase64String(SHA256.HashData("picture"u8))}', 7);
            INSERT INTO ZWAMESSAGE VALUES (1, 0, 1, 1, 1, 763675451.5, '447700900123@s.whatsapp.net', NULL)
            """);

        var entry = ExportReader.Read(MetaFolder.With("ChatStorage.sqlite", chat).And("renamed.bin", "picture").And("other.bin", "another"), Importers.All).Entries.ShouldHaveSingleItem();

        entry.Text.ShouldBe("");
        var media = entry.Media.ShouldHaveSingleItem();
        (media.Name, media.State, media.Path).ShouldBe(("a.jpg", MediaState.Present, "renamed.bin"));
    }

    private static MetaFolder Backup(params (string Domain, string Path, bool IsFile)[] files)
    {
        var rows = files.Select(file => $"INSERT INTO Files VALUES ('{Code(file.Domain, file.Path)}', '{file.Domain}', '{file.Path}', {(file.IsFile ? 1 : 2)}, NULL)");
        return MetaFolder.With($"copy/{Chat[..2]}/{Chat}", MetaFolder.Of("whatsapp-ios").Bytes("synthetic/ChatStorage.sqlite")).And("copy/Manifest.db", Files([.. rows]));
    }

    private static byte[] Files(params string[] rows) => SqliteFile.Of("CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);" + string.Join(';', rows));

#pragma warning disable CA5350 // The names of files in a backup are SHA-1 by Apple's choice.
    private static string Code(string domain, string path) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(domain + "-" + path)));
#pragma warning restore CA5350
}
