using System.Collections.Generic;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>What was found in an XML document.</summary>
internal sealed class XmlScan(string rootName, string rootNamespace, string rootLabel, IReadOnlyList<XmlScan.Found> items)
{
    public string RootName { get; } = rootName;

    public string RootNamespace { get; } = rootNamespace;

    /// <summary>What the root calls itself; empty when it does not.</summary>
    public string RootLabel { get; } = rootLabel;

    /// <summary>The elements that were looked for, in the order of the document.</summary>
    public IReadOnlyList<Found> Items { get; } = items;

    /// <summary>An element, and the name of the one it is in.</summary>
    internal sealed class Found(string container, XmlItem item)
    {
        public string Container { get; } = container;

        public XmlItem Item { get; } = item;
    }
}
