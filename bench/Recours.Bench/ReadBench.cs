using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Recours.Casework.Intake;

namespace Recours.Bench;

/// <summary>Reading exports: CPU as a ratio to the barest pass over the same bytes, and memory.</summary>
internal static class ReadBench
{
    /// <param name="only">The name of one kind of export; all without.</param>
    /// <param name="rounds">How often each is read: the lowest counts.</param>
    public static void Run(int megabytes, string? only = null, int rounds = 5)
    {
        var folder = Directory.CreateTempSubdirectory("recours-bench-");
        try
        {
            foreach (var (name, file, write) in new (string, string, Action<StreamWriter, long>)[]
            {
                ("WhatsApp", "_chat.txt", WhatsApp), ("Telegram", "result.json", Telegram), ("Instagram", "your_instagram_activity/messages/inbox/jess_1/message_1.json", Meta), ("Messenger, encrypted", "messages/Jess_1.json", Sealed), ("unknown JSON", "unknown.json", Unknown),
            })
            {
                if (only is { Length: > 0 } && !name.Equals(only, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                // Bare and whole in turn, so that both meet the same neighbours on a shared machine.
                var path = Make(folder, file, megabytes, write);
                var (bare, whole) = (double.MaxValue, double.MaxValue);
                for (var round = 0; round < rounds; round++)
                {
                    bare = Math.Min(bare, Cpu(() => file.EndsWith(".txt", StringComparison.Ordinal) ? Lines(path) : Tokens(path)));
                    whole = Math.Min(whole, Cpu(() => Read(path)));
                }

                Say(name + (file.EndsWith(".txt", StringComparison.Ordinal) ? ": ReadLine, bare" : ": tokens, bare"), bare, bare, path);
                Say(name, whole, bare, path);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One export of so many megabytes: the most memory that the process had.</summary>
    public static void RunLarge(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("recours-bench-");
        try
        {
            foreach (var (file, write) in new (string, Action<StreamWriter, long>)[] { ("_chat.txt", WhatsApp), ("result.json", Telegram) })
            {
                var path = Make(folder, file, megabytes, write);
                var entries = 0L;
                var cpu = Cpu(() => entries = Read(path));
                using var self = Process.GetCurrentProcess();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file,-14} {megabytes,6} MB  {entries,10} entries  CPU {cpu,7:F1} s  most memory {self.PeakWorkingSet64 >> 20,5} MB"));
                File.Delete(path);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Say(string what, double cpu, double bare, string path) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28} {new FileInfo(path).Length >> 20,6} MB  CPU {cpu,7:F3} s  {cpu / bare,6:F2}"));

    internal static long Read(string path)
    {
        var export = new OneFile(path);
        long entries = 0;
        ExportReader.Each(ExportReader.Plan(export, Importers.All), _ => entries++, out _);
        return entries;
    }

    private static long Lines(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        long letters = 0;
        while (reader.ReadLine() is { } line)
        {
            letters += line.Length;
        }

        return letters;
    }

    private static long Tokens(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        var (state, held, tokens, last) = (default(JsonReaderState), 0, 0L, false);
        while (!last)
        {
            var read = stream.Read(buffer, held, buffer.Length - held);
            last = read == 0;
            var reader = new Utf8JsonReader(buffer.AsSpan(0, held + read), last, state);
            while (reader.Read())
            {
                tokens++;
            }

            state = reader.CurrentState;
            var used = (int)reader.BytesConsumed;
            held = held + read - used;
            buffer.AsSpan(used, held).CopyTo(buffer);
        }

        return tokens;
    }

    private static double Cpu(Func<long> work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        _ = work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    internal static string Make(DirectoryInfo folder, string name, int megabytes, Action<StreamWriter, long> write)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        write(writer, (long)megabytes << 20);
        return path;
    }

    /// <summary>Words that are not the same twice, as people write.</summary>
    private static string Text(long i) => Words(i) + (i % 7 is 1 or 2 or 3 or 6 ? " " + i.ToString(CultureInfo.InvariantCulture) : "");

    private static string Words(long i) => (i % 7) switch
    {
        0 => "ok",
        1 => "coucou, c’est toi sur la vidéo ? 🙈",
        2 => "I do not know what you mean, please leave me alone",
        3 => "paie 500 € avant demain 18h ou j’envoie tout à ta famille",
        4 => "no",
        5 => "https://pay.example/x?id=" + i.ToString(CultureInfo.InvariantCulture),
        _ => "You have until tomorrow. I have your contacts, your friends, your sister and your work. Think about it well.",
    };

    private static DateTime Time(long i) => new DateTime(2024, 1, 1, 8, 0, 0, DateTimeKind.Unspecified).AddSeconds(i * 17);

    internal static void WhatsApp(StreamWriter writer, long bytes)
    {
        for (long i = 0, size = 0; size < bytes; i++)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{Time(i):dd/MM/yyyy, HH:mm} - {(i % 3 == 0 ? "Camille" : "Jess Model")}: {Text(i)}{(i % 20 == 0 ? "\nand one more line" : "")}\n");
            writer.Write(line);
            size += Encoding.UTF8.GetByteCount(line);
        }
    }

    internal static void Telegram(StreamWriter writer, long bytes)
    {
        writer.Write("{\n \"name\": \"Jess Model\",\n \"type\": \"personal_chat\",\n \"id\": 5550001112,\n \"messages\": [\n");
        for (long i = 0, size = 0; size < bytes; i++)
        {
            var text = JsonSerializer.Serialize(Text(i));
            var one = string.Create(CultureInfo.InvariantCulture, $"{(i > 0 ? ",\n" : "")}  {{\n   \"id\": {i},\n   \"type\": \"message\",\n   \"date\": \"{Time(i):s}\",\n   \"date_unixtime\": \"{1704096000 + i * 17}\",\n   \"from\": \"{(i % 3 == 0 ? "Camille" : "Jess Model")}\",\n   \"from_id\": \"user{(i % 3 == 0 ? 777000111 : 5550001112)}\",\n   \"text\": {text},\n   \"text_entities\": [\n    {{\n     \"type\": \"plain\",\n     \"text\": {text}\n    }}\n   ]\n  }}");
            writer.Write(one);
            size += one.Length;
        }

        writer.Write("\n ]\n}\n");
    }

    private static void Meta(StreamWriter writer, long bytes)
    {
        writer.Write("{\n  \"participants\": [{\"name\": \"Jess\"}, {\"name\": \"Camille\"}],\n  \"messages\": [\n");
        for (long i = 0, size = 0; size < bytes; i++)
        {
            var text = JsonSerializer.Serialize(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Text(i))));
            var one = string.Create(CultureInfo.InvariantCulture, $"{(i > 0 ? ",\n" : "")}    {{\n      \"sender_name\": \"{(i % 3 == 0 ? "Camille" : "Jess")}\",\n      \"timestamp_ms\": {1904096000000 - i * 17000},\n      \"content\": {text},\n      \"is_geoblocked_for_viewer\": false\n    }}");
            writer.Write(one);
            size += one.Length;
        }

        writer.Write("\n  ],\n  \"title\": \"Jess\",\n  \"thread_path\": \"inbox/jess_1\"\n}\n");
    }

    /// <summary>As Messenger's separate download of encrypted conversations, with a reaction now and then.</summary>
    private static void Sealed(StreamWriter writer, long bytes)
    {
        writer.Write("{\n  \"participants\": [\"Jess\", \"Camille\"],\n  \"threadName\": \"Jess_1\",\n  \"messages\": [\n");
        for (long i = 0, size = 0; size < bytes; i++)
        {
            var one = string.Create(CultureInfo.InvariantCulture, $"{(i > 0 ? ",\n" : "")}    {{\n      \"isUnsent\": false,\n      \"media\": [],\n      \"reactions\": [{(i % 9 == 0 ? "{\"actor\": \"Jess\", \"reaction\": \"❤\"}" : "")}],\n      \"senderName\": \"{(i % 3 == 0 ? "Camille" : "Jess")}\",\n      \"text\": {JsonSerializer.Serialize(Text(i))},\n      \"timestamp\": {1904096000000 - i * 17000},\n      \"type\": \"text\"\n    }}");
            writer.Write(one);
            size += one.Length;
        }

        writer.Write("\n  ]\n}\n");
    }

    private static void Unknown(StreamWriter writer, long bytes)
    {
        writer.Write("{\"items\":[");
        for (long i = 0, size = 0; size < bytes; i++)
        {
            var one = string.Create(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}{{\"at\":{1704096000 + i * 17},\"by\":\"{(i % 3 == 0 ? "Camille" : "Jess")}\",\"what\":{JsonSerializer.Serialize(Text(i))}}}");
            writer.Write(one);
            size += one.Length;
        }

        writer.Write("]}");
    }

    /// <summary>One file of the disk, under its own name and the folders that tell what it is.</summary>
    private sealed class OneFile(string path) : IExport
    {
        public IReadOnlyList<ExportFile> Files { get; } = [new ExportFile(path.IndexOf("recours-bench-", StringComparison.Ordinal) is >= 0 and var at ? path[(at + 15)..].Split('/', 2)[^1] : Path.GetFileName(path), new FileInfo(path).Length)];

        public IReadOnlyList<Irregularity> Irregularities => [];

        public Stream Open(ExportFile file) => File.OpenRead(path);
    }
}
