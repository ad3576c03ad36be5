using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>
/// The rows of a table in a cmdlet's pipeline, as <c>Import-Csv</c> gives them: all cells are texts. PowerShell leaves out in silence what it cannot convert, and
/// takes an empty cell for 0; here an empty cell states nothing, and a text that no parameter can take is refused with its row and column.
/// </summary>
internal sealed class TableRows
{
    private readonly HashSet<string> _told = new(StringComparer.OrdinalIgnoreCase);

    private readonly PSCmdlet _command;
    private readonly RowParameters _parameters;

    // What was not typed is what it was before the first item when an item says nothing of it.
    private readonly Dictionary<RowParameter, object?> _initial;
    private readonly List<RowParameter> _set = [];
    private TableHeading? _heading;
    private PSObject? _current;
    private PSObject? _counted;
    private TableStandIn? _standIn;
    private int _row;

    /// <summary>Made before the first item, so that what is bound by then was typed.</summary>
    /// <param name="command">The cmdlet.</param>
    public TableRows(PSCmdlet command)
    {
        _command = command;
        _parameters = RowParameters.Of(command.GetType());
        _initial = _parameters.All.Where(parameter => !Bound.ContainsKey(parameter.Name))
            .ToDictionary(parameter => parameter, parameter => (object?)parameter.Property.GetValue(command));
    }

    private Dictionary<string, object> Bound => _command.MyInvocation.BoundParameters;

    /// <summary>Whether a parameter can have come from the pipeline alone.</summary>
    public bool IsOpen(string parameter) => Open(parameter) is not null;

    /// <summary>The number of the row; null when the item is none.</summary>
    public int? Row => _current is null ? null : _row;

    /// <summary>Sets the parameters that the columns of a row name. What is null, as a property that <c>Select-Object</c> took along may be, states nothing either.</summary>
    /// <param name="item">An item of the pipeline; what is no row is left to PowerShell.</param>
    /// <returns>Whether there is something to do: a row whose cells are all empty says nothing.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>; <see cref="TopologyError.NameMissing"/>: the item has no property that names it.</exception>
    public bool Read(PSObject? item)
    {
        Count(item);
        _counted = null;
        _current = item?.BaseObject is PSCustomObject ? item : null;
        if (_current is not null && _current.Properties.All(cell => IsEmpty(cell.Value)))
            return false;
        AssertNamed(item);
        if (_current is null)
            return true;
        var heading = HeadingOf(_current);
        foreach (var (parameter, name) in heading.Taken)
        {
            var column = _current.Properties[name];
            if (parameter.NamesObject && IsEmpty(column.Value))
                throw Refused(column.Name, "", parameter.Property.PropertyType);
            Set(parameter, column.Name, CopiedValue.Bare(column.Value));
        }
        WarnOfUnknown(heading);
        return true;
    }

    /// <summary>The columns of a row, which are mostly those of the row before.</summary>
    private TableHeading HeadingOf(PSObject row)
    {
        if (_heading?.IsOf(row) == true)
            return _heading;
        _heading = new TableHeading(row, _parameters, _initial.ContainsKey);
        return _heading;
    }

    /// <summary>A row that PowerShell could not bind is one all the same, but never gets read.</summary>
    private void Count(PSObject? item)
    {
        if (item is not null && ReferenceEquals(item, _counted))
            return;
        _counted = item;
        _row++;
    }

    private static bool IsEmpty(object? cell) => CopiedValue.Bare(cell) is null or "";

    /// <summary>Tells once of columns from which nothing is taken.</summary>
    private void WarnOfUnknown(TableHeading heading)
    {
        string[] unknown = [.. heading.Unknown.Where(_told.Add)];
        if (unknown.Length > 0)
            _command.WriteWarning(CmdletTexts.Format("TableColumnsUnknown", string.Join(", ", unknown)));
    }

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

    /// <summary>A part that a cell holds as a table, or by the value of its first key alone; null where there is no such cell.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="table">The keys of the part.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidCell"/>.</exception>
    public Hashtable? Part(string column, KeyTable table) => Cell(column) switch
    {
        null => null,
        { } cell when cell[0] == '{' => DocumentGateway.ParseOneLine(cell) as Hashtable
            ?? throw new TopologyException(TopologyError.InvalidCell, cell, _row, column, cell, CmdletTexts.Get("Cell_Table"), ""),
        { } first => new Hashtable { [table.Names[0]] = first },
    };

    /// <summary>Takes back what the row says for a parameter.</summary>
    /// <param name="name">The name of the parameter.</param>
    public void Forget(string name)
    {
        if (Open(name) is { } parameter)
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
        if (Open(name) is not { } parameter)
            return;
        _set.Add(parameter);
        parameter.Property.SetValue(_command, value);
        Bound[name] = value;
    }

    /// <summary>
    /// What to say of the columns of a row, or of a cell without which PowerShell cannot bind the row; null when there is nothing. Columns of the first row are those of the table: what is wrong with
    /// them holds for every row that would follow, and <see cref="ProblemOfTable"/> tells it.
    /// </summary>
    /// <param name="row">The row.</param>
    public string? ProblemOf(PSObject row)
    {
        Count(row);
        if (HeadingOf(row).Problem is not { } problem)
            return Unreadable(row);
        if (_row > 1)
            return problem;
        _standIn = new TableStandIn(row, problem, _parameters.All.Where(parameter => _initial.ContainsKey(parameter)));
        return null;
    }

    /// <summary>What is wrong with the columns of the table; null where nothing is.</summary>
    public string? ProblemOfTable()
    {
        _standIn?.Remove();
        return _standIn?.Problem;
    }

    private string? Unreadable(PSObject row)
    {
        foreach (var parameter in _parameters.Words.Where(_initial.ContainsKey))
            foreach (var name in parameter.Names)
                if (CopiedValue.Bare(row.Properties[name]?.Value) is string { Length: > 0 } cell && CellText.Read(cell, parameter.Property.PropertyType) is null)
                    return Texts.Format(nameof(TopologyError.InvalidCell), _row, name, cell, CellText.Accepted(parameter.Property.PropertyType, cell), CellText.Meant(cell, parameter.Property.PropertyType));
        return null;
    }

    /// <summary>Forgets the row.</summary>
    public void Clear()
    {
        foreach (var parameter in _set)
            Unset(parameter);
        _set.Clear();
    }

    private void Set(RowParameter parameter, string column, object? given)
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

    private RowParameter? Open(string name) => _parameters.Find(name) is { } parameter && _initial.ContainsKey(parameter) ? parameter : null;

    private void Unset(RowParameter parameter)
    {
        parameter.Property.SetValue(_command, _initial[parameter]);
        Bound.Remove(parameter.Name);
    }

    private object Value(string column, string text, Type type) => CellText.Read(text, type) ?? throw Refused(column, text, type);

    private TopologyException Refused(string column, string text, Type type) =>
        new(TopologyError.InvalidCell, text, _row, column, text, CellText.Accepted(type, text), CellText.Meant(text, type));

    // PowerShell would make a name of the text of any object.
    private void AssertNamed(PSObject? item)
    {
        if (item is null or { BaseObject: string })
            return;
        foreach (var parameter in _parameters.Texts.Where(parameter => _initial.ContainsKey(parameter) && Bound.ContainsKey(parameter.Name)))
        {
            if (parameter.Names.All(name => item.Properties[name] is null))
                throw new TopologyException(TopologyError.NameMissing, item, "-" + parameter.Name);
        }
    }
}
