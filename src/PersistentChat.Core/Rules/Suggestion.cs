using System;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules;

/// <summary>A change of the document that would take a finding away, for somebody to decide.</summary>
public sealed class Suggestion
{
    private const string AcceptKey = "Accept";

    private readonly Func<Topology, Topology> _change;
    private readonly string _key;
    private readonly object?[] _arguments;

    /// <param name="key">The key of the sentence that says what changes.</param>
    /// <param name="insert">What is inserted into the document; empty when nothing is.</param>
    /// <param name="change">Makes the change in the topology that the finding is of.</param>
    /// <param name="arguments">What the placeholders of the sentence stand for.</param>
    internal Suggestion(string key, string insert, Func<Topology, Topology> change, params object?[] arguments) =>
        (_key, Insert, _change, _arguments) = (key, insert, change, arguments);

    /// <summary>What changes, in the current UI culture.</summary>
    public string Title => Texts.Format("Suggestion_" + _key, _arguments);

    /// <summary>What is inserted into the document; empty when something is only taken away. What is to be filled in is between angle brackets.</summary>
    public string Insert { get; }

    /// <summary>What it changes, where that is not what the finding is about.</summary>
    internal object? Subject { get; init; }

    /// <summary>Whether nothing changes but that somebody accepts the finding.</summary>
    internal bool IsAcceptance => _key == AcceptKey;

    /// <summary>What changes.</summary>
    public override string ToString() => VisibleText.Of(Insert.Length == 0 ? Title : Title + " " + Insert);

    /// <summary>The topology with the change.</summary>
    /// <param name="topology">The one that the finding is of.</param>
    internal Topology Apply(Topology topology) => _change(topology);

    /// <summary>That somebody accepts a finding, and says why.</summary>
    internal static Suggestion Accept(Finding finding)
    {
        var suppression = AcceptanceOf(finding);
        return new Suggestion(
            AcceptKey, Line(suppression), topology => topology with { Suppressions = ValueList.Append(topology.Suppressions, suppression) }, finding.Target);
    }

    /// <summary>The suppression that accepts a finding, whose reason is to be filled in.</summary>
    internal static Suppression AcceptanceOf(Finding finding) => new(finding.RuleId, "<" + Texts.Get("Suggestion_Reason") + ">", finding.Target);

    /// <summary>That a suppression goes.</summary>
    internal static Suggestion Drop(Suppression suppression) => new(
        "Drop", "", topology => topology with { Suppressions = ValueList.Without(topology.Suppressions, suppression) }, suppression);

    private static string Line(Suppression suppression) => "- { " + string.Join(", ", SuppressionKeys.Table.All
        .Where(key => !key.IsLeftOut(suppression))
        .Select(key => key.Name + ": " + (key == SuppressionKeys.Table.First ? suppression.Rule : Quoted(key.Text(suppression))))) + " }";

    private static string Quoted(string? text) => "'" + (text ?? "").Replace("'", "''") + "'";
}
