using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What people meet first at the prompt: names that are nearly right, days, units, tables, and what is undone.</summary>
public sealed class PromptTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Set-PChatPool chta.contoso.com -SipPort 5050", "chat.contoso.com")]
    [InlineData("Get-PChatServer chat10.contoso.com", "")]
    [InlineData("Remove-PChatServer caht01.contoso.com", "chat01.contoso.com")]
    [InlineData("Set-PChatPool chat.contoso.com -Site Redmnd", "Redmond")]
    [InlineData("Set-PChatSite Redmnd -TimeZone UTC", "Redmond")]
    [InlineData(@"Set-PChatSqlInstance sql04.contoso.com\witnes -Edition Express", @"sql04.contoso.com\witness")]
    [InlineData("Set-PChatComputer egde01.contoso.com -MemoryGB 4", "edge01.contoso.com")]
    [InlineData("Set-PChatFrontEndPool pol01.contoso.com -ServiceVersion 6", "pool01.contoso.com")]
    [InlineData(@"New-PChatSqlInstance new.contoso.com\x Enterprize 2012", "Enterprise")]
    [InlineData("Set-PChatComputer edge01.contoso.com -OperatingSystem 'Windows Server 2012 R2'", "WindowsServer2012R2")]
    public void A_name_or_word_that_is_nearly_right_is_guessed(string script, string meant)
    {
        var message = Refusal(script).Exception.Message;
        if (meant.Length > 0)
            Assert.Contains($"Did you mean '{meant}'?", message);
        else
            Assert.DoesNotContain("Did you mean", message);
    }

    [Fact]
    public void An_unknown_next_hop_is_set_and_guessed()
    {
        var outcome = _session.Run("Set-PChatPool chat.contoso.com -NextHop pol01.contoso.com");
        Assert.Contains("Did you mean 'pool01.contoso.com'?", Assert.Single(outcome.Warnings));
        Assert.Equal("pol01.contoso.com", _session.Run("(Get-PChatPool).NextHop").Texts().Single());
    }

    [Theory]
    [InlineData("Set-PChatPool chat* -SipPort 5050", "Get-PChatPool -Filter 'chat*' | Set-PChatPool")]
    [InlineData("Remove-PChatServer chat0?.contoso.com", "Get-PChatServer -Filter 'chat0?.contoso.com' | Remove-PChatServer")]
    [InlineData("Set-PChatServer chat* Standby", "Get-PChatServer -Filter 'chat*' | Set-PChatServer")]
    [InlineData("Set-PChatSite Red* -TimeZone UTC", "Get-PChatSite -Filter 'Red*' | Set-PChatSite")]
    [InlineData("Remove-PChatSqlInstance sql*", "Get-PChatSqlInstance -Filter 'sql*' | Remove-PChatSqlInstance")]
    [InlineData("Rename-PChatObject chat* x.contoso.com", "one object is renamed at a time")]
    public void A_pattern_where_a_name_is_needed_is_answered_with_what_does_it(string script, string cure) =>
        Assert.Contains(cure, Refusal(script).Exception.Message);

    [Theory]
    [InlineData("2027-02-01", "2027-02-01")]
    [InlineData("13/02/2027", "2027-02-13")]
    [InlineData("2/13/2027", "2027-02-13")]
    [InlineData("03/03/2027", "2027-03-03")]
    public void A_day_is_shown_and_written_as_documents_write_it(string typed, string day)
    {
        var suppression = _session.Run($"Add-PChatSuppression PCT1004 -Reason Agreed -Expires {typed}").One<Suppression>();
        Assert.Equal(day, suppression.Expires!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(day, string.Join("\n", _session.Run("Get-PChatSuppression | Format-List | Out-String").Texts()));
        Assert.Contains($"\"{day}\"", _session.Run("Get-PChatSuppression | ConvertTo-Csv").Texts().Last());
        Assert.True(_session.Run("(Get-PChatSuppression).Expires -is [datetime]").One<bool>());
    }

    [Fact]
    public void A_day_that_can_be_two_is_refused_with_both()
    {
        Assert.Contains("Accepted: 2027-01-02 or 2027-02-01", Refusal("Add-PChatSuppression PCT1004 -Reason Agreed -Expires 01/02/2027").Exception.Message);
        Assert.StartsWith(
            "Row 1, column 'Expires': '01/02/2027'", Refusal("'Rule,Reason,Expires', 'PCT1004,Agreed,01/02/2027' | ConvertFrom-Csv | Add-PChatSuppression").Exception.Message);
        Assert.Empty(_session.Run("Get-PChatSuppression").Good());
    }

    [Fact]
    public void A_suppression_that_has_expired_is_warned_of()
    {
        Assert.Contains("2020-01-31", Assert.Single(_session.Run("Add-PChatSuppression PCT1004 -Reason Agreed -Expires 2020-01-31").Warnings));
        Assert.Empty(_session.Run("Add-PChatSuppression PCT1005 -Reason Agreed -Expires 2999-01-31").Warnings);
    }

    [Theory]
    [InlineData("Set-PChatComputer edge01.contoso.com -MemoryGB 32GB", "Write 32.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers 30kb", "Write 30000.")]
    public void A_number_of_bytes_is_none_of_anything_else(string script, string cure) => Assert.Contains(cure, Refusal(script).Exception.Message);

    [Fact]
    public void A_share_can_be_a_percentage() =>
        Assert.Equal("0.5", _session.Run("(Set-PChatPolicy -StandbyShare 50% -PassThru).StandbyShare.Least.ToString([cultureinfo]::InvariantCulture)").Texts().Single());

    [Fact]
    public void A_misspelt_kind_of_names_is_one_error()
    {
        var message = Refusal("Set-PChatPolicy -Naming @{ ChatSrv = 'chat*' }").Exception.Message;
        Assert.Contains("ChatSrv", message);
        Assert.DoesNotContain("must not be empty", message);
    }

    [Fact]
    public void A_category_is_named_alike_everywhere() => Assert.Equal(
        _session.Run("(Test-PChatTopology -RequireDecided SqlServer).Passed").One<bool>(), _session.Run("(Test-PChatTopology -RequireDecided Sql -Category Sql).Passed").One<bool>());

    [Fact]
    public void What_a_pipeline_does_is_one_change()
    {
        var before = _session.Run("Get-PChatTopology").One<Topology>();
        _session.Run("""
            $null = Get-PChatServer | Remove-PChatPool -ErrorAction Ignore
            $null = 'PoolFqdn,ComputerName,Standby', 'chat.contoso.com,chat05.contoso.com,yes', 'chat.contoso.com,chat06.contoso.com,yes', 'chat.contoso.com,chat07.contoso.com,yes' |
                ConvertFrom-Csv | Add-PChatServer
            """);
        Assert.Equal(7, _session.Run("(Get-PChatPool).Servers.Count").One<int>());
        Assert.Contains("2 more changes", _session.Run("Get-PChatChange").Good()[0]!.ToString());
        _session.Run("Undo-PChatChange").Good();
        Assert.Same(before, _session.Run("Get-PChatTopology").One<Topology>());
        _session.Run("Redo-PChatChange").Good();
        Assert.Equal(7, _session.Run("(Get-PChatPool).Servers.Count").One<int>());
    }

    [Fact]
    public void Pipelines_of_their_own_are_changes_of_their_own_also_after_one_that_failed()
    {
        _session.Run("'Berlin', 'Redmond', 'Madrid' | New-PChatSite -ErrorAction Stop");
        _session.Run("'Paris', 'Rome' | ForEach-Object { New-PChatSite $_ }").Good();
        Assert.Equal(3, _session.Run("Get-PChatChange").Good().Count - 1);
        _session.Run("Undo-PChatChange").Good();
        Assert.DoesNotContain("Rome", _session.Run("(Get-PChatSite).Name").Texts());
        Assert.Contains("Paris", _session.Run("(Get-PChatSite).Name").Texts());
    }

    [Fact]
    public void Another_id_of_the_same_time_zone_is_taken()
    {
        _session.Run("Set-PChatSite Redmond -TimeZone America/Los_Angeles").Good();
        Assert.Equal("America/Los_Angeles", _session.Run("(Get-PChatSite).TimeZone").Texts().Single());
    }

    [Theory]
    [InlineData("Pool,Server", "chat.contoso.com,chat05.contoso.com", "Add-PChatServer", "PoolFqdn, ComputerName/Fqdn/ServerFqdn. Its columns: Pool, Server.")]
    [InlineData("Fqdn,Hop", "a.contoso.com,pool01.contoso.com", "New-PChatPool", "NextHop, ContentStore, FileStore. Its columns: Fqdn, Hop.")]
    [InlineData("Fqdn;NextHop", "a.contoso.com;pool01.contoso.com", "New-PChatPool", "Import-Csv -Delimiter ';'")]
    public void A_table_that_cannot_be_read_is_told_what_it_lacks(string columns, string row, string cmdlet, string says)
    {
        var outcome = _session.Run($"'{columns}', '{row}', '{row}' | ConvertFrom-Csv | {cmdlet}");
        var error = Assert.Single(outcome.Errors);
        Assert.Contains(says, error.Exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("InvalidTable,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Single(_session.Run("Get-PChatPool").Good());
    }

    [Fact]
    public void A_row_that_says_what_a_cmdlet_does_not_change_is_refused()
    {
        Assert.Contains("Add-PChatServer", Refusal("[pscustomobject]@{ Fqdn = 'chat.contoso.com'; Servers = 'chat01.contoso.com' } | Set-PChatPool").Exception.Message);
        Assert.Contains("cannot change", Refusal("[pscustomobject]@{ Fqdn = 'chat.contoso.com'; PoolType = 'SingleServer' } | Set-PChatPool").Exception.Message);
        Assert.Contains("-Depth 6", Refusal("""
            Set-PChatPool chat.contoso.com -Category @{ Name = 'Departments'; Rooms = 'Sales', 'Support' }
            Get-PChatPool | ConvertTo-Json -WarningAction Ignore | ConvertFrom-Json | Set-PChatPool
            """).Exception.Message);
        Assert.Contains("Export-PChatTopology", Refusal("Get-PChatTopology | ConvertTo-Json -Depth 6 | ConvertFrom-Json | New-PChatTopology").Exception.Message);
    }

    [Fact]
    public void A_copy_under_another_name_is_of_settings_alone()
    {
        var pool = _session.Run("Get-PChatPool | New-PChatPool -Fqdn chat2.contoso.com").One<ChatPool>();
        Assert.Equal((0, 0, true), (pool.Servers.Count, pool.DefaultForSites.Count, pool.Compliance.Enabled));
    }

    [Fact]
    public void A_file_saved_under_another_name_keeps_its_comments()
    {
        var file = _session.Save("first.yaml", """
            # Owned by the messaging team.
            formatVersion: 1
            name: Contoso # the house
            product: Lync2013
            sites:
              - name: Redmond # the first

            """);
        _session.Set("file", file);
        _session.Run("Import-PChatTopology $file; New-PChatSite Berlin; Export-PChatTopology $folder/second.yaml").Good();
        var text = File.ReadAllText(Path.Combine(_session.Folder, "second.yaml"));
        Assert.StartsWith("# Owned by the messaging team.", text);
        Assert.Contains("- name: Redmond # the first", text);
        Assert.Contains("Berlin", text);
        var json = _session.Run("Export-PChatTopology $folder/third.json");
        Assert.Contains("second.yaml", Assert.Single(json.Warnings));
        Assert.Empty(_session.Run("Export-PChatTopology $folder/fourth.json").Warnings);
    }

    private System.Management.Automation.ErrorRecord Refusal(string script)
    {
        var outcome = _session.Run(script);
        return outcome.Ended ?? Assert.Single(outcome.Errors);
    }
}
