using System;
using System.Collections.Generic;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Keys;

/// <summary>The name of a site that the topology declares.</summary>
internal sealed class SiteKind() : TextKind<string>(text => text, (names, name) => names.Site(name))
{
    public override IEqualityComparer<string> Comparer => StringComparer.OrdinalIgnoreCase;

    protected override string Parse(string text, string key, BindingContext context)
    {
        var name = text.Trim();
        return context.SitesAreUnclear || context.Sites.Contains(name) ? name : throw new TopologyException(TopologyError.SiteNotFound, name, name);
    }
}
