using Microsoft.Data.Sqlite;

namespace Recours.Fuzz;

/// <summary>Small databases in the shape of those that apps keep, as seeds.</summary>
internal static class Databases
{
    public static IReadOnlyList<byte[]> Seeds { get; } =
    [
        Make("CREATE TABLE Events (EventID INTEGER PRIMARY KEY, TimeStamp INTEGER, ChatID INTEGER, ContactID INTEGER, Direction INTEGER); CREATE TABLE Messages (EventID INTEGER PRIMARY KEY, Type INTEGER, Body TEXT, PayloadPath TEXT); CREATE TABLE ChatInfo (ChatID INTEGER PRIMARY KEY, Name TEXT); INSERT INTO Events VALUES (1, 1741982711000, 1, 2, 0); INSERT INTO Messages VALUES (1, 1, 'hi', NULL)"),
        Make("CREATE TABLE match_person (id TEXT PRIMARY KEY, name TEXT); CREATE TABLE message (id TEXT, match_id TEXT, to_id TEXT, from_id TEXT, text TEXT, sent_date INTEGER, type TEXT); INSERT INTO match_person VALUES ('A', 'Jess'); INSERT INTO message VALUES ('1', 'AB', 'B', 'A', 'hi', 1741982711000, 'TEXT')"),
        Make("CREATE TABLE conversation_info (user_id TEXT PRIMARY KEY, user_name TEXT); CREATE TABLE message (_id INTEGER PRIMARY KEY, id TEXT, conversation_id TEXT, created_timestamp INTEGER, is_incoming INTEGER, payload TEXT, payload_type TEXT); INSERT INTO conversation_info VALUES ('1', 'Jess'); INSERT INTO message VALUES (1, '9', '1', 1741982711000, 1, '{\"text\":\"hi\"}', 'TEXT')"),
        Make("CREATE TABLE conversations (id TEXT PRIMARY KEY, name TEXT, serviceId TEXT); CREATE TABLE messages (rowid INTEGER PRIMARY KEY, id TEXT, json TEXT, sent_at INTEGER, conversationId TEXT, type TEXT, body TEXT); INSERT INTO conversations VALUES ('c', 'Jess', 's'); INSERT INTO messages VALUES (1, 'm', '{\"editHistory\":[{\"body\":\"a\"},{\"body\":\"b\"}]}', 1741982711000, 'c', 'incoming', 'hi')"),
        Make("CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZCHATSESSION INTEGER, ZMEDIAITEM INTEGER, ZMESSAGEDATE REAL, ZFROMJID TEXT, ZTEXT TEXT); CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZCONTACTJID TEXT, ZPARTNERNAME TEXT); INSERT INTO ZWAMESSAGE VALUES (1, 0, 0, 1, NULL, 763675451.5, '1@s.whatsapp.net', 'hi'); INSERT INTO ZWACHATSESSION VALUES (1, '1@s.whatsapp.net', 'Jess')"),
        Make("CREATE TABLE jid (_id INTEGER PRIMARY KEY, raw_string TEXT); CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER, subject TEXT); CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, key_id TEXT, sender_jid_row_id INTEGER, timestamp INTEGER, message_type INTEGER, text_data TEXT); CREATE TABLE message_media (message_row_id INTEGER PRIMARY KEY, file_path TEXT, file_hash TEXT); INSERT INTO jid VALUES (1, '447700900123@s.whatsapp.net'); INSERT INTO chat VALUES (1, 1, NULL); INSERT INTO message VALUES (1, 1, 0, 'A', 0, 1741982711000, 1, 'hi'); INSERT INTO message_media VALUES (1, 'Media/a.jpg', '4+D434q8wMApFwYTd1DW0SS089ww645bvDclFOIs9Ig=')"),
        Make("CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT, service TEXT); CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, guid TEXT, chat_identifier TEXT); CREATE TABLE message (ROWID INTEGER PRIMARY KEY, guid TEXT, text TEXT, attributedBody BLOB, handle_id INTEGER, date INTEGER, is_from_me INTEGER, associated_message_guid TEXT, associated_message_type INTEGER); CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER); CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER); INSERT INTO handle VALUES (1, '+447700900123', 'iMessage'); INSERT INTO chat VALUES (1, 'iMessage;-;+447700900123', '+447700900123'); INSERT INTO message VALUES (1, 'g', 'hi', NULL, 1, 763675451000000000, 0, NULL, 0); INSERT INTO chat_message_join VALUES (1, 1)"),
    ];

    private static byte[] Make(string sql)
    {
        var folder = Directory.CreateTempSubdirectory("recours-fuzz-");
        try
        {
            var path = Path.Combine(folder.FullName, "seed.db");
            using (var connection = new SqliteConnection("Pooling=False;Data Source=" + path))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA page_size=512; PRAGMA journal_mode=OFF; " + sql;
                command.ExecuteNonQuery();
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
