using System.Security.Cryptography;
using System.Text.Json;
using Org.BouncyCastle.Math.EC.Rfc7748;
using Recours.Tests.Companion;

namespace Recours.Tests.Evidence.Age;

/// <summary>The edge cases of Wycheproof for the primitives below age and the log, called as we call them, on whatever system this runs.</summary>
public sealed class PrimitiveTests
{
    [Fact]
    public void ChaCha20_Poly1305()
    {
        var (good, bad) = (0, 0);
        foreach (var (group, test) in Cases("chacha20_poly1305"))
        {
            // age has nonces of 96 bits and tags of 128; other nonces are refused before anything is computed.
            var (key, nonce, tag) = (Bytes(test, "key"), Bytes(test, "iv"), Bytes(test, "tag"));
            var (sealedText, extra) = (Bytes(test, "ct"), Bytes(test, "aad"));
            using var aead = new ChaCha20Poly1305(key);
            var plain = new byte[sealedText.Length];
            if (IsValid(test))
            {
                aead.Decrypt(nonce, sealedText, tag, plain, extra);
                plain.ShouldBe(Bytes(test, "msg"), Name(test));
                var (again, mark) = (new byte[plain.Length], new byte[16]);
                aead.Encrypt(nonce, plain, again, mark, extra);
                again.ShouldBe(sealedText, Name(test));
                mark.ShouldBe(tag, Name(test));
                good++;
            }
            else
            {
                var thrown = Should.Throw<Exception>(() => aead.Decrypt(nonce, sealedText, tag, plain, extra), Name(test));
                (thrown is AuthenticationTagMismatchException || (thrown is ArgumentException && group.GetProperty("ivSize").GetInt32() != 96)).ShouldBeTrue(Name(test));
                bad++;
            }
        }

        (good, bad).ShouldBe((256, 69));
    }

    [Fact]
    public void X25519_with_a_zero_secret_that_aborts()
    {
        var (good, refused) = (0, 0);
        foreach (var (_, test) in Cases("x25519"))
        {
            var shared = new byte[32];
            var agreed = X25519.CalculateAgreement(Bytes(test, "private"), 0, Bytes(test, "public"), 0, shared, 0);
            shared.ShouldBe(Bytes(test, "shared"), Name(test));
            agreed.ShouldBe(shared.Any(value => value != 0), Name(test));
            if (!agreed)
            {
                test.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()).ShouldContain("ZeroSharedSecret", Name(test));
            }

            (good, refused) = (good + (agreed ? 1 : 0), refused + (agreed ? 0 : 1));
        }

        (good + refused).ShouldBe(518);
        refused.ShouldBe(31);
    }

    [Fact]
    public void Ed25519()
    {
        var (good, bad) = (0, 0);
        foreach (var (group, test) in Cases("ed25519"))
        {
            var (key, text, signature) = (Bytes(group.GetProperty("publicKey"), "pk"), Bytes(test, "msg"), Bytes(test, "sig"));
            var verified = signature.Length == Org.BouncyCastle.Math.EC.Rfc8032.Ed25519.SignatureSize
                && Org.BouncyCastle.Math.EC.Rfc8032.Ed25519.Verify(signature, 0, key, 0, text, 0, text.Length);
            verified.ShouldBe(IsValid(test), Name(test));
            (good, bad) = (good + (verified ? 1 : 0), bad + (verified ? 0 : 1));
        }

        (good, bad).ShouldBe((88, 63));
    }

    [Fact]
    public void HKDF()
    {
        var (good, bad) = (0, 0);
        foreach (var (_, test) in Cases("hkdf_sha256"))
        {
            var size = test.GetProperty("size").GetInt32();
            if (IsValid(test))
            {
                System.Security.Cryptography.HKDF.DeriveKey(HashAlgorithmName.SHA256, Bytes(test, "ikm"), size, Bytes(test, "salt"), Bytes(test, "info")).ShouldBe(Bytes(test, "okm"), Name(test));
                good++;
            }
            else
            {
                Should.Throw<ArgumentException>(() => System.Security.Cryptography.HKDF.DeriveKey(HashAlgorithmName.SHA256, Bytes(test, "ikm"), size, Bytes(test, "salt"), Bytes(test, "info")), Name(test));
                bad++;
            }
        }

        (good, bad).ShouldBe((83, 3));
    }

    [Fact]
    public void HMAC()
    {
        var (good, bad) = (0, 0);
        foreach (var (group, test) in Cases("hmac_sha256"))
        {
            var tag = HMACSHA256.HashData(Bytes(test, "key"), Bytes(test, "msg"))[..(group.GetProperty("tagSize").GetInt32() / 8)];
            CryptographicOperations.FixedTimeEquals(tag, Bytes(test, "tag")).ShouldBe(IsValid(test), Name(test));
            (good, bad) = (good + (IsValid(test) ? 1 : 0), bad + (IsValid(test) ? 0 : 1));
        }

        (good, bad).ShouldBe((66, 108));
    }

    private static List<(JsonElement Group, JsonElement Test)> Cases(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Terminal.Testdata("wycheproof", name + "_test.json")));
        return [.. document.RootElement.Clone().GetProperty("testGroups").EnumerateArray().SelectMany(group => group.GetProperty("tests").EnumerateArray().Select(test => (group, test)))];
    }

    private static bool IsValid(JsonElement test) => test.GetProperty("result").GetString() == "valid";

    private static byte[] Bytes(JsonElement test, string name) => Convert.FromHexString(test.GetProperty(name).GetString()!);

    private static string Name(JsonElement test) => "tcId " + test.GetProperty("tcId").GetInt32();
}
