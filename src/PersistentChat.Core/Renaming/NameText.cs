using System;
using PersistentChat.Internal;

namespace PersistentChat.Renaming;

/// <summary>A name as somebody wrote it, read as what it can be.</summary>
internal sealed class NameText
{
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public NameText(string text, string property)
    {
        Text = Guard.Named(text, property);
        Fqdn = PersistentChat.Fqdn.TryParse(Text, out var fqdn) ? fqdn : null;
        Instance = TryParse(Text);
    }

    /// <summary>The name without blanks around it.</summary>
    public string Text { get; }

    /// <summary>The FQDN that it is; null when it is none.</summary>
    public Fqdn? Fqdn { get; }

    /// <summary>The instance that it is; null when it is none.</summary>
    public SqlInstanceName? Instance { get; }

    /// <summary>Whether a name is the same, whatever its case.</summary>
    public bool Is(string name) => StringComparer.OrdinalIgnoreCase.Equals(name.Trim(), Text);

    /// <summary>The name of an instance; null when a text is none.</summary>
    public static SqlInstanceName? TryParse(string text)
    {
        try
        {
            return new SqlInstanceName(text);
        }
        catch (TopologyException)
        {
            return null;
        }
    }
}
