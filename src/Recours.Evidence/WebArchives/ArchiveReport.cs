namespace Recours.Evidence.WebArchives;

/// <summary>What is wrong or odd about a web archive. From <see cref="NotPerRecord"/> on, it is accepted all the same.</summary>
public enum ArchiveFinding
{
    /// <summary>No record begins where one should.</summary>
    NotARecord,

    /// <summary>The header of a record is malformed, too long, or without a length.</summary>
    WrongHeader,

    /// <summary>The archive ends inside a record.</summary>
    Cut,

    /// <summary>The two line ends behind a record are not there.</summary>
    NoEnd,

    /// <summary>The bytes of a record are not those of its WARC-Block-Digest.</summary>
    BlockDiffers,

    /// <summary>What was received is not that of WARC-Payload-Digest.</summary>
    PayloadDiffers,

    /// <summary>The compressed data are damaged, or their checksum is wrong.</summary>
    Damaged,

    /// <summary>Small compressed, without bound unpacked: not read to its end.</summary>
    Bomb,

    /// <summary>More records or files than are read.</summary>
    TooMany,

    /// <summary>A file of the package that must be there is not.</summary>
    Missing,

    /// <summary>A list of the package (files, pages) cannot be read.</summary>
    UnreadableList,

    /// <summary>A file of the package has another hash or length than its list says.</summary>
    FileDiffers,

    /// <summary>The list of files is not the one that the digest beside it is of.</summary>
    ListDiffers,

    /// <summary>Compressed as a whole, or several records in one member: no record can be found without reading all before it.</summary>
    NotPerRecord,

    /// <summary>A digest whose form or algorithm is not known was not checked.</summary>
    UnknownDigest,

    /// <summary>A file of the package that its list does not name.</summary>
    Unlisted,

    /// <summary>An archive inside the package is too large to be read there; its hash was compared.</summary>
    NotRead,

    /// <summary>The package carries a signature, which was not checked.</summary>
    SignatureNotChecked,
}

/// <summary>One finding.</summary>
/// <param name="Where">The file inside a package, empty for a plain archive.</param>
/// <param name="Offset">Where the record begins, in bytes of the archive after decompression.</param>
public sealed record ArchiveRemark(ArchiveFinding Finding, string Where, long Offset)
{
    /// <summary>Whether the archive is accepted all the same.</summary>
    public bool IsWarning => Finding >= ArchiveFinding.NotPerRecord;
}

/// <summary>What was found out about a web archive.</summary>
/// <param name="Records">Whole records read.</param>
/// <param name="Types">How many there are of each <c>WARC-Type</c>.</param>
/// <param name="Checked">Digests and hashes that were compared, right or wrong.</param>
/// <param name="Remarks">All findings, at most <see cref="MaxRemarks"/>.</param>
/// <param name="Software">What the archive says made it; a claim.</param>
public sealed record ArchiveReport(long Records, IReadOnlyDictionary<string, long> Types, long Checked, IReadOnlyList<ArchiveRemark> Remarks, string? Software)
{
    /// <summary>Findings kept.</summary>
    public const int MaxRemarks = 1_000;

    public bool IsValid => Remarks.All(remark => remark.IsWarning);
}
