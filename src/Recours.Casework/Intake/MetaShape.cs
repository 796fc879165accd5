using System.Globalization;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>Which of Meta's products wrote a JSON file, and which thread it belongs to.</summary>
internal static class MetaShape
{
    private static readonly string[] Folders = ["inbox", "archived_threads", "message_requests", "filtered_threads", "e2ee_cutover"];

    public static bool IsInstagram(ExportFile file, ReadOnlySpan<byte> head) => Product(file, head) == "instagram";

    public static bool IsMessenger(ExportFile file, ReadOnlySpan<byte> head) => Product(file, head) == "messenger";

    /// <summary>The number N of <c>message_N.json</c>; 0 for any other name.</summary>
    public static int Number(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return name.StartsWith("message_", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan(8, Math.Max(0, name.Length - 13)), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
    }

    /// <summary>The thread's key: the same for all its files, also when the parts of an export lie side by side.</summary>
    public static string Thread(string path)
    {
        if (Number(path) == 0)
        {
            return path;
        }

        string[] steps = path.Split('/');
        int at = Array.FindLastIndex(steps, step => Array.Exists(Folders, f => f.Equals(step, StringComparison.OrdinalIgnoreCase)));
        return at >= 0 && at == steps.Length - 3 ? string.Join('/', steps[at..^1]) : string.Join('/', steps[..^1]);
    }

    private static string Product(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        string text = Encoding.UTF8.GetString(head);
        bool Has(string part) => text.Contains(part, StringComparison.Ordinal);
        bool In(string part) => file.Path.Contains(part, StringComparison.OrdinalIgnoreCase);
        if (RecordFile.HasKey(head, "\"senderName\""u8) || (RecordFile.HasKey(head, "\"threadName\""u8) && RecordFile.HasKey(head, "\"participants\""u8)))
        {
            return "messenger";
        }

        if (RecordFile.HasKey(head, "\"conversation\""u8) && RecordFile.HasKey(head, "\"participants\""u8) && (RecordFile.HasKey(head, "\"sender\""u8) || RecordFile.HasKey(head, "\"created_at\""u8)))
        {
            return "instagram";
        }

        bool thread = (RecordFile.HasKey(head, "\"sender_name\""u8) && RecordFile.HasKey(head, "\"timestamp_ms\""u8)) || (Number(file.Path) > 0 && RecordFile.HasKey(head, "\"messages\""u8) && RecordFile.HasKey(head, "\"participants\""u8));
        if (!thread)
        {
            return "";
        }

        if (In("instagram"))
        {
            return "instagram";
        }

        if (In("facebook") || In("messenger"))
        {
            return "messenger";
        }

        // A lone file: what it says about itself. Only Facebook writes these paths and these fields.
        if (Has("your_facebook_activity/") || Has("your_activity_across_facebook/") || RecordFile.HasKey(head, "\"bumped_message_metadata\""u8) || RecordFile.HasKey(head, "\"is_taken_down\""u8))
        {
            return "messenger";
        }

        // Messenger always lists the participants.
        return Has("your_instagram_activity/") || RecordFile.HasKey(head, "\"is_unsent_image_by_messenger_kid_parent\""u8) || Has("Liked a message\"")
            || Has("to your message \"") || !RecordFile.HasKey(head, "\"participants\""u8) ? "instagram" : "messenger";
    }
}
