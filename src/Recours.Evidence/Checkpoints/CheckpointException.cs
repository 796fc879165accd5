namespace Recours.Evidence.Checkpoints;

/// <summary>A well-formed note that does not prove what was asked of it: signature, key or origin do not fit.</summary>
public sealed class CheckpointException : Exception
{
    /// <summary>Without a reason.</summary>
    public CheckpointException()
    {
    }

    /// <summary>With the reason.</summary>
    public CheckpointException(string message)
        : base(message)
    {
    }

    /// <summary>With the reason and its cause.</summary>
    public CheckpointException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
