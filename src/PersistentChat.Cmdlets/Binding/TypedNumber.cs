using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Text.RegularExpressions;

namespace PersistentChat.Cmdlets;

/// <summary>Numbers as people type them, who group thousands with what is a list, or a decimal point, to PowerShell.</summary>
internal static class TypedNumber
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly Regex _points = new(@"^[-+]?[0-9]{1,3}(\.[0-9]{3})+\z", RegexOptions.CultureInvariant);
    // PowerShell takes these for bytes: 30kb is 30720 to it.
    private static readonly Regex _multiple = new(@"^([0-9]+)([kKmMgGtTpP])[bB]\z", RegexOptions.CultureInvariant);
    private static readonly Regex _separators = new(@"^[-+]?[0-9]{1,3}([.,'’_ \u00A0\u202F][0-9]{3})+\z", RegexOptions.CultureInvariant);

    /// <summary>The number; null when nobody can tell, or it is none.</summary>
    /// <param name="item">What is bound, which knows how it was typed.</param>
    /// <param name="value">The value in it.</param>
    /// <param name="isWhole">Whether a whole number is asked for.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static object? Read(object item, object value, bool isWhole, out string problem)
    {
        problem = "";
        if (value is IList list)
        {
            problem = (isWhole ? OfCommas(list) : null) ?? CmdletTexts.Format("Typed_List", string.Join(",", list.Cast<object>().Select(Text)));
            return null;
        }
        var text = Text(item);
        if (isWhole && _separators.IsMatch(text))
        {
            var digits = new string(text.Where(letter => letter is '-' or (>= '0' and <= '9')).ToArray());
            problem = _points.IsMatch(text) && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var read)
                ? CmdletTexts.Format("Typed_Point", text, read.ToString("0.###", CultureInfo.InvariantCulture), digits)
                : CmdletTexts.Format("Typed_Separators", text, digits);
            return null;
        }
        if (_multiple.Match(text) is { Success: true } multiple && value is not string)
        {
            problem = CmdletTexts.Format("Typed_Multiple", text, multiple.Groups[1].Value + (multiple.Groups[2].Value is "k" or "K" ? "000" : ""));
            return null;
        }
        if (!TryNumber(value, out var number))
            problem = CmdletTexts.Format(isWhole ? "Typed_Whole" : "Typed_Number", text);
        else if (!isWhole)
            return number;
        else if (number != Math.Floor(number))
            problem = CmdletTexts.Format("Typed_Whole", text);
        else if (number is < int.MinValue or > int.MaxValue)
            problem = CmdletTexts.Format("Typed_Large", text, int.MaxValue);
        else
            return (int)number;
        return null;
    }

    /// <summary>Whether a number was typed as one of bytes, such as 30kb.</summary>
    public static bool IsMultiple(object item) => item is PSObject && TypedAttribute.Bare(item) is int or long or double && _multiple.IsMatch(Text(item));

    /// <summary>What is wrong with a list that somebody got who typed <c>30,000</c>; null for other lists.</summary>
    public static string? OfCommas(IList list)
    {
        var parts = list.Cast<object>().Select(TypedAttribute.Bare).OfType<int>().ToArray();
        if (parts.Length != list.Count || parts.Length < 2 || parts[0] is < 1 or > 999 || parts.Skip(1).Any(part => part is not (0 or (>= 10 and <= 999))))
            return null;
        var groups = parts.Skip(1).Select(part => part.ToString("D3", CultureInfo.InvariantCulture)).Prepend(parts[0].ToString(CultureInfo.InvariantCulture)).ToArray();
        return CmdletTexts.Format("Typed_Comma", string.Join(",", groups), string.Concat(groups));
    }

    /// <summary>An item of a list as it was typed: a decimal point tells that it was 30.000 or 30.0, which a list does not remember.</summary>
    public static object? InList(object? item) =>
        TypedAttribute.Bare(item) is double number and >= 1 and < 1000 && number == Math.Floor(number) ? number.ToString("0.000", CultureInfo.InvariantCulture) : item;

    /// <summary>How a value was typed, as far as PowerShell tells.</summary>
    public static string Text(object? item) => item switch
    {
        null => "",
        _ when TypedAttribute.Bare(item) is IList list => string.Join(",", list.Cast<object>().Select(Text)),
        _ => LanguagePrimitives.TryConvertTo<string>(item, CultureInfo.InvariantCulture, out var text) ? text.Trim() : item.ToString() ?? "",
    };

    private static bool TryNumber(object value, out double number)
    {
        if (value is string text)
            return double.TryParse(text.Trim(), Plain, CultureInfo.InvariantCulture, out number) && !double.IsInfinity(number);
        number = 0;
        if (value is not IConvertible || value is bool or char or DateTime)
            return false;
        number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return true;
    }
}
