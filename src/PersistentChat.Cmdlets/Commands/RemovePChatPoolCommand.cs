using System;
using System.Management.Automation;
using PersistentChat.Dependencies;

namespace PersistentChat.Cmdlets;

/// <summary>Removes Persistent Chat pools and their servers from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatPool", SupportsShouldProcess = true)]
[OutputType(typeof(ChatPool))]
public sealed class RemovePChatPoolCommand : PChatRemoveCommand
{
    /// <summary>The FQDNs or service identities.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[] Identity { get; set; } = [];

    private protected override void Execute() =>
        Remove(Identity, identity => Current.GetChatPool(identity.ToFqdn()), removed => Current.RemoveChatPool(removed.Fqdn));

    /// <summary>Asks with what may go with the pool and what must stay.</summary>
    private protected override bool Approved(object target, params object?[] arguments) => ShouldProcess(
        string.Join(
            Environment.NewLine,
            [
                Described(target, arguments), .. DependencyLabels.Summary(DependencyCatalog.List(Current, ((ChatPool)target).Fqdn)),
                CmdletTexts.Format("AskDependencies", target),
            ]),
        null, null);
}
