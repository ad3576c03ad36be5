using PersistentChat.Resilience;

namespace PersistentChat.Tests;

public class FaultTests
{
    private static readonly Fqdn _first = new("chat01.contoso.com");
    private static readonly Fqdn _second = new("chat02.contoso.com");
    private static readonly SqlInstanceName _chat = new(@"sql02.contoso.com\chat");
    private static readonly SqlInstanceName _comp = new(@"sql02.contoso.com\comp");
    private static readonly StorePath _share = new(@"\\files.contoso.com\chat");
    private static readonly StorePath _logs = new(@"\\files.contoso.com\logs");

    [Fact]
    public void A_path_is_lost_only_where_it_was_added()
    {
        var fault = new Fault(FaultKind.FileStore, ["files"]);
        fault.Add(_share);
        Assert.Equal((true, false, false), (fault.HasLost(_share), fault.HasLost(_logs), fault.HasLost((StorePath?)null)));
    }

    [Fact]
    public void One_fault_includes_another_only_with_all_that_it_loses()
    {
        AssertPartIsNoWhole(fault => fault.Add(_first), fault => fault.Add(_second));
        AssertPartIsNoWhole(fault => fault.Add(_chat), fault => fault.Add(_comp));
        AssertPartIsNoWhole(fault => fault.Add(_share), fault => fault.Add(_logs));
        AssertPartIsNoWhole(fault => fault.AddNextHop(_first), fault => fault.AddNextHop(_second));
    }

    [Fact]
    public void The_data_centre_of_a_server_is_the_one_its_pool_states()
    {
        var topology = Sample.Topology(new ChatPool(Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Sample.Store, [
            new ChatServer(_first).With(server => server.DataCenter = "B"), new ChatServer(_second)])).With(it => it.Computers =
        [
            new Computer(_first).With(computer => computer.DataCenter = "A"),
            new Computer(_second).With(computer => computer.DataCenter = "A"),
        ]);
        var index = new FaultIndex(topology);
        Assert.Equal(("B", "A", null), (index.DataCenterOf(_first), index.DataCenterOf(_second), index.DataCenterOf(Sample.FrontEnd)));
    }

    [Fact]
    public void The_machines_are_all_computers_that_anything_stands_on()
    {
        var index = new FaultIndex(Sample.Topology(Sample.Pool(active: 1).With(it => it.FileStore = _share)).With(it => it.Computers = [new Computer(_second)]));
        Assert.Equal(
            ["chat01.contoso.com", "sql02.contoso.com", "files.contoso.com", "fe01.contoso.com", "chat02.contoso.com"],
            index.Machines.Select(machine => machine.ToString()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_folder_of_the_adapter_is_used_where_compliance_is_on(bool enabled)
    {
        var pool = Sample.Pool(active: 1).With(it => it.Compliance = new ComplianceSettings(enabled).With(compliance => compliance.AdapterOutputDirectory = _logs));
        Assert.Equal(enabled, FaultIndex.PathsOf(pool).Contains(_logs));
    }

    [Fact]
    public void The_compliance_database_counts_where_compliance_is_on()
    {
        using var english = new CultureScope("en-US");
        string Action(bool enabled) => ResilienceAnalyzer
            .Analyze(Sample.Topology(Sample.Pool(active: 1).With(it => it.Compliance = new ComplianceSettings(enabled, new SqlStore(_chat)))))
            .Single(report => report.Fault == FaultKind.SqlInstance).Action;
        Assert.Contains("ompliance", Action(true));
        Assert.DoesNotContain("ompliance", Action(false));
    }

    [Fact]
    public void The_worst_comes_first()
    {
        var outcomes = ResilienceAnalyzer.Analyze(Sample.Topology(Sample.Pool(active: 2, users: 100).With(it => it.FileStore = _share))).Select(report => (int)report.Outcome).ToArray();
        Assert.Equal((int)FaultOutcome.Outage, outcomes[0]);
        Assert.Equal(outcomes.OrderByDescending(outcome => outcome), outcomes);
        Assert.NotEqual(outcomes[0], outcomes[^1]);
    }

    [Fact]
    public void An_instance_and_its_own_server_are_no_two_faults()
    {
        var pairs = ResilienceAnalyzer.Analyze(Sample.Topology(Sample.Pool(active: 2)), new ResilienceOptions(pairs: true)).Where(report => report.Fault == FaultKind.Pair).ToArray();
        Assert.Contains(pairs, pair => pair.Targets.Contains(_chat.ToString()));
        Assert.DoesNotContain(pairs, pair => pair.Targets.Contains(_chat.ToString()) && pair.Targets.Contains("sql02.contoso.com"));
    }

    [Fact]
    public void As_many_pairs_as_there_are_may_be_asked_for_and_one_less_is_refused()
    {
        var topology = Sample.Topology(Sample.Pool(active: 2));
        var faults = ResilienceAnalyzer.Analyze(topology).Count(report => report.Pool is not null);
        var pairs = faults * (faults - 1) / 2;
        Assert.NotEmpty(ResilienceAnalyzer.Analyze(topology, new ResilienceOptions(pairs: true, mostPairs: pairs)));
        Sample.Refused(TopologyError.NumberOutOfRange, () => ResilienceAnalyzer.Analyze(topology, new ResilienceOptions(pairs: true, mostPairs: pairs - 1)));
    }

    [Fact]
    public void Options_say_what_is_looked_at() =>
        Assert.Equal(("SingleFaults", "Pairs"), (ResilienceOptions.SingleFaults.ToString(), new ResilienceOptions(pairs: true).ToString()));

    [Fact]
    public void Yes_and_no_are_words_of_the_reader()
    {
        using var german = new CultureScope("de-DE");
        Assert.Equal(("ja", "nein"), (FaultNames.Of(true), FaultNames.Of(false)));
    }

    private static void AssertPartIsNoWhole(Action<Fault> first, Action<Fault> second)
    {
        var (part, whole) = (new Fault(FaultKind.ChatServer, ["part"]), new Fault(FaultKind.ChatServer, ["whole"]));
        first(part);
        first(whole);
        second(whole);
        Assert.Equal((true, false), (whole.Includes(part), part.Includes(whole)));
    }
}
