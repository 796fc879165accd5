using System.Globalization;
using Recours.Casework.Timeline;

namespace Recours.Casework.Findings;

/// <summary>Findings by the place of their message, and as marks of the picture.</summary>
public static class FoundMarks
{
    /// <summary>What was found in each message of a case, by its place in the timeline.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<Finding>> ByPlace(FindingsResult result)
    {
        var places = new Dictionary<int, IReadOnlyList<Finding>>();
        foreach (var group in ((IEnumerable<Finding>)[.. result.Threats, .. result.Demands, .. result.Payments, .. result.Indicators, .. result.Suspects]).Where(found => found.Entry >= 0).GroupBy(found => found.Entry))
        {
            places[group.Key] = [.. group];
        }

        return places;
    }

    /// <summary>Places of messages about money: demands, payments, and where money is to go.</summary>
    public static IReadOnlySet<int> Money(FindingsResult result) => new HashSet<int>(((IEnumerable<Finding>)[.. result.Demands, .. result.Payments]).Select(found => found.Entry)
        .Concat(result.Indicators.Where(found => IsMoney(found.Type)).SelectMany(found => found.Entries)).Where(place => place >= 0));

    public static IReadOnlySet<int> Threats(FindingsResult result) => new HashSet<int>(result.Threats.Select(found => found.Entry).Where(place => place >= 0));

    /// <summary>Marks of the picture: demands and the times they set, threats, payments that are spoken of, the first word of a publication.</summary>
    public static IEnumerable<PictureMark> Of(CaseFindings found)
    {
        var (timeline, result) = (found.Timeline, found.Result);
        DateTime? At(int place) => place >= 0 && place < timeline.Count ? timeline[place].Time?.Value : null;
        foreach (var demand in result.Demands)
        {
            if (At(demand.Entry) is { } at)
            {
                yield return new PictureMark(PictureLane.Demand, at, true, demand.Renewed ? "demanded-again" : "demanded", [Sum(demand.Amount, demand.Currency, demand.Channel)], demand.Entry);
            }

            if (demand.Deadline is { } deadline)
            {
                yield return new PictureMark(PictureLane.Demand, deadline, deadline.TimeOfDay != TimeSpan.Zero, "deadline", [""], demand.Entry >= 0 ? demand.Entry : null) { IsDeadline = true };
            }
        }

        foreach (var threat in result.Threats)
        {
            if (At(threat.Entry) is { } at)
            {
                yield return new PictureMark(PictureLane.Threat, at, true, "threatened", [""], threat.Entry);
            }
        }

        foreach (var payment in result.Payments)
        {
            if (At(payment.Entry) is { } at)
            {
                yield return new PictureMark(PictureLane.Payment, at, true, "payment-said", [Sum(payment.Amount, payment.Currency, payment.Channel)], payment.Entry);
            }
        }

        foreach (var stage in result.Stages.Where(stage => stage.Name == "publication"))
        {
            if (At(stage.Entry) is { } at)
            {
                yield return new PictureMark(PictureLane.Publication, at, true, "publication-said", [""], stage.Entry);
            }
        }
    }

    /// <summary>How many demands, threats and payments have no mark because their message has no date, as on many screenshots.</summary>
    public static int Undated(CaseFindings found) => ((IEnumerable<Finding>)[.. found.Result.Demands, .. found.Result.Threats, .. found.Result.Payments])
        .Count(one => one.Entry >= 0 && one.Entry < found.Timeline.Count && found.Timeline[one.Entry].Time is null);

    /// <summary>An amount with its currency and means, as short as it was said.</summary>
    public static string Sum(decimal? amount, string? currency, string? channel) =>
        string.Join(' ', ((string?[])[amount?.ToString("0.########", CultureInfo.InvariantCulture), currency, channel?.Replace('_', ' ')]).OfType<string>());

    private static bool IsMoney(string type) => type is "bitcoin" or "ethereum" or "tron" or "litecoin" or "monero" or "iban" or "mtcn" or "moneygram_ref" or "ria_pin" or "wafacash_ref" or "voucher" or "paypal" or "cashapp" or "mobile_money" or "receiver_name";
}
