namespace PersistentChat.Documents.Lync;

/// <summary>What a document is, as its content shows.</summary>
public enum DocumentKind
{
    /// <summary>A topology document in YAML.</summary>
    Yaml,
    /// <summary>A topology document in JSON.</summary>
    Json,
    /// <summary>A file of Topology Builder (<c>.tbxml</c>).</summary>
    TopologyBuilder,
    /// <summary>The output of <c>Get-CsTopology -AsXml</c>, or another XML document that holds the published topology.</summary>
    PublishedTopology,
    /// <summary>The zip file that <c>Export-CsConfiguration</c> writes.</summary>
    ConfigurationExport,
    /// <summary>Saved output of <c>Get-CsService</c>, added to a topology that was read before.</summary>
    ServiceOutput,
}
