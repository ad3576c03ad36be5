using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that create and change sites.</summary>
public abstract class PChatSiteSettingsCommand : PChatObjectCommand
{
    private protected PChatSiteSettingsCommand()
    {
    }

    /// <summary>The time zone of the site's servers, by its Windows or IANA id.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    public string? TimeZone { get; set; }

    /// <summary>Sets what the parameters state.</summary>
    private protected void Change(SiteBuilder site)
    {
        WhereStated(nameof(TimeZone), () => site.TimeZone = ZoneOf(TimeZone));
        SetCommon(site);
    }
}
