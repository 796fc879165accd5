using System.Text;

namespace Recours.Casework.Intake;

/// <summary>The files of an export by the names that messages may give them.</summary>
internal sealed class WhatsAppMedia
{
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly ulong lengths, ends;

    public WhatsAppMedia(IExport export)
    {
        foreach (var file in export.Files)
        {
            string name = Key(file.Path[(file.Path.LastIndexOf('/') + 1)..]);
            if (paths.TryAdd(name, file.Path) && name.Length > 0)
            {
                lengths |= 1UL << name.Length;
                ends |= 1UL << name[^1];
            }
        }
    }

    /// <summary>The path of the file of that name; the first, when several have it.</summary>
    public string? Find(string name)
    {
        // Every sentence with a full stop is asked for: what no file is as long as, or ends like, is not looked up.
        if (name.Length > 0 && !char.IsWhiteSpace(name[0]) && !char.IsWhiteSpace(name[^1]) && Ascii.IsValid(name))
        {
            return (lengths & (1UL << name.Length)) != 0 && (ends & (1UL << name[^1])) != 0 ? paths.GetValueOrDefault(name) : null;
        }

        return paths.GetValueOrDefault(Key(name));
    }

    private static string Key(string name) => WhatsAppText.Compose(WhatsAppText.Clean(name)).Trim();
}
