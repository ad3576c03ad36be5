using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Labels of the house at the prompt.</summary>
public sealed class LabelTests : IDisposable
{
    private const string Table = "@{ environment = 'production'; 'cost centre' = 4711 }";

    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("New-PChatSite Berlin")]
    [InlineData("New-PChatFrontEndPool se01.contoso.com Standard Redmond")]
    [InlineData(@"New-PChatSqlInstance new01.contoso.com\chat Standard 2012")]
    [InlineData("New-PChatComputer new01.contoso.com")]
    [InlineData(@"New-PChatPool chat2.contoso.com pool01.contoso.com sql01.contoso.com\rtc \\files.contoso.com\chat2")]
    [InlineData("New-PChatTopology Fresh")]
    [InlineData("Set-PChatPool chat.contoso.com -PassThru")]
    [InlineData("Set-PChatServer chat01.contoso.com Active -PassThru")]
    [InlineData("Set-PChatTopology -PassThru")]
    [InlineData("Set-PChatSite Redmond -PassThru")]
    [InlineData("Set-PChatFrontEndPool pool01.contoso.com -PassThru")]
    [InlineData(@"Set-PChatSqlInstance sql04.contoso.com\witness -PassThru")]
    [InlineData("Set-PChatComputer edge01.contoso.com -PassThru")]
    public void Objects_take_labels_as_a_table_and_as_a_line(string command)
    {
        Assert.Equal("cost centre=4711; environment=production", _session.Run($"{command} -Label {Table}").One<TopologyObject>().Labels.ToString());
        _session.Run("Undo-PChatChange").Good();
        Assert.Equal("a=b; c=d", _session.Run($"{command} -Label 'c=d;a=b'").One<TopologyObject>().Labels.ToString());
    }

    [Fact]
    public void Null_takes_them_away_and_what_is_left_out_stays()
    {
        _session.Run($"Set-PChatPool chat.contoso.com -Label {Table}").Good();
        Assert.Equal(2, _session.Run("Set-PChatPool chat.contoso.com -DisplayName x -PassThru").One<ChatPool>().Labels.Count);
        Assert.Empty(_session.Run("Set-PChatPool chat.contoso.com -Label $null -PassThru").One<ChatPool>().Labels);
    }

    [Theory]
    [InlineData("@{ environment = 'prod*' }", "chat.contoso.com")]
    [InlineData("'ENVIRONMENT=PRODUCTION;cost centre=47??'", "chat.contoso.com")]
    [InlineData("@{ environment = 'prod' }", "")]
    [InlineData("@{ environment = '*'; owner = '*' }", "")]
    public void Lists_are_filtered_by_labels(string filter, string expected)
    {
        _session.Run($"Set-PChatPool chat.contoso.com -Label {Table}").Good();
        foreach (var which in new[] { "", "chat.contoso.com", "-Filter *" })
            Assert.Equal(expected, string.Join('|', _session.Run($"Get-PChatPool {which} -Label {filter}").Good()));
    }

    [Fact]
    public void Servers_do_not_take_the_labels_of_a_piped_pool()
    {
        _session.Run($"Set-PChatPool chat.contoso.com -Label {Table}").Good();
        _session.Run("Get-PChatPool | Add-PChatServer -ComputerName chat08.contoso.com -Standby; Get-PChatPool | Add-PChatServer -ComputerName chat09.contoso.com -Standby -Label a=b").Good();
        Assert.Equal("|a=b", string.Join('|', _session.Run("(Get-PChatServer chat08.contoso.com, chat09.contoso.com).Labels.ForEach({ \"$_\" })").Good()));
    }

    [Fact]
    public void A_CSV_file_keeps_them()
    {
        _session.Run($"New-PChatSite Berlin -Label {Table}; New-PChatSite Oslo").Good();
        _session.Run("Get-PChatSite Berlin, Oslo | Export-Csv $folder/sites.csv; Remove-PChatSite Berlin, Oslo; Import-Csv $folder/sites.csv | New-PChatSite").Good();
        Assert.Equal("cost centre=4711; environment=production", _session.Run("Get-PChatSite Berlin").One<Site>().Labels.ToString());
        Assert.Empty(_session.Run("Get-PChatSite Oslo").One<Site>().Labels);
    }

    [Fact]
    public void A_script_names_a_label_as_a_property() =>
        Assert.Equal("production", _session.Run($"(New-PChatSite Berlin -Label {Table}).Labels.environment").One<string>());

    [Fact]
    public void A_name_that_cannot_be_is_refused_with_the_reason()
    {
        var outcome = _session.Run("New-PChatSite Berlin -Label @{ 'a;b' = 'c' }");
        Assert.Contains("letters, digits", outcome.Errors.Append(outcome.Ended!).First(record => record is not null).Exception.Message);
    }
}
