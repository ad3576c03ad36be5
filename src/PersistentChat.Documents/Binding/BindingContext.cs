using System;
using System.Collections.Generic;
using PersistentChat.Documents.Nodes;

namespace PersistentChat.Documents.Binding;

/// <summary>What the binders of one document share.</summary>
internal sealed class BindingContext(DocumentProblems problems)
{
    private readonly Dictionary<string, Lazy<TimeZoneId>> _timeZones = [];

    public DocumentProblems Problems { get; } = problems;

    /// <summary>Where the objects of the document stand.</summary>
    public SourceRecorder Sources { get; } = new(problems.Document);

    public ValueBinder Values { get; } = new(problems);

    /// <summary>The sites that the document declares.</summary>
    public HashSet<string> Sites { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The time zone of an id. The search for what a wrong id may mean is long, and is made once for each.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.UnknownTimeZone"/>.</exception>
    public TimeZoneId TimeZone(string id)
    {
        if (!_timeZones.TryGetValue(id, out var zone))
            _timeZones.Add(id, zone = new Lazy<TimeZoneId>(() => TimeZoneIds.Parse(id)));
        return zone.Value;
    }

    /// <summary>A node as a table; null, and a problem, when it is none.</summary>
    public Fields? Table(Node node, string key, Shape shape)
    {
        if (node is MappingNode mapping)
            return new Fields(this, mapping, shape);
        Values.WrongType(node, key, TypeWords.Mapping);
        return null;
    }

    /// <summary>Whether a name was not seen before; otherwise that is a problem.</summary>
    public bool IsNew<T>(HashSet<T> seen, T name, Place place)
    {
        var isNew = seen.Add(name);
        if (!isNew)
            Problems.Add(place, TopologyError.DuplicateName, name, name);
        return isNew;
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
