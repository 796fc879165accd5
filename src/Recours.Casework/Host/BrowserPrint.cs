using System.ComponentModel;
using System.Globalization;
using CliWrap;

namespace Recours.Casework.Host;

/// <summary>
/// Prints a document to PDF with the browser of the machine, without a window. The document goes to the browser over a
/// one-time page on loopback; the browser works in a fresh private profile that is removed afterwards, and reaches no network.
/// </summary>
public static class BrowserPrint
{
    /// <summary>How long a browser may take: a dossier of thousands of messages on a slow machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Writes <paramref name="pdf"/>. Throws <see cref="Trouble"/> <c>dossier.browser-failed</c>; nothing is left then.</summary>
    public static async Task PrintAsync(string browser, byte[] html, string pdf, TimeSpan patience, CancellationToken cancel = default)
    {
        var profile = Directory.CreateTempSubdirectory("recours-print-");
        try
        {
            await PrintAsync(browser, html, pdf, profile.FullName, patience, cancel);
        }
        finally
        {
            await RemoveAsync(profile);
        }
    }

    /// <summary>The PDF as bytes. The browser writes with everybody's rights: into a folder that only this user may enter.</summary>
    public static async Task<byte[]> ToBytesAsync(string browser, byte[] html, CancellationToken cancel = default)
    {
        var folder = Directory.CreateTempSubdirectory("recours-print-");
        try
        {
            var pdf = Path.Combine(folder.FullName, "sheet.pdf");
            await PrintAsync(browser, html, pdf, Patience, cancel);
            return await File.ReadAllBytesAsync(pdf, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same with a profile folder of the caller's, who removes it.</summary>
    public static async Task PrintAsync(string browser, byte[] html, string pdf, string profile, TimeSpan patience, CancellationToken cancel)
    {
        // Without a window the browser keeps a history in spite of --incognito; this setting of the profile ends that.
        Directory.CreateDirectory(Path.Combine(profile, "Default"));
        await File.WriteAllTextAsync(Path.Combine(profile, "Default", "Preferences"), """{"history":{"saving_disabled":true}}""", cancel);
        using var page = new OneTimePage(html);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        var why = "";
        try
        {
            var result = await Cli.Wrap(browser).WithArguments(Arguments(profile, pdf, page.Address)).WithWorkingDirectory(profile)
                .WithValidation(CommandResultValidation.None).ExecuteAsync(limit.Token);
            why = result.ExitCode != 0 ? "exit code " + result.ExitCode.ToString(CultureInfo.InvariantCulture)
                : !page.Served ? "the document was not fetched"
                : IsPdf(pdf) ? "" : "no PDF was written";
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            why = "no answer in " + patience.TotalSeconds.ToString("0", CultureInfo.InvariantCulture) + " s";
        }
        catch (Win32Exception e)
        {
            why = e.Message;
        }
        finally
        {
            if (why.Length > 0 || cancel.IsCancellationRequested)
            {
                File.Delete(pdf);
            }
        }

        if (why.Length > 0)
        {
            throw new Trouble("dossier.browser-failed", why);
        }
    }

    private static List<string> Arguments(string profile, string pdf, Uri address) =>
    [
        "--headless=new", "--incognito", "--user-data-dir=" + profile, "--no-first-run", "--no-default-browser-check",
        // Nothing of the document on disk.
        "--disk-cache-dir=" + (OperatingSystem.IsWindows() ? "nul" : "/dev/null"), "--disk-cache-size=1", "--media-cache-size=1",
        "--disable-gpu-shader-disk-cache", "--disable-breakpad", "--disable-crash-reporter", "--disable-logging",
        // Nothing to the network but the one-time page.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--no-proxy-server", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-default-apps", "--disable-extensions", "--disable-quic", "--no-pings", "--disable-domain-reliability",
        "--disable-gpu", "--password-store=basic", "--use-mock-keychain",
        "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", "--print-to-pdf=" + pdf,
        // Chromium refuses its sandbox to root; the document holds no script and nothing but its own style is loaded.
        .. OperatingSystem.IsLinux() && Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
        address.AbsoluteUri,
    ];

    private static bool IsPdf(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[5];
        return file.ReadAtLeast(head, 5, throwOnEndOfStream: false) == 5 && head.SequenceEqual("%PDF-"u8);
    }

    /// <summary>A browser's last child may still be closing its files: tries for a while, then says so.</summary>
    private static async Task RemoveAsync(DirectoryInfo profile)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                profile.Delete(recursive: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && tries < 20)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 * tries));
            }
        }
    }
}
