using System;
using PersistentChat.Changes;
using PersistentChat.Keys.Comparing;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Keys;

/// <summary>What a topology states.</summary>
internal sealed class TopologyKeys : ObjectKeys<Topology>
{
    public static readonly TopologyKeys Table = new();

    private static Kind<string> Title => new NameKind(StringComparer.Ordinal, (names, name) => names.Topology(name), isNeeded: true);

    private TopologyKeys() : base("topology", () => new Topology(), topology => topology with { },
    [
        Required("name", Title, topology => topology.Name, (topology, name) => topology.Name = name),
        Optional("product", Kinds.Choice<Product>(), topology => topology.Product, (topology, product) => topology.Product = product)
            .AlwaysWritten().StatedBy(Coverage.Exported)
            .Follows(after => after.Product == Product.SkypeForBusiness2015 ? Consequences.ProductToSkype : Consequences.ProductToLync),
        Optional(
            "directory", new TableKind<ActiveDirectory>(DirectoryKeys.Table), topology => topology.Directory,
            (topology, directory) => topology.Directory = directory!).ComparedBy(CompareDirectories),
        Optional(
            "sites", new ObjectsKind<Site, string>(SiteKeys.Table, site => site.Name, StringComparer.OrdinalIgnoreCase)
                .Matched(ChangeKind.Site, Consequences.Publish),
            topology => topology.Sites, (topology, sites) => topology.Sites = sites!),
        Optional(
            "frontEndPools", new ObjectsKind<FrontEndPool, Fqdn>(FrontEndPoolKeys.Table, pool => pool.Fqdn)
                .Matched(ChangeKind.FrontEndPool, Consequences.Publish),
            topology => topology.FrontEndPools, (topology, pools) => topology.FrontEndPools = pools!),
        Optional(
            "sqlInstances", new ObjectsKind<SqlInstance, SqlInstanceName>(SqlInstanceKeys.Table, instance => instance.Name)
                .Matched(ChangeKind.SqlInstance),
            topology => topology.SqlInstances, (topology, instances) => topology.SqlInstances = instances!),
        Optional(
            "computers", new ObjectsKind<Computer, Fqdn>(ComputerKeys.Table, computer => computer.Fqdn).Matched(ChangeKind.Computer),
            topology => topology.Computers, (topology, computers) => topology.Computers = computers!),
        Optional(
            "chatPools", new ObjectsKind<ChatPool, Fqdn>(ChatPoolKeys.Table, pool => pool.Fqdn),
            topology => topology.ChatPools, (topology, pools) => topology.ChatPools = pools!)
            .ComparedBy((changes, _, _) => new ChatPoolChanges(changes.Comparison).Compare()),
        Optional(
            "suppressions", Kinds.Lines(new TableKind<Suppression>(SuppressionKeys.Table)), topology => topology.Suppressions,
            (topology, suppressions) => topology.Suppressions = suppressions!)
            .ComparedBy((changes, before, after) => new SuppressionChanges(changes.Comparison).Compare(before.Suppressions, after.Suppressions)),
        Optional("policy", new TableKind<Policy>(PolicyKeys.Table), topology => topology.Policy, (topology, policy) => topology.Policy = policy!)
            .ComparedBy((changes, before, after) => PolicyKeys.Table.Compare(
                changes.Comparison.Of(ChangeKind.Policy, nameof(ChangeKind.Policy)), "", before.Policy, after.Policy)),
    ], frame: true)
    {
    }

    /// <summary>Its own keys are chapters of a report.</summary>
    protected override bool IsShown(Topology item, Key<Topology> key) => IsCommon(key);

    private static void CompareDirectories(ObjectChanges changes, Topology before, Topology after) => DirectoryKeys.Table.Compare(
        changes.Comparison.Of(ChangeKind.Directory, (object?)before.Directory.Domain ?? before), "", before.Directory, after.Directory);
}
