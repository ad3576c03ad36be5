namespace PersistentChat.Documents.Binding;

/// <summary>Makes front-end pools.</summary>
internal sealed class FrontEndBinder(BindingContext context)
{
    public FrontEndPool? Pool(Fields fields, Fqdn? fqdn)
    {
        var edition = fields.Choice<FrontEndEdition>("edition");
        var site = fields.Find("site") is { } node ? context.Site(node, "site") : null;
        var product = fields.Choice<Product>("product");
        var servers = fields.Distinct("servers", text => new Fqdn(text));
        var backEnd = fields.Parse("backEnd", text => new SqlInstanceName(text));
        return fqdn is null || edition is null || site is null
            ? null
            : context.Problems.Try(
                fields.PlaceOf("servers"), () => new FrontEndPool(fqdn, edition.Value, site, servers, backEnd, product));
    }
}
