using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class SqlPlacementRuleTests
{
    [Fact]
    public void A_mirror_counts_as_a_content_database_of_its_instance()
    {
        var topology = Plan.Of([Plan.Pool(content: Plan.Store(@"sql02\a", @"sql03\a")), Plan.Pool("other", Plan.Store(@"sql03\a"))]);
        var finding = Assert.Single(Plan.Find("PCT3001", topology));
        Assert.Equal(@"sql03.contoso.com\a", finding.Target);
        Assert.Equal([Plan.Name("chat"), Plan.Name("other")], finding.Pools);
        Assert.Equal(
            [@"The instance 'sql03.contoso.com\a' holds 2 content databases (mgc), of: chat.contoso.com, other.contoso.com."],
            Plan.Messages("PCT3001", topology));
    }

    [Fact]
    public void A_witness_holds_nothing()
    {
        var topology = Plan.Of(
            [Plan.Pool(content: Plan.Store(@"sql02\a", @"sql03\a", @"sql04\a")), Plan.Pool("other", Plan.Store(@"sql04\a"))]);
        Assert.Empty(Plan.Find("PCT3001", topology));
    }

    [Fact]
    public void A_store_and_its_own_mirror_on_one_instance_is_a_matter_of_mirroring()
    {
        var topology = Plan.Of([Plan.Pool(content: Plan.Store(@"sql02\a", @"sql02\a"))]);
        Assert.Empty(Plan.Find("PCT3001", topology));
        Assert.Single(Plan.Find("PCT3008", topology));
    }

    [Fact]
    public void A_store_and_its_own_backup_on_one_instance_are_two_databases_of_one_pool()
    {
        var finding = Assert.Single(Plan.Find("PCT3001", Plan.Of([Plan.Pool(content: Plan.Store(@"sql02\a"), backup: Plan.Store(@"SQL02\A"))])));
        Assert.Equal([Plan.Name("chat")], finding.Pools);
    }

    [Fact]
    public void Content_and_compliance_may_share_an_instance_and_two_instances_a_server()
    {
        var topology = Plan.Of(
        [
            Plan.Pool(content: Plan.Store(@"sql02\a"), compliance: Plan.Compliance(Plan.Store(@"sql02\a"))),
            Plan.Pool("other", Plan.Store(@"sql02\b"), compliance: Plan.Compliance(Plan.Store(@"sql02\b"))),
        ]);
        Assert.Empty(Plan.Find("PCT3001", topology));
        Assert.Empty(Plan.Find("PCT3005", topology));
    }

    [Fact]
    public void Compliance_that_is_off_places_no_database()
    {
        var stated = Plan.Store(@"sql04\a");
        ChatPool[] Pools(bool on) =>
            [Plan.Pool(compliance: Plan.Compliance(stated, on: on)), Plan.Pool("other", compliance: Plan.Compliance(stated, on: on))];
        Assert.Single(Plan.Find("PCT3005", Plan.Of(Pools(on: true))));
        Assert.Empty(Plan.Find("PCT3005", Plan.Of(Pools(on: false))));
    }

    [Fact]
    public void Two_front_end_pools_on_one_back_end_concern_the_pools_behind_them()
    {
        var topology = Plan.Of(
            [Plan.Pool(), Plan.Pool("other", nextHop: "pool03")],
            [
                Plan.Enterprise(),
                Plan.Enterprise("pool02"),
                Plan.Enterprise("pool03", @"sql11\other"),
                Plan.Enterprise("pool04", null),
                Plan.Enterprise("pool05", null),
            ]);
        var finding = Assert.Single(Plan.Find("PCT3002", topology));
        Assert.Equal(@"sql01.contoso.com\rtc", finding.Target);
        Assert.Equal([Plan.Name("chat")], finding.Pools);
        Assert.EndsWith("pool01.contoso.com, pool02.contoso.com.", finding.Message);
    }

    [Theory]
    [InlineData(@"sql01\rtc", @"on the instance sql01.contoso.com\rtc, which is also the back end of pool01.contoso.com")]
    [InlineData(@"sql01\chat", @"on the instance sql01.contoso.com\chat, whose server also runs the back end of pool01.contoso.com")]
    [InlineData(@"sql02\chat", null)]
    public void Content_beside_a_back_end_is_not_recommended(string content, string? message)
    {
        var messages = Plan.Messages("PCT3003", Plan.Of([Plan.Pool(content: Plan.Store(content))]));
        if (message is null)
            Assert.Empty(messages);
        else
            Assert.Contains(message, Assert.Single(messages));
    }

    [Fact]
    public void Each_store_beside_a_back_end_is_one_finding_about_the_pool_even_if_only_the_mirror_is_there()
    {
        var pool = Plan.Pool(
            content: Plan.Store(@"sql02\chat", @"sql01\chat"), compliance: Plan.Compliance(Plan.Store(@"sql01\comp", @"sql01\rtc")));
        var findings = Plan.Find("PCT3003", Plan.Of([pool]));
        Assert.Equal(["chat.contoso.com", "chat.contoso.com"], findings.Select(finding => finding.Target));
        Assert.Contains("mgc on", findings[0].Message);
        Assert.Contains("mgccomp on", findings[1].Message);
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void Chat_on_a_Standard_Edition_server_may_use_its_local_instance()
    {
        var local = Plan.Pool("se01", Plan.Store(@"se01\rtc"), ["se01"], nextHop: "se01");
        Assert.Empty(Plan.Find("PCT3003", Plan.Of([local], [Plan.Standard()])));
        Assert.Empty(Plan.Find("PCT3006", Plan.Of([local], [Plan.Standard()], [Plan.Facts(@"se01\rtc", SqlEdition.Express, "2012")])));
    }

    [Fact]
    public void Separate_chat_servers_may_not_use_the_local_instance_of_a_Standard_Edition_server()
    {
        var separate = Plan.Pool(content: Plan.Store(@"se01\rtc"), nextHop: "se01");
        Assert.Equal(@"se01.contoso.com\rtc", Assert.Single(Plan.Find("PCT3006", Plan.Of([separate], [Plan.Standard()]))).Target);
    }
}
