using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>The columns that the rows of a table share: what a cmdlet takes from them, and what is wrong with them, is judged once and not row by row.</summary>
internal sealed class TableHeading
{
    // ContentStoreMirror is a column of ContentStore.
    private const int LettersOfAGroup = 8;

    private static readonly char[] _separators = [';', '\t', '|', ','];

    private static readonly HashSet<string> _ofObjects = new(
        KeyText.Listed.Select(table => table.Owner).Concat([typeof(Topology), typeof(Suppression), typeof(ActiveDirectory)])
            .SelectMany(type => type.GetProperties()).Select(property => property.Name)
            .Concat(["ComplianceEnabled", "PSComputerName", "PSShowComputerName", "PSSourceJobInstanceId", "RunspaceId"]),
        StringComparer.OrdinalIgnoreCase);

    private readonly string[] _columns;

    /// <param name="row">A row.</param>
    /// <param name="parameters">The parameters of the cmdlet.</param>
    /// <param name="isOpen">Whether one of them was not typed.</param>
    public TableHeading(PSObject row, RowParameters parameters, Func<RowParameter, bool> isOpen)
    {
        _columns = [.. row.Properties.Select(property => property.Name)];
        var columns = new HashSet<string>(_columns, StringComparer.OrdinalIgnoreCase);
        RowParameter[] open = [.. parameters.All.Where(parameter => parameter.IsBoundByName && isOpen(parameter))];
        Taken = [.. from parameter in open
                    let column = parameter.Names.FirstOrDefault(columns.Contains)
                    where column is not null
                    select (parameter, column)];
        Unknown = [.. _columns.Where(column => !IsKnown(column, parameters))];
        Problem = Separated(row) ?? Lacking(open, columns) ?? Misspelt(open, columns, parameters);
    }

    /// <summary>The parameters that a row says something for, each with the column that says it.</summary>
    public IReadOnlyList<(RowParameter Parameter, string Column)> Taken { get; }

    /// <summary>The columns from which nothing is taken.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>What to say of the columns; null where rows with them can be read.</summary>
    public string? Problem { get; }

    /// <summary>Whether a row has these columns.</summary>
    public bool IsOf(PSObject row) => row.Properties.Select(property => property.Name).SequenceEqual(_columns);

    /// <summary>What to say of a table whose separator was not named, so that all of its columns are one; null for any other.</summary>
    /// <param name="row">A row.</param>
    public static string? Separated(PSObject row)
    {
        if (row.Properties.Take(2).Count() != 1 || row.Properties.First().Name is var name && name.IndexOfAny(_separators) < 0)
            return null;
        var place = name.IndexOfAny(_separators);
        return CmdletTexts.Format("TableSeparator", name, name[place] == '\t' ? "\"`t\"" : $"'{name[place]}'");
    }

    /// <summary>The parameters that are needed, were not typed and have no column, each with the names that a column can have.</summary>
    private string? Lacking(RowParameter[] open, HashSet<string> columns)
    {
        var lacking = string.Join(", ", open.Where(parameter => parameter is { IsMandatory: true, IsTextBoundByValue: false } && !parameter.Names.Any(columns.Contains))
            .Select(parameter => string.Join("/", parameter.Names)));
        return lacking.Length == 0 ? null : CmdletTexts.Format("TableColumn", lacking, string.Join(", ", _columns));
    }

    /// <summary>A column that is no parameter and looks like one that was not typed and has no column.</summary>
    private string? Misspelt(RowParameter[] open, HashSet<string> columns, RowParameters parameters)
    {
        var known = new HashSet<string>(parameters.Names, StringComparer.OrdinalIgnoreCase);
        string[] without = [.. open.Where(parameter => !parameter.Names.Any(columns.Contains)).Select(parameter => parameter.Name)];
        foreach (var column in _columns.Where(column => !known.Contains(column)))
            if (Nearest.Spellings(column, without) is { Count: 1 } meant)
                return CmdletTexts.Format("TableColumnMisspelt", column, new Guess(column, meant));
        return null;
    }

    /// <summary>Whether a column is a parameter, or a property that the module's own tables or those of a job have.</summary>
    private static bool IsKnown(string column, RowParameters parameters) =>
        _ofObjects.Contains(column)
        || parameters.Names.Any(name =>
            column.Equals(name, StringComparison.OrdinalIgnoreCase) || (name.Length >= LettersOfAGroup && column.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
}
