using System.Collections.Generic;
using PersistentChat.Changes;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>What a front-end pool states.</summary>
internal sealed class FrontEndPoolKeys : ObjectKeys<FrontEndPool>
{
    public static readonly FrontEndPoolKeys Table = new();

    public static readonly Key<FrontEndPool> Edition = Table["edition"];

    public static readonly Key<FrontEndPool> Site = Table["site"];

    public static readonly Key<FrontEndPool> Servers = Table["servers"];

    public static readonly Key<FrontEndPool> BackEnd = Table["backEnd"];

    private static Kind<IReadOnlyList<Fqdn>> ServerNames => Kinds.Line(new LocatedKind<Fqdn>(
            Kinds.Computer, (context, server, location) => context.Sources.Add(SourceKind.FrontEndServer, server, location)))
        .Distinct(server => server, TopologyError.DuplicateName);

    private FrontEndPoolKeys() : base("frontEndPool", () => new FrontEndPool(), pool => pool with { },
    [
        Required("fqdn", Kinds.FrontEndPool, pool => pool.Fqdn, (pool, fqdn) => pool.Fqdn = fqdn),
        Required("edition", Kinds.Choice<FrontEndEdition>(), pool => pool.Edition, (pool, edition) => pool.Edition = edition),
        Required("site", Kinds.Site, pool => pool.Site, (pool, site) => pool.Site = site).StatedBy(Coverage.Exported),
        Optional("product", Kinds.Choice<Product>(), pool => pool.Product, (pool, product) => pool.Product = product)
            .ComparedBy(CompareProducts).StatedBy(Coverage.Exported)
            .Shown(how => how with { Heading = "Edition", Line = CellLine.Aside }),
        Optional(
            "serviceVersion", Kinds.Number(1, FrontEndPool.HighestServiceVersion), pool => pool.ServiceVersion,
            (pool, version) => pool.ServiceVersion = version).Follows(Consequences.NextHopProduct).StatedBy(Coverage.Exported)
            .Shown(how => how with { Heading = "Edition", Word = "FrontEnd_ServiceVersion", Line = CellLine.Aside }),
        Optional("servers", ServerNames, pool => pool.Servers, (pool, servers) => pool.Servers = servers!)
            .LeftOutWhen(pool => pool.Edition == FrontEndEdition.Standard)
            .Follows(Consequences.Publish, Consequences.Publish).StatedBy(Coverage.Exported).Shown(KeyGroup.Identity, Absence.None),
        Optional("backEnd", Kinds.Instance, pool => pool.BackEnd, (pool, instance) => pool.BackEnd = instance)
            .ImpliedBy(pool => pool.Edition == FrontEndEdition.Standard ? pool.LocalBackEnd : null)
            .Follows(Consequences.DatabasesFirst).StatedBy(Coverage.Exported).Shown(KeyGroup.Identity, Absence.Undeclared),
    ])
    {
    }

    protected override void Complete(FrontEndPool item) => item.Complete();

    protected override bool Complete(FrontEndPool item, Fields fields, BindingContext context)
    {
        // The back end of a Standard Edition server goes without saying; it stands where the server does.
        var isStated = item.BackEnd is not null;
        if (!context.Problems.Try(fields.LocationOf("servers"), item, Complete))
            return false;
        context.Sources.Add(SourceKind.SqlMention, item.BackEnd, fields.LocationOf(isStated ? "backEnd" : "fqdn"));
        return true;
    }

    protected override void Found(FrontEndPool item, Location location, BindingContext context) =>
        context.Sources.Add(SourceKind.FrontEndPool, item.Fqdn, location);

    /// <summary>A product that no pool states is the topology's, and changes with it.</summary>
    private static void CompareProducts(ObjectChanges changes, FrontEndPool before, FrontEndPool after)
    {
        if (before.Product is null && after.Product is null)
            return;
        var (was, became) = (before.Product ?? changes.Comparison.Reference.Product, after.Product ?? changes.Comparison.Difference.Product);
        if (was != became)
            changes.Add(new Property("", "product"), was.ToString(), became.ToString(), new Follow(Consequences.NextHopProduct));
    }
}
