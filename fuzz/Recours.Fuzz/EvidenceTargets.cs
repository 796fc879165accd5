using System.Text;
using Recours.Evidence.Bundles;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Custody;
using Recours.Evidence.Timestamps;

namespace Recours.Fuzz;

/// <summary>The readers of timestamps, proofs, witness keys, disclosures and foreign bags.</summary>
internal static class EvidenceTargets
{
    private static readonly byte[] Root = Convert.FromBase64String(string.Concat(
        Encoding.ASCII.GetString(Seed("ca.pem")).Split('\n').Where(line => !line.StartsWith('-')).Select(line => line.Trim())));

    private static readonly TimestampSubject Subject = new(Seed("data.bin"));
    private static readonly TimestampToken Token = TimestampToken.Parse(Seed("rsa.tst"));

    public static IEnumerable<KeyValuePair<string, Action<byte[]>>> All =>
    [
        new("timestamp-request", bytes => Expect<TimestampException>(() => TimestampRequest.Parse(bytes).Encode())),
        new("timestamp-response", bytes => Expect<TimestampException>(() => TimestampResponse.Parse(bytes).Open())),
        new("timestamp-token", bytes => Expect<TimestampException>(() => Verify(TimestampToken.Parse(bytes), new TimestampTrust([Root])))),
        new("timestamp-revocation", bytes => Expect<TimestampException>(() => Verify(Token, new TimestampTrust([Root]) { Crls = [bytes] }))),
        new("timestamp-ocsp", bytes => Expect<TimestampException>(() => Verify(Token, new TimestampTrust([Root]) { OcspResponses = [bytes] }))),
        new("timestamp-root", bytes => Expect<TimestampException>(() => Verify(Token, new TimestampTrust([bytes]) { Certificates = [bytes] }))),
        new("tlog-proof", bytes => Expect<FormatException>(() => LogProof.Parse(bytes).Encode())),
        new("witness-key", bytes => Expect<FormatException>(() => CosignerKey.Parse(Encoding.Latin1.GetString(bytes)))),
        new("disclosure", Disclose),
        new("bag", Bag),
        new("bag-declaration", bytes => BagReader.Check(Source(new() { ["bagit.txt"] = bytes, ["manifest-md5.txt"] = [] }))),
    ];

    public static IEnumerable<byte[]> Seeds =>
    [
        Seed("q.tsq"), Seed("rsa.tsr"), Seed("rsa.tst"), Root,
        Encoding.UTF8.GetBytes(
            "c2sp.org/tlog-proof@v1\nextra AAJ7fQ==\nindex 0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n"
            + "log\n2\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— log AAAAAAAA\n"),
        Encoding.UTF8.GetBytes("d41d8cd98f00b204e9800998ecf8427e  data/a%0Ab\nd41d8cd98f00b204e9800998ecf8427e *data/é\nhttp://x - data/a\nPayload-Oxum: 0.1\n"),
        Encoding.UTF8.GetBytes("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n"),
    ];

    private static void Bag(byte[] bytes)
    {
        foreach (var encoding in new[] { "1.0\nTag-File-Character-Encoding: UTF-8\n", "0.97\nTag-File-Character-Encoding: UTF-16\n" })
        {
            BagReader.Check(Source(new()
            {
                ["bagit.txt"] = Encoding.ASCII.GetBytes("BagIt-Version: " + encoding),
                ["manifest-md5.txt"] = bytes,
                ["tagmanifest-md5.txt"] = bytes,
                ["fetch.txt"] = bytes,
                ["bag-info.txt"] = bytes,
                ["data/" + Encoding.Unicode.GetString(bytes)] = [],
                [Encoding.Latin1.GetString(bytes)] = [],
            }));
        }
    }

    private static void Disclose(byte[] bytes)
    {
        try
        {
            Expect<FormatException>(() => Disclosure.Verify([bytes], NoteSigningKey.FromSeed("log", new byte[32]).VerifierKey));
        }
        catch (CheckpointException)
        {
            // The expected answer to a proof that shows nothing.
        }
    }

    private static VerifiedTimestamp Verify(TimestampToken token, TimestampTrust trust) => TimestampVerifier.Verify(token, Subject, trust);

    private static BagSource Source(Dictionary<string, byte[]> files) =>
        new([.. files.Select(file => new BagFile(file.Key, file.Value.Length))], path => new MemoryStream(files[path]));

    private static void Expect<T>(Func<object> read)
        where T : Exception
    {
        try
        {
            _ = read();
        }
        catch (T)
        {
            // The expected answer to bad bytes.
        }
    }

    private static byte[] Seed(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Recours.slnx"))) return File.ReadAllBytes(Path.Combine(folder.FullName, "testdata", "rfc3161", "own", name));
        }
        throw new DirectoryNotFoundException("Recours.slnx is not above the program.");
    }
}
