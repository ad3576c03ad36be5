using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds a site to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatSite", SupportsShouldProcess = true)]
[OutputType(typeof(Site))]
public sealed class NewPChatSiteCommand : PChatSiteSettingsCommand
{
    /// <summary>The name by which pools refer to the site.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    private protected override void Execute()
    {
        var site = new Site(Name).With(Change);
        if (Apply(Current.Add(site), site))
            WriteObject(site);
    }
}
