using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>Changes sites; what is left out stays. Rename-PChatObject changes their names.</summary>
[Cmdlet(VerbsCommon.Set, "PChatSite", SupportsShouldProcess = true)]
[OutputType(typeof(Site))]
public sealed class SetPChatSiteCommand : PChatSiteSettingsCommand
{
    /// <summary>The names.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Name")]
    [ValidateNotNullOrEmpty]
    [CopiedName]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public SiteIdentity[] Identity { get; set; } = [];

    /// <summary>Returns what was changed as it is then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is Site;

    private protected override void Execute() => Edit(
        SiteKeys.Table, Identity, identity => Current.GetSite(identity.ToString()), present => present.With(Change), changed => Current.Replace(changed), changed =>
        {
            if (PassThru)
                WriteObject(changed);
        });
}
