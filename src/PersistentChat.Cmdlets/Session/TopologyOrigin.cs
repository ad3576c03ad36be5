using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using PersistentChat.Sources;

namespace PersistentChat.Cmdlets;

/// <summary>
/// The files that a topology and its later changes were read from or written to. Undoing a change does not undo the writing of a
/// file, so all states of a topology share this.
/// </summary>
internal sealed class TopologyOrigin
{
    // On Windows alone the file system never tells names apart by case.
    private readonly Dictionary<string, LoadedDocument> _documents = new(
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    private readonly ConditionalWeakTable<Topology, SourceMap> _exported = new();

    private readonly List<string> _read = [];

    /// <summary>The file that the topology was read from, or last written to; null when there is none.</summary>
    public string? File { get; private set; }

    /// <summary>Every file that the topology was made from or written to: nothing else is ever written over one.</summary>
    public IReadOnlyList<string> Inputs => [.. _documents.Keys, .. _read];

    /// <summary>Remembers a file that something of the topology was read from.</summary>
    public void Read(string file) => _read.Add(file);

    /// <summary>What is known of a file; null when the topology has nothing to do with it.</summary>
    public LoadedDocument? Find(string file) => _documents.TryGetValue(file, out var document) ? document : null;

    /// <summary>Where the objects of a topology stand; null when no file holds exactly that topology as it was read.</summary>
    public SourceMap? SourcesOf(Topology topology) =>
        _documents.Values.FirstOrDefault(document => document.Sources is not null && ReferenceEquals(document.Topology, topology))?.Sources
        ?? (_exported.TryGetValue(topology, out var sources) ? sources : null);

    /// <summary>Keeps where the objects of a topology stand in a file that a deployment exported, and that is no file to write to.</summary>
    public void Locate(Topology topology, SourceMap? sources)
    {
        if (sources is not null && !_exported.TryGetValue(topology, out _))
            _exported.Add(topology, sources);
    }

    public void Remember(string file, LoadedDocument document)
    {
        _documents[file] = document;
        File = file;
    }
}
