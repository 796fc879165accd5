using System.IO.Compression;
using System.Text;

namespace Recours.Tests.Evidence.Age;

/// <summary>One file of testdata/age/vectors: a text header, an empty line, an age file.</summary>
internal sealed class AgeVectors
{
    private static readonly string[] KnownKeys =
        ["expect", "payload", "identity", "passphrase", "armored", "file key", "comment", "compressed"];

    private readonly List<(string Key, string Value)> _keys = [];

    private AgeVectors()
    {
    }

    public static string Folder
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Recours.slnx")))
                folder = folder.Parent;
            return Path.Combine(folder.ShouldNotBeNull().FullName, "testdata", "age", "vectors");
        }
    }

    public byte[] Bytes { get; private set; } = [];

    public string Expect => First("expect").ShouldNotBeNull();

    public string? Payload => First("payload");

    public bool IsArmored => First("armored") == "yes";

    public IEnumerable<string> Identities => All("identity");

    public IEnumerable<string> Passphrases => All("passphrase");

    public static AgeVectors Read(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        AgeVectors vector = new();
        int at = 0;
        while (true)
        {
            int end = Array.IndexOf(bytes, (byte)'\n', at);
            string line = Encoding.UTF8.GetString(bytes, at, end - at);
            at = end + 1;
            if (line.Length == 0)
                break;
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            vector._keys.Add((line[..colon], line[(colon + 2)..]));
        }
        vector._keys.ShouldAllBe(pair => KnownKeys.Contains(pair.Key));
        vector.Bytes = vector.First("compressed") == "zlib" ? Inflate(bytes, at) : bytes[at..];
        return vector;
    }

    private static byte[] Inflate(byte[] bytes, int at)
    {
        using ZLibStream zlib = new(new MemoryStream(bytes, at, bytes.Length - at), CompressionMode.Decompress);
        using MemoryStream plain = new();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    private string? First(string key) => All(key).FirstOrDefault();

    private IEnumerable<string> All(string key) => _keys.Where(pair => pair.Key == key).Select(pair => pair.Value);
}
