using System.IO;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Lync.Xml;
using PersistentChat.Documents.Writing;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Documents;

/// <summary>Topology documents as text.</summary>
public static class TopologyText
{
    /// <summary>The schema that a document names unless told otherwise: the shipped one, beside the document.</summary>
    public const string DefaultSchemaReference = "pchat-topology.schema.json";

    /// <summary>Writes a topology; the same topology gives the same text. What an import noted is not written.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="format">YAML or JSON.</param>
    /// <param name="schemaReference">The path or address of the JSON Schema; left out, <see cref="DefaultSchemaReference"/>.</param>
    /// <returns>The text, its lines ended by line feeds.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: half of a surrogate pair, which no document can hold.</exception>
    public static string Write(Topology topology, DocumentFormat format, string? schemaReference = null)
    {
        Guard.NotNull(topology, nameof(topology));
        var reference = string.IsNullOrWhiteSpace(schemaReference) ? DefaultSchemaReference : schemaReference!.Trim();
        return DocumentFrame.Write(format, reference, TopologyKeys.Table, topology);
    }

    /// <summary>Reads a text as a topology.</summary>
    /// <param name="text">YAML, JSON, or the XML that deployments export.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="onto">The topology that saved output of <c>Get-CsService</c> adds to; such a text needs one, others do not look at it.</param>
    /// <exception cref="TopologyException">The text is no topology document, or has problems: all of them, with their locations.</exception>
    public static Topology Read(string text, string name, Topology? onto = null)
    {
        var content = (text ?? "").TrimStart('\uFEFF');
        if (XmlSource.Recognizes(content))
            return LyncReader.Read(() => new StringReader(content), name, ReadLimits.Default, onto).Topology;
        DocumentDecoder.RefuseControlCharacters(content, name);
        return TopologyReader.Read(content, name, ReadLimits.Default, onto).Topology;
    }
}
