using Microsoft.Data.Sqlite;

namespace Recours.Tests.Casework.Intake;

/// <summary>The bytes of a database that statements make.</summary>
internal static class SqliteFile
{
    public static byte[] Of(string sql)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("recours-").FullName, "made.db");
        try
        {
            using (var connection = new SqliteConnection("Pooling=False;Data Source=" + path))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA journal_mode=OFF; BEGIN;" + sql + ";COMMIT";
                command.ExecuteNonQuery();
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
