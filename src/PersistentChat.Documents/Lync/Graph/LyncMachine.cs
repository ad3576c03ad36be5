namespace PersistentChat.Documents.Lync.Graph;

/// <summary>A machine of a cluster.</summary>
internal sealed class LyncMachine(string? fqdn, Place place)
{
    public string? Fqdn { get; } = fqdn;

    public Place Place { get; } = place;
}
