using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that create and change facts about SQL Server instances: those that both have and that may be left out.</summary>
public abstract class PChatSqlInstanceSettingsCommand : PChatObjectCommand
{
    private protected PChatSqlInstanceSettingsCommand()
    {
    }

    /// <summary>Databases on the instance that no pool states; an empty list says that there are none.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Databases")]
    [AcceptedValues(
        nameof(SqlDatabaseKind.Monitoring), nameof(SqlDatabaseKind.Archiving), nameof(SqlDatabaseKind.CentralManagement), nameof(SqlDatabaseKind.Other))]
    [Typed(typeof(SqlDatabaseKind[]))]
    public SqlDatabaseKind[]? Database { get; set; }

    /// <summary>The data centre that the server stands in.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? DataCenter { get; set; }

    /// <summary>The nodes of its failover cluster, 1 to 64; 1 when it is not clustered.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? ClusterNodes { get; set; }

    /// <summary>The TCP port of its mirroring endpoint, 1 to 65535; left out, 5022 for a partner and 7022 for a witness.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? MirroringPort { get; set; }

    private protected override void TakeFurther()
    {
        Rows.TakeKnown(nameof(SqlInstance.AreDatabasesKnown), nameof(Database), System.Array.Empty<SqlDatabaseKind>());
        if (Rows.Truth(nameof(SqlInstance.IsAvailabilityGroupKnown)) == false && Rows.Truth(nameof(SqlInstance.AvailabilityGroup)) == false)
            Rows.Forget(nameof(SqlInstance.AvailabilityGroup));
    }

    /// <summary>Sets what the parameters state.</summary>
    private protected void Change(SqlInstanceBuilder instance)
    {
        WhereStated(nameof(Database), () => instance.Databases = Database);
        WhereStated(nameof(DataCenter), () => instance.DataCenter = DataCenter);
        WhereStated(nameof(ClusterNodes), () => instance.ClusterNodes = ClusterNodes);
        WhereStated(nameof(MirroringPort), () => instance.MirroringPort = MirroringPort);
        SetCommon(instance);
    }
}
