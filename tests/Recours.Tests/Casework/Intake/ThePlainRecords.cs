using System.Globalization;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>
/// Records of words, who and when are read from their bytes, all others by a document. A member that means nothing makes a record one of
/// the others: with it and without it a message must be the same.
/// </summary>
public sealed class ThePlainRecords
{
    private static readonly string[] Strings =
    [
        "ok", "Jess", "coucou, c\u2019est toi ?", "\\u00c3\\u00a9t\\u00c3\\u00a9", "\u00C3\u00A9t\u00C3\u00A9", "a\\nb", "\\ud83d\\ude48", "\\ud83d", "A\\ud83d", "\\ude48", "\\ud83dx", "\\ud83d\\ud83d\\ude48", "\\ud83d\\n", "\\/\\b\\f\\r\\t\\\"\\\\é\\u00E9", "A b \\u00f0\\u009f", "", "Liked a message", "Reacted x to your message ",
        "A aim\\u00c3\\u00a9 un message", "\\u0041 aim\u00E9 un message", "Hello", "Later", "\\u202e", "\uFFFD", "user1", "user2", "1741982651", "-5", "+7", "99999999999999", "12x", "message", "service",
    ];

    private static readonly string[] Others = ["null", "1", "1.5", "-0", "007", "true", "false", "[]", "{}", "[\"a\",{\"type\":\"bold\",\"text\":\"b\"}]", "[{\"reaction\":\"\\u00e2\\u009d\\u00a4\",\"actor\":\"Sam\"},5]", "\"text\"", "\"link\"", "\"media\"", "1741982651000", "1741982651", "253402300800000", "-1"];

    [Fact]
    public void OfTelegramAreWhatADocumentGives() => Compare(new Telegram(), "result.json",
        "{\"name\":\"Jess\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[{\"id\":0,\"type\":\"message\",\"from_id\":\"user1\",\"x\":0},", "]}",
        ["id", "type", "date", "date_unixtime", "from", "from_id", "text", "text_entities", "reply_to_message_id", "edited"],
        [("id", "5"), ("type", "\"message\""), ("date_unixtime", "\"1741982651\""), ("from", "\"Jess\""), ("from_id", "\"user1\""), ("text", "\"hello\"")]);

    [Fact]
    public void OfInstagramAreWhatADocumentGives() => Compare(new Instagram(), "your_instagram_activity/messages/inbox/jess_1/message_1.json",
        "{\"participants\":[{\"name\":\"Jess\"},{\"name\":\"Sam\"}],\"title\":\"Jess\",\"messages\":[{\"sender_name\":\"Sam\",\"timestamp_ms\":1,\"x\":0},", "]}",
        ["sender_name", "timestamp_ms", "content", "type", "is_unsent", "is_taken_down", "is_geoblocked_for_viewer", "is_unsent_image_by_messenger_kid_parent", "photos", "reactions", "text", "senderName"],
        [("sender_name", "\"Jess\""), ("timestamp_ms", "1741982651000"), ("content", "\"hello\"")]);

    [Fact]
    public void OfMessengersEncryptedDownloadAreWhatADocumentGives() => Compare(new Messenger(), "messages/Jess_1.json",
        "{\"participants\":[\"Jess\",\"Sam\"],\"threadName\":\"Jess_1\",\"messages\":[{\"senderName\":\"Sam\",\"timestamp\":1,\"text\":\"a\",\"x\":0},", "]}",
        ["senderName", "timestamp", "text", "type", "isUnsent", "media", "reactions", "content", "sender_name", "is_unsent"],
        [("isUnsent", "false"), ("media", "[]"), ("reactions", "[{\"actor\":\"Sam\",\"reaction\":\"\\u00f0\\u009f\\u0098\\u00a2\"}]"), ("senderName", "\"Jess\""), ("text", "\"hello\""), ("timestamp", "1741982651000"), ("type", "\"text\"")]);

    [Fact]
    public void OfAnUnknownProgramAreWhatADocumentGives() => Compare(new Generic(), "a.json",
        "{\"items\":[" + string.Concat(Enumerable.Range(0, 12).Select(i => $$"""{"at":{{1741982651 + i}},"by":"{{(i % 3 == 0 ? "Sam" : "Jess")}}","what":"words number {{i}} of many"},""")), "]}",
        ["at", "by", "what", "more", "file", "a/b"], [("at", "1741982651"), ("by", "\"Jess\""), ("what", "\"hello there\""), ("file", "\"a.jpg\"")], meaningless: "\"x\":[]");

    private static void Compare(IChatImporter importer, string path, string before, string after, string[] names, (string Name, string Value)[] usual, string meaningless = "\"x\":0")
    {
        var random = new Random(9);
        for (int round = 0; round < 500; round++)
        {
            var members = usual.Select(one => Member(one.Name, random.Next(4) == 0 ? Value(random) : one.Value)).ToList();
            for (int more = random.Next(3); more > 0; more--)
            {
                members.Insert(random.Next(members.Count + 1), Member(names[random.Next(names.Length)], Value(random)));
            }

            if (random.Next(5) == 0)
            {
                members.RemoveAt(random.Next(members.Count));
            }

            // Records like it follow, whose form is known then; blanks keep their places where the other file has the further member.
            string[] records = [.. Enumerable.Range(0, 4).Select(i => string.Join(',', i == 0 ? members : members.Select(member => random.Next(4) == 0 ? member[..(member.IndexOf(':', StringComparison.Ordinal) + 1)] + Value(random) : member)))];
            var plain = Read(importer, path, before + string.Join(',', records.Select(record => "{" + record + "}" + new string(' ', meaningless.Length + 1))) + after);
            var whole = Read(importer, path, before + string.Join(',', records.Select(record => "{" + record + "," + meaningless + "}")) + after);
            plain.ShouldBe(whole, string.Join('\n', records));
        }
    }

    private static string Member(string name, string value) => string.Create(CultureInfo.InvariantCulture, $"\"{name}\":{value}");

    private static string Value(Random random) => random.Next(2) == 0 ? "\"" + Strings[random.Next(Strings.Length)] + "\"" : Others[random.Next(Others.Length)];

    /// <summary>All but the text of the record and its length, which the meaningless member changes.</summary>
    private static List<string> Read(IChatImporter importer, string path, string json)
    {
        var export = MetaFolder.With(path, json);
        return [.. importer.Read(export, export.Files).Select(item => item switch
        {
            ImportItem.Entry { Value: { } one } => string.Join('|', one.Kind, one.Sender, one.Direction, one.Time, one.Text, one.Conversation, one.Id, one.SenderId, one.Media.Count, string.Join('+', one.Reactions), one.Edited, one.DeletedBy, one.ReplyTo, one.Action,
                one.Source.Pointer, one.Source.Offset, string.Join(',', one.Repairs), string.Join(',', one.Irregularities.Select(odd => odd.Code))),
            ImportItem.Unparsed one => one.Code + one.Source.Pointer,
            ImportItem.Person { Value: { } one } => one.Name + one.Role + string.Join(',', one.Ids.Select(id => id.Type + id.Value)),
            ImportItem.Oddity { Value: { } one } => one.Code,
            _ => item.ToString() ?? "",
        })];
    }
}
