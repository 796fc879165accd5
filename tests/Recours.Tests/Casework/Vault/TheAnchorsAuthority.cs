using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Recours.Tests.Casework.Vault;

/// <summary>
/// A timestamp authority on this machine: <c>openssl ts</c> behind a few lines of HTTP, so that every byte that leaves is seen.
/// Without openssl the tests that need it are skipped.
/// </summary>
internal sealed class TheAnchorsAuthority : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recours-authority-").FullName;
    private readonly CancellationTokenSource stop = new();
    private readonly string name;
    private readonly Func<byte[], byte[]>? answer;
    private readonly bool hold;
    private bool made;
    private TcpListener? listener;

    /// <param name="name">Name in the certificate.</param>
    /// <param name="answer">From the body of a request to the whole HTTP response; null for openssl's own answer.</param>
    /// <param name="hold">Whether the connection stays open after the answer.</param>
    public TheAnchorsAuthority(string name = "Test authority", Func<byte[], byte[]>? answer = null, bool hold = false)
    {
        (this.name, this.answer, this.hold) = (name, answer, hold);
        Listen(0);
    }

    /// <summary>Its root certificate, PEM.</summary>
    public string Root
    {
        get
        {
            Make();
            return PathOf("root.pem");
        }
    }

    /// <summary>An empty revocation list of its root, as PEM.</summary>
    public byte[] Crl()
    {
        using var root = X509Certificate2.CreateFromPemFile(Root, PathOf("root.key"));
        var now = DateTimeOffset.UtcNow;
        var der = new CertificateRevocationListBuilder().Build(root, 1, now.AddDays(10), HashAlgorithmName.SHA256, thisUpdate: now.AddHours(-1));
        return Encoding.ASCII.GetBytes(PemEncoding.WriteString("X509 CRL", der));
    }

    public int Port { get; private set; }
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/tsr");

    /// <summary>Everything that reached this machine, head and body of each request.</summary>
    public ConcurrentQueue<(string Head, byte[] Body)> Received { get; } = new();

    private void Make()
    {
        if (made)
        {
            return;
        }

        made = true;
        File.WriteAllText(PathOf("leaf.ext"), "basicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n");
        File.WriteAllText(PathOf("serial"), "01\n");
        File.WriteAllText(PathOf("ts.cnf"), """
            [tsa]
            serial = serial
            crypto_device = builtin
            signer_cert = tsa.pem
            certs = root.pem
            signer_key = tsa.key
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            tsa_name = yes
            ess_cert_id_chain = no
            ess_cert_id_alg = sha256
            """);
        const string key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
        Run($"req -x509 {key} -keyout root.key -out root.pem -days 30 -sha256 -subj", "/CN=Root of " + name);
        Run($"req -new {key} -keyout tsa.key -out tsa.csr -subj", "/CN=" + name);
        Run("x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 30 -sha256 -extfile leaf.ext -out tsa.pem");
    }

    /// <summary>Nobody answers any more; the port can be used again by <see cref="Listen"/>.</summary>
    public void Close()
    {
        listener?.Stop();
        listener = null;
    }

    public void Listen(int port)
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = ServeAsync(listener);
    }

    /// <summary>What openssl answers to a request.</summary>
    public byte[] Reply(byte[] request)
    {
        Make();
        File.WriteAllBytes(PathOf("q.tsq"), request);
        Run("ts -reply -config ts.cnf -section tsa -queryfile q.tsq -out r.tsr");
        return File.ReadAllBytes(PathOf("r.tsr"));
    }

    public static byte[] Http(byte[] body, string status = "200 OK", string more = "") =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n{more}Connection: close\r\n\r\n")), .. body];

    public static string Tool()
    {
        var tool = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "openssl.exe" : "openssl")).FirstOrDefault(File.Exists);
        if (tool is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") == "1")
        {
            Assert.Fail("The openssl tool is required here and was not found.");
        }

        Assert.SkipWhen(tool is null, "The openssl tool is not installed.");
        return tool!;
    }

    public void Dispose()
    {
        stop.Cancel();
        Close();
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ServeAsync(TcpListener on)
    {
        try
        {
            while (true)
            {
                using var client = await on.AcceptTcpClientAsync(stop.Token);
                var stream = client.GetStream();
                var (head, body) = await ReadAsync(stream);
                Received.Enqueue((head, body));
                await stream.WriteAsync(answer is null ? Http(Reply(body), more: "Content-Type: application/timestamp-reply\r\n") : answer(body));
                if (hold)
                {
                    await Task.Delay(Timeout.Infinite, stop.Token);
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Closed by the test.
        }
    }

    private static async Task<(string Head, byte[] Body)> ReadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) == 1)
        {
            head.Append((char)one[0]);
        }

        var length = head.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))["Content-Length: ".Length..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body);
        return (head.ToString(), body);
    }

    private void Run(string arguments, string? last = null)
    {
        string[] all = last is null ? arguments.Split(' ') : [.. arguments.Split(' '), last];
        using var process = Process.Start(new ProcessStartInfo(Tool(), all) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true }).ShouldNotBeNull();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
