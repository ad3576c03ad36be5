using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>
/// The rows of a table in a cmdlet's pipeline, as <c>Import-Csv</c> gives them: all cells are texts. PowerShell leaves out in silence what it cannot convert, and
/// takes an empty cell for 0; here an empty cell states nothing, and a text that no parameter can take is refused with its row and column.
/// </summary>
internal sealed class TableRows
{
    // ContentStoreMirror is a column of ContentStore.
    private const int LettersOfAGroup = 8;

    private static readonly ConcurrentDictionary<Type, Parameter[]> _parameters = new();
    private static readonly HashSet<string> _ofObjects = new(
        KeyText.Listed.Select(table => table.Owner).Concat([typeof(Topology), typeof(Suppression), typeof(ActiveDirectory)])
            .SelectMany(type => type.GetProperties()).Select(property => property.Name)
            .Concat(["ComplianceEnabled", "PSComputerName", "PSShowComputerName", "PSSourceJobInstanceId", "RunspaceId"]),
        StringComparer.OrdinalIgnoreCase);

    private static readonly Type[] _naming = [typeof(PoolIdentity), typeof(PoolIdentity[]), typeof(ServerIdentity), typeof(ServerIdentity[])];

    private readonly HashSet<string> _columns = new(StringComparer.OrdinalIgnoreCase);

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
    /// <returns>Whether there is something to do: a row whose cells are all empty says nothing.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>; <see cref="TopologyError.NameMissing"/>: the item has no property that names it.</exception>
    public bool Read(PSObject? item)
    {
        _row++;
        _current = item?.BaseObject is PSCustomObject ? item : null;
        if (_current is not null && _current.Properties.All(cell => IsEmpty(cell.Value)))
            return false;
        AssertNamed(item);
        if (_current is null)
            return true;
        foreach (var parameter in _initial.Keys.Where(parameter => parameter.IsBoundByName))
            if (parameter.Names.Select(name => _current.Properties[name]).FirstOrDefault(found => found is not null) is { } column)
            {
                if (parameter.NamesObject && IsEmpty(column.Value))
                    throw Refused(column.Name, "", parameter.Property.PropertyType);
                Set(parameter, column.Name, CopiedValue.Bare(column.Value));
            }
        WarnOfUnknown(_current);
        return true;
    }

    private static bool IsEmpty(object? cell) => CopiedValue.Bare(cell) is null or "";

    /// <summary>Tells once of columns from which nothing is taken.</summary>
    private void WarnOfUnknown(PSObject row)
    {
        string[] unknown = [.. row.Properties.Select(property => property.Name).Where(column => _columns.Add(column) && !IsKnown(column))];
        if (unknown.Length > 0)
            _command.WriteWarning(CmdletTexts.Format("TableColumnsUnknown", string.Join(", ", unknown)));
    }

    /// <summary>Whether a column is a parameter, or a property that the module's own tables or those of a job have.</summary>
    private bool IsKnown(string column) =>
        _ofObjects.Contains(column)
        || ParametersOf(_command).SelectMany(parameter => parameter.Names).Any(name =>
            column.Equals(name, StringComparison.OrdinalIgnoreCase) || (name.Length >= LettersOfAGroup && column.StartsWith(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The value of a property of the row, or of the copy of an object; null where it has none.</summary>
    /// <param name="property">The name of the property.</param>
    public object? Property(string property) => CopiedValue.Bare(_current?.Properties[property]?.Value) is { } value and not "" ? value : null;

    /// <summary>What a property says that is yes or no; null where it says nothing.</summary>
    /// <param name="property">The name of the property.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>.</exception>
    public bool? Truth(string property) => Property(property) switch
    {
        bool isTrue => isTrue,
        _ => (bool?)Value(property, typeof(bool)),
    };

    /// <summary>Whether a list was stated, which an empty one does not tell: what was not, states nothing, and what was is a list, be it empty.</summary>
    /// <param name="isKnown">The property that says so.</param>
    /// <param name="parameter">The parameter that takes the list.</param>
    /// <param name="none">The empty list.</param>
    public void TakeKnown(string isKnown, string parameter, Array none)
    {
        if (Truth(isKnown) is not { } known)
            return;
        if (known && !Bound.ContainsKey(parameter))
            Take(parameter, none);
        else if (!known && Bound.TryGetValue(parameter, out var value) && value is Array { Length: 0 })
            Forget(parameter);
    }

    /// <summary>What a list of the row consists of: texts, or tables with the keys of the document; null where it has no such list.</summary>
    /// <param name="property">The name of the property or column.</param>
    /// <param name="table">The keys of the parts.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>; <see cref="TopologyError.InvalidInput"/>.</exception>
    public object[]? Parts(string property, KeyTable table) => Property(property) switch
    {
        null => null,
        string cell => CellText.Parts(cell) ?? (cell.Trim()[0] == '[' ? throw new TopologyException(TopologyError.InvalidCell, cell, _row, property, cell, CmdletTexts.Get("Cell_List"), "") : CellText.Split(cell)),
        IEnumerable items and not IDictionary => [.. items.Cast<object>().Select(item => CopiedValue.Part(item, table))],
        var single => [CopiedValue.Part(single, table)],
    };

    /// <summary>Takes back what the row says for a parameter.</summary>
    /// <param name="name">The name of the parameter.</param>
    public void Forget(string name)
    {
        if (_initial.Keys.FirstOrDefault(candidate => candidate.Property.Name == name) is { } parameter)
            Unset(parameter);
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

    /// <summary>The parameters that are needed, were not typed and have no column in a row, each with the names that a column can have.</summary>
    /// <param name="row">The row.</param>
    public string Missing(PSObject row) => string.Join(", ", _initial.Keys
        .Where(parameter => parameter is { IsMandatory: true, IsBoundByName: true, IsTextBoundByValue: false } && parameter.Names.All(name => row.Properties[name] is null))
        .Select(parameter => string.Join("/", parameter.Names)));

    /// <summary>What to say of a cell without which PowerShell cannot bind the row; null when there is none.</summary>
    /// <param name="row">The row.</param>
    public string? Unreadable(PSObject row)
    {
        foreach (var parameter in _initial.Keys.Where(parameter => parameter is { IsMandatory: true, IsBoundByName: true } && parameter.Property.PropertyType.IsEnum))
            foreach (var name in parameter.Names)
                if (CopiedValue.Bare(row.Properties[name]?.Value) is string { Length: > 0 } cell && CellText.Read(cell, parameter.Property.PropertyType) is null)
                    return Texts.Format(nameof(TopologyError.InvalidCell), _row + 1, name, cell, CellText.Accepted(parameter.Property.PropertyType, cell), CellText.Meant(cell, parameter.Property.PropertyType));
        return null;
    }

    /// <summary>What to say of a column that is no parameter and looks like one that was not typed and has no column; null when there is none.</summary>
    /// <param name="row">The row.</param>
    public string? Misspelt(PSObject row)
    {
        var columns = row.Properties.Select(property => property.Name).ToArray();
        var known = new HashSet<string>(ParametersOf(_command).SelectMany(parameter => parameter.Names), StringComparer.OrdinalIgnoreCase);
        string[] open = [.. _initial.Keys.Where(parameter => parameter.IsBoundByName && !parameter.Names.Any(name => columns.Contains(name, StringComparer.OrdinalIgnoreCase)))
            .Select(parameter => parameter.Property.Name)];
        foreach (var column in columns.Where(column => !known.Contains(column)))
            if (Nearest.Spellings(column, open) is { Count: 1 } meant)
                return CmdletTexts.Format("TableColumnMisspelt", column, new Guess(column, meant));
        return null;
    }

    /// <summary>Forgets the row.</summary>
    public void Clear()
    {
        foreach (var parameter in _set)
            Unset(parameter);
        _set.Clear();
    }

    private void Set(Parameter parameter, string column, object? given)
    {
        var property = parameter.Property;
        _set.Add(parameter);
        if (given is null || (given is string text && text.Trim().Length == 0))
        {
            Unset(parameter);
            return;
        }
        var value = given is string cell
            ? Value(column, cell, property.PropertyType)
            : CopiedValue.Read(given, property.PropertyType) ?? throw Refused(column, CopiedValue.Text(given) ?? "", property.PropertyType);
        property.SetValue(_command, value);
        Bound[property.Name] = value;
    }

    private void Unset(Parameter parameter)
    {
        parameter.Property.SetValue(_command, _initial[parameter]);
        Bound.Remove(parameter.Property.Name);
    }

    private object Value(string column, string text, Type type) => CellText.Read(text, type) ?? throw Refused(column, text, type);

    private TopologyException Refused(string column, string text, Type type) =>
        new(TopologyError.InvalidCell, text, _row, column, text, CellText.Accepted(type, text), CellText.Meant(text, type));

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

        /// <summary>Whether the cmdlet needs it.</summary>
        public bool IsMandatory { get; } = property.GetCustomAttributes<ParameterAttribute>().Any(parameter => parameter.Mandatory);

        /// <summary>Whether it names what the cmdlet is about, without which there is nothing to do.</summary>
        public bool NamesObject { get; } = _naming.Contains(property.PropertyType) && property.GetCustomAttributes<ParameterAttribute>().Any(parameter => parameter.Mandatory);

        /// <summary>Whether a text of the pipeline is its value.</summary>
        public bool IsTextBoundByValue { get; } =
            property.PropertyType == typeof(string) && property.GetCustomAttributes<ParameterAttribute>().Any(parameter => parameter.ValueFromPipeline);

        public IReadOnlyList<string> Names { get; } =
            [property.Name, .. property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames)];
    }
}
