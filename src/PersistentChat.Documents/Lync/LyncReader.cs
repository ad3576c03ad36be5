using System;
using System.IO;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Lync.Graph;
using PersistentChat.Documents.Lync.Mapping;
using PersistentChat.Documents.Lync.Services;
using PersistentChat.Documents.Lync.Xml;
using PersistentChat.Documents.Lync.Zip;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Lync;

/// <summary>Reads what deployments export, whatever the files are called.</summary>
internal static class LyncReader
{
    private const string NewTopology = "NewTopology";
    private const string OriginalTopology = "OriginalTopology";
    private const string DeploymentLog = "CsMgmtLog";
    private const string StoreDocument = "AnchoredXml";

    /// <summary>Whether bytes are XML or a zip file.</summary>
    public static bool Recognizes(byte[] bytes) => ArchiveReader.Recognizes(bytes) || XmlSource.Recognizes(bytes);

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">XML or a zip file.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="limits">What it may take at most.</param>
    /// <param name="onto">The topology that service output adds to.</param>
    /// <exception cref="TopologyException">The document is of another kind, or damaged.</exception>
    public static LyncContent Read(byte[] bytes, string name, ReadLimits limits, Topology? onto)
    {
        if (!ArchiveReader.Recognizes(bytes))
            return Read(() => XmlSource.Open(() => new MemoryStream(bytes, writable: false)), name, limits, onto);
        var contents = new ArchiveReader(bytes, name, limits).Read(
            (open, document) => Topologies(Scan(XmlSource.Open(open), document, limits), document, DocumentKind.ConfigurationExport),
            (open, document, entry) => OtherEntry(() => XmlSource.Open(open), document, entry, limits));
        var topologies = contents.OfType<LyncContent>().ToArray();
        if (topologies.Length == 0)
            throw Refused(TopologyError.ArchiveWithoutTopology, name, "Topology");
        return topologies.Length == 1 ? topologies[0] : topologies[0].With(Texts.Get("Note_OtherTopology"));
    }

    /// <inheritdoc cref="Read(byte[], string, ReadLimits, Topology?)"/>
    public static LyncContent Read(Func<TextReader> open, string name, ReadLimits limits, Topology? onto)
    {
        if (HtmlPage.Recognizes(open))
            throw Refused(TopologyError.DocumentIsHtml, name);
        var scan = Scan(open(), name, limits);
        if (Namespaces.IsCliXml(scan.RootName, scan.RootNamespace))
        {
            return CliXmlObjects.FindXml(scan.Items[0].Item) is { } xml
                ? Topologies(Scan(new StringReader(xml), name, limits), name, DocumentKind.PublishedTopology) ?? throw Refused(TopologyError.ServiceOutputEmpty, name)
                : new LyncContent(DocumentKind.ServiceOutput, Services(scan, name).ApplyOnto(onto));
        }
        var kind = Namespaces.IsTopologyBuilder(scan.RootName, scan.RootNamespace) ? DocumentKind.TopologyBuilder : DocumentKind.PublishedTopology;
        return Topologies(scan, name, kind) ?? throw OtherDocument(scan, name);
    }

    /// <summary>Reads saved output of <c>Get-CsService</c>.</summary>
    /// <exception cref="TopologyException">The document is of another kind, or damaged.</exception>
    public static ServiceOutput ReadServices(byte[] bytes, string name, ReadLimits limits)
    {
        if (ArchiveReader.Recognizes(bytes))
            throw Refused(TopologyError.ServiceOutputEmpty, name);
        var scan = Scan(XmlSource.Open(() => new MemoryStream(bytes, writable: false)), name, limits);
        return Services(scan, name);
    }

    private static XmlScan Scan(TextReader xml, string name, ReadLimits limits) => XmlScanner.Scan(xml, name, limits, (element, space) =>
        Namespaces.IsPublishedTopology(element, space) || Namespaces.IsWritableTopology(element, space) || Namespaces.IsCliXml(element, space));

    private static ServiceOutput Services(XmlScan scan, string name) => ServiceOutput.Of(
        name, Namespaces.IsCliXml(scan.RootName, scan.RootNamespace) ? CliXmlObjects.Read(scan.Items[0].Item, name) : []);

    /// <summary>The topology of a document, or the newer one of a Topology Builder file; null when it holds none.</summary>
    private static LyncContent? Topologies(XmlScan scan, string name, DocumentKind kind)
    {
        var found = scan.Items.Where(item => item.Item.Name != "Objs").ToArray();
        var chosen = found.FirstOrDefault(item => item.Container == NewTopology) ?? found.FirstOrDefault();
        if (chosen is null)
            return null;
        var original = found.FirstOrDefault(item => item.Container == OriginalTopology && item != chosen);
        var others = found.Where(item => item != chosen && item != original).ToArray();
        var graph = GraphOf(chosen.Item);
        return new LyncContent(
            kind,
            TopologyMapping.Map(graph, name, others, out var sources),
            sources,
            original is null ? null : TopologyMapping.Map(GraphOf(original.Item), name, [], out _),
            TopologyMapping.Count(graph));
    }

    private static LyncGraph GraphOf(XmlItem topology) =>
        topology.Name == "PartialTopology" ? WritableGraphReader.Read(topology) : PublishedGraphReader.Read(topology);

    private static TopologyException OtherDocument(XmlScan scan, string name) => scan.RootName switch
    {
        DeploymentLog => Refused(TopologyError.DocumentIsDeploymentLog, name, scan.RootLabel),
        StoreDocument => Refused(TopologyError.DocumentIsStoreDocument, name),
        _ => Refused(TopologyError.DocumentIsOtherXml, name, scan.RootName, scan.RootNamespace),
    };

    /// <summary>What an entry of a zip file is that is no configuration export; null when it says nothing.</summary>
    private static TopologyException? OtherEntry(Func<TextReader> open, string name, string entry, ReadLimits limits)
    {
        if (HtmlPage.Recognizes(open))
            return Refused(TopologyError.DocumentIsHtml, name);
        try
        {
            var scan = Scan(open(), name, limits);
            return scan.Items.Count > 0 ? Refused(TopologyError.ArchiveHoldsFile, name, entry)
                : scan.RootName == DeploymentLog ? OtherDocument(scan, name)
                : null;
        }
        catch (TopologyException damaged) when (damaged.Error is TopologyError.XmlSyntax or TopologyError.DocumentEncoding or TopologyError.DocumentTypeForbidden)
        {
            return null;
        }
    }

    private static TopologyException Refused(TopologyError error, string name, params object?[] arguments) =>
        new(error, name, new SourceLocation(name, 1, 1), null, arguments);
}
