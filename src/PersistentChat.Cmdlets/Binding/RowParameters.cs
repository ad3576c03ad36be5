using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The parameters of a cmdlet, which are looked up once, and not at every call or row of it.</summary>
internal sealed class RowParameters
{
    private static readonly ConcurrentDictionary<Type, RowParameters> _known = new();

    private readonly Dictionary<string, RowParameter> _byName;

    private RowParameters(Type cmdlet)
    {
        All = [.. cmdlet.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute), true)).Select(property => new RowParameter(property))];
        Texts = [.. All.Where(parameter => parameter.IsTextBoundByValue)];
        Words = [.. All.Where(parameter => parameter.NeedsWord)];
        Names = [.. All.SelectMany(parameter => parameter.Names)];
        _byName = All.ToDictionary(parameter => parameter.Name);
    }

    public IReadOnlyList<RowParameter> All { get; }

    /// <summary>Those whose value is a text of the pipeline.</summary>
    public IReadOnlyList<RowParameter> Texts { get; }

    /// <summary>Those that need one of the words of an enumeration.</summary>
    public IReadOnlyList<RowParameter> Words { get; }

    /// <summary>The names and aliases of all.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The parameters of a type of cmdlet.</summary>
    public static RowParameters Of(Type cmdlet) => _known.GetOrAdd(cmdlet, type => new RowParameters(type));

    /// <summary>A parameter by its name; null when there is none.</summary>
    public RowParameter? Find(string name) => _byName.TryGetValue(name, out var parameter) ? parameter : null;
}
