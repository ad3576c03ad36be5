using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace PersistentChat.Cmdlets;

/// <summary>A parameter of a cmdlet that takes rows.</summary>
internal sealed class RowParameter
{
    private static readonly Type[] _naming = [typeof(PoolIdentity), typeof(PoolIdentity[]), typeof(ServerIdentity), typeof(ServerIdentity[])];

    public RowParameter(PropertyInfo property)
    {
        var sets = property.GetCustomAttributes<ParameterAttribute>().ToArray();
        Property = property;
        Names = [property.Name, .. property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames)];
        IsBoundByName = sets.Any(set => set.ValueFromPipelineByPropertyName);
        IsMandatory = sets.Any(set => set.Mandatory);
        NamesObject = IsMandatory && _naming.Contains(property.PropertyType);
        IsTextBoundByValue = property.PropertyType == typeof(string) && sets.Any(set => set.ValueFromPipeline);
    }

    public PropertyInfo Property { get; }

    public string Name => Property.Name;

    /// <summary>Its name and its aliases.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether a column can be bound to it, by any of its names.</summary>
    public bool IsBoundByName { get; }

    /// <summary>Whether the cmdlet needs it.</summary>
    public bool IsMandatory { get; }

    /// <summary>Whether it names what the cmdlet is about, without which there is nothing to do.</summary>
    public bool NamesObject { get; }

    /// <summary>Whether a text of the pipeline is its value.</summary>
    public bool IsTextBoundByValue { get; }

    /// <summary>Whether PowerShell cannot bind a row with a cell that is none of its words.</summary>
    public bool NeedsWord => IsMandatory && IsBoundByName && Property.PropertyType.IsEnum;
}
