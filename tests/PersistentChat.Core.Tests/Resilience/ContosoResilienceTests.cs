using PersistentChat.Documents;
using PersistentChat.Resilience;

namespace PersistentChat.Tests;

/// <summary>samples/contoso.yaml, checked by hand: 20,000 users on two active servers in Redmond-A, everything twice, half of it in Redmond-B.</summary>
public class ContosoResilienceTests
{
    private static readonly IReadOnlyList<FaultReport> _reports = ResilienceAnalyzer.Analyze(ReadSample("contoso.yaml"));

    [Theory]
    // Chat01 and chat02 share 20,000 users; either carries them all alone, exactly at its limit.
    [InlineData(FaultKind.ChatServer, "chat01.contoso.com", FaultOutcome.Survives, 20_000, 20_000, 20_000)]
    [InlineData(FaultKind.ChatServer, "chat02.contoso.com", FaultOutcome.Survives, 20_000, 20_000, 20_000)]
    // Standby servers carry nobody: 10,000 users stay on each active one.
    [InlineData(FaultKind.ChatServer, "chat03.contoso.com", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    [InlineData(FaultKind.ChatServer, "chat04.contoso.com", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    // The principal of mgc: mirror sql03 takes over, because witness sql04 is there.
    [InlineData(FaultKind.SqlInstance, @"sql02.contoso.com\chat", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    // The mirror, and the witness: the principal goes on.
    [InlineData(FaultKind.SqlInstance, @"sql03.contoso.com\chat", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    [InlineData(FaultKind.SqlInstance, @"sql04.contoso.com\witness", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    // The log-shipping secondary with its mirror and witness: only disaster recovery suffers.
    [InlineData(FaultKind.SqlInstance, @"sql05.contoso.com\chat", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    [InlineData(FaultKind.SqlInstance, @"sql06.contoso.com\chat", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    [InlineData(FaultKind.SqlInstance, @"sql07.contoso.com\witness", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    // The compliance database has instances of its own, principal and mirror in each data centre.
    [InlineData(FaultKind.SqlInstance, @"sql08.contoso.com\comp", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    [InlineData(FaultKind.SqlInstance, @"sql09.contoso.com\comp", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    [InlineData(FaultKind.SqlInstance, @"sql10.contoso.com\comp", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    [InlineData(FaultKind.SqlInstance, @"sql11.contoso.com\comp", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    // The back end of the next hop: the documents do not say what the chat does without it.
    [InlineData(FaultKind.SqlInstance, @"sql01.contoso.com\rtc", FaultOutcome.Degraded, 20_000, 20_000, 10_000)]
    // The only file store: uploaded files are gone, the chat has its database.
    [InlineData(FaultKind.FileStore, @"\\files.contoso.com\chat", FaultOutcome.Degraded, 20_000, 20_000, 10_000)]
    // The adapter's output folder: compliance cannot write.
    [InlineData(FaultKind.FileStore, @"\\files.contoso.com\compliance", FaultOutcome.Degraded, 20_000, 20_000, 10_000)]
    // The log-shipping share: the secondary gets nothing new.
    [InlineData(FaultKind.FileStore, @"\\files.contoso.com\logs", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    // All three shares are on one computer.
    [InlineData(FaultKind.FileServer, "files.contoso.com", FaultOutcome.Degraded, 20_000, 20_000, 10_000)]
    // The only front-end pool: there is no other one to point the pool to.
    [InlineData(FaultKind.NextHop, "pool01.contoso.com", FaultOutcome.Outage, 0, 0, 10_000)]
    // Both active servers and both copies of mgc are in Redmond-A; sql05, chat03 and chat04 are left for a failover by hand.
    [InlineData(FaultKind.DataCenter, "Redmond-A", FaultOutcome.ManualFailover, 0, 20_000, null)]
    // Redmond-B holds standbys and the secondary only.
    [InlineData(FaultKind.DataCenter, "Redmond-B", FaultOutcome.Survives, 20_000, 20_000, 10_000)]
    public void A_fault_does_what_was_found_by_hand(
        FaultKind kind, string target, FaultOutcome outcome, int? remaining, int? afterAction, int? perServer)
    {
        var report = Report(kind, target);
        Assert.Equal((outcome, remaining, afterAction, perServer), (report.Outcome, report.RemainingUsers, report.UsersAfterAction, report.UsersPerServer));
        Assert.Equal("chat.contoso.com", report.Pool?.ToString());
        Assert.Equal(0, report.Overload ?? 0);
    }

    [Fact]
    public void There_are_no_other_faults() => Assert.Equal(22, _reports.Count);

    [Fact]
    public void The_next_hop_is_the_single_point_of_failure() =>
        Assert.Equal(["pool01.contoso.com"], _reports.Where(report => report.IsSinglePointOfFailure).Select(report => report.Target));

    [Theory]
    [InlineData(FaultKind.SqlInstance, @"sql02.contoso.com\chat", "by itself", "back-end-server-high-availability")]
    [InlineData(FaultKind.SqlInstance, @"sql01.contoso.com\rtc", "not documented", "not documented")]
    [InlineData(FaultKind.FileStore, @"\\files.contoso.com\chat", "uploaded files", "not documented")]
    [InlineData(FaultKind.NextHop, "pool01.contoso.com", "no other front-end pool", "add-persistent-chat-server-to-the-topology")]
    [InlineData(FaultKind.DataCenter, "Redmond-A", "-PoolState FailedOver", "failing-over-persistent-chat-server")]
    [InlineData(FaultKind.DataCenter, "Redmond-A", "Install-CsMirrorDatabase for its mirror sql06", "failing-over-persistent-chat-server")]
    [InlineData(
        FaultKind.DataCenter, "Redmond-A",
        "-ActiveServers @{Remove=\"chat01.contoso.com\",\"chat02.contoso.com\"}; Set-CsPersistentChatActiveServer -Identity PersistentChatServer:chat.contoso.com -ActiveServers @{Add=\"chat03.contoso.com\",\"chat04.contoso.com\"}",
        "Set-CsPersistentChatActiveServer")]
    [InlineData(FaultKind.DataCenter, "Redmond-A", @"states no data centre for them: \\files.contoso.com\chat", "failing-over")]
    public void The_action_says_what_to_do_and_the_source_where_it_is_from(FaultKind kind, string target, string action, string source)
    {
        Assert.Contains(action, Report(kind, target).Action);
        Assert.Contains(source, Report(kind, target).Source);
    }

    private static FaultReport Report(FaultKind kind, string target) =>
        Assert.Single(_reports, report => report.Fault == kind && report.Target == target);

    private static Topology ReadSample(string name) => TopologyFile.Read(Repository.PathOf("samples", name)).Topology;
}
