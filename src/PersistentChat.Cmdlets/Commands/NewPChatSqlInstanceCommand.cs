using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>Adds facts about a SQL Server instance to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatSqlInstance", SupportsShouldProcess = true)]
[OutputType(typeof(SqlInstance))]
public sealed class NewPChatSqlInstanceCommand : PChatSqlInstanceSettingsCommand
{
    /// <summary>The server's FQDN, with \instance unless it is the default instance.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public string Name { get; set; } = "";

    /// <summary>Express, Standard or Enterprise.</summary>
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(SqlEdition))]
    public SqlEdition? Edition { get; set; }

    /// <summary>The version, such as 2012 or 2008R2.</summary>
    [Parameter(Position = 2, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(SqlVersionCompleter))]
    public string? Version { get; set; }

    /// <summary>The databases belong to an Always On availability group; -AvailabilityGroup:$false says that they do not.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(SwitchParameter))]
    public SwitchParameter AvailabilityGroup { get; set; }

    private protected override bool IsName(object? item) => item is SqlInstance;

    private protected override void Execute()
    {
        var name = new SqlInstanceName(Name);
        var instance = Stated(SqlInstanceKeys.Table, () => new SqlInstance(name), copy => copy.Name = name).With(facts =>
        {
            WhereStated(nameof(Edition), () => facts.Edition = Edition);
            WhereStated(nameof(Version), () => facts.Version = Version is null ? null : SqlVersion.Parse(Version));
            WhereStated(nameof(AvailabilityGroup), () => facts.AvailabilityGroup = AvailabilityGroup.ToBool());
            Change(facts);
        });
        if (Apply(Current.Add(instance), instance))
            WriteObject(instance);
    }
}
