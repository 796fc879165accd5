using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>What the numbers and side tables of WhatsApp's database mean, as far as public sources tell.</summary>
internal static class WhatsAppDatabaseWords
{
    public static (EntryKind Kind, string? Action) Kind(long type) => type switch
    {
        0 => (EntryKind.Text, null),
        1 or 2 or 3 or 9 or 13 => (EntryKind.Media, null),
        4 or 14 => (EntryKind.Contact, null),
        5 => (EntryKind.Location, null),
        7 => (EntryKind.System, null),
        10 => (EntryKind.Call, null),
        11 => (EntryKind.Unknown, "waiting_for_message"),
        15 => (EntryKind.Deleted, null),
        16 => (EntryKind.Location, "live_location"),
        20 => (EntryKind.Sticker, null),
        23 => (EntryKind.Media, "product"),
        36 => (EntryKind.System, "timer_changed"),
        42 or 43 => (EntryKind.Media, "view_once"),
        44 => (EntryKind.Media, "order"),
        66 => (EntryKind.Poll, null),
        90 => (EntryKind.Call, null),
        99 => (EntryKind.System, "album"),
        _ => (EntryKind.Unknown, "type_" + type.ToString(CultureInfo.InvariantCulture)),
    };

    public static string Action(long? action, SqliteRow? block) => action switch
    {
        1 => "subject_changed",
        6 => "group_photo_changed",
        11 => "group_created",
        12 => "joined",
        13 => "left",
        14 => "removed",
        28 => "number_changed",
        58 => block is null || block.Flag("is_blocked") ? "blocked" : "unblocked",
        59 => "timer_off",
        _ => "action_" + (action?.ToString(CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>Places, cards, orders and buttons as lines of text; null when there is none.</summary>
    public static string? Text(List<SqliteRow> rows)
    {
        var lines = new List<string?>();
        foreach (var row in rows)
        {
            switch (row.Pointer[..row.Pointer.IndexOf('/', StringComparison.Ordinal)])
            {
                case "message_location":
                    if (row.Real("latitude") is { } latitude && row.Real("longitude") is { } longitude)
                    {
                        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{latitude:0.######}, {longitude:0.######}"));
                    }

                    lines.AddRange([row.Text("place_name"), row.Text("place_address"), row.Text("url")]);
                    break;
                case "message_vcard":
                    lines.Add(row.Text("vcard"));
                    break;
                case "message_order":
                    lines.AddRange([row.Text("order_title"), row.Text("message")]);
                    break;
                case "message_product":
                    lines.AddRange([row.Text("title"), row.Text("description"), row.Text("url")]);
                    break;
                case "message_ui_elements":
                    lines.AddRange([row.Text("element_content"), row.Text("description"), row.Text("footer_text"), row.Text("button_text")]);
                    break;
                default:
                    break;
            }
        }

        string text = string.Join('\n', lines.Where(line => line is not null));
        return text.Length > 0 ? text : null;
    }
}
