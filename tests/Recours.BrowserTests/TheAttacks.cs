using System.Net;
using System.Net.Sockets;
using System.Text;
using Recours.Tests.Companion;

namespace Recours.BrowserTests;

/// <summary>A case that is one attack, and a page of somebody else's in the same browser: nothing runs, nothing is fetched, nothing is read.</summary>
public sealed class TheAttacks(TheBrowser browser, HostileCase hostile) : IClassFixture<HostileCase>
{
    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task In_a_case_do_nothing_on_any_page_nor_in_the_dossier(string language)
    {
        await using var walk = await Walk.StartAsync(browser, language, width: 400);
        var page = walk.Page;
        await walk.OpenCaseAsync(hostile.Folder);
        string[] paths = ["/case", "/evidence", "/talks", "/talks?q=" + Uri.EscapeDataString(HostileFiles.Texts[1]), "/story", "/keep", "/paper", "/picture", "/them", "/handover", "/facts/money", "/facts/accounts",
            "/facts/publications", "/facts/reports", .. Enumerable.Range(1, HostileFiles.All().Count).Select(number => $"/exhibit/{number}")];
        foreach (var path in paths)
        {
            await page.GotoAsync(new Uri(walk.Address, path).ToString());
            // Everything that can be opened and pointed at.
            await page.EvaluateAsync("() => { for (const one of document.querySelectorAll('details')) one.open = true; for (const one of document.querySelectorAll('main *')) { one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); one.focus?.(); } }");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            (await page.EvaluateAsync<bool>("'pwned' in window")).ShouldBeFalse(path);
            (await page.TitleAsync()).ShouldNotContain("pwned");
            page.Frames.Count.ShouldBe(1, path);
            await walk.NotWiderAsync(path);
            // A file that only says that it is a picture is not shown.
            walk.Forgive("404");
            walk.ShouldBeWell(path);
        }

        await page.GotoAsync(new Uri(walk.Address, "/paper").ToString());
        foreach (var shape in (string[])["html", "pdf"])
        {
            var paper = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"main form[action='/paper'] button[value={shape}]"));
            var file = Path.Combine(walk.Folder, "dossier." + shape);
            await paper.SaveAsAsync(file);
            if (shape == "pdf")
            {
                var pdf = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
                foreach (var active in (string[])["/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile", "/OpenAction", "/SubmitForm", "/URI (https://evil"])
                {
                    pdf.ShouldNotContain(active);
                }
            }
        }

        // As somebody else opens it: from the disk, without the policy that our server sends.
        var reader = await page.Context.NewPageAsync();
        var asked = new List<string>();
        reader.Request += (_, request) => asked.Add(request.Url);
        await reader.GotoAsync(new Uri(Path.Combine(walk.Folder, "dossier.html")).AbsoluteUri);
        (await reader.EvaluateAsync<bool>("'pwned' in window")).ShouldBeFalse();
        asked.Where(url => !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)).ShouldBeEmpty();
        walk.ShouldBeWell("dossier");
    }

    /// <summary>The browser believes that <c>rebound.example</c> is this machine: what a rebound name server makes it believe.</summary>
    [Fact]
    public async Task From_another_site_in_the_same_browser_reach_nothing()
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        await walk.NewCaseAsync();
        var (port, page) = (walk.Address.Port, await walk.Page.Context.NewPageAsync());

        await RefusedAsync(page.Context, $"http://{TheBrowser.Rebound}:{port}/case");

        using var site = new TcpListener(IPAddress.Loopback, 0);
        site.Start();
        var serving = ServeAsync(site, $$"""
            <!doctype html><title>evil</title>
            <form id=f method=post action="http://127.0.0.1:{{port}}/lock" target=hole><input name=token value=00000000000000000000000000000000></form><iframe name=hole></iframe>
            <iframe id=frame src="http://127.0.0.1:{{port}}/case"></iframe><img id=picture src="http://127.0.0.1:{{port}}/exhibit/1/shown">
            <script src="http://127.0.0.1:{{port}}/app.js"></script>
            """, TestContext.Current.CancellationToken);
        foreach (var name in (string[])[TheBrowser.Rebound, "127.0.0.1", "localhost"])
        {
            await page.GotoAsync($"http://{name}:{((IPEndPoint)site.LocalEndpoint).Port}/");
            var got = await page.EvaluateAsync<string[]>("""
                async port => {
                  const got = [];
                  for (const host of ["127.0.0.1", "localhost"])
                    for (const path of ["/case", "/story", "/app.js", "/alive", "/lock", "/exit", "/add/begin"])
                      for (const method of ["GET", "POST"])
                        for (const mode of ["cors", "no-cors"]) {
                          try {
                            const answer = await fetch(`http://${host}:${port}${path}`, { method, mode, credentials: "include", body: method === "POST" ? new URLSearchParams({ token: "0".repeat(32) }) : undefined });
                            if (mode === "cors" || (await answer.text()).length) got.push(method + path);
                          } catch { /* refused, as it should be */ }
                        }
                  document.getElementById("f").submit();
                  await new Promise(done => setTimeout(done, 500));
                  try { if (document.getElementById("frame").contentDocument?.body?.innerText) got.push("frame"); } catch { /* another origin */ }
                  if (document.documentElement.classList.contains("scripted")) got.push("script");
                  return got;
                }
                """, port);
            got.ShouldBeEmpty(name);
        }

        await walk.Page.ReloadAsync();
        (await walk.Page.Locator("nav.rooms a").CountAsync()).ShouldBeGreaterThan(3);
        site.Stop();
        await serving;
    }

    /// <summary>A second person on the same machine knows the address, not the key.</summary>
    [Fact]
    public async Task With_the_address_alone_open_nothing()
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        await walk.NewCaseAsync();
        await using var another = await (await browser.StartAsync()).NewContextAsync();
        foreach (var path in (string[])["/", "/case", "/evidence", "/app.css", "/?key=", "/?key=00000000000000000000000000000000", new Uri(walk.Link).PathAndQuery])
        {
            await RefusedAsync(another, new Uri(walk.Address, path).ToString());
        }
    }

    /// <summary>403 and not a byte more: the browser then shows a page of its own.</summary>
    private static async Task RefusedAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        var answer = page.WaitForResponseAsync(address);
        (await Should.ThrowAsync<PlaywrightException>(() => page.GotoAsync(address), address)).Message.ShouldContain("ERR_HTTP_RESPONSE_CODE_FAILURE");
        (await answer).Status.ShouldBe(403, address);
        await page.CloseAsync();
    }

    private static async Task ServeAsync(TcpListener site, string html, CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                using var client = await site.AcceptTcpClientAsync(cancel);
                var buffer = new byte[8192];
                _ = await client.GetStream().ReadAsync(buffer, cancel);
                await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {Encoding.UTF8.GetByteCount(html)}\r\nConnection: close\r\n\r\n{html}"), cancel);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The listener was stopped, or the browser went away.
        }
    }
}
