using System.Text;
using System.Text.Json;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>A sender chooses the words of a message: they must not choose who reads the export.</summary>
public sealed class RecognitionTests
{
    private static readonly string[] Words =
    [
        "guild", "channel", "messages", "senderName", "sender_name", "timestamp_ms", "creator", "created_date", "MessageList", "conversations", "userId", "exportDate",
        "Media Type", "Created", "Friends", "gaia_id", "ProfileMap", "ChatHistory", "match_id", "Messages", "chats", "timestamp", "from_id", "ID", "Timestamp", "Contents", "personal_chat",
        "class=\"page_wrap\" class=\"history\"", "<div class=\"chatlog\">", "class=chatlog__message-group", "<div class=\"hChatLog\">", "_a6-g", "Participants: a, b",
        "rightpanel 2025-03-14 20:07:11 UTC</h6><h4>", ">>> Chat History with jess::\n2025-03-14 20:07:11 UTC a: b", "window.YTD.direct_messages.part0 = [",
        "AuthorID,Author,Date,Content", "\"guild\": {}, \"channel\": {}", "group\"", "personal_chat\"",
    ];

    [Fact]
    public void Words_in_a_Telegram_chat_do_not_make_it_anything_else()
    {
        string messages = string.Join(',', Words.Select((word, i) => $$"""{"id":{{i}},"type":"message","date":"2025-03-14T21:04:00","from":"J","from_id":"user1","text":{{JsonSerializer.Serialize(word)}}}"""));
        Recognising("result.json", $$"""{"name":"J","type":"personal_chat","id":1,"messages":[{{messages}}]}""").ShouldBe(["telegram"]);
    }

    [Fact]
    public void Words_in_a_Messenger_thread_do_not_make_it_anything_else()
    {
        string messages = string.Join(',', Words.Select((word, i) => $$"""{"sender_name":"J","timestamp_ms":{{1741986240000 + i}},"content":{{JsonSerializer.Serialize(word)}}}"""));
        Recognising("your_activity_across_facebook/messages/inbox/j_1/message_1.json", $$"""{"participants":[{"name":"J"}],"messages":[{{messages}}],"title":"J"}""").ShouldBe(["messenger"]);
    }

    [Fact]
    public void Words_in_a_Tinder_export_do_not_make_it_anything_else()
    {
        string messages = string.Join(',', Words.Select(word => $$"""{"to":1,"from":"You","message":{{JsonSerializer.Serialize(word)}},"sent_date":"Fri, 14 Mar 2025 20:04:11 GMT"}"""));
        Recognising("data.json", $$"""{"Messages":[{"match_id":"Match 1","messages":[{{messages}}]}]}""").ShouldBe(["tinder"]);
    }

    [Fact]
    public void Words_in_a_WhatsApp_chat_do_not_make_it_anything_else() =>
        Recognising("_chat.txt", string.Concat(Words.Select((word, i) => $"[14/03/2025 21:04:{i:00}] J: {word}\n"))).ShouldBe(["whatsapp"]);

    [Theory]
    [InlineData("telegram-html", "<div class=\"page_wrap\"><div class=\"history\"><div class=\"message default\" id=\"message1\"><div class=\"body\"><div class=\"text\">{0}</div></div></div></div></div>")]
    [InlineData("google-voice", "<div class=\"hChatLog hfeed\"><div class=\"message\"><a class=\"tel\" href=\"tel:+1\"><span class=\"fn\">J</span></a><q>{0}</q></div></div>")]
    [InlineData("discord", "<div class=chatlog><div class=chatlog__message-group><div class=chatlog__message-container data-message-id=1><span class=chatlog__markdown-preserve>{0}</span></div></div></div>")]
    public void Words_on_a_page_do_not_make_it_anything_else(string importer, string page)
    {
        // As every exporter writes them: brackets escaped, quotes not.
        string words = string.Join("<br>", Words).Replace("<", "&lt;", StringComparison.Ordinal).Replace("&lt;br>", "<br>", StringComparison.Ordinal);
        Recognising("page.html", "<html><body>" + page.Replace("{0}", words, StringComparison.Ordinal) + "</body></html>").ShouldBe([importer]);
    }

    private static string[] Recognising(string name, string content)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(content);
        return [.. Importers.All.Where(importer => importer is not Generic && importer.Recognises(new ExportFile(name, bytes.Length), bytes.AsSpan(0, Math.Min(bytes.Length, 65_536)))).Select(importer => importer.Card.Id)];
    }
}
