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
        if (Has("\"senderName\"") || (Has("\"threadName\"") && Has("\"participants\"")))
        {
            return "messenger";
        }

        if (Has("\"conversation\"") && Has("\"participants\"") && (Has("\"sender\"") || Has("\"created_at\"")))
        {
            return "instagram";
        }

        bool thread = (Has("\"sender_name\"") && Has("\"timestamp_ms\"")) || (Number(file.Path) > 0 && Has("\"messages\"") && Has("\"participants\""));
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

        // A lone file: what it says about itself. Messenger always lists the participants.
        return Has("your_instagram_activity/") || Has("\"is_unsent_image_by_messenger_kid_parent\"") || Has("Liked a message\"")
            || Has("to your message \"") || !Has("\"participants\"") ? "instagram" : "messenger";
    }
}
