using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Columns that the first row of a table lacks, until it is bound. PowerShell tells of each row that it cannot bind, in its own words, and goes on with the next; a cmdlet that gets the row ends with
/// one error instead.
/// </summary>
internal sealed class TableStandIn
{
    private readonly PSObject _row;
    private readonly List<string> _columns = [];

    /// <param name="row">The row.</param>
    /// <param name="problem">What is wrong with the columns.</param>
    /// <param name="open">The parameters that were not typed.</param>
    public TableStandIn(PSObject row, string problem, IEnumerable<RowParameter> open)
    {
        (_row, Problem) = (row, problem);
        foreach (var parameter in open.Where(parameter => parameter is { IsMandatory: true, IsBoundByName: true } && parameter.Names.All(name => row.Properties[name] is null)))
        {
            row.Properties.Add(new PSNoteProperty(parameter.Name, ValueOf(parameter.Property.PropertyType)));
            _columns.Add(parameter.Name);
        }
    }

    /// <summary>What is wrong with the columns.</summary>
    public string Problem { get; }

    /// <summary>Leaves the row as it was.</summary>
    public void Remove()
    {
        foreach (var column in _columns)
            _row.Properties.Remove(column);
        _columns.Clear();
    }

    /// <summary>A value that a parameter can hold.</summary>
    private static object ValueOf(Type type)
    {
        if (!type.IsArray)
            return type.IsEnum ? Enum.GetValues(type).GetValue(0)! : CellText.Read("-", type)!;
        var values = Array.CreateInstance(type.GetElementType()!, 1);
        values.SetValue(ValueOf(type.GetElementType()!), 0);
        return values;
    }
}
