using PersistentChat.Changes;
using PersistentChat.Inspection;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Keys;

/// <summary>What is stated of an SQL Server instance.</summary>
internal sealed class SqlInstanceKeys : KeyTable<SqlInstance>
{
    public static readonly SqlInstanceKeys Table = new();

    private SqlInstanceKeys() : base("sqlInstance", () => new SqlInstance(), instance => instance with { },
    [
        Required("name", Kinds.Instance, instance => instance.Name, (instance, name) => instance.Name = name),
        Optional("edition", Kinds.Choice<SqlEdition>(), instance => instance.Edition, (instance, edition) => instance.Edition = edition)
            .Follows(Consequences.MirrorPartners),
        Optional("version", Kinds.SqlVersion, instance => instance.Version, (instance, version) => instance.Version = version)
            .Follows(Consequences.MirrorPartners),
        Optional(
            "databases", Kinds.Words(SqlInstance.PlaceableDatabases), instance => instance.Databases,
            (instance, databases) => instance.Databases = databases!),
        Optional("dataCenter", Kinds.Name, instance => instance.DataCenter, (instance, name) => instance.DataCenter = name),
        Optional(
            "availabilityGroup", Kinds.Boolean, instance => instance.AvailabilityGroup, (instance, isInGroup) => instance.AvailabilityGroup = isInGroup)
            .Follows(after => after.AvailabilityGroup ? Consequences.AvailabilityGroup : null),
        Optional(
            "clusterNodes", Kinds.Number(1, SqlInstance.MostNodes), instance => instance.ClusterNodes,
            (instance, nodes) => instance.ClusterNodes = nodes),
        Optional("mirroringPort", Kinds.Port, instance => instance.MirroringPort, (instance, port) => instance.MirroringPort = port),
    ])
    {
    }

    protected override void Found(SqlInstance item, Location location, BindingContext context) =>
        context.Sources.Add(SourceKind.SqlInstance, item.Name, location);
}
