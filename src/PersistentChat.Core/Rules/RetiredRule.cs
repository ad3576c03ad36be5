namespace PersistentChat.Rules;

/// <summary>The id of a rule that there is no more; it stands for the rule that took over, and is never used for another one.</summary>
public sealed record RetiredRule
{
    internal RetiredRule(string id, string version, string successor)
    {
        Id = id;
        Version = version;
        Successor = successor;
    }

    /// <summary>The id, which no other rule gets.</summary>
    public string Id { get; }

    /// <summary>The version of PersistentChatTopology that retired it.</summary>
    public string Version { get; }

    /// <summary>The id of the rule that says what it said, which may have been retired later.</summary>
    public string Successor { get; }

    /// <summary>Both ids.</summary>
    public override string ToString() => Id + " -> " + Successor;
}
