namespace Recours.Evidence.Timestamps;

/// <summary>What a verifier is given besides the token. The roots are the only thing trusted; the machine's store is never looked at.</summary>
/// <param name="Roots">Pinned root certificates, DER.</param>
public sealed record TimestampTrust(IReadOnlyList<byte[]> Roots)
{
    /// <summary>More certificates to build the chain with, DER; trusted no more than those in the token.</summary>
    public IReadOnlyList<byte[]> Certificates { get; init; } = [];

    /// <summary>Stored revocation lists, DER.</summary>
    public IReadOnlyList<byte[]> Crls { get; init; } = [];

    /// <summary>Stored OCSP responses, DER.</summary>
    public IReadOnlyList<byte[]> OcspResponses { get; init; } = [];
}

/// <summary>What a token must fit.</summary>
/// <param name="Data">The bytes stamped.</param>
public sealed record TimestampSubject(ReadOnlyMemory<byte> Data)
{
    /// <summary>The request the token answers; null if it was not kept. Its nonce and its policy must come back.</summary>
    public TimestampRequest? Request { get; init; }
}

/// <summary>A timestamp that holds: these data existed at this time, says an authority under a pinned root.</summary>
/// <param name="Time">In UTC.</param>
/// <param name="Accuracy">Plus or minus; null if the authority states none.</param>
/// <param name="Policy">Object identifier.</param>
/// <param name="Authority">Distinguished name of the certificate that signed.</param>
/// <param name="ValidUntil">When the first certificate of the chain ends: renew before.</param>
/// <param name="RevocationChecked">Whether a stored answer covers every certificate of the chain at that time.</param>
/// <param name="Token">The token verified.</param>
public sealed record VerifiedTimestamp(
    DateTimeOffset Time, TimeSpan? Accuracy, string Policy, string Authority, DateTimeOffset ValidUntil, bool RevocationChecked, TimestampToken Token);

/// <summary>A timestamp that holds but for its chain: signed by this certificate, of which nothing is known.</summary>
/// <param name="Time">In UTC.</param>
/// <param name="Policy">Object identifier.</param>
/// <param name="Authority">Distinguished name in the certificate: a claim.</param>
/// <param name="Token">The token.</param>
public sealed record UnrootedTimestamp(DateTimeOffset Time, string Policy, string Authority, TimestampToken Token);
