using System.Management.Automation;
using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What scripts see of a refusal: ErrorId, category and target.</summary>
public sealed class ErrorTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("New-PChatTopology ' '", "NameMissing", ErrorCategory.InvalidArgument, " ")]
    [InlineData("New-PChatTopology x -Domain 'a b'", "InvalidDomainName", ErrorCategory.InvalidArgument, "a b")]
    [InlineData("Get-PChatPool chat..contoso.com", "InvalidFqdn", ErrorCategory.InvalidArgument, "chat..contoso.com")]
    [InlineData("Get-PChatPool nowhere.contoso.com", "ChatPoolNotFound", ErrorCategory.ObjectNotFound, "nowhere.contoso.com")]
    [InlineData("Get-PChatServer nowhere.contoso.com", "ChatServerNotFound", ErrorCategory.ObjectNotFound, "nowhere.contoso.com")]
    [InlineData("Get-PChatComputer nowhere.contoso.com", "ComputerNotFound", ErrorCategory.ObjectNotFound, "nowhere.contoso.com")]
    [InlineData("Get-PChatFrontEndPool nowhere.contoso.com", "FrontEndPoolNotFound", ErrorCategory.ObjectNotFound, "nowhere.contoso.com")]
    [InlineData("Get-PChatSite Nowhere", "SiteNotFound", ErrorCategory.ObjectNotFound, "Nowhere")]
    [InlineData("Get-PChatSqlInstance nowhere.contoso.com", "SqlInstanceNotFound", ErrorCategory.ObjectNotFound, "nowhere.contoso.com")]
    [InlineData("Get-PChatSqlInstance no..where", "InvalidSqlInstanceName", ErrorCategory.InvalidArgument, "no..where")]
    [InlineData("Get-PChatRule PCT9999", "RuleNotFound", ErrorCategory.ObjectNotFound, "PCT9999")]
    [InlineData("New-PChatSite Redmond", "DuplicateName", ErrorCategory.ResourceExists, "Redmond")]
    [InlineData("New-PChatSite Berlin -TimeZone Nowhere", "UnknownTimeZone", ErrorCategory.InvalidArgument, "Nowhere")]
    [InlineData("New-PChatSqlInstance new.contoso.com Standard 2013", "InvalidSqlVersion", ErrorCategory.InvalidArgument, "2013")]
    [InlineData("New-PChatComputer new.contoso.com -MemoryGB 0", "NumberOutOfRange", ErrorCategory.InvalidArgument, 0)]
    [InlineData("New-PChatPool c.contoso.com pool01.contoso.com sql01.contoso.com chat", "InvalidPath", ErrorCategory.InvalidArgument, "chat")]
    [InlineData("New-PChatPool c.contoso.com pool01.contoso.com @{ Miror = 'x' } D:\\c", "InvalidStore", ErrorCategory.InvalidArgument, "Miror")]
    [InlineData("New-PChatFrontEndPool se.contoso.com Standard Redmond -ComputerName a.contoso.com, b.contoso.com", "StandardEditionIsOneServer", ErrorCategory.InvalidOperation, null)]
    [InlineData("Add-PChatServer chat.contoso.com chat01.contoso.com", "ServerAlreadyInPool", ErrorCategory.ResourceExists, null)]
    [InlineData("Add-PChatServer chat.contoso.com a.contoso.com, b.contoso.com, c.contoso.com", "ActiveServerLimit", ErrorCategory.LimitsExceeded, null)]
    [InlineData("Remove-PChatSite Redmond", "ObjectInUse", ErrorCategory.ResourceBusy, null)]
    [InlineData("Remove-PChatFrontEndPool pool01.contoso.com", "ObjectInUse", ErrorCategory.ResourceBusy, null)]
    [InlineData("Remove-PChatServer chat01.contoso.com, chat02.contoso.com", "LastActiveServer", ErrorCategory.InvalidOperation, null)]
    [InlineData("Export-PChatTopology $folder/t.txt", "UnknownFileExtension", ErrorCategory.InvalidArgument, null)]
    [InlineData("New-PChatTopology x | Out-Null; Export-PChatTopology", "PathMissing", ErrorCategory.InvalidArgument, null)]
    [InlineData("42 | Import-PChatTopology", "InvalidInput", ErrorCategory.InvalidType, 42)]
    [InlineData("Get-PChatPool -Filter 'c[h'", "InvalidInput", ErrorCategory.InvalidType, "c[h")]
    [InlineData("'formatVersion: 1', 'name: [x' | Import-PChatTopology", "DocumentSyntax", ErrorCategory.ParserError, null)]
    [InlineData("'formatVersion: 2', 'name: x' | Import-PChatTopology", "UnsupportedFormatVersion", ErrorCategory.InvalidData, null)]
    [InlineData("'' | Import-PChatTopology", "DocumentEmpty", ErrorCategory.InvalidData, null)]
    [InlineData("[xml]'<Other/>' | Import-PChatTopology", "DocumentIsOtherXml", ErrorCategory.InvalidData, null)]
    [InlineData("Protect-PChatTopology $sample, $broken $folder/p.yaml", "InvalidInput", ErrorCategory.InvalidType, null)]
    [InlineData("New-PChatRunbook FailOver $folder/r.md -Identity nowhere.contoso.com", "ChatPoolNotFound", ErrorCategory.ObjectNotFound, "nowhere.contoso.com")]
    [InlineData("New-PChatRunbook Change $folder/r.md", "ReferenceMissing", ErrorCategory.InvalidArgument, null)]
    [InlineData("New-PChatRunbook Deploy $folder/r.md -ReferenceTopology $broken", "OtherMissing", ErrorCategory.InvalidArgument, null)]
    [InlineData("New-PChatRunbook Change $folder/r.md -ReferenceTopology $broken -Identity chat.contoso.com", "PoolsOfChange", ErrorCategory.InvalidArgument, null)]
    public void A_refusal_is_one_record_that_names_what_was_given(string script, string id, ErrorCategory category, object? target)
    {
        var before = _session.Run("Get-PChatTopology").One<Topology>();
        var outcome = _session.Try(script);
        Assert.Null(outcome.Ended);
        var record = Assert.Single(outcome.Errors);
        Assert.Matches($"^{id},PersistentChat\\.Cmdlets\\.\\w+Command$", record.FullyQualifiedErrorId);
        Assert.Equal(category, record.CategoryInfo.Category);
        if (target is not null)
            Assert.Equal(target.ToString(), record.TargetObject?.ToString());
        Assert.IsType<TopologyException>(record.Exception);
        if (!script.Contains('|') && !script.Contains(','))
            Assert.Same(before, _session.Run("Get-PChatTopology").One<Topology>());
    }

    [Theory]
    [InlineData("Test-PChatTopology -UpdateBaseline", "BaselineNotNamed", ErrorCategory.InvalidArgument)]
    [InlineData("Test-PChatTopology -Policy $folder/none.yaml", "FileNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("Test-PChatTopology -Baseline $folder/none.yaml", "FileNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("Test-PChatTopology -Rule PCT9999", "RuleNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("Compare-PChatTopology $folder/none.yaml", "FileNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("Export-PChatReport $folder/r.html -ReferenceTopology $folder/none.yaml", "FileNotFound", ErrorCategory.ObjectNotFound)]
    public void What_concerns_all_items_ends_the_cmdlet(string script, string id, ErrorCategory category)
    {
        var outcome = _session.Try(script);
        Assert.Empty(outcome.Output);
        Assert.Equal(category, outcome.Ended?.CategoryInfo.Category);
        Assert.Equal([id], outcome.ErrorIds);
    }

    [Fact]
    public void Without_a_current_topology_cmdlets_that_need_it_end()
    {
        using var session = new CmdletSession();
        foreach (var script in new[]
                 {
                     "Get-PChatTopology", "Get-PChatPool", "Get-PChatCapacity", "Test-PChatTopology", "Test-PChatResilience", "Export-PChatTopology $folder/x.yaml",
                     "Export-PChatDiagram", "Export-PChatReport $folder/x.html", "New-PChatSite Berlin", "Set-PChatDirectory -Domain x.example",
                     "New-PChatRunbook Deploy $folder/x.md", "'a.contoso.com', 'b.contoso.com' | Get-PChatServer", "Compare-PChatTopology $sample",
                 })
        {
            var outcome = session.Try(script);
            Assert.Equal(["NoCurrentTopology"], outcome.ErrorIds);
            Assert.Equal(ErrorCategory.InvalidOperation, outcome.Ended?.CategoryInfo.Category);
        }
    }

    [Fact]
    public void A_document_gives_one_record_for_each_of_its_problems_with_file_line_and_column()
    {
        var file = _session.Save("bad.yaml", "formatVersion: 1\nname: x\nproduct: Lync\nsite: []\nfrontEndPools:\n  - { fqdn: pool..contoso.com, edition: Enterprise, site: A }\n");
        var errors = _session.Run("Import-PChatTopology $folder/bad.yaml").Errors;
        Assert.Equal(["InvalidValue", "UnknownKey", "InvalidFqdn"], errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]));
        Assert.StartsWith(file + ":3:10: ", errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.StartsWith(file + ":4:1: ", errors[1].Exception.Message, StringComparison.Ordinal);
        Assert.Equal("pool..contoso.com", errors[2].TargetObject);
        Assert.Equal(file, Assert.IsType<TopologyException>(errors[0].Exception, exactMatch: false).Position?.File);
    }

    [Fact]
    public void ErrorAction_Stop_ends_the_script_at_the_first()
    {
        var outcome = _session.Run("Get-PChatPool chat..contoso.com, nowhere.contoso.com -ErrorAction Stop; 'not reached'");
        Assert.Empty(outcome.Output);
        Assert.Equal(["InvalidFqdn"], outcome.ErrorIds);
    }

    [Theory]
    [InlineData("Get-PChatPool $null")]
    [InlineData("Test-PChatTopology -Path @()")]
    [InlineData("Undo-PChatChange 0")]
    [InlineData("Measure-PChatWorkload 100 -UsersPerRoom 1, 2")]
    [InlineData("Export-PChatDiagram -Report 7")]
    public void What_no_value_of_the_parameter_can_be_is_refused_when_it_is_bound(string script)
    {
        var outcome = _session.Run(script);
        var record = outcome.Ended ?? Assert.Single(outcome.Errors);
        Assert.StartsWith("ParameterArgument", record.FullyQualifiedErrorId.Replace("CannotConvertArgumentNoMessage", "ParameterArgument", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
