using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Recours.Casework.Words;

namespace Recours.Companion.Pages;

/// <summary>
/// The companion's pages, on loopback only, behind a one-time key in the address: other programs and other users of the
/// machine that do not know the key get nothing. No request leaves the machine.
/// </summary>
public static class PageServer
{
    private const string KeyCookie = "recours-key";

    public static async Task RunAsync(int port, bool openBrowser, TextWriter output, CancellationToken cancel)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Use((context, next) => GuardAsync(context, next, key));
        app.MapGet("/", (HttpContext context) => Results.Content(StartPage.Html(Language(context)), "text/html; charset=utf-8"));
        await app.StartAsync(cancel);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var link = $"{address}/?key={key}";
        await output.WriteLineAsync(link);
        await output.FlushAsync(cancel);
        if (openBrowser)
        {
            Open(link);
        }

        await app.WaitForShutdownAsync(cancel);
    }

    /// <summary>The language asked for by <c>?lang=</c>, else the browser's first that we speak, else French.</summary>
    private static Sentences Language(HttpContext context)
    {
        var asked = context.Request.Query["lang"].ToString();
        return Sentences.For(Sentences.Languages.Contains(asked)
            ? asked
            : context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(accepted => accepted.Quality ?? 1)
                .Select(accepted => accepted.Value.ToString().Split('-')[0].ToLowerInvariant())
                .FirstOrDefault(Sentences.Languages.Contains));
    }

    private static async Task GuardAsync(HttpContext context, RequestDelegate next, string key)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";

        // A page on the web that points at our port under another name is refused (DNS rebinding).
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (Same(context.Request.Query["key"], key))
        {
            context.Response.Cookies.Append(KeyCookie, key, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            // The key leaves the address bar and the history at once.
            context.Response.Redirect("/" + (context.Request.Query["lang"].ToString() is { Length: 2 } language && Sentences.Languages.Contains(language) ? "?lang=" + language : ""));
            return;
        }

        if (!Same(context.Request.Cookies[KeyCookie], key))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    }

    private static bool Same(string? given, string key) =>
        given is not null && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(given), System.Text.Encoding.UTF8.GetBytes(key));

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
