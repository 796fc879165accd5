using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recours.Casework.Findings;

/// <summary>The JSON of <c>recours findings</c> (design, section 5), with more fields: ids, rules, quotes, suspects, dangers, reasons.</summary>
public static class FindingsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="more">Further members of the document, or null.</param>
    public static void Write(FindingsResult result, Stream output, Action<Utf8JsonWriter>? more = null)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("kind", result.Kind);
        json.WriteString("variant", result.Variant);
        json.WriteNumber("confidence", Math.Round(result.Confidence, 2));
        json.WriteStartArray("blackmailer");
        foreach (var name in result.Blackmailer)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        Each(json, "indicators", result.Indicators, found =>
        {
            json.WriteString("type", found.Type);
            json.WriteString("value", found.Value);
            json.WriteString("raw", found.Quote);
            json.WriteNumber("entry", found.Entry);
            json.WriteString("attribution", Word(found.Attribution));
            json.WriteString("place", found.Place);
            Numbers(json, "entries", found.Entries);
            Picture(json, found.Picture);
        });
        Each(json, "suspects", result.Suspects, found =>
        {
            json.WriteString("type", found.Type);
            json.WriteString("raw", found.Quote);
            json.WriteNumber("entry", found.Entry);
            json.WriteString("attribution", Word(found.Attribution));
            Strings(json, "nearest", found.Nearest);
            Picture(json, found.Picture);
        });
        Each(json, "demands", result.Demands, found =>
        {
            json.WriteNumber("entry", found.Entry);
            Amount(json, found.Amount, found.Currency, found.Channel);
            json.WriteString("deadline", found.Deadline?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
            if (found.UpTo is { } most)
            {
                json.WriteNumber("upTo", most);
            }

            json.WriteBoolean("renewed", found.Renewed);
        });
        Each(json, "payments", result.Payments, found =>
        {
            json.WriteNumber("entry", found.Entry);
            Amount(json, found.Amount, found.Currency, found.Channel);
            json.WriteString("reference", found.Reference);
            if (found.Demand is { } demand)
            {
                json.WriteNumber("demand", demand);
            }
        });
        Each(json, "threats", result.Threats, found =>
        {
            json.WriteNumber("entry", found.Entry);
            Strings(json, "against", found.Against);
            Strings(json, "with", found.With);
            json.WriteBoolean("proofShown", found.ProofShown);
        });
        Each(json, "stages", result.Stages, found =>
        {
            json.WriteString("stage", found.Name);
            json.WriteNumber("entry", found.Entry);
        });
        Each(json, "danger", result.Dangers, found =>
        {
            json.WriteNumber("entry", found.Entry);
            json.WriteString("kind", found.Kind);
            json.WriteBoolean("sure", found.IsSure);
        });
        Reasons(json, "reasons", result.Reasons);
        Reasons(json, "resembles", result.Resembles);
        more?.Invoke(json);
        json.WriteEndObject();
    }

    /// <summary>The word of an attribution or a decision.</summary>
    public static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> found, Action<T> write) where T : Finding
    {
        json.WriteStartArray(name);
        foreach (var one in found)
        {
            json.WriteStartObject();
            write(one);
            json.WriteString("quote", one.Quote);
            json.WriteString("rule", one.Rule);
            json.WriteString("id", one.Id);
            if (one.Decision != Decision.None)
            {
                json.WriteString("decision", Word(one.Decision));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Picture(Utf8JsonWriter json, PicturePlace? place)
    {
        if (place is null)
        {
            return;
        }

        json.WriteStartObject("picture");
        json.WriteString("file", place.File);
        if (place.Exhibit is { } exhibit)
        {
            json.WriteNumber("exhibit", exhibit);
        }

        json.WriteBoolean("code", place.IsCode);
        Numbers(json, "box", [place.Box.X, place.Box.Y, place.Box.Width, place.Box.Height]);
        json.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter json, decimal? amount, string? currency, string? channel)
    {
        if (amount is { } number)
        {
            // 500.00 is written 500.
            json.WriteNumber("amount", number / 1.000000000000000000000000000m);
        }
        else
        {
            json.WriteNull("amount");
        }

        json.WriteString("currency", currency);
        json.WriteString("channel", channel);
    }

    private static void Reasons(Utf8JsonWriter json, string name, IReadOnlyList<Reason> reasons)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteNumber("entry", reason.Entry);
            json.WriteString("quote", reason.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IReadOnlyList<int> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }
}
