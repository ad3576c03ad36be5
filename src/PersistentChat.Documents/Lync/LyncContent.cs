using PersistentChat.Sources;

namespace PersistentChat.Documents.Lync;

/// <summary>What was read of a deployment's own document.</summary>
internal sealed class LyncContent(
    DocumentKind kind, Topology topology, SourceMap? sources = null, Topology? original = null, ImportCounts? counts = null)
{
    public DocumentKind Kind { get; } = kind;

    public Topology Topology { get; } = topology;

    /// <summary>Where the objects of the topology stand; null for saved services, which add to one.</summary>
    public SourceMap? Sources { get; } = sources;

    /// <summary>The other side of a Topology Builder file; null when there is none.</summary>
    public Topology? Original { get; } = original;

    public ImportCounts? Counts { get; } = counts;

    /// <summary>With one more thing to tell about the import.</summary>
    public LyncContent With(string note) => new(Kind, Topology.WithNote(note), Sources, Original, Counts);
}
