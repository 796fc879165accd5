namespace Recours.Casework.Intake;

/// <summary>One CSV file of DiscordChatExporter: columns by the names of the heading.</summary>
internal static class DiscordTable
{
    public static IEnumerable<ImportItem> Read(Stream stream, ExportFile file, MediaFiles files)
    {
        IReadOnlyList<string>? heading = null;
        var met = new HashSet<(string, string)>();
        foreach (var record in CsvRecords.Read(stream))
        {
            var span = new SourceSpan(file.Path, record.Offset, record.Length);
            if (heading is null)
            {
                heading = record.Fields;
                yield return new ImportItem.Conversation(file.Path, null);
                yield return new ImportItem.Furniture(span);
                continue;
            }

            string Field(string name)
            {
                int at = -1;
                for (int i = 0; i < heading.Count && at < 0; i++)
                {
                    at = heading[i] == name ? i : -1;
                }

                return at >= 0 && at < record.Fields.Count ? record.Fields[at] : "";
            }

            if (!record.Whole || record.Fields.Count != heading.Count)
            {
                yield return record.Length > 0 && record.Raw.Trim().Length == 0 ? new ImportItem.Furniture(span) : new ImportItem.Unparsed(span, "csv.record", record.Raw);
                continue;
            }

            var odd = new List<Irregularity>();
            string written = Field("Date");
            var time = Times.Iso(written) ?? WrittenDate.Read(written);
            if (time is null)
            {
                odd.Add(new Irregularity("time.unread", span, written));
            }

            var media = Field("Attachments").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one => files.Find(one, span, odd)).ToArray();
            if (met.Add((Field("Author"), Field("AuthorID"))))
            {
                yield return DiscordMessages.Person(Field("Author"), Field("Author"), Field("AuthorID"), span);
            }

            yield return new ImportItem.Entry(new ChatEntry(media.Length > 0 ? EntryKind.Media : Field("Content").Length > 0 ? EntryKind.Text : EntryKind.Unknown,
                Field("Author"), Direction.None, time, Field("Content"), record.Raw, span)
            {
                Conversation = file.Path,
                SenderId = Field("AuthorID"),
                Media = media,
                Reactions = Field("Reactions").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                Irregularities = odd,
            });
        }
    }
}
