using Recours.Casework.Guidance;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Companion.Commands;

namespace Recours.Tests.Companion;

/// <summary>A case in which every field holds every attack that its form lets through; made once for all who look at it.</summary>
public sealed class HostileCase : IDisposable
{
    public const string Passphrase = "quatre chevaux bleus dansent";

    public string Folder { get; } = Directory.CreateTempSubdirectory("recours-hostile-").FullName;

    /// <summary>The number of the first fact of each kind.</summary>
    public IReadOnlyDictionary<string, string> First { get; }

    public HostileCase()
    {
        using var vault = Vault.Create(new DiskFiles(Folder), CaseCommands.ThisMachine, Passphrase, "fr", "MA", "read me");
        foreach (var (path, bytes) in HostileFiles.All())
        {
            vault.Add(new MemoryStream(bytes), path[(path.LastIndexOf('/') + 1)..], path, null, HostileFiles.Texts[0], "drop1");
        }

        foreach (var text in HostileFiles.Texts.Append(HostileFiles.Endless(5_000)))
        {
            vault.WriteNote(text);
            vault.DescribePerson(new Dictionary<string, string> { ["name"] = text, ["address"] = text, ["phone"] = text, ["email"] = text, ["birth-date"] = text });
            vault.Decide(EventNames.FindingAdded, "added" + vault.Entries.Count, "indicator", new Dictionary<string, string> { ["type"] = "url", ["value"] = text, ["attribution"] = "blackmailer" });
        }

        // A few facts of each kind; every attack stands in some field.
        var (next, first) = (0, new Dictionary<string, string>());
        foreach (var kind in DeclaredKind.All.Where(kind => kind.Name is not (DeclaredKind.Done or DeclaredKind.Later)))
        {
            for (var fact = 0; fact < (kind.IsSingle ? 1 : 6); fact++)
            {
                var number = vault.Declare(kind.Name, kind.Keys.Where(key => !key.IsTime).Select(key => (key.Name, Value: key.Name == "whose" ? "theirs" : Value(key, ref next)))
                    .Where(pair => pair.Value is not null).ToDictionary(pair => pair.Name, pair => pair.Value!));
                first.TryAdd(kind.Name, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        First = first;
        vault.KeepDraft(new Dictionary<string, string> { ["met"] = HostileFiles.Texts[3], ["text"] = HostileFiles.Texts[10] });
        vault.Settle();
    }

    /// <summary>The next attack that the field takes; for one that takes none, what it asks for.</summary>
    private static string? Value(DeclaredKey key, ref int next)
    {
        for (var tried = 0; tried < HostileFiles.Texts.Count; tried++)
        {
            var text = HostileFiles.Texts[next++ % HostileFiles.Texts.Count];
            if (key.Check(text.Length > DeclaredKind.MaxValue ? text = text[..DeclaredKind.MaxValue] : text))
            {
                return text;
            }
        }

        return key.Expected.Split('|')[0] is var expected && key.Check(expected) ? expected : null;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
