using Recours.Casework.Host;

namespace Recours.BrowserTests;

/// <summary>The machine's own Chromium, started once for all tests; nothing is downloaded.</summary>
public sealed class TheBrowser : IAsyncDisposable
{
    /// <summary>A name that leads to this machine, as if a name server had been turned against it.</summary>
    public const string Rebound = "rebound.example";

    private readonly SemaphoreSlim gate = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task<IBrowser> StartAsync()
    {
        await gate.WaitAsync();
        try
        {
            if (browser is not null)
            {
                return browser;
            }

            string path;
            try
            {
                path = Browser.Find();
            }
            catch (Casework.Trouble) when (Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1")
            {
                Assert.Skip("No Chromium, Chrome or Edge on this machine (apt install chromium).");
                throw;
            }

            playwright = await Playwright.CreateAsync();
            return browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--host-resolver-rules=MAP " + Rebound + " 127.0.0.1",
                    "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
            });
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        gate.Dispose();
    }
}
