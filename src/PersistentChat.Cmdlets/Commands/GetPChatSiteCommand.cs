using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the sites of the current topology.</summary>
[Cmdlet(VerbsCommon.Get, "PChatSite", DefaultParameterSetName = ParameterSets.Identity)]
[OutputType(typeof(Site))]
public sealed class GetPChatSiteCommand : PChatGetCommand
{
    /// <summary>The names; left out, all are listed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSets.Identity)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public SiteIdentity[]? Identity { get; set; }

    private protected override void Execute() =>
        Write(Identity, identity => Current.GetSite(identity.ToString()), Current.Sites);
}
