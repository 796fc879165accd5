using Recours.Casework.Words;

namespace Recours.Casework.Guidance;

/// <summary>Payments: stopped while they can be, asked back, or traced.</summary>
public sealed partial class Planner
{
    /// <summary>So long after sending, minutes no longer count; asking still may. Cash that waits at a counter can be stopped much longer.</summary>
    private static readonly TimeSpan Hurry = TimeSpan.FromDays(3), HurryAtCounters = TimeSpan.FromDays(45);

    private void Money()
    {
        var payments = situation.Payments.Count > 0 ? situation.Payments : situation.Paid == Answer.Yes ? [new PaymentState(0, null, null)] : (IReadOnlyList<PaymentState>)[];
        foreach (var payment in payments.OrderBy(payment => Chance(MeansOf(payment))).ThenBy(payment => payment.Number).ThenBy(payment => payment.Sent))
        {
            Pay(payment, MeansOf(payment));
            PaymentClocks(payment);
        }

        if (situation.Paid == Answer.Yes && situation.Kind == CaseKind.Mail)
        {
            Add("shield", facts: Patterns("second_scam"));
        }
    }

    private PaymentMeans? MeansOf(PaymentState payment) => payment.Means is null ? null : guides.Payments.GetValueOrDefault(payment.Means);

    private void Pay(PaymentState payment, PaymentMeans? means)
    {
        var (name, key) = (means?.Name ?? payment.Means ?? "", payment.Key);
        if (payment.RecallAnswer == "stopped")
        {
            return;
        }

        // A payment that is only known to exist has no number: its letter is filled in by hand.
        var about = payment.Number == 0 && payment.Seen is null ? "" : " " + key;
        IReadOnlyList<Phrase> notes = payment.Seen is { IsConfirmed: false } seen ? [new Phrase("plan.read.payment", Quoted(Sum(seen)), Quoted(seen.Quote))] : [];

        var isKnown = means?.CanCancel?.IsShown(today) == true || means?.Recall?.IsShown(today) == true;
        var (how, unknown) = (means is null ? [] : (IEnumerable<Fact?>)[means.CanCancel, means.How, means.Recall, .. means.More, .. means.Phones(situation.Country).OrderBy(phone => phone["use"] != "fraud")],
            isKnown ? null : new Phrase("plan.no-payment-rule", name));
        if (payment.Collected == Answer.Yes || payment.Asked || IsDone("money-stop/" + key) || IsDone("money-ask/" + key))
        {
            Add("money-follow", name, key, facts: [means?.IfFails, .. means?.More ?? []], paper: "letter payment-follow-up" + about, notes: notes);
        }
        else if (isKnown && Chance(means) == NoChance)
        {
            Add("money-trace", name, key, facts: [means!.CanCancel, .. means.More, guides.Service("chainabuse")], paper: "letter payment-follow-up" + about, notes: notes);
        }
        else if (payment.Sent is { } sent && now - sent > (Chance(means) == 0 ? HurryAtCounters : Hurry))
        {
            Add("money-ask", name, key, facts: how, paper: "letter payment-cancel" + about, unknown: unknown, notes: notes);
        }
        else
        {
            Add("money-stop", name, key, FirstClock(payment) ?? EndOfDay, [.. how, .. means?.Traps ?? []], paper: "letter payment-cancel" + about, unknown: unknown, notes: notes);
        }
    }

    private const int MostQuote = 120;

    /// <summary>What others wrote, on one line and isolated from the direction of the sentence.</summary>
    private static string Quoted(string text) => $"\u2068{VisibleText.OneLine(text, MostQuote)}\u2069";

    private string Sum(SeenPayment seen) => string.Join(' ', ((string?[])[seen.Amount?.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture), seen.Currency,
        seen.Means is { } id ? guides.Payments.GetValueOrDefault(id)?.Name ?? id : null]).OfType<string>());

    private const int NoChance = 4;

    /// <summary>Which payment is tried first: the one that can most likely still be stopped.</summary>
    private static int Chance(PaymentMeans? means) => means?.CanCancel?["answer"] switch
    {
        "possible" => 0,
        "request" => 1,
        "pending_only" => 2,
        "not_possible" => means.Recall is null ? NoChance : 2,
        _ => 3,
    };
}
