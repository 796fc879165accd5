using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Recours.Casework.Timeline;

/// <summary>
/// The words of every row, in an FTS5 table that keeps positions and no text, in memory alone. Words arrive folded, so SQLite's
/// own tokenizer only cuts at spaces.
/// </summary>
internal sealed class WordIndex : IDisposable
{
    /// <summary>Stands between two fields of a row, so that no phrase reaches over: private use, which folding never leaves in a text.</summary>
    public const string Wall = " \uE000 ";

    /// <summary>Bytes that FTS5 gathers before it writes a segment; the default of 1 MiB makes it merge without end.</summary>
    private const int HashSize = 64 << 20;

    /// <summary>SQLite's own limit of a database that is given to it in memory.</summary>
    private const int MostSaved = 1 << 30;

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly sqlite3_stmt? insert;
    private byte[] bytes = new byte[1024];

    public WordIndex()
    {
        connection.Open();
        // SQLite sorts large things in files of the system's temporary folder, unless told not to.
        Execute("PRAGMA temp_store = MEMORY");
        Execute("PRAGMA journal_mode = OFF");
        Execute("CREATE VIRTUAL TABLE words USING fts5(text, about, content = '', columnsize = 0, tokenize = 'ascii')");
        Execute($"INSERT INTO words(words, rank) VALUES ('hashsize', {HashSize})");
        Execute("BEGIN");
        insert = Prepare("INSERT INTO words(rowid, text, about) VALUES (?, ?, ?)");
    }

    private WordIndex(byte[] saved)
    {
        connection.Open();
        Execute("PRAGMA temp_store = MEMORY");
        var place = raw.sqlite3_malloc64(saved.Length);
        if (place == IntPtr.Zero)
        {
            throw new SqliteException("out of memory", raw.SQLITE_NOMEM);
        }

        Marshal.Copy(saved, 0, place, saved.Length);
        // SQLite frees it, also when it does not take it.
        Check(raw.sqlite3_deserialize(connection.Handle, "main", place, saved.Length, saved.Length, raw.SQLITE_DESERIALIZE_FREEONCLOSE | raw.SQLITE_DESERIALIZE_READONLY));
    }

    /// <summary>An index as <see cref="Save"/> gave it; no more rows.</summary>
    public static WordIndex Restore(byte[] saved) => new(saved);

    /// <summary>The whole index as bytes; null when it is larger than it could be restored.</summary>
    public byte[]? Save()
    {
        var place = raw.sqlite3_serialize(connection.Handle, "main", out var size, 0);
        try
        {
            if (place == IntPtr.Zero || size > MostSaved)
            {
                return null;
            }

            var saved = new byte[size];
            Marshal.Copy(place, saved, 0, saved.Length);
            return saved;
        }
        finally
        {
            raw.sqlite3_free(place);
        }
    }

    /// <summary>Adds a row; rows come in rising order.</summary>
    public void Add(int row, ReadOnlySpan<char> text, ReadOnlySpan<char> about)
    {
        Check(raw.sqlite3_bind_int64(insert, 1, row));
        Bind(2, text);
        Bind(3, about);
        Check(raw.sqlite3_step(insert));
        Check(raw.sqlite3_reset(insert));
    }

    /// <summary>No more rows: what was gathered is merged, so that a query reads one list for each word.</summary>
    public void Complete()
    {
        Execute("COMMIT");
        Execute("INSERT INTO words(words) VALUES ('optimize')");
    }

    /// <summary>
    /// The rows among <paramref name="within"/> that an FTS5 expression finds, the first ones until there are <paramref name="enough"/>.
    /// The expression is made of quoted strings and operators, so it is always well formed.
    /// </summary>
    public RowSet Match(string expression, RowSet within, long enough, CancellationToken cancel)
    {
        var found = within.Empty();
        using var select = Prepare("SELECT rowid FROM words WHERE words MATCH ?");
        Check(raw.sqlite3_bind_text(select, 1, expression));
        for (var steps = 0L; enough > 0; steps++)
        {
            if (steps % 65_536 == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            var result = raw.sqlite3_step(select);
            if (result != raw.SQLITE_ROW)
            {
                Check(result);
                return found;
            }

            var row = (int)raw.sqlite3_column_int64(select, 0);
            if (within.Contains(row))
            {
                found.Add(row);
                enough--;
            }
        }

        return found;
    }

    public void Dispose()
    {
        insert?.Dispose();
        connection.Dispose();
    }

    private void Bind(int index, ReadOnlySpan<char> text)
    {
        var needed = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < needed)
        {
            bytes = new byte[needed];
        }

        Check(raw.sqlite3_bind_text(insert, index, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes))));
    }

    private sqlite3_stmt Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement));
        return statement;
    }

    private void Execute(string sql)
    {
        using var statement = Prepare(sql);
        int result;
        while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
        }

        Check(result);
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            throw new SqliteException(raw.sqlite3_errmsg(connection.Handle).utf8_to_string(), result);
        }
    }
}
