using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

public sealed class SavedNameTests : IDisposable
{
    private const string Text =
        "formatVersion: 1\nname: C\ndirectory:\n  domain: c.com\n  globalCatalogs:\n  # the old one\n  - a.c.com\n  - b.c.com # b\ncomputers:\n# a machine\n- fqdn: a.c.com\n";

    private readonly CmdletSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void What_is_renamed_keeps_its_comments()
    {
        var file = Saved("Rename-PChatObject a.c.com x.c.com; Export-PChatTopology");
        Assert.Equal(Text.Replace("a.c.com", "x.c.com", StringComparison.Ordinal), File.ReadAllText(file));
    }

    [Fact]
    public void A_list_that_is_set_has_other_items()
    {
        var file = Saved("Set-PChatDirectory -GlobalCatalog x.c.com, b.c.com");
        Assert.Equal(["CommentsWouldBeLost"], _session.Run("Export-PChatTopology").ErrorIds);
        _session.Run("Export-PChatTopology -Force").Good();
        Assert.Equal(Text.Replace("  # the old one\n  - a.c.com\n", "  - x.c.com\n", StringComparison.Ordinal), File.ReadAllText(file));
    }

    [Fact]
    public void A_section_that_is_emptied_and_filled_again_keeps_its_place()
    {
        var file = Saved("Remove-PChatComputer a.c.com; New-PChatComputer y.c.com; Export-PChatTopology -Force");
        Assert.Equal(Text.Replace("# a machine\n- fqdn: a.c.com\n", "- fqdn: y.c.com\n", StringComparison.Ordinal), File.ReadAllText(file));
    }

    private string Saved(string commands)
    {
        var file = Path.Combine(_session.Folder, "x.yaml");
        File.WriteAllText(file, Text);
        _session.Run($"Import-PChatTopology $folder/x.yaml; {commands}").Good();
        return file;
    }
}
