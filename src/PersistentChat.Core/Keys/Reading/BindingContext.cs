using System;
using System.Collections.Generic;

namespace PersistentChat.Keys.Reading;

/// <summary>What is shared while the objects of one document are read.</summary>
/// <param name="problems">What is wrong with the document.</param>
/// <param name="findTimeZone">Finds the time zone of an id; it refuses what is none.</param>
internal sealed class BindingContext(DocumentProblems problems, Func<string, TimeZoneId> findTimeZone)
{
    private readonly Dictionary<string, TimeZoneId> _timeZones = [];

    public DocumentProblems Problems { get; } = problems;

    /// <summary>Where the objects of the document stand.</summary>
    public SourceRecorder Sources { get; } = new(problems.Document);

    /// <summary>The version that the document states, if it is a newer minor version than this release knows; null otherwise.</summary>
    public string? NewerVersion { get; set; }

    /// <summary>The sites that the document declares.</summary>
    public HashSet<string> Sites { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a site may be among what could not be read, so that nobody can say which are missing.</summary>
    public bool SitesAreUnclear { get; set; }

    /// <summary>The chat pool that is being read; null when its name could not be.</summary>
    public Fqdn? Pool { get; set; }

    /// <summary>The time zone of an id; each is looked up once.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.UnknownTimeZone"/>.</exception>
    public TimeZoneId TimeZone(string id)
    {
        if (!_timeZones.TryGetValue(id, out var zone))
            _timeZones.Add(id, zone = findTimeZone(id));
        return zone;
    }

    /// <summary>A node as a table; null, and a problem, when it is none.</summary>
    public Fields? Fields(Node node, string key, KeyTable table)
    {
        if (node is MappingNode mapping)
            return new Fields(this, mapping, table);
        WrongType(node, key, TypeWords.Mapping);
        return null;
    }

    /// <summary>A text; a number or truth value written without quotes is the text it looks like.</summary>
    public string? Text(Node node, string key)
    {
        if (node is ScalarNode { IsNull: false } scalar)
            return scalar.Text;
        WrongType(node, key, TypeWords.Text);
        return null;
    }

    public void WrongType(Node node, string key, string expected) =>
        Problems.Add(node.Location, TopologyError.WrongType, key, WrongValue.Describe(key, node, expected));

    /// <summary>Whether a name was not seen before; otherwise that is a problem.</summary>
    public bool IsNew<T>(HashSet<T> seen, T name, Location location)
    {
        var isNew = seen.Add(name);
        if (!isNew)
            Problems.Add(location, TopologyError.DuplicateName, name, name);
        return isNew;
    }
}
