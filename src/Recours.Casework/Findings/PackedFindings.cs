using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;

namespace Recours.Casework.Findings;

/// <summary>What was read in the messages of a case as bytes, to be kept, and back: every field as it was (docs/formats/reading.md).</summary>
internal static class PackedFindings
{
    public static void Write(ReadFindings read, Stream output)
    {
        var pack = new PackWriter(new PackNames(most: 0));
        var result = read.Result;
        pack.Text(result.Kind);
        pack.Text(result.Variant);
        pack.Signed(BitConverter.DoubleToInt64Bits(result.Confidence));
        pack.List(result.Blackmailer, pack.Text);
        pack.List(result.Indicators, one =>
        {
            Finding(pack, one);
            pack.Text(one.Type);
            pack.Text(one.Value);
            pack.Byte((int)one.Attribution);
            pack.List(one.Entries, entry => pack.Signed(entry));
            pack.Text(one.Place);
            Picture(pack, one.Picture);
        });
        pack.List(result.Suspects, one =>
        {
            Finding(pack, one);
            pack.Text(one.Type);
            pack.Byte((int)one.Attribution);
            pack.List(one.Nearest, pack.Text);
            Picture(pack, one.Picture);
        });
        pack.List(result.Demands, one =>
        {
            Finding(pack, one);
            Amount(pack, one.Amount);
            pack.Text(one.Currency);
            pack.Text(one.Channel);
            pack.Number(one.Deadline is { } deadline ? (ulong)deadline.Ticks << 2 | (uint)deadline.Kind : ulong.MaxValue);
            Amount(pack, one.UpTo);
            pack.Byte(one.Renewed ? 1 : 0);
        });
        pack.List(result.Payments, one =>
        {
            Finding(pack, one);
            Amount(pack, one.Amount);
            pack.Text(one.Currency);
            pack.Text(one.Channel);
            pack.Text(one.Reference);
            Maybe(pack, one.Demand);
        });
        pack.List(result.Threats, one =>
        {
            Finding(pack, one);
            pack.List(one.Against, pack.Text);
            pack.List(one.With, pack.Text);
            pack.Byte(one.ProofShown ? 1 : 0);
        });
        pack.List(result.Stages, one =>
        {
            Finding(pack, one);
            pack.Text(one.Name);
        });
        pack.List(result.Dangers, one =>
        {
            Finding(pack, one);
            pack.Text(one.Kind);
            pack.Byte(one.IsSure ? 1 : 0);
        });
        foreach (var reasons in (IReadOnlyList<Reason>[])[result.Reasons, result.Resembles])
        {
            pack.List(reasons, one =>
            {
                pack.Text(one.Code);
                pack.Signed(one.Entry);
                pack.Text(one.Quote);
            });
        }

        pack.List(read.Names, one =>
        {
            pack.Text(one.Type);
            pack.Text(one.Value);
            Maybe(pack, one.Entry);
            Maybe(pack, one.Exhibit);
            pack.MaybeSpan(one.Source);
            Time(pack, one.First);
            Time(pack, one.Last);
        });
        output.Write(pack.Written);
    }

    public static ReadFindings Read(Stream input)
    {
        var bytes = new MemoryStream();
        input.CopyTo(bytes);
        var pack = new PackReader(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), []);
        var result = new FindingsResult(pack.Text(), pack.MaybeText(), BitConverter.Int64BitsToDouble(pack.Signed()), pack.List(Text),
            pack.List(static (scoped ref one) =>
            {
                var (entry, quote, rule, id, decision) = Finding(ref one);
                return new Indicator(one.Text(), one.Text(), entry, quote, rule, (Attribution)one.Byte()) { Id = id, Decision = decision, Entries = one.List(static (scoped ref place) => (int)place.Signed()), Place = one.Text(), Picture = Picture(ref one) };
            }),
            pack.List(static (scoped ref one) =>
            {
                var (entry, quote, rule, id, decision) = Finding(ref one);
                return new Suspect(one.Text(), entry, quote, rule, (Attribution)one.Byte(), one.List(Text)) { Id = id, Decision = decision, Picture = Picture(ref one) };
            }),
            pack.List(static (scoped ref one) =>
            {
                var (entry, quote, rule, id, decision) = Finding(ref one);
                return new Demand(entry, quote, rule, Amount(ref one), one.MaybeText(), one.MaybeText(), Moment(one.Number())) { Id = id, Decision = decision, UpTo = Amount(ref one), Renewed = one.Byte() == 1 };
            }),
            pack.List(static (scoped ref one) =>
            {
                var (entry, quote, rule, id, decision) = Finding(ref one);
                return new Payment(entry, quote, rule, Amount(ref one), one.MaybeText(), one.MaybeText(), one.MaybeText(), Maybe(ref one)) { Id = id, Decision = decision };
            }),
            pack.List(static (scoped ref one) =>
            {
                var (entry, quote, rule, id, decision) = Finding(ref one);
                return new Threat(entry, quote, rule, one.List(Text), one.List(Text), one.Byte() == 1) { Id = id, Decision = decision };
            }),
            pack.List(static (scoped ref one) =>
            {
                var (entry, quote, rule, id, decision) = Finding(ref one);
                return new Stage(one.Text(), entry, quote, rule) { Id = id, Decision = decision };
            }),
            pack.List(static (scoped ref one) =>
            {
                var (entry, quote, rule, id, decision) = Finding(ref one);
                return new Danger(one.Text(), entry, quote, rule) { IsSure = one.Byte() == 1, Id = id, Decision = decision };
            }),
            pack.List(ReasonOf), pack.List(ReasonOf));
        return new ReadFindings(result, pack.List(static (scoped ref one) => new IdentityLine(one.Text(), one.Text(), Maybe(ref one), Maybe(ref one), one.MaybeSpan(), Time(ref one), Time(ref one))));
    }

    private static void Finding(PackWriter pack, Finding one)
    {
        pack.Signed(one.Entry);
        pack.Text(one.Quote);
        pack.Text(one.Rule);
        pack.Text(one.Id);
        pack.Byte((int)one.Decision);
    }

    private static (int Entry, string Quote, string Rule, string Id, Decision Decision) Finding(scoped ref PackReader pack) =>
        ((int)pack.Signed(), pack.Text(), pack.Text(), pack.Text(), (Decision)pack.Byte());

    private static void Picture(PackWriter pack, PicturePlace? place)
    {
        pack.Text(place?.File);
        if (place is { Box: var box })
        {
            Maybe(pack, place.Exhibit);
            pack.Byte(place.IsCode ? 1 : 0);
            foreach (var number in (int[])[box.X, box.Y, box.Width, box.Height])
            {
                pack.Signed(number);
            }
        }
    }

    private static PicturePlace? Picture(scoped ref PackReader pack)
    {
        if (pack.MaybeText() is not { } file)
        {
            return null;
        }

        var (exhibit, isCode) = (Maybe(ref pack), pack.Byte() == 1);
        return new PicturePlace(file, exhibit, new PixelBox((int)pack.Signed(), (int)pack.Signed(), (int)pack.Signed(), (int)pack.Signed())) { IsCode = isCode };
    }

    private static Reason ReasonOf(scoped ref PackReader pack) => new(pack.Text(), (int)pack.Signed(), pack.Text());

    private static string Text(scoped ref PackReader pack) => pack.Text();

    private static void Maybe(PackWriter pack, int? number)
    {
        pack.Byte(number is null ? 0 : 1);
        pack.Signed(number ?? 0);
    }

    private static int? Maybe(scoped ref PackReader pack) => (pack.Byte(), (int)pack.Signed()) is (1, var number) ? number : null;

    // With its scale: 1.50 stays 1.50.
    private static void Amount(PackWriter pack, decimal? amount)
    {
        pack.Byte(amount is null ? 0 : 1);
        if (amount is { } value)
        {
            foreach (var part in decimal.GetBits(value))
            {
                pack.Signed(part);
            }
        }
    }

    private static decimal? Amount(scoped ref PackReader pack) => pack.Byte() == 0 ? null : new decimal([(int)pack.Signed(), (int)pack.Signed(), (int)pack.Signed(), (int)pack.Signed()]);

    private static DateTime? Moment(ulong packed) => packed == ulong.MaxValue ? null : new DateTime((long)(packed >> 2), (DateTimeKind)(packed & 3));

    private static void Time(PackWriter pack, EntryTime? time)
    {
        pack.Byte(time is null ? 0 : 1);
        if (time is { } known)
        {
            PackedEntry.Time(pack, known);
        }
    }

    private static EntryTime? Time(scoped ref PackReader pack) => pack.Byte() == 0 ? null : PackedEntry.Time(ref pack);
}
