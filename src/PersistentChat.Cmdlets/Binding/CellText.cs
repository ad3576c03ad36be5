using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Reads the text of a table's cell as the value of a parameter.</summary>
internal static class CellText
{
    /// <summary>What spreadsheets and people write, in the languages of the module.</summary>
    private static readonly string[] _yes = ["true", "yes", "on", "1", "wahr", "ja", "verdadero", "sí", "si"];
    private static readonly string[] _no = ["false", "no", "off", "0", "falsch", "nein", "falso"];

    private static readonly char[] _separators = [',', ';'];

    /// <summary>The value; null when the text is none of the type.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type of the parameter.</param>
    public static object? Read(string text, Type type)
    {
        var cell = text.Trim();
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (kind == typeof(SwitchParameter))
            return Truth(cell) is { } isOn ? new SwitchParameter(isOn) : null;
        if (kind == typeof(bool))
            return Truth(cell);
        // Separators of thousands mean different things in different countries.
        if (kind == typeof(int))
            return int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        if ((kind.IsEnum || kind == typeof(TimeSpan)) && cell.All(char.IsDigit))
            return null;
        // With points the day comes first, which PowerShell takes for the month.
        if (kind == typeof(DateTime) && cell.IndexOf('.') >= 0)
            return null;
        return LanguagePrimitives.TryConvertTo(kind.IsArray ? Items(cell) : cell, kind, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>What cells for a type may hold.</summary>
    /// <param name="type">The type of the parameter.</param>
    public static string Accepted(Type type)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        kind = kind.IsArray ? kind.GetElementType()! : kind;
        return kind == typeof(SwitchParameter) || kind == typeof(bool) ? CmdletTexts.Get("Cell_Truth")
            : kind == typeof(int) ? CmdletTexts.Get("Cell_Number")
            : kind == typeof(TimeSpan) ? CmdletTexts.Get("Cell_Span")
            : kind == typeof(DateTime) ? CmdletTexts.Get("Cell_Day")
            : kind == typeof(Labels) ? "name=value; name=value"
            : kind.IsEnum ? string.Join(", ", Enum.GetNames(kind))
            : kind.Name;
    }

    private static bool? Truth(string cell) =>
        _yes.Contains(cell, StringComparer.OrdinalIgnoreCase) ? true
        : _no.Contains(cell, StringComparer.OrdinalIgnoreCase) ? false
        : null;

    public static string[] Items(string cell) => cell.Split(_separators).Select(item => item.Trim()).Where(item => item.Length > 0).ToArray();
}
