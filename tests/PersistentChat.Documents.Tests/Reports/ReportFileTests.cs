using PersistentChat.Documents.Reports;

namespace PersistentChat.Documents.Tests.Reports;

public class ReportFileTests
{
    private static readonly ReportOptions _options = new(ReportSamples.Day);

    [Fact]
    public void A_file_is_the_page_in_UTF_8_without_a_mark()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(folder.File("a.html"), ReportFile.Write(ReportSamples.Contoso, _options, folder.File("a.html")));
        Assert.Equal((byte)'<', File.ReadAllBytes(folder.File("a.html"))[0]);
        Assert.Equal(["a.html"], folder.Files);
    }

    [Fact]
    public void A_file_that_is_there_is_overwritten_on_demand_only()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.html", "mine");
        Assert.Equal(TopologyError.FileExists, Assert.Throws<TopologyException>(() => ReportFile.Write(ReportSamples.Contoso, _options, file)).Error);
        Assert.Equal("mine", File.ReadAllText(file));
        ReportFile.Write(ReportSamples.Contoso, _options, file, force: true);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_missing_is_refused()
    {
        using var folder = new TemporaryFolder();
        var exception = Assert.Throws<TopologyException>(() => ReportFile.Write(ReportSamples.Contoso, _options, folder.File(Path.Combine("no", "a.html"))));
        Assert.Equal(TopologyError.FolderNotFound, exception.Error);
    }
}
