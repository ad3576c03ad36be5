using System;
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
            Execute();
        }
        finally
        {
            Rows.Clear();
        }
    }

    /// <summary>Sets what parameters state that all objects have.</summary>
    private protected void SetCommon<T, TSelf>(TopologyObjectBuilder<T, TSelf> builder)
        where T : TopologyObject
        where TSelf : TopologyObjectBuilder<T, TSelf> =>
        WhereStated(nameof(Label), () => builder.Labels = Label);

    /// <summary>Whether a parameter that all objects have says something of this object.</summary>
    private protected virtual bool IsStated(string parameter) => IsBound(parameter);

    private void WhereStated(string parameter, Action set)
    {
        if (IsStated(parameter))
            set();
    }
}
