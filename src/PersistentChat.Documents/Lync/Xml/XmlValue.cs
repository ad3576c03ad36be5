namespace PersistentChat.Documents.Lync.Xml;

/// <summary>An attribute.</summary>
internal readonly struct XmlValue(string name, string value, Place place)
{
    public string Name { get; } = name;

    public string Value { get; } = value;

    public Place Place { get; } = place;
}
