using System;
using System.Collections.Generic;
using PersistentChat.Documents.Nodes;

namespace PersistentChat.Documents.Binding;

/// <summary>What the binders of one document share.</summary>
internal sealed class BindingContext(DocumentProblems problems)
{
    public DocumentProblems Problems { get; } = problems;

    public ValueBinder Values { get; } = new(problems);

    /// <summary>The sites that the document declares.</summary>
    public HashSet<string> Sites { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A node as a table; null, and a problem, when it is none.</summary>
    public Fields? Table(Node node, string key, Shape shape)
    {
        if (node is MappingNode mapping)
            return new Fields(this, mapping, shape);
        Values.WrongType(node, key, TypeWords.Mapping);
        return null;
    }

    /// <summary>The name of a site; null, and a problem, when the document does not declare the site.</summary>
    public string? Site(Node node, string key)
    {
        var name = Values.Text(node, key)?.Trim();
        if (name is null || Sites.Contains(name))
            return name;
        Problems.Add(node.Place, TopologyError.SiteNotFound, name, name);
        return null;
    }
}
