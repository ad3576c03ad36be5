using System;
using System.Globalization;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>
/// Writes in the language of the reader until it is disposed of. Numbers and days follow the language: a number with German separators inside an
/// English sentence would be another number.
/// </summary>
internal sealed class ReportLanguage : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    public ReportLanguage()
    {
        Name = RulePages.Language;
        // Without a language there are the invariant texts, which are English, and the invariant formats, which are English too.
        if (_uiCulture.TwoLetterISOLanguageName != Name)
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        if (_culture.TwoLetterISOLanguageName != Name)
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture.IsNeutralCulture ? CultureInfo.CreateSpecificCulture(Name) : CultureInfo.CurrentUICulture;
    }

    /// <summary>en, de or es.</summary>
    public string Name { get; }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _uiCulture);
}
