using System;
using System.Collections.Generic;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that remove one kind of object from the current topology.</summary>
public abstract class PChatRemoveCommand : PChatEditCommand
{
    private protected PChatRemoveCommand()
    {
    }

    /// <summary>Returns what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Removes objects one by one, each from the topology that the one before left.</summary>
    private protected void Remove<TIdentity, T>(IEnumerable<TIdentity> identities, Func<TIdentity, T> find, Func<T, Topology> without)
        where T : notnull => ForEach(identities, identity =>
    {
        var removed = Named(identity, find);
        if (Apply(without(removed), removed) && PassThru)
            WriteObject(removed);
    });
}
