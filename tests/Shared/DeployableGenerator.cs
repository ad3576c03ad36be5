using FsCheck;
using FsCheck.Fluent;

namespace PersistentChat.Tests.Shared;

/// <summary>A topology that can be deployed, and what happens to it.</summary>
/// <param name="Topology">One chat pool and what it needs; no two stores share more than a deployment may share.</param>
/// <param name="LosesManagement">Whether the Central Management Store is lost with the primary data centre, where the topology does not say it.</param>
/// <param name="LosesNextHop">The same for the next hop.</param>
/// <param name="HasBackupPool">Whether the next hop has a backup pool.</param>
/// <param name="LeavesCopies">Whether databases of the lost data centre survive on its mirrors.</param>
/// <param name="LacksCompliance">Whether nobody created the compliance database of the other data centre.</param>
/// <param name="LeavesMirroring">Whether the databases of the rebuilt data centre are mirrored before anybody fails back.</param>
public sealed record Deployable(
    Topology Topology, bool LosesManagement, bool LosesNextHop, bool HasBackupPool, bool LeavesCopies, bool LacksCompliance, bool LeavesMirroring = false)
{
    public override string ToString() => string.Join(" | ", Topology.ChatPools.Select(pool =>
        $"{pool.PoolType} content {Of(pool.ContentStore)} backup {Of(pool.BackupContentStore)} compliance {pool.Compliance.Enabled} {Of(pool.Compliance.Store)} backup {Of(pool.Compliance.BackupStore)} "
        + string.Join(",", pool.Servers.Select(server => $"{server.Fqdn} {server.State} {server.DataCenter}")) + $" next hop {pool.NextHop} file store {pool.FileStore}"))
        + $" | front ends {string.Join(",", Topology.FrontEndPools.Select(pool => pool.Fqdn + " " + pool.BackEnd))} | {Topology.Product} management {LosesManagement} next hop {LosesNextHop} backup pool {HasBackupPool} copies {LeavesCopies} no compliance {LacksCompliance} mirroring {LeavesMirroring}";

    private static string Of(SqlStore? store) => store is null ? "-" : $"{store.Instance}/{store.Mirror}/{store.Witness}";
}

/// <summary>Random topologies that a deployment could have.</summary>
public static class DeployableGenerator
{
    private const string Primary = "Redmond-A";
    private const string Other = "Redmond-B";

    public static Arbitrary<Deployable> Deployables() => Deployable.ToArbitrary();

    public static Gen<Deployable> Deployable =>
        from topology in Topology
        from losesManagement in Flag
        from losesNextHop in Flag
        from hasBackupPool in Flag
        from leavesCopies in Flag
        from lacksCompliance in Flag
        from leavesMirroring in Flag
        select new Deployable(topology, losesManagement, losesNextHop, hasBackupPool, leavesCopies, lacksCompliance, leavesMirroring);

    private static Gen<bool> Flag => Gen.Elements(true, false);

    private static Gen<Topology> Topology =>
        from product in Gen.Elements(Enum.GetValues<Product>())
        from areasStated in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from isMultiple in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from content in Store("content", Primary)
        from backup in Store("backup", Other).OrNull()
        from complianceIsOn in Flag
        from sharesContent in Flag
        from sharesBackup in Flag
        from compliance in Store("compliance", Primary)
        from complianceBackup in Store("backupcompliance", Other).OrNull()
        from servers in Servers(isMultiple, areasStated)
        from nextHopIsStandard in Flag
        from nextHopArea in Gen.Elements(Primary, Other, null)
        from otherFrontEnds in Gen.Choose(0, 2)
        from managementOnNextHop in Flag
        from path in Gen.Elements(isMultiple ? [@"\\files.contoso.com\chat", @"D:\chat", null] : new[] { @"\\files.contoso.com\chat", @"D:\chat", null })
        from logShare in Gen.Elements(@"\\files.contoso.com\logs", null)
        select Build(
            product, areasStated, isMultiple, content, backup,
            complianceIsOn
                ? new ComplianceSettings(
                    true, sharesContent ? content : compliance, complianceBackup is null ? null : sharesBackup && backup is not null ? backup : complianceBackup)
                : ComplianceSettings.Off,
            servers, nextHopIsStandard, nextHopArea, otherFrontEnds, managementOnNextHop, path, logShare);

    private static Gen<SqlStore> Store(string name, string area) =>
        from isNamed in Flag
        from hasMirror in Flag
        from hasWitness in Flag
        let place = area == Primary ? "a" : "b"
        select new SqlStore(
            Instance($"{name}1-{place}", isNamed), hasMirror ? Instance($"{name}2-{place}", isNamed) : null,
            hasMirror && hasWitness ? Instance($"{name}3-{place}", isNamed) : null);

    private static SqlInstanceName Instance(string host, bool isNamed) => new(new Fqdn(host + ".contoso.com"), isNamed ? "chat" : null);

    private static Gen<List<ChatServer>> Servers(bool isMultiple, bool areasStated) =>
        from active in Gen.Choose(1, 4)
        from near in Gen.Choose(0, 2)
        from far in Gen.Choose(0, 4)
        from stretched in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 3)))
        let count = Math.Min(8, active + near + far)
        select !isMultiple
            ? [new ChatServer(new Fqdn("chat01.contoso.com"), dataCenter: areasStated ? Primary : null)]
            : Enumerable.Range(0, count).Select(i => new ChatServer(
                new Fqdn($"chat{i + 1:00}.contoso.com"), i < active ? ServerState.Active : ServerState.Standby,
                !areasStated ? null : i < Math.Max(1, active - stretched) || (i >= active && i < active + near) ? Primary : Other)).ToList();

    private static Topology Build(
        Product product, bool areasStated, bool isMultiple, SqlStore content, SqlStore? backup, ComplianceSettings compliance, List<ChatServer> servers,
        bool nextHopIsStandard, string? nextHopArea, int otherFrontEnds, bool managementOnNextHop, string? path, string? logShare)
    {
        // A single-server pool next to a Standard Edition server runs on it.
        var isOnStandardEdition = !isMultiple && nextHopIsStandard;
        var stores = new[] { content, backup, compliance.Store, compliance.BackupStore }.OfType<SqlStore>().SelectMany(store => store.Instances).Distinct();
        var nextHop = nextHopIsStandard
            ? new FrontEndPool(new Fqdn("se01.contoso.com"), FrontEndEdition.Standard, "Redmond")
            : new FrontEndPool(
                new Fqdn("pool01.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com"), new Fqdn("fe02.contoso.com")],
                new SqlInstanceName(@"be01.contoso.com\rtc"));
        var others = Enumerable.Range(2, otherFrontEnds).Select(i => new FrontEndPool(
            new Fqdn($"pool0{i}.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn($"fe1{i}.contoso.com")], new SqlInstanceName($@"be0{i}.contoso.com\rtc")));
        return new Topology("Contoso", product).With(it =>
        {
            it.Sites = [new Site("Redmond")];
            it.FrontEndPools = [nextHop, .. others];
            it.SqlInstances = [
                .. stores.Select(name => new SqlInstance(name).With(it =>
                {
                    it.DataCenter = !areasStated ? null : name.Server.ToString().Contains("-a.", StringComparison.Ordinal) ? Primary : Other;
                })),
                new SqlInstance(nextHop.BackEnd!).With(it =>
                {
                    it.Databases = managementOnNextHop ? [SqlDatabaseKind.CentralManagement] : [];
                    it.DataCenter = areasStated ? nextHopArea : null;
                }),
                .. others.Select(other => new SqlInstance(other.BackEnd!).With(it => it.DataCenter = areasStated ? Other : null)),
            ];
            it.ChatPools = [
                new ChatPool(
                    new Fqdn(isMultiple ? "chat.contoso.com" : isOnStandardEdition ? "se01.contoso.com" : "chat01.contoso.com"),
                    isMultiple ? ChatPoolType.MultipleServer : ChatPoolType.SingleServer, nextHop.Fqdn, content, isOnStandardEdition ? [] : servers).With(it =>
                {
                    it.BackupContentStore = backup;
                    it.Compliance = compliance;
                    it.LogShippingShare = logShare is null ? null : new StorePath(logShare);
                    it.FileStore = path is null ? null : new StorePath(path);
                }),
            ];
        });
    }
}
