using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>Changes facts about SQL Server instances; what is left out stays. Rename-PChatObject changes their names.</summary>
[Cmdlet(VerbsCommon.Set, "PChatSqlInstance", SupportsShouldProcess = true)]
[OutputType(typeof(SqlInstance))]
public sealed class SetPChatSqlInstanceCommand : PChatSqlInstanceSettingsCommand
{
    /// <summary>The instances: the FQDN of the server, with \instance unless it is the default instance.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Name")]
    [ValidateNotNullOrEmpty]
    [CopiedName]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public SqlInstanceIdentity[] Identity { get; set; } = [];

    /// <summary>Express, Standard or Enterprise; $null takes it away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(SqlEdition))]
    public SqlEdition? Edition { get; set; }

    /// <summary>The version, such as 2012 or 2008R2; $null takes it away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SqlVersionCompleter))]
    public string? Version { get; set; }

    /// <summary>Whether the databases belong to an Always On availability group; $null takes it away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(bool))]
    public bool? AvailabilityGroup { get; set; }

    /// <summary>Returns what was changed as it is then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is SqlInstance;

    private protected override void Execute() => Edit(
        SqlInstanceKeys.Table, Identity, identity => Current.GetSqlInstance(identity.ToName()), present => present.With(ChangeAll), changed => Current.Replace(changed), changed =>
        {
            if (PassThru)
                WriteObject(changed);
        });

    private void ChangeAll(SqlInstanceBuilder instance)
    {
        WhereStated(nameof(Edition), () => instance.Edition = Edition);
        WhereStated(nameof(Version), () => instance.Version = string.IsNullOrEmpty(Version) ? null : SqlVersion.Parse(Version!));
        WhereStated(nameof(AvailabilityGroup), () => instance.AvailabilityGroup = AvailabilityGroup);
        Change(instance);
    }
}
