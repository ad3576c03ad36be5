using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

public sealed class FormatTests : IDisposable
{
    private const string LaidOut = "# ours\nname:   Contoso # now\nformatVersion: 1\n";
    private const string Usual = "# ours\nformatVersion: 1\nname: Contoso # now\nproduct: Lync2013\n";

    private readonly CmdletSession _session = new();
    private readonly string _file;

    public FormatTests() => File.WriteAllText(_file = Path.Combine(_session.Folder, "x.yaml"), LaidOut);

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_file_gets_its_usual_form_and_Check_says_so()
    {
        Assert.False(_session.Run("Format-PChatTopology $folder/x.yaml -Check").One<bool>());
        Assert.Equal(LaidOut, File.ReadAllText(_file));
        Assert.Empty(_session.Run("Format-PChatTopology $folder").Good());
        Assert.Equal(Usual, File.ReadAllText(_file));
        Assert.True(_session.Run("'$folder/x.yaml', \"$folder/x.yaml\" | Select-Object -Last 1 | Format-PChatTopology -Check").One<bool>());
    }

    [Fact]
    public void WhatIf_tells_and_changes_nothing()
    {
        Assert.Empty(_session.Run("Format-PChatTopology $folder/x.yaml -WhatIf").Good());
        Assert.Contains("usual form", Assert.Single(_session.Host.Shown));
        Assert.Equal(LaidOut, File.ReadAllText(_file));
    }

    [Fact]
    public void No_means_no()
    {
        _session.Host.SaysYes = false;
        _session.Run("Format-PChatTopology $folder/x.yaml -Confirm").Good();
        Assert.Single(_session.Host.Asked);
        Assert.Equal(LaidOut, File.ReadAllText(_file));
    }

    [Fact]
    public void A_file_that_cannot_be_read_has_no_usual_form()
    {
        File.WriteAllText(_file, "formatVersion: 1\nnam: x\n");
        var outcome = _session.Run("Format-PChatTopology $folder/x.yaml -Check");
        Assert.False(Assert.IsType<bool>(Assert.Single(outcome.Output)));
        Assert.NotEmpty(outcome.Errors);
    }
}
