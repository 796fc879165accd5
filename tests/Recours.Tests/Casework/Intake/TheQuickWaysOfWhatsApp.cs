using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>Lines of a known pattern are read by their bytes: that must give what reading them by letters gives, whatever they hold.</summary>
public sealed class TheQuickWaysOfWhatsApp
{
    private static readonly string[] Heads =
    [
        "14/03/2025, 21:04 - ", "14/03/2025, 21:05 - ", "31/02/2025, 21:05 - ", "14/03/2025, 25:05 - ", "3/14/25, 9:04 PM - ", "3/14/25, 12:04 AM - ", "3/4/25, 13:04 AM - ", "12/31/25, 9:04\u202FPM - ",
        "[14/03/2025 à 21:04:11] ", "[14/03/2025 à 21:04:61] ", "\u200E[14/03/2025 à 21:04:12] ", "[14.03.25, 21:04:11] ", "2025-03-14 21:04 - ", "٣٠/١٢/٢٠٢٤, ٩:٠٤ م - ", "0014/03/25, 21:04 - ", "14/03/25, 21:04 - ",
        "14/03/2025, 21:04 -", "[14/03/2025, 21:04:11]", " 14/03/2025, 21:04 - ", "", "", "x", "14/03/2025", "14/03/2025, 21:04 ",
    ];

    private static readonly string[] Names = ["Jess", "Sam", "Jess: work", "Élodie", "\u200EJess", "+44 7700 900123", "Jess\u200E", "A", "\uFEFFSam", "\u200E", "you deleted", "Chats are end-to-end encrypted", ""];

    private static readonly string[] Joins = [": ", ": ", ": ", ":", ":\u00A0", ":\t", " ", ":."];

    private static readonly string[] Words =
    [
        "ok", "coucou: ça va ?", "You deleted this message", "you deleted this message.", "\u200EYou deleted this message", "Vous avez supprimé ce message", "https://pay.example/x", "see 18:30", "a: b: c: d",
        "IMG-20250314-WA0001.jpg (file attached)", "<Media omitted>", "", "é", "yo", "\u202Egpj", "null", "Missed voice call", "Voice call", "You have until tomorrow. Think.", "no - never", "\uFFFD", "<This message was edited>",
    ];

    [Fact]
    public void EveryHeaderReadByItsBytesIsWhatItsLettersAre()
    {
        var random = new Random(3);
        for (int round = 0; round < 200; round++)
        {
            byte[] file = Chat(random, 40);
            var heads = new WhatsAppHeads();
            var reader = new WhatsAppLineReader(new MemoryStream(file));
            while (reader.Advance())
            {
                bool quick = WhatsAppHeader.TryParse(reader.Text, out var expected);
                heads.TryParse(reader, out var found, out int body).ShouldBe(quick, reader.Text);
                if (found is not null)
                {
                    found.ShouldBe(expected, reader.Text);
                    if (body >= 0)
                    {
                        Encoding.UTF8.GetString(reader.Utf8[body..]).ShouldBe(reader.Text[found.BodyStart..]);
                    }
                }
            }
        }
    }

    [Fact]
    public void SendersCountedOnTheWayAreThoseOfASecondReading()
    {
        var random = new Random(5);
        int quick = 0;
        for (int round = 0; round < 600; round++)
        {
            var export = MetaFolder.With("_chat.txt", Chat(random, random.Next(1, 80)));
            var survey = new WhatsAppSurvey(new WhatsAppHeads());
            var reader = new WhatsAppLineReader(export.Open(export.Files[0]));
            while (survey.AddNext(reader))
            {
            }

            survey.Decide();
            if (survey.Senders(20_000) is { } senders)
            {
                quick++;
                senders.ShouldBe(WhatsApp.SendersByLine(export, export.Files[0], survey, "_chat"));
            }
        }

        quick.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void AFileReadByItsBytesHasTheEntriesOfTheSameFileReadByItsLetters()
    {
        // A file of two bytes a letter has no bytes of the quick way.
        var random = new Random(13);
        int entries = 0;
        for (int round = 0; round < 400; round++)
        {
            string text = "\uFEFF" + Encoding.UTF8.GetString(Chat(random, random.Next(1, 80)));
            var (quick, slow) = (Entries(Encoding.UTF8.GetBytes(text)), Entries(Encoding.Unicode.GetBytes(text)));
            quick.ShouldBe(slow);
            entries += quick.Count;
        }

        entries.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public void PlainEntriesHandedOnAtOnceAreThoseOfTheItemsInTheSameOrder()
    {
        var random = new Random(17);
        int plain = 0;
        for (int round = 0; round < 600; round++)
        {
            var export = MetaFolder.With("_chat.txt", Chat(random, random.Next(1, 80)));
            var items = ((IChatImporter)new WhatsApp()).Read(export, export.Files).ToList();
            var result = ExportReader.Read(export, [new WhatsApp()]);
            if (result.Importers.Count == 0)
            {
                continue;
            }

            ((IPlainImporter)new WhatsApp()).Read(export, export.Files, entry =>
            {
                plain++;
                entry.Irregularities.ShouldBeEmpty();
                entry.Media.ShouldBeEmpty();
                entry.Raw.ShouldNotContain("\u202E");
            }).Count(item => item is not ImportItem.Entry).ShouldBe(items.Count(item => item is not ImportItem.Entry));
            var entries = items.OfType<ImportItem.Entry>().ToList();
            result.Entries.Select(Told).ShouldBe(entries.Select(item => Told(new Bidi().Flagged(item.Value))));
            result.Accounting.ShouldBe(new Accounting(entries.Count, entries.Sum(entry => entry.Parts), items.OfType<ImportItem.Furniture>().Sum(piece => piece.Units), items.Count(item => item is ImportItem.Unparsed)));
        }

        plain.ShouldBeGreaterThan(500);

        static string Told(ChatEntry entry) => $"{entry.Source}|{entry.Kind}|{entry.Time}|{entry.Text}|{entry.Raw}|{string.Join(';', entry.Irregularities.Select(one => one.Code + one.Detail))}";
    }

    [Fact]
    public void TheEndOfALineAndItsSignsAreThoseOfALookAtEachByte()
    {
        var random = new Random(19);
        byte[] signs = ":-.(<\r\u00e9"u8.ToArray();
        for (int round = 0; round < 20_000; round++)
        {
            byte[] bytes = new byte[random.Next(0, 200)];
            bytes.AsSpan().Fill((byte)'a');
            for (int put = random.Next(4); put > 0 && bytes.Length > 0; put--)
            {
                bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)'\n' : signs[random.Next(signs.Length)];
            }

            int end = WhatsAppScan.ToEnd(bytes, out var found), first = bytes.AsSpan().IndexOf((byte)'\n');
            if (end < 0)
            {
                // Only the last bytes are left to another way.
                (first < 0 || first >= bytes.Length / 32 * 32).ShouldBeTrue();
                continue;
            }

            end.ShouldBe(first);
            var line = bytes[..end];
            found.ShouldBe((line.Contains((byte)':') ? WhatsAppSigns.Colon : 0) | (line.Contains((byte)'-') ? WhatsAppSigns.Hyphen : 0) | (line.Contains((byte)'.') ? WhatsAppSigns.Stop : 0)
                | (line.AsSpan().ContainsAny((byte)'(', (byte)'<') ? WhatsAppSigns.Bracket : 0) | (line.Any(one => one >= 0x80) ? WhatsAppSigns.Letter : 0));
        }
    }

    /// <summary>All that an entry says but its place in the file.</summary>
    private static List<string> Entries(byte[] file) =>
        [.. ExportReader.Read(MetaFolder.With("_chat.txt", file), [new WhatsApp()]).Entries.Select(entry =>
            $"{entry.Kind}|{entry.Sender}|{entry.Direction}|{entry.Time}|{entry.Text}|{entry.Raw}|{entry.Edited}|{entry.DeletedBy}|{entry.Missed}|{entry.DurationSeconds}|{string.Join(';', entry.Media)}|"
            + $"{string.Join(';', entry.Repairs)}|{string.Join(';', entry.Irregularities.Select(one => one.Code + one.Detail))}")];

    [Fact]
    public void WhatIsTakenForPlainWordsIsReadAsSuch()
    {
        string[] pieces = [.. Words, "a.jpg", "a b.jpg", " ", " ", " ", "-", "(", ")", "<", ">", ":", ".", "\n", "\u00A0", "l’été", "Lieu: ", "https://", "maps.google.com/?q=1", "www.google.com/maps", "foursquare.com/v/x", "file attached", "attached: ", "sondage:", "20250314-x.jpg", "edited"];
        var random = new Random(7);
        int plain = 0;
        for (int round = 0; round < 60_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => pieces[random.Next(pieces.Length)]));
            var (apple, anyMarks) = (random.Next(2) == 0, random.Next(2) == 0);
            static bool Known(string name) => name is "a.jpg" or "a b.jpg";
            if (!WhatsAppText.HasMarks(text) && WhatsAppMarkers.IsPlain(text, apple, anyMarks, Known))
            {
                plain++;
                WhatsAppMarkers.Read(text, apple, anyMarks, Known).ShouldBe(new WhatsAppBody(EntryKind.Text, text), text);
            }
        }

        plain.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public void WordsThatCannotBeTheAppsAreToldWithoutFoldingThem()
    {
        var letters = new FirstLetters(["you deleted this message", "médias omis"]);
        foreach (string text in (string[])["you deleted this message", "\u200EYOU\u00A0deleted this message.", "  Médias omis!", "You Deleted this\u200E messages"])
        {
            letters.Begin(text).ShouldBeTrue(text);
            letters.MayBegin(Encoding.UTF8.GetBytes(text.Trim())).ShouldBeTrue(text);
        }

        foreach (string text in (string[])["you have", "yo", "", "you deleted this massage", "thou"])
        {
            letters.Begin(text).ShouldBeFalse(text);
            letters.MayBegin(Encoding.UTF8.GetBytes(text)).ShouldBeFalse(text);
        }
    }

    /// <summary>Lines of one or two shapes, mixed with others and with bytes that are no UTF-8.</summary>
    private static byte[] Chat(Random random, int lines)
    {
        var (chat, own, names) = (new MemoryStream(), Heads[random.Next(Heads.Length)], random.Next(1, Names.Length));
        for (int i = 0; i < lines; i++)
        {
            string line = (random.Next(5) > 0 ? own : Heads[random.Next(Heads.Length)]) + Names[random.Next(names)] + Joins[random.Next(random.Next(2) == 0 ? 3 : Joins.Length)] + Words[random.Next(Words.Length)];
            byte[] bytes = Encoding.UTF8.GetBytes(line + (random.Next(6) == 0 ? "\r\n" : "\n"));
            if (random.Next(12) == 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            chat.Write(bytes);
        }

        return chat.ToArray();
    }
}
