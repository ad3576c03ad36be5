using System.Globalization;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>A text of the house in the languages that it states.</summary>
public sealed record LocalText
{
    /// <summary>States a text.</summary>
    /// <param name="en">In English; the one for every language that is not stated.</param>
    /// <param name="de">In German.</param>
    /// <param name="es">In Spanish.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>: in no language.</exception>
    public LocalText(string? en, string? de = null, string? es = null)
    {
        En = Guard.Optional(en, "en");
        De = Guard.Optional(de, "de");
        Es = Guard.Optional(es, "es");
        Complete();
    }

    /// <summary>Nothing is stated.</summary>
    internal LocalText()
    {
    }

    /// <summary>In English; null when nothing is stated.</summary>
    public string? En { get; internal set; }

    /// <summary>In German; null when nothing is stated.</summary>
    public string? De { get; internal set; }

    /// <summary>In Spanish; null when nothing is stated.</summary>
    public string? Es { get; internal set; }

    /// <summary>In the language of the current UI culture; else in English, German or Spanish, whichever is stated first.</summary>
    public override string ToString() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "de" => De ?? Any,
        "es" => Es ?? Any,
        _ => Any,
    };

    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>: in no language.</exception>
    internal void Complete()
    {
        if ((En ?? De ?? Es) is null)
            throw new TopologyException(TopologyError.NameMissing, null, "en");
    }

    private string Any => (En ?? De ?? Es)!;
}
