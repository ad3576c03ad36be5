namespace PersistentChat.Documents.Lync.Graph;

/// <summary>A machine of a cluster.</summary>
internal sealed class LyncMachine(string? fqdn, Location location)
{
    public string? Fqdn { get; } = fqdn;

    public Location Location { get; } = location;
}
