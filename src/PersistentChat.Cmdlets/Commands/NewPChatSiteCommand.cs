using System.Management.Automation;
using PersistentChat.Keys;

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

    private protected override bool IsName(object? item) => item is Site;

    private protected override void Execute()
    {
        var site = Stated(SiteKeys.Table, () => new Site(Name), copy => copy.Name = new Site(Name).Name).With(Change);
        if (Apply(Current.Add(site), site))
            WriteObject(site);
    }
}
