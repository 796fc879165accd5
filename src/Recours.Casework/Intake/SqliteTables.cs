using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Recours.Casework.Intake;

/// <summary>
/// The tables of a database that came as an exhibit. The file is hostile: it is copied to memory and never touches the disk,
/// is opened read-only, its schema is not trusted, views, triggers, virtual tables and extensions stay closed, and values,
/// rows and work are bounded. Only plain tables are read, row by row in the order of their row ids.
/// </summary>
internal sealed class SqliteTables : IDisposable
{
    /// <summary>The largest database that is read, in bytes: it is held in memory.</summary>
    public const long MostBytes = 1L << 30;

    private const int MostRows = 10_000_000, MostValue = 16 << 20, StepsPerCall = 100_000, MostCalls = 50_000;
    private const int EnableView = 1015;

    private readonly ExportFile file;
    private readonly SqliteConnection connection = new("Data Source=:memory:;Pooling=False");
    private readonly byte[] bytes;
    private readonly Dictionary<string, (string Type, string Sql)> schema = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Irregularity> irregularities = [];
    private readonly delegate_progress progress;
    private int calls;

    private SqliteTables(ExportFile file, byte[] bytes, int size)
    {
        (this.file, this.bytes) = (file, bytes);
        progress = _ => ++calls > MostCalls ? 1 : 0;
        connection.Open();
        var handle = connection.Handle!;
        raw.sqlite3_limit(handle, raw.SQLITE_LIMIT_LENGTH, MostValue);
        raw.sqlite3_limit(handle, raw.SQLITE_LIMIT_ATTACHED, 0);
        foreach (var (option, value) in new[]
        {
            (raw.SQLITE_DBCONFIG_DEFENSIVE, 1), (raw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (raw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (EnableView, 0),
            (raw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (raw.SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0), (raw.SQLITE_DBCONFIG_DQS_DML, 0),
        })
        {
            raw.sqlite3_db_config(handle, option, value, out _);
        }

        // A database in WAL mode has a file beside it, which memory has not; its log was added before.
        if (size > 19)
        {
            bytes[18] = bytes[19] = 1;
        }

        raw.sqlite3_deserialize(handle, "main", Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0), size, size, raw.SQLITE_DESERIALIZE_READONLY);
        Run("PRAGMA cell_size_check=ON");
        Run("PRAGMA query_only=ON");
        raw.sqlite3_progress_handler(handle, StepsPerCall, progress, null);
    }

    /// <summary>What was odd about the file as a whole, until now.</summary>
    public IReadOnlyList<Irregularity> Irregularities => irregularities;

    public void Dispose()
    {
        connection.Dispose();
        GC.KeepAlive(bytes);
        GC.KeepAlive(progress);
    }

    /// <summary>Whether a file begins like a database, and its first pages hold one of the words of a schema.</summary>
    public static bool Recognises(ReadOnlySpan<byte> head, params ReadOnlySpan<string> words)
    {
        if (!head.StartsWith("SQLite format 3\0"u8))
        {
            return false;
        }

        foreach (string word in words)
        {
            if (head.IndexOf(System.Text.Encoding.ASCII.GetBytes(word)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a file begins like a database whose first pages make all of these tables.</summary>
    public static bool Makes(ReadOnlySpan<byte> head, params ReadOnlySpan<string> tables)
    {
        if (!head.StartsWith("SQLite format 3\0"u8))
        {
            return false;
        }

        string text = System.Text.Encoding.Latin1.GetString(head);
        foreach (string table in tables)
        {
            bool made = false;
            foreach (string before in (string[])["CREATE TABLE ", "CREATE TABLE \"", "CREATE TABLE '", "CREATE TABLE `", "CREATE TABLE [", "CREATE TABLE IF NOT EXISTS "])
            {
                int at = text.IndexOf(before + table, StringComparison.OrdinalIgnoreCase);
                made |= at >= 0 && at + before.Length + table.Length is var end && (end >= text.Length || !char.IsAsciiLetterOrDigit(text[end]));
            }

            if (!made)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Opens each database in turn and reads it; what is odd about the file comes after its rows.</summary>
    public static IEnumerable<ImportItem> ReadEach(IExport export, IReadOnlyList<ExportFile> files, Func<ExportFile, SqliteTables, IEnumerable<ImportItem>> read)
    {
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var odd = new List<Irregularity>();
            using var tables = Open(export, file, odd);
            foreach (var item in tables is null ? [] : read(file, tables))
            {
                yield return item;
            }

            foreach (var irregularity in odd.Concat(tables?.Irregularities ?? []))
            {
                yield return new ImportItem.Oddity(irregularity);
            }
        }
    }

    /// <summary>Opens a database with its write-ahead log; null and the reason when it is none or too large.</summary>
    public static SqliteTables? Open(IExport export, ExportFile file, List<Irregularity> odd)
    {
        var source = new SourceSpan(file.Path, 0, file.Size);
        if (Load(export, file, odd) is not { } bytes)
        {
            return null;
        }

        int size = (int)Math.Min(file.Size, bytes.Length);
        var log = export.Files.FirstOrDefault(other => other.Path == file.Path + "-wal");
        if (log is { Size: > 0 } && Load(export, log, odd) is { } pages)
        {
            if (SqliteWal.Apply(bytes, size, pages, MostBytes) is { } whole)
            {
                (bytes, size) = (whole, whole.Length);
                odd.Add(new Irregularity("sqlite.log-added", new SourceSpan(log.Path, 0, log.Size)));
            }
            else
            {
                odd.Add(new Irregularity("sqlite.log-empty-or-foreign", new SourceSpan(log.Path, 0, log.Size)));
            }
        }

        SqliteTables? tables = null;
        try
        {
            tables = new SqliteTables(file, bytes, size);
            tables.ReadSchema();
            return tables;
        }
        catch (SqliteException fault)
        {
            tables?.Dispose();
            odd.Add(new Irregularity("sqlite.damaged", source, fault.SqliteErrorCode.ToString(CultureInfo.InvariantCulture)));
            return null;
        }
    }

    /// <summary>Whether the database has a plain table of this name.</summary>
    public bool Has(string table) => schema.TryGetValue(table, out var entry) && entry.Type == "table"
        && !entry.Sql.TrimStart().StartsWith("CREATE VIRTUAL", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// All rows of a table. At a damaged page the rows after it are read from the table's end; what is missing between is an irregularity.
    /// </summary>
    public IEnumerable<SqliteRow> Rows(string table)
    {
        if (!Has(table))
        {
            yield break;
        }

        long last = long.MinValue;
        int count = 0;
        bool whole = false;
        foreach (var row in Walk(table, "ASC", () => whole = true))
        {
            if (row.Id <= last || ++count > MostRows)
            {
                break;
            }

            last = row.Id;
            yield return row;
        }

        if (whole)
        {
            yield break;
        }

        var tail = new List<SqliteRow>();
        foreach (var row in Walk(table, "DESC", () => { }))
        {
            if (row.Id <= last || tail.Count + count > MostRows || (tail.Count > 0 && row.Id >= tail[^1].Id))
            {
                break;
            }

            tail.Add(row);
        }

        irregularities.Add(new Irregularity("sqlite.damaged", new SourceSpan(file.Path, 0, file.Size, table),
            string.Create(CultureInfo.InvariantCulture, $"{table}: {count} + {tail.Count}")));
        tail.Reverse();
        foreach (var row in tail)
        {
            yield return row;
        }
    }

    private IEnumerable<SqliteRow> Walk(string table, string order, Action done)
    {
        SqliteDataReader? reader = null;
        using var command = connection.CreateCommand();
        try
        {
            command.CommandText = $"SELECT _rowid_, * FROM \"{table}\" NOT INDEXED ORDER BY _rowid_ {order}";
            reader = command.ExecuteReader();
        }
        catch (SqliteException)
        {
            // Not whole: the caller reports it.
        }

        if (reader is null)
        {
            yield break;
        }

        using (reader)
        {
            string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            while (true)
            {
                SqliteRow? row = null;
                try
                {
                    if (reader.Read())
                    {
                        row = new SqliteRow(table, reader.GetInt64(0), columns, [.. Enumerable.Range(0, columns.Length).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
                    }
                }
                catch (Exception fault) when (fault is SqliteException or InvalidCastException or ArgumentException)
                {
                    yield break;
                }

                if (row is null)
                {
                    done();
                    yield break;
                }

                yield return row;
            }
        }
    }

    private void ReadSchema()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT type, name, sql FROM sqlite_master";
        using var reader = command.ExecuteReader();
        while (reader.Read() && schema.Count < 10_000)
        {
            if (!reader.IsDBNull(0) && !reader.IsDBNull(1))
            {
                schema.TryAdd(reader.GetString(1), (reader.GetString(0), reader.IsDBNull(2) ? "" : reader.GetString(2)));
            }
        }
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static byte[]? Load(IExport export, ExportFile file, List<Irregularity> odd)
    {
        var source = new SourceSpan(file.Path, 0, file.Size);
        if (file.Size > MostBytes)
        {
            odd.Add(new Irregularity("sqlite.too-large", source));
            return null;
        }

        try
        {
            using var stream = export.Open(file);
            byte[] whole = GC.AllocateArray<byte>((int)Math.Max(file.Size, 20), pinned: true);
            int length = stream.ReadAtLeast(whole, (int)file.Size, throwOnEndOfStream: false);
            if (length < file.Size)
            {
                odd.Add(new Irregularity("file.unreadable", source));
            }

            return whole;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            odd.Add(new Irregularity("file.unreadable", source, fault.Message));
            return null;
        }
    }
}
