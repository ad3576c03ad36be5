using System;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Names, and patterns of names with wildcards.</summary>
internal static class NamePatterns
{
    private static readonly char[] _wildcards = ['*', '?'];

    /// <summary>Finds what has a name. A name may hold brackets; an asterisk or a question mark was meant as a pattern.</summary>
    /// <exception cref="TopologyException">Nothing has the name; <see cref="TopologyError.InvalidInput"/>: it is a pattern.</exception>
    /// <param name="identity">What names it.</param>
    /// <param name="find">Finds it.</param>
    /// <param name="accepted">What to write instead, of the pattern.</param>
    public static T Find<TIdentity, T>(TIdentity identity, Func<TIdentity, T> find, Func<string, string>? accepted = null)
    {
        try
        {
            return find(identity);
        }
        catch (TopologyException exception) when (exception.Error != TopologyError.NoCurrentTopology && identity?.ToString() is { } text && text.IndexOfAny(_wildcards) >= 0)
        {
            throw new TopologyException(TopologyError.InvalidInput, text, null, exception, text, accepted?.Invoke(text) ?? CmdletTexts.Get("NameNotPattern"));
        }
    }

    /// <summary>Reads a pattern, without regard to case.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: it is none.</exception>
    public static WildcardPattern Read(string text)
    {
        var pattern = new WildcardPattern(text, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
        try
        {
            // A pattern is read when it is first used.
            pattern.IsMatch("");
            return pattern;
        }
        catch (WildcardPatternException exception)
        {
            throw new TopologyException(TopologyError.InvalidInput, text, null, exception, text, CmdletTexts.Get("ClosedPattern"));
        }
    }
}
