using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>A server with what a runbook has to know about it; its state speaks the language of the moment.</summary>
internal sealed record ServerInPlace(ChatServer Server, string? DataCenter)
{
    /// <summary>The FQDN, the state and the data centre, as far as it is known.</summary>
    public override string ToString() =>
        Server + " (" + string.Join(", ", new[] { Texts.Report("State_" + Server.State), DataCenter }.OfType<string>()) + ")";
}
