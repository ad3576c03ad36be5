namespace PersistentChat.Documents.Lync.Xml;

/// <summary>An attribute.</summary>
internal readonly struct XmlValue(string name, string value, Location location)
{
    public string Name { get; } = name;

    public string Value { get; } = value;

    public Location Location { get; } = location;
}
