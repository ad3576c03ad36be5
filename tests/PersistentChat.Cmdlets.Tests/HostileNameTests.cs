using System.Management.Automation.Language;
using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Tests;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What cmdlets show, warn of, refuse and write as scripts never steers the screen or becomes code, whatever a document holds.</summary>
public sealed class HostileNameTests : IDisposable
{
    private const string Views = """
        Import-PChatTopology $hostile
        $objects = @(
            Get-PChatTopology; Get-PChatPool; Get-PChatServer; Get-PChatSite; Get-PChatFrontEndPool; Get-PChatSqlInstance; Get-PChatComputer; Get-PChatDirectory
            Get-PChatComponent; Get-PChatDependency; Get-PChatPort; Get-PChatDnsRecord; Get-PChatCertificate; Get-PChatCapacity; Measure-PChatWorkload
            $report = Test-PChatTopology
            $report; $report.Findings; $report.Suppressed; Test-PChatResilience; Compare-PChatTopology $sample (Get-PChatTopology)
        )
        $objects | Group-Object { $_.GetType().FullName } | ForEach-Object {
            $_.Group | Out-String -Width 250
            $_.Group | Format-Table | Out-String -Width 250
            $_.Group | Format-List | Out-String -Width 250
        }
        Get-PChatTopology | Format-Custom | Out-String -Width 250
        Get-PChatDependency -AsTree | Out-String -Width 250
        """;

    private readonly CmdletSession _session = new();

    public static TheoryData<int> Names => [.. Enumerable.Range(0, HostileNames.All.Count)];

    public void Dispose() => _session.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void No_view_obeys_a_name(int name)
    {
        _session.Set("hostile", _session.Save("hostile.json", HostileNames.Document(HostileNames.All[name])));
        var outcome = _session.Run(Views);
        if (HostileNames.All[name].Any(c => char.IsSurrogate(c)) && outcome.Errors.Count > 0)
            Assert.All(outcome.Errors, error => AssertHarmless(error.ToString()));
        else
            Assert.All(outcome.Texts(), AssertHarmless);
    }

    [Fact]
    public void Errors_warnings_and_questions_show_what_they_name()
    {
        _session.Set("hostile", _session.Save("bad.yaml", "formatVersion: 1\nname: N\nproduct: \"a\\e[31mRED\\a\"\n"));
        var outcome = _session.Run("Import-PChatTopology $hostile; $ErrorView = 'NormalView'; $Error[0] | Out-String; $ErrorView = 'ConciseView'; $Error[0] | Out-String");
        Assert.Contains("a<U+001B>[31mRED<U+0007>", Assert.Single(outcome.Errors).ToString());
        Assert.All(outcome.Output.Select(text => text!.ToString()!), AssertHarmless);
        Assert.Equal("a\u001b[31mRED\a", outcome.Errors[0].TargetObject);

        _session.Run("Import-PChatTopology $sample; New-PChatSite \"x`e[2J`u{202E}y\" -WhatIf; New-PChatSite \"x`e[2Jy\" -Confirm").Good();
        Assert.Equal(2, _session.Host.Shown.Concat(_session.Host.Asked).Count(line => line.Contains("x<U+001B>[2J")));
        Assert.All(_session.Host.Shown.Concat(_session.Host.Asked), AssertHarmless);
    }

    [Fact]
    public void Scripts_hold_names_as_they_are_and_no_character_that_nobody_sees()
    {
        foreach (var name in HostileNames.All.Where(name => !name.Any(char.IsSurrogate)))
        {
            _session.Set("hostile", _session.Save("hostile.json", HostileNames.Document(name)));
            _session.Run("""
                Import-PChatTopology $hostile
                foreach ($scenario in 'Deploy', 'FailOver', 'FailBack', 'ServerLoss') { New-PChatRunbook $scenario $folder/$scenario.ps1 -AsScript -Force }
                Get-PChatPort -AsFirewallRule | Set-Content $folder/ports.ps1
                """).Good();
            foreach (var script in Directory.GetFiles(_session.Folder, "*.ps1"))
            {
                var text = File.ReadAllText(script);
                AssertHarmless(text);
                var tree = Parser.ParseInput(text, out _, out var errors);
                Assert.Empty(errors);
                var commands = tree.FindAll(part => part is CommandAst, true).Cast<CommandAst>().Select(command => command.GetCommandName()).ToHashSet();
                Assert.DoesNotContain(HostileNames.Loot.Split(' ')[1], commands);
                Assert.DoesNotContain(tree.FindAll(part => part is CommandAst, true), part => part.Extent.Text.StartsWith(HostileNames.Loot, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_name_in_a_script_has_the_value_that_it_has_in_the_document()
    {
        const string Name = "a\u001b'\u2019\u202E$(x)\n\U000E0041b";
        _session.Set("hostile", _session.Save("hostile.json", HostileNames.Document(Name)));
        _session.Run("Import-PChatTopology $hostile; New-PChatRunbook Deploy $folder/d.ps1 -AsScript").Good();
        var quoted = Parser.ParseInput(File.ReadAllText(Path.Combine(_session.Folder, "d.ps1")), out _, out _)
            .FindAll(part => part is ParenExpressionAst && part.Extent.Text.Contains("[char]0x001B", StringComparison.Ordinal), true);
        Assert.NotEmpty(quoted);
        Assert.All(quoted, part => Assert.Contains(Name, Assert.Single(_session.Run(part.Extent.Text).Texts())));
    }

    [Fact]
    public void Views_say_the_same_where_calls_are_forbidden()
    {
        const string Show = "Test-PChatTopology | Out-String; Get-PChatCapacity | Format-List | Out-String; Get-PChatTopology | Format-Custom | Out-String; Measure-PChatWorkload | Out-String; (Test-PChatTopology).Findings | Format-Table | Out-String; Compare-PChatTopology $sample (Get-PChatTopology) | Out-String; $Error.Count";
        var full = _session.Run("Import-PChatTopology $broken; " + Show).Texts().ToArray();
        var constrained = _session.Run("$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; " + Show).Texts().ToArray();
        Assert.Equal(full, constrained);
        Assert.Contains("Broken: failed.", full[0]);
    }

    private static void AssertHarmless(string text)
    {
        Assert.True(!HostileNames.Unseen(text).Any(), string.Join(" | ", HostileNames.Unseen(text).Take(3)));
        Assert.True(!HostileNames.Forged(text).Any(), string.Join(" | ", HostileNames.Forged(text).Take(3)));
    }
}
