using PersistentChat.Resilience;

namespace PersistentChat.Tests;

public class ResilienceAnalyzerTests
{
    private static readonly SqlInstanceName _principal = new(@"sql02.contoso.com\chat");
    private static readonly SqlInstanceName _mirror = new(@"sql03.contoso.com\chat");

    [Fact]
    public void An_instance_without_mirror_is_a_single_point_of_failure()
    {
        var report = One(Sample.Topology(Sample.Pool(active: 2, users: 100)), FaultKind.SqlInstance, _principal.ToString());
        Assert.Equal((FaultOutcome.Outage, true, 0, 0), (report.Outcome, report.IsSinglePointOfFailure, report.RemainingUsers, report.UsersAfterAction));
        Assert.Contains("Import-CsPersistentChatData", report.Action);
    }

    [Fact]
    public void A_mirror_without_witness_takes_a_person()
    {
        var report = One(With(new SqlStore(_principal, _mirror)), FaultKind.SqlInstance, _principal.ToString());
        Assert.Equal((FaultOutcome.ManualFailover, true), (report.Outcome, report.IsSinglePointOfFailure));
        Assert.Contains("Invoke-CsDatabaseFailover -PoolFqdn chat.contoso.com -DatabaseType PersistentChat -NewPrincipal Mirror", report.Action);
    }

    // Two servers are left, and yet nobody can chat before a person has acted.
    [Fact]
    public void Nobody_goes_on_while_a_mirror_waits_for_a_person()
    {
        var pool = Sample.Pool(active: 2, users: 30_000).With(it => it.ContentStore = new SqlStore(_principal, _mirror));
        var report = One(Sample.Topology(pool), FaultKind.SqlInstance, _principal.ToString());
        Assert.Equal((FaultOutcome.ManualFailover, 0, 30_000), (report.Outcome, report.RemainingUsers, report.UsersAfterAction));
    }

    [Fact]
    public void The_lost_backup_of_compliance_is_named_where_compliance_is_on()
    {
        using var english = new CultureScope("en-US");
        const string Lost = @"The backup store of the compliance database loses sql05.contoso.com\comp";
        var backup = new SqlStore(new SqlInstanceName(@"sql05.contoso.com\comp"), new SqlInstanceName(@"sql06.contoso.com\comp"));
        Topology Stating(bool enabled, SqlStore? backup) => Sample.Topology(Sample.Pool(active: 2).With(it =>
            it.Compliance = new ComplianceSettings(enabled, new SqlStore(new SqlInstanceName(@"sql04.contoso.com\comp")), backup)));
        string[] Actions(bool enabled, SqlStore? backup, string target) =>
            [.. ResilienceAnalyzer.Analyze(Stating(enabled, backup)).Where(report => report.Target == target).Select(report => report.Action)];

        Assert.Contains(Lost + ";", Assert.Single(Actions(true, backup, @"sql05.contoso.com\comp")));
        Assert.DoesNotContain("backup store", Assert.Single(Actions(true, backup, @"sql04.contoso.com\comp")));
        Assert.DoesNotContain("backup store", Assert.Single(Actions(true, null, @"sql04.contoso.com\comp")));
        Assert.All(Actions(false, backup, @"sql05.contoso.com\comp"), action => Assert.DoesNotContain("backup store", action));
    }

    [Fact]
    public void Instances_of_a_lost_backup_of_compliance_are_named_principal_first()
    {
        using var english = new CultureScope("en-US");
        var backup = new SqlStore(new SqlInstanceName(@"sql05.contoso.com\comp"), new SqlInstanceName(@"sql05.contoso.com\second"));
        var topology = Sample.Topology(Sample.Pool(active: 2).With(it =>
            it.Compliance = new ComplianceSettings(true, new SqlStore(new SqlInstanceName(@"sql04.contoso.com\comp")), backup)));
        Assert.Contains(
            @"loses sql05.contoso.com\comp, sql05.contoso.com\second;", One(topology, FaultKind.SqlServer, "sql05.contoso.com").Action);
    }

    [Fact]
    public void A_witness_on_the_principal_s_server_is_found()
    {
        var topology = With(new SqlStore(_principal, _mirror, new SqlInstanceName(@"sql02.contoso.com\witness")));
        Assert.Equal(FaultOutcome.Survives, One(topology, FaultKind.SqlInstance, _principal.ToString()).Outcome);
        var server = One(topology, FaultKind.SqlServer, "sql02.contoso.com");
        Assert.Equal((FaultOutcome.ManualFailover, true), (server.Outcome, server.IsSinglePointOfFailure));
        Assert.Contains("at once", server.Action);
    }

    [Fact]
    public void A_witness_on_the_mirror_s_server_is_found()
    {
        var server = One(With(new SqlStore(_principal, _mirror, new SqlInstanceName(@"sql03.contoso.com\witness"))), FaultKind.SqlServer, "sql03.contoso.com");
        Assert.Equal(FaultOutcome.ManualFailover, server.Outcome);
        Assert.Contains("The documents do not say", server.Action);
    }

    [Fact]
    public void Principal_and_mirror_on_one_server_are_found()
    {
        var topology = With(new SqlStore(_principal, new SqlInstanceName(@"sql02.contoso.com\mirror"), new SqlInstanceName(@"sql04.contoso.com\w")));
        Assert.Equal(FaultOutcome.Outage, One(topology, FaultKind.SqlServer, "sql02.contoso.com").Outcome);
    }

    [Fact]
    public void Principal_and_mirror_in_one_data_centre_are_found_and_the_case_of_its_name_does_not_matter()
    {
        var topology = With(new SqlStore(_principal, _mirror, new SqlInstanceName(@"sql04.contoso.com\w")))
            .Add(new SqlInstance(_principal).With(it => it.DataCenter = "North")).Add(new SqlInstance(_mirror).With(it => it.DataCenter = "NORTH"));
        Assert.Equal(FaultOutcome.Outage, One(topology, FaultKind.DataCenter, "North").Outcome);
    }

    [Theory]
    // 80,000 users on three servers are 26,667 each: above 20,000, within the 30,000 for a while.
    [InlineData(4, 80_000, FaultOutcome.Degraded, 80_000, 26_667, 6_667)]
    // 60,000 on three are 20,000 each: within the limit.
    [InlineData(4, 60_000, FaultOutcome.Survives, 60_000, 20_000, 0)]
    // 40,000 on one are above even 30,000: not all find a place.
    [InlineData(2, 40_000, FaultOutcome.Degraded, 30_000, 40_000, 20_000)]
    // Nobody declared, nothing to compute.
    [InlineData(2, null, FaultOutcome.Survives, null, null, null)]
    public void Users_of_a_lost_server_are_shared_among_the_others(
        int active, int? users, FaultOutcome outcome, int? remaining, int? perServer, int? overload)
    {
        var report = One(Sample.Topology(Sample.Pool(active: active, users: users)), FaultKind.ChatServer, "chat01.contoso.com");
        Assert.Equal(
            (outcome, remaining, perServer, overload), (report.Outcome, report.RemainingUsers, report.UsersPerServer, report.Overload));
        Assert.Equal(outcome == FaultOutcome.Degraded, report.Action.Contains("30,000"));
    }

    // 60,000 on two servers are 30,000 each, which the documents allow for a while; one user more is beyond that.
    [Theory]
    [InlineData(60_000, "allow up to 30,000")]
    [InlineData(60_001, "even above the 30,000")]
    public void What_is_allowed_for_a_while_includes_the_figure_itself(int users, string words)
    {
        using var english = new CultureScope("en-US");
        Assert.Contains(words, One(Sample.Topology(Sample.Pool(active: 3, users: users)), FaultKind.ChatServer, "chat01.contoso.com").Action);
    }

    // The figure for a while, and the page that states it, are those of Lync Server 2013.
    [Fact]
    public void Skype_for_Business_Server_has_no_figure_for_a_while()
    {
        using var english = new CultureScope("en-US");
        var topology = new Topology("T", Product.SkypeForBusiness2015).Add(Sample.Pool(active: 4, users: 80_000));
        var report = One(topology, FaultKind.ChatServer, "chat01.contoso.com");
        Assert.Equal((FaultOutcome.Degraded, 60_000, 26_667), (report.Outcome, report.RemainingUsers, report.UsersPerServer));
        Assert.DoesNotContain("30,000", report.Action);
        Assert.DoesNotContain("Lync", report.Source);
    }

    [Theory]
    [InlineData(Product.Lync2013, true)]
    [InlineData(Product.SkypeForBusiness2015, false)]
    public void A_standby_of_another_time_zone_is_not_activated_without_a_word(Product product, bool isTold)
    {
        using var english = new CultureScope("en-US");
        var topology = new Topology("T", product).With(it =>
        {
            it.Sites = [new Site("Redmond", new TimeZoneId("Pacific Standard Time", "Pacific Standard Time"))];
            it.FrontEndPools = [new FrontEndPool(Sample.FrontEnd, FrontEndEdition.Enterprise, "Redmond")];
            it.Computers = [new Computer(Sample.Server(2)).With(it => it.TimeZone = new TimeZoneId("UTC", "UTC"))];
            it.ChatPools = [Sample.Pool(1, 1)];
        });
        Assert.Equal(isTold, One(topology, FaultKind.ChatServer, "chat01.contoso.com").Action.Contains("chat02.contoso.com: not in the time zone"));
    }

    // Somebody wrote five active servers down; four are left, which is all that may be active.
    [Fact]
    public void No_command_makes_a_fifth_server_active()
    {
        var report = One(Sample.Topology(Sample.Pool(active: 5, standby: 1, users: 100_000)), FaultKind.ChatServer, "chat01.contoso.com");
        Assert.Equal((FaultOutcome.Degraded, 25_000), (report.Outcome, report.UsersPerServer));
        Assert.DoesNotContain("-ActiveServers", report.Action);
    }

    [Fact]
    public void A_data_centre_takes_no_instance_that_is_stated_to_stand_elsewhere()
    {
        var topology = With(new SqlStore(_principal))
            .Add(new Computer(_principal.Server).With(it => it.DataCenter = "North")).Add(new SqlInstance(_principal).With(it => it.DataCenter = "South"));
        Assert.Equal(FaultOutcome.Outage, One(topology, FaultKind.DataCenter, "South").Outcome);
        var north = Assert.Single(ResilienceAnalyzer.Analyze(topology), report => report is { Fault: FaultKind.DataCenter, Target: "North" });
        Assert.Equal((FaultOutcome.Survives, null), (north.Outcome, north.Pool));
    }

    [Fact]
    public void A_standby_relieves_an_overloaded_pool()
    {
        var report = One(Sample.Topology(Sample.Pool(active: 4, standby: 1, users: 80_000)), FaultKind.ChatServer, "chat01.contoso.com");
        Assert.Contains("-ActiveServers @{Add=\"chat05.contoso.com\"}", report.Action);
    }

    [Fact]
    public void The_commands_take_the_lost_server_off_the_list_before_they_add_another()
    {
        var report = One(Sample.Topology(Sample.Pool(4, 1, users: 80_000)), FaultKind.ChatServer, "chat02.contoso.com");
        var (remove, add) = (
            report.Action.IndexOf("@{Remove=\"chat02.contoso.com\"}", StringComparison.Ordinal), report.Action.IndexOf("@{Add=\"chat05.contoso.com\"}", StringComparison.Ordinal));
        Assert.True(remove > 0, report.Action);
        Assert.True(add > remove, report.Action);
    }

    [Fact]
    public void A_standby_of_the_lost_server_s_data_centre_is_chosen_first()
    {
        var pool = new ChatPool(Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Sample.Store, [
                new ChatServer(Sample.Server(1), dataCenter: "A"), new ChatServer(Sample.Server(2), dataCenter: "A"),
                new ChatServer(Sample.Server(3), ServerState.Standby, "B"), new ChatServer(Sample.Server(4), ServerState.Standby, "a"),
            ]).With(it => it.Users = new UserCounts(40_000, null));
        Assert.Contains("@{Add=\"chat04.contoso.com\"}", One(Sample.Topology(pool), FaultKind.ChatServer, "chat01.contoso.com").Action);
    }

    [Fact]
    public void A_standby_replaces_the_only_active_server_by_hand()
    {
        var report = One(Sample.Topology(Sample.Pool(active: 1, standby: 1, users: 100)), FaultKind.ChatServer, "chat01.contoso.com");
        Assert.Equal(
            (FaultOutcome.ManualFailover, 0, 100, null), (report.Outcome, report.RemainingUsers, report.UsersAfterAction, report.UsersPerServer));
    }

    [Fact]
    public void The_only_server_is_a_single_point_of_failure()
    {
        var report = One(Sample.Topology(Sample.Pool(active: 1, type: ChatPoolType.SingleServer)), FaultKind.ChatServer, "chat01.contoso.com");
        Assert.Equal((FaultOutcome.Outage, true), (report.Outcome, report.IsSinglePointOfFailure));
    }

    [Fact]
    public void A_pool_can_be_pointed_to_another_next_hop_of_its_product()
    {
        var topology = Sample.Topology(Sample.Pool(active: 1));
        var other = new FrontEndPool(new Fqdn("se01.contoso.com"), FrontEndEdition.Standard, "Redmond");
        Assert.Equal(FaultOutcome.ManualFailover, One(topology.Add(other), FaultKind.NextHop, "pool01.contoso.com").Outcome);
        var older = new FrontEndPool(other.Fqdn, FrontEndEdition.Standard, "Redmond").With(it => it.Product = Product.SkypeForBusiness2015);
        Assert.Equal(FaultOutcome.Outage, One(topology.Add(older), FaultKind.NextHop, "pool01.contoso.com").Outcome);
        var newer = new FrontEndPool(other.Fqdn, FrontEndEdition.Standard, "Redmond").With(it => it.ServiceVersion = 8);
        Assert.Equal(FaultOutcome.Outage, One(topology.Add(newer), FaultKind.NextHop, "pool01.contoso.com").Outcome);
    }

    [Fact]
    public void Something_unused_concerns_no_pool()
    {
        var topology = Sample.Topology(Sample.Pool(active: 1, users: 5)).Add(new SqlInstance(new SqlInstanceName("idle.contoso.com")));
        var report = One(topology, FaultKind.SqlInstance, "idle.contoso.com");
        Assert.Equal((FaultOutcome.Survives, null, null), (report.Outcome, report.Pool, report.RemainingUsers));
    }

    [Fact]
    public void Two_faults_may_do_what_neither_does_alone()
    {
        var topology = With(new SqlStore(_principal, _mirror, new SqlInstanceName(@"sql04.contoso.com\w")));
        var pairs = ResilienceAnalyzer.Analyze(topology, new ResilienceOptions(pairs: true)).Where(report => report.Fault == FaultKind.Pair).ToArray();
        var both = Assert.Single(pairs, report => report.Targets.Order().SequenceEqual([_principal.ToString(), _mirror.ToString()]));
        Assert.Equal((FaultOutcome.Outage, false), (both.Outcome, both.IsSinglePointOfFailure));
        // 2 servers, 3 instances and the next hop: 15 pairs.
        Assert.Equal(15, pairs.Length);
    }

    [Fact]
    public void Progress_counts_every_fault_and_pair()
    {
        var steps = new List<(int Done, int All)>();
        _ = ResilienceAnalyzer.Analyze(
            Sample.Topology(Sample.Pool(active: 2)), new ResilienceOptions(pairs: true), (done, all) => steps.Add((done, all)));
        // 2 servers, an instance and the next hop, and 6 pairs.
        Assert.Equal(Enumerable.Range(1, 10).Select(done => (done, 10)), steps);
    }

    [Fact]
    public void Too_many_pairs_are_refused_and_a_stop_is_obeyed()
    {
        var topology = Sample.Topology(Sample.Pool(active: 2));
        Sample.Refused(TopologyError.NumberOutOfRange, () => ResilienceAnalyzer.Analyze(topology, new ResilienceOptions(pairs: true, mostPairs: 5)));
        Sample.Refused(TopologyError.NumberOutOfRange, () => _ = new ResilienceOptions(mostPairs: 0));
        Assert.Throws<OperationCanceledException>(() => ResilienceAnalyzer.Analyze(topology, cancellation: new CancellationToken(true)));
    }

    private static Topology With(SqlStore store) => Sample.Topology(new ChatPool(
        Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, store, [new ChatServer(Sample.Server(1)), new ChatServer(Sample.Server(2))]));

    private static FaultReport One(Topology topology, FaultKind kind, string target) =>
        Assert.Single(ResilienceAnalyzer.Analyze(topology), report => report.Fault == kind && report.Target == target);
}
