using System;
using System.Collections.Generic;
using System.Management.Automation;
using PersistentChat.Keys;

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

    /// <summary>A new object: that of the pipeline as it is, be it of another topology, under the name that the parameters say; else what they make.</summary>
    /// <param name="table">Its keys.</param>
    /// <param name="make">Makes one of the parameters that it cannot be without.</param>
    /// <param name="set">Gives a copy what those parameters say.</param>
    private protected T Stated<T>(KeyTable<T> table, Func<T> make, Action<T> set)
        where T : TopologyObject
    {
        if (InputObject?.BaseObject is not T original)
            return make();
        var copy = (T)table.Draft(original);
        set(copy);
        return copy;
    }

    /// <summary>Changes objects one by one, each in the topology that the one before left; one that would stay as it is is no change.</summary>
    /// <param name="table">Their keys.</param>
    /// <param name="identities">What names them.</param>
    /// <param name="find">Finds one.</param>
    /// <param name="change">Makes of it what the parameters state.</param>
    /// <param name="replace">The current topology with it in place of the one that it was.</param>
    /// <param name="done">Takes each as it is then.</param>
    private protected void Edit<TIdentity, T>(
        KeyTable<T> table, IEnumerable<TIdentity> identities, Func<TIdentity, T> find, Func<T, T> change, Func<T, Topology> replace, Action<T> done)
        where T : TopologyObject => ForEach(identities, identity =>
    {
        var present = Named(identity, find);
        var changed = change(present);
        // Names that mean the same, such as two ids of a time zone, are another text in the document all the same.
        if ((changed == present && table.Text(changed) == table.Text(present)) || Apply(replace(changed), present, table, present, changed))
            done(changed);
    });

    /// <exception cref="TopologyException"><see cref="TopologyError.UnknownTimeZone"/>.</exception>
    private protected static TimeZoneId? ZoneOf(string? id) => string.IsNullOrEmpty(id) ? null : DocumentGateway.ParseTimeZone(id!);
}
