using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Cmdlets;

/// <summary>Values as scripts hold them: a name is a text, as in the objects of <c>Get-CsPool</c>, and nothing is calculated anew with every look.</summary>
internal static class PromptValues
{
    private static readonly HashSet<Type> _names = [typeof(Fqdn), typeof(DomainName), typeof(SqlInstanceName), typeof(StorePath), typeof(SqlVersion)];

    /// <summary>The value that a script gets for one of the assemblies.</summary>
    /// <param name="value">The value of a property.</param>
    public static object? Of(object? value) => value switch
    {
        null or string or IDictionary => value,
        IEnumerable<object> items when ElementOf(value.GetType()) is { } element && _names.Contains(element) => ValueList.Of(items.Select(item => item.ToString()!)),
        IReadOnlyCollection<object> => value,
        IEnumerable<object> items => ValueList.Of(items),
        _ when _names.Contains(value.GetType()) => value.ToString(),
        _ => value,
    };

    /// <summary>The type of what <see cref="Of"/> gives for values of a type.</summary>
    /// <param name="type">The type of a property.</param>
    public static Type TypeOf(Type type) =>
        _names.Contains(type) ? typeof(string)
        : ElementOf(type) is { } element && _names.Contains(element) ? typeof(IReadOnlyList<string>)
        : type;

    private static Type? ElementOf(Type type) => new[] { type }.Concat(type.GetInterfaces())
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
