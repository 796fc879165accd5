using System.Globalization;
using Recours.Casework.Findings.Kinds;
using Recours.Casework.Vault;

namespace Recours.Casework.Findings;

/// <summary>One list of findings: its name in decisions, and the keys by which a person corrects or adds to it.</summary>
public sealed record FindingList(string Name, IReadOnlyDictionary<string, Func<string, bool>> Keys)
{
    private static readonly string[] Types =
        ["phone", "email", "handle", "profile_url", "url", "bitcoin", "ethereum", "tron", "litecoin", "monero", "iban", "mtcn", "moneygram_ref", "ria_pin", "wafacash_ref", "voucher", "paypal", "cashapp", "mobile_money", "receiver_name"];

    private static readonly string[] StageNames = ["contact", "move_platform", "video", "threat", "demand", "renewed_demand", "publication"];

    /// <summary>All lists, and what a value of each key looks like.</summary>
    public static IReadOnlyList<FindingList> All { get; } =
    [
        new("indicator", KeysOf(("type", Types.Contains), ("value", Some), ("attribution", value => value is "blackmailer" or "victim" or "other"), ("entry", IsNumber))),
        new("suspect", KeysOf()),
        new("demand", KeysOf(("amount", IsAmount), ("currency", Some), ("channel", Some), ("deadline", IsTime), ("entry", IsNumber))),
        new("payment", KeysOf(("amount", IsAmount), ("currency", Some), ("channel", Some), ("reference", Some), ("entry", IsNumber))),
        new("threat", KeysOf(("against", Some), ("with", Some), ("entry", IsNumber))),
        new("stage", KeysOf(("stage", StageNames.Contains), ("entry", IsNumber))),
        new("danger", KeysOf(("kind", value => value is "self_harm" or "violence"), ("entry", IsNumber))),
    ];

    public static FindingList? Named(string? name) => All.FirstOrDefault(list => list.Name == name);

    /// <summary>Whether an account of this type has the checksum of one; types without a checksum always do.</summary>
    public static bool Holds(string type, string value) => type switch
    {
        "iban" => Iban.IsValid(value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()),
        "bitcoin" or "ethereum" or "tron" or "litecoin" or "monero" => Wallets.Of(value) is { Value: not null } wallet && wallet.Type == type,
        _ => true,
    };

    private static Dictionary<string, Func<string, bool>> KeysOf(params ReadOnlySpan<(string Name, Func<string, bool> Check)> keys)
    {
        var all = new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal);
        foreach (var (name, check) in keys)
        {
            all[name] = check;
        }

        return all;
    }

    private static bool Some(string value) => value.Length is > 0 and <= 400;

    private static bool IsAmount(string value) => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsTime(string value) => DateTime.TryParseExact(value, Decided.TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

/// <summary>Findings with the person's decisions: rejected ones are gone, corrected ones say what the person says, added ones are there.</summary>
internal static class Decided
{
    internal static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd"];

    /// <summary>The rule of what a person added.</summary>
    private const string ByHand = "person";

    public static FindingsResult Apply(FindingsResult read, IReadOnlyList<FindingDecision> decisions)
    {
        if (decisions.Count == 0)
        {
            return read;
        }

        var byId = decisions.ToDictionary(decision => decision.Id, StringComparer.Ordinal);
        List<T> List<T>(IReadOnlyList<T> found, string list, Func<T, FindingDecision, T> correct, Func<int, T>? make = null) where T : Finding
        {
            var all = new List<T>();
            foreach (var one in found)
            {
                if (!byId.TryGetValue(one.Id, out var decision))
                {
                    all.Add(one);
                }
                else if (!decision.IsRejected)
                {
                    var corrected = decision.Values.Count > 0;
                    all.Add((corrected ? correct(one, decision) : one) with { Decision = corrected ? Decision.Corrected : Decision.Confirmed });
                }
            }

            foreach (var added in decisions.Where(decision => make is not null && decision.IsAdded && !decision.IsRejected && decision.List == list))
            {
                var entry = added.Values.TryGetValue("entry", out var written) ? int.Parse(written, CultureInfo.InvariantCulture) : -1;
                all.Add(correct(make!(entry), added) with { Id = added.Id, Decision = Decision.Added });
            }

            return all;
        }

        return read with
        {
            Indicators = List(read.Indicators, "indicator", Correct, entry => new Indicator("", "", entry, "", ByHand, Attribution.Other) { Entries = entry >= 0 ? [entry] : [] }),
            Suspects = List(read.Suspects, "suspect", (one, _) => one),
            Demands = List(read.Demands, "demand", Correct, entry => new Demand(entry, "", ByHand, null, null, null, null)),
            Payments = List(read.Payments, "payment", Correct, entry => new Payment(entry, "", ByHand, null, null, null, null, null)),
            Threats = List(read.Threats, "threat", Correct, entry => new Threat(entry, "", ByHand, [], [], false)),
            Stages = List(read.Stages, "stage", (one, decision) => one with { Name = Text(decision, "stage") ?? one.Name }, entry => new Stage("", entry, "", ByHand)),
            Dangers = List(read.Dangers, "danger", (one, decision) => one with { Kind = Text(decision, "kind") ?? one.Kind, IsSure = true }, entry => new Danger("", entry, "", ByHand)),
        };
    }

    private static Indicator Correct(Indicator one, FindingDecision decision) => one with
    {
        Type = Text(decision, "type") ?? one.Type,
        Value = Text(decision, "value") ?? one.Value,
        Attribution = Text(decision, "attribution") switch { "blackmailer" => Attribution.Blackmailer, "victim" => Attribution.Victim, "other" => Attribution.Other, _ => one.Attribution },
    };

    private static Demand Correct(Demand one, FindingDecision decision) => one with
    {
        Amount = Amount(decision) ?? one.Amount,
        Currency = Text(decision, "currency") ?? one.Currency,
        Channel = Text(decision, "channel") ?? one.Channel,
        Deadline = Text(decision, "deadline") is { } time ? DateTime.ParseExact(time, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None) : one.Deadline,
    };

    private static Payment Correct(Payment one, FindingDecision decision) => one with
    {
        Amount = Amount(decision) ?? one.Amount,
        Currency = Text(decision, "currency") ?? one.Currency,
        Channel = Text(decision, "channel") ?? one.Channel,
        Reference = Text(decision, "reference") ?? one.Reference,
    };

    private static Threat Correct(Threat one, FindingDecision decision) => one with
    {
        Against = Text(decision, "against")?.Split(',') ?? one.Against,
        With = Text(decision, "with")?.Split(',') ?? one.With,
    };

    private static string? Text(FindingDecision decision, string key) => decision.Values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    private static decimal? Amount(FindingDecision decision) => Text(decision, "amount") is { } written ? decimal.Parse(written, CultureInfo.InvariantCulture) : null;
}
