using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that list one kind of object of the current topology.</summary>
public abstract class PChatGetCommand : PChatCommand
{
    private protected PChatGetCommand()
    {
    }

    /// <summary>Lists the objects whose name matches this pattern with wildcards, without regard to case.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.Filter)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Filter { get; set; }

    /// <summary>Lists only objects that have all these labels; values are patterns with wildcards, without regard to case.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNull]
    public Labels? Label { get; set; }

    /// <summary>Writes what was asked for: some by name, those that match the filter, or all; of these, those that have the labels.</summary>
    private protected void Write<TIdentity, T>(IEnumerable<TIdentity>? identities, Func<TIdentity, T> find, IEnumerable<T> all)
        where T : TopologyObject
    {
        var labels = (Label ?? Labels.None).Select(label => (Name: label.Key, Pattern: NamePatterns.Read(label.Value))).ToArray();
        bool HasLabels(T item) => labels.All(label => item.Labels.TryGetValue(label.Name, out var value) && label.Pattern.IsMatch(value));
        if (identities is not null)
        {
            ForEach(identities, identity =>
            {
                AssertNamed(identity, "Identity");
                WriteObject(new[] { NamePatterns.Find(identity, find) }.Where(HasLabels), enumerateCollection: true);
            });
            return;
        }
        var pattern = Filter is null ? null : NamePatterns.Read(Filter);
        WriteObject(all.Where(item => (pattern?.IsMatch(item.ToString()) ?? true) && HasLabels(item)), enumerateCollection: true);
    }
}
