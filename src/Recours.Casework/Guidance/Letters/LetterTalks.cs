using System.Globalization;
using Recours.Casework.Dossier;
using Recours.Casework.Intake;
using Recours.Casework.Words;

namespace Recours.Casework.Guidance.Letters;

/// <summary>The conversations that a complaint may name: with the blackmailer where he is known, else the only one there is.</summary>
internal static class LetterTalks
{
    private const int MaxTalks = 20;

    public static IReadOnlyList<(LetterTalk Talk, IReadOnlyList<LetterRow> Account)> Of(LetterInput input)
    {
        var (words, known) = (Sentences.For(input.Language), input.Seen.Blackmailer.Count > 0);
        var conversations = input.Readings.SelectMany(reading => reading.Result.Entries.GroupBy(entry => entry.Conversation).Select(entries => (Reading: reading, Entries: entries.ToList())))
            .Select(talk => (talk.Reading, talk.Entries, Peers: talk.Entries.Where(entry => known ? entry.Sender is { } name && input.Seen.Blackmailer.Contains(name) : entry.Direction == Direction.Peer).Select(entry => entry.Sender).OfType<string>().Distinct().ToList()))
            .Where(talk => talk.Peers.Count > 0).ToList();
        // An export may hold talks with a whole family: nobody is named to the police who is not known to be meant.
        var meant = known || conversations is [{ Peers.Count: 1 }] ? conversations : [];
        return [.. meant.Take(MaxTalks).Select(talk =>
        {
            // Screenshots and mails name no platform: its line is left to be filled in.
            var importer = talk.Reading.Result.Importers is [var first, ..] ? first : null;
            var platform = importer is not null && SituationOf.PlatformOf(importer.Id) is { } id ? SituationOf.NameOf(id, input.Guides) : null;
            var times = talk.Entries.Select(entry => entry.Time).OfType<EntryTime>().ToList();
            return (new LetterTalk(platform ?? importer?.ProductIn(words) ?? "", string.Join(", ", talk.Peers), talk.Entries.Count, Day(times, first: true, words.Language), Day(times, first: false, words.Language), known && !input.Seen.IsSure),
                (IReadOnlyList<LetterRow>)[new(words["letter.row.platform"], platform), .. Ids(talk.Reading, talk.Peers, words)]);
        })];
    }

    /// <summary>A moment in words; without an offset only its day.</summary>
    public static string InWords(DateTime time, TimeSpan? offset, string language) =>
        DossierDates.Day(time, language) + (offset is { } zone ? $"{(language == "ar" ? "،" : ",")} {time.ToString("HH:mm", CultureInfo.InvariantCulture)} (UTC{Offset(zone)})" : "");

    /// <summary>The time of a message as its source writes it; an hour without a zone is that of the device.</summary>
    public static string InWords(EntryTime time, string language) => DossierDates.Day(time.Value, language)
        + $"{(language == "ar" ? "،" : ",")} {time.Value.ToString("HH:mm", CultureInfo.InvariantCulture)}{(time.Zone == "unknown" ? "" : $" ({(time.Zone == "utc" ? "UTC" : "UTC" + time.Zone)})")}";

    private static string Offset(TimeSpan zone) => zone == TimeSpan.Zero ? "" : (zone < TimeSpan.Zero ? "−" : "+") + zone.ToString("hh\\:mm", CultureInfo.InvariantCulture);

    private static string? Day(List<EntryTime> times, bool first, string language) => times.Count == 0 ? null
        : DossierDates.Day(first ? times.Min(time => time.Value) : times.Max(time => time.Value), language);

    private static IEnumerable<LetterRow> Ids(CaseReading reading, List<string> peers, Sentences words) =>
        reading.Result.Participants.Where(person => person.Role == Direction.Peer && peers.Contains(person.Name)).SelectMany(person => person.Ids).Select(id => (id.Value, Key: id.Type switch
        {
            "handle" => "letter.row.handle",
            "profile-url" => "letter.row.url",
            "numeric-id" => "letter.row.user-id",
            "phone" => "letter.row.phone",
            "email" => "letter.email",
            _ => null,
        })).Where(id => id.Key is not null).Distinct().Take(10).Select(id => new LetterRow(words[id.Key!], id.Value, Ltr: true));
}
