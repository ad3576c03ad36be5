using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes facts about SQL Server instances from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatSqlInstance", SupportsShouldProcess = true)]
[OutputType(typeof(SqlInstance))]
public sealed class RemovePChatSqlInstanceCommand : PChatEditCommand
{
    /// <summary>The instances.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Name")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public SqlInstanceIdentity[] Identity { get; set; } = [];

    /// <summary>Returns what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute() => ForEach(Identity, identity =>
    {
        var removed = Current.GetSqlInstance(identity.ToName());
        if (Apply(Current.RemoveSqlInstance(removed.Name), removed) && PassThru)
            WriteObject(removed);
    });
}
