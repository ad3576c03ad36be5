using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Inspection;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Which parameters go together, and what is meant when none is given.</summary>
public sealed class ParameterSetTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Test-PChatTopology -Path $sample -Topology (Get-PChatTopology)")]
    [InlineData("Test-PChatTopology -Path $sample -LiteralPath $sample")]
    [InlineData("Test-PChatTopology -Path $sample -Pool chat.contoso.com")]
    [InlineData("Get-PChatPool -Identity chat.contoso.com -Filter *")]
    [InlineData("Get-PChatServer -Identity chat01.contoso.com -PoolFqdn chat.contoso.com")]
    [InlineData("Measure-PChatWorkload -Users 100 -Path $sample")]
    [InlineData("Compare-PChatTopology $sample -DifferenceTopology $broken -Product Lync2013")]
    [InlineData("Compare-PChatTopology -BuilderFile $sample -ReferenceTopology $sample")]
    [InlineData("Compare-PChatTopology $sample -Product Lync2013 -IgnoreUnstated")]
    [InlineData("Export-PChatTopology -Path $folder/a.yaml -LiteralPath $folder/b.yaml")]
    [InlineData("Import-PChatTopology -Path $sample -InputObject x")]
    [InlineData("Protect-PChatTopology -Topology (Get-PChatTopology) -Destination $folder/p.yaml")]
    public void What_contradicts_itself_is_refused(string script) => Assert.Equal(["AmbiguousParameterSet"], _session.Run(script).ErrorIds);

    [Theory]
    [InlineData("Test-PChatTopology", "Contoso")]
    [InlineData("Test-PChatTopology $broken", "Broken")]
    [InlineData("Test-PChatTopology -Topology (New-PChatTopology Other)", "Other")]
    [InlineData("Test-PChatTopology -Pool chat.contoso.com", "Contoso")]
    public void The_topology_is_the_current_one_unless_another_is_given(string script, string name) =>
        Assert.Equal(name, _session.Run(script).One<InspectionReport>().TopologyName, ignoreCase: true);

    [Fact]
    public void A_pool_limits_the_report_to_what_is_said_about_it()
    {
        _session.Run("Import-PChatTopology $broken; New-PChatPool quiet.contoso.com pool01.contoso.com sql01.contoso.com D:\\quiet | Out-Null").Good();
        var whole = _session.Run("Test-PChatTopology").One<InspectionReport>();
        var part = _session.Run("Test-PChatTopology -Pool quiet.contoso.com").One<InspectionReport>();
        Assert.NotEmpty(part.Findings);
        Assert.True(part.Findings.Count < whole.Findings.Count);
        Assert.Equal(whole.RulesRun, part.RulesRun);
    }

    [Theory]
    [InlineData("Test-PChatTopology $broken -Rule PCT1001", "PCT1001")]
    [InlineData("Test-PChatTopology $broken -Rule PCT1001, PCT7002 -ExcludeRule PCT1001", "PCT7002")]
    public void Rules_are_chosen(string script, string rules) => Assert.Equal(rules, string.Join(" ", _session.Run(script).One<InspectionReport>().RulesRun));

    [Fact]
    public void A_category_chooses_its_rules() => Assert.All(
        _session.Run("Test-PChatTopology -Category Capacity").One<InspectionReport>().RulesRun, rule => Assert.StartsWith("PCT5", rule, StringComparison.Ordinal));

    [Fact]
    public void Get_PChatRule_lists_by_category_and_product()
    {
        Assert.Equal(Rules.RuleCatalog.All.Select(rule => rule.Id), _session.Run("(Get-PChatRule).Id").Texts());
        Assert.All(_session.Run("Get-PChatRule -Category Pool").Good(), rule => Assert.Equal(Rules.RuleCategory.Pool, Assert.IsType<Rules.Rule>(rule, exactMatch: false).Category));
        Assert.DoesNotContain("PCT4005", _session.Run("(Get-PChatRule -Product SkypeForBusiness2015).Id").Texts());
    }

    [Fact]
    public void Capacity_is_that_of_all_pools_of_one_or_of_an_object_as_it_is()
    {
        Assert.Equal(20000, _session.Run("Get-PChatCapacity").One<CapacityReport>().ConcurrentUsers);
        _session.Run("$old = Get-PChatPool chat.contoso.com; Set-PChatPool chat.contoso.com -ConcurrentUsers 100").Good();
        Assert.Equal(100, _session.Run("Get-PChatCapacity chat.contoso.com").One<CapacityReport>().ConcurrentUsers);
        Assert.Equal(20000, _session.Run("Get-PChatCapacity $old").One<CapacityReport>().ConcurrentUsers);
        Assert.Equal(20000, _session.Run("Get-PChatCapacity -LiteralPath $sample -Identity chat.contoso.com").One<CapacityReport>().ConcurrentUsers);
        Assert.Equal(["ChatPoolNotFound"], _session.Run("Get-PChatCapacity -Path $sample -Identity nowhere.contoso.com").ErrorIds);
    }

    [Fact]
    public void Comparing_takes_files_objects_the_current_topology_a_product_or_a_builder_file()
    {
        Assert.Empty(_session.Run("Compare-PChatTopology $sample").Good());
        Assert.NotEmpty(_session.Run("Compare-PChatTopology (Get-Item $sample) $broken").Good());
        Assert.All(_session.Run("Compare-PChatTopology (Get-PChatTopology) -Product SkypeForBusiness2015").Good(), change => Assert.IsType<TopologyChange>(change));
        _session.Set("builder", Repository.PathOf("tests", "fixtures", "lync", "multiple-servers.tbxml"));
        Assert.Empty(_session.Run("Compare-PChatTopology -BuilderFile $builder").ErrorIds);
        var outcome = _session.Run("Compare-PChatTopology $sample $builder -IgnoreUnstated");
        Assert.NotEmpty(outcome.Good());
        Assert.NotEmpty(outcome.Warnings);
    }

    [Fact]
    public void A_baseline_is_made_brought_up_to_date_and_used()
    {
        Assert.NotEmpty(_session.Run("Test-PChatTopology $broken").One<InspectionReport>().Findings);
        _session.Run("Test-PChatTopology $broken, $sample -Baseline $folder/b.yaml -UpdateBaseline").Good();
        var report = _session.Run("Test-PChatTopology $broken -Baseline $folder/b.yaml").One<InspectionReport>();
        Assert.Empty(report.Findings);
        Assert.NotEmpty(report.Known);
        Assert.True(_session.Run("Test-PChatTopology $broken -Baseline $folder/b.yaml -Quiet").One<bool>());
        _session.Run("$WhatIfPreference = $true; Test-PChatTopology $broken -Baseline $folder/none.yaml -UpdateBaseline").Good();
        Assert.False(File.Exists(Path.Combine(_session.Folder, "none.yaml")));
    }

    [Fact]
    public void A_policy_is_laid_over_the_topology_s()
    {
        _session.Save("policy.yaml", "formatVersion: 1\npolicy:\n  severities: { PCT1001: Information }\n");
        var report = _session.Run("Test-PChatTopology $broken -Rule PCT1001 -Policy $folder/policy.yaml").One<InspectionReport>();
        Assert.All(report.Findings, finding => Assert.Equal(Rules.Severity.Information, finding.Severity));
        Assert.NotEmpty(report.Findings);
    }
}
