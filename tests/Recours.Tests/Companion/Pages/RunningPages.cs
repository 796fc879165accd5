using System.Net;
using System.Text.RegularExpressions;
using Recours.Casework.Host;
using Recours.Companion.Pages;

namespace Recours.Tests.Companion.Pages;

/// <summary>The real server on a free port, and a browser without a screen that has used the one-time key.</summary>
internal sealed partial class RunningPages : IAsyncDisposable
{
    public const string Passphrase = "quatre chevaux bleus dansent";

    private readonly CancellationTokenSource stop = new();
    private readonly HttpClientHandler handler = new() { CookieContainer = new CookieContainer(), AllowAutoRedirect = true };
    private readonly Task server;

    private RunningPages(Task server, Uri link, CancellationTokenSource stop)
    {
        (this.server, Link, this.stop) = (server, link, stop);
        Client = new HttpClient(handler) { BaseAddress = new Uri(link.GetLeftPart(UriPartial.Authority)), Timeout = TimeSpan.FromMinutes(10) };
        Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
    }

    public Uri Link { get; }
    public HttpClient Client { get; }
    public string Token { get; private set; } = "";
    public Task Ended => server;
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "recours-test-" + Guid.NewGuid().ToString("N"));

    public static async Task<RunningPages> StartAsync(bool signIn = true, Func<CancellationToken, Task<ReadScreen?>>? reader = null, PictureDecoder? decoder = null, Func<CancellationToken, Task<ReadPicture>>? pictures = null)
    {
        var (stop, output) = (new CancellationTokenSource(), new FirstLine());
        var server = PageServer.RunAsync(0, openBrowser: false, output, stop.Token, reader, decoder, pictures);
        var pages = new RunningPages(server, new Uri(await output.Line.WaitAsync(TimeSpan.FromSeconds(30))), stop);
        if (signIn)
        {
            pages.Token = TokenIn().Match(await pages.Client.GetStringAsync(pages.Link)).Groups[1].Value;
        }

        return pages;
    }

    public async Task<string> GetAsync(string path) => WebUtility.HtmlDecode(await Client.GetStringAsync(path));

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) =>
        Client.PostAsync(path, new FormUrlEncodedContent(fields.Append(("token", Token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));

    public async Task<string> PostedAsync(string path, params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(path, fields);
        response.EnsureSuccessStatusCode();
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    public string Cookies => handler.CookieContainer.GetCookieHeader(Client.BaseAddress!);

    public Task<string> NewCaseAsync() => PostedAsync("/new", ("passphrase", Passphrase), ("again", Passphrase), ("folder", Folder));

    /// <summary>A file as the page's script sends it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, byte[] bytes, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/add/file?batch=drop1&path=" + Uri.EscapeDataString(path)) { Content = new ByteArrayContent(bytes) };
        request.Headers.Add("X-Token", token ?? Token);
        return await Client.SendAsync(request);
    }

    /// <summary>A word of the page's script without a body: uploads begin, uploads are over.</summary>
    public async Task<HttpStatusCode> PostHeadersAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("X-Token", Token);
        using var response = await Client.SendAsync(request);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await server;
        Client.Dispose();
        handler.Dispose();
        stop.Dispose();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    [GeneratedRegex("name=\"token\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex TokenIn();

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => line.Task;

        public override Task WriteLineAsync(string? value)
        {
            line.TrySetResult(value!);
            return Task.CompletedTask;
        }
    }
}
