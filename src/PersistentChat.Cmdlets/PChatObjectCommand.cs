using System;
using System.Collections.Generic;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that state an object of a topology: what all objects can have.</summary>
public abstract class PChatObjectCommand : PChatRowCommand
{
    private protected PChatObjectCommand()
    {
    }

    /// <summary>Names with values of the house, such as environment, cost centre and owner, in place of those there were. No facts of the product, and never sent anywhere.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Labels")]
    public Labels? Label { get; set; }

    /// <summary>Sets what parameters state that all objects have.</summary>
    private protected void SetCommon<T, TSelf>(TopologyObjectBuilder<T, TSelf> builder)
        where T : TopologyObject
        where TSelf : TopologyObjectBuilder<T, TSelf> =>
        WhereStated(nameof(Label), () => builder.Labels = Label);

    /// <summary>Changes objects one by one, each in the topology that the one before left; one that would stay as it is is no change.</summary>
    /// <param name="identities">What names them.</param>
    /// <param name="find">Finds one.</param>
    /// <param name="change">Makes of it what the parameters state.</param>
    /// <param name="replace">The current topology with it in place of the one that it was.</param>
    /// <param name="done">Takes each as it is then.</param>
    private protected void Edit<TIdentity, T>(
        IEnumerable<TIdentity> identities, Func<TIdentity, T> find, Func<T, T> change, Func<T, Topology> replace, Action<T> done)
        where T : TopologyObject => ForEach(identities, identity =>
    {
        var present = find(identity);
        var changed = change(present);
        if (changed == present || Apply(replace(changed), present))
            done(changed);
    });

    /// <exception cref="TopologyException"><see cref="TopologyError.UnknownTimeZone"/>.</exception>
    private protected static TimeZoneId? ZoneOf(string? id) => string.IsNullOrEmpty(id) ? null : DocumentGateway.ParseTimeZone(id!);
}
