using System;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that change the current topology by what they are told, in parameters or in rows of a table.</summary>
public abstract class PChatRowCommand : PChatEditCommand, IRowReader
{
    private protected PChatRowCommand()
    {
    }

    /// <summary>The item of the pipeline; when it is a row of a table, its cells are read as <see cref="TableRows"/> says.</summary>
    [Parameter(ValueFromPipeline = true, DontShow = true)]
    [TableRow]
    public PSObject? InputObject { get; set; }

    /// <summary>What comes from the pipeline.</summary>
    private protected TableRows Rows { get; private set; } = null!;

    private protected sealed override void Begin()
    {
        base.Begin();
        Rows = new TableRows(this);
        TableRowAttribute.Begin(this);
    }

    private protected override void Leave() => TableRowAttribute.End(this);

    string? IRowReader.ProblemOf(PSObject row) => Rows.ProblemOf(row);

    private protected sealed override void Process()
    {
        TypedValues.Drop();
        if (Rows.ProblemOfTable() is { } problem)
            ThrowTerminatingError(ErrorRecords.From(new TopologyException(TopologyError.InvalidTable, InputObject, problem)).First());
        try
        {
            if (!Rows.Read(InputObject))
                return;
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

    /// <summary>Whether a parameter says something of the object. What comes with an object that only names one says nothing.</summary>
    private protected virtual bool IsStated(string parameter) =>
        IsBound(parameter) && !(Rows.IsOpen(parameter) && IsName(InputObject?.BaseObject));

    /// <summary>Whether an item of the pipeline names an object that is there, whatever else it knows of it.</summary>
    private protected virtual bool IsName(object? item) => false;

    /// <summary>Sets what a parameter states of the object, be it null.</summary>
    private protected void WhereStated(string parameter, Action set)
    {
        if (IsStated(parameter))
            set();
    }

    /// <summary>What a parameter states of the object, be it null; else what there is.</summary>
    private protected T IfStated<T>(string parameter, T value, T present) => IsStated(parameter) ? value : present;
}
