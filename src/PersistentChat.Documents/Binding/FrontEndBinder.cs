using PersistentChat.Inspection;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes front-end pools.</summary>
internal sealed class FrontEndBinder(BindingContext context)
{
    public FrontEndPool? Pool(Fields fields, Fqdn? fqdn)
    {
        context.Sources.Add(SourceKind.FrontEndPool, fqdn, fields.PlaceOf("fqdn"));
        var edition = fields.Choice<FrontEndEdition>("edition");
        var site = fields.Find("site") is { } node ? context.Site(node, "site") : null;
        var product = fields.Choice<Product>("product");
        var serviceVersion = fields.Number("serviceVersion", 1, FrontEndPool.HighestServiceVersion);
        var servers = fields.Distinct(
            "servers", text => new Fqdn(text), (server, place) => context.Sources.Add(SourceKind.FrontEndServer, server, place));
        var backEnd = fields.Parse("backEnd", text => new SqlInstanceName(text));
        if (fqdn is null || edition is null || site is null)
            return null;
        var pool = context.Problems.Try(
            fields.PlaceOf("servers"), () => new FrontEndPool(fqdn, edition.Value, site, servers, backEnd, product, serviceVersion));
        // The back end of a Standard Edition server goes without saying; it stands where the server does.
        context.Sources.Add(SourceKind.SqlMention, pool?.BackEnd, fields.PlaceOf(backEnd is null ? "fqdn" : "backEnd"));
        return pool;
    }
}
