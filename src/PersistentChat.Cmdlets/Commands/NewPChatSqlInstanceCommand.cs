using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds facts about an SQL Server instance to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatSqlInstance", SupportsShouldProcess = true)]
[OutputType(typeof(SqlInstance))]
public sealed class NewPChatSqlInstanceCommand : PChatObjectCommand
{
    /// <summary>The server's FQDN, with \instance unless it is the default instance.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public string Name { get; set; } = "";

    /// <summary>Express, Standard or Enterprise.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public SqlEdition Edition { get; set; }

    /// <summary>The version, such as 2012 or 2008R2.</summary>
    [Parameter(Mandatory = true, Position = 2, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(SqlVersionCompleter))]
    public string Version { get; set; } = "";

    /// <summary>Databases on the instance that no pool states.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Databases")]
    [ValidateSet(
        nameof(SqlDatabaseKind.Monitoring), nameof(SqlDatabaseKind.Archiving), nameof(SqlDatabaseKind.CentralManagement), nameof(SqlDatabaseKind.Other))]
    public SqlDatabaseKind[] Database { get; set; } = [];

    /// <summary>The data centre that the server stands in.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? DataCenter { get; set; }

    /// <summary>The databases belong to an Always On availability group; -AvailabilityGroup:$false says that they do not.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public SwitchParameter AvailabilityGroup { get; set; }

    /// <summary>The nodes of its failover cluster, 1 to 64; 1 when it is not clustered.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? ClusterNodes { get; set; }

    /// <summary>The TCP port of its mirroring endpoint, 1 to 65535; left out, 5022 for a partner and 7022 for a witness.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? MirroringPort { get; set; }

    private protected override void Execute()
    {
        var instance = new SqlInstance(new SqlInstanceName(Name), Edition, SqlVersion.Parse(Version)).With(facts =>
        {
            facts.Databases = IsBound(nameof(Database)) ? Database : null;
            facts.DataCenter = DataCenter;
            // An instance of the pipeline says false, too, when it is not known.
            if (AvailabilityGroup || !Rows.IsOpen(nameof(AvailabilityGroup)))
                facts.AvailabilityGroup = AvailabilityGroup;
            facts.ClusterNodes = ClusterNodes;
            facts.MirroringPort = MirroringPort;
            SetCommon(facts);
        });
        if (Apply(Current.Add(instance), instance))
            WriteObject(instance);
    }
}
