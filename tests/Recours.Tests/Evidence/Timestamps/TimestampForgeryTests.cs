using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Math.EC.Rfc8032;
using Recours.Evidence.Timestamps;

namespace Recours.Tests.Evidence.Timestamps;

public sealed class TimestampForgeryTests
{
    private static readonly byte[] Data = "checkpoint\n"u8.ToArray();
    private static readonly TestCertificate Root = TestAuthority.Root("root");
    private static readonly TestCertificate Middle = TestAuthority.Issue(Root, "middle", ca: true, purposes: [], pathLength: 0);
    private static readonly TestCertificate Signer = TestAuthority.Issue(Middle, "authority");
    private static readonly TokenPlan Good = new(Signer, Data) { Certificates = [Signer.Der, Middle.Der] };
    private static readonly TimestampRequest Request = TimestampRequest.For(Data, new byte[16]) with { Nonce = Good.Nonce, Policy = Good.Policy };

    private static readonly SortedDictionary<string, (TokenPlan Plan, TimestampProblem Problem)> Forgeries = new()
    {
        ["other data"] = (Good with { Data = "other"u8.ToArray() }, TimestampProblem.WrongImprint),
        ["SHA-1 imprint"] = (Good with { ImprintOid = TestAuthority.Sha1, Imprint = new byte[20] }, TimestampProblem.WeakImprint),
        ["cut imprint"] = (Good with { Imprint = new byte[31] }, TimestampProblem.WrongImprint),
        ["other nonce"] = (Good with { Nonce = [7] }, TimestampProblem.WrongNonce),
        ["no nonce"] = (Good with { Nonce = null }, TimestampProblem.WrongNonce),
        ["other policy"] = (Good with { Policy = "1.2.3.5" }, TimestampProblem.WrongPolicy),
        ["other version"] = (Good with { Version = 2 }, TimestampProblem.Malformed),
        ["critical extension"] = (Good with { CriticalExtension = true }, TimestampProblem.UnknownExtension),
        ["two signers"] = (Good with { Signers = 2 }, TimestampProblem.NotOneSigner),
        ["no signer"] = (Good with { Signers = 0 }, TimestampProblem.NotOneSigner),
        ["no certificate"] = (Good with { Certificates = [Middle.Der] }, TimestampProblem.NoCertificate),
        ["no chain"] = (Good with { Certificates = [Signer.Der] }, TimestampProblem.Untrusted),
        ["certificate not named"] = (Good with { WithoutNamed = true }, TimestampProblem.CertificateNotNamed),
        ["other certificate named"] = (Good with { Named = Middle.Der }, TimestampProblem.OtherCertificate),
        ["other name"] = (Good with { DirectoryName = new X500DistinguishedName("CN=else").RawData }, TimestampProblem.WrongName),
        ["no message digest"] = (Good with { WithoutDigest = true }, TimestampProblem.WrongAttributes),
        ["two message digests"] = (Good with { TwoDigests = true }, TimestampProblem.WrongAttributes),
        ["other content type"] = (Good with { ContentType = "1.2.840.113549.1.7.1" }, TimestampProblem.WrongAttributes),
        ["SHA-1 signature"] = (Good with { DigestOid = TestAuthority.Sha1, Digest = HashAlgorithmName.SHA1 }, TimestampProblem.WeakAlgorithm),
        ["signature algorithm of another hash"] = (Good with { SignatureOid = "1.2.840.10045.4.3.3" }, TimestampProblem.WrongSignature),
        ["signature algorithm with SHA-1"] = (Good with { SignatureOid = "1.2.840.10045.4.1" }, TimestampProblem.WeakAlgorithm),
        ["signed by another key"] = (Good with { Signer = Signer with { Key = ECDsa.Create(ECCurve.NamedCurves.nistP256) } }, TimestampProblem.WrongSignature),
        ["before the certificate"] = (Good with { Time = TestAuthority.Time.AddYears(-2) }, TimestampProblem.NotValidThen),
        ["after the certificate"] = (Good with { Time = TestAuthority.Time.AddYears(6) }, TimestampProblem.NotValidThen),
        ["no purpose"] = (By(TestAuthority.Issue(Middle, "a", purposes: [])), TimestampProblem.PurposeMissing),
        ["other purpose"] = (By(TestAuthority.Issue(Middle, "a", purposes: ["1.3.6.1.5.5.7.3.3"])), TimestampProblem.PurposeMissing),
        ["purpose not alone"] = (By(TestAuthority.Issue(Middle, "a", purposes: [TestAuthority.TimeStamping, "1.3.6.1.5.5.7.3.3"])), TimestampProblem.PurposeNotAlone),
        ["purpose not critical"] = (By(TestAuthority.Issue(Middle, "a", critical: false)), TimestampProblem.PurposeNotCritical),
        ["an issuer as authority"] = (By(TestAuthority.Issue(Root, "a", ca: true, use: X509KeyUsageFlags.DigitalSignature)), TimestampProblem.WrongKeyUse),
        ["a key for encryption"] = (By(TestAuthority.Issue(Middle, "a", use: X509KeyUsageFlags.KeyEncipherment)), TimestampProblem.WrongKeyUse),
        ["another root"] = (By(TestAuthority.Issue(TestAuthority.Root("another"), "a")), TimestampProblem.Untrusted),
        ["another root of the same name"] = (By(TestAuthority.Issue(TestAuthority.Root("root"), "a")), TimestampProblem.Untrusted),
        ["self-signed"] = (By(TestAuthority.Issue(null, "a")), TimestampProblem.Untrusted),
        ["expired issuer"] = (Through(TestAuthority.Issue(Root, "m", ca: true, purposes: [], until: TestAuthority.Time.AddDays(-1))), TimestampProblem.NotValidThen),
        ["issuer that may not issue"] = (Through(TestAuthority.Issue(Root, "m", purposes: [])), TimestampProblem.WrongChain),
        ["issuer for other purposes"] = (Through(TestAuthority.Issue(Root, "m", ca: true, purposes: ["1.3.6.1.5.5.7.3.1"])), TimestampProblem.WrongChain),
        ["issuer without the right to sign certificates"] = (Through(TestAuthority.Issue(Root, "m", ca: true, purposes: [], use: X509KeyUsageFlags.CrlSign)), TimestampProblem.WrongChain),
        ["chain longer than allowed"] = (TooLong(), TimestampProblem.WrongChain),
        ["RSA 1024"] = (Rsa(1024), TimestampProblem.WeakKey),
        ["RSA with 9000 bits"] = (By(TestAuthority.Issue(Middle, "a", publicKey: Crafted(9000, 17))), TimestampProblem.WeakKey),
        ["RSA with a long exponent"] = (By(TestAuthority.Issue(Middle, "a", publicKey: Crafted(2048, 80))), TimestampProblem.WeakKey),
        ["an issuer with RSA 1024"] = (Through(TestAuthority.Issue(Root, "m", RSA.Create(1024), ca: true, purposes: [])), TimestampProblem.WeakKey),
        ["a curve not accepted"] = (By(TestAuthority.Issue(Middle, "a", ECDsa.Create(ECCurve.CreateFromFriendlyName("secp256k1")))), TimestampProblem.WeakKey),
    };

    public static TheoryData<string> Names => [.. Forgeries.Keys];

    [Fact]
    public void A_good_token_states_its_time()
    {
        var verified = Verify(Good);
        verified.Time.ShouldBe(TestAuthority.Time);
        verified.Accuracy.ShouldBe(TimeSpan.FromMilliseconds(1500));
        verified.Policy.ShouldBe("1.2.3.4");
        verified.Authority.ShouldBe("CN=authority");
        verified.ValidUntil.ShouldBe(new DateTimeOffset(Signer.Certificate.NotAfter.ToUniversalTime()));
        verified.RevocationChecked.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_forged_token_is_refused_for_its_reason(string name)
    {
        var (plan, problem) = Forgeries[name];
        Should.Throw<TimestampException>(() => Verify(plan)).Problem.ShouldBe(problem);
    }

    [Fact]
    public void Other_good_forms_are_accepted()
    {
        Verify(Good with { ByKeyIdentifier = true });
        Verify(Good with { DirectoryName = Signer.Certificate.SubjectName.RawData });
        Verify(Good with { Certificates = [Middle.Der, Root.Der, Signer.Der] });
        Verify(Rsa(2048));
        Verify(Rsa(2048) with { Padding = RSASignaturePadding.Pss });
        Verify(Rsa(2048) with { SignatureOid = "1.2.840.113549.1.1.11" });
        var p384 = By(TestAuthority.Issue(Root, "p384", ECDsa.Create(ECCurve.NamedCurves.nistP384)));
        Verify(p384 with { Digest = HashAlgorithmName.SHA384, DigestOid = "2.16.840.1.101.3.4.2.2", SignatureOid = "1.2.840.10045.4.3.3" });
        var p521 = By(TestAuthority.Issue(Root, "p521", ECDsa.Create(ECCurve.NamedCurves.nistP521)));
        Verify(p521 with { Digest = HashAlgorithmName.SHA512, DigestOid = "2.16.840.1.101.3.4.2.3", SignatureOid = "1.2.840.10045.4.3.4" });
    }

    [Fact]
    public void Ed25519_is_accepted_with_SHA_512_only()
    {
        var seed = new byte[32];
        var point = new byte[32];
        Ed25519.GeneratePublicKey(seed, 0, point, 0);
        var key = PublicKey.CreateFromSubjectPublicKeyInfo([.. Convert.FromHexString("302a300506032b6570032100"), .. point], out _);
        var plan = By(TestAuthority.Issue(Middle, "ed25519", publicKey: key)) with
        {
            SignatureOid = "1.3.101.112",
            DigestOid = "2.16.840.1.101.3.4.2.3",
            Digest = HashAlgorithmName.SHA512,
            Sign = bytes =>
            {
                var signature = new byte[64];
                Ed25519.Sign(seed, 0, bytes, 0, bytes.Length, signature, 0);
                return signature;
            },
        };
        Verify(plan).Authority.ShouldBe("CN=ed25519");
        Should.Throw<TimestampException>(() => Verify(plan with { Sign = _ => new byte[64] })).Problem.ShouldBe(TimestampProblem.WrongSignature);
        Should.Throw<TimestampException>(() => Verify(plan with { DigestOid = TestAuthority.Sha256, Digest = HashAlgorithmName.SHA256 }))
            .Problem.ShouldBe(TimestampProblem.WrongSignature);
    }

    [Fact]
    public void Certificates_given_beside_the_token_complete_the_chain() =>
        Verify(Good with { Certificates = [] }, new TimestampTrust([Root.Der]) { Certificates = [Middle.Der, Signer.Der] });

    [Fact]
    public void A_certificate_that_ended_since_is_judged_at_the_time_stated()
    {
        var past = new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var root = TestAuthority.Issue(null, "old root", ca: true, purposes: [], from: past.AddYears(-1), until: past.AddYears(1));
        var signer = TestAuthority.Issue(root, "old", from: past.AddYears(-1), until: past.AddYears(1));
        Verify(By(signer) with { Time = past }, new TimestampTrust([root.Der])).Time.ShouldBe(past);
    }

    [Fact]
    public void Without_pinned_roots_nothing_is_trusted() =>
        Should.Throw<TimestampException>(() => Verify(Good, new TimestampTrust([]))).Problem.ShouldBe(TimestampProblem.Untrusted);

    [Fact]
    public void Every_byte_changed_anywhere_is_refused_or_changes_nothing_stated()
    {
        var bytes = TestAuthority.Token(Good);
        var good = Verify(Good);
        for (var i = 0; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 1;
            try
            {
                var verified = TimestampVerifier.Verify(TimestampToken.Parse(changed), new TimestampSubject(Data) { Request = Request }, new TimestampTrust([Root.Der]));
                (verified with { Token = good.Token }).ShouldBe(good);
            }
            catch (TimestampException)
            {
                // Refused: fine.
            }
        }
    }

    [Fact]
    public void A_token_cut_or_continued_is_malformed()
    {
        var bytes = TestAuthority.Token(Good);
        foreach (var length in Enumerable.Range(0, bytes.Length))
            Should.Throw<TimestampException>(() => TimestampToken.Parse(bytes.AsMemory(0, length))).Problem.ShouldBe(TimestampProblem.Malformed);
        Should.Throw<TimestampException>(() => TimestampToken.Parse((byte[])[.. bytes, 0])).Problem.ShouldBe(TimestampProblem.Malformed);
    }

    [Fact]
    public void A_changed_time_is_found_by_the_digest()
    {
        var bytes = TestAuthority.Token(Good);
        var at = bytes.AsSpan().IndexOf("20250315210411Z"u8);
        bytes[at + 3] = (byte)'4';
        Should.Throw<TimestampException>(() => TimestampVerifier.Verify(
            TimestampToken.Parse(bytes), new TimestampSubject(Data), new TimestampTrust([Root.Der]))).Problem.ShouldBe(TimestampProblem.WrongDigest);
    }

    [Fact]
    public void A_maze_of_certificates_ends()
    {
        var mazes = Enumerable.Range(0, 30).Select(_ => TestAuthority.Issue(TestAuthority.Root("maze"), "maze", ca: true, purposes: []).Der).ToList();
        var signer = TestAuthority.Issue(TestAuthority.Root("maze"), "lost");
        Should.Throw<TimestampException>(() => Verify(By(signer) with { Certificates = [signer.Der, .. mazes] })).Problem.ShouldBe(TimestampProblem.Untrusted);
        Should.Throw<TimestampException>(() => Verify(By(signer) with { Certificates = [signer.Der, .. mazes, .. mazes] })).Problem.ShouldBe(TimestampProblem.Malformed);
    }

    private static VerifiedTimestamp Verify(TokenPlan plan, TimestampTrust? trust = null) => TimestampVerifier.Verify(
        TimestampToken.Parse(TestAuthority.Token(plan)), new TimestampSubject(Data) { Request = Request }, trust ?? new TimestampTrust([Root.Der]));

    private static TokenPlan By(TestCertificate signer) => Good with { Signer = signer, Certificates = [signer.Der, Middle.Der] };

    private static TokenPlan Through(TestCertificate issuer)
    {
        var signer = TestAuthority.Issue(issuer, "a");
        return Good with { Signer = signer, Certificates = [signer.Der, issuer.Der] };
    }

    private static TokenPlan TooLong()
    {
        var second = TestAuthority.Issue(Middle, "m2", ca: true, purposes: []);
        var signer = TestAuthority.Issue(second, "a");
        return Good with { Signer = signer, Certificates = [signer.Der, second.Der, Middle.Der] };
    }

    // An odd number of this length is enough: nobody gets as far as using it.
    private static PublicKey Crafted(int bits, int exponentBits)
    {
        var key = TestAuthority.Write(writer =>
        {
            using var sequence = writer.PushSequence();
            writer.WriteInteger((BigInteger.One << (bits - 1)) + 1);
            writer.WriteInteger((BigInteger.One << (exponentBits - 1)) + 1);
        });
        return PublicKey.CreateFromSubjectPublicKeyInfo(TestAuthority.Write(writer =>
        {
            using var sequence = writer.PushSequence();
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.113549.1.1.1");
                writer.WriteNull();
            }
            writer.WriteBitString(key);
        }), out _);
    }

    private static TokenPlan Rsa(int bits) => By(TestAuthority.Issue(Middle, "rsa", RSA.Create(bits)));
}
