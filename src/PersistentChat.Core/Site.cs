using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>A central site.</summary>
public sealed record Site : TopologyObject
{
    /// <summary>Creates a site.</summary>
    /// <param name="name">Its name, compared without regard to case.</param>
    /// <param name="timeZone">The time zone of its servers, if known.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public Site(string name, TimeZoneId? timeZone = null)
    {
        Name = Guard.Named(name, "name");
        TimeZone = timeZone;
    }

    /// <summary>Nothing is stated.</summary>
    internal Site()
    {
    }

    /// <summary>The name, compared without regard to case.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The time zone of its servers; null when not stated.</summary>
    public TimeZoneId? TimeZone { get; internal set; }

    private protected override object Identity => Name;

    /// <summary>The same with other settings; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException">As the properties of the builder.</exception>
    public Site With(Action<SiteBuilder> change) => new SiteBuilder(this).Apply(change);
}
