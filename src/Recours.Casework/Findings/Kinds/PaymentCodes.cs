namespace Recours.Casework.Findings.Kinds;

/// <summary>What QR codes say in forms of their own: the transfer of the European Payments Council, and secrets that are nobody's business.</summary>
internal static class PaymentCodes
{
    /// <summary>Lines of a transfer (EPC069-12): <c>BCD</c>, version, character set, kind, BIC, name, IBAN…</summary>
    private const int Name = 5, LongestName = 70;

    public static void Find(Scan scan)
    {
        var text = scan.Text;
        if (text.StartsWith("BCD\n", StringComparison.Ordinal) || text.StartsWith("BCD\r\n", StringComparison.Ordinal))
        {
            Receiver(scan);
        }
        else if (IsSecret(text))
        {
            // The key of a second factor, or of a network: whoever finds it may come in. Only the account it is for is told.
            var end = text.IndexOf('?', StringComparison.Ordinal);
            var at = text.StartsWith("otpauth", StringComparison.OrdinalIgnoreCase) && end > 0 ? end : 0;
            scan.Claim(at, text.Length);
        }
    }

    private static bool IsSecret(string text) =>
        text.StartsWith("otpauth", StringComparison.OrdinalIgnoreCase) || text.StartsWith("WIFI:", StringComparison.OrdinalIgnoreCase);

    private static void Receiver(Scan scan)
    {
        var (text, start) = (scan.Text, 0);
        for (var line = 0; line < Name; line++)
        {
            start = text.IndexOf('\n', start) + 1;
            if (start == 0)
            {
                return;
            }
        }

        var end = text.IndexOf('\n', start) is var next && next < 0 ? text.Length : next;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start && end - start <= LongestName)
        {
            scan.Take(new Sighting("receiver_name", scan.Plain.Written(start, end).Trim(), start, end, "receiver-code"));
        }
    }
}
