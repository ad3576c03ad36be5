namespace PersistentChat;

/// <summary>The settings of a site that can change; see <see cref="Site.With"/>.</summary>
public sealed class SiteBuilder : TopologyObjectBuilder<Site, SiteBuilder>
{
    internal SiteBuilder(Site site) : base(site with { })
    {
    }

    /// <summary>The time zone of its servers; null when not stated.</summary>
    public TimeZoneId? TimeZone
    {
        get => Draft.TimeZone;
        set => Draft.TimeZone = value;
    }
}
