using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the facts about SQL Server instances of the current topology.</summary>
[Cmdlet(VerbsCommon.Get, "PChatSqlInstance", DefaultParameterSetName = ParameterSets.Identity)]
[OutputType(typeof(SqlInstance))]
public sealed class GetPChatSqlInstanceCommand : PChatGetCommand
{
    /// <summary>The instances; left out, all are listed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = ParameterSets.Identity)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public SqlInstanceIdentity[]? Identity { get; set; }

    private protected override void Execute() =>
        Write(Identity, identity => Current.GetSqlInstance(identity.ToName()), Current.SqlInstances);
}
