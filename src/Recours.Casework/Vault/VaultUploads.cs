using System.Security.Cryptography;
using System.Text.Json;

namespace Recours.Casework.Vault;

/// <summary>A large file on its way in, as the computer of the person knows it: this is by what it is known again.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Modified">When it was changed last, in milliseconds since 1970.</param>
public sealed record UploadFile(string Name, long Size, long Modified);

/// <summary>A large file of which some pieces are there.</summary>
/// <param name="Received">Bytes that are there.</param>
/// <param name="Until">From then on they are thrown away.</param>
public sealed record UnfinishedUpload(UploadFile File, long Received, DateTimeOffset Until);

/// <summary>A piece is not there, or not as the file has it now: it is sent again from here.</summary>
public sealed class PieceMissingException(int number) : Exception
{
    /// <summary>Counted from 0.</summary>
    public int Number { get; } = number;
}

/// <summary>
/// Large files come in by pieces that are kept, encrypted, under <c>cache/</c> until all are there: an upload that was interrupted goes on. Nothing of it
/// is a promise, or evidence, before the whole file is an exhibit. The caller sees to it that one piece comes after the other.
/// </summary>
public sealed partial class Vault
{
    /// <summary>Bytes of a piece; the last one has what is left.</summary>
    public const int UploadPiece = 8 << 20;

    /// <summary>Files that may be unfinished at the same time; of more, the oldest is thrown away.</summary>
    private const int MostUploads = 4;

    /// <summary>Bytes of a file that comes in pieces, at most; a larger one comes in one go.</summary>
    private const long LargestUpload = 256L << 30;

    private const string Uploads = "uploads/", UploadList = Uploads + "list";

    private static readonly TimeSpan UploadsLast = TimeSpan.FromDays(7);

    /// <summary>What was begun and is not yet thrown away, the latest last.</summary>
    public IReadOnlyList<UnfinishedUpload> UnfinishedUploads() =>
        [.. BegunUploads().Where(IsFresh).Select(upload => new UnfinishedUpload(upload.File, Math.Min((long)PiecesOf(upload.File) * UploadPiece, upload.File.Size), upload.Begun + UploadsLast))];

    /// <summary>
    /// Begins, or goes on with, a file whose first piece has this SHA-256 in lower-case hex. Returns how many pieces are there, one after the other from the first on;
    /// -1 when the file is to come in one go: it is too large, or nothing of it may lie here before it is looked at.
    /// </summary>
    public int BeginUpload(UploadFile file, string first)
    {
        var begun = BegunUploads();
        var known = begun.FirstOrDefault(upload => upload.File == file && IsFresh(upload));
        var others = begun.Where(upload => upload.File != file).ToList();
        var kept = others.Where(IsFresh).TakeLast(MostUploads - 1).ToList();
        others.Except(kept).ToList().ForEach(upload => DropPieces(upload.File, 0));
        if (View.IsYoung || file.Size is <= 0 or > LargestUpload)
        {
            DropUpload(file);
            return -1;
        }

        if (known is null || !IsRead(file, 0, first, new byte[UploadPiece]))
        {
            DropPieces(file, 0);
            known = new BegunUpload(file, machine.Clock.GetUtcNow());
        }

        return KeepList([.. kept, known]) ? PiecesOf(file) : -1;
    }

    /// <summary>Keeps one piece of a file that was begun, with all pieces before it there. False when it cannot be kept: the file is to come in one go.</summary>
    public bool KeepPiece(UploadFile file, int number, ReadOnlyMemory<byte> bytes)
    {
        if (View.IsYoung || number < 0 || (number > 0 && !files.Exists(VaultLayout.Cache + PathOf(file, number - 1))) || bytes.Length != LengthOf(file, number) || !BegunUploads().Exists(upload => upload.File == file))
        {
            return false;
        }

        return KeepFile(PathOf(file, number), MadeFromPiece(file, number, Convert.ToHexStringLower(SHA256.HashData(bytes.Span))), output => output.Write(bytes.Span));
    }

    /// <summary>
    /// The whole file, once every piece is there and is the one that the file has now (<paramref name="pieces"/>: SHA-256 of each in lower-case hex). Reading throws
    /// <see cref="PieceMissingException"/> where it is not; what is there from that piece on is then thrown away.
    /// </summary>
    public Stream OpenUpload(UploadFile file, IReadOnlyList<string> pieces) => new PiecesStream((number, buffer) =>
        number >= CountOf(file) ? 0 : number < pieces.Count && IsRead(file, number, pieces[number], buffer) ? LengthOf(file, number) : throw Missing(file, number));

    /// <summary>Throws away what is there of a file.</summary>
    public void DropUpload(UploadFile file)
    {
        var begun = BegunUploads();
        if (begun.RemoveAll(upload => upload.File == file) > 0)
        {
            DropPieces(file, 0);
            KeepList(begun);
        }
    }

    /// <summary>Throws away what was begun too long ago, and what nobody knows any more: of a program that was killed, or of another build.</summary>
    public void DropOldUploads()
    {
        var begun = BegunUploads();
        var fresh = begun.FindAll(IsFresh);
        if (fresh.Count < begun.Count)
        {
            KeepList(fresh);
        }

        KeepOnly(Uploads, fresh.SelectMany(upload => Enumerable.Range(0, CountOf(upload.File)).Select(number => PathOf(upload.File, number))).Append(UploadList).Select(path => path[Uploads.Length..]).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Throws away everything that is unfinished.</summary>
    internal void DropUploads()
    {
        BegunUploads().ForEach(upload => DropUpload(upload.File));
        KeepOnly(Uploads, new HashSet<string>());
    }

    /// <summary>Whether the piece is there and has this hash; its bytes are then at the beginning of <paramref name="buffer"/>.</summary>
    private bool IsRead(UploadFile file, int number, string sha256, byte[] buffer) => Kept(PathOf(file, number), MadeFromPiece(file, number, sha256), stored =>
    {
        stored.ReadExactly(buffer, 0, LengthOf(file, number));
        return buffer;
    }) is not null;

    private PieceMissingException Missing(UploadFile file, int number)
    {
        DropPieces(file, number);
        return new PieceMissingException(number);
    }

    private bool IsFresh(BegunUpload upload) => machine.Clock.GetUtcNow() - upload.Begun < UploadsLast;

    private static int CountOf(UploadFile file) => (int)((file.Size + UploadPiece - 1) / UploadPiece);

    private static int LengthOf(UploadFile file, int number) => (int)Math.Clamp(file.Size - (long)number * UploadPiece, 0, UploadPiece);

    private int PiecesOf(UploadFile file) => Enumerable.Range(0, CountOf(file)).TakeWhile(number => files.Exists(VaultLayout.Cache + PathOf(file, number))).Count();

    private void DropPieces(UploadFile file, int first)
    {
        foreach (var path in Enumerable.Range(first, CountOf(file) - first).Select(number => VaultLayout.Cache + PathOf(file, number)).Where(files.Exists))
        {
            files.Delete(path);
        }
    }

    private string PathOf(UploadFile file, int number) => Uploads + KeptName(MadeFromFile(file)) + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] MadeFromFile(UploadFile file)
    {
        using var made = new MadeFrom("upload/1");
        return made.Add(file.Name).Add(file.Size).Add(file.Modified).Hash();
    }

    private static byte[] MadeFromPiece(UploadFile file, int number, string sha256)
    {
        using var made = new MadeFrom("piece/1");
        return made.Add(MadeFromFile(file)).Add(number).Add(sha256).Hash();
    }

    private static byte[] MadeFromList()
    {
        using var made = new MadeFrom("uploads/1");
        return made.Hash();
    }

    private List<BegunUpload> BegunUploads() => Kept(UploadList, MadeFromList(), stored => JsonSerializer.Deserialize<List<BegunUpload>>(stored)!) ?? [];

    private bool KeepList(IReadOnlyList<BegunUpload> begun) => KeepFile(UploadList, MadeFromList(), output => JsonSerializer.Serialize(output, begun));

    private sealed record BegunUpload(UploadFile File, DateTimeOffset Begun);

    /// <summary>Pieces, one behind the other, until an empty one.</summary>
    /// <param name="read">Puts the piece of a number into the buffer; gives its length.</param>
    private sealed class PiecesStream(Func<int, byte[], int> read) : Host.ReadingStream
    {
        private readonly byte[] piece = new byte[UploadPiece];
        private int number, at, length;

        public override int Read(Span<byte> buffer)
        {
            if (at == length)
            {
                (length, at) = (read(number++, piece), 0);
            }

            var count = Math.Min(buffer.Length, length - at);
            piece.AsSpan(at, count).CopyTo(buffer);
            at += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            CryptographicOperations.ZeroMemory(piece);
            base.Dispose(disposing);
        }
    }
}
