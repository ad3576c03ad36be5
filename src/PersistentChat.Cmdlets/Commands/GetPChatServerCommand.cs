using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the servers of the Persistent Chat pools of the current topology.</summary>
[Cmdlet(VerbsCommon.Get, "PChatServer", DefaultParameterSetName = ParameterSets.Pool)]
[OutputType(typeof(ChatServer))]
public sealed class GetPChatServerCommand : PChatGetCommand
{
    /// <summary>The FQDNs; left out, all are listed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSets.Identity)]
    [ServerObject]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ServerCompleter))]
    public ServerIdentity[]? Identity { get; set; }

    /// <summary>Lists only the servers of these pools.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSets.Pool)]
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ParameterSets.Filter)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[]? PoolFqdn { get; set; }

    private protected override void Execute()
    {
        if (Identity is not null)
            Write(Identity, identity => Current.GetChatServer(identity.ToFqdn()), []);
        else if (PoolFqdn is null)
            WriteServers(Current.ChatPools);
        else
            ForEach(PoolFqdn, identity => WriteServers([Current.GetChatPool(identity.ToFqdn())]));
    }

    private void WriteServers(IEnumerable<ChatPool> pools) =>
        Write<ServerIdentity, ChatServer>(null, identity => Current.GetChatServer(identity.ToFqdn()), pools.SelectMany(pool => pool.Servers));
}
