namespace Recours.Evidence.Timestamps;

/// <summary>What is wrong with a timestamp: one code for each rule.</summary>
public enum TimestampProblem
{
    /// <summary>Not the bytes of the format: cut, continued, or not DER where DER is due.</summary>
    Malformed,

    /// <summary>The authority did not grant the request.</summary>
    NotGranted,

    /// <summary>No signature, or more than one.</summary>
    NotOneSigner,

    /// <summary>A critical extension of the token is not understood.</summary>
    UnknownExtension,

    /// <summary>The data was hashed with SHA-1 or another hash that is not SHA-256, SHA-384 or SHA-512.</summary>
    WeakImprint,

    /// <summary>The token is over other data.</summary>
    WrongImprint,

    /// <summary>The token answers another request, or repeats no nonce.</summary>
    WrongNonce,

    /// <summary>Given under another policy than the one asked for.</summary>
    WrongPolicy,

    /// <summary>The certificate that signed is neither in the token nor given.</summary>
    NoCertificate,

    /// <summary>The signed attributes do not name the certificate that signed (ESS signing-certificate, or -v2).</summary>
    CertificateNotNamed,

    /// <summary>The signed attributes name another certificate.</summary>
    OtherCertificate,

    /// <summary>The authority's name in the token is not in its certificate.</summary>
    WrongName,

    /// <summary>A signed attribute is missing, repeated or of other content.</summary>
    WrongAttributes,

    /// <summary>The time, or anything else the token states, was changed after signing.</summary>
    WrongDigest,

    /// <summary>The signature is not by this certificate.</summary>
    WrongSignature,

    /// <summary>A signature with SHA-1 or another algorithm that is not accepted.</summary>
    WeakAlgorithm,

    /// <summary>A key below RSA 2048, or of a kind that is not accepted.</summary>
    WeakKey,

    /// <summary>The certificate is not for timestamping.</summary>
    PurposeMissing,

    /// <summary>The purpose is not marked critical.</summary>
    PurposeNotCritical,

    /// <summary>The certificate is for other purposes too.</summary>
    PurposeNotAlone,

    /// <summary>The certificate may not sign, or may issue certificates.</summary>
    WrongKeyUse,

    /// <summary>No chain from the certificate to a pinned root.</summary>
    Untrusted,

    /// <summary>A certificate of the chain was not valid at the time stated.</summary>
    NotValidThen,

    /// <summary>The chain breaks a rule of RFC 5280.</summary>
    WrongChain,

    /// <summary>A certificate of the chain was revoked.</summary>
    Revoked,

    /// <summary>A stored revocation answer cannot be read, or is not by the issuer.</summary>
    RevocationUnusable,
}

/// <summary>A timestamp that proves nothing, and why.</summary>
public sealed class TimestampException : Exception
{
    /// <summary>Without a reason: malformed.</summary>
    public TimestampException()
    {
    }

    /// <summary>Malformed, with the reason.</summary>
    public TimestampException(string message)
        : base(message)
    {
    }

    /// <summary>Malformed, with the reason and its cause.</summary>
    public TimestampException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal TimestampException(TimestampProblem problem, string message, Exception? cause = null)
        : base(message, cause) => Problem = problem;

    /// <summary>Which rule.</summary>
    public TimestampProblem Problem { get; }
}
