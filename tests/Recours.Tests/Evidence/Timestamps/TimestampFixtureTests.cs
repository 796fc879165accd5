using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Recours.Evidence.Timestamps;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Evidence.Timestamps;

public sealed class TimestampFixtureTests
{
    private static readonly byte[] Hello = "hello"u8.ToArray();

    [Fact]
    public void The_response_and_the_bare_token_of_a_local_authority_verify()
    {
        var subject = new TimestampSubject(Bytes("own/data.bin")) { Request = TimestampRequest.Parse(Bytes("own/q.tsq")) };
        var trust = new TimestampTrust([Pem("own/ca.pem")[0]]);
        var fromResponse = TimestampVerifier.Verify(TimestampResponse.Parse(Bytes("own/rsa.tsr")).Open(), subject, trust);
        fromResponse.Authority.ShouldBe("CN=Test TSA rsa");
        fromResponse.Accuracy.ShouldBe(TimeSpan.FromSeconds(1));
        TimestampVerifier.Verify(TimestampToken.Parse(Bytes("own/rsa.tst")), subject, trust).Time.ShouldBe(new DateTimeOffset(2026, 11, 23, 22, 45, 35, TimeSpan.Zero));
        Problem(() => TimestampVerifier.Verify(TimestampToken.Parse(Bytes("own/rsa.tst")), new TimestampSubject(Hello), trust)).ShouldBe(TimestampProblem.WrongImprint);
    }

    [Fact]
    public void A_response_verifies_against_its_request_and_its_chain()
    {
        var chain = Pem("trailofbits/test_tsa/ts_chain.pem");
        var subject = new TimestampSubject(Hello) { Request = TimestampRequest.Parse(Bytes("trailofbits/test_tsa/request.der")) };
        var token = TimestampResponse.Parse(Bytes("trailofbits/test_tsa/response.tsr")).Open();
        TimestampVerifier.Verify(token, subject, new TimestampTrust([chain[^1]]) { Certificates = chain }).Authority.ShouldContain("Test TSA Timestamping");
        Problem(() => TimestampVerifier.Verify(token, subject, new TimestampTrust([chain[^1]]))).ShouldBe(TimestampProblem.Untrusted);
    }

    [Theory]
    [InlineData("response-sha256.tsr", TimestampProblem.WrongImprint)]
    [InlineData("response-sha512.tsr", TimestampProblem.WrongNonce)]
    public void A_staging_token_verifies_and_does_not_answer_another_request(string file, TimestampProblem problem)
    {
        var trust = new TimestampTrust([Pem("trailofbits/sigstage/ts_chain.pem")[^1]]);
        var token = TimestampResponse.Parse(Bytes("trailofbits/sigstage/" + file)).Open();
        TimestampVerifier.Verify(token, new TimestampSubject(Hello), trust).Time.Year.ShouldBe(2025);
        var request = TimestampRequest.Parse(Bytes("trailofbits/sigstage/request.der"));
        Problem(() => TimestampVerifier.Verify(token, new TimestampSubject(Hello) { Request = request }, trust)).ShouldBe(problem);
    }

    [Fact]
    public void A_token_without_certificate_needs_it_from_elsewhere()
    {
        var chain = Pem("trailofbits/sigstage/ts_chain.pem");
        var token = TimestampResponse.Parse(Bytes("trailofbits/sigstage/response-no-embedded-cert.tsr")).Open();
        Problem(() => TimestampVerifier.Verify(token, new TimestampSubject(Hello), new TimestampTrust([chain[^1]]))).ShouldBe(TimestampProblem.NoCertificate);
        TimestampVerifier.Verify(token, new TimestampSubject(Hello), new TimestampTrust([chain[^1]]) { Certificates = chain });
    }

    [Fact]
    public void The_certificate_is_chosen_by_identity_not_by_place()
    {
        var token = TimestampResponse.Parse(Bytes("trailofbits/identrust/issue-104.tsr")).Open();
        var trust = new TimestampTrust([Bytes("trailofbits/identrust/ts_chain.pem")]);
        TimestampVerifier.Verify(token, new TimestampSubject(Hello), trust).Authority.ShouldContain("IdenTrust");
    }

    [Theory]
    [InlineData("real/digicert.tsr")]
    [InlineData("real/valid_timestamp.tsr")]
    public void Tokens_of_public_authorities_are_read_and_are_over_other_data(string file)
    {
        var bytes = Bytes(file);
        Convert.ToHexStringLower(bytes).ShouldContain("fb71a6009f6fa1f4");
        var token = TimestampResponse.Parse(bytes).Open();
        Problem(() => TimestampVerifier.Verify(token, new TimestampSubject(Hello), new TimestampTrust([]))).ShouldBe(TimestampProblem.WrongImprint);
    }

    [Fact]
    public void A_bare_token_is_recognised_as_no_response()
    {
        var bytes = Bytes("real/timestamp_token_http-timestamp-identrust-com");
        Should.Throw<TimestampException>(() => TimestampResponse.Parse(bytes)).Message.ShouldBe("This is a token, not a response.");
        TimestampToken.Parse(bytes).Time.Year.ShouldBe(2025);
        Problem(() => TimestampToken.Parse(Bytes("real/digicert.tsr"))).ShouldBe(TimestampProblem.Malformed);
    }

    [Fact]
    public void A_request_holds_a_hash_a_nonce_and_nothing_else()
    {
        var request = TimestampRequest.For("abc"u8, Convert.FromHexString("00000000000000000000000000008001"));
        Convert.ToHexStringLower(request.Encode()).ShouldBe(
            "303e020101" + "3031300d060960864801650304020105000420" + Convert.ToHexStringLower(SHA256.HashData("abc"u8)) + "0203008001" + "0101ff");
        TimestampRequest.Parse(request.Encode()).ShouldBeEquivalentTo(request);
        TimestampRequest.Parse(Bytes("own/q.tsq")).Encode().ShouldBe(Bytes("own/q.tsq"));
        Should.Throw<ArgumentException>(() => TimestampRequest.For("abc"u8, new byte[15]));
    }

    [Fact]
    public void A_refusal_tells_its_reasons()
    {
        // PKIStatusInfo { 2, "no", badAlg }
        var refusal = TimestampResponse.Parse(Convert.FromHexString("300f300d020102" + "30040c026e6f" + "03020780"));
        refusal.Status.ShouldBe(2);
        refusal.Texts.ShouldBe(["no"]);
        refusal.Failures.ShouldBe([0]);
        Problem(() => refusal.Open()).ShouldBe(TimestampProblem.NotGranted);
        Problem(() => TimestampResponse.Parse(Convert.FromHexString("30053003020100"))).ShouldBe(TimestampProblem.Malformed);
    }

    internal static byte[] Bytes(string name) => LedgerData.Bytes("rfc3161/" + name);

    private static TimestampProblem Problem(Action action) => Should.Throw<TimestampException>(action).Problem;

    private static List<byte[]> Pem(string name)
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPem(Encoding.ASCII.GetString(Bytes(name)));
        return [.. certificates.Select(certificate => certificate.RawData)];
    }
}
