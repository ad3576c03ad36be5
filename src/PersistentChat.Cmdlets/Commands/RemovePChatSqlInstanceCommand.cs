using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes facts about SQL Server instances from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatSqlInstance", SupportsShouldProcess = true)]
[OutputType(typeof(SqlInstance))]
public sealed class RemovePChatSqlInstanceCommand : PChatRemoveCommand
{
    /// <summary>The instances.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Name")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public SqlInstanceIdentity[] Identity { get; set; } = [];

    private protected override void Execute() =>
        Remove(Identity, identity => Current.GetSqlInstance(identity.ToName()), removed => Current.RemoveSqlInstance(removed.Name));
}
