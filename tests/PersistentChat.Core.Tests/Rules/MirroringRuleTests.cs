namespace PersistentChat.Tests;

public class MirroringRuleTests
{
    private static readonly ChatPool _pool = Plan.Pool(content: Plan.Store(@"sql02\a", @"sql03\a", @"sql04\w"));

    [Fact]
    public void Partners_on_three_servers_of_one_domain_with_one_version_are_in_order_whatever_the_witness_edition()
    {
        SqlInstance[] instances =
        [
            Plan.Facts(@"sql02\a", SqlEdition.Enterprise, "2012"),
            Plan.Facts(@"sql03\a", SqlEdition.Enterprise, "2012"),
            Plan.Facts(@"sql04\w", SqlEdition.Express, "2012"),
        ];
        Assert.Empty(Plan.Find("PCT3008", Plan.Of([_pool], instances: instances)));
        Assert.Empty(Plan.Find("PCT3008", Plan.Of([_pool])));
    }

    [Theory]
    [InlineData(@"sql02\b", @"sql04\w", "mgc and its mirror on the same server: sql02.contoso.com.")]
    [InlineData(@"sql03\a", @"sql02\w", "the witness of mgc on the server of the principal or of the mirror: sql02.contoso.com.")]
    [InlineData(@"sql03\a", @"sql03\w", "the witness of mgc on the server of the principal or of the mirror: sql03.contoso.com.")]
    public void Partners_stand_on_different_servers(string mirror, string witness, string message)
    {
        var messages = Plan.Messages("PCT3008", Plan.Of([Plan.Pool(content: Plan.Store(@"sql02\a", mirror, witness))]));
        Assert.EndsWith(message, Assert.Single(messages));
    }

    [Fact]
    public void Each_broken_requirement_of_each_store_is_a_finding_about_the_pool()
    {
        SqlInstance[] instances =
        [
            Plan.Facts(@"sql02\a", SqlEdition.Enterprise, "2012"),
            Plan.Facts(@"sql03\a", SqlEdition.Standard, "2008R2"),
        ];
        var pool = Plan.Pool(
            content: Plan.Store(@"sql02\a", @"sql03\a"), compliance: Plan.Compliance(Plan.Store(@"sql02\a", @"sql03\a")));
        var editions = @"different editions of SQL Server: sql02.contoso.com\a (Enterprise), sql03.contoso.com\a (Standard).";
        var versions = @"different versions of SQL Server: sql02.contoso.com\a (2012), sql03.contoso.com\a (2008R2).";
        Assert.Equal(
            [
                "The pool 'chat.contoso.com' mirrors mgc between " + versions,
                "The pool 'chat.contoso.com' mirrors mgc between " + editions,
                "The pool 'chat.contoso.com' mirrors mgccomp between " + versions,
                "The pool 'chat.contoso.com' mirrors mgccomp between " + editions,
            ],
            Plan.Messages("PCT3008", Plan.Of([pool], instances: instances)));
    }

    [Fact]
    public void A_partner_about_which_nothing_is_stated_breaks_nothing()
    {
        var topology = Plan.Of([_pool], instances: [Plan.Facts(@"sql02\a", SqlEdition.Enterprise, "2012"), Plan.Facts(@"sql04\w", version: "2012")]);
        Assert.Empty(Plan.Find("PCT3008", topology));
    }

    [Fact]
    public void The_domain_is_the_suffix_unless_the_facts_about_the_computer_say_otherwise()
    {
        Computer Fact(string host, string domain) => new Computer(Plan.Name(host)).With(it => it.Domain = new DomainName(domain));
        var moved = Plan.Of([_pool], computers: [Fact("sql04", "fabrikam.com")]);
        Assert.EndsWith(
            @"different domains by their FQDNs: sql02.contoso.com\a (contoso.com), sql03.contoso.com\a (contoso.com), sql04.contoso.com\w (fabrikam.com).",
            Assert.Single(Plan.Messages("PCT3008", moved)));
        var foreign = new SqlStore(Plan.Instance(@"sql02\a"), new SqlInstanceName(@"sql03.fabrikam.com\a"));
        Assert.Single(Plan.Find("PCT3008", Plan.Of([Plan.Pool(content: foreign)])));
        var joined = Plan.Of(
            [Plan.Pool(content: foreign)], computers: [new Computer(new Fqdn("sql03.fabrikam.com")).With(it => it.Domain = new DomainName("CONTOSO.com"))]);
        Assert.Empty(Plan.Find("PCT3008", joined));
    }
}
