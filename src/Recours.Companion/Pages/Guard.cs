using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Words;

namespace Recours.Companion.Pages;

/// <summary>
/// Who may speak to the pages: this machine, by the names 127.0.0.1 and localhost, with the cookie that the one-time key of the
/// opening address gave, and with the form token on every post. Everybody else gets nothing.
/// </summary>
public sealed class Guard
{
    /// <summary>A neutral name: cookies can be looked at.</summary>
    private const string CookieName = "s";

    private readonly string cookie = Secret();
    private string? key = Secret();

    /// <summary>The one-time key of the opening address.</summary>
    public string Key => key ?? "";

    /// <summary>Stands in every form; a page of another origin cannot read it (antiforgery).</summary>
    public string Token { get; } = Secret();

    public async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var (request, response) = (context.Request, context.Response);
        SetHeaders(response.Headers);

        // A page on the web that points at our port under another name is refused (DNS rebinding).
        if (request.Host.Host is not ("127.0.0.1" or "localhost") || !SameOrigin(request))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (request.Query["key"].ToString() is { Length: > 0 } given)
        {
            // One key, one browser: what stays in a history or a terminal opens nothing any more.
            if (Interlocked.Exchange(ref key, null) is not { } expected || !Same(given, expected))
            {
                response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }

            response.Cookies.Append(CookieName, cookie, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            var language = request.Query["lang"].ToString();
            response.Redirect(request.Path + (Sentences.Languages.Contains(language) ? "?lang=" + language : ""));
            return;
        }

        if (!Same(request.Cookies[CookieName], cookie))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    }

    public bool TokenIs(string? given) => Same(given, Token);

    public static void Forget(HttpResponse response)
    {
        response.Cookies.Delete(CookieName);
        response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "interest-cohort=(), geolocation=(), microphone=(), camera=(self)";
        headers.CacheControl = "no-store";
    }

    /// <summary>A browser says where a post comes from; a script of another site cannot hide it.</summary>
    private static bool SameOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin] || origin == $"{request.Scheme}://{request.Host}";

    private static bool Same(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
