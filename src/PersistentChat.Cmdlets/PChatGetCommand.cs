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

    /// <summary>Writes what was asked for: some by name, those that match the filter, or all.</summary>
    private protected void Write<TIdentity, T>(IEnumerable<TIdentity>? identities, Func<TIdentity, T> find, IEnumerable<T> all)
        where T : TopologyObject
    {
        if (identities is not null)
        {
            ForEach(identities, identity => WriteObject(find(identity)));
            return;
        }
        var pattern = Pattern();
        WriteObject(all.Where(item => pattern?.IsMatch(item.ToString()) ?? true), enumerateCollection: true);
    }

    private WildcardPattern? Pattern()
    {
        if (Filter is null)
            return null;
        var pattern = new WildcardPattern(Filter, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
        try
        {
            // A pattern is read when it is first used.
            pattern.IsMatch("");
            return pattern;
        }
        catch (WildcardPatternException exception)
        {
            throw new TopologyException(TopologyError.InvalidInput, Filter, null, exception, Filter, CmdletTexts.Get("ClosedPattern"));
        }
    }
}
