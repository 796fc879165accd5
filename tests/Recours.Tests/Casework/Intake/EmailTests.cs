using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class EmailTests
{
    private static readonly Email Importer = new();
    private static readonly MetaFolder Fixtures = MetaFolder.Of("email");

    private static List<ImportItem> Fixture(string path) => MetaFolder.With(path, Fixtures.Bytes(path)).Read(Importer);

    private static List<ImportItem> Mail(string text, string name = "a.eml") => MetaFolder.With(name, text.ReplaceLineEndings("\n")).Read(Importer);

    private static string[] Codes(ChatEntry entry) => [.. entry.Irregularities.Select(i => i.Code)];

    [Fact]
    public void A_message_is_what_its_file_says()
    {
        var items = Fixture("synthetic/threat.eml");
        MetaFolder.Count(items).ShouldBe(new Accounting(1, 0, 0, 0));
        var entry = MetaFolder.Entries(items).ShouldHaveSingleItem();
        entry.Text.ShouldBe("Dernière chance\nTu as 24 heures – 500 €");
        (entry.Kind, entry.Sender, entry.SenderId, entry.Direction, entry.Id).ShouldBe((EntryKind.Text, "Jess M", "jess.model@mail.example", Direction.Peer, "syn-1@mail.example"));
        entry.Time.ShouldBe(new EntryTime(new DateTime(2025, 3, 14, 21, 4, 11), "+01:00", TimePrecision.Second, "Fri, 14 Mar 2025 21:04:11 +0100"));
        var media = entry.Media.ShouldHaveSingleItem();
        (media.Name, media.State).ShouldBe(("écran.png", MediaState.Present));
        media.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPYeZwTAAPGAYqjLNZhAAAAAElFTkSuQmCC"))));
        entry.Raw.ShouldContain("=?UTF-8?Q?Derni=C3=A8re_chance?=");
        entry.Irregularities.ShouldBeEmpty();
        var people = items.OfType<ImportItem.Person>().Select(p => p.Value).ToList();
        people.Select(p => (p.Name, p.Role)).ShouldBe([("Jess M", Direction.Peer), ("Camille Éxemple", Direction.Owner)]);
        people[0].Ids.Select(i => (i.Type, i.Value)).ShouldBe([("email", "jess.model@mail.example"), ("received-ip", "192.0.2.10")]);
    }

    [Fact]
    public void A_mailbox_with_poor_separators_and_odd_parts_gives_its_three_messages()
    {
        var items = Fixture("mimekit/simple.mbox");
        MetaFolder.Count(items).ShouldBe(new Accounting(3, 0, 0, 0));
        ImporterContract.EveryByteIsAccountedFor(Fixtures.Bytes("mimekit/simple.mbox"), items);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => e.Text.Split('\n')[0]).ShouldBe(
            ["this'll probably break a lot of mime parsers", "this'll probably break even more mime parsers", "if a mime parser can correctly handle this, I'm impressed"]);
        entries.ShouldAllBe(e => e.Text.Contains("Hello world.\n") && e.Time!.Value.Zone == "-04:00" && e.Time!.Value.Value == new DateTime(2002, 8, 23, 2, 32, 53));
        Codes(entries[0]).ShouldContain("email.sender-is-recipient");
        Codes(entries[1]).ShouldContain("email.separator-without-blank-line");
    }

    [Fact]
    public void A_blackmail_sent_in_the_name_of_its_recipient_is_not_the_owners()
    {
        const string header = """
            Delivered-To: camille@mail.example
            Received: from host.example ([203.0.113.9]) by mx.mail.example; Fri, 14 Mar 2025 20:04:15 +0000
            Authentication-Results: mx.mail.example; spf=fail smtp.mailfrom=bulk.example; dkim=none; dmarc=fail header.from=mail.example
            Return-Path: <x1@bulk.example>
            From: camille@mail.example <camille@mail.example>
            Reply-To: hunter@other.example
            To: camille@mail.example
            Subject: Your password is hunter2
            Date: Fri, 14 Mar 2025 20:04:11 +0000
            Message-ID: <1@bulk.example>

            I recorded you.
            """;
        var items = Mail(header);
        var entry = MetaFolder.Entries(items).ShouldHaveSingleItem();
        entry.Direction.ShouldBe(Direction.Peer);
        Codes(entry).ShouldBe(
        [
            "email.reply-to-differs", "email.return-path-differs", "email.message-id-differs", "email.sender-is-recipient", "email.spf-fail", "email.dkim-none", "email.dmarc-fail",
        ]);
        items.OfType<ImportItem.Person>().First().Value.Ids.Select(i => (i.Type, i.Value)).ShouldBe(
        [
            ("email", "camille@mail.example"), ("email-reply-to", "hunter@other.example"), ("email-return-path", "x1@bulk.example"), ("received-ip", "203.0.113.9"),
        ]);
        entry.Time!.Value.Zone.ShouldBe("utc");

        // Signed by its own domain, the same message is a note to oneself.
        var note = Mail(header.Replace("dkim=none", "dkim=pass header.d=mail.example").Replace("dmarc=fail", "dmarc=pass").Replace("spf=fail", "spf=pass"));
        MetaFolder.Entries(note)[0].Direction.ShouldBe(Direction.Owner);
        note.OfType<ImportItem.Person>().First().Value.Ids.ShouldContain(i => i.Type == "dkim-domain" && i.Value == "mail.example");
    }

    [Fact]
    public void Forged_display_names_and_foreign_dates_are_named()
    {
        var entry = MetaFolder.Entries(Mail("""
            Received: from a by b; Fri, 14 Mar 2025 20:04:15 +0000
            From: "police@interpol.example" <x@bulk.example>
            To: camille@mail.example
            Subject: a
            Date: Mon, 10 Mar 2025 20:04:11 +0000

            b
            """))[0];
        Codes(entry).ShouldBe(["email.display-name-shows-another-address", "email.date-and-arrival-differ"]);
    }

    [Theory]
    [InlineData("Date: yesterday", "2025-03-14T20:04:15", "utc")]
    [InlineData("X-No: date", "2025-03-14T20:04:15", "utc")]
    public void A_date_that_is_none_gives_way_to_the_receiving_server(string date, string expected, string zone)
    {
        var entry = MetaFolder.Entries(Mail($"Received: from a by b; Fri, 14 Mar 2025 20:04:15 +0000\nFrom: x@bulk.example\nTo: c@mail.example\n{date}\nSubject: s\n\nb\n"))[0];
        Codes(entry).ShouldContain("email.date-unreadable");
        (ReadJson.Time(entry.Time!.Value), entry.Time!.Value.Zone).ShouldBe((expected, zone));
    }

    [Fact]
    public void A_mailbox_keeps_sentences_that_begin_with_From_and_restores_quoted_ones()
    {
        const string mbox = """
            From x@bulk.example Fri Mar 14 21:04:11 2025
            From: Jess <x@bulk.example>
            To: Sam <sam@mail.example>
            Subject: one
            Date: Fri, 14 Mar 2025 20:04:11 +0000
            Message-ID: <a@bulk.example>

            >From your pictures I know all.

            From now on: pay
            Amount: 500

            From sam@mail.example Fri Mar 14 21:05:11 +0100 2025
            From: Sam <sam@mail.example>
            To: Jess <x@bulk.example>
            Subject: Re: one
            Date: Fri, 14 Mar 2025 21:05:11 +0100
            In-Reply-To: <a@bulk.example>

            no
            """;
        var items = Mail(mbox, "Inbox");
        ImporterContract.EveryByteIsAccountedFor(Encoding.UTF8.GetBytes(mbox.ReplaceLineEndings("\n")), items);
        var entries = MetaFolder.Entries(items);
        entries.Count.ShouldBe(2);
        entries[0].Text.ShouldBe("one\nFrom your pictures I know all.\n\nFrom now on: pay\nAmount: 500");
        entries[0].Repairs.ShouldBe([new Repair("email.quoted-from-restored")]);
        Codes(entries[0]).ShouldBe(["email.from-line-in-body"]);
        entries.Select(e => e.Conversation).ShouldBe(["a@bulk.example", "a@bulk.example"]);
        items.OfType<ImportItem.Conversation>().ShouldHaveSingleItem().Title.ShouldBe("one");
    }

    [Fact]
    public void The_owner_of_a_mailbox_is_the_one_that_every_message_knows()
    {
        static string One(string from, string to) => $"From - Fri Mar 14 21:04:11 2025\nFrom: {from}\nTo: {to}\nSubject: s\nDate: Fri, 14 Mar 2025 20:04:11 +0000\n\nb\n\n";
        var entries = MetaFolder.Entries(Mail(One("x@a.example", "me@b.example") + One("me@b.example", "x@a.example") + One("y@a.example", "me@b.example"), "m.mbox"));
        entries.Select(e => e.Direction).ShouldBe([Direction.Peer, Direction.Owner, Direction.Peer]);
    }

    [Fact]
    public void A_message_attached_to_another_is_an_entry_of_its_own()
    {
        var items = Mail("""
            From: Sam <sam@mail.example>
            To: help@association.example
            Subject: Fwd
            Date: Fri, 14 Mar 2025 21:05:11 +0100
            Message-ID: <out@mail.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            see below
            --b
            Content-Type: message/rfc822

            From: Jess <x@bulk.example>
            To: sam@mail.example
            Subject: pay
            Date: Fri, 14 Mar 2025 20:04:11 +0000

            or else
            --b--
            """);
        var entries = MetaFolder.Entries(items);
        entries.Select(e => (e.Sender, e.Text, e.ForwardedFrom, e.Source.Pointer)).ShouldBe(
            [("Sam", "Fwd\nsee below", null, null), ("Jess", "pay\nor else", "out@mail.example", "/attached/1")]);
    }

    [Fact]
    public void A_message_in_HTML_shows_where_its_links_lead()
    {
        var entry = MetaFolder.Entries(Mail("""
            From: x@bulk.example
            To: c@mail.example
            Subject: s
            Date: Fri, 14 Mar 2025 20:04:11 +0000
            Content-Type: text/html; charset=utf-8

            <html><head><title>t</title><style>p{}</style></head><body><p>Hi   <b>you</b></p><script>alert(1)</script><p>pay <a href="https://evil.example/x">https://bank.example</a> &euro;5<br>now</body></html>
            """))[0];
        entry.Text.ShouldBe("s\nHi you\npay https://bank.example (https://evil.example/x) €5\nnow");
        entry.Repairs.ShouldBe([new Repair("email.text-of-html")]);
    }

    [Fact]
    public void An_unknown_charset_is_named_and_the_text_still_read()
    {
        var entry = MetaFolder.Entries(Mail("From: x@a.example\nTo: c@b.example\nSubject: s\nDate: Fri, 14 Mar 2025 20:04:11 +0000\nContent-Type: text/plain; charset=x-none\n\npay 500\n"))[0];
        entry.Text.ShouldBe("s\npay 500");
        Codes(entry).ShouldBe(["email.charset-unknown"]);
    }

    [Fact]
    public void The_form_of_Apple_Mail_is_message_and_property_list()
    {
        const string message = "From: x@bulk.example\nTo: c@mail.example\nSubject: s\nDate: Fri, 14 Mar 2025 20:04:11 +0000\n\nbody\n";
        string whole = $"{message.Length}      \n{message}<?xml version=\"1.0\"?>\n<plist><dict/></plist>\n";
        var items = Mail(whole, "1.emlx");
        MetaFolder.Count(items).ShouldBe(new Accounting(1, 0, 2, 0));
        ImporterContract.EveryByteIsAccountedFor(Encoding.UTF8.GetBytes(whole), items);
        MetaFolder.Entries(items)[0].Text.ShouldBe("s\nbody");
    }

    [Fact]
    public void Parts_nested_without_end_do_not_exhaust_the_reader()
    {
        var text = new StringBuilder("From: x@a.example\nTo: b@c.example\nSubject: s\nDate: Fri, 14 Mar 2025 20:04:11 +0000\n");
        for (int i = 0; i < 3000; i++)
        {
            text.Append($"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        }

        MetaFolder.Entries(Mail(text.ToString())).ShouldHaveSingleItem();
        var deep = new StringBuilder();
        for (int i = 0; i < 200; i++)
        {
            deep.Append("From: x@a.example\nTo: b@c.example\nSubject: s\nContent-Type: message/rfc822\n\n");
        }

        Mail(deep.ToString()).OfType<ImportItem.Entry>().Count().ShouldBeLessThan(10);
    }

    [Theory]
    [InlineData("just a text\nwithout header\n")]
    [InlineData("Note: remember\nTo: do\n\nlist\n")]
    [InlineData("[14/03/2025, 21:04:11] Jess: From: you\n")]
    public void Other_texts_are_no_mail(string text) => Importer.Recognises(new ExportFile("a.txt", text.Length), Encoding.UTF8.GetBytes(text)).ShouldBeFalse();

    [Fact]
    public void The_machine_changes_nothing() => ImporterContract.TheMachineChangesNothing(() => MetaFolder.Print(Fixtures.Read(Importer)));

    [Theory]
    [InlineData("synthetic/threat.eml")]
    [InlineData("mimekit/simple.mbox")]
    public void Damage_never_throws_and_every_byte_still_has_its_place(string path) =>
        ImporterContract.DamageNeverThrows(Importer, path, Fixtures.Bytes(path), ImporterContract.EveryByteIsAccountedFor);
}
