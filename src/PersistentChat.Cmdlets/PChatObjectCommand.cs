using System;
using System.Collections.Generic;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that state an object of a topology: what all objects can have.</summary>
public abstract class PChatObjectCommand : PChatEditCommand
{
    private protected PChatObjectCommand()
    {
    }

    /// <summary>The item of the pipeline; when it is a row of a table, its cells are read as <see cref="TableRows"/> says.</summary>
    [Parameter(ValueFromPipeline = true, DontShow = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Names with values of the house, such as environment, cost centre and owner, in place of those there were. No facts of the product, and never sent anywhere.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Labels")]
    public Labels? Label { get; set; }

    /// <summary>What comes from the pipeline.</summary>
    private protected TableRows Rows { get; private set; } = null!;

    private protected sealed override void Begin() => Rows = new TableRows(this);

    private protected sealed override void Process()
    {
        try
        {
            Rows.Read(InputObject);
            TakeFurther();
            Execute();
        }
        finally
        {
            Rows.Clear();
        }
    }

    /// <summary>Takes from an item of the pipeline what no parameter of its own is named after.</summary>
    private protected virtual void TakeFurther()
    {
    }

    /// <summary>Names the row of a table whose value was refused.</summary>
    private protected sealed override string? Place(TopologyException exception) =>
        exception.Error != TopologyError.InvalidCell && Rows.Row is { } row ? CmdletTexts.Format("InRow", row) : null;

    /// <summary>Sets what parameters state that all objects have.</summary>
    private protected void SetCommon<T, TSelf>(TopologyObjectBuilder<T, TSelf> builder)
        where T : TopologyObject
        where TSelf : TopologyObjectBuilder<T, TSelf> =>
        WhereStated(nameof(Label), () => builder.Labels = Label);

    /// <summary>Whether a parameter says something of the object. What comes with an object that only names one says nothing.</summary>
    private protected virtual bool IsStated(string parameter) =>
        IsBound(parameter) && !(Rows.IsOpen(parameter) && IsName(InputObject?.BaseObject));

    /// <summary>Whether an item of the pipeline names an object that is there, whatever else it knows of it.</summary>
    private protected virtual bool IsName(object? item) => false;

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

    /// <summary>Sets what a parameter states of the object, be it null.</summary>
    private protected void WhereStated(string parameter, Action set)
    {
        if (IsStated(parameter))
            set();
    }

    /// <exception cref="TopologyException"><see cref="TopologyError.UnknownTimeZone"/>.</exception>
    private protected static TimeZoneId? ZoneOf(string? id) => string.IsNullOrEmpty(id) ? null : DocumentGateway.ParseTimeZone(id!);

    /// <summary>What a parameter states of the object, be it null; else what there is.</summary>
    private protected T IfStated<T>(string parameter, T value, T present) => IsStated(parameter) ? value : present;
}
