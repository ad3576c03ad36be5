using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

public sealed class RepairTests : IDisposable
{
    private const string Misspelt = "formatVersion: 1\nnam: Contoso # ours\n";
    private const string Repaired = "formatVersion: 1\nname: Contoso # ours\n";

    private readonly CmdletSession _session = new();
    private readonly string _file;

    public RepairTests() => File.WriteAllText(_file = Path.Combine(_session.Folder, "x.yaml"), Misspelt);

    public void Dispose() => _session.Dispose();

    [Fact]
    public void What_is_meant_is_written()
    {
        Assert.Empty(_session.Run("Repair-PChatTopology $folder/x.yaml").Good());
        Assert.Equal(Repaired, File.ReadAllText(_file));
    }

    [Fact]
    public void WhatIf_shows_the_difference_and_changes_nothing()
    {
        Assert.Empty(_session.Run("Repair-PChatTopology $folder/x.yaml -WhatIf").Good());
        Assert.Contains("-nam: Contoso # ours\n+name: Contoso # ours", Assert.Single(_session.Host.Shown).Replace("\r\n", "\n"));
        Assert.Equal(Misspelt, File.ReadAllText(_file));
    }

    [Fact]
    public void No_means_no()
    {
        _session.Host.SaysYes = false;
        _session.Run("Repair-PChatTopology -LiteralPath $folder/x.yaml -Confirm").Good();
        Assert.Single(_session.Host.Asked);
        Assert.Equal(Misspelt, File.ReadAllText(_file));
    }

    [Fact]
    public void What_stays_wrong_is_an_error_of_its_file_alone()
    {
        File.WriteAllText(Path.Combine(_session.Folder, "a.yaml"), Misspelt + "sites: 7\n");
        var outcome = _session.Run("Repair-PChatTopology $folder/a.yaml, $folder/x.yaml");
        Assert.NotEmpty(outcome.Errors);
        Assert.Equal(Repaired, File.ReadAllText(_file));
    }
}
