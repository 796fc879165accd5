using System.Diagnostics;
using System.Text;

namespace Recours.Tests.Companion.Pages;

/// <summary>No page weighs more than 150 KB, however much is in the case; the first comes at once.</summary>
public sealed class TheWeightOfPages : IAsyncLifetime
{
    private const int Most = 150_000;

    private RunningPages pages = null!;

    public async ValueTask InitializeAsync() => pages = await RunningPages.StartAsync();

    public async ValueTask DisposeAsync() => await pages.DisposeAsync();

    [Fact]
    public async Task Stays_small_in_a_case_with_a_long_conversation_and_many_files()
    {
        await pages.NewCaseAsync();
        var chat = new StringBuilder();
        for (var i = 0; i < 4_000; i++)
        {
            var (minute, second) = (i / 60 % 60, i % 60);
            chat.Append($"[{14 + i / 3600:00}/03/2025 {21:00}:{minute:00}:{second:00}] {(i % 3 == 0 ? "Moi" : "Jess Exemple")}: ")
                .Append(i % 7 == 0 ? $"paye {500 + i} euros avant ce soir ou j'envoie la vidéo à ta famille, écris à x{i}@example.org ou au +3363998{i:0000}" : i % 1000 == 1 ? new string('é', 9_000) : $"message {i}, https://exemple.example/{i}")
                .Append('\n');
        }

        (await pages.SendAsync("_chat.txt", Encoding.UTF8.GetBytes(chat.ToString()))).EnsureSuccessStatusCode();
        for (var i = 0; i < 130; i++)
        {
            (await pages.SendAsync($"dossier/{new string('n', 60)}-{i}.png", Encoding.UTF8.GetBytes("image " + i))).EnsureSuccessStatusCode();
        }

        var heavy = new List<string>();
        foreach (var path in (string[])["/case", "/add", "/added", "/evidence", "/evidence?from=100", "/exhibit/1", "/talks", "/talks?from=3900", "/talks?day=2025-03-15", "/talks/source?p=5", "/talks?q=message",
            "/talks?only=threat", "/talks?only=money", "/them", "/them?list=demand&from=40", "/them?list=indicator", "/picture", "/facts/money", "/facts/accounts", "/facts/publications", "/facts/reports", "/facts/contact", "/story", "/keep", "/paper", "/redact", "/handover", "/triage", "/help", "/danger"])
        {
            var length = (await pages.Client.GetByteArrayAsync(path, TestContext.Current.CancellationToken)).Length;
            if (length > Most)
            {
                heavy.Add($"{path}: {length}");
            }
        }

        var leaves = await (await pages.PostAsync("/handover/plan", ("what", "all"), ("open", "spoken"), ("language", "fr"), ("to", Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".age")))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(leaves).ShouldContain("id=\"leaves\"");
        if (leaves.Length > Most)
        {
            heavy.Add($"what leaves: {leaves.Length}");
        }

        heavy.ShouldBeEmpty();
        // Every message is on one page or another.
        (await pages.GetAsync("/talks?from=3990")).ShouldContain("message 3998");
    }

    [Fact]
    public async Task Is_drawn_in_less_than_a_third_of_a_second_of_the_processor_when_warm()
    {
        await pages.GetAsync("/");
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < 10; i++)
        {
            await pages.GetAsync("/");
        }

        // Other tests run in this process at the same time: ten pages together stay below what one may take, with room for them.
        ((Process.GetCurrentProcess().TotalProcessorTime - before) / 10).TotalMilliseconds.ShouldBeLessThan(300);
    }
}
