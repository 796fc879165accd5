using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Recours.Casework.Host;

/// <summary>
/// Serves one document once, on loopback, under a path that nobody can guess: the browser gets the text without a file of it.
/// Everything else, and a second request, gets 404.
/// </summary>
public sealed class OneTimePage : IDisposable
{
    /// <summary>Bytes of a request's head that are read at most.</summary>
    private const int MaxHead = 16 << 10;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly byte[] html;
    private readonly string path = "/" + RandomNumberGenerator.GetHexString(32, lowercase: true) + ".html";
    private int served;

    public OneTimePage(byte[] html)
    {
        this.html = html;
        listener.Start();
        Address = new Uri($"http://{listener.LocalEndpoint}{path}");
        Serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>Whether the document has been handed out.</summary>
    public bool Served => Volatile.Read(ref served) != 0;

    /// <summary>Ends when the page is disposed.</summary>
    internal Task Serving { get; }

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var cancel = stop.Token;
        try
        {
            while (true)
            {
                // One after the other: a browser that opens a spare connection and says nothing must not block the next.
                var client = await listener.AcceptTcpClientAsync(cancel);
                _ = AnswerAsync(client, cancel);
            }
        }
        catch (Exception e) when (cancel.IsCancellationRequested && e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // Disposed: the page is over.
        }
    }

    private async Task AnswerAsync(TcpClient client, CancellationToken cancel)
    {
        using var _ = client;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            patience.CancelAfter(Patience);
            await using var stream = client.GetStream();
            var found = IsOurs(await ReadHeadAsync(stream, patience.Token)) && Interlocked.Exchange(ref served, 1) == 0;
            var body = found ? html : [];
            var head = $"HTTP/1.1 {(found ? "200 OK" : "404 Not Found")}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\n"
                + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), cancel);
            await stream.WriteAsync(body, cancel);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side went away; whether the document arrived is seen by what the browser made of it.
        }
    }

    /// <summary>The path says who asks; the host says that no foreign name was made to point here.</summary>
    private bool IsOurs(string head)
    {
        var lines = head.Split("\r\n");
        return lines[0].StartsWith($"GET {path} ", StringComparison.Ordinal)
            && lines.Any(line => line.Equals($"Host: {Address.Authority}", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<string> ReadHeadAsync(NetworkStream stream, CancellationToken cancel)
    {
        var head = new byte[MaxHead];
        var length = 0;
        while (length < head.Length && !head.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            var read = await stream.ReadAsync(head.AsMemory(length), cancel);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return Encoding.ASCII.GetString(head, 0, length);
    }
}
