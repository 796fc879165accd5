using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Recours.Tests.Companion.Pages;

/// <summary>
/// The real program with its pages, in a process that can be killed, and a browser without a screen that follows nothing by itself: an answer
/// that came in whole is what the program has acknowledged.
/// </summary>
internal sealed partial class RunningProgram : IDisposable
{
    private readonly Process process;
    private readonly HttpClientHandler handler = new() { CookieContainer = new CookieContainer(), AllowAutoRedirect = false };

    private RunningProgram(Process process, Uri link)
    {
        this.process = process;
        Client = new HttpClient(handler) { BaseAddress = new Uri(link.GetLeftPart(UriPartial.Authority)), Timeout = TimeSpan.FromMinutes(10) };
        Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
    }

    public HttpClient Client { get; }
    public string Token { get; private set; } = "";

    /// <param name="home">Folder of the person, and of what is temporary.</param>
    public static async Task<RunningProgram> StartAsync(string home)
    {
        var process = Terminal.Start(new Dictionary<string, string> { ["HOME"] = home, ["USERPROFILE"] = home, ["TMPDIR"] = home }, "--no-browser");
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } fault)
            {
                TestContext.Current.SendDiagnosticMessage(fault);
            }
        };
        process.BeginErrorReadLine();
        var link = new Uri(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("The program gave no address."));
        var program = new RunningProgram(process, link);
        using (await program.Client.GetAsync(link))
        {
            program.Token = TokenIn().Match(await program.Client.GetStringAsync("/")).Groups[1].Value;
        }

        return program;
    }

    /// <summary>As a power cut does.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <summary>Sends a form. True with the whole answer when the program said that it is done: a page that follows, or the page or file itself.</summary>
    public async Task<(bool Done, byte[] Body, Uri? Next)> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("token", Token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var response = await Client.PostAsync(path, form);
        var body = await response.Content.ReadAsByteArrayAsync();
        response.StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NoContent, HttpStatusCode.SeeOther, HttpStatusCode.Found], path);
        return (response.StatusCode != HttpStatusCode.Found, body, response.Headers.Location);
    }

    /// <summary>A file as the page's script sends it. Returns the hash that the program says it has.</summary>
    public async Task<string> AddAsync(string name, byte[] bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/add/file?batch=drop1&path=" + Uri.EscapeDataString(name)) { Content = new ByteArrayContent(bytes) };
        request.Headers.Add("X-Token", Token);
        using var response = await Client.SendAsync(request);
        return (string)JsonNode.Parse((await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync()))!["sha256"]!;
    }

    /// <summary>Tells that a group of files begins or ends.</summary>
    public async Task MarkAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("X-Token", Token);
        using var response = await Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>A page, with what it is asked for where entities stand for letters.</summary>
    public async Task<string> GetAsync(string path) => WebUtility.HtmlDecode(await Client.GetStringAsync(path));

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
        Client.Dispose();
        handler.Dispose();
    }

    [GeneratedRegex("name=\"token\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex TokenIn();
}
