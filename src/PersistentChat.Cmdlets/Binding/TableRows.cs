using System;
using System.Collections.Concurrent;
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
    private static readonly ConcurrentDictionary<Type, Parameter[]> _parameters = new();

    private readonly PSCmdlet _command;
    private readonly Dictionary<Parameter, object?> _initial;
    private readonly List<Parameter> _set = [];
    private int _row;

    /// <summary>Made before the first item, so that what is bound by then was typed.</summary>
    /// <param name="command">The cmdlet.</param>
    public TableRows(PSCmdlet command)
    {
        _command = command;
        _initial = ParametersOf(command).Where(parameter => !Bound.ContainsKey(parameter.Property.Name))
            .ToDictionary(parameter => parameter, parameter => (object?)parameter.Property.GetValue(command));
    }

    private Dictionary<string, object> Bound => _command.MyInvocation.BoundParameters;

    /// <summary>Whether a parameter can have come from the pipeline alone.</summary>
    public bool IsOpen(string parameter) => _initial.Keys.Any(open => open.Property.Name == parameter);

    /// <summary>Sets the parameters that the columns of a row name. What is null, as a property that <c>Select-Object</c> took along may be, states nothing either.</summary>
    /// <param name="item">An item of the pipeline; what is no row is left to PowerShell.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>.</exception>
    public void Read(PSObject? item)
    {
        _row++;
        if (item?.BaseObject is not PSCustomObject)
            return;
        foreach (var parameter in _initial.Keys)
            if (parameter.Names.Select(name => item.Properties[name]).FirstOrDefault(found => found is not null) is { Value: null or string } column)
                Set(parameter, column.Name, (string?)column.Value ?? "");
    }

    /// <summary>Forgets the row.</summary>
    public void Clear()
    {
        foreach (var parameter in _set)
        {
            parameter.Property.SetValue(_command, _initial[parameter]);
            Bound.Remove(parameter.Property.Name);
        }
        _set.Clear();
    }

    private void Set(Parameter parameter, string column, string text)
    {
        var property = parameter.Property;
        _set.Add(parameter);
        if (text.Trim().Length == 0)
        {
            property.SetValue(_command, _initial[parameter]);
            Bound.Remove(property.Name);
            return;
        }
        var value = CellText.Read(text, property.PropertyType)
            ?? throw new TopologyException(TopologyError.InvalidCell, text, _row, column, text, CellText.Accepted(property.PropertyType));
        property.SetValue(_command, value);
        Bound[property.Name] = value;
    }

    // Attributes are looked for once for each cmdlet, not at every call of it.
    private static Parameter[] ParametersOf(PSCmdlet command) => _parameters.GetOrAdd(
        command.GetType(), type => type.GetProperties().Where(IsBoundByName).Select(property => new Parameter(property)).ToArray());

    private static bool IsBoundByName(PropertyInfo property) =>
        property.GetCustomAttributes<ParameterAttribute>().Any(parameter => parameter.ValueFromPipelineByPropertyName);

    /// <summary>A parameter that a column can be bound to, by any of its names.</summary>
    private sealed class Parameter(PropertyInfo property)
    {
        public PropertyInfo Property { get; } = property;

        public IReadOnlyList<string> Names { get; } =
            [property.Name, .. property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames)];
    }
}
