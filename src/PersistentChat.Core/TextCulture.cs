using System.Globalization;

namespace PersistentChat;

/// <summary>
/// Formats the figures and days inside a text. They follow the language of the text, never the settings of the machine: 20.000 in an English
/// sentence would be another number, and two machines would tell the same finding differently.
/// </summary>
internal static class TextCulture
{
    private static readonly CultureInfo _english = WithDays(CultureInfo.InvariantCulture, "yyyy-MM-dd");

    private static readonly Language _german = new("de", "dd.MM.yyyy");
    private static readonly Language _spanish = new("es", "dd/MM/yyyy");

    /// <summary>The formats of the language that the texts of the current UI culture have: English, German or Spanish.</summary>
    public static CultureInfo Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "de" => _german.Culture,
        "es" => _spanish.Culture,
        _ => _english,
    };

    private static CultureInfo WithDays(CultureInfo culture, string pattern)
    {
        var copy = (CultureInfo)culture.Clone();
        copy.DateTimeFormat.ShortDatePattern = pattern;
        // Windows and other systems differ in these.
        copy.NumberFormat.PercentPositivePattern = 1;
        copy.NumberFormat.PercentNegativePattern = 1;
        return CultureInfo.ReadOnly(copy);
    }

    /// <summary>A culture that is looked up when a text needs it: a system without languages has none but the invariant one.</summary>
    private sealed class Language(string name, string days)
    {
        private CultureInfo? _culture;

        public CultureInfo Culture => _culture ??= WithDays(new CultureInfo(name, useUserOverride: false), days);
    }
}
