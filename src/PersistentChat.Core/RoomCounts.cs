using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>What the rooms of a chat pool hold, and how the pool is configured for them.</summary>
public sealed record RoomCounts
{
    /// <summary>Nothing is declared.</summary>
    public static readonly RoomCounts Undeclared = new();

    /// <summary>States the numbers; the rules judge them.</summary>
    /// <param name="accessControlEntries">Access-control entries of all rooms and categories, 0 or more; null when not declared.</param>
    /// <param name="invitations">Invitations that the rooms generate, 0 or more; null when not declared.</param>
    /// <param name="defaultChatHistory">Messages of a room that are kept ready (<c>DefaultChatHistory</c>), 0 or more; null when not declared.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public RoomCounts(int? accessControlEntries = null, int? invitations = null, int? defaultChatHistory = null)
    {
        AccessControlEntries = Guard.InRange(accessControlEntries, 0, int.MaxValue, "accessControlEntries");
        Invitations = Guard.InRange(invitations, 0, int.MaxValue, "invitations");
        DefaultChatHistory = Guard.InRange(defaultChatHistory, 0, int.MaxValue, "defaultChatHistory");
    }

    /// <summary>Access-control entries of all rooms and categories; null when not declared.</summary>
    public int? AccessControlEntries { get; internal set; }

    /// <summary>Invitations that the rooms generate; null when not declared.</summary>
    public int? Invitations { get; internal set; }

    /// <summary>Messages of a room that are kept ready; null when not declared.</summary>
    public int? DefaultChatHistory { get; internal set; }

    /// <summary>The three numbers, such as <c>731088/1160000/30</c>; a dash for what is not declared.</summary>
    public override string ToString() =>
        $"{Stated.OrDash(AccessControlEntries)}/{Stated.OrDash(Invitations)}/{Stated.OrDash(DefaultChatHistory)}";
}
