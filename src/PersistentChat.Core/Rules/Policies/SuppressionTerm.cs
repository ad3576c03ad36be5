namespace PersistentChat.Rules.Policies;

/// <summary>What a house can require of every suppression.</summary>
public enum SuppressionTerm
{
    /// <summary>Who approved it.</summary>
    Approver,
    /// <summary>Where it was decided, such as the number of a ticket.</summary>
    Ticket,
}
