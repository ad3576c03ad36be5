namespace PersistentChat;

/// <summary>What a topology states by itself, under a name: the topology, a site, a pool, a server, an instance, a computer.</summary>
public abstract record TopologyObject
{
    private protected TopologyObject()
    {
    }

    /// <summary>What the house says of it, such as environment, cost centre and owner.</summary>
    public Labels Labels { get; internal set; } = Labels.None;

    /// <summary>What tells it from others of its kind.</summary>
    private protected abstract object Identity { get; }

    /// <summary>The name or FQDN.</summary>
    public sealed override string ToString() => Identity.ToString()!;
}
