using System;
using PersistentChat.Changes;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>What a site states.</summary>
internal sealed class SiteKeys : ObjectKeys<Site>
{
    public static readonly SiteKeys Table = new();

    public static readonly Key<Site> TimeZone = Table["timeZone"];

    private static Kind<string> SiteName => new NameKind(StringComparer.OrdinalIgnoreCase, (names, name) => names.Site(name), isNeeded: true);

    private SiteKeys() : base("site", () => new Site(), site => site with { },
    [
        Required("name", SiteName, site => site.Name, (site, name) => site.Name = name),
        Optional("timeZone", Kinds.TimeZone, site => site.TimeZone, (site, zone) => site.TimeZone = zone).Follows(Consequences.TimeZone)
            .Shown(KeyGroup.Identity, Absence.Undeclared),
    ])
    {
    }

    public override void Missed(BindingContext context) => context.SitesAreUnclear = true;

    protected override void Found(Site item, Location location, BindingContext context)
    {
        context.Sites.Add(item.Name);
        context.Sources.Add(SourceKind.Site, item.Name.ToUpperInvariant(), location);
    }
}
