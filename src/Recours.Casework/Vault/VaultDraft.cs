using System.Text.Json;
using Recours.Evidence.Age;

namespace Recours.Casework.Vault;

public sealed partial class Vault
{
    /// <summary>UTF-16 units of a draft at most, over all its parts.</summary>
    private const int MaxDraft = 1_000_000;

    private const string DraftFile = VaultLayout.Cache + "draft.age";

    /// <summary>
    /// What was typed and is no fact yet, by the name of its field; empty when there is none, or when it cannot be read: a draft is a help,
    /// never evidence.
    /// </summary>
    public IReadOnlyDictionary<string, string> Draft()
    {
        if (!files.Exists(DraftFile))
        {
            return new Dictionary<string, string>();
        }

        try
        {
            using var stored = files.OpenRead(DraftFile);
            using var plain = AgeFile.Decrypt(stored, identity);
            return JsonSerializer.Deserialize<Dictionary<string, string>>(plain) ?? [];
        }
        catch (Exception e) when (e is AgeException or JsonException)
        {
            return new Dictionary<string, string>();
        }
    }

    /// <summary>Keeps a draft, encrypted, instead of the one before; an empty one takes it away. Throws <see cref="RefusedException"/> for one that is too long.</summary>
    public void KeepDraft(IReadOnlyDictionary<string, string> parts)
    {
        if (parts.Values.Sum(part => (long)part.Length) > MaxDraft)
        {
            throw new RefusedException("story.too-long");
        }

        BeginWriting();
        if (parts.Values.All(string.IsNullOrWhiteSpace))
        {
            if (files.Exists(DraftFile))
            {
                files.Delete(DraftFile);
            }

            return;
        }

        var bytes = new MemoryStream();
        using (var encrypted = AgeFile.Encrypt(bytes, [identity.Recipient], machine.Random))
        {
            JsonSerializer.Serialize(encrypted, parts);
            encrypted.Finish();
        }

        logWriter.WriteWhole([(DraftFile, bytes.ToArray())]);
    }
}
