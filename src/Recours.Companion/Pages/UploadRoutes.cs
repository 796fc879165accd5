using System.Buffers;
using System.Globalization;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>Large files, piece by piece: what was interrupted goes on when the same file is chosen again.</summary>
internal sealed class UploadRoutes(Session session, Routes routes)
{
    /// <summary>Bytes of the list of hashes, at most: one line for each piece of the largest file.</summary>
    private const int MostHashes = 4 << 20;

    public void Map(WebApplication app)
    {
        app.MapPost("/add/part/begin", context => routes.WithTokenHeader(context, () =>
        {
            var (file, first) = (FileOf(context), context.Request.Query["first"].ToString());
            return Results.Json(new { have = session.Write(vault => vault.BeginUpload(file, first)) });
        }));
        app.MapPost("/add/part", context => routes.WithTokenHeader(context, () => Results.Json(new { kept = Keep(context) })));
        app.MapPost("/add/part/end", context => routes.WithTokenHeader(context, () => End(context)));
        routes.Post(app, "/add/drop", (context, form) =>
        {
            var file = new UploadFile(form["name"].ToString(), Number(form["size"]), Number(form["modified"]));
            session.Write(vault =>
            {
                vault.DropUpload(file);
                return 0;
            });
            return routes.SeeAsync(context, "/add", "add.unfinished.dropped");
        }, "/add");
    }

    private static UploadFile FileOf(HttpContext context)
    {
        var query = context.Request.Query;
        return new UploadFile(Uploads.NameOf(Uploads.Clean(query["path"].ToString())), Number(query["size"]), Number(query["modified"]));
    }

    private static long Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private bool Keep(HttpContext context)
    {
        Uploads.AllowLong(context);
        var number = (int)Math.Min(Number(context.Request.Query["n"]), int.MaxValue);
        // Only a whole piece is kept; while it comes, the case is free for everything else.
        var bytes = ArrayPool<byte>.Shared.Rent(Vault.UploadPiece + 1);
        try
        {
            var length = context.Request.Body.ReadAtLeast(bytes.AsSpan(0, Vault.UploadPiece + 1), Vault.UploadPiece + 1, throwOnEndOfStream: false);
            return length <= Vault.UploadPiece && session.Write(vault => vault.KeepPiece(FileOf(context), number, bytes.AsMemory(0, length)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
    }

    /// <summary>Makes the exhibit of all pieces, if they are what the file is now: their hashes are the body. Else says from which piece on to send.</summary>
    private IResult End(HttpContext context)
    {
        Uploads.AllowLong(context);
        var text = new byte[MostHashes];
        var length = context.Request.Body.ReadAtLeast(text, MostHashes, throwOnEndOfStream: false);
        var hashes = System.Text.Encoding.ASCII.GetString(text, 0, length).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var file = FileOf(context);
        try
        {
            return Uploads.Kept(session.Write(vault =>
            {
                using var whole = vault.OpenUpload(file, hashes);
                var exhibit = Uploads.Add(context, session, vault, whole);
                vault.DropUpload(file);
                return exhibit;
            }));
        }
        catch (PieceMissingException missing)
        {
            return Results.Json(new { from = missing.Number });
        }
    }
}
