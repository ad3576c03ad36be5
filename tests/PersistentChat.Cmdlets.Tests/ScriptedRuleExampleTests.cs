using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Scripted rules against their examples.</summary>
public sealed class ScriptedRuleExampleTests : IDisposable
{
    private const string Plain = "formatVersion: 1\nname: Plain\nproduct: Lync2013\n";

    private readonly CmdletSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_samples_do_what_their_examples_promise()
    {
        _session.Set("rules", Repository.PathOf("samples", "scripted-rules"));
        var examples = _session.Run("Test-PChatRule $rules").Good().Cast<RuleExample>().ToArray();
        Assert.Equal(examples.Select(example => example.RuleId).Distinct().SelectMany(id => new[] { id + " passes", id + " fails" }), examples.Select(example => example.ToString()));
        Assert.True(examples.Length >= 6);
        Assert.All(examples, example => Assert.True(example.Passed, example + ": " + example.Reason));
        Assert.True(_session.Run("Get-ChildItem $rules/*.ps1 | Test-PChatRule -Quiet").Good().Cast<bool>().Single());
        Assert.Equal(2, _session.Run("Test-PChatRule $rules -Id house-num-01").Good().Count);
    }

    [Theory]
    [InlineData("$_.Name -eq 'Plain'", "topology", true, false, "finds nothing")]
    [InlineData("$_.Name -ne 'Plain'", "topology", false, true, "finds something in it, Plain")]
    [InlineData("throw 'wrong'", "topology", false, false, "wrong")]
    [InlineData("$false", "chatPool", false, false, "proves nothing")]
    public void A_rule_that_does_otherwise_does_not_pass(string condition, string kind, bool passes, bool fails, string reason)
    {
        _session.Save("a.PChatRule.ps1", $"New-PChatRule HOUSE-A-1 -For {kind} -Title t -Condition {{ {condition} }}");
        _session.Save("HOUSE-A-1.passes.yaml", Plain);
        _session.Save("HOUSE-A-1.fails.yaml", Plain);
        var examples = _session.Run("Test-PChatRule $folder").Good().Cast<RuleExample>().ToArray();
        Assert.Equal([passes, fails], examples.Select(example => example.Passed));
        Assert.Contains(examples, example => example.Reason?.Contains(reason, StringComparison.Ordinal) == true);
        Assert.False(_session.Run("Test-PChatRule $folder -Quiet").One<bool>());
    }

    [Fact]
    public void What_is_missing_or_cannot_be_read_does_not_pass()
    {
        _session.Save("a.PChatRule.ps1", "New-PChatRule HOUSE-A-1 -For topology -Title t -Condition { $true }");
        _session.Save("HOUSE-A-1.fails.yaml", "formatVersion: 9\n");
        var examples = _session.Run("Test-PChatRule $folder").Good().Cast<RuleExample>().ToArray();
        Assert.Contains("no such example", examples[0].Reason, StringComparison.Ordinal);
        Assert.EndsWith("HOUSE-A-1.passes.yaml", examples[0].Example, StringComparison.Ordinal);
        Assert.Contains("HOUSE-A-1.fails.yaml:1:", examples[1].Reason, StringComparison.Ordinal);
        Assert.Equal(["RuleNotFound"], _session.Run("Test-PChatRule $folder -Id HOUSE-A-2").ErrorIds);
        _session.Save("b.PChatRule.ps1", "throw 'x'");
        Assert.Equal(["ScriptFailed"], _session.Run("Test-PChatRule $folder").ErrorIds);
        Assert.Equal([false], _session.Run("Test-PChatRule $folder/b.PChatRule.ps1 -Quiet").Output);
    }
}
