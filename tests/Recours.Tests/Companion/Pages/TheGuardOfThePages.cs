using System.Net;

namespace Recours.Tests.Companion.Pages;

/// <summary>Who gets nothing: other names, other origins, other browsers, other forms.</summary>
public sealed class TheGuardOfThePages
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lets_the_key_open_one_browser_only()
    {
        await using var pages = await RunningPages.StartAsync();
        using var other = new HttpClient();

        (await other.GetAsync(pages.Link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.GetAsync(new Uri(pages.Link, "/"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.GetAsync(new Uri(pages.Link, "/app.js"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await pages.Client.GetAsync("/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Refuses_another_name_for_this_machine()
    {
        await using var pages = await RunningPages.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };

        (await pages.Client.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task Refuses_a_post_that_comes_from_elsewhere(string origin)
    {
        await using var pages = await RunningPages.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/example") { Content = new FormUrlEncodedContent([new("token", pages.Token)]) };
        request.Headers.Add("Origin", origin);

        (await pages.Client.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Refuses_every_post_without_the_form_token()
    {
        await using var pages = await RunningPages.StartAsync();
        foreach (var path in (string[])["/new", "/open", "/example", "/story", "/person", "/seal", "/verify", "/lock", "/exit", "/paper", "/everything", "/exhibit/1/back"])
        {
            using var form = new FormUrlEncodedContent([new("token", new string('0', 32))]);
            (await pages.Client.PostAsync(path, form, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
            using var multipart = new MultipartFormDataContent { { new StringContent(pages.Token), "token" } };
            (await pages.Client.PostAsync(path, multipart, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }

        await pages.NewCaseAsync();
        (await pages.SendAsync("a", [1], token: "x")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var files = new MultipartFormDataContent { { new ByteArrayContent([1]), "files", "a.bin" }, { new StringContent(pages.Token), "token" } };
        (await pages.Client.PostAsync("/add", files, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Directory.Exists(Path.Combine(pages.Folder, "exhibits")).ShouldBeFalse();
    }

    [Fact]
    public async Task Allows_no_script_style_or_picture_from_elsewhere_and_no_copy_in_a_cache()
    {
        await using var pages = await RunningPages.StartAsync();
        using var response = await pages.Client.GetAsync("/", Cancel);

        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.Contains("Server").ShouldBeFalse();
        (await response.Content.ReadAsStringAsync(Cancel)).ShouldNotContain("style=");
    }

    [Fact]
    public async Task Ends_everything_on_quick_exit()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();

        (await pages.PostedAsync("/exit")).ShouldBe("<!doctype html><title></title>");

        await pages.Ended.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
    }
}
