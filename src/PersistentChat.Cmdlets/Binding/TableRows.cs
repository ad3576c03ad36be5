using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace PersistentChat.Cmdlets;

/// <summary>
/// The rows of a table in a cmdlet's pipeline, as <c>Import-Csv</c> gives them: all cells are texts. PowerShell leaves out in silence what it cannot convert, and
/// takes an empty cell for 0; here an empty cell states nothing, and a text that no parameter can take is refused with its row and column.
/// </summary>
internal sealed class TableRows
{
    private readonly PSCmdlet _command;
    private readonly Dictionary<PropertyInfo, object?> _initial;
    private readonly List<PropertyInfo> _set = [];
    private int _row;

    /// <summary>Made before the first item, so that what is bound by then was typed.</summary>
    /// <param name="command">The cmdlet.</param>
    public TableRows(PSCmdlet command)
    {
        _command = command;
        _initial = command.GetType().GetProperties().Where(property => IsBoundByName(property) && !Bound.ContainsKey(property.Name))
            .ToDictionary(property => property, property => (object?)property.GetValue(command));
    }

    private Dictionary<string, object> Bound => _command.MyInvocation.BoundParameters;

    /// <summary>Whether a parameter can have come from the pipeline alone.</summary>
    public bool IsOpen(string parameter) => _initial.Keys.Any(property => property.Name == parameter);

    /// <summary>Sets the parameters that the columns of a row name. What is null, as a property that <c>Select-Object</c> took along may be, states nothing either.</summary>
    /// <param name="item">An item of the pipeline; what is no row is left to PowerShell.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>.</exception>
    public void Read(PSObject? item)
    {
        _row++;
        if (item?.BaseObject is not PSCustomObject)
            return;
        foreach (var property in _initial.Keys)
        {
            if (Names(property).Select(name => item.Properties[name]).FirstOrDefault(found => found is not null) is { Value: null or string } column)
                Set(property, column.Name, (string?)column.Value ?? "");
        }
    }

    /// <summary>Forgets the row.</summary>
    public void Clear()
    {
        foreach (var property in _set)
        {
            property.SetValue(_command, _initial[property]);
            Bound.Remove(property.Name);
        }
        _set.Clear();
    }

    private void Set(PropertyInfo property, string column, string text)
    {
        _set.Add(property);
        if (text.Trim().Length == 0)
        {
            property.SetValue(_command, _initial[property]);
            Bound.Remove(property.Name);
            return;
        }
        var value = CellText.Read(text, property.PropertyType)
            ?? throw new TopologyException(TopologyError.InvalidCell, text, _row, column, text, CellText.Accepted(property.PropertyType));
        property.SetValue(_command, value);
        Bound[property.Name] = value;
    }

    private static bool IsBoundByName(PropertyInfo property) =>
        property.GetCustomAttributes<ParameterAttribute>().Any(parameter => parameter.ValueFromPipelineByPropertyName);

    private static IEnumerable<string> Names(PropertyInfo property) =>
        property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames).Prepend(property.Name);
}
