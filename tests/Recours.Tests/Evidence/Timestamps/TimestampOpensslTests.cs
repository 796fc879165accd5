using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using Recours.Evidence.Timestamps;

namespace Recours.Tests.Evidence.Timestamps;

/// <summary>OpenSSL as authority and as second verifier.</summary>
public sealed class TimestampOpensslTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recours-tsa-");

    [Theory]
    [InlineData("rsa:2048", "sha256", false)]
    [InlineData("ec -pkeyopt ec_paramgen_curve:P-384", "sha384", false)]
    [InlineData("ec -pkeyopt ec_paramgen_curve:P-521", "sha512", false)]
    [InlineData("rsa:2048", "sha1", true)]
    public void An_authority_of_openssl_answers_our_request(string key, string digest, bool weak)
    {
        FindTool();
        MakeAuthority(key, digest);
        var data = "checkpoint\n"u8.ToArray();
        var request = TimestampRequest.For(data, [.. Enumerable.Range(1, 16).Select(i => (byte)i)]);
        File.WriteAllBytes(PathOf("q.tsq"), request.Encode());
        Run("ts -reply -config ts.cnf -section tsa -queryfile q.tsq -out r.tsr");

        var response = TimestampResponse.Parse(File.ReadAllBytes(PathOf("r.tsr")));
        response.Granted.ShouldBeTrue();
        var token = response.Open();
        var subject = new TimestampSubject(data) { Request = request };
        if (weak)
        {
            Problem(() => TimestampVerifier.Verify(token, subject, Trust("root.pem"))).ShouldBe(TimestampProblem.WeakAlgorithm);
            return;
        }
        TimestampVerifier.Verify(token, subject, Trust("root.pem")).Authority.ShouldContain("Test authority");

        // The same authority made anew under another root, and a request that another nonce was sent with.
        File.Move(PathOf("root.pem"), PathOf("first.pem"));
        MakeAuthority(key, digest);
        Problem(() => TimestampVerifier.Verify(token, subject, Trust("root.pem"))).ShouldBe(TimestampProblem.Untrusted);
        TimestampVerifier.Verify(token, subject, Trust("first.pem"));
        Problem(() => TimestampVerifier.Verify(token, subject with { Request = TimestampRequest.For(data, new byte[16]) }, Trust("first.pem")))
            .ShouldBe(TimestampProblem.WrongNonce);
    }

    [Fact]
    public void A_request_openssl_does_not_accept_is_answered_with_its_reason()
    {
        FindTool();
        MakeAuthority("rsa:2048", "sha256");
        File.WriteAllBytes(PathOf("q.tsq"), (TimestampRequest.For("x"u8, new byte[16]) with { Algorithm = "1.2.3.4" }).Encode());
        Run("ts -reply -config ts.cnf -section tsa -queryfile q.tsq -out r.tsr");
        var response = TimestampResponse.Parse(File.ReadAllBytes(PathOf("r.tsr")));
        response.Granted.ShouldBeFalse();
        response.Failures.ShouldContain(0);
        Problem(() => response.Open()).ShouldBe(TimestampProblem.NotGranted);
    }

    [Fact]
    public void Openssl_agrees_with_us_on_tokens_made_here()
    {
        FindTool();
        var root = TestAuthority.Root("root");
        var signer = TestAuthority.Issue(root, "authority");
        var data = "checkpoint\n"u8.ToArray();
        File.WriteAllText(PathOf("root.pem"), root.Certificate.ExportCertificatePem());
        File.WriteAllBytes(PathOf("data"), data);
        var good = new TokenPlan(signer, data);
        TokenPlan[] plans =
        [
            good, good with { Data = "else"u8.ToArray() }, good with { WithoutNamed = true }, good with { Named = root.Der }, good with { WithoutDigest = true },
            good with { Signers = 2 }, good with { Certificates = [root.Der] }, good with { Time = TestAuthority.Time.AddDays(1) },
            good with { DirectoryName = new X500DistinguishedName("CN=else").RawData },
        ];
        foreach (var plan in plans)
        {
            var token = TestAuthority.Token(plan);
            File.WriteAllBytes(PathOf("t.tst"), token);
            var theirs = Try($"ts -verify -token_in -in t.tst -data data -CAfile root.pem -attime {TestAuthority.Time.ToUnixTimeSeconds()}") == 0;
            theirs.ShouldBe(Holds(token, data, root), plan.ToString());
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool Holds(byte[] token, byte[] data, TestCertificate root)
    {
        try
        {
            TimestampVerifier.Verify(TimestampToken.Parse(token), new TimestampSubject(data), new TimestampTrust([root.Der]));
            return true;
        }
        catch (TimestampException)
        {
            return false;
        }
    }

    private void MakeAuthority(string key, string digest)
    {
        File.WriteAllText(PathOf("leaf.ext"), "basicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n");
        File.WriteAllText(PathOf("serial"), "01\n");
        File.WriteAllText(PathOf("ts.cnf"), $"""
            [tsa]
            serial = serial
            crypto_device = builtin
            signer_cert = tsa.pem
            certs = root.pem
            signer_key = tsa.key
            signer_digest = {digest}
            default_policy = 1.2.3.4.1
            digests = sha256, sha512
            accuracy = secs:1, millisecs:500
            ordering = yes
            tsa_name = yes
            ess_cert_id_chain = no
            ess_cert_id_alg = sha256
            """);
        Run($"req -x509 -newkey {key} -nodes -keyout root.key -out root.pem -days 30 -subj /CN=Root -sha256");
        Run($"req -new -newkey {key} -nodes -keyout tsa.key -out tsa.csr -subj", "/CN=Test authority");
        Run("x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 30 -sha256 -extfile leaf.ext -out tsa.pem");
    }

    private void Run(string arguments, string? last = null) => Try(arguments, last).ShouldBe(0, arguments);

    private int Try(string arguments, string? last = null)
    {
        string[] all = last is null ? arguments.Split(' ') : [.. arguments.Split(' '), last];
        var start = new ProcessStartInfo(FindTool(), all) { WorkingDirectory = _folder.FullName, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start).ShouldNotBeNull();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string FindTool()
    {
        var tool = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "openssl.exe" : "openssl"))
            .FirstOrDefault(File.Exists);
        if (tool is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") == "1")
            Assert.Fail("The openssl tool is required here and was not found.");
        Assert.SkipWhen(tool is null, "The openssl tool is not installed.");
        return tool!;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private TimestampTrust Trust(string file) => new([X509Certificate2.CreateFromPem(File.ReadAllText(PathOf(file))).RawData]);

    private static TimestampProblem Problem(Action action) => Should.Throw<TimestampException>(action).Problem;
}
