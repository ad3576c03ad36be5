using System.Text.RegularExpressions;
using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What Should -BePChatCompliant decides; that Pester knows it, only a real shell shows.</summary>
public sealed class ComplianceAssertionTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("$sample", true)]
    [InlineData("$broken", false)]
    [InlineData("(Get-Item $sample)", true)]
    [InlineData("(Get-PChatTopology)", true)]
    [InlineData("(Get-PChatPool chat.contoso.com)", true)]
    [InlineData("(Test-PChatTopology $sample)", true)]
    [InlineData("(Test-PChatTopology $broken)", false)]
    public void Topologies_files_pools_and_reports_are_judged(string value, bool isCompliant)
    {
        Assert.Equal(isCompliant, Check(value).Succeeded);
        Assert.Equal(!isCompliant, Check(value, negate: true).Succeeded);
    }

    [Fact]
    public void A_failure_says_what_was_found_and_why_it_matters()
    {
        var message = Check("$broken", because: " we promised it ").ToString();
        Assert.StartsWith("Expected the topology 'Broken' to be compliant, because we promised it. Errors: ", message, StringComparison.Ordinal);
        Assert.Contains("broken.yaml:45:11: Error PCT1001 chat.contoso.com: ", message);
        Assert.Contains("Warning PCT1004", message);
        // The errors first, as many as the head says.
        var lines = message.Split('\n')[1..];
        var errors = lines.TakeWhile(line => line.Contains(": Error ") || line.StartsWith("  Error", StringComparison.Ordinal)).Count();
        Assert.Contains($"Errors: {errors}. Warnings: {lines.Count(line => Regex.IsMatch(line, @"(^  |: )Warning (PCT|HOUSE)"))}.", message);
        Assert.DoesNotContain("PCT2005", message);
        Assert.Equal("", Check("$sample").ToString());
        Assert.Null(Check("$sample").FailureMessage);
        Assert.Contains("Contoso", Check("$sample", negate: true).FailureMessage);
    }

    [Fact]
    public void Rules_that_are_excepted_do_not_count()
    {
        var errors = _session.Run("(Test-PChatTopology $broken).Findings | ? Severity -EQ Error | % RuleId | Sort-Object -Unique").Texts();
        Assert.True(Check("$broken", except: string.Join("','", errors)).Succeeded);
    }

    [Fact]
    public void What_has_to_be_decided_and_is_not_counts_unless_it_is_excepted()
    {
        Assert.True(Check("$sample", required: "PCT1001").Succeeded);
        var message = Check("$sample", required: "PCT5008").ToString();
        Assert.Contains("Rules that had to be decided and are not: 1.", message);
        Assert.Contains("Missing facts: chat.contoso.com: rooms.invitations.", message);
        Assert.True(Check("$sample", required: "All", negate: true).Succeeded);
        Assert.True(Check("(Test-PChatTopology $sample -RequireDecided PCT5008)", except: "PCT5008").Succeeded);
        Assert.False(Check("(Test-PChatTopology $sample -RequireDecided PCT5008)", required: "PCT1001").Succeeded);
    }

    [Theory]
    [InlineData("$sample", "PCT5008", "PCT5008")]
    [InlineData("(Test-PChatTopology $sample -Category Pool)", "", "Capacity")]
    [InlineData("$sample", "", "House")]
    public void What_does_not_run_cannot_be_required_to_be_decided(string value, string except, string required) =>
        Assert.Equal(["RuleNotRun"], Ids(value, except: except, required: required));

    [Fact]
    public void A_policy_and_a_baseline_count()
    {
        _session.Run("Test-PChatTopology $broken -Baseline $folder/b.yaml -UpdateBaseline | Out-Null").Good();
        Assert.True(Check("$broken", baseline: "$folder/b.yaml").Succeeded);
        Assert.Equal(["InvalidInput"], Ids("(Test-PChatTopology $broken)", "$folder/b.yaml"));
    }

    [Theory]
    [InlineData("42")]
    [InlineData("$null")]
    public void Anything_else_is_refused(string value) => Assert.Equal(["InvalidInput"], Ids(value));

    [Fact]
    public void What_cannot_be_checked_fails_in_a_sentence_of_its_own()
    {
        var file = Path.Combine(_session.Folder, "none.yaml");
        var message = _session.Run($"try {{ {Call("\"$folder/none.yaml\"", "", "", "", false, "")} }} catch {{ [PersistentChat.Cmdlets.ComplianceAssertion]::Refuse($_.Exception.InnerException, 'we need it') }}")
            .One<ComplianceResult>();
        Assert.False(message.Succeeded);
        Assert.Equal($"Expected a topology that can be checked, because we need it: '{file}' does not exist. Check the path.", message.FailureMessage);
    }

    [Fact]
    public void What_cannot_be_read_is_refused_with_the_reason()
    {
        Assert.Equal(["FileNotFound"], Ids("\"$folder/none.yaml\""));
        _session.Run("Copy-Item $sample $folder/a.yaml; Copy-Item $sample $folder/b.yaml").Good();
        Assert.Equal(["InvalidInput"], Ids("\"$folder/*.yaml\""));
    }

    private ComplianceResult Check(
        string value, string except = "", string required = "", string baseline = "", bool negate = false, string because = "") =>
        _session.Run(Call(value, except, required, baseline, negate, because)).One<ComplianceResult>();

    // The errors of a method come as the exception that it threw.
    private IEnumerable<string> Ids(string value, string baseline = "", string except = "", string required = "") =>
        _session.Run($"try {{ {Call(value, except, required, baseline, false, "")} }} catch {{ $_.Exception.InnerException.Error }}").Texts();

    private static string Call(string value, string except, string required, string baseline, bool negate, string because) =>
        $"[PersistentChat.Cmdlets.ComplianceAssertion]::Check({value}, {List(except)}, {List(required)}, $null, \"{baseline}\", $null, 0, ${negate}, '{because}')";

    private static string List(string items) => items == "" ? "@()" : $"@('{items}')";
}
