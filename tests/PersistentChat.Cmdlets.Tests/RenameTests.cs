using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Objects are renamed with every reference to them.</summary>
public sealed class RenameTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    private Topology Current => _session.Run("Get-PChatTopology").One<Topology>();

    [Theory]
    [InlineData("Get-PChatSite | Rename-PChatObject -NewName HQ -PassThru", "HQ")]
    [InlineData("Get-PChatFrontEndPool | Rename-PChatObject -NewName pool09.contoso.com -PassThru", "pool09.contoso.com")]
    [InlineData("Get-PChatServer chat03.contoso.com | Rename-PChatObject -NewName chat09.contoso.com -PassThru", "chat09.contoso.com")]
    [InlineData("Get-PChatComputer edge01.contoso.com | Rename-PChatObject -NewName edge09.contoso.com -PassThru", "edge09.contoso.com")]
    [InlineData(@"'sql04.contoso.com\witness' | Rename-PChatObject -NewName sql09.contoso.com\w -PassThru", @"sql09.contoso.com\w")]
    [InlineData("Get-PChatTopology | Rename-PChatObject -NewName Fabrikam -PassThru", "Fabrikam")]
    [InlineData("Rename-PChatObject service:Registrar:pool01.contoso.com pool09.contoso.com -PassThru", "pool09.contoso.com")]
    [InlineData("[pscustomobject]@{ Identity = 'Redmond'; NewName = 'HQ' } | Rename-PChatObject -PassThru", "HQ")]
    public void An_object_a_name_or_a_row_says_what_is_renamed(string script, string name) =>
        Assert.Equal(name, Assert.Single(_session.Run(script).Good())!.ToString());

    [Fact]
    public void Of_a_Front_End_Server_without_facts_its_pool_is_returned()
    {
        _session.Run("Set-PChatFrontEndPool pool01.contoso.com -ComputerName fe91.contoso.com, fe92.contoso.com").Good();
        var pool = _session.Run("Rename-PChatObject fe91.contoso.com fe99.contoso.com -PassThru").One<FrontEndPool>();
        Assert.Equal(["fe99.contoso.com", "fe92.contoso.com"], pool.Servers.Select(server => server.ToString()));
    }

    [Fact]
    public void References_go_along_and_the_change_is_taken_back()
    {
        var before = Current;
        _session.Run("Rename-PChatObject sql02.contoso.com sql22.contoso.com; Get-PChatSite Redmond | Rename-PChatObject -NewName HQ").Good();
        Assert.Equal(@"sql22.contoso.com\chat", Current.ChatPools[0].ContentStore.Instance.Name);
        Assert.Equal("HQ", Current.FrontEndPools[0].Site);
        _session.Run("Undo-PChatChange 2").Good();
        Assert.Same(before, Current);
    }

    [Fact]
    public void Renaming_a_chat_pool_warns_of_what_the_product_cannot_do()
    {
        var run = _session.Run("Rename-PChatObject chat.contoso.com chat9.contoso.com");
        var warning = Assert.Single(run.Warnings);
        Assert.StartsWith("chat.contoso.com: The documents describe no way to rename a pool.", warning, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void WhatIf_says_in_how_many_places_the_name_stands()
    {
        _session.Host.Shown.Clear();
        _session.Run("Rename-PChatObject Redmond HQ -WhatIf").Good();
        Assert.Contains("Rename to HQ (places: ", Assert.Single(_session.Host.Shown));
    }

    [Theory]
    [InlineData("Rename-PChatObject nothing.contoso.com x.contoso.com", "ObjectNotFound")]
    [InlineData("Rename-PChatObject Redmond HQ -Kind ChatPool", "ObjectNotFound")]
    [InlineData("Rename-PChatObject chat03.contoso.com chat04.contoso.com", "DuplicateName")]
    [InlineData("Rename-PChatObject chat03.contoso.com 'no name'", "InvalidFqdn")]
    public void What_cannot_be_is_refused(string script, string errorId)
    {
        var before = Current;
        Assert.Equal([errorId], _session.Run(script).ErrorIds);
        Assert.Same(before, Current);
    }

    [Fact]
    public void A_name_of_two_objects_needs_a_kind()
    {
        _session.Run("Rename-PChatObject Contoso Redmond").Good();
        Assert.Equal(["AmbiguousName"], _session.Run("Rename-PChatObject Redmond HQ").ErrorIds);
        Assert.Equal("HQ", _session.Run("Rename-PChatObject Redmond HQ -Kind Site -PassThru").One<Site>().Name);
        Assert.Equal("Redmond", Current.Name);
        Assert.Equal("Other", _session.Run("Set-PChatTopology Other -PassThru").One<Topology>().Name);
    }

    [Fact]
    public void Names_of_every_kind_are_offered()
    {
        foreach (var (typed, name) in new[] { ("Cont", "Contoso"), ("Red", "Redmond"), ("pool", "pool01.contoso.com"), ("chat.", "chat.contoso.com"), ("chat03", "chat03.contoso.com"), ("edge", "edge01.contoso.com"), ("sql04", @"sql04.contoso.com\witness") })
            Assert.Equal([name], _session.Complete("Rename-PChatObject " + typed).Select(completion => completion.CompletionText));
    }

    [Theory]
    [InlineData("Rename-PChatObject Redmond HQ", "Site Redmond name: Redmond -> HQ")]
    [InlineData("Rename-PChatObject pool01.contoso.com pool09.contoso.com", "FrontEndPool pool01.contoso.com fqdn: pool01.contoso.com -> pool09.contoso.com")]
    [InlineData("Rename-PChatObject sql02.contoso.com sql22.contoso.com", @"SqlInstance sql02.contoso.com\chat name: sql02.contoso.com\chat -> sql22.contoso.com\chat")]
    [InlineData("Rename-PChatObject edge01.contoso.com edge09.contoso.com", "Computer edge01.contoso.com fqdn: edge01.contoso.com -> edge09.contoso.com")]
    [InlineData("Rename-PChatObject Redmond HQ; $null = New-PChatSite Berlin; Rename-PChatObject HQ Main", "Site Redmond name: Redmond -> Main", "Site Berlin : -> ")]
    public void What_was_renamed_in_the_session_is_told_as_renamed(string script, params string[] changes)
    {
        var outcome = _session.Run("$before = Get-PChatTopology; " + script + "; $tell = { \"$($_.Kind) $($_.Target) $($_.Property): $($_.Before) -> $($_.After)\" }; Compare-PChatTopology $before | % $tell; '-'; Compare-PChatTopology $sample | % $tell").Texts();
        Assert.Equal([.. changes, "-", .. changes], outcome.Select(line => line.Replace(" :  -> ", " : -> ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Rename-PChatObject Redmond-B Elsewhere", "dataCenter")]
    [InlineData("Rename-PChatObject fe01.contoso.com fe09.contoso.com", "servers")]
    [InlineData("Rename-PChatObject Contoso Fabrikam -Kind Topology", "name")]
    public void What_no_object_bears_is_told_where_it_is_named(string script, string property) =>
        Assert.All(_session.Run("$before = Get-PChatTopology; " + script + "; (Compare-PChatTopology $before).Property").Texts(), told => Assert.Equal(property, told));

    [Fact]
    public void What_was_renamed_and_went_or_came_in_between_is_gone_or_new()
    {
        Assert.Equal(
            ["Delete edge01.contoso.com"],
            _session.Run("$before = Get-PChatTopology; Rename-PChatObject edge01.contoso.com edge09.contoso.com; Remove-PChatComputer edge09.contoso.com; Compare-PChatTopology $before | % { \"$($_.Action) $($_.Target)\" }").Texts());
        Assert.Equal(
            ["Create Bonn"],
            _session.Run("$before = Get-PChatTopology; $null = New-PChatSite Berlin; Rename-PChatObject Berlin Bonn; Compare-PChatTopology $before | % { \"$($_.Action) $($_.Target)\" }").Texts());
        Assert.Equal(["Site Redmond"], _session.Run("Rename-PChatObject Redmond HQ; (Get-PChatChange)[0].Changes | % { \"$($_.Kind) $($_.Target)\" }").Texts());
    }
}
