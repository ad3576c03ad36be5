using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Internal;

namespace PersistentChat.Dependencies;

/// <summary>How dependencies are shown to people, in the UI culture of the moment.</summary>
internal static class DependencyLabels
{
    /// <summary>The sign of a fate: <c>-</c> for what may go, <c>?</c> for what has to be looked at first, <c>=</c> for what stays.</summary>
    public static string Symbol(DependencyFate fate) => fate switch
    {
        DependencyFate.MayGo => "-",
        DependencyFate.MustStay => "=",
        _ => "?",
    };

    public static string Name(DependencyFate fate) => Texts.Dependency("Fate_" + fate);

    public static string Name(DependencyKind kind) => Texts.Dependency("Kind_" + kind);

    public static string Name(DependencyDirection direction) => Texts.Dependency("Direction_" + direction);

    /// <summary>Sign and name of a fate.</summary>
    public static string Fate(DependencyFate fate) => Symbol(fate) + " " + Name(fate);

    /// <summary>What it is in one line, with who connects or who else needs it.</summary>
    public static string Line(PoolDependency dependency)
    {
        var line = new StringBuilder(dependency.Target);
        if (dependency.Property is { } property)
            line.Append(' ').Append(property);
        if (dependency.Computers.Count > 0 && !(dependency.Computers.Count == 1 && dependency.Computers[0] == dependency.Target))
            line.Append(dependency.Kind == DependencyKind.Port ? " ← " : " → ").Append(string.Join(", ", dependency.Computers));
        if (dependency.SharedWith is { Count: > 0 } others)
            line.Append(" (").Append(string.Join(", ", others)).Append(')');
        return VisibleText.Of(line.ToString());
    }

    /// <summary>A line for each fate: what kinds of things have it, and how many of each.</summary>
    public static IEnumerable<string> Summary(IReadOnlyList<PoolDependency> dependencies) =>
        from fate in dependencies.GroupBy(dependency => dependency.Fate)
        orderby fate.Key
        select Fate(fate.Key) + ": " + string.Join(", ", fate.GroupBy(dependency => dependency.Kind)
            .Select(kind => Name(kind.Key) + " " + kind.Count().ToString("N0", TextCulture.Current)));
}
