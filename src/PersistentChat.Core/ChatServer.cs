using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>A server of a chat pool.</summary>
public sealed record ChatServer : TopologyObject
{
    /// <summary>Creates a server; the pool it is put in gives it its pool FQDN.</summary>
    /// <param name="fqdn">The computer.</param>
    /// <param name="state">Active or standby.</param>
    /// <param name="dataCenter">The data centre it stands in; null when not stated.</param>
    public ChatServer(Fqdn fqdn, ServerState state = ServerState.Active, string? dataCenter = null)
    {
        Fqdn = Guard.NotNull(fqdn, nameof(fqdn));
        Stated = StatedOf(state);
        DataCenter = Guard.Optional(dataCenter, "dataCenter");
    }

    /// <summary>Nothing is stated.</summary>
    internal ChatServer()
    {
    }

    /// <summary>The computer.</summary>
    public Fqdn Fqdn { get; internal set; } = null!;

    /// <summary>Active or standby; a server of which nobody has said it counts as active.</summary>
    public ServerState State => Stated == StatedState.Standby ? ServerState.Standby : ServerState.Active;

    /// <summary>The data centre it stands in; null when not stated.</summary>
    public string? DataCenter { get; internal set; }

    /// <summary>Whether somebody has said so; documents of a deployment do not.</summary>
    public bool IsStateKnown => Stated != StatedState.Unknown;

    internal StatedState Stated { get; set; }

    /// <summary>The pool it is a server of; null until it is put in one.</summary>
    public Fqdn? PoolFqdn { get; internal set; }

    private protected override object Identity => Fqdn;

    /// <summary>The same with other settings; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException">As the properties of the builder.</exception>
    public ChatServer With(Action<ChatServerBuilder> change) => new ChatServerBuilder(this).Apply(change);

    // Another spelling of a name is another text.
    internal ChatServer In(Fqdn pool) => PoolFqdn?.ToString() == pool.ToString() ? this : this with { PoolFqdn = pool };

    internal ChatServer WithState(ServerState state) => this with { Stated = StatedOf(state) };

    private static StatedState StatedOf(ServerState state) => state == ServerState.Standby ? StatedState.Standby : StatedState.Active;
}
