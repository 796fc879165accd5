using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Recours.Casework.Host;

namespace Recours.Companion.Pages;

/// <summary>
/// The companion's pages, on loopback only, behind a one-time key in the opening address: other programs and other users of
/// the machine that do not know the key get nothing. No request leaves the machine.
/// </summary>
public static class PageServer
{
    /// <summary>Bytes of a form at most; evidence has its own way in (<see cref="Uploads"/>).</summary>
    private const long MaxForm = 4 << 20;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(20);

    /// <param name="reader">The reader of pictures, where it is not the one of this machine.</param>
    /// <param name="pictures">The reader of pictures that are no conversation, beside <paramref name="reader"/>.</param>
    /// <param name="decoder">The decoder of pictures, where it is not the one of this installation.</param>
    public static async Task RunAsync(int port, bool openBrowser, TextWriter output, CancellationToken cancel, Func<CancellationToken, Task<ReadScreen?>>? reader = null, PictureDecoder? decoder = null, Func<CancellationToken, Task<ReadPicture>>? pictures = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = MaxForm;
            // A slow disk or a sleeping laptop is no attack here.
            options.Limits.MinRequestBodyDataRate = null;
            options.Limits.MinResponseDataRate = null;
            options.Listen(IPAddress.Loopback, port);
        });
        await using var app = builder.Build();
        using var session = new Session(TimeProvider.System, Idle);
        await using var screens = reader is null ? new ScreensAtWork(session, ScreensAtWork.OfThisMachineAsync, ScreensAtWork.PicturesOfThisMachineAsync) : new ScreensAtWork(session, reader, pictures);
        var guard = new Guard();
        app.Use(TellFaultsAsync);
        app.Use((context, next) => guard.CheckAsync(context, next));
        new Routes(session, guard, screens, decoder ?? PictureDecoder.OfThisProgram(), app.Lifetime.StopApplication).Map(app);
        await app.StartAsync(cancel);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var link = $"{address}/?key={guard.Key}";
        if (openBrowser)
        {
            // Beside the answer, not in it: a script reads the address alone.
            await Console.Error.WriteLineAsync(Commands.CommandLine.Words()["page.started"]);
        }

        await output.WriteLineAsync(link);
        await output.FlushAsync(cancel);
        if (openBrowser)
        {
            Open(link);
        }

        WarmUp.Begin(app.Lifetime.ApplicationStopping);
        await app.WaitForShutdownAsync(cancel);
    }

    /// <summary>A fault of ours is told as one on the terminal, with where it happened and without evidence content; never hidden.</summary>
    private static async Task TellFaultsAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away; whatever was acknowledged is safe.
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"recours: {fault.GetType().Name}\n{fault.StackTrace}");
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsync(Routes.Words(context)["page.fault"]);
        }
    }

    private static void Open(string link)
    {
        try
        {
            using var _ = Process.Start(new ProcessStartInfo(link) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            // No browser found: the address is on the terminal.
            Console.Error.WriteLine(e.Message);
        }
    }
}
