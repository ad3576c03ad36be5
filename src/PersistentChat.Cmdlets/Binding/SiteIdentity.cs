namespace PersistentChat.Cmdlets;

/// <summary>Names a site: by its name or by the object.</summary>
public sealed class SiteIdentity
{
    private readonly string _name;

    /// <summary>Names a site by text.</summary>
    /// <param name="identity">The name.</param>
    public SiteIdentity(string identity) => _name = identity ?? "";

    /// <summary>Names a site by an object.</summary>
    /// <param name="site">The site.</param>
    public SiteIdentity(Site site)
        : this(site.Name)
    {
    }

    /// <summary>The site's name as it was given.</summary>
    public override string ToString() => _name;
}
