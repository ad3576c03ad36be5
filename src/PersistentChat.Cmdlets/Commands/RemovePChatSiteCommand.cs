using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes sites that no pool names from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatSite", SupportsShouldProcess = true)]
[OutputType(typeof(Site))]
public sealed class RemovePChatSiteCommand : PChatRemoveCommand
{
    /// <summary>The names.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Name")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public SiteIdentity[] Identity { get; set; } = [];

    private protected override void Execute() =>
        Remove(Identity, identity => Current.GetSite(identity.ToString()), removed => Current.RemoveSite(removed.Name));
}
