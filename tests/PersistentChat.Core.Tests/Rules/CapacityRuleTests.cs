namespace PersistentChat.Tests;

public class CapacityRuleTests
{
    private static ChatPool Pool(int active, int? users, string name = "chat") =>
        Plan.Pool(name, servers: [.. Enumerable.Range(1, active).Select(i => name + i)], users: users);

    [Theory]
    [InlineData(2, 20_000, null)]
    [InlineData(2, 20_001, "20,001")]
    [InlineData(3, 40_000, null)]
    [InlineData(3, 40_001, "20,001")]
    [InlineData(4, 60_000, null)]
    [InlineData(4, 60_001, "20,001")]
    [InlineData(4, 80_000, "26,667")]
    [InlineData(2, 50_000, "50,000")]
    [InlineData(1, 20_000, null)]
    [InlineData(4, null, null)]
    [InlineData(2, 0, null)]
    public void The_loss_of_one_server_is_felt_above_what_the_others_carry(int active, int? users, string? share)
    {
        var messages = Plan.Messages("PCT5005", Plan.Of([Pool(active, users)]));
        if (share is null)
            Assert.Empty(messages);
        else
            Assert.Equal(
                [$"The pool 'chat.contoso.com' has {active} active servers; when one fails, each remaining one gets {share} users, 20,000 are supported, and no standby server can take its place at once."],
                messages);
    }

    [Fact]
    public void Figures_are_written_as_the_reader_writes_them()
    {
        using var austrian = new CultureScope("de-DE");
        Assert.Contains("26.667 Benutzer", Assert.Single(Plan.Find("PCT5005", Plan.Of([Pool(4, 80_000)]))).Message);
    }

    [Theory]
    [InlineData(1, 20_000, false)]
    [InlineData(1, 20_001, true)]
    [InlineData(4, 80_000, false)]
    [InlineData(1, null, false)]
    public void Each_active_server_carries_its_share(int active, int? users, bool found) =>
        Assert.Equal(found, Plan.Find("PCT5001", Plan.Of([Pool(active, users)])).Count == 1);

    [Fact]
    public void Standby_servers_carry_nobody() =>
        Assert.Single(Plan.Find("PCT5001", Plan.Of([Plan.Pool(servers: ["a1", "a2"], standby: 1, users: 20_001)])));

    [Fact]
    public void The_limit_over_all_pools_is_about_the_topology()
    {
        Assert.Empty(Plan.Find("PCT5003", Plan.Of([Pool(4, 40_000), Pool(4, 40_000, "other"), Pool(1, null, "third")])));
        var finding = Assert.Single(Plan.Find("PCT5003", Plan.Of([Pool(4, 40_000), Pool(4, 40_001, "other")])));
        Assert.Equal("Contoso", finding.Target);
        Assert.Empty(finding.Pools);
        Assert.Single(Plan.Find("PCT5003", Plan.Of([Pool(4, int.MaxValue), Pool(4, int.MaxValue, "other")])));
    }
}
