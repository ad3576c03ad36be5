using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Internal;

namespace PersistentChat.Cmdlets;

/// <summary>Reads the text of a table's cell as the value of a parameter.</summary>
internal static class CellText
{
    /// <summary>What spreadsheets and people write, in the languages of the module.</summary>
    private static readonly string[] _yes = ["true", "yes", "on", "1", "wahr", "ja", "verdadero", "sí", "si"];
    private static readonly string[] _no = ["false", "no", "off", "0", "falsch", "nein", "falso"];

    private static readonly char[] _separators = [',', ';'];

    // What a spreadsheet, a list or JSON would take for its own.
    private static readonly char[] _special = [',', ';', '[', '{', '"', '\n', '\r', '\t'];

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
        if (kind == typeof(DateTime) && TypedDay.IsSlashed(cell))
            return TypedDay.Read(cell) is { Count: 1 } days ? days[0] : null;
        // A row is named once; a site may have a comma in its name.
        if (kind == typeof(SiteIdentity[]))
            return new[] { new SiteIdentity(cell) };
        return kind.IsArray && IsIdentity(kind.GetElementType()!) ? Identities(Items(cell), kind.GetElementType()!)
            : IsIdentity(kind) ? Identity(cell, kind)
            : LanguagePrimitives.TryConvertTo(kind.IsArray ? Items(cell) : cell, kind, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Whether values of a type only name something, by a text. In constrained language mode PowerShell makes none of a text.</summary>
    private static bool IsIdentity(Type type) => type.Name.EndsWith("Identity", StringComparison.Ordinal) && type.GetConstructor([typeof(string)]) is not null;

    private static object Identity(string name, Type type) => type.GetConstructor([typeof(string)])!.Invoke([name]);

    private static Array Identities(string[] names, Type type)
    {
        var identities = Array.CreateInstance(type, names.Length);
        for (var i = 0; i < names.Length; i++)
            identities.SetValue(Identity(names[i], type), i);
        return identities;
    }

    /// <summary>What cells for a type may hold, instead of a text that they hold.</summary>
    /// <param name="type">The type of the parameter.</param>
    /// <param name="text">The text.</param>
    public static string Accepted(Type type, string text)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (kind == typeof(DateTime) && TypedDay.IsSlashed(text.Trim()) && TypedDay.Read(text.Trim()) is { Count: 2 } days)
            return CmdletTexts.Format("Cell_Days", TypedDay.Text(days[0]), TypedDay.Text(days[1]));
        kind = kind.IsArray ? kind.GetElementType()! : kind;
        return kind == typeof(SwitchParameter) || kind == typeof(bool) ? CmdletTexts.Get("Cell_Truth")
            : kind == typeof(int) ? CmdletTexts.Get("Cell_Number")
            : kind == typeof(TimeSpan) ? CmdletTexts.Get("Cell_Span")
            : kind == typeof(DateTime) ? CmdletTexts.Get("Cell_Day")
            : kind == typeof(Labels) ? "name=value; name=value"
            : kind.IsEnum ? string.Join(", ", Enum.GetNames(kind))
            : IsIdentity(kind) || kind == typeof(string) ? CmdletTexts.Get("Cell_Name")
            : kind.Name;
    }

    /// <summary>The word that a text was probably meant as, as a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type of the parameter; only of an enumeration is a word known.</param>
    public static Guess Meant(string text, Type type)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        kind = kind.IsArray ? kind.GetElementType()! : kind;
        // People write the words of the product, which have blanks.
        return new Guess(text.Replace(" ", ""), kind.IsEnum ? Enum.GetNames(kind) : []);
    }

    private static bool? Truth(string cell) =>
        _yes.Contains(cell, StringComparer.OrdinalIgnoreCase) ? true
        : _no.Contains(cell, StringComparer.OrdinalIgnoreCase) ? false
        : null;

    /// <summary>The names in a cell: JSON, or names with commas or semicolons between them.</summary>
    public static string[] Items(string cell) =>
        Parts(cell) is { } parts && parts.All(part => part is string) ? [.. parts.Cast<string>()] : Split(cell);

    /// <summary>What a cell with a list holds: names and tables; null when it is none as the module writes it.</summary>
    public static object[]? Parts(string cell) => cell.Trim() is { Length: > 1 } text && text[0] == '[' && text[text.Length - 1] == ']'
        ? DocumentGateway.ParseOneLine(text) as object[]
        : null;

    /// <summary>The names in a cell whose commas or semicolons part them.</summary>
    public static string[] Split(string cell) => cell.Split(_separators).Select(item => item.Trim()).Where(item => item.Length > 0).ToArray();

    /// <summary>Whether a name can stand in a list without being quoted.</summary>
    public static bool IsPlain(string name) => name.IndexOfAny(_special) < 0 && name.Trim() is { Length: > 0 } trimmed && trimmed == name;
}
