using System.Collections;
using System.Reflection;
using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>A record as text, to compare what its own equality does not: the lists in it.</summary>
internal static class EveryField
{
    /// <summary>Every public property of every record in it, also of those that a later version adds.</summary>
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Show(text, value);
        return text.ToString();
    }

    private static void Show(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string s:
                text.Append('"').AppendJoin(' ', s.Any(char.IsSurrogate) ? s.Select(unit => ((int)unit).ToString("x4", null)) : [s]).Append('"');
                break;
            case decimal amount:
                text.AppendJoin(' ', decimal.GetBits(amount));
                break;
            case DateTime time:
                text.Append(time.Ticks).Append(time.Kind);
                break;
            case ValueType and not EntryTime and not DictionaryEntry when value.GetType() is { IsPrimitive: true } or { IsEnum: true }:
                text.Append(value);
                break;
            case IReadOnlyDictionary<string, string> pairs:
                Show(text, pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => new[] { pair.Key, pair.Value }).ToList());
                break;
            case IEnumerable list:
                text.Append('[');
                foreach (var one in list)
                {
                    Show(text, one);
                    text.Append('\n');
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetType().Name).Append('{');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    text.Append(property.Name).Append('=');
                    Show(text, property.GetValue(value));
                    text.Append(';');
                }

                text.Append('}');
                break;
        }
    }
}
