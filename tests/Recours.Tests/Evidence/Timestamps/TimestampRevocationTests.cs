using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Asn1.Ocsp;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Ocsp;
using Org.BouncyCastle.Security;
using Recours.Evidence.Timestamps;
using BcCertificate = Org.BouncyCastle.X509.X509Certificate;

namespace Recours.Tests.Evidence.Timestamps;

public sealed class TimestampRevocationTests
{
    private static readonly byte[] Data = "checkpoint\n"u8.ToArray();
    private static readonly TestCertificate Root = TestAuthority.Root("root");
    private static readonly TestCertificate Signer = TestAuthority.Issue(Root, "authority");
    private static readonly DateTimeOffset Later = TestAuthority.Time.AddDays(30);

    [Fact]
    public void A_list_that_covers_the_time_is_noted() => Verify(crl: Crl(Root)).RevocationChecked.ShouldBeTrue();

    [Fact]
    public void A_list_that_ended_before_covers_nothing() =>
        Verify(crl: Crl(Root, thisUpdate: TestAuthority.Time.AddDays(-9), nextUpdate: TestAuthority.Time.AddDays(-2))).RevocationChecked.ShouldBeFalse();

    [Fact]
    public void A_list_of_another_issuer_covers_nothing() =>
        Verify(crl: Crl(TestAuthority.Root("another"))).RevocationChecked.ShouldBeFalse();

    [Theory]
    [InlineData(-1, X509RevocationReason.Superseded, true)]
    [InlineData(-1, null, true)]
    [InlineData(10, X509RevocationReason.KeyCompromise, true)]
    [InlineData(10, X509RevocationReason.CACompromise, true)]
    [InlineData(10, null, true)]
    [InlineData(10, X509RevocationReason.Superseded, false)]
    [InlineData(10, X509RevocationReason.CessationOfOperation, false)]
    [InlineData(10, X509RevocationReason.AffiliationChanged, false)]
    public void A_revocation_counts_unless_it_came_later_and_the_key_was_safe(int days, X509RevocationReason? reason, bool revoked)
    {
        var at = TestAuthority.Time.AddDays(days);
        var crl = Crl(Root, builder => builder.AddEntry(Signer.Certificate.SerialNumberBytes.Span, at, reason));
        int? ocspReason = reason is null ? null : (int)reason;
        var ocsp = Ocsp(Root, new RevokedStatus(at.UtcDateTime, ocspReason ?? CrlReason.Unspecified));
        if (reason is null) ocsp = Ocsp(Root, new RevokedStatus(new RevokedInfo(new Org.BouncyCastle.Asn1.Asn1GeneralizedTime(at.UtcDateTime), null)));
        if (revoked)
        {
            Problem(() => Verify(crl: crl)).ShouldBe(TimestampProblem.Revoked);
            Problem(() => Verify(ocsp: ocsp)).ShouldBe(TimestampProblem.Revoked);
        }
        else
        {
            Verify(crl: crl).RevocationChecked.ShouldBeTrue();
            Verify(ocsp: ocsp).RevocationChecked.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_list_under_the_name_of_the_issuer_by_another_key_cannot_be_used()
    {
        var another = TestAuthority.Root("root");
        Problem(() => Verify(crl: Crl(another))).ShouldBe(TimestampProblem.RevocationUnusable);
        Problem(() => Verify(ocsp: Ocsp(another, CertificateStatus.Good))).ShouldBe(TimestampProblem.RevocationUnusable);
        Problem(() => Verify(crl: [0x30, 0x00])).ShouldBe(TimestampProblem.RevocationUnusable);
        Problem(() => Verify(ocsp: [0x30, 0x00])).ShouldBe(TimestampProblem.RevocationUnusable);
    }

    [Fact]
    public void A_responder_must_be_named_by_the_issuer_for_this()
    {
        Verify(ocsp: Ocsp(Root, CertificateStatus.Good)).RevocationChecked.ShouldBeTrue();
        var responder = TestAuthority.Issue(Root, "responder", purposes: ["1.3.6.1.5.5.7.3.9"]);
        Verify(ocsp: Ocsp(responder, CertificateStatus.Good)).RevocationChecked.ShouldBeTrue();
        var other = TestAuthority.Issue(Root, "responder");
        Problem(() => Verify(ocsp: Ocsp(other, CertificateStatus.Good))).ShouldBe(TimestampProblem.RevocationUnusable);
        var foreign = TestAuthority.Issue(TestAuthority.Root("root"), "responder", purposes: ["1.3.6.1.5.5.7.3.9"]);
        Problem(() => Verify(ocsp: Ocsp(foreign, CertificateStatus.Good))).ShouldBe(TimestampProblem.RevocationUnusable);
        Verify(ocsp: Ocsp(Root, new UnknownStatus())).RevocationChecked.ShouldBeFalse();
    }

    [Fact]
    public void A_changed_answer_is_refused_or_says_no_more_than_before()
    {
        var crl = Crl(Root, builder => builder.AddEntry([1, 2, 3], TestAuthority.Time, X509RevocationReason.KeyCompromise));
        var ocsp = Ocsp(Root, CertificateStatus.Good);
        for (var i = 0; i < Math.Max(crl.Length, ocsp.Length); i++)
        {
            foreach (var (bytes, isCrl) in new[] { (crl, true), (ocsp, false) }.Where(one => i < one.Item1.Length))
            {
                byte[] changed = [.. bytes];
                changed[i] ^= 1;
                try
                {
                    // The embedded certificate of the responder and the unsigned wrapping may change without effect.
                    _ = Verify(isCrl ? changed : null, isCrl ? null : changed);
                }
                catch (TimestampException e)
                {
                    e.Problem.ShouldBeOneOf(TimestampProblem.RevocationUnusable, TimestampProblem.WeakAlgorithm);
                }
            }
        }
    }

    private static VerifiedTimestamp Verify(byte[]? crl = null, byte[]? ocsp = null) => TimestampVerifier.Verify(
        TimestampToken.Parse(TestAuthority.Token(new TokenPlan(Signer, Data))),
        new TimestampSubject(Data),
        new TimestampTrust([Root.Der]) { Crls = crl is null ? [] : [crl], OcspResponses = ocsp is null ? [] : [ocsp] });

    private static byte[] Crl(
        TestCertificate issuer, Action<CertificateRevocationListBuilder>? entries = null, DateTimeOffset? thisUpdate = null, DateTimeOffset? nextUpdate = null)
    {
        var builder = new CertificateRevocationListBuilder();
        entries?.Invoke(builder);
        var key = X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer.Certificate, includeKeyIdentifier: true, includeIssuerAndSerial: false);
        return builder.Build(
            issuer.Certificate.SubjectName, TestAuthority.Generator(issuer), 1, nextUpdate ?? Later.AddDays(7), HashAlgorithmName.SHA256, key, thisUpdate ?? Later);
    }

    private static byte[] Ocsp(TestCertificate responder, CertificateStatus? status)
    {
        var issuer = new BcCertificate(Root.Der);
        var id = new CertificateID(CertificateID.DigestSha1, issuer, new BcCertificate(Signer.Der).SerialNumber);
        var certificate = new BcCertificate(responder.Der);
        var generator = new BasicOcspRespGenerator(new RespID(certificate.SubjectDN));
        generator.AddResponse(id, status, Later.UtcDateTime, Later.AddDays(7).UtcDateTime, null);
        var key = PrivateKeyFactory.CreateKey(((ECDsa)responder.Key).ExportPkcs8PrivateKey());
        var basic = generator.Generate(new Asn1SignatureFactory("SHA256WITHECDSA", key), [certificate], Later.UtcDateTime);
        return new OCSPRespGenerator().Generate(OcspRespStatus.Successful, basic).GetEncoded();
    }

    private static TimestampProblem Problem(Action action) => Should.Throw<TimestampException>(action).Problem;
}
