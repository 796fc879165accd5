namespace Recours.Casework.Intake;

/// <summary>Reads a file of an export in chunks. A place that fails is told, not taken for the end.</summary>
internal sealed class Reading(Stream stream) : IDisposable
{
    /// <summary>Whether the file could not be read to its end (a broken archive, a lost disk).</summary>
    public bool Failed { get; private set; }

    /// <summary>Bytes read into the buffer; 0 at the end or where reading failed.</summary>
    public int Next(byte[] buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ObjectDisposedException or NotSupportedException)
        {
            Failed = true;
            return 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();
}
