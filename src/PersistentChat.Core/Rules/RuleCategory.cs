namespace PersistentChat.Rules;

/// <summary>What a rule is about; the first digit of its id, for the product's rules.</summary>
public enum RuleCategory
{
    /// <summary>The document itself (PCT0).</summary>
    Document,
    /// <summary>The shape of a chat pool (PCT1).</summary>
    Pool,
    /// <summary>What shares a computer (PCT2).</summary>
    Collocation,
    /// <summary>SQL Server instances and databases (PCT3).</summary>
    SqlServer,
    /// <summary>Active Directory, sites and next hops (PCT4).</summary>
    Directory,
    /// <summary>Users and servers (PCT5).</summary>
    Capacity,
    /// <summary>High availability and disaster recovery (PCT6).</summary>
    Availability,
    /// <summary>File stores, ports and compliance (PCT7).</summary>
    Files,
    /// <summary>Operating system and hardware (PCT8).</summary>
    Platform,
    /// <summary>What the house lays down in a policy (HOUSE).</summary>
    House,
}
