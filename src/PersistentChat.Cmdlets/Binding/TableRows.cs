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
    private PSObject? _current;
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

    /// <summary>The number of the row; null when the item is none.</summary>
    public int? Row => _current is null ? null : _row;

    /// <summary>Sets the parameters that the columns of a row name. What is null, as a property that <c>Select-Object</c> took along may be, states nothing either.</summary>
    /// <param name="item">An item of the pipeline; what is no row is left to PowerShell.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>; <see cref="TopologyError.NameMissing"/>: the item has no property that names it.</exception>
    public void Read(PSObject? item)
    {
        _row++;
        AssertNamed(item);
        _current = item?.BaseObject is PSCustomObject ? item : null;
        if (_current is null)
            return;
        foreach (var parameter in _initial.Keys.Where(parameter => parameter.IsBoundByName))
            if (parameter.Names.Select(name => _current.Properties[name]).FirstOrDefault(found => found is not null) is { Value: null or string } column)
                Set(parameter, column.Name, (string?)column.Value ?? "");
    }

    /// <summary>The text of a column of the row that no parameter is named after; null where it states nothing.</summary>
    /// <param name="column">The name of the column.</param>
    public string? Cell(string column) => _current?.Properties[column]?.Value is string text && text.Trim().Length > 0 ? text.Trim() : null;

    /// <summary>Reads a cell as the value of a type; null where it states nothing.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="type">The type.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>.</exception>
    public object? Value(string column, Type type) => Cell(column) is { } text ? Value(column, text, type) : null;

    /// <summary>Sets a parameter, unless it was typed, as if a column of its name had said so.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">Its value.</param>
    public void Take(string name, object value)
    {
        if (_initial.Keys.FirstOrDefault(candidate => candidate.Property.Name == name) is not { } parameter)
            return;
        _set.Add(parameter);
        parameter.Property.SetValue(_command, value);
        Bound[name] = value;
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
        var value = Value(column, text, property.PropertyType);
        property.SetValue(_command, value);
        Bound[property.Name] = value;
    }

    private object Value(string column, string text, Type type) => CellText.Read(text, type)
        ?? throw new TopologyException(TopologyError.InvalidCell, text, _row, column, text, CellText.Accepted(type));

    // PowerShell would make a name of the text of any object.
    private void AssertNamed(PSObject? item)
    {
        if (item is null or { BaseObject: string })
            return;
        foreach (var parameter in _initial.Keys.Where(parameter => parameter.IsTextBoundByValue && Bound.ContainsKey(parameter.Property.Name)))
        {
            if (parameter.Names.All(name => item.Properties[name] is null))
                throw new TopologyException(TopologyError.NameMissing, item, "-" + parameter.Property.Name);
        }
    }

    // Attributes are looked for once for each cmdlet, not at every call of it.
    private static Parameter[] ParametersOf(PSCmdlet command) => _parameters.GetOrAdd(
        command.GetType(), type => type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute))).Select(property => new Parameter(property)).ToArray());

    /// <summary>A parameter of the cmdlet.</summary>
    private sealed class Parameter(PropertyInfo property)
    {
        public PropertyInfo Property { get; } = property;

        /// <summary>Whether a column can be bound to it, by any of its names.</summary>
        public bool IsBoundByName { get; } = property.GetCustomAttributes<ParameterAttribute>().Any(parameter => parameter.ValueFromPipelineByPropertyName);

        /// <summary>Whether a text of the pipeline is its value.</summary>
        public bool IsTextBoundByValue { get; } =
            property.PropertyType == typeof(string) && property.GetCustomAttributes<ParameterAttribute>().Any(parameter => parameter.ValueFromPipeline);

        public IReadOnlyList<string> Names { get; } =
            [property.Name, .. property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames)];
    }
}
