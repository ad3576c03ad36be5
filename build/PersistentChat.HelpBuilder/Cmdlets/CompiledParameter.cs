using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.HelpBuilder;

/// <summary>A parameter as it was compiled.</summary>
/// <param name="Name">The name without the hyphen.</param>
/// <param name="Type">The type; of one that may be null, the type that it is otherwise.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Default">What holds when it is left out, as it is typed; null when nothing is declared.</param>
/// <param name="AcceptedValues">The only values that it takes; none when there are too many to list.</param>
/// <param name="TakesWildcards">Whether characters of its value may be wildcards.</param>
/// <param name="Uses">What it is in its parameter sets.</param>
internal sealed record CompiledParameter(
    string Name,
    Type Type,
    IReadOnlyList<string> Aliases,
    string? Default,
    IReadOnlyList<string> AcceptedValues,
    bool TakesWildcards,
    IReadOnlyList<ParameterUse> Uses)
{
    /// <summary>Whether it is typed without a value.</summary>
    public bool IsSwitch => Type.FullName == typeof(SwitchParameter).FullName;

    /// <summary>Whether the cmdlet declares nothing but that it supports -WhatIf.</summary>
    public bool IsAddedByPowerShell => CmdletReader.AddedByPowerShell.Contains(Name);

    /// <summary>Whether it is required wherever it may be used.</summary>
    public bool IsRequired => Uses.All(use => use.IsRequired);

    /// <summary>Its first position; null when it is always named.</summary>
    public int? Position => Uses.Min(use => use.Position);

    /// <summary>Whether objects of the pipeline are bound to it.</summary>
    public bool IsByValue => Uses.Any(use => use.IsByValue);

    /// <summary>Whether properties of objects of the pipeline are bound to it.</summary>
    public bool IsByPropertyName => Uses.Any(use => use.IsByPropertyName);
}
