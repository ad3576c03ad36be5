using System.Management.Automation;
using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What cmdlets write beside their output.</summary>
public sealed class StreamTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_compliance_store_that_nothing_uses_is_warned_of()
    {
        var outcome = _session.Run("Set-PChatPool chat.contoso.com -Compliance:$false -ComplianceStore sql08.contoso.com");
        Assert.Contains("-Compliance", Assert.Single(outcome.Warnings));
        Assert.Empty(outcome.Good());
        outcome = _session.Run(@"New-PChatPool c.contoso.com pool01.contoso.com sql01.contoso.com D:\c -ComplianceStore sql08.contoso.com");
        Assert.Single(outcome.Warnings);
        Assert.False(outcome.One<ChatPool>().Compliance.Enabled);
        Assert.Empty(_session.Run("Set-PChatPool chat.contoso.com -Compliance -ComplianceStore sql08.contoso.com").Warnings);
    }

    [Fact]
    public void A_pool_without_users_is_warned_of_and_left_out()
    {
        _session.Run(@"New-PChatPool c.contoso.com pool01.contoso.com sql01.contoso.com D:\c").Good();
        var outcome = _session.Run("Measure-PChatWorkload");
        Assert.Single(outcome.Good());
        Assert.Contains("c.contoso.com", Assert.Single(outcome.Warnings));
    }

    [Fact]
    public void What_an_import_could_not_carry_over_is_warned_of_once()
    {
        _session.Set("exported", Repository.PathOf("tests", "fixtures", "lync", "multiple-servers.xml"));
        _session.Set("services", Repository.PathOf("tests", "fixtures", "lync", "services.clixml"));
        var first = _session.Run("Import-PChatTopology $exported");
        Assert.NotEmpty(first.Warnings);
        Assert.Empty(first.Good());
        var second = _session.Run("Import-PChatTopology $services -PassThru");
        Assert.Empty(first.Warnings.Intersect(second.Warnings));
        Assert.Single(second.Good());
    }

    [Fact]
    public void Objects_of_services_are_read_from_the_pipeline_together()
    {
        _session.Set("exported", Repository.PathOf("tests", "fixtures", "lync", "multiple-servers.xml"));
        _session.Run("Import-PChatTopology $exported").Good();
        var topology = _session.Run("""
            $pool = (Get-PChatPool)[0]
            $servers = @($pool.Servers | ForEach-Object { [pscustomobject] @{ Fqdn = "$_" } })
            @(
                [pscustomobject] @{ Identity = "FileStore:files.fabrikam.example"; ShareName = 'piped' }
                [pscustomobject] @{
                    Identity = "PersistentChatServer:$pool"; PoolFqdn = "$pool"; MtlsPort = 5099; FileStore = 'FileStore:files.fabrikam.example'
                    ActiveServers = @($servers[0]); InactiveServers = @($servers | Select-Object -Skip 1)
                }
            ) | Import-PChatTopology -PassThru
            """).One<Topology>();
        var pool = topology.ChatPools.Single();
        Assert.Equal((5099, 1, @"\\files.fabrikam.example\piped"), (pool.SipPort, pool.ActiveServers.Count(), pool.FileStore!.ToString()));
        Assert.Equal(pool.Servers.Count - 1, pool.StandbyServers.Count());
    }

    [Theory]
    [InlineData("[pscustomobject] @{ PSTypeName = 'Microsoft.Rtc.Management.Deploy.Internal.DefaultTopology'; Sites = 1 } | Import-PChatTopology", "DocumentIsTopologyObject")]
    [InlineData("[pscustomobject] @{ PSTypeName = 'Microsoft.Rtc.Management.Deploy.Internal.Cluster'; Identity = 'a.b' } | Import-PChatTopology", "ObjectsAreOthers")]
    [InlineData("[pscustomobject] @{ Identity = 'PersistentChatServer:a.b'; ActiveServers = 'System.Object[]' } | Import-PChatTopology", "ListsFlattened")]
    [InlineData("[pscustomobject] @{ Identity = 'WebServer:a.b' } | Import-PChatTopology", "ServiceOutputEmpty")]
    [InlineData("[pscustomobject] @{ Other = 1 } | Import-PChatTopology", "InvalidInput")]
    [InlineData("5 | Import-PChatTopology", "InvalidInput")]
    public void Objects_that_are_none_are_called_by_their_name(string script, string id)
    {
        var outcome = _session.Run(script);
        Assert.Equal([id], outcome.ErrorIds);
        Assert.Contains("Get-Cs", Assert.Single(outcome.Errors).ToString());
    }

    [Fact]
    public void Verbose_names_every_change_and_its_object()
    {
        var line = Assert.Single(_session.Run("New-PChatSite Berlin -Verbose").Verbose);
        Assert.Contains("Berlin", line);
        Assert.Empty(_session.Run("New-PChatSite Madrid").Verbose);
    }

    [Theory]
    [InlineData("New-PChatSite Berlin")]
    [InlineData("Test-PChatTopology $broken")]
    [InlineData("Export-PChatReport $folder/r.html")]
    public void Nothing_goes_to_streams_that_nobody_asked_for(string script)
    {
        var outcome = _session.Run(script);
        Assert.Null(outcome.Ended);
        Assert.Empty(outcome.Warnings);
        Assert.Empty(outcome.Verbose);
        Assert.Empty(outcome.Information);
        Assert.Empty(_session.Host.Shown);
    }

    [Fact]
    public void Variables_collect_the_streams()
    {
        var outcome = _session.Run("""
            Get-PChatPool chat -ErrorAction SilentlyContinue -ErrorVariable problems
            Set-PChatPool chat.contoso.com -Compliance:$false -ComplianceStore sql08.contoso.com -WarningAction SilentlyContinue -WarningVariable warnings
            Get-PChatPool -OutVariable pools | Out-Null
            $problems.Count, $warnings.Count, $pools.Count
            """);
        Assert.Equal([1, 1, 1], outcome.Output);
    }

    [Theory]
    [InlineData("Import-PChatTopology $broken -PassThru | Test-PChatTopology")]
    [InlineData("Test-PChatTopology (@($sample) * 9)")]
    [InlineData("Import-PChatTopology $broken -PassThru | Test-PChatResilience")]
    public void Work_that_takes_long_shows_how_far_it_is_and_that_it_ended(string script)
    {
        var patience = WorkProgress.Patience;
        Assert.Equal(TimeSpan.FromSeconds(1), patience);
        try
        {
            WorkProgress.Patience = TimeSpan.MaxValue;
            Assert.Empty(_session.Run(script).Progress);

            WorkProgress.Patience = TimeSpan.Zero;
            var progress = _session.Run(script).Progress;
            Assert.Equal(ProgressRecordType.Completed, progress[^1].RecordType);
            var percent = progress.SkipLast(1).Select(record => record.PercentComplete).ToArray();
            Assert.Equal(100, percent[^1]);
            Assert.True(percent.Distinct().Count() > 2);
            Assert.Equal(percent.Order(), percent);
        }
        finally
        {
            WorkProgress.Patience = patience;
        }
    }
}
