namespace Recours.Evidence.Bundles;

/// <summary>What is wrong or odd about a bag. From <see cref="RepeatedLine"/> on, the bag is accepted all the same.</summary>
public enum BagFinding
{
    /// <summary>No <c>bagit.txt</c>.</summary>
    NoDeclaration,

    /// <summary><c>bagit.txt</c> is not exactly its two lines.</summary>
    WrongDeclaration,

    /// <summary>Not one of the versions 0.93 to 0.97 and 1.0.</summary>
    UnknownVersion,

    /// <summary>An encoding of the tag files that is not known.</summary>
    UnknownEncoding,

    /// <summary>A tag file is not text in the encoding declared, or too large.</summary>
    UnreadableTagFile,

    /// <summary>More files, or more lines, than are read.</summary>
    TooMany,

    /// <summary>No payload manifest with a hash that is known.</summary>
    NoManifest,

    /// <summary>A line of a manifest or of <c>fetch.txt</c> is not of its form.</summary>
    WrongLine,

    /// <summary>A path that leaves the bag, or that some system reads as leaving it.</summary>
    UnsafePath,

    /// <summary>A manifest lists a payload file outside <c>data/</c>, or a tag manifest one inside.</summary>
    WrongPlace,

    /// <summary>A path is there twice, or listed twice: with different hashes, or at all since version 1.0.</summary>
    ListedTwice,

    /// <summary>A file listed is not there.</summary>
    Missing,

    /// <summary>A file listed is not there, but could be fetched from elsewhere. Nothing is ever fetched.</summary>
    NotFetched,

    /// <summary><c>fetch.txt</c> names a file that is in no manifest.</summary>
    FetchUnlisted,

    /// <summary>A payload file is in no manifest, or since version 1.0 not in each.</summary>
    Unlisted,

    /// <summary>A tag manifest does not list every payload manifest (since version 1.0).</summary>
    ManifestUnlisted,

    /// <summary>Payload-Oxum is malformed.</summary>
    WrongOxum,

    /// <summary>Payload-Oxum states another number of bytes or files.</summary>
    OxumDiffers,

    /// <summary>The bytes of a file are not those listed.</summary>
    HashDiffers,

    /// <summary>Before version 1.0: a path is listed twice with the same hash.</summary>
    RepeatedLine,

    /// <summary>Two paths differ only in case or in Unicode form: some systems hold only one of them.</summary>
    PathsClash,

    /// <summary>A file of an operating system (Thumbs.db, .DS_Store, desktop.ini) is part of the bag.</summary>
    SystemFile,

    /// <summary>A name that some systems cannot hold.</summary>
    NotPortable,

    /// <summary>A manifest with a hash that is not known was not checked; another one was.</summary>
    UnknownHash,

    /// <summary>A <c>%</c> that is not <c>%0A</c>, <c>%0D</c> or <c>%25</c>; taken as it stands.</summary>
    LonePercent,

    /// <summary>A metadata line without a label, or one repeated that may not be.</summary>
    OddMetadata,
}

/// <summary>One finding.</summary>
/// <param name="Finding">Which.</param>
/// <param name="Path">The file it is about, as written there; empty for the bag.</param>
public sealed record BagRemark(BagFinding Finding, string Path)
{
    /// <summary>Whether the bag is accepted all the same.</summary>
    public bool IsWarning => Finding >= BagFinding.RepeatedLine;
}

/// <summary>A file that is to be had elsewhere.</summary>
/// <param name="Url">As written; never opened.</param>
/// <param name="Length">Bytes stated, or null.</param>
/// <param name="Path">Where it belongs.</param>
public sealed record BagFetch(string Url, long? Length, string Path);

/// <summary>What was found out about a bag.</summary>
/// <param name="Version">As declared; empty if it is not.</param>
/// <param name="Hashes">Hashes checked, for example <c>sha256</c>.</param>
/// <param name="Info">Lines of <c>bag-info.txt</c>, in their order, labels as written.</param>
/// <param name="Fetch">Files to be had elsewhere.</param>
/// <param name="Remarks">All findings; at most twice <see cref="BagReader.MaxRemarks"/>.</param>
public sealed record BagReport(
    string Version, IReadOnlyList<string> Hashes, IReadOnlyList<KeyValuePair<string, string>> Info, IReadOnlyList<BagFetch> Fetch, IReadOnlyList<BagRemark> Remarks)
{
    /// <summary>Hashes that were compared, right or wrong.</summary>
    public long Compared { get; init; }

    /// <summary>Everything is there and well formed; hashes aside.</summary>
    public bool IsComplete => Remarks.All(remark => remark.IsWarning || remark.Finding == BagFinding.HashDiffers);

    /// <summary>Complete, and every hash is right.</summary>
    public bool IsValid => Remarks.All(remark => remark.IsWarning);
}
