using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

public class MigrationRuleTests
{
    private static readonly LegacyPool _legacy = new(Name("gc01"), LegacyProduct.GroupChat2010, new DomainName("contoso.com"));
    private static readonly string[] _rules = ["PCT4009", "PCT4010", "PCT4011", "PCT4012", "PCT4013"];

    [Fact]
    public void What_is_not_stated_is_not_judged() =>
        Assert.All(_rules, rule => Assert.Empty(Find(rule, Of([Pool("se01", nextHop: "se01", servers: ["se01"])], [Standard()]))));

    [Fact]
    public void Only_Lync_Server_2013_takes_over_from_Group_Chat()
    {
        Topology For(Product product) => Of(
            [From("se01", _legacy, new LegacyPool(Name("ocs"), LegacyProduct.GroupChat2007R2)), From("chat", _legacy)], [Standard()],
            directory: new ActiveDirectory(new DomainName("fabrikam.com")), product: product);
        Assert.All(_rules, rule => Assert.NotEmpty(Find(rule, For(Product.Lync2013))));
        Assert.All(_rules, rule => Assert.Empty(Find(rule, For(Product.SkypeForBusiness2015))));
    }

    [Theory]
    [InlineData("contoso.com", null, "CONTOSO.com", true)]
    [InlineData("emea.contoso.com", "contoso.com", "contoso.com", true)]
    [InlineData("emea.contoso.com", "contoso.com", "emea.contoso.com", false)]
    [InlineData("contoso.com", null, null, true)]
    [InlineData(null, null, "fabrikam.com", true)]
    public void Both_forests_must_be_stated_to_differ(string? domain, string? root, string? forest, bool passes)
    {
        var directory = new ActiveDirectory(domain is null ? null : new DomainName(domain), root is null ? null : new DomainName(root));
        var legacy = new LegacyPool(Name("gc01"), LegacyProduct.GroupChat2010, forest is null ? null : new DomainName(forest));
        Assert.Equal(passes ? [] : ["gc01.contoso.com"], Find("PCT4010", Of([From("chat", legacy)], directory: directory)).Select(finding => finding.Target));
    }

    [Fact]
    public void A_pool_that_lists_a_Group_Chat_pool_twice_is_still_one()
    {
        Assert.Empty(Find("PCT4011", Of([From("chat", _legacy, _legacy)])));
        Assert.Equal(
            ["The Group Chat pool 'gc01.contoso.com' is to be migrated into several chat pools: chat.contoso.com, talk.contoso.com."],
            Messages("PCT4011", Of([From("chat", _legacy, _legacy), From("talk", _legacy)])));
    }

    [Fact]
    public void Generations_are_counted_over_all_pools() =>
        Assert.Equal(
            [
                "The topology 'Contoso' migrates two generations at once: Group Chat of Lync Server 2010 (gc01.contoso.com) and of "
                + "Office Communications Server 2007 R2 (ocs.contoso.com).",
            ],
            Messages("PCT4012", Of([From("chat", _legacy), From("talk", new LegacyPool(Name("ocs"), LegacyProduct.GroupChat2007R2))])));

    private static ChatPool From(string name, params LegacyPool[] legacy) =>
        new ChatPool(Name(name), ChatPoolType.MultipleServer, Name("se01"), Store(@"sql02\" + name), [new ChatServer(Name(name))]).With(it => it.MigratedFrom = legacy);
}
