namespace PersistentChat.Rules;

/// <summary>An SQL Server instance by its name, with the facts about it, which every rule would have to look up.</summary>
internal readonly struct InstanceFacts(SqlInstanceName name, SqlInstance? facts)
{
    public SqlInstanceName Name { get; } = name;

    /// <summary>Null when the topology states none.</summary>
    public SqlInstance? Facts { get; } = facts;
}
