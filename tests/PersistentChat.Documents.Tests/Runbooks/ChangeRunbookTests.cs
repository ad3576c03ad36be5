using PersistentChat.Documents.Runbooks;
using PersistentChat.Runbooks;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Runbooks;

/// <summary>Ten changes as they are made to real deployments, written out and checked by hand.</summary>
public class ChangeRunbookTests
{
    private static readonly ApprovedFiles _files = new("before.yaml", new string('0', 64), "after.yaml", new string('f', 64));

    public static TheoryData<string> Cases => [.. ChangeCases.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_real_change_is_written_out_step_by_step(string name)
    {
        using var english = new CultureScope("");
        var file = "change-" + name + ".md";
        var written = RunbookMarkdown.Write(Plan(name));
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, file), written);
        Assert.Equal(File.ReadAllText(Repository.PathOf("tests/fixtures/runbooks/" + file)).Replace("\r\n", "\n"), written);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_told_in_every_language_and_as_a_script_that_asks_for_no_pool(string name)
    {
        var texts = new[] { "en", "de", "es" }.Select(culture =>
        {
            using var language = new CultureScope(culture);
            return RunbookMarkdown.Write(Plan(name));
        }).ToArray();
        Assert.Equal(3, texts.Distinct().Count());
        Assert.All(texts, text => Assert.Contains(_files.AfterHash, text, StringComparison.Ordinal));
        var script = RunbookScript.Write(Plan(name));
        Assert.Contains(_files.BeforeHash, script, StringComparison.Ordinal);
        Assert.DoesNotContain("$PoolFqdn", script, StringComparison.Ordinal);
    }

    /// <summary>A name that looks like a command stays a name.</summary>
    [Fact]
    public void Hostile_names_stay_data()
    {
        var (before, after) = ChangeCases.Of("compliance-on");
        var folder = new StorePath(@"\\files\a'; Remove-Item `$x`");
        after = after.Replace(after.ChatPools[0].With(it => it.Compliance = after.ChatPools[0].Compliance.With(settings => settings.AdapterOutputDirectory = folder)));
        var script = RunbookScript.Write(RunbookPlanner.PlanChange(before, after, new ApprovedFiles("a'b.yaml", "0", "$(x).yaml", "1")));
        Assert.Contains(@"'\\files\a''; Remove-Item `$x`'", script, StringComparison.Ordinal);
        Assert.Contains("a''b.yaml", script, StringComparison.Ordinal);
        Assert.DoesNotContain("\"$(x)", script, StringComparison.Ordinal);
    }

    private static Runbook Plan(string name)
    {
        var (before, after) = ChangeCases.Of(name);
        return RunbookPlanner.PlanChange(before, after, _files);
    }
}
