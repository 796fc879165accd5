using System.Globalization;
using System.Text;
using Recours.Casework.Guidance;

namespace Recours.Tests.Casework.Guidance;

/// <summary>
/// The table of situations: a line <c>&gt; key=value …</c> is a situation, the lines below are the first three steps with their dates, the first
/// held back, and the reminders; lines with <c>#</c> say why.
/// </summary>
internal static class Situations
{
    public static IEnumerable<string> Rows(string table) => table.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal));

    /// <summary>The table with the outcome of each row computed anew.</summary>
    public static string Rewrite(string table, Func<string, IEnumerable<string>> outcome)
    {
        var written = new StringBuilder();
        foreach (var line in table.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("  ", StringComparison.Ordinal)))
        {
            written.Append(line).Append('\n');
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                foreach (var result in outcome(line))
                {
                    written.Append("  ").Append(result).Append('\n');
                }
            }
        }

        return written.ToString();
    }

    public static IEnumerable<string> Outcome(Plan plan)
    {
        foreach (var (step, i) in plan.Steps.Where(step => step.HeldBack is null).Take(3).Select((step, i) => (step, i)))
        {
            yield return $"{i + 1}. {step.Id}{(step.Until is { } until ? "  until " + Time(until) : "")}{(step.Unknown is { } unknown ? "  " + unknown.Key : "")}  [{string.Join(", ", step.Facts.Take(2).Select(fact => fact.Place))}]";
        }

        if (plan.Steps.FirstOrDefault(step => step.HeldBack is not null) is { } held)
        {
            yield return $"not yet: {held.Id} ({held.HeldBack!.Key})";
        }

        foreach (var reminder in plan.Reminders.Where(reminder => reminder.Id != "check-in"))
        {
            yield return $"date: {Time(reminder.At)} {reminder.Id}";
        }
    }

    public static Situation Parse(string row)
    {
        var values = row[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        string? Of(string key) => values.GetValueOrDefault(key);
        return new Situation(TestGuides.Now.AddHours(-1))
        {
            Danger = Enum.Parse<Danger>(Of("danger") ?? "None"),
            AgeThen = Of("age") switch { "minor" => AgeThen.Under18, "unknown" => AgeThen.Unknown, _ => AgeThen.Adult },
            Kind = Of("kind") == "mail" ? CaseKind.Mail : CaseKind.Conversation,
            Country = Of("in"),
            TheirCountry = Of("they"),
            Paid = values.ContainsKey("paid") ? Answer.Yes : Answer.No,
            Published = values.ContainsKey("published") ? Answer.Yes : Answer.No,
            KnownPerson = Of("known") == "yes" ? Answer.Yes : Answer.No,
            ContactCut = Of("silent") == "yes",
            Told = Of("told") == "yes",
            Platforms = [.. (Of("on") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Platform)],
            Payments = [.. (Of("paid") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Payment)],
            Publications = [.. (Of("published") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Publication)],
            Reports = Of("reported") is { } reported ? [new ReportState(null, reported, TestGuides.Now)] : [],
        };
    }

    /// <summary><c>instagram+captured+reported+blocked+profile</c>, <c>x+suspended:20</c> (days ago).</summary>
    private static PlatformState Platform(string text)
    {
        var parts = text.Split('+');
        var suspended = parts.FirstOrDefault(part => part.StartsWith("suspended:", StringComparison.Ordinal));
        return new PlatformState(parts[0], parts.Contains("captured"), parts.Contains("profile"), Reported: parts.Contains("reported"), Blocked: parts.Contains("blocked"),
            Suspended: suspended is null ? null : TestGuides.Now.AddDays(-int.Parse(suspended[10..], CultureInfo.InvariantCulture)));
    }

    /// <summary><c>ria:10m</c>, <c>sepa_transfer:5d</c>, <c>western_union:2h:collected</c>.</summary>
    private static PaymentState Payment(string text, int at)
    {
        var parts = text.Split(':');
        var amount = int.Parse(parts[1][..^1], CultureInfo.InvariantCulture);
        var ago = parts[1][^1] switch { 'm' => TimeSpan.FromMinutes(amount), 'h' => TimeSpan.FromHours(amount), _ => TimeSpan.FromDays(amount) };
        return new PaymentState(at + 1, parts[0], TestGuides.Now - ago, parts.Contains("collected") ? Answer.Yes : Answer.Unknown, parts.Contains("asked"), parts.Contains("stopped") ? "stopped" : null);
    }

    /// <summary><c>instagram</c>, <c>x:captured</c>, <c>x:captured:us48</c> (notice sent under that law an hour ago).</summary>
    private static PublicationState Publication(string text, int at)
    {
        var parts = text.Split(':');
        return new PublicationState(at + 1, parts[0], parts.Contains("captured"), parts.Length > 2 ? TestGuides.Now.AddHours(-1) : null, parts.Length > 2 ? parts[2] : null, parts.Contains("removed"));
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
