using Recours.Casework.Findings.Meaning;
using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// Everything in a conversation that leads to a person: in texts, sender columns, participants, contact cards and headers. The kinds
/// look at a text in a fixed order, and none reads what one before it has taken: an account number in a link is no telephone.
/// </summary>
public static class Indicators
{
    /// <summary>Messages after the word for money in which a name can be a receiver's, and after a mobile money service a number its.</summary>
    private const int MoneyReach = 8, NumberReach = 8;

    /// <summary>Messages that a number in pieces takes at most, and characters of one.</summary>
    private const int MostPieces = 16, LongestPiece = 12;

    /// <summary>Characters of a label with its colon at the beginning of a message.</summary>
    private const int LongestLabel = 8;

    /// <summary>The place of what stands in a QR code.</summary>
    public const string InCode = "qr";

    public static (IReadOnlyList<Indicator> Found, IReadOnlyList<Suspect> Suspects) Of(Talk talk, Verdict verdict, IReadOnlySet<int>? threats = null, CancellationToken cancel = default)
    {
        var run = new Run(talk, new Owners(talk, verdict), threats);
        run.People();
        for (var entry = 0; entry < talk.Count; entry++)
        {
            cancel.ThrowIfCancellationRequested();
            run.Entry(entry);
        }

        run.Pieces();

        return run.Result();
    }

    private sealed class Run(Talk talk, Owners owners, IReadOnlySet<int>? threats)
    {
        private readonly Phones phones = new(talk.Context.Country, talk.Language);
        private readonly Dictionary<(string Type, string Value), Tally> found = [];
        private readonly List<(string Type, string Value)> order = [];
        private readonly Dictionary<string, string> receivers = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<Suspect> suspects = [];
        private readonly HashSet<int> foundAt = [];
        private int[] lengths = [];
        private Cue before;
        private readonly Dictionary<Cue, int> services = [];
        private string? voucherBy;
        private int serviceAt = -1000, brandAt = -1000, codeAt = -1000, moneyAt = -1000, mobileAt = -1000, payPalAt = -1000;
        private string? mobileBy, payPalBy;
        private readonly HashSet<string> paidTo = new(StringComparer.Ordinal);

        /// <summary>What was found of one value.</summary>
        private sealed class Tally(Indicator first, int strength)
        {
            public Indicator First { get; set; } = first;
            public int Strength { get; set; } = strength;
            public List<int> Entries { get; } = [first.Entry];
        }

        /// <summary>Identifiers in the sender column and of the participants, at the entry where they first write.</summary>
        public void People()
        {
            var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < talk.Count; i++)
            {
                if (talk.Entries[i] is { Sender: { } sender, Kind: not EntryKind.System })
                {
                    firsts.TryAdd(sender, i);
                }
            }

            foreach (var (sender, first) in firsts)
            {
                Identifier("sender", "phone", sender, first, talk.Side(first));
                Identifier("sender", "handle", sender, first, talk.Side(first));
            }

            foreach (var person in talk.Context.Participants)
            {
                var writes = firsts.TryGetValue(person.Name, out var first);
                var side = writes ? talk.Side(first) : person.Role;
                Identifier("participant", "phone", person.Name, first, side);
                foreach (var id in person.Ids.Where(id => !Handles.IsMadeUp(id, person)))
                {
                    Identifier(id.Type == "email-reply-to" ? "header" : "participant", id.Type == "email-reply-to" ? "email" : id.Type, id.Value, first, side);
                }
            }
        }

        private void Identifier(string place, string type, string written, int entry, Direction side)
        {
            var (kind, value) = type switch
            {
                "phone" => ("phone", PhoneOf(written)),
                "email" => ("email", written.Contains('@', StringComparison.Ordinal) && written.Contains('.', StringComparison.Ordinal) ? written.Trim().ToLowerInvariant() : null),
                "handle" when place == "sender" => ("handle", written is ['@', .. { Length: >= 3 } name] && !name.Contains(' ', StringComparison.Ordinal) ? name.ToLowerInvariant() : null),
                "handle" => ("handle", written.Trim().TrimStart('@') is { Length: >= 2 and <= 64 } name && !name.Contains(' ', StringComparison.Ordinal) ? name.ToLowerInvariant() : null),
                "profile-url" => ("profile_url", ProfileOf(written)),
                _ => ("", null),
            };
            if (value is not null && talk.Count > 0)
            {
                if (kind == "phone")
                {
                    phones.Meet(value);
                }

                var (attribution, strength) = owners.OfPerson(kind, value, side);
                Add(new Indicator(kind, value, entry, written, place + "-" + kind.Replace('_', '-'), attribution) { Place = place }, strength);
            }
        }

        private string? PhoneOf(string written)
        {
            var plain = PlainText.Of(written).Text.Trim().TrimStart('~').Trim();
            var digits = string.Concat(plain.Where(char.IsAsciiDigit));
            if (digits.Length is < 7 or > 17 || plain.Any(letter => !char.IsAsciiDigit(letter) && letter is not ('+' or ' ' or '-' or '.' or '(' or ')' or '/')))
            {
                return null;
            }

            return plain[0] == '+' ? phones.International(digits) : digits.StartsWith("00", StringComparison.Ordinal) ? phones.International(digits[2..]) : phones.Written(digits);
        }

        private static string? ProfileOf(string written)
        {
            var scan = new Scan(0, PlainText.Of(written), "");
            Links.Find(scan);
            return scan.Found.Count > 0 ? scan.Found[0].Value : null;
        }

        public void Entry(int entry)
        {
            var one = talk.Entries[entry];
            if (one.Kind == EntryKind.System)
            {
                return;
            }

            Text(entry, one.Text, one.Kind == EntryKind.Contact ? "contact" : "text");
            foreach (var media in one.Media)
            {
                if (media.Path is { } path && talk.Context.Texts.TryGetValue(path, out var text))
                {
                    Text(entry, text, "contact");
                }
                else if (media.Path is { } picture && talk.Context.Pictures.TryGetValue(picture, out var seen))
                {
                    Picture(entry, seen);
                }
            }

            foreach (var earlier in one.Earlier)
            {
                Text(entry, earlier.Text, "text");
            }
        }

        /// <summary>What is printed on a picture is not said: the message after it does not answer it.</summary>
        private void Picture(int entry, SeenPicture picture)
        {
            var said = before;
            var text = SeenText.Of(picture.Reading.Lines ?? []);
            Text(entry, text.Text, "image", (start, end) => picture.At(text.BoxOf(start, end)));
            foreach (var code in picture.Reading.Codes ?? [])
            {
                Text(entry, code.Text, InCode, (_, _) => picture.At(code.Box, isCode: true));
            }

            before = said;
        }

        private void Text(int entry, string written, string place, Func<int, int, PicturePlace>? where = null)
        {
            if (written.Length == 0)
            {
                return;
            }

            var isOwn = ReferenceEquals(written, talk.Entries[entry].Text);
            var folded = isOwn ? talk.Folded(entry) : " " + Timeline.FoldedText.Of(written) + " ";
            var near = Cues.Of(folded);
            Remember(entry, folded, near);
            var previous = before;
            before = near;
            if (!MayHold(written, near | (previous & Cue.Platform)) && entry - moneyAt > MoneyReach)
            {
                return;
            }

            var scan = new Scan(entry, PlainText.Of(written), folded) { Where = where };
            Search(scan, near, where is null ? previous : Cue.None, entry, talk.Entries[entry].Kind);
            var isList = scan.Found.Count(sighting => sighting.Type is "phone" or "handle" or "profile_url" or "email") >= 3;
            foreach (var sighting in where is null ? scan.Found : scan.Found.Where(sighting => place == InCode || SeenText.IsPlain(sighting, scan, near)).Take(SeenText.MostFound))
            {
                Take(scan, sighting, entry, near, place, isList);
            }
        }

        /// <summary>A number that was sent in pieces, message after message of one sender.</summary>
        public void Pieces()
        {
            for (var first = 0; first < talk.Count;)
            {
                var end = first;
                while (end < talk.Count && end - first < MostPieces && IsPiece(talk.Entries[end].Text) && talk.Entries[end].Sender == talk.Entries[first].Sender)
                {
                    end++;
                }

                if (end - first >= 2 && !Enumerable.Range(first, end - first).Any(entry => foundAt.Contains(entry)))
                {
                    var text = string.Join(' ', Enumerable.Range(first, end - first).Select(entry => talk.Entries[entry].Text.Trim()));
                    var scan = new Scan(first, PlainText.Of(text), " " + Timeline.FoldedText.Of(text) + " ");
                    phones.Find(scan, Cues.Of(first > 0 ? talk.Folded(first - 1) : " "));
                    foreach (var sighting in scan.Found)
                    {
                        Take(scan, sighting with { Rule = "phone-in-pieces" }, first, Cue.None, "text", isList: false);
                    }
                }

                first = Math.Max(end, first + 1);
            }
        }

        private static readonly System.Buffers.SearchValues<char> PieceLetters = System.Buffers.SearchValues.Create("0123456789 +-.");

        private static bool IsPiece(string text) => text.Length is > 0 and <= LongestPiece && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && text.AsSpan().IndexOfAnyExcept(PieceLetters) < 0;

        /// <summary>What the last messages were about: which service, which brand, where money was spoken of.</summary>
        private void Remember(int entry, string folded, Cue near)
        {
            var sender = talk.Entries[entry].Sender;
            foreach (var service in References.Services)
            {
                if ((near & service) != 0)
                {
                    services[service] = serviceAt = entry;
                }
            }

            if ((near & Cue.Voucher) != 0 && VoucherCodes.LengthsIn(folded) is { } known)
            {
                (lengths, brandAt) = (known, entry);
            }

            codeAt = (near & (Cue.Voucher | Cue.Code)) != 0 ? entry : codeAt;

            moneyAt = serviceAt == entry || (near & (Cue.Money | Cue.Bank | Cue.MobileMoney | Cue.PayPal)) != 0 ? entry : moneyAt;
            (mobileAt, mobileBy) = (near & Cue.MobileMoney) != 0 ? (entry, sender) : (mobileAt, mobileBy);
            (payPalAt, payPalBy) = (near & Cue.PayPal) != 0 ? (entry, sender) : (payPalAt, payPalBy);
        }

        /// <summary>Whether a text can hold anything: most messages cannot, and are not looked at further.</summary>
        private static bool MayHold(string written, Cue near)
        {
            if ((near & (Cue.Platform | Cue.Receiver | Cue.Towards | Cue.Spoken)) != 0)
            {
                return true;
            }

            foreach (var letter in written)
            {
                if (letter is (>= '0' and <= '9') or '@' or '.' or '$' or ':' || (letter > 0x24F && (char.IsDigit(letter) || letter is >= '\uFF00' or '\u200B' or '\u2024' || char.IsSurrogate(letter))))
                {
                    return true;
                }
            }

            return false;
        }

        private void Search(Scan scan, Cue near, Cue previous, int entry, EntryKind kind)
        {
            if (scan.Where is not null)
            {
                PaymentCodes.Find(scan);
            }

            if (kind != EntryKind.Location)
            {
                Links.Find(scan);
            }

            Emails.Find(scan);
            Handles.Find(scan, near, previous, talk.Language is "ary" or "ar");
            if (!talk.IsMail)
            {
                HandleShapes.OfNames(scan);
            }

            CashTags.Find(scan);
            var hasDigit = scan.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
            if (hasDigit)
            {
                Accounts.FindWallets(scan, near | previous);
                Accounts.FindIbans(scan, near);
                // Who sent one code sends others, long after the brand was named.
                var sendsVouchers = voucherBy is not null && voucherBy == (talk.Entries[entry].Sender ?? "");
                // The person sends off what was asked for, with few words: "J'en ai une. 4179 …".
                var isSentOff = owners.IsBlackmail && talk.Side(entry) == Direction.Owner && scan.Text.Count(char.IsLetter) <= VoucherCodes.FewWords && entry - codeAt <= VoucherCodes.Reach && (brandAt >= serviceAt || entry - serviceAt > References.Reach);
                var asked = ((near | previous) & Cue.Code) != 0 || (near & Cue.Voucher) != 0 || sendsVouchers || isSentOff;
                var reach = sendsVouchers ? 4 * VoucherCodes.Reach : VoucherCodes.Reach;
                var isBrand = entry - brandAt <= reach && brandAt >= serviceAt;
                if (isSentOff)
                {
                    VoucherCodes.FindUnbranded(scan);
                }

                if (isBrand)
                {
                    VoucherCodes.Find(scan, lengths, asked);
                }

                var isReference = ((near | previous) & Cue.Reference) != 0 || (near & Cue.Counter) != 0;
                var far = (near & Cue.Code) != 0 || (owners.IsBlackmail && talk.Side(entry) == Direction.Owner) ? References.FarReach : References.Reach;
                References.Find(scan, near | (previous & Cue.Mtcn), [.. services.Where(known => entry - known.Value <= far).OrderByDescending(known => known.Value).Select(known => known.Key)], isReference);
                if (!isBrand && entry - brandAt <= reach)
                {
                    VoucherCodes.Find(scan, lengths, asked);
                }

                if ((near & Cue.Code) != 0)
                {
                    VoucherCodes.FindUnbranded(scan);
                }

                voucherBy = scan.Found.Exists(found => found.Type == "voucher") ? talk.Entries[entry].Sender ?? "" : voucherBy;
            }

            if (kind != EntryKind.Location && kind != EntryKind.Call)
            {
                if (hasDigit)
                {
                    phones.Find(scan, near | (previous & (Cue.Phone | Cue.MobileMoney)));
                }

                phones.FindSpoken(scan, near);
            }

            // "To: …" is a label only at the beginning.
            ReceiverNames.FindBeside(scan);
            if ((near & (Cue.Receiver | Cue.Towards)) != 0 || scan.Text.AsSpan(0, Math.Min(LongestLabel, scan.Length)).Contains(':'))
            {
                ReceiverNames.Find(scan, entry - moneyAt <= MoneyReach || scan.Found.Exists(found => found.Type == "iban"), (near & (Cue.WesternUnion | Cue.MoneyGram | Cue.Ria | Cue.Wafacash)) != 0);
            }

            if (entry - serviceAt <= NamesInCapitals.Reach || (near & Cue.MobileMoney) != 0)
            {
                NamesInCapitals.Find(scan, (previous & (Cue.Receiver | Cue.Towards)) != 0, entry - serviceAt <= NamesInCapitals.Reach);
            }

            if (scan.Where is null && entry - moneyAt <= MoneyReach)
            {
                SaidReceivers.Find(scan, near, previous, threats?.Contains(entry) == true, talk.Language == "de");
            }
        }

        private void Take(Scan scan, Sighting sighting, int entry, Cue near, string place, bool isList)
        {
            var quote = scan.Plain.Written(sighting.Start, sighting.End);
            var sender = talk.Entries[entry].Sender;
            var (type, rule) = (sighting.Type, sighting.Rule);
            var seen = scan.Where?.Invoke(scan.Plain.PlaceOf(sighting.Start), scan.Plain.PlaceOf(sighting.End));
            if (sighting.Value is not { } value)
            {
                suspects.Add(new Suspect(type, entry, quote, rule, owners.OfText(scan, sighting, type, "", isList, place, threats?.Contains(entry) == true).Attribution, sighting.Nearest) { Picture = seen });
                return;
            }

            // A relative's number, told beside such a service, is a telephone.
            var isRelative = type == "phone" && owners.OfText(scan, sighting, type, value, isList, place).Attribution == Attribution.Other && ((near & Cue.MobileMoney) == 0 || Owners.IsBehindOthers(scan, sighting));
            if (type == "phone" && !(isRelative && owners.IsBlackmail) && (phones.IsOfMobileMoney(value) || (near & Cue.MobileMoney) != 0) && ((near & Cue.MobileMoney) == 0 ? !MobileNumbers.IsToTalk(scan, sighting) : true) && ((near & Cue.MobileMoney) != 0 || (mobileBy == sender && entry - mobileAt <= NumberReach) || (entry - mobileAt <= 1 && (IsAlone(scan, sighting) || sighting.Start <= FirstWord || (mobileBy != sender && IsShort(scan)))) || (entry > 0 && talk.Entries[entry - 1].Sender != sender && IsShort(scan) && MobileNumbers.Asks(talk.Folded(entry - 1))) || (owners.IsBlackmail && entry - serviceAt > References.Reach && MobileNumbers.IsBesideReceiver(scan, sighting)) || (owners.IsBlackmail && paidTo.Contains(sender ?? "") && MobileNumbers.IsAnother(scan)) || (owners.IsBlackmail && (entry - moneyAt <= MoneyReach || mobileBy is not null) && MobileNumbers.IsWhereMoneyGoes(scan, sighting))) && (place == "text" || (seen is not null && (near & Cue.MobileMoney) != 0)) && !rule.StartsWith("link", StringComparison.Ordinal))
            {
                (type, rule) = ("mobile_money", "mobile-money");
                paidTo.Add(sender ?? "");
            }
            else if (type == "email" && ((near & Cue.PayPal) != 0 || ((payPalBy == sender ? entry - payPalAt <= NumberReach : entry - payPalAt <= 2) && scan.Length - (sighting.End - sighting.Start) <= FewBeside)))
            {
                (type, rule) = ("paypal", "paypal-address");
            }

            var (attribution, strength) = owners.OfText(scan, sighting, type, value, isList, place, threats?.Contains(entry) == true);
            Add(new Indicator(type, value, entry, quote, rule, attribution) { Place = seen is not null ? place : talk.IsAccount ? "account" : place == "contact" ? "text" : place, Picture = seen }, strength);
        }

        /// <summary>Characters beside an address that is told where PayPal was spoken of.</summary>
        private const int FewBeside = 28;

        /// <summary>Characters in front of a number that begins a message: "oui 6 70 …".</summary>
        private const int FirstWord = 5;

        /// <summary>A number with few words: an answer.</summary>
        private static bool IsShort(Scan scan) => scan.Text.Count(char.IsLetter) <= 24;

        private static bool IsAlone(Scan scan, Sighting sighting) => scan.Length - (sighting.End - sighting.Start) <= 12;

        private void Add(Indicator indicator, int strength)
        {
            foundAt.Add(indicator.Entry);
            var key = (indicator.Type, indicator.Value);
            // "FAITH WANJALA" on the receipt is the Faith Wanjala to whom it was to go.
            if (key.Type == "receiver_name" && !receivers.TryAdd(key.Value, key.Value))
            {
                key = (key.Type, receivers[key.Value]);
            }

            if (!found.TryGetValue(key, out var tally))
            {
                found[key] = new Tally(indicator, strength);
                order.Add(key);
                return;
            }

            if (tally.Entries[^1] != indicator.Entry)
            {
                tally.Entries.Add(indicator.Entry);
            }

            if (strength > tally.Strength)
            {
                (tally.First, tally.Strength) = (tally.First with { Attribution = indicator.Attribution }, strength);
            }
        }

        public (IReadOnlyList<Indicator>, IReadOnlyList<Suspect>) Result()
        {
            var all = new List<Indicator>();
            foreach (var key in order)
            {
                var tally = found[key];
                // A number to which mobile money goes is not reported as a telephone too, nor a PayPal address as mail.
                if ((key.Type == "phone" && found.ContainsKey(("mobile_money", key.Value))) || (key.Type == "email" && found.ContainsKey(("paypal", key.Value))))
                {
                    continue;
                }

                tally.Entries.Sort();
                all.Add(tally.First with { Entries = tally.Entries });
            }

            return ([.. all.OrderBy(indicator => indicator.Entry)], suspects);
        }
    }
}
