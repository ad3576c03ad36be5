using System;
using System.Collections.Generic;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Refuses the rows of a table whose separator was not named, so that all of its columns are one, and of a table without a column that is needed, or with a misspelt one: PowerShell would miss parameters in its own
/// words. Rows are bound on the thread of the pipeline, while the cmdlet that takes them runs.
/// </summary>
internal sealed class TableRowAttribute : ArgumentTransformationAttribute
{
    [ThreadStatic]
    private static List<IRowReader>? _running;

    /// <summary>A cmdlet takes rows from now on.</summary>
    public static void Begin(IRowReader command) => (_running ??= []).Add(command);

    /// <summary>It takes none any more.</summary>
    public static void End(IRowReader command) => _running?.Remove(command);

    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        if (inputData is not PSObject { BaseObject: PSCustomObject } row)
            return inputData;
        // Of several cmdlets in a pipeline nobody knows here which one gets the row.
        if ((_running is { Count: 1 } ? _running[0].ProblemOf(row) : TableHeading.Separated(row)) is { } problem)
            throw new ArgumentTransformationMetadataException(problem);
        return inputData;
    }
}

/// <summary>A cmdlet that takes rows.</summary>
internal interface IRowReader
{
    /// <summary>What to say of the columns of a row, or of a cell without which the row cannot be bound; null when there is nothing.</summary>
    /// <param name="row">The row.</param>
    public string? ProblemOf(PSObject row);
}
