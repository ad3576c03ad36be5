namespace PersistentChat.Rules;

/// <summary>A computer by its name, with the facts about it, which every rule would have to look up.</summary>
internal readonly struct ComputerFacts(Fqdn name, Computer? facts)
{
    public Fqdn Name { get; } = name;

    /// <summary>Null when the topology states none.</summary>
    public Computer? Facts { get; } = facts;
}
