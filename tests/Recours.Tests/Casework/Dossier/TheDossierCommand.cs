using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Companion.Commands;

namespace Recours.Tests.Casework.Dossier;

[Collection(nameof(OfTheWholeProcess))]
public sealed class TheDossierCommand : IDisposable
{
    private const string Words = "quatre chevaux bleus dansent";
    private readonly string folder = Directory.CreateTempSubdirectory("recours-dossier-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Writes_the_dossier_and_records_its_digest()
    {
        MakeCase();
        (await Run("declare", PathOf("case"), "person", "name=Camille Exemple", "birth-date=1998-05-02")).Code.ShouldBe(CommandLine.Fine);
        (await Run("dossier", PathOf("case"), "--out", PathOf("d.html"))).Code.ShouldBe(CommandLine.Fine);
        var html = await File.ReadAllBytesAsync(PathOf("d.html"), TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(html).ShouldContain("Camille Exemple");
        Encoding.UTF8.GetString(html).ShouldContain("bonjour");
        using var vault = Recours.Casework.Vault.Vault.Open(new DiskFiles(PathOf("case")), CaseCommands.ThisMachine, Words);
        vault.View.Person["birth-date"].ShouldBe("1998-05-02");
        vault.Entries[^1].Event.ShouldBe(EventNames.DossierWritten);
        ((string?)vault.Entries[^1].Private!["html"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(html)));
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(Path.GetFileName).ShouldBe(["d.html", "passphrase"]);

        var again = await Run("dossier", PathOf("case"), "--out", PathOf("d.html"));
        again.Code.ShouldBe(CommandLine.Refused);
        again.Error.ShouldContain("d.html");
        (await File.ReadAllBytesAsync(PathOf("d.html"), TestContext.Current.CancellationToken)).ShouldBe(html);
    }

    [Fact]
    public async Task Says_the_way_out_without_a_browser_and_records_nothing()
    {
        MakeCase();
        Environment.SetEnvironmentVariable(Browser.Variable, PathOf("nowhere"));
        try
        {
            var run = await Run("dossier", PathOf("case"), "--out", PathOf("d.pdf"));
            run.Code.ShouldBe(CommandLine.WorldFailed);
            run.Error.ShouldContain(".html");
        }
        finally
        {
            Environment.SetEnvironmentVariable(Browser.Variable, null);
        }

        File.Exists(PathOf("d.pdf")).ShouldBeFalse();
        VaultLog.Read(new DiskFiles(PathOf("case"))).Entries.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("dossier", "CASE", "--out", "d.txt")]
    [InlineData("dossier", "CASE", "--out", "d.html", "--lang", "xx")]
    [InlineData("dossier", "CASE")]
    [InlineData("declare", "CASE", "person")]
    [InlineData("declare", "CASE", "stranger", "name=x")]
    [InlineData("declare", "CASE", "person", "nickname=x")]
    [InlineData("declare", "CASE", "person", "name")]
    [InlineData("declare", "CASE", "person", "name=x", "name=y")]
    [InlineData("declare", "CASE", "person", "birth-date=02/05/1998")]
    [InlineData("declare", "CASE", "person", "email=camille")]
    [InlineData("declare", "CASE", "person", "phone=call me")]
    public async Task Refuses_what_it_does_not_understand(params string[] line)
    {
        var run = await Run([.. line.Select(word => word == "CASE" ? PathOf("case") : word)]);
        run.Code.ShouldBe(CommandLine.WrongUsage);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Lists_the_keys_of_a_person() =>
        (await Run("declare", PathOf("case"), "person", "x=y")).Error.ShouldContain("birth-date");

    private void MakeCase()
    {
        File.WriteAllText(PathOf("passphrase"), Words);
        using var vault = Recours.Casework.Vault.Vault.Create(new DiskFiles(PathOf("case")), CaseCommands.ThisMachine, Words, "fr", null, "");
        vault.Add(new MemoryStream("[14/03/2025 21:04:11] Jess: bonjour\n[14/03/2025 21:05:11] Sam: oui\n[14/03/2025 21:06:11] Jess: fin\n"u8.ToArray()), "_chat.txt", "_chat.txt", null, null, "drop");
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private async Task<(int Code, string Error)> Run(params string[] line)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync([.. line, "--passphrase-file", PathOf("passphrase")], output, error);
        return (code, error.ToString());
    }
}
