using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

public sealed class UndoneSaveTests : IDisposable
{
    private const string Text =
        "formatVersion: 1\nname: C\nsites: [{ name: R }]\nfrontEndPools: [{ fqdn: p.c.com, edition: Enterprise, site: R }]\nchatPools:\n"
        + "# the first one\n- fqdn: chat.c.com # c\n  nextHop: p.c.com\n  contentStore: sql.c.com\n# the other one\n- { fqdn: talk.c.com, nextHop: p.c.com, contentStore: sql2.c.com } # t\n";

    private readonly CmdletSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Remove-PChatPool talk.c.com")]
    [InlineData("Remove-PChatPool chat.c.com")]
    [InlineData("Set-PChatPool chat.c.com -DisplayName Chat")]
    [InlineData("Rename-PChatObject talk.c.com talk2.c.com")]
    [InlineData("Add-PChatServer talk.c.com s1.c.com")]
    public void Undoing_a_saved_change_and_saving_gives_the_first_bytes(string change)
    {
        var file = Path.Combine(_session.Folder, "x.yaml");
        File.WriteAllText(file, Text);
        _session.Run($"Import-PChatTopology $folder/x.yaml; $null = {change}; Export-PChatTopology -Force").Good();
        Assert.NotEqual(Text, File.ReadAllText(file));
        _session.Run("Undo-PChatChange; Export-PChatTopology").Good();
        Assert.Equal(Text, File.ReadAllText(file));
    }
}
