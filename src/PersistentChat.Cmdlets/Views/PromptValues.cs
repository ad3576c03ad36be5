using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets;

/// <summary>Values as scripts hold them: a name is a text, as in the objects of <c>Get-CsPool</c>, and nothing is calculated anew with every look.</summary>
internal static class PromptValues
{
    private static readonly HashSet<Type> _names = [typeof(Fqdn), typeof(DomainName), typeof(SqlInstanceName), typeof(StorePath), typeof(SqlVersion), typeof(RuleLock)];

    /// <summary>The value that a script gets for one of the assemblies.</summary>
    /// <param name="value">The value of a property.</param>
    /// <param name="isStated">Whether the object states it, so that the cell of a table has to hold all of it.</param>
    public static object? Of(object? value, bool isStated) => value switch
    {
        null or string or IDictionary => value,
        IEnumerable items when ElementOf(value.GetType()) is { } element => new CellList(items.Cast<object>().Select(item => _names.Contains(element) ? item.ToString()! : item), isStated),
        DateTime { TimeOfDay.Ticks: 0 } day => Written(day, nameof(ViewText.IsoDay)),
        HousePolicy or SuppressionPolicy => Written(value, nameof(ViewText.PartCell)),
        ActiveDirectory or Policy when isStated => Written(value, nameof(ViewText.PartCell)),
        TimeZoneId zone => Named(zone),
        _ when _names.Contains(value.GetType()) => value.ToString(),
        _ => value,
    };

    /// <summary>The id of a time zone as it was written, with both ids beside it.</summary>
    private static PSObject Named(TimeZoneId zone)
    {
        var name = new PSObject(zone.Id);
        name.Properties.Add(new PSNoteProperty(nameof(zone.Id), zone.Id));
        name.Properties.Add(new PSNoteProperty(nameof(zone.WindowsId), zone.WindowsId));
        return name;
    }

    /// <summary>A value whose text, which a table holds in its cell, is as a document would write it.</summary>
    private static PSObject Written(object value, string text)
    {
        var written = new PSObject(value);
        if (written.Methods["ToString"] is not PSCodeMethod)
            written.Methods.Add(new PSCodeMethod("ToString", typeof(ViewText).GetMethod(text)));
        return written;
    }

    /// <summary>The type of what <see cref="Of"/> gives for values of a type.</summary>
    /// <param name="type">The type of a property.</param>
    public static Type TypeOf(Type type) =>
        type == typeof(TimeZoneId) || _names.Contains(type) ? typeof(string)
        : ElementOf(type) is { } element && _names.Contains(element) ? typeof(IReadOnlyList<string>)
        : type;

    private static Type? ElementOf(Type type) => new[] { type }.Concat(type.GetInterfaces())
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
