using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.HelpBuilder;

/// <summary>A cmdlet as it was compiled.</summary>
/// <param name="Verb">The part of its name before the hyphen.</param>
/// <param name="Noun">The part after it.</param>
/// <param name="DefaultSet">The name of its default parameter set; null when it declares none.</param>
/// <param name="Parameters">Its parameters in the order of PowerShell, without the common ones.</param>
/// <param name="Outputs">The types of what it returns.</param>
internal sealed record CompiledCmdlet(
    string Verb, string Noun, string? DefaultSet, IReadOnlyList<CompiledParameter> Parameters, IReadOnlyList<Type> Outputs)
{
    /// <summary>The name, such as Get-PChatPool.</summary>
    public string Name => Verb + "-" + Noun;

    /// <summary>The parameter sets by name, the default one first; one without a name when there are none.</summary>
    public IReadOnlyList<string?> Sets
    {
        get
        {
            var named = Parameters.SelectMany(parameter => parameter.Uses).Select(use => use.Set).Prepend(DefaultSet).OfType<string>().Distinct();
            return named.Any() ? [.. named] : [null];
        }
    }

    /// <summary>The parameters of a set as they are typed: by position, then those that are required, then the others.</summary>
    public IEnumerable<(CompiledParameter Parameter, ParameterUse Use)> SyntaxOf(string? set) =>
        from parameter in Parameters
        let use = parameter.Uses.FirstOrDefault(use => use.Set is null || use.Set == set)
        where use is not null
        orderby use.Position ?? int.MaxValue, use.IsRequired descending
        select (parameter, use);

    /// <summary>The types that the pipeline is able to bind, those that are bound whole first, each with its parameters.</summary>
    public IEnumerable<PipelineInput> Inputs =>
        from parameter in Parameters
        where parameter.IsByValue || parameter.IsByPropertyName
        orderby parameter.IsByValue descending
        group parameter by parameter.Type into taken
        select new PipelineInput(taken.Key, taken.First().IsByValue, [.. taken]);
}
