namespace Recours.Evidence.Bundles;

/// <summary>
/// The files of a bag, wherever they lie. The caller has resolved nothing: no link is followed, no archive is unpacked to look at it.
/// </summary>
/// <param name="Files">Path inside the bag with <c>/</c> between its parts, and length in bytes.</param>
/// <param name="Open">A new stream over the bytes of a path.</param>
public sealed record BagSource(IReadOnlyList<BagFile> Files, Func<string, Stream> Open);

/// <summary>A file of a bag.</summary>
public sealed record BagFile(string Path, long Length);
