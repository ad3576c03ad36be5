using PersistentChat.Changes;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>What is stated of a SQL Server instance.</summary>
internal sealed class SqlInstanceKeys : ObjectKeys<SqlInstance>
{
    public static readonly SqlInstanceKeys Table = new();

    public static readonly Key<SqlInstance> Edition = Table["edition"];

    public static readonly Key<SqlInstance> Version = Table["version"];

    public static readonly Key<SqlInstance> Databases = Table["databases"];

    public static readonly Key<SqlInstance> DataCenter = Table["dataCenter"];

    public static readonly Key<SqlInstance> AvailabilityGroup = Table["availabilityGroup"];

    public static readonly Key<SqlInstance> ClusterNodes = Table["clusterNodes"];

    public static readonly Key<SqlInstance> MirroringPort = Table["mirroringPort"];

    private SqlInstanceKeys() : base("sqlInstance", () => new SqlInstance(), instance => instance with { },
    [
        Required("name", Kinds.Instance, instance => instance.Name, (instance, name) => instance.Name = name),
        Optional("edition", Kinds.Choice<SqlEdition>(), instance => instance.Edition, (instance, edition) => instance.Edition = edition)
            .Follows(Consequences.MirrorPartners).Shown(KeyGroup.Identity, Absence.Undeclared),
        Optional("version", Kinds.SqlVersion, instance => instance.Version, (instance, version) => instance.Version = version)
            .Follows(Consequences.MirrorPartners).Shown(KeyGroup.Identity, Absence.Undeclared),
        Optional(
            "databases", Kinds.Words(SqlInstance.PlaceableDatabases), instance => instance.StatedDatabases,
            (instance, databases) => instance.StatedDatabases = databases).Shown(KeyGroup.Stores, Absence.Undeclared),
        Optional("dataCenter", Kinds.DataCenter, instance => instance.DataCenter, (instance, name) => instance.DataCenter = name)
            .Shown(KeyGroup.Identity, Absence.Undeclared),
        Optional(
            "availabilityGroup", Kinds.Boolean, instance => instance.IsInStatedGroup, (instance, isInGroup) => instance.IsInStatedGroup = isInGroup)
            .Follows(after => after.AvailabilityGroup ? Consequences.AvailabilityGroup : null).Shown(KeyGroup.Stores),
        Optional(
            "clusterNodes", Kinds.Number(1, SqlInstance.MostNodes), instance => instance.ClusterNodes,
            (instance, nodes) => instance.ClusterNodes = nodes)
            .Shown(how => how with { Group = KeyGroup.Stores, Heading = "Column_Further", Word = "Sql_ClusterNodes" }),
        Optional("mirroringPort", Kinds.Port, instance => instance.MirroringPort, (instance, port) => instance.MirroringPort = port)
            .Shown(how => how with { Group = KeyGroup.Stores, Heading = "Column_Further", Word = "Sql_MirroringPort" }),
    ])
    {
    }

    protected override void Found(SqlInstance item, Location location, BindingContext context) =>
        context.Sources.Add(SourceKind.SqlInstance, item.Name, location);
}
