using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

public sealed class UndoTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    private Topology Current => _session.Run("Get-PChatTopology").One<Topology>();

    [Fact]
    public void The_last_change_is_taken_back_and_nothing_returned()
    {
        var before = Current;
        _session.Run("Add-PChatServer chat.contoso.com chat05.contoso.com").Good();
        Assert.NotEqual(before, Current);
        Assert.Empty(_session.Run("Undo-PChatChange").Good());
        Assert.Same(before, Current);
    }

    [Fact]
    public void Several_changes_are_taken_back_together()
    {
        var before = Current;
        _session.Run("New-PChatSite Berlin; Remove-PChatPool chat.contoso.com; Set-PChatDirectory -GlobalCatalog dc03.contoso.com").Good();
        Assert.Same(before, _session.Run("Undo-PChatChange 3 -PassThru").One<Topology>());
    }

    [Fact]
    public void Servers_that_were_added_together_are_one_change()
    {
        _session.Run("Add-PChatServer chat.contoso.com chat05.contoso.com, chat06.contoso.com -Standby; Undo-PChatChange").Good();
        Assert.Equal(4, Current.ChatPools[0].Servers.Count);
    }

    [Fact]
    public void A_new_and_an_imported_topology_are_taken_back()
    {
        var before = Current;
        _session.Run("New-PChatTopology Other; Import-PChatTopology $broken; Undo-PChatChange").Good();
        Assert.Equal("Other", Current.Name);
        _session.Run("Undo-PChatChange").Good();
        Assert.Same(before, Current);
    }

    [Fact]
    public void A_change_that_changes_nothing_is_none()
    {
        _session.Run("Set-PChatServer chat01.contoso.com Active; Set-PChatPool chat.contoso.com -SipPort 5041; Set-PChatDirectory -Domain contoso.com").Good();
        Assert.Empty(_session.Run("Undo-PChatChange").Good());
        Assert.Equal(["NoCurrentTopology"], _session.Run("Get-PChatTopology").ErrorIds);
    }

    [Fact]
    public void More_changes_than_there_were_are_refused_and_none_is_taken_back()
    {
        var before = Current;
        var error = Assert.Single(_session.Run("Undo-PChatChange 2").Errors);
        Assert.Equal("NothingToUndo,PersistentChat.Cmdlets.UndoPChatChangeCommand", error.FullyQualifiedErrorId);
        Assert.Equal(2, error.TargetObject);
        Assert.Same(before, Current);
    }

    [Fact]
    public void The_last_thousand_changes_are_kept()
    {
        _session.Run("foreach ($i in 1..1005) { Set-PChatDirectory -Domain d$i.contoso.com }").Good();
        Assert.Equal(["NothingToUndo"], _session.Run("Undo-PChatChange 1001").ErrorIds);
        Assert.Equal("d5.contoso.com", _session.Run("Undo-PChatChange 1000 -PassThru").One<Topology>().Directory.Domain?.ToString());
    }

    [Fact]
    public void A_file_that_was_written_stays_and_is_known_after_undo()
    {
        _session.Run("Export-PChatTopology $folder/t.yaml; Set-PChatPool chat.contoso.com -SipPort 5050; Undo-PChatChange").Good();
        Assert.True(File.Exists(Path.Combine(_session.Folder, "t.yaml")));
        _session.Run("Set-PChatPool chat.contoso.com -SipPort 5060; Export-PChatTopology $folder/t.yaml").Good();
        Assert.Contains("sipPort: 5060", File.ReadAllText(Path.Combine(_session.Folder, "t.yaml")));
    }
}
