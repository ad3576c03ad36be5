using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds a site to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatSite", SupportsShouldProcess = true)]
[OutputType(typeof(Site))]
public sealed class NewPChatSiteCommand : PChatObjectCommand
{
    /// <summary>The name by which pools refer to the site.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    /// <summary>The time zone of the site's servers, by its Windows or IANA id.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? TimeZone { get; set; }

    private protected override void Execute()
    {
        var site = new Site(Name, string.IsNullOrEmpty(TimeZone) ? null : DocumentGateway.ParseTimeZone(TimeZone!)).With(SetCommon);
        if (Apply(Current.Add(site), site))
            WriteObject(site);
    }
}
