using System;
using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PersistentChat.Documents;

/// <summary>Topology documents as XML objects, such as <c>Get-CsTopology -AsXml</c> returns them.</summary>
public static class TopologyXml
{
    /// <summary>Reads an element or a document. Positions count the lines of its own text form.</summary>
    /// <param name="xml">The element or document.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="onto">The topology that saved output of <c>Get-CsService</c> adds to; such a document needs one, others do not look at it.</param>
    /// <exception cref="TopologyException">It is no topology, or has problems.</exception>
    public static TopologyDocument Read(XContainer xml, string name, Topology? onto = null)
    {
        _ = xml ?? throw new ArgumentNullException(nameof(xml));
        return Read(xml.WriteTo, name, onto);
    }

    /// <inheritdoc cref="Read(XContainer, string, Topology?)"/>
    public static TopologyDocument Read(XmlNode xml, string name, Topology? onto = null)
    {
        _ = xml ?? throw new ArgumentNullException(nameof(xml));
        return Read(xml.WriteTo, name, onto);
    }

    private static TopologyDocument Read(Action<XmlWriter> write, string name, Topology? onto)
    {
        var settings = new XmlWriterSettings
        {
            Indent = true,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            ConformanceLevel = ConformanceLevel.Auto,
        };
        using var text = new MemoryStream();
        try
        {
            using var writer = XmlWriter.Create(text, settings);
            write(writer);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or XmlException)
        {
            throw new TopologyException(TopologyError.XmlSyntax, name, new SourceLocation(name, 1, 1), failure);
        }
        text.Position = 0;
        return TopologyFile.Read(text, name, null, onto);
    }
}
