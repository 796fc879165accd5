using System.Net;
using System.Net.Http.Headers;

namespace Recours.Casework.Host;

/// <summary>
/// Asks a timestamp authority over HTTP (RFC 3161, section 3.4). The only code of the program that sends anything: one POST whose
/// body is the request given, with no cookie, no name of the program, no redirect followed.
/// </summary>
public static class TimestampAuthority
{
    /// <summary>How long an authority may take in all.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Longest answer read, in bytes.</summary>
    public const int MaxAnswer = 1 << 20;

    private const int MaxAddress = 2000;
    private const int MaxHeaderKilobytes = 16;

    /// <summary>
    /// Reads an address: https, or http when <paramref name="allowPlain"/> or on this machine; no name and password in it.
    /// Throws <see cref="RefusedException"/> <c>anchor.address</c> or <c>anchor.address-plain</c>.
    /// </summary>
    public static Uri Address(string text, bool allowPlain)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxAddress || !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            || address.UserInfo.Length > 0 || address.Fragment.Length > 0 || address.Host.Length == 0)
        {
            throw new RefusedException("anchor.address", text);
        }

        return address.Scheme == Uri.UriSchemeHttps || allowPlain || address.IsLoopback ? address : throw new RefusedException("anchor.address-plain", text);
    }

    /// <summary>
    /// Sends the request and gives the bytes of the answer, which nobody has checked yet. Throws <see cref="Trouble"/>: <c>anchor.no-answer</c>,
    /// <c>anchor.too-slow</c>, <c>anchor.status</c>, <c>anchor.redirect</c>, <c>anchor.too-large</c>.
    /// </summary>
    public static async Task<byte[]> AskAsync(Uri address, byte[] request, TimeSpan patience, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !address.IsLoopback,
            MaxResponseHeadersLength = MaxHeaderKilobytes,
            // No trace identifiers either.
            ActivityHeadersPropagator = null,
        };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(request) };
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
            using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw (int)answer.StatusCode is >= 300 and < 400
                    ? new Trouble("anchor.redirect", $"{address} → {answer.Headers.Location}")
                    : new Trouble("anchor.status", $"{address} ({(int)answer.StatusCode})");
            }

            return await ReadAsync(answer.Content, address, limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new Trouble("anchor.no-answer", address.ToString(), e);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new Trouble("anchor.too-slow", address.ToString(), e);
        }
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, Uri address, CancellationToken cancel)
    {
        // What a header says of the length is not believed: one byte more than allowed is read at most.
        var bytes = new byte[MaxAnswer + 1];
        var stream = await content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
            return length <= MaxAnswer ? bytes[..length] : throw new Trouble("anchor.too-large", address.ToString());
        }
    }
}
