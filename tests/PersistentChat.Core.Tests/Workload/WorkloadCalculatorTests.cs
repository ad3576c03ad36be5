using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PersistentChat.Workload;

namespace PersistentChat.Tests;

public class WorkloadCalculatorTests
{
    [Theory]
    [InlineData(WorkloadLimit.UsersPerServer, 80_000)]
    [InlineData(WorkloadLimit.UsersPerPool, 80_000)]
    [InlineData(WorkloadLimit.UsersOverAllPools, 80_000)]
    [InlineData(WorkloadLimit.AccessControlEntries, 218_851)]
    [InlineData(WorkloadLimit.InvitationsBeforeDegradation, 68_965)]
    [InlineData(WorkloadLimit.Invitations, 137_931)]
    public void Four_servers_carry_so_many_users_under_each_limit(WorkloadLimit limit, int users)
    {
        var ceiling = Assert.Single(WorkloadCalculator.Calculate(new WorkloadModel(80_000)).Ceilings, ceiling => ceiling.Limit == limit);
        Assert.Equal(users, ceiling.Users);
        Assert.Equal(limit == WorkloadLimit.InvitationsBeforeDegradation, ceiling.BindsFirst);
    }

    [Fact]
    public void A_ceiling_is_not_one_too_low_because_a_third_is_no_binary_fraction()
    {
        // Each user accounts for 30 invitations in one of 90 rooms: a third.
        var model = new WorkloadModel(1).With(it =>
        {
            it.UsersPerRoom = new ClassValues(90, 1, 1);
            it.RoomsPerUser = new ClassValues(1, 0, 0);
            it.InvitationPercent = new ClassValues(100, 0, 0);
            it.InvitedUsersPerRoom = new ClassValues(30, 1, 1);
        });
        Assert.Equal(6_000_000, WorkloadCalculator.Calculate(model).Ceilings.Single(ceiling => ceiling.Limit == WorkloadLimit.Invitations).Users);
    }

    [Theory]
    [InlineData(1, 20_000)]
    [InlineData(3, 60_000)]
    [InlineData(8, 80_000)]
    public void Servers_carry_20000_users_each_and_80000_together(int servers, int users) => Assert.Equal(
        users,
        WorkloadCalculator.Calculate(new WorkloadModel(0, servers)).Ceilings.Single(ceiling => ceiling.Limit == WorkloadLimit.UsersPerServer).Users);

    [Fact]
    public void A_limit_that_is_never_reached_has_no_ceiling()
    {
        var model = new WorkloadModel(80_000).With(it => it.InvitationPercent = new ClassValues(0, 0, 0));
        var report = WorkloadCalculator.Calculate(model);
        Assert.Null(report.Ceilings.Single(ceiling => ceiling.Limit == WorkloadLimit.Invitations).Users);
        Assert.All(report.FirstLimits, limit => Assert.Equal(80_000, limit.Users));
        Assert.Equal(3, report.FirstLimits.Count());
    }

    [Fact]
    public void What_Microsoft_does_not_document_is_a_row_that_says_so()
    {
        var rows = WorkloadCalculator.Calculate(new WorkloadModel(80_000)).Rows.Where(row => row.Basis == WorkloadBasis.NotDocumented).ToArray();
        Assert.Equal(
            [
                WorkloadQuantity.DiskSpace, WorkloadQuantity.NetworkBandwidth, WorkloadQuantity.Latency, WorkloadQuantity.ComplianceThroughput,
                WorkloadQuantity.FileTraffic,
            ],
            rows.Select(row => row.Quantity));
        Assert.All(rows, row => Assert.Equal((null, null, "not documented"), (row.Value, row.Limit, row.Source)));
    }

    [Fact]
    public void The_user_s_own_bytes_give_a_projection_that_is_labelled_as_theirs()
    {
        var rows = WorkloadCalculator.Calculate(new WorkloadModel(80_000).With(it => it.BytesPerMessage = 1_000)).Rows;
        var own = rows.Where(row => row.Basis == WorkloadBasis.Own).ToArray();
        // 32,000 × 50 + 1,066.67 × 500 + 10 × 100 messages
        Assert.Equal(2_134_333.333333, rows.Single(row => row.Quantity == WorkloadQuantity.MessagesPerDay).Value);
        Assert.Equal([2_134_333_333.333333, 64_030_000_000, 779_031_666_666.666626], own.Select(row => row.Value!.Value), (a, b) => Math.Abs(a - b) < 1);
        Assert.All(own, row => Assert.Equal("not documented", row.Source));
        Assert.DoesNotContain(WorkloadCalculator.Calculate(new WorkloadModel(80_000)).Rows, row => row.Basis == WorkloadBasis.Own);
    }

    [Fact]
    public void Every_input_stands_beside_its_documented_default()
    {
        var inputs = WorkloadCalculator.Calculate(new WorkloadModel(10).With(it => { it.UsersPerRoom = new ClassValues(20, 150, 16_000); it.PeakJoinRate = 5; })).Inputs;
        Assert.Equal((14 * 3) + 8, inputs.Count);
        Assert.Equal(
            ["UsersPerRoom 20 30", "UsersPerList 20 30", "PeakJoinRate 5 10"],
            inputs.Where(input => input.Value != input.Default).Select(input => $"{input.Name} {input.Value} {input.Default}"));
        Assert.All(inputs, input => Assert.Contains("capacity-planning", input.Source));
    }

    [Fact]
    public void A_pool_is_calculated_with_its_users_and_servers()
    {
        var pool = Sample.Pool(active: 2, standby: 1, users: 50_000);
        var report = WorkloadCalculator.Calculate(new WorkloadModel(50_000, 2), pool);
        Assert.Equal((pool.Fqdn, 50_000, 2, 3, false), (report.PoolFqdn, report.Users, report.ActiveServers, report.ServersNeeded, report.WithinLimits));
        Assert.Equal(-5_000, report.Rows.Single(row => row.Quantity == WorkloadQuantity.UsersPerServer).Margin);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void Inputs_that_are_no_figures_are_refused(double value)
    {
        Sample.Refused(TopologyError.NumberOutOfRange, () => _ = new WorkloadModel(1).With(it => it.UsersPerRoom = new ClassValues(30, value, 16_000)));
        Sample.Refused(TopologyError.NumberOutOfRange, () => _ = new WorkloadModel(1).With(it => it.OpenPercent = new ClassValues(0, 0, value)));
        Sample.Refused(TopologyError.NumberOutOfRange, () => _ = new WorkloadModel(1).With(it => it.PollingIntervalMinutes = value));
        Sample.Refused(TopologyError.NumberOutOfRange, () => _ = new WorkloadModel(1).With(it => it.BytesPerMessage = value));
    }

    [Fact]
    public void More_than_all_rooms_and_fewer_than_no_users_are_refused()
    {
        Sample.Refused(TopologyError.NumberOutOfRange, () => _ = new WorkloadModel(-1));
        Sample.Refused(TopologyError.NumberOutOfRange, () => _ = new WorkloadModel(1).With(it => it.OpenPercent = new ClassValues(0, 101, 0)));
        Sample.Refused(TopologyError.NumberOutOfRange, () => _ = new WorkloadModel(1).With(it => it.UsersPerRoom = new ClassValues(30, 0, 16_000)));
    }

    [Property(Arbitrary = [typeof(Models)])]
    public bool More_users_never_make_a_figure_smaller(WorkloadModel model)
    {
        var more = WorkloadCalculator.Calculate(Models.With(model, model.Users + 1_000));
        return WorkloadCalculator.Calculate(model).Rows.Zip(more.Rows).All(rows => !(rows.First.Value > rows.Second.Value));
    }

    [Property(Arbitrary = [typeof(Models)])]
    public bool The_largest_number_of_users_is_within_its_limit_and_one_more_is_not(WorkloadModel model) =>
        WorkloadCalculator.Calculate(model).Ceilings
            .Where(ceiling => ceiling.Limit >= WorkloadLimit.AccessControlEntries && ceiling.Users < int.MaxValue)
            .All(ceiling => Margin(model, ceiling, ceiling.Users!.Value) >= 0 && Margin(model, ceiling, ceiling.Users.Value + 1) < 0);

    [Property(Arbitrary = [typeof(Models)])]
    public bool The_first_limit_is_the_one_with_the_fewest_users(WorkloadModel model)
    {
        var report = WorkloadCalculator.Calculate(model);
        return report.FirstLimits.Any() && report.FirstLimits.All(first => report.Ceilings.All(other => !(other.Users < first.Users)));
    }

    private static double? Margin(WorkloadModel model, WorkloadCeiling ceiling, int users) =>
        WorkloadCalculator.Calculate(Models.With(model, users)).Rows
            .Single(row => row.Class is null && row.Quantity.ToString() == ceiling.Limit.ToString()).Margin;

    private static class Models
    {
        public static Arbitrary<WorkloadModel> Workloads() => (
            from users in Gen.Choose(0, 500_000)
            from servers in Gen.Choose(0, 9)
            from sizes in Values(1, 20_000)
            from rooms in Values(0, 30)
            from open in Values(0, 100)
            from invited in Values(1, 20_000)
            select new WorkloadModel(users, servers).With(it =>
            {
                it.UsersPerRoom = sizes;
                it.RoomsPerUser = rooms;
                it.OpenPercent = open;
                it.InvitedUsersPerRoom = invited;
            })).ToArbitrary();

        public static WorkloadModel With(WorkloadModel model, int users) => new WorkloadModel(users, model.ActiveServers).With(it =>
        {
            it.UsersPerRoom = model.UsersPerRoom;
            it.RoomsPerUser = model.RoomsPerUser;
            it.OpenPercent = model.OpenPercent;
            it.InvitedUsersPerRoom = model.InvitedUsersPerRoom;
        });

        private static Gen<ClassValues> Values(int least, int most) =>
            from small in Gen.Choose(least, most)
            from medium in Gen.Choose(least, most)
            from large in Gen.Choose(least, most)
            select new ClassValues(small, medium, large);
    }
}
