namespace Recours.Casework;

/// <summary>
/// The world failed (disk, passphrase, network, missing tool) and the person can act. <see cref="Code"/> is stable;
/// its sentence, in each language, stands in <c>Words/&lt;lang&gt;/errors.json</c>.
/// </summary>
public sealed class Trouble(string code, string detail = "", Exception? inner = null) : Exception(code + (detail.Length > 0 ? ": " + detail : ""), inner)
{
    public string Code { get; } = code;
    public string Detail { get; } = detail;
}

/// <summary>The rules say no: a normal answer with a stable code, not a fault.</summary>
public sealed class RefusedException(string code, string detail = "") : Exception(code)
{
    public string Code { get; } = code;
    public string Detail { get; } = detail;
}
