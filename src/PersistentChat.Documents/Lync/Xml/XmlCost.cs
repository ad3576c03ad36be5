namespace PersistentChat.Documents.Lync.Xml;

/// <summary>How much of a document is kept in memory: elements and attributes, and the characters in them.</summary>
internal readonly record struct XmlCost(int Nodes, long Characters)
{
    /// <summary>The most that is kept of a document.</summary>
    public static readonly XmlCost Most = new(600_000, 16 * 1024 * 1024);

    public static XmlCost operator +(XmlCost left, XmlCost right) => new(left.Nodes + right.Nodes, left.Characters + right.Characters);

    public static XmlCost operator -(XmlCost left, XmlCost right) => new(left.Nodes - right.Nodes, left.Characters - right.Characters);

    public bool IsWithin(XmlCost limit) => Nodes <= limit.Nodes && Characters <= limit.Characters;
}
