using System;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Writing;
using PersistentChat.Sources;

namespace PersistentChat.Documents;

/// <summary>A topology with what is known of the document that it was read from or written to. It never changes.</summary>
public sealed class TopologyDocument
{
    private readonly Func<int?> _firstCommentLine;

    internal TopologyDocument(
        Topology topology,
        string name,
        DocumentKind kind,
        string fingerprint,
        Func<int?> firstCommentLine,
        string? schemaReference,
        string? path,
        SourceMap? sources = null,
        Topology? original = null,
        ImportCounts? counts = null,
        EarlierTexts? earlier = null)
    {
        Topology = topology;
        Name = name;
        Kind = kind;
        Fingerprint = fingerprint;
        _firstCommentLine = firstCommentLine;
        SchemaReference = schemaReference;
        Path = path;
        Sources = sources;
        Original = original;
        Counts = counts;
        Earlier = earlier ?? EarlierTexts.None;
    }

    /// <summary>What the document states.</summary>
    public Topology Topology { get; }

    /// <summary>The file's full path, or the name under which a stream was read; source positions begin with it.</summary>
    public string Name { get; }

    /// <summary>What the document is, as its content shows.</summary>
    public DocumentKind Kind { get; }

    /// <summary>YAML or JSON; null for what a deployment exported, which is never written.</summary>
    public DocumentFormat? Format => Kind switch
    {
        DocumentKind.Yaml => DocumentFormat.Yaml,
        DocumentKind.Json => DocumentFormat.Json,
        _ => null,
    };

    /// <summary>
    /// The topology as it was before the changes that a Topology Builder file holds, for comparison; null when the document has no such side.
    /// </summary>
    public Topology? Original { get; }

    /// <summary>How much a deployment's own document describes; null for others.</summary>
    public ImportCounts? Counts { get; }

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public string Fingerprint { get; }

    /// <summary>
    /// The line of the first comment, from 1; null when there is none. The line that tells editors the schema does not count.
    /// </summary>
    public int? FirstCommentLine => _firstCommentLine();

    /// <summary>Where the document says its JSON Schema is; null when it says nothing.</summary>
    public string? SchemaReference { get; }

    /// <summary>The file's full path; null for a stream.</summary>
    public string? Path { get; }

    /// <summary>
    /// Where the objects of the topology stand; null for a document that was written, and for saved services, which add to what another
    /// document says.
    /// </summary>
    public SourceMap? Sources { get; }

    /// <summary>The topology as it was before the changes that a Topology Builder file holds.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.OriginalMissing"/>: the document has no such side.</exception>
    public Topology GetOriginal() => Original ?? throw new TopologyException(TopologyError.OriginalMissing, Name, Name);

    /// <summary>Saved services as an addition to another document: what that one names still stands where it stands there.</summary>
    /// <param name="before">The document whose topology they were added to.</param>
    public TopologyDocument AddedTo(TopologyDocument before)
    {
        _ = before ?? throw new ArgumentNullException(nameof(before));
        return new TopologyDocument(
            Topology, Name, Kind, Fingerprint, _firstCommentLine, SchemaReference, Path, Sources ?? before.Sources, Original, Counts);
    }

    /// <summary>What the file was before it was saved.</summary>
    internal EarlierTexts Earlier { get; }

    /// <summary>The file that a change of the document may replace; null when it is none, or a deployment exported it.</summary>
    internal KnownFile? ToFile() => Path is null || Format is null ? null : new KnownFile(Path, Fingerprint);

    /// <summary>The document's name.</summary>
    public override string ToString() => Name;
}
