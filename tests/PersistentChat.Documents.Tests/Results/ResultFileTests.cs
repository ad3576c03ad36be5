using PersistentChat.Documents.Results;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Tests.Results;

public class ResultFileTests
{
    public static TheoryData<ResultFormat> Formats => [.. Enum.GetValues<ResultFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Several_reports_go_into_one_file_that_is_the_same_every_time(ResultFormat format)
    {
        using var folder = new TemporaryFolder();
        InspectionReport[] reports = [Reports.Of(Reports.Plan), Reports.Of(Reports.Plan.Replace("name: Contoso", "name: Fabrikam"), file: "fabrikam.yaml")];
        var first = File.ReadAllText(ResultFile.Write(reports, format, folder.File("a"), Reports.Settings));
        var second = File.ReadAllText(ResultFile.Write(reports, format, folder.File("b"), Reports.Settings));
        Assert.Equal(first, second);
        Assert.Contains("contoso.yaml", first);
        Assert.Contains("fabrikam.yaml", first);
        Assert.DoesNotContain('\r', first);
        Assert.EndsWith("\n", first);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Half_of_a_surrogate_pair_is_replaced(ResultFormat format)
    {
        using var folder = new TemporaryFolder();
        var report = Reports.WithHalfKnown(Reports.Named("a\ud800b", "c\udc00d"));
        Assert.Contains("c\ufffdd", File.ReadAllText(ResultFile.Write([report], format, folder.File("result"))));
    }

    [Fact]
    public void A_file_that_exists_is_overwritten_only_by_force()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("result.json", "mine");
        var report = Reports.Of(Reports.Plan);
        Assert.Equal(TopologyError.FileExists, Assert.Throws<TopologyException>(() => ResultFile.Write([report], ResultFormat.Json, path)).Error);
        Assert.Equal("mine", File.ReadAllText(path));
        ResultFile.Write([report], ResultFormat.Json, path, force: true);
        Assert.StartsWith("{", File.ReadAllText(path));
        Assert.Equal(["result.json"], folder.Files);
    }

    [Fact]
    public void A_form_that_there_is_not_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResultText.Write([], (ResultFormat)99));
}
