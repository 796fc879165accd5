using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>Reads LINE's "save chat as text": of a telephone with tabs between its fields, or of a computer with blanks.</summary>
public sealed partial class Line : IChatImporter
{
    private const int HeadLines = 60;

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("line", "LINE", "2025-03", ["line.media", "line.ids", "line.unsent", "line.time-zone"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        using var stream = new MemoryStream(head.ToArray());
        var reader = new WhatsAppLineReader(stream);
        var (titled, day, seen) = (false, false, 0);
        while (seen < HeadLines && reader.Next(out var one))
        {
            string text = WhatsAppText.Clean(one.Text);
            if (WhatsAppHeader.TryParse(text, out _) || text.StartsWith(">>> ", StringComparison.Ordinal))
            {
                return false;
            }

            titled |= seen == 0 && text.StartsWith("[LINE]", StringComparison.Ordinal);
            if (day && LineDates.Clock(text) is { } clock && (clock.Tab || clock.Rest.Contains(' ', StringComparison.Ordinal)))
            {
                return true;
            }

            day |= LineDates.Day(text, false) is not null;
            if (!one.IsBlank && ++seen > 6 && !titled && !day)
            {
                return false;
            }
        }

        return titled;
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return files.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(file => new Run(export, file).Items());
    }

    [GeneratedRegex(@"^\[LINE\]\s*(?:Chat history (?:with|in)\s+(.+)|(.+?)(?:とのトーク履歴|のトーク履歴|님과의 대화|的聊天記錄|的聊天记录)|(?:與|与)\s*(.+?)\s*(?:的聊天記錄|的聊天记录))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    /// <summary>The reading of one file.</summary>
    private sealed class Run(IExport export, ExportFile file)
    {
        private readonly Dictionary<string, (SourceSpan Source, int Count)> senders = new(StringComparer.Ordinal);
        private LineNames names = LineNames.None;
        private string? title;
        private bool headed, monthFirst, undecided;

        public IEnumerable<ImportItem> Items()
        {
            Survey();
            yield return new ImportItem.Conversation(file.Path, title);
            if (undecided)
            {
                yield return new ImportItem.Oddity(new Irregularity("line.day-or-month", new SourceSpan(file.Path, 0, 0)));
            }

            if (names.Guessed)
            {
                yield return new ImportItem.Oddity(new Irregularity("line.senders-guessed", new SourceSpan(file.Path, 0, 0)));
            }

            foreach (var item in new Transcript(file, Classify, Finish, quoted: true).Read(export.Open(file)))
            {
                yield return item;
            }

            foreach (var (name, sender) in senders)
            {
                yield return new ImportItem.Person(new Participant(name, Role(name), []));
            }
        }

        /// <summary>The title, the order of day and month, and who writes, before any entry: each then knows its side.</summary>
        private void Survey()
        {
            var (votes, rests) = (new int[2], new List<string>());
            using var stream = export.Open(file);
            var reader = new WhatsAppLineReader(stream);
            var (first, dayMet) = (true, false);
            while (reader.Next(out var one))
            {
                string text = WhatsAppText.Clean(one.Text);
                if (first && Title().Match(text) is { Success: true } match)
                {
                    title = match.Groups.Values.Skip(1).First(group => group.Success).Value.Trim();
                }

                first = false;
                if (LineDates.Day(text, false) is not null)
                {
                    dayMet = true;
                    LineDates.Vote(text, votes);
                }
                else if (dayMet && LineDates.Clock(text) is { } clock)
                {
                    if (!clock.Tab && rests.Count < 20_000)
                    {
                        rests.Add(clock.Rest);
                    }
                    else if (clock.Tab && clock.Rest.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && senders.Count < 20_000)
                    {
                        Meet(clock.Rest[..tab], one.Offset, one.Length);
                    }
                }
            }

            // Without any date that decides, the day stands first, as in most countries; it is said.
            (monthFirst, undecided) = (votes[1] > votes[0], votes[0] == 0 && votes[1] == 0 && LineDates.Ambiguous(export, file));
            names = rests.Count > 0 && senders.Count == 0 ? LineNames.Of(rests, title) : LineNames.None;
        }

        private void Meet(string name, long offset, long length)
        {
            if (!senders.TryGetValue(name, out var known))
            {
                known = (new SourceSpan(file.Path, offset, length), 0);
            }

            senders[name] = (known.Source, known.Count + 1);
        }

        /// <summary>The one the conversation is called after is the other; where two write, the second is the owner.</summary>
        private Direction Role(string? name) => name is null || title is null || !senders.ContainsKey(title) ? Direction.None
            : name == title ? Direction.Peer : senders.Count == 2 ? Direction.Owner : Direction.None;

        private TranscriptLine? Classify(string text, DateTime? day, bool open)
        {
            if (day is null && !headed && text.StartsWith("[LINE]", StringComparison.Ordinal))
            {
                headed = true;
                return new TranscriptLine(TranscriptLineKind.Heading);
            }

            if (day is null && headed && text.Length < 80 && text.IndexOfAny([':', '：']) > 0 && text.Any(char.IsAsciiDigit) && LineDates.Day(text, monthFirst) is null)
            {
                return new TranscriptLine(TranscriptLineKind.Heading);
            }

            if (LineDates.Day(text, monthFirst) is { } date)
            {
                // Days only go forward: an earlier one was written by somebody, inside a message.
                return open && date < day ? null : new TranscriptLine(TranscriptLineKind.Day) { Day = date };
            }

            if (day is not { } today || LineDates.Clock(text) is not { } clock)
            {
                return null;
            }

            // After midnight the app counts on: 24:53 is 0:53 of the next day.
            var time = new EntryTime(today + clock.Time, "unknown", TimePrecision.Minute, clock.Raw);
            var (sender, words) = clock.Tab ? Split(clock.Rest) : names.Split(clock.Rest);
            return new TranscriptLine(TranscriptLineKind.Message, time, sender, words)
            {
                Oddity = sender is null && !clock.Tab ? "line.sender-not-told" : null,
            };
        }

        private static (string? Sender, string Text) Split(string rest) => rest.IndexOf('\t', StringComparison.Ordinal) switch
        {
            < 0 => (null, rest),
            0 => (null, rest[1..]),
            var tab => (rest[..tab], rest[(tab + 1)..]),
        };

        private ChatEntry Finish(ChatEntry entry)
        {
            if (entry.Sender is { } name && !senders.ContainsKey(name))
            {
                Meet(name, entry.Source.Offset, entry.Source.Length);
            }

            var body = LineWords.Read(entry.Text, entry.Sender is null);
            string? sender = entry.Sender ?? body.Sender;
            return entry with
            {
                Kind = body.Kind,
                Sender = sender,
                Direction = body.Kind == EntryKind.System ? Direction.None : Role(sender),
                Media = body.Kind is EntryKind.Media or EntryKind.Sticker ? [new MediaReference(null, MediaState.NeverExported)] : [],
                DeletedBy = body.Kind == EntryKind.Deleted ? "sender" : null,
                Missed = body.Missed,
                DurationSeconds = body.Seconds,
                Irregularities = body.Kind == EntryKind.Deleted ? [.. entry.Irregularities.Where(one => one.Code != "line.sender-not-told")] : entry.Irregularities,
            };
        }
    }
}
