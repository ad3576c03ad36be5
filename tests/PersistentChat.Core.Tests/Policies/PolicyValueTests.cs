using FsCheck.Xunit;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

public class PolicyValueTests
{
    [Theory]
    [InlineData("1.0", 4, 4)]
    [InlineData("0.5", 3, 2)]
    [InlineData("0.25", 4, 1)]
    [InlineData("0.001", 1, 1)]
    [InlineData("1", 0, 0)]
    [InlineData("7", 1, 7)]
    [InlineData("7", 4, 4)]
    [InlineData("2", 9, 0)]
    public void Standby_servers_are_rounded_up_and_fit_into_a_pool_of_eight(string share, int active, int needed) =>
        Assert.Equal(needed, Share(share).ServersFor(active));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("7.001")]
    public void A_share_outside_its_range_is_refused(string share) =>
        Sample.Refused(TopologyError.NumberOutOfRange, () => Share(share));

    [Fact]
    public void Zeros_at_the_end_of_a_share_mean_nothing()
    {
        Assert.Equal(Share("1"), Share("1.000"));
        Assert.Equal("0.5", Share("0.50").ToString());
    }

    [Theory]
    [InlineData("5000", 40_000, 5000)]
    [InlineData("20%", 40_000, 8000)]
    [InlineData(" 33 % ", 20_001, 6601)]
    [InlineData("100%", 80_000, 80_000)]
    public void Headroom_is_a_number_of_users_or_a_percentage_rounded_up(string text, int carried, int users) =>
        Assert.Equal(users, Headroom.Parse(text).UsersOf(carried));

    [Theory]
    [InlineData("", TopologyError.InvalidHeadroom)]
    [InlineData("much", TopologyError.InvalidHeadroom)]
    [InlineData("-5", TopologyError.InvalidHeadroom)]
    [InlineData("5.5%", TopologyError.InvalidHeadroom)]
    [InlineData("9999999999", TopologyError.InvalidHeadroom)]
    [InlineData("0", TopologyError.NumberOutOfRange)]
    [InlineData("80001", TopologyError.NumberOutOfRange)]
    [InlineData("0%", TopologyError.NumberOutOfRange)]
    [InlineData("101%", TopologyError.NumberOutOfRange)]
    public void Other_headroom_is_refused(string text, TopologyError error) => Sample.Refused(error, () => Headroom.Parse(text));

    [Theory]
    [InlineData("5000")]
    [InlineData("20%")]
    public void Headroom_is_written_as_it_is_read(string text) => Assert.Equal(text, Headroom.Parse(text).ToString());

    [Fact]
    public void Nothing_is_laid_over_no_policy() => Assert.Throws<ArgumentNullException>(() => new Policy().OverlaidOn(null!));

    [Fact]
    public void Empty_and_double_requirements_are_refused()
    {
        Sample.Refused(TopologyError.NameMissing, () => new NamingPolicy([]));
        Sample.Refused(TopologyError.NameMissing, () => new NamingConvention(NamingTarget.Site, []));
        Sample.Refused(TopologyError.NameMissing, () => new SqlVersionPolicy([]));
        Sample.Refused(TopologyError.DuplicateName, () => new NamingPolicy([Convention("a"), Convention("b")]));
        Sample.Refused(TopologyError.DuplicateName, () => new Policy([new("PCT1001", Severity.Error), new("pct1001", Severity.Error)]));
        Sample.Refused(TopologyError.RuleNotFound, () => new SeverityOverride("PCT9999", Severity.Error));
    }

    [Fact]
    public void What_a_policy_states_holds_over_another_one()
    {
        var house = new Policy([new("PCT1001", Severity.Warning), new("PCT1002", Severity.Warning)], null, Share("1"), null, null);
        var company = new Policy([new("PCT1002", Severity.Error)], new NamingPolicy([Convention("a")]), Share("0.5"));
        var both = company.OverlaidOn(house);
        Assert.Equal(["PCT1001: Warning", "PCT1002: Error"], both.Severities.Select(severity => severity.ToString()));
        Assert.Equal((company.Naming, Share("0.5"), null), (both.Naming, both.StandbyShare, both.SqlVersions));
    }

    [Property(Arbitrary = [typeof(PolicyGenerator)])]
    public void A_policy_is_the_same_over_itself_and_over_none(Policy policy)
    {
        Assert.Equal(policy, policy.OverlaidOn(policy));
        Assert.Equal(policy, policy.OverlaidOn(Policy.None));
        Assert.Equal(policy, Policy.None.OverlaidOn(policy));
    }

    private static NamingConvention Convention(string pattern) => new(NamingTarget.Site, [new NamePattern(pattern)]);

    private static StandbyPolicy Share(string share) =>
        new(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture));
}
