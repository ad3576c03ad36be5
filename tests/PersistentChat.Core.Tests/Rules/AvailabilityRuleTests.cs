namespace PersistentChat.Tests;

public class AvailabilityRuleTests
{
    private const string Share = @"\\files.contoso.com\logs";
    private static readonly SqlStore _backup = Plan.Store(@"sql05\a", @"sql06\a");
    private static readonly SqlStore _compliance = Plan.Store(@"sql07\a");

    private static string[] Missing(ChatPool pool) => Plan.Messages("PCT6003", Plan.Of([pool]));

    [Fact]
    public void A_pool_that_prepares_no_recovery_misses_nothing() =>
        Assert.Empty(Missing(Plan.Pool(compliance: Plan.Compliance(_compliance))));

    [Fact]
    public void Complete_recovery_has_mirrored_backup_stores_and_a_share()
    {
        Assert.Empty(Missing(Plan.Pool(backup: _backup, share: Share)));
        var compliance = Plan.Compliance(_compliance, Plan.Store(@"sql08\a", @"sql09\a"));
        Assert.Empty(Missing(Plan.Pool(backup: _backup, share: Share, compliance: compliance)));
    }

    [Fact]
    public void Each_missing_part_is_a_finding()
    {
        Assert.Equal(
            [
                "The pool 'chat.contoso.com' prepares disaster recovery and has compliance turned on but has no backup compliance store.",
                @"The pool 'chat.contoso.com' keeps the backup of mgc on sql05.contoso.com\a without a mirror: after a failover it is not highly available.",
                "The pool 'chat.contoso.com' prepares disaster recovery but names no share for log shipping.",
            ],
            Missing(Plan.Pool(backup: Plan.Store(@"sql05\a"), compliance: Plan.Compliance(_compliance))));
        Assert.Equal(
            [
                "The pool 'chat.contoso.com' prepares disaster recovery but has no backup content store.",
                @"The pool 'chat.contoso.com' keeps the backup of mgccomp on sql08.contoso.com\a without a mirror: after a failover it is not highly available.",
            ],
            Missing(Plan.Pool(share: Share, compliance: Plan.Compliance(_compliance, Plan.Store(@"sql08\a")))));
    }

    [Fact]
    public void The_share_is_one_that_other_servers_reach() =>
        Assert.Contains(@"names D:\logs for log shipping", Assert.Single(Missing(Plan.Pool(backup: _backup, share: @"D:\logs"))));

    [Fact]
    public void Stores_of_compliance_that_is_off_do_not_count() =>
        Assert.Empty(Missing(Plan.Pool(backup: _backup, share: Share, compliance: Plan.Compliance(_compliance, on: false))));

    [Fact]
    public void A_single_server_pool_is_told_that_it_has_no_recovery_and_not_how_to_complete_it()
    {
        var topology = Plan.Of([Plan.Pool(type: ChatPoolType.SingleServer, servers: ["chat"], backup: Plan.Store(@"sql05\a"))]);
        Assert.Empty(Plan.Find("PCT6003", topology));
        Assert.EndsWith(@"names backup stores: sql05.contoso.com\a.", Assert.Single(Plan.Messages("PCT6001", topology)));
    }

    [Fact]
    public void Chat_on_a_Standard_Edition_server_has_neither_mirrors_nor_further_servers()
    {
        var topology = Plan.Of(
            [Plan.Pool("se01", Plan.Store(@"se01\rtc", @"sql03\a"), ["se01", "chat02"], standby: 1, nextHop: "se01")], [Plan.Standard()]);
        Assert.Equal(
            [
                @"The pool 'se01.contoso.com' runs on the Standard Edition server se01.contoso.com and mirrors mgc to sql03.contoso.com\a.",
                "The pool 'se01.contoso.com' runs on the Standard Edition server se01.contoso.com and lists standby or further servers: chat02.contoso.com.",
            ],
            Plan.Messages("PCT6002", topology));
        var separate = Plan.Pool(content: Plan.Store(@"sql02\a", @"sql03\a"), standby: 1, nextHop: "se01");
        Assert.Empty(Plan.Find("PCT6002", Plan.Of([separate], [Plan.Standard()])));
    }
}
