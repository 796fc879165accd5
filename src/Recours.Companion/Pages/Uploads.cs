using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Recours.Casework.Host;
using Recours.Casework.OwnProofs;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>
/// Evidence on its way from the browser into the case: straight through, hashed and encrypted as it comes. Nothing is kept
/// in a form buffer or a temporary file.
/// </summary>
public static class Uploads
{
    /// <summary>Longest name or path that is recorded, in UTF-16 units; the rest of a longer one is cut off.</summary>
    private const int MaxName = 1_000;

    /// <summary>Bytes of a form field that is no file, at most.</summary>
    private const int MaxField = 1_000;

    private const int MaxFiles = 100_000;

    /// <summary>One file as the whole body (sent by the script). Answers once the exhibit is safe on disk.</summary>
    public static Exhibit AddBody(HttpContext context, Session session)
    {
        AllowLong(context);
        var expected = context.Request.ContentLength;
        return session.Write(vault => Add(context, session, vault, new WholeBody(context.Request.Body, expected)));
    }

    /// <summary>Takes in the bytes of a file whose name and time stand in the address.</summary>
    public static Exhibit Add(HttpContext context, Session session, Vault vault, Stream bytes)
    {
        var query = context.Request.Query;
        var path = Clean(query["path"].ToString());
        DateTimeOffset? modified = long.TryParse(query["modified"], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 253_402_300_800_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
        return vault.Add(bytes, NameOf(path), path, modified, null, Batch(query["batch"]), _ => session.Touch(), context.RequestAborted);
    }

    /// <summary>What the script is told of an exhibit that is safe.</summary>
    public static IResult Kept(Exhibit exhibit) =>
        Results.Json(new { number = exhibit.Number, name = PageContext.Shown(exhibit.Name), sha256 = exhibit.Sha256, known = exhibit.TimesSeen > 1 });

    /// <summary>Several files in a plain form (no script). Names of files that did not arrive whole are returned as failed.</summary>
    public static async Task<(int Kept, IReadOnlyList<string> Failed)?> AddFormAsync(HttpContext context, Session session, Guard guard)
    {
        AllowLong(context);
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return null;
        }

        var reader = new MultipartReader(boundary, context.Request.Body) { HeadersCountLimit = 16, HeadersLengthLimit = 64 << 10 };
        var (known, kept, failed) = (false, 0, new List<string>());
        var batch = Batch(null);
        for (var count = 0; count < MaxFiles && await reader.ReadNextSectionAsync(context.RequestAborted) is { } section; count++)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                continue;
            }

            if (!disposition.IsFileDisposition())
            {
                known |= disposition.Name.Value == "token" && guard.TokenIs(await FieldAsync(section.Body));
            }
            else if (!known)
            {
                // The token stands before the files in the form: no byte of a foreign post is taken in.
                return null;
            }
            else if ((disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value : HeaderUtilities.RemoveQuotes(disposition.FileName).Value) is { Length: > 0 } given)
            {
                var path = Clean(given);
                try
                {
                    session.Write(vault => vault.Add(section.Body, NameOf(path), path, null, null, batch, _ => session.Touch(), context.RequestAborted));
                    kept++;
                }
                catch (IOException) when (context.RequestAborted.IsCancellationRequested)
                {
                    failed.Add(path);
                }
            }
        }

        return known ? (kept, failed) : null;
    }

    /// <summary>Everything is in: lays the log out, examines what came after the first exhibits for proofs of its own, and records how its conversations were read.</summary>
    public static void End(Session session, int before) => session.WriteRead((vault, reader) =>
    {
        vault.Settle();
        var bags = vault.View.Appearances.Where(appearance => appearance.Number > before && NameOf(appearance.Path) == Examination.BagFile)
            .Select(appearance => appearance.Batch).OfType<string>().Distinct().ToList();
        var proofs = vault.Examine([.. vault.View.Exhibits.Skip(before).Select(exhibit => exhibit.Number)], bags);
        // The page that follows shows what was read: it is read once, here.
        vault.Record(reader.Read(vault.View).Where(reading => reading.Archive is { } archive ? archive > before : reading.Numbers.Values.Any(number => number > before)));
        return proofs;
    });

    /// <summary>A path as a browser gives it: no drive, no parent, no leading slash; it is recorded, never used on a disk.</summary>
    public static string Clean(string path)
    {
        var parts = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or ".."));
        var clean = string.Join('/', parts);
        return clean.Length is 0 ? "file" : clean.Length > MaxName ? clean[^MaxName..] : clean;
    }

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Files that were dropped together carry one word, so that a message finds its photo.</summary>
    private static string Batch(string? given) =>
        given is { Length: > 0 and <= 40 } && given.All(char.IsAsciiLetterOrDigit) ? given : "drop" + Guid.CreateVersion7().ToString("N");

    public static void AllowLong(HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        // The vault reads as a plain stream; this server has one user.
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
    }

    private static async Task<string> FieldAsync(Stream body)
    {
        var bytes = new byte[MaxField];
        var length = await body.ReadAtLeastAsync(bytes, MaxField, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    /// <summary>A body that ends early is an error, never a shorter exhibit.</summary>
    private sealed class WholeBody(Stream inner, long? expected) : ReadingStream
    {
        private long done;

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            done += read;
            return read > 0 || expected is null || done == expected ? read : throw new EndOfStreamException();
        }
    }
}
