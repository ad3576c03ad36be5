using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Categories, add-ins, predecessors, suppressions and the policy are stated at the prompt as in the document.</summary>
public sealed class StatementTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Departments", "Departments//")]
    [InlineData("Departments, Projects", "Departments// Projects//")]
    [InlineData("@{ Name = 'Departments'; Description = 'Who we are'; Rooms = 'Sales', 'Support' }", "Departments/Who we are/Sales, Support")]
    [InlineData("@{ name = 'Departments'; ROOMS = 'Sales' }, 'Projects'", "Departments//Sales Projects//")]
    [InlineData("([pscustomobject]@{ Name = 'Departments'; Description = $null; Rooms = 'Sales' | ForEach-Object { ,@($_) } })", "Departments//Sales")]
    [InlineData("('Name,Description', 'Departments,Who' | ConvertFrom-Csv)", "Departments/Who/")]
    [InlineData("(@([pscustomobject]@{ Name = 'A'; Description = ''; Rooms = 'B, C' }) | ConvertTo-Csv | ConvertFrom-Csv)", "A//B, C")]
    [InlineData("(Set-PChatPool chat.contoso.com -Category @{ Name = 'A'; Rooms = 'B' } -PassThru).Categories", "A//B")]
    [InlineData("@()", "")]
    public void Categories_are_names_tables_rows_and_objects(string argument, string expected)
    {
        var pool = _session.Run($"Set-PChatPool chat.contoso.com -Category {argument} -PassThru").One<ChatPool>();
        Assert.Equal(expected, string.Join(' ', pool.Categories.Select(category => $"{category.Name}/{category.Description}/{category.Rooms}")));
        Assert.NotNull(Stated(pool).Categories);
        Assert.Null(Stated(_session.Run("Set-PChatPool chat.contoso.com -Category $null -PassThru").One<ChatPool>()).Categories);
    }

    [Fact]
    public void Rooms_change_the_categories_that_are_named()
    {
        var pool = _session.Run("""
            Set-PChatPool chat.contoso.com -Category @{ Name = 'Departments'; Description = 'Ours'; Rooms = 'Old' }, @{ Name = 'Projects'; Rooms = 'Apollo' }
            Set-PChatPool chat.contoso.com -Room @{ DEPARTMENTS = 'Sales', 'Support'; New = 'First' } -PassThru
            """).One<ChatPool>();
        Assert.Equal(["Departments Ours Sales, Support", "Projects  Apollo", "New  First"], pool.Categories.Select(category => $"{category.Name} {category.Description} {category.Rooms}"));
        Assert.Empty(_session.Run("Set-PChatPool chat.contoso.com -Room @{ Departments = $null } -PassThru").One<ChatPool>().Categories[0].Rooms!);
    }

    [Fact]
    public void Add_ins_and_predecessors_are_stated_and_taken_away()
    {
        var pool = _session.Run("""
            Set-PChatPool chat.contoso.com -PassThru -AddIn @{ Name = 'Wiki'; Url = 'https://wiki.contoso.com' }, @{ Name = 'Board'; Url = 'https://board.contoso.com' } `
                -MigratedFrom @{ Fqdn = 'gc01.contoso.com'; Product = 'groupchat2010'; Forest = 'old.contoso.com' }
            """).One<ChatPool>();
        Assert.Equal(["https://wiki.contoso.com", "https://board.contoso.com"], pool.AddIns.Select(addIn => addIn.Url));
        Assert.Equal(("gc01.contoso.com", LegacyProduct.GroupChat2010, "old.contoso.com"), (pool.MigratedFrom[0].Fqdn.ToString(), pool.MigratedFrom[0].Product, pool.MigratedFrom[0].Forest?.ToString()));
        var (none, unknown) = (_session.Run("Set-PChatPool chat.contoso.com -AddIn @() -MigratedFrom @() -PassThru").One<ChatPool>(), _session.Run("Set-PChatPool chat.contoso.com -AddIn $null -PassThru").One<ChatPool>());
        Assert.Equal((0, true, 0), (none.AddIns.Count, Stated(none).AddIns is not null, none.MigratedFrom.Count));
        Assert.Null(Stated(unknown).AddIns);
    }

    [Fact]
    public void A_pool_of_another_topology_comes_with_all_it_holds()
    {
        var before = _session.Run("Set-PChatPool chat.contoso.com -Category @{ Name = 'A'; Rooms = 'B', 'C' } -AddIn @() -MigratedFrom @{ Fqdn = 'gc01.contoso.com'; Product = 'GroupChat2010' } -PassThru").One<ChatPool>();
        var after = _session.Run("$pool = Get-PChatPool; Remove-PChatPool chat.contoso.com; $pool | New-PChatPool").One<ChatPool>();
        Assert.Equal((Stated(before), before.MigratedFrom), (Stated(after), after.MigratedFrom));
        Assert.Null(Stated(_session.Run("Set-PChatPool chat.contoso.com -Category $null; $pool = Get-PChatPool; Remove-PChatPool chat.contoso.com; $pool | New-PChatPool").One<ChatPool>()).Categories);
    }

    [Theory]
    [InlineData("-Category @{ Description = 'x' }", "MissingKey", "-Category: ")]
    [InlineData("-Category @{ Name = 'x'; Room = 'y' }", "UnknownKey", "rooms")]
    [InlineData("-AddIn Wiki", "WrongType", "-AddIn: ")]
    [InlineData("-AddIn @{ Nmae = 'x'; Url = 'y' }", "UnknownKey", "name")]
    [InlineData("-MigratedFrom @{ Fqdn = 'gc01.contoso.com'; Product = 'GroupChat2011' }", "InvalidValue", "GroupChat2010")]
    [InlineData("-MigratedFrom @{ Fqdn = 'gc 01'; Product = 'GroupChat2010' }", "InvalidFqdn", "gc 01")]
    [InlineData("-MigratedFrom @{ Fqdn = 'a.b'; Product = 'GroupChat2010' }, @{ Fqdn = 'A.B'; Product = 'GroupChat2010' }", "DuplicateName", "A.B")]
    public void What_is_wrong_is_named_with_its_parameter(string arguments, string error, string text)
    {
        var outcome = _session.Run("Set-PChatPool chat.contoso.com " + arguments);
        Assert.Equal([error], outcome.ErrorIds);
        Assert.Contains(text, outcome.Errors[0].ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1:1", outcome.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_accepts_what_it_names_and_is_removed_again()
    {
        var suppression = _session.Run("Add-PChatSuppression pct1004 -Target chat.contoso.com -Reason Agreed -Approver 'Jane Doe' -Ticket CHG-1 -Expires 2099-12-31").One<Suppression>();
        Assert.Equal(new Suppression("PCT1004", "Agreed", "chat.contoso.com", new DateTime(2099, 12, 31), "Jane Doe", "CHG-1"), suppression);
        Assert.Equal(["DuplicateName"], _session.Run("Add-PChatSuppression PCT1004 CHAT.contoso.com. -Reason Again").ErrorIds);
        Assert.Equal(["RuleNotFound"], _session.Run("Add-PChatSuppression PCT9999 -Reason x").ErrorIds);
        _session.Run("Add-PChatSuppression PCT1004 -Reason Everywhere; Add-PChatSuppression PCT1005 x.contoso.com -Reason There").Good();
        Assert.Equal(["Agreed", "Everywhere"], _session.Run("Get-PChatSuppression pct1004 | ForEach-Object Reason").Texts());
        Assert.Equal(["Agreed", "There"], _session.Run("Get-PChatSuppression -Target *.CONTOSO.com | ForEach-Object Reason").Texts());
        Assert.Equal(["Everywhere"], _session.Run("Remove-PChatSuppression PCT1004 '' -PassThru | ForEach-Object Reason").Texts());
        Assert.Equal(["There"], _session.Run("Get-PChatSuppression PCT1005 | Remove-PChatSuppression -PassThru | ForEach-Object Reason").Texts());
        Assert.Equal(["SuppressionNotFound"], _session.Run("Remove-PChatSuppression PCT1005").ErrorIds);
        Assert.Equal(["Agreed"], _session.Run("Undo-PChatChange; Undo-PChatChange; Remove-PChatSuppression PCT1004 chat.contoso.com -PassThru | ForEach-Object Reason").Texts());
    }

    [Fact]
    public void Findings_and_rows_of_a_table_are_suppressed()
    {
        _session.Run("Import-PChatTopology $broken; (Test-PChatTopology -Rule PCT1001).Findings | Add-PChatSuppression -Reason Agreed").Good();
        Assert.Equal(["0", "1"], _session.Run("$report = Test-PChatTopology -Rule PCT1001; $report.Findings.Count; $report.Suppressed.Count").Texts());
        _session.Run("$rows = Get-PChatSuppression | ConvertTo-Csv | ConvertFrom-Csv; $before = Get-PChatTopology; Get-PChatSuppression | Remove-PChatSuppression; $rows | Add-PChatSuppression").Good();
        Assert.Equal(["True"], _session.Run("$before.Suppressions.ToString() -eq (Get-PChatTopology).Suppressions.ToString()").Texts());
        Assert.Equal(["InvalidCell"], _session.Run("'Rule,Reason,Expires', 'PCT1001,x,soon' | ConvertFrom-Csv | Add-PChatSuppression").ErrorIds);
    }

    [Fact]
    public void The_policy_changes_where_it_is_told()
    {
        var policy = _session.Run("""
            Set-PChatPolicy -Severity @{ pct1004 = 'Information'; PCT3003 = @{ severity = 'Error'; Reason = 'Agreed' } } -Naming @{ ChatServer = 'chat##.contoso.com', 'pc*'; site = '*'; Severity = 'Error' } `
                -StandbyShare 0.5 -MinimumHeadroom @{ Least = '20%'; Reason = 'Growth' } -SqlVersion 2014, 2012 -PassThru
            """).One<Policy>();
        Assert.Equal(["PCT1004: Information", "PCT3003: Error"], policy.Severities.Select(severity => severity.ToString()));
        Assert.Equal((2, Severity.Error), (policy.Naming!.Of(NamingTarget.ChatServer)!.Patterns.Count, policy.Naming.Severity));
        Assert.Equal((0.5m, "20%", "Growth", "2012, 2014"), (policy.StandbyShare!.Least, policy.MinimumHeadroom!.ToString(), policy.MinimumHeadroom.Reason, policy.SqlVersions!.ToString()));
        policy = _session.Run("Set-PChatPolicy -Severity @{ PCT1004 = $null; PCT1005 = 'Error' } -Naming $null -SqlVersion @{ Allowed = '2012'; Severity = 'Error' } -PassThru").One<Policy>();
        Assert.Equal(["PCT1005: Error", "PCT3003: Error"], policy.Severities.Select(severity => severity.ToString()));
        Assert.Equal((null, Severity.Error, 0.5m), (policy.Naming, policy.SqlVersions!.Severity, policy.StandbyShare!.Least));
        Assert.Empty(_session.Run("Set-PChatPolicy -Severity $null -PassThru").One<Policy>().Severities);
        Assert.Empty(_session.Run("Undo-PChatChange; Undo-PChatChange; Undo-PChatChange; Get-PChatPolicy").One<Policy>().ToString());
    }

    [Fact]
    public void A_policy_goes_whole_to_another_topology()
    {
        var policy = _session.Run("Set-PChatPolicy -StandbyShare @{ Least = 1; Severity = 'Error' } -SqlVersion @{ Allowed = '2012'; Reason = 'Licences' } -Naming @{ Site = 'x*'; Reason = 'Ours' }; $policy = Get-PChatPolicy; $policy").One<Policy>();
        Assert.Equal(policy, _session.Run("$null = New-PChatTopology Other; $policy | Set-PChatPolicy -PassThru").One<Policy>());
        Assert.Equal((1, "Ours"), (_session.Run("$policy | Set-PChatPolicy -Severity @{ PCT1004 = 'Error' } -PassThru").One<Policy>().Severities.Count, policy.Naming!.Reason));
    }

    [Theory]
    [InlineData("-Severity @{ PCT9999 = 'Error' }", "RuleNotFound", "PCT9999")]
    [InlineData("-Severity @{ PCT1004 = 'Eror' }", "InvalidValue", "Error")]
    [InlineData("-Naming @{ Site = '*'; Server = 'x' }", "UnknownKey", "chatServer")]
    [InlineData("-StandbyShare 8", "NumberOutOfRange", "7")]
    [InlineData("-MinimumHeadroom many", "InvalidHeadroom", "many")]
    [InlineData("-SqlVersion 2013", "InvalidSqlVersion", "2013")]
    public void A_wrong_policy_is_refused(string arguments, string error, string text)
    {
        var outcome = _session.Run("Set-PChatPolicy " + arguments);
        Assert.Equal([error], outcome.ErrorIds);
        Assert.Contains(text, outcome.Errors[0].ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_is_stated_is_saved_in_the_text_that_was_read()
    {
        _session.Run("""
            $file = Join-Path $folder 'ours.yaml'
            Set-Content $file "# ours`nformatVersion: 1`nname: Ours # keep`nproduct: Lync2013`nsuppressions: # agreed`n  - { rule: PCT1004, reason: Old } # one`n"
            Import-PChatTopology $file
            $null = Add-PChatSuppression PCT1005 chat.contoso.com -Reason Agreed -Approver Jane -Ticket 4711
            Set-PChatPolicy -Severity @{ PCT1004 = 'Information' }
            Export-PChatTopology
            """).Good();
        var text = string.Join('\n', _session.Run("Get-Content $file").Texts());
        Assert.StartsWith("# ours\nformatVersion: 1\nname: Ours # keep\nproduct: Lync2013\nsuppressions: # agreed\n  - { rule: PCT1004, reason: Old } # one\n", text, StringComparison.Ordinal);
        Assert.Contains("approver: Jane", text, StringComparison.Ordinal);
        Assert.Contains("PCT1004: Information", text, StringComparison.Ordinal);
        Assert.Equal(["True"], _session.Run("$saved = Get-PChatTopology; (Import-PChatTopology $file -PassThru).Policy -eq $saved.Policy").Texts());
    }

    // What a pool says of them; null where it says nothing.
    private static (object? Categories, object? AddIns) Stated(ChatPool pool)
    {
        (object? Categories, object? AddIns) stated = default;
        pool.With(builder => stated = (builder.Categories, builder.AddIns));
        return stated;
    }
}
