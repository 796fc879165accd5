using System.Net;
using System.Text;

namespace Recours.Tests.Companion.Pages;

/// <summary>Copies are looked through, the passphrase changes only for who knows it, and a page is told when the case is locked.</summary>
public sealed class TheSafeKeeping : IAsyncLifetime
{
    private const string Other = "cinq lampes vertes chantent";

    private readonly string stick = Path.Combine(Path.GetTempPath(), "recours-stick-" + Guid.NewGuid().ToString("N"));
    private RunningPages pages = null!;

    public async ValueTask InitializeAsync()
    {
        pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        (await pages.SendAsync("_chat.txt", Encoding.UTF8.GetBytes("[14/03/2025 21:04:00] Jess: salut toi\n[14/03/2025 21:05:00] Moi: <b>bonsoir</b>\n"))).EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await pages.DisposeAsync();
        if (Directory.Exists(stick))
        {
            Directory.Delete(stick, recursive: true);
        }
    }

    [Fact]
    public async Task Says_of_a_copy_whether_it_is_whole_and_of_this_case()
    {
        (await pages.PostedAsync("/copy", ("to", stick))).ShouldContain("La copie est entière : 1 pièces");
        (await pages.PostedAsync("/copy/check", ("of", stick))).ShouldContain("La copie est entière : 1 pièces");
        (await pages.SendAsync("b.txt", [7])).EnsureSuccessStatusCode();
        (await pages.PostedAsync("/copy/check", ("of", stick))).ShouldContain("1 pièces y manquent");
        var exhibit = Directory.GetFiles(Path.Combine(stick, "exhibits"))[0];
        var bytes = await File.ReadAllBytesAsync(exhibit, TestContext.Current.CancellationToken);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(exhibit, bytes, TestContext.Current.CancellationToken);
        (await pages.PostedAsync("/copy/check", ("of", stick))).ShouldContain("Cette copie n’est pas entière");
        Directory.CreateDirectory(Path.Combine(stick, "autre"));
        (await pages.PostedAsync("/copy/check", ("of", Path.Combine(stick, "autre")))).ShouldContain("Il n’y a pas là une copie de ce dossier");
        (await pages.PostedAsync("/copy/check", ("of", "stick"))).ShouldContain("chemin complet");
    }

    [Fact]
    public async Task Changes_the_passphrase_only_for_who_knows_the_present_one()
    {
        (await pages.PostedAsync("/passphrase", ("current", "pas celle-ci"), ("passphrase", Other), ("again", Other))).ShouldNotContain("La phrase secrète est changée");
        (await pages.PostedAsync("/passphrase", ("current", RunningPages.Passphrase), ("passphrase", Other), ("again", Other + "s"))).ShouldContain("sont différentes");
        (await pages.PostedAsync("/passphrase", ("current", RunningPages.Passphrase), ("passphrase", Other), ("again", Other))).ShouldContain("La phrase secrète est changée");
        await pages.PostedAsync("/lock");
        (await pages.PostedAsync("/open", ("folder", pages.Folder), ("passphrase", RunningPages.Passphrase))).ShouldContain("id=\"passphrase\"");
        (await pages.PostedAsync("/open", ("folder", pages.Folder), ("passphrase", Other))).ShouldContain("href=\"/keep\"");
    }

    [Fact]
    public async Task Tells_a_page_that_asks_whether_the_case_is_still_open()
    {
        (await AliveAsync()).ShouldBe(HttpStatusCode.NoContent);
        await pages.PostedAsync("/lock");
        (await AliveAsync()).ShouldBe(HttpStatusCode.ResetContent);
    }

    [Fact]
    public async Task Leads_from_a_message_to_the_bytes_it_was_read_from()
    {
        var page = await pages.Client.GetStringAsync("/talks/source?p=1", TestContext.Current.CancellationToken);
        page.ShouldContain("&lt;b&gt;bonsoir");
        page.ShouldContain("<mark>");
        page.ShouldContain("salut toi");
        page.ShouldContain("_chat.txt");
        (await pages.GetAsync("/talks/source?p=99")).ShouldContain("class=\"search\"");
    }

    private async Task<HttpStatusCode> AliveAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/alive");
        using var response = await pages.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
