using System;
using PersistentChat.Sources;

namespace PersistentChat.Cmdlets;

/// <summary>A topology that was read or written, and what PersistentChat.Documents knows of its file.</summary>
/// <remarks>The latter is an object here, so that this type loads without that assembly.</remarks>
internal sealed class LoadedDocument(Topology topology, SourceMap? sources, object document, bool isOwnFormat, bool isAddition, Func<Topology> original)
{
    public Topology Topology { get; } = topology;

    /// <summary>The topology before the changes that a Topology Builder file holds.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.OriginalMissing"/>.</exception>
    public Topology Original => original();

    /// <summary>Where the objects of the topology stand in the file; null when it was written.</summary>
    public SourceMap? Sources { get; } = sources;

    public object Document { get; } = document;

    /// <summary>Whether it is a document that this module writes, and not one that a deployment exported.</summary>
    public bool IsOwnFormat { get; } = isOwnFormat;

    /// <summary>Whether it added to a topology that was read before.</summary>
    public bool IsAddition { get; } = isAddition;
}
