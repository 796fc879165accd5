using System.Diagnostics;

namespace Recours.BrowserTests;

/// <summary>The real program in a process of its own, with a home and a place for the case that are thrown away.</summary>
internal sealed class Companion : IAsyncDisposable
{
    private readonly Process process;

    private Companion(Process process, string link) => (this.process, Link) = (process, link);

    /// <summary>The address with the one-time key.</summary>
    public string Link { get; }

    public static async Task<Companion> StartAsync(string home)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recours.exe" : "recours"), ["--no-browser"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = start.Environment["USERPROFILE"] = home;
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new Companion(process, await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("The program gave no address."));
    }

    /// <summary>As a power cut does.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }
}
