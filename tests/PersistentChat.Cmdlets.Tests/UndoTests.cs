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
    public void Changes_are_listed_with_what_they_did_the_newest_first()
    {
        _session.Run("New-PChatSite Berlin; Set-PChatPool chat.contoso.com -SipPort 5050; Remove-PChatSite Berlin; Undo-PChatChange 2").Good();
        var changes = _session.Run("Get-PChatChange").Good().Cast<SessionChange>().ToArray();
        Assert.Equal(
            [(2, true, "Remove the site: Berlin"), (1, true, "Change the settings of the Persistent Chat pool (sipPort: 5041 → 5050): chat.contoso.com"), (1, false, "Add the site: Berlin")],
            changes.Take(3).Select(change => (change.Number, change.IsUndone, change.Description)));
        Assert.Equal((2, false, "Make this topology the current one: Contoso"), (changes[3].Number, changes[3].IsUndone, changes[3].Description));
        Assert.Equal(4, changes.Length);
        Assert.Equal("sipPort", Assert.Single(changes[1].Changes).Property);
        Assert.Equal(Changes.ChangeAction.Create, Assert.Single(changes[2].Changes).Action);
        Assert.Empty(changes[3].Changes);
    }

    [Fact]
    public void What_was_taken_back_is_made_again_in_its_order()
    {
        _session.Run("New-PChatSite Berlin; New-PChatSite Paris").Good();
        var last = Current;
        _session.Run("Undo-PChatChange 2").Good();
        var first = _session.Run("Redo-PChatChange -PassThru").One<Topology>();
        Assert.Equal(["Redmond", "Berlin"], first.Sites.Select(site => site.Name));
        Assert.Empty(_session.Run("Redo-PChatChange").Good());
        Assert.Same(last, Current);
        var error = Assert.Single(_session.Run("Redo-PChatChange").Errors);
        Assert.Equal("NothingToRedo,PersistentChat.Cmdlets.RedoPChatChangeCommand", error.FullyQualifiedErrorId);
    }

    [Fact]
    public void A_new_change_leaves_nothing_to_make_again()
    {
        _session.Run("New-PChatSite Berlin; Undo-PChatChange; New-PChatSite Paris").Good();
        Assert.Equal(["NothingToRedo"], _session.Run("Redo-PChatChange").ErrorIds);
        Assert.DoesNotContain(_session.Run("Get-PChatChange").Good().Cast<SessionChange>(), change => change.IsUndone);
        Assert.Equal(["Redmond", "Paris"], Current.Sites.Select(site => site.Name));
    }

    [Fact]
    public void A_topology_that_was_started_is_taken_back_and_made_again()
    {
        var before = Current;
        var started = _session.Run("New-PChatTopology Other").One<Topology>();
        Assert.Same(before, _session.Run("Undo-PChatChange -PassThru").One<Topology>());
        Assert.Same(started, _session.Run("Redo-PChatChange -PassThru").One<Topology>());
        _session.Run("Undo-PChatChange 2; Redo-PChatChange 2").Good();
        Assert.Same(started, Current);
    }

    [Theory]
    [InlineData("Undo-PChatChange 2 -WhatIf", "Take back: Add the site: Paris; Add the site: Berlin")]
    [InlineData("Undo-PChatChange; Redo-PChatChange -WhatIf", "Make again: Add the site: Paris")]
    public void WhatIf_names_the_changes(string script, string text)
    {
        _session.Run("New-PChatSite Berlin; New-PChatSite Paris").Good();
        _session.Host.Shown.Clear();
        _session.Run(script).Good();
        Assert.Contains(text, Assert.Single(_session.Host.Shown));
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
