using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Refuses the rows of a table whose separator was not named, so that all of its columns are one, and of a table without a column that is needed, or with a misspelt one: PowerShell would miss parameters in its own
/// words. Rows are bound on the thread of the pipeline, while the cmdlet that takes them runs.
/// </summary>
internal sealed class TableRowAttribute : ArgumentTransformationAttribute
{
    private static readonly char[] _separators = [';', '\t', '|', ','];

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
        if (row.Properties.Take(2).Count() == 1 && row.Properties.First().Name is var name && name.IndexOfAny(_separators) is >= 0 and var place)
        {
            var separator = name[place] == '\t' ? "\"`t\"" : $"'{name[place]}'";
            throw new ArgumentTransformationMetadataException(CmdletTexts.Format("TableSeparator", name, separator));
        }
        // Of several cmdlets in a pipeline nobody knows here which one gets the row.
        if (_running is { Count: 1 } && _running[0] is var command && command.MissingColumns(row) is { Length: > 0 } missing)
            throw new ArgumentTransformationMetadataException(CmdletTexts.Format("TableColumn", missing, string.Join(", ", row.Properties.Select(property => property.Name))));
        if (_running is { Count: 1 } && _running[0].ProblemOf(row) is { } problem)
            throw new ArgumentTransformationMetadataException(problem);
        return inputData;
    }
}

/// <summary>A cmdlet that takes rows.</summary>
internal interface IRowReader
{
    /// <summary>The columns that a row would need to have, as a text; empty when it has them.</summary>
    /// <param name="row">The row.</param>
    public string MissingColumns(PSObject row);

    /// <summary>What to say of a column that looks like one that the row does not have, or of a cell without which the row cannot be bound; null when there is none.</summary>
    /// <param name="row">The row.</param>
    public string? ProblemOf(PSObject row);
}
