using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Kems;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Math.EC.Rfc7748;
using Org.BouncyCastle.Security;

namespace Recours.Evidence.Age;

/// <summary>The key encapsulation X-Wing: ML-KEM-768 and X25519 side by side, safe while one of them holds.</summary>
internal static class XWing
{
    public const int SeedSize = 32;
    public const int PublicKeySize = MLKemPublicKeySize + PointSize;
    public const int CiphertextSize = MLKemCiphertextSize + PointSize;
    public const int SecretSize = 32;

    private const int MLKemPublicKeySize = 1184;
    private const int MLKemCiphertextSize = 1088;
    private const int MLKemSeedSize = 64;
    private const int PointSize = 32;

    private static ReadOnlySpan<byte> Label => @"\.//^\"u8;

    public static byte[] PublicKey(byte[] seed)
    {
        (MLKemPrivateKeyParameters lattice, byte[] scalar) = Expand(seed);
        byte[] point = new byte[PointSize];
        X25519.ScalarMultBase(scalar, 0, point, 0);
        return [.. lattice.GetPublicKeyEncoded(), .. point];
    }

    /// <summary>A fresh secret for the owner of the key, and what carries it there.</summary>
    public static (byte[] Secret, byte[] Ciphertext) Encapsulate(byte[] publicKey, RandomNumberGenerator random)
    {
        byte[] ciphertext = new byte[CiphertextSize];
        byte[] latticeSecret = new byte[SecretSize];
        SecureRandom source = new(new CryptoApiRandomGenerator(random));
        MLKemEncapsulator encapsulator = new(MLKemParameters.ml_kem_768);
        encapsulator.Init(new ParametersWithRandom(ReadLattice(publicKey), source));
        encapsulator.Encapsulate(ciphertext, 0, MLKemCiphertextSize, latticeSecret, 0, SecretSize);

        byte[] ephemeral = new byte[PointSize];
        random.GetBytes(ephemeral);
        X25519.ScalarMultBase(ephemeral, 0, ciphertext, MLKemCiphertextSize);
        byte[] pointSecret = new byte[PointSize];
        if (!X25519.CalculateAgreement(ephemeral, 0, publicKey, MLKemPublicKeySize, pointSecret, 0))
            throw new CryptographicException("The key of the recipient is a point of low order.");
        CryptographicOperations.ZeroMemory(ephemeral);
        byte[] secret = Combine(latticeSecret, pointSecret, ciphertext.AsSpan(MLKemCiphertextSize), publicKey.AsSpan(MLKemPublicKeySize));
        return (secret, ciphertext);
    }

    /// <summary>The secret, or nothing when the point in the ciphertext is of low order.</summary>
    public static byte[]? Decapsulate(byte[] seed, byte[] ciphertext)
    {
        (MLKemPrivateKeyParameters lattice, byte[] scalar) = Expand(seed);
        byte[] point = new byte[PointSize];
        X25519.ScalarMultBase(scalar, 0, point, 0);
        byte[] pointSecret = new byte[PointSize];
        if (!X25519.CalculateAgreement(scalar, 0, ciphertext, MLKemCiphertextSize, pointSecret, 0))
            return null;
        byte[] latticeSecret = new byte[SecretSize];
        MLKemDecapsulator decapsulator = new(MLKemParameters.ml_kem_768);
        decapsulator.Init(lattice);
        decapsulator.Decapsulate(ciphertext, 0, MLKemCiphertextSize, latticeSecret, 0, SecretSize);
        CryptographicOperations.ZeroMemory(scalar);
        return Combine(latticeSecret, pointSecret, ciphertext.AsSpan(MLKemCiphertextSize), point);
    }

    /// <summary>Throws when the lattice part of a public key is not one.</summary>
    public static void CheckPublicKey(byte[] publicKey) => ReadLattice(publicKey);

    private static MLKemPublicKeyParameters ReadLattice(byte[] publicKey) =>
        MLKemPublicKeyParameters.FromEncoding(MLKemParameters.ml_kem_768, publicKey[..MLKemPublicKeySize]);

    private static (MLKemPrivateKeyParameters Lattice, byte[] Scalar) Expand(byte[] seed)
    {
        ShakeDigest shake = new(256);
        shake.BlockUpdate(seed, 0, seed.Length);
        byte[] expanded = new byte[MLKemSeedSize + PointSize];
        shake.OutputFinal(expanded, 0, expanded.Length);
        MLKemPrivateKeyParameters lattice = MLKemPrivateKeyParameters.FromSeed(MLKemParameters.ml_kem_768, expanded[..MLKemSeedSize]);
        byte[] scalar = expanded[MLKemSeedSize..];
        CryptographicOperations.ZeroMemory(expanded);
        return (lattice, scalar);
    }

    private static byte[] Combine(byte[] latticeSecret, byte[] pointSecret, ReadOnlySpan<byte> share, ReadOnlySpan<byte> point)
    {
        Sha3Digest digest = new(256);
        digest.BlockUpdate(latticeSecret);
        digest.BlockUpdate(pointSecret);
        digest.BlockUpdate(share);
        digest.BlockUpdate(point);
        digest.BlockUpdate(Label);
        byte[] secret = new byte[SecretSize];
        digest.DoFinal(secret, 0);
        CryptographicOperations.ZeroMemory(latticeSecret);
        CryptographicOperations.ZeroMemory(pointSecret);
        return secret;
    }
}
