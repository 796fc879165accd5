using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>Reads the JSON exports of Telegram Desktop: one chat, or a whole account with the chats that were left.</summary>
public sealed partial class Telegram : IChatImporter
{
    private static readonly HashSet<string> KnownParts = new(StringComparer.Ordinal)
    {
        "about", "personal_information", "profile_pictures", "contacts", "frequent_contacts", "sessions", "web_sessions",
        "other_data", "stories", "profile_music", "chats", "left_chats", "ips", "drafts", "name", "type", "id", "messages",
    };

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("telegram", "Telegram Desktop", "2025-12",
        ["telegram.secret-chats", "telegram.deleted-messages", "telegram.peer-username", "telegram.view-once"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // Keys only: what somebody wrote in a message must not decide whose export this is.
        if (RecordFile.HasKey(head, "\"sender_name\""u8) || RecordFile.HasKey(head, "\"senderName\""u8) || RecordFile.HasKey(head, "\"guild\""u8)
            || RecordFile.HasKey(head, "\"creator\""u8) || RecordFile.HasKey(head, "\"MessageList\""u8) || RecordFile.HasKey(head, "\"match_id\""u8))
        {
            return false;
        }

        bool about = RecordFile.HasKey(head, "\"about\""u8);
        bool chats = RecordFile.HasKey(head, "\"chats\""u8);
        return (RecordFile.HasKey(head, "\"messages\""u8) && (RecordFile.HasKey(head, "\"from_id\""u8) || RecordFile.HasKey(head, "\"date_unixtime\""u8)
                || RecordFile.HasKey(head, "\"actor_id\""u8) || ChatType().IsMatch(Encoding.UTF8.GetString(head))))
            || (RecordFile.HasKey(head, "\"personal_information\""u8) && (chats || about || RecordFile.HasKey(head, "\"contacts\""u8)))
            || (chats && about);
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var paths = export.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            bool peerSeen = PeerSpeaks(export, file);
            using var records = new JsonRecords(export.Open(file), Descend, repairControlEscapes: true);
            var run = new TelegramRun(file, paths, peerSeen);
            while (records.Next() is { } piece)
            {
                foreach (var item in Take(run, piece))
                {
                    yield return item;
                }
            }
        }
    }

    private static List<ImportItem> Take(TelegramRun run, JsonPiece piece)
    {
        try
        {
            return run.Take(piece, KnownParts);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            return [new ImportItem.Unparsed(run.Span(piece), "telegram.record", piece.Raw)];
        }
    }

    /// <summary>Which containers are walked; everything else comes whole.</summary>
    private static bool Descend(string pointer)
    {
        // Of the records, which are many, nothing but the depth is looked at.
        int depth = pointer.AsSpan().Count('/');
        string[] steps = depth is > 0 and < 5 && !pointer.StartsWith("/messages/", StringComparison.Ordinal) ? pointer.Split('/') : [];
        return depth switch
        {
            0 => true,
            1 => steps[1] is "messages" or "chats" or "left_chats",
            2 or 3 => steps is [_, "chats" or "left_chats", "list", ..],
            4 => steps is [_, "chats" or "left_chats", "list", _, "messages"],
            _ => false,
        };
    }

    /// <summary>Whether the chat's own id is the id of a sender: only then is everybody else in a personal chat the owner.</summary>
    private static bool PeerSpeaks(IExport export, ExportFile file)
    {
        using var records = new JsonRecords(export.Open(file), p => p is "" or "/messages", repairControlEscapes: true);
        long? id = null;
        while (records.Next() is { } piece)
        {
            if (piece.Pointer is "/chats" or "/left_chats" or "/personal_information")
            {
                return false;
            }

            bool scalar = piece.Pointer == "/id";
            if (piece.Kind != JsonPieceKind.Value || !(scalar || piece.Pointer.StartsWith("/messages/", StringComparison.Ordinal)))
            {
                continue;
            }

            try
            {
                using var document = JsonDocument.Parse(piece.Json);
                if (scalar)
                {
                    id = document.RootElement.ValueKind == JsonValueKind.Number && document.RootElement.TryGetInt64(out long value) ? value : null;
                }
                else if (id is { } peer && (JsonRecords.Text(document.RootElement, "from_id") ?? JsonRecords.Text(document.RootElement, "actor_id"))
                    == "user" + peer.ToString(CultureInfo.InvariantCulture))
                {
                    return true;
                }
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                // The reading proper reports it.
            }
        }

        return false;
    }

    [GeneratedRegex("\"type\"\\s*:\\s*\"(?:saved_messages|replies|verification_codes|[a-z]+_(?:chat|group|supergroup|channel))\"", RegexOptions.CultureInvariant)]
    private static partial Regex ChatType();
}
