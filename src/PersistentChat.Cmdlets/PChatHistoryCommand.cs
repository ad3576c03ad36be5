using System;
using System.Collections.Generic;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that take changes to the current topology back, or make them again.</summary>
public abstract class PChatHistoryCommand : PChatEditCommand
{
    private protected PChatHistoryCommand()
    {
    }

    /// <summary>How many changes, 1 or more. The last 1,000 are kept.</summary>
    [Parameter(Position = 0)]
    [ValidateRange(1, int.MaxValue)]
    [PSDefaultValue(Value = 1)]
    [Typed(typeof(int))]
    public int Count { get; set; } = 1;

    /// <summary>Returns the topology as it is then, if there is one.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Asks about the changes by what they did, and goes through them.</summary>
    private protected void Go(IReadOnlyList<string> changes, Action<int> go)
    {
        var session = TopologySession.Here;
        if (!Approved(session.Topology?.Name ?? "", string.Join("; ", changes)))
            return;
        go(Count);
        if (PassThru && session.Topology is { } topology)
            WriteObject(topology);
    }
}
