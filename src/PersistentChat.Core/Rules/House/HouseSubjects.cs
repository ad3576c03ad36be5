using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Rules.House;

/// <summary>The objects that rules with keys of their own speak of. Names are judged only of what a topology lists, and a server of two pools once.</summary>
internal static class HouseSubjects
{
    public static SubjectKind ChatPools { get; } = SubjectKind.Find(ChatPoolKeys.Table.Name)!;

    /// <summary>Described instances in the order of the document, then those that are only used.</summary>
    public static SubjectKind Instances { get; } = new SubjectKind<SqlInstanceName>(
        SqlInstanceKeys.Table, Names, (name, index) => index.StoresByInstance[name].Select(use => use.Pool), (name, index) => (object?)index.Instance(name) ?? name,
        SubjectKind.NoInstance, SubjectKind.NeedsInstances);

    private static SubjectKind NamedInstances { get; } = new SubjectKind<SqlInstanceName>(
        SqlInstanceKeys.Table, Names, (name, index) => index.StoresByInstance[name].Select(use => use.Pool));

    private static SubjectKind Servers { get; } = new SubjectKind<Fqdn>(
        ComputerKeys.Table, index => [.. index.PoolsByServer.Select(server => server.Key)], (name, index) => index.PoolsByServer[name]);

    private static SubjectKind Sites { get; } = SubjectKind.Find(SiteKeys.Table.Name)!;

    private static SubjectKind FrontEndPools { get; } = SubjectKind.Find(FrontEndPoolKeys.Table.Name)!;

    private static SubjectKind Computers { get; } = new SubjectKind<Fqdn>(
        ComputerKeys.Table, index => [.. index.Topology.Computers.Select(computer => computer.Fqdn)], (name, index) => index.PoolsByServer[name],
        (name, index) => index.Computer(name)!);

    /// <summary>The objects of a kind whose names are judged, which of them are meant, and the fact that is their name.</summary>
    public static (SubjectKind Subjects, Every? Selects, string Name) Named(NamingTarget kind) => kind switch
    {
        NamingTarget.ChatPool => (ChatPools, HouseRules.Block(HouseRules.Ask(ChatPools, "ownServer", Is(false))), "fqdn"),
        NamingTarget.ChatServer => (Servers, HouseRules.Block(HouseRules.Ask(Servers, "services", IsNoStandardEdition())), "fqdn"),
        NamingTarget.SqlInstance => (NamedInstances, HouseRules.Block(HouseRules.Ask(NamedInstances, "broughtAlong", Is(false))), "name"),
        NamingTarget.Site => (Sites, null, "name"),
        NamingTarget.FrontEndPool => (FrontEndPools, null, "fqdn"),
        _ => (Computers, null, "fqdn"),
    };

    private static EqualTest Is(bool value) => new(new Literal(Kinds.Boolean, value));

    private static ItemsTest IsNoStandardEdition() => new(
        Quantifier.None, null, ValueList.Of<Test>([new EqualTest(new Literal(Kinds.Choice<ComputerService>(), ComputerService.StandardEditionServer))]));

    private static SqlInstanceName[] Names(TopologyIndex index) =>
        [.. index.Topology.SqlInstances.Select(instance => instance.Name).Concat(index.InstancesInUse.Select(instance => instance.Name)).Distinct()];
}
