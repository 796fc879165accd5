using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Media;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>Looking at an exhibit, and getting exhibits back.</summary>
/// <param name="decoder">What makes pixels of pictures, by way of child processes.</param>
public sealed class ExhibitRoutes(Session session, Routes routes, PictureDecoder decoder)
{
    /// <summary>Pixels of the longer side of a picture that is looked at.</summary>
    private const int ShownSide = 1600;

    // A child process each: as many as there are cores to run them.
    private static readonly SemaphoreSlim Decoders = new(Environment.ProcessorCount);

    public void Map(WebApplication app)
    {
        app.MapGet("/exhibit/{number:int}", (HttpContext context, int number) => routes.NeedsCaseAsync(context, opened =>
            Find(opened, number) is { } exhibit
                ? routes.ShowAsync<ExhibitPage>(context, null, ("Exhibit", exhibit), ("Kind", ShownType(opened, exhibit)?.Split('/')[0]))
                : routes.SeeAsync(context, "/evidence", null)));
        app.MapGet("/exhibit/{number:int}/shown", (HttpContext context, int number) => routes.NeedsCaseAsync(context, opened => SendShownAsync(context, opened, number)));
        app.MapGet("/exhibit/{number:int}/veiled", (HttpContext context, int number) => routes.NeedsCaseAsync(context, opened => SendVeilAsync(context, opened, number)));
        app.MapGet("/media/{reading:int}", (HttpContext context, int reading, string path) => routes.NeedsCaseAsync(context, opened => SendMediaAsync(context, opened, reading, path)));
        routes.Post(app, "/exhibit/{number:int}/back", (context, _) => SendBackAsync(context, int.Parse((string)context.Request.RouteValues["number"]!, CultureInfo.InvariantCulture)));
        routes.Post(app, "/everything", (context, _) => SendEverythingAsync(context));
    }

    /// <summary>
    /// The type of a picture or video that the browser may show, by its first bytes and never by its name; null for everything
    /// else. SVG and HTML are programs and are not among them.
    /// </summary>
    public static string? TypeOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a' or (byte)'h', ..] => null,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "video/mp4",
        [0x1A, 0x45, 0xDF, 0xA3, ..] => "video/webm",
        _ => null,
    };

    /// <summary>Whether a name promises a picture: enough to offer one; what is shown is decided by its first bytes.</summary>
    public static bool IsNamedAsPicture(string name) => Picture.IsNamed(name);

    public static Exhibit? Find(OpenedCase opened, int number) => number >= 1 && number <= opened.View.Exhibits.Count ? opened.View.Exhibits[number - 1] : null;

    /// <summary>Null too where the person was under 18 in the image: what came in before they said so is not shown.</summary>
    private static string? ShownType(OpenedCase opened, Exhibit exhibit)
    {
        if (opened.View.IsYoung)
        {
            return null;
        }

        using var stream = opened.Open(exhibit);
        return TypeOf(Head(stream));
    }

    private static byte[] Head(Stream stream)
    {
        var head = new byte[16];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    private async Task SendVeilAsync(HttpContext context, OpenedCase opened, int number)
    {
        if (opened.View.IsYoung || Find(opened, number) is not { } exhibit)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!session.Veils.TryGetValue(exhibit.Sha256, out var veil))
        {
            using var stream = opened.Open(exhibit);
            // What cannot be decoded has no colours; an empty veil is remembered, so that it is tried once.
            veil = await DecodeAsync(decoder, stream, context.RequestAborted) is { } picture ? PictureCopy.Veil(picture) : [];
            session.Veils[exhibit.Sha256] = veil;
        }

        if (veil.Length == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Results.Bytes(veil, "image/jpeg").ExecuteAsync(context);
    }

    /// <summary>The pixels of a picture, by way of a child process; null for what cannot be decoded.</summary>
    public static async Task<Picture?> DecodeAsync(PictureDecoder decoder, Stream stream, CancellationToken cancel)
    {
        await Decoders.WaitAsync(cancel);
        try
        {
            return (await decoder.DecodeAsync(stream, cancel)).Picture;
        }
        finally
        {
            Decoders.Release();
        }
    }

    /// <summary>A picture as new pixels, never as the file that came in; a video as it is, which the browser plays in a process of its own.</summary>
    private async Task SendAsync(HttpContext context, Stream stream, string type)
    {
        if (!type.StartsWith("image/", StringComparison.Ordinal))
        {
            await Results.Stream(stream, type, enableRangeProcessing: true).ExecuteAsync(context);
            return;
        }

        await using (stream)
        {
            if (await DecodeAsync(decoder, stream, context.RequestAborted) is { } picture)
            {
                await Results.Bytes(PictureCopy.Jpeg(picture, ShownSide), "image/jpeg").ExecuteAsync(context);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        }
    }

    private async Task SendShownAsync(HttpContext context, OpenedCase opened, int number)
    {
        if (Find(opened, number) is not { } exhibit || ShownType(opened, exhibit) is not { } type)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await SendAsync(context, opened.Open(exhibit), type);
    }

    private async Task SendMediaAsync(HttpContext context, OpenedCase opened, int reading, string path)
    {
        if (opened.View.IsYoung || reading < 0 || reading >= opened.Readings.Count || !opened.Readings[reading].Result.Entries.Any(entry => entry.Media.Any(media => media.Path == path)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var stream = opened.Open(opened.Readings[reading], path);
        if (TypeOf(Head(stream)) is not { } type)
        {
            await stream.DisposeAsync();
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        stream.Position = 0;
        await SendAsync(context, stream, type);
    }

    private async Task SendBackAsync(HttpContext context, int number)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        var exhibit = Find(opened, number) ?? throw new RefusedException("exhibit.not-found", number.ToString(CultureInfo.InvariantCulture));
        Check(opened, exhibit);
        session.Write(vault =>
        {
            vault.Record(EventNames.ExhibitRecovered, new JsonObject { ["numbers"] = new JsonArray(exhibit.Number) });
            return 0;
        });
        Routes.Download(context.Response, exhibit.Name);
        context.Response.ContentLength = exhibit.Size;
        await using var plain = opened.Open(exhibit);
        await plain.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>Every original in one zip without compression, each under its number, with a list of their SHA-256 for sha256sum -c.</summary>
    private async Task SendEverythingAsync(HttpContext context)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        foreach (var exhibit in opened.View.Exhibits)
        {
            Check(opened, exhibit);
        }

        session.Write(vault =>
        {
            vault.Record(EventNames.ExhibitRecovered, new JsonObject { ["numbers"] = new JsonArray([.. opened.View.Exhibits.Select(exhibit => (JsonNode)exhibit.Number)]) });
            return 0;
        });
        Routes.Download(context.Response, "papiers.zip", "application/zip");
        // The framework's zip writes its records as a plain stream, whatever way it is asked.
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        await Task.Run(() => WriteZip(context.Response.Body, opened), context.RequestAborted);
    }

    private static void WriteZip(Stream output, OpenedCase opened)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var sums = new StringBuilder();
        foreach (var exhibit in opened.View.Exhibits)
        {
            var name = NameInZip(exhibit);
            sums.Append(exhibit.Sha256).Append("  ").Append(name).Append('\n');
            using var plain = opened.Open(exhibit);
            using var member = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            plain.CopyTo(member);
        }

        using var list = zip.CreateEntry("SHA256SUMS", CompressionLevel.NoCompression).Open();
        list.Write(Encoding.UTF8.GetBytes(sums.ToString()));
    }

    private static string NameInZip(Exhibit exhibit)
    {
        var name = new string([.. exhibit.Name.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || "\"\\/:*?<>|".Contains(c) ? '_' : c)]);
        return exhibit.Number.ToString("D4", CultureInfo.InvariantCulture) + "-" + (name.Length > 100 ? name[^100..] : name);
    }

    /// <summary>The whole content is checked before a byte of it leaves.</summary>
    private static void Check(OpenedCase opened, Exhibit exhibit)
    {
        using var plain = opened.Open(exhibit);
        if (Convert.ToHexStringLower(SHA256.HashData(plain)) != exhibit.Sha256)
        {
            throw new RefusedException("exhibit.content", exhibit.Name);
        }
    }
}
