namespace Recours.Evidence.Age;

/// <summary>What is wrong with an age file, or with the keys it was tried with.</summary>
public enum AgeFailure
{
    /// <summary>The header is well formed; none of the identities opens it.</summary>
    NoMatch,

    /// <summary>The header, or a stanza meant for one of the identities, is malformed.</summary>
    Header,

    /// <summary>The file key is right; the header was changed after it was written.</summary>
    Hmac,

    /// <summary>The payload is damaged, cut off, or followed by other bytes.</summary>
    Payload,

    /// <summary>The text armor is not the strict form.</summary>
    Armor,
}

/// <summary>An age file that cannot be opened, or not to its end. To whoever reads the stream it is an input error like any other.</summary>
public sealed class AgeException : IOException
{
    /// <summary>Says what failed and how.</summary>
    public AgeException(AgeFailure failure, string message)
        : base(message) => Failure = failure;

    /// <summary>Says what failed and how, and what was found underneath.</summary>
    public AgeException(AgeFailure failure, string message, Exception inner)
        : base(message, inner) => Failure = failure;

    /// <summary>The class of the failure, in the words of the age test vectors.</summary>
    public AgeFailure Failure { get; }
}
