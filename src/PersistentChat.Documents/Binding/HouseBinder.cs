using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Nodes;
using PersistentChat.Policies;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes the rules of the house.</summary>
internal sealed class HouseBinder(BindingContext context)
{
    public NamingPolicy? Naming(Fields fields)
    {
        var severity = SeverityOf(fields);
        var reason = fields.Text("reason");
        var stated = false;
        var conventions = new List<NamingConvention>();
        foreach (var kind in Words<NamedKind>.All)
        {
            if (fields.Find(KeyOf(kind)) is not { } node)
                continue;
            stated = true;
            var patterns = Patterns(node, KeyOf(kind));
            if (patterns.Count > 0)
                conventions.Add(new NamingConvention(kind, patterns));
        }
        // Where patterns were refused, that is told already.
        return stated && conventions.Count == 0
            ? null
            : context.Problems.Try(fields.Place, () => new NamingPolicy(conventions, severity, reason));
    }

    /// <summary>A number, or a table.</summary>
    public StandbyPolicy? StandbyShare(Node node)
    {
        if (node is ScalarNode)
            return Standby(node, "standbyShare", Severity.Warning, null);
        if (context.Table(node, "standbyShare", PolicyShapes.StandbyShare) is not { } fields)
            return null;
        var severity = SeverityOf(fields);
        var reason = fields.Text("reason");
        return fields.Find("least") is { } least ? Standby(least, "least", severity, reason) : null;
    }

    /// <summary>A number of users or a percentage, or a table.</summary>
    public HeadroomPolicy? MinimumHeadroom(Node node)
    {
        if (node is ScalarNode)
            return context.Values.Parse(node, "minimumHeadroom", text => new HeadroomPolicy(Headroom.Parse(text)));
        if (context.Table(node, "minimumHeadroom", PolicyShapes.MinimumHeadroom) is not { } fields)
            return null;
        var severity = SeverityOf(fields);
        var reason = fields.Text("reason");
        return fields.Parse("least", text => new HeadroomPolicy(Headroom.Parse(text), severity, reason));
    }

    /// <summary>A list of versions, or a table.</summary>
    public SqlVersionPolicy? SqlVersions(Node node)
    {
        if (node is SequenceNode sequence)
            return Versions(sequence, "sqlVersions", Severity.Warning, null);
        if (context.Table(node, "sqlVersions", PolicyShapes.SqlVersions) is not { } fields)
            return null;
        var severity = SeverityOf(fields);
        var reason = fields.Text("reason");
        if (fields.Find("allowed") is SequenceNode allowed)
            return Versions(allowed, "allowed", severity, reason);
        fields.Items("allowed");
        return null;
    }

    /// <summary>The key of a kind: its name, with a small letter at the beginning.</summary>
    internal static string KeyOf(NamedKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static Severity SeverityOf(Fields fields) => fields.Choice<Severity>("severity") ?? Severity.Warning;

    private StandbyPolicy? Standby(Node node, string key, Severity severity, string? reason) =>
        context.Values.Decimal(node, key) is { } least
            ? context.Problems.Try(node.Place, () => new StandbyPolicy(least, severity, reason))
            : null;

    private SqlVersionPolicy? Versions(SequenceNode node, string key, Severity severity, string? reason)
    {
        var versions = node.Items.Select(item => context.Values.Parse(item, key, SqlVersion.Parse)).OfType<SqlVersion>().ToList();
        return versions.Count == 0 && node.Items.Count > 0
            ? null
            : context.Problems.Try(node.Place, () => new SqlVersionPolicy(versions, severity, reason));
    }

    /// <summary>A pattern, or a list of them.</summary>
    private List<NamePattern> Patterns(Node node, string key)
    {
        if (node is not SequenceNode sequence)
            return [.. new[] { context.Values.Parse(node, key, text => new NamePattern(text)) }.OfType<NamePattern>()];
        if (sequence.Items.Count == 0)
            context.Problems.Add(node.Place, TopologyError.NameMissing, key, key);
        return [.. sequence.Items.Select(item => context.Values.Parse(item, key, text => new NamePattern(text))).OfType<NamePattern>()];
    }
}
