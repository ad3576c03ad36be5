using System.Management.Automation;
using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What the tabulator key offers.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Get-PChatPool ", "chat.contoso.com")]
    [InlineData("Remove-PChatPool -Identity ch", "chat.contoso.com")]
    [InlineData("Set-PChatPool CHAT", "chat.contoso.com")]
    [InlineData("Set-PChatSite R", "Redmond")]
    [InlineData("Set-PChatFrontEndPool ", "pool01.contoso.com")]
    [InlineData("Set-PChatComputer edge", "edge01.contoso.com")]
    [InlineData("Set-PChatSqlInstance sql04", @"sql04.contoso.com\witness")]
    [InlineData("Set-PChatSqlInstance -Version 2008", "2008R2")]
    [InlineData("Get-PChatCapacity ", "chat.contoso.com")]
    [InlineData("Measure-PChatWorkload -Identity ", "chat.contoso.com")]
    [InlineData("Test-PChatTopology -Pool ", "chat.contoso.com")]
    [InlineData("Add-PChatServer ", "chat.contoso.com")]
    [InlineData("Get-PChatServer -PoolFqdn ", "chat.contoso.com")]
    [InlineData("Get-PChatServer chat03", "chat03.contoso.com")]
    [InlineData("Set-PChatServer -Identity \"chat04", "chat04.contoso.com")]
    [InlineData("Remove-PChatServer chat01", "chat01.contoso.com")]
    [InlineData("Get-PChatSite R", "Redmond")]
    [InlineData("Remove-PChatSite New", "'New York'")]
    [InlineData("Remove-PChatSite O", "'O''Hare'")]
    [InlineData("New-PChatFrontEndPool -Site R", "Redmond")]
    [InlineData("Set-PChatPool chat.contoso.com -DefaultForSite N", "'New York'")]
    [InlineData("New-PChatPool -NextHop ", "pool01.contoso.com")]
    [InlineData("Get-PChatFrontEndPool ", "pool01.contoso.com")]
    [InlineData("Get-PChatSqlInstance sql04", @"sql04.contoso.com\witness")]
    [InlineData("New-PChatPool -ContentStore sql01", @"sql01.contoso.com\rtc")]
    [InlineData("Get-PChatComputer edge", "edge01.contoso.com")]
    [InlineData("Remove-PChatComputer edge", "edge01.contoso.com")]
    [InlineData("New-PChatFrontEndPool -ComputerName edge", "edge01.contoso.com")]
    [InlineData("New-PChatSqlInstance -Version 2008", "2008R2")]
    [InlineData("Set-PChatPool -AdapterType ", "'Microsoft.Rtc.Internal.Chat.Server.Compliance.XmlAdapter,compliance'")]
    [InlineData("Set-PChatServer chat01.contoso.com -State S", "Standby")]
    [InlineData("New-PChatTopology -Product Sk", "SkypeForBusiness2015")]
    public void Names_of_the_current_topology_are_offered_and_quoted_where_need_be(string line, string expected)
    {
        _session.Run("New-PChatSite 'New York'; New-PChatSite \"O'Hare\"").Good();
        Assert.Equal([expected], _session.Complete(line).Select(completion => completion.CompletionText));
    }

    [Theory]
    [InlineData("New-PChatSite Berlin -TimeZone 'W. Eu", "'W. Europe Standard Time'")]
    [InlineData("New-PChatComputer a.contoso.com -TimeZone 'Pacific Standard Time (", "'Pacific Standard Time (Mexico)'")]
    [InlineData("New-PChatSite Berlin -TimeZone Europe/Berl", "Europe/Berlin")]
    public void Time_zones_are_offered(string line, string expected) =>
        Assert.Contains(expected, _session.Complete(line).Select(completion => completion.CompletionText.Replace("'Europe/Berlin'", "Europe/Berlin")));

    [Theory]
    [InlineData("Compare-PChatTopology ")]
    [InlineData("Test-PChatTopology -LiteralPath ")]
    [InlineData("Test-PChatTopology ")]
    [InlineData("Import-PChatTopology ")]
    [InlineData("Get-PChatCapacity -Path ")]
    [InlineData("Export-PChatReport r.html -ReferenceTopology ")]
    public void Files_that_topologies_are_read_from_are_offered_and_folders(string line)
    {
        foreach (var name in new[] { "t.yaml", "t.JSON", "t.tbxml", "t.ps1", "t.html" })
            _session.Save(name, "");
        Directory.CreateDirectory(Path.Combine(_session.Folder, "there"));
        Assert.Equal(
            ["t.JSON", "t.tbxml", "t.yaml", "there"],
            _session.Complete(line + _session.Folder + Path.DirectorySeparatorChar + "t").Select(found => found.ListItemText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Instances_that_only_a_pool_names_are_offered_once()
    {
        Assert.Equal(11, _session.Complete("Remove-PChatSqlInstance sql").Count);
        _session.Run("Set-PChatPool chat.contoso.com -BackupContentStore sql77.contoso.com").Good();
        Assert.Equal(["sql77.contoso.com"], _session.Complete("New-PChatPool -ContentStore sql7").Select(completion => completion.CompletionText));
    }

    [Theory]
    [InlineData("Test-PChatTopology -Rule PCT20")]
    [InlineData("Test-PChatTopology -ExcludeRule PCT20")]
    [InlineData("Get-PChatRule PCT20")]
    public void Rules_are_offered_with_their_titles(string line)
    {
        var rules = RuleCatalog.All.Where(rule => rule.Category == RuleCategory.Collocation);
        Assert.Equal(rules.Select(rule => (rule.Id, rule.Title)), _session.Complete(line).Select(completion => (completion.CompletionText, completion.ToolTip)));
    }

    [Theory]
    [InlineData("Get-PChatComputer edge", "contoso.com")]
    [InlineData("Get-PChatPool ", "Contoso chat")]
    [InlineData("Get-PChatServer chat01", "chat.contoso.com")]
    [InlineData("Get-PChatFrontEndPool ", "Redmond")]
    [InlineData("New-PChatSqlInstance -Version 2019", "SQL Server 2019")]
    public void The_tip_says_what_it_is(string line, string tip) => Assert.Equal(tip, Assert.Single(_session.Complete(line)).ToolTip);

    [Fact]
    public void Without_a_current_topology_nothing_is_offered()
    {
        using var session = new CmdletSession();
        Assert.DoesNotContain(session.Complete("Get-PChatSite Redm"), completion => completion.CompletionText == "Redmond");
    }

    [Fact]
    public void Every_parameter_that_names_something_offers_names()
    {
        string[] names = ["Identity", "PoolFqdn", "NextHop", "ContentStore", "Site", "Rule", "Pool", "ComputerName"];
        var parameters = typeof(PChatCommand).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(CmdletAttribute), false))
            .SelectMany(type => type.GetProperties())
            .Where(property => property.IsDefined(typeof(ParameterAttribute), true) && names.Contains(property.Name))
            .ToArray();
        Assert.True(parameters.Length > 20);
        Assert.All(parameters, parameter => Assert.True(parameter.IsDefined(typeof(ArgumentCompleterAttribute), true), parameter.DeclaringType + "." + parameter.Name));
    }
}
