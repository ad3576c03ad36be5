using System;
using System.Globalization;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>Writes in the language of the reader until it is disposed of, figures and days included.</summary>
internal sealed class ReportLanguage : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    public ReportLanguage()
    {
        Name = RulePages.Language;
        // Without a language there are the invariant texts, which are English.
        if (_uiCulture.TwoLetterISOLanguageName != Name)
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = TextCulture.Current;
    }

    /// <summary>en, de or es.</summary>
    public string Name { get; }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _uiCulture);
}
