using PersistentChat.NameMaps;

namespace PersistentChat.Renaming;

/// <summary>Looks as what a name stands in a topology.</summary>
/// <param name="name">The name.</param>
internal sealed class NameSearch(NameText name) : NameMap
{
    /// <summary>As what it was found.</summary>
    public NameRole Found { get; private set; }

    /// <summary>Whether a path leads to a server of that name.</summary>
    public bool IsFileServer { get; private set; }

    public override string Topology(string value) => Note(value, NameRole.Topology, name.Is(value));

    public override string Site(string value) => Note(value, NameRole.Site, name.Is(value));

    public override string DataCenter(string value) => Note(value, NameRole.DataCenter, name.Is(value));

    public override Fqdn Computer(Fqdn value) => Note(value, NameRole.Computer, name.Fqdn == value);

    public override Fqdn FrontEndPool(Fqdn value) => Note(value, NameRole.FrontEndPool, name.Fqdn == value);

    public override Fqdn ChatPool(Fqdn value) => Note(value, NameRole.ChatPool, name.Fqdn == value);

    public override Fqdn LegacyPool(Fqdn value) => Note(value, NameRole.LegacyPool, name.Fqdn == value);

    public override SqlInstanceName Instance(SqlInstanceName value)
    {
        Note(value.Server, NameRole.Computer, name.Fqdn == value.Server);
        return Note(value, NameRole.Instance, name.Instance == value);
    }

    public override StorePath Path(StorePath value)
    {
        IsFileServer |= name.Fqdn is { } server && value.IsOn(server);
        return value;
    }

    private T Note<T>(T value, NameRole role, bool isFound)
    {
        if (isFound)
            Found |= role;
        return value;
    }
}
