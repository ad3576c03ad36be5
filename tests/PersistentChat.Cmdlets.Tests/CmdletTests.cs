using System.Management.Automation;
using System.Reflection;
using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What holds for every cmdlet.</summary>
public class CmdletTests
{
    private static readonly Type[] _types = [.. typeof(PChatCommand).Assembly.GetTypes().Where(type => type.GetCustomAttribute<CmdletAttribute>() is not null)];

    public static TheoryData<string> Cmdlets => [.. CmdletCalls.Cmdlets];

    public static TheoryData<string> Asking => [.. _types.Where(type => AttributeOf(type).SupportsShouldProcess).Select(NameOf).Where(name => CmdletCalls.Of(name).Any(call => call.Asks)).Order()];

    [Fact]
    public void Every_cmdlet_that_is_compiled_is_exported_and_tried_here()
    {
        using var session = new CmdletSession();
        var compiled = _types.Select(NameOf).Order().ToArray();
        Assert.Equal(compiled, session.Run("(Get-Command -Module PersistentChatTopology).Name").Texts().Order());
        Assert.Equal(compiled, CmdletCalls.Cmdlets.Order());
    }

    [Fact]
    public void The_code_that_runs_is_the_code_of_the_project()
    {
        using var session = new CmdletSession();
        Assert.Same(typeof(GetPChatPoolCommand), session.Run("(Get-Command Get-PChatPool).ImplementingType").One<Type>());
        Assert.Same(typeof(Topology), session.Run("[PersistentChat.Topology]").One<Type>());
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void A_cmdlet_returns_what_it_says_it_returns_and_nothing_else(string cmdlet)
    {
        using var session = new CmdletSession();
        var declared = _types.Single(type => NameOf(type) == cmdlet)
            .GetCustomAttributes<OutputTypeAttribute>().SelectMany(attribute => attribute.Type).Select(type => type.Type).ToArray();
        var returned = WithoutBrowser(() => CmdletCalls.Of(cmdlet).SelectMany(call => Run(session, call)).ToArray());
        Assert.All(returned, item => Assert.Contains(declared, type => type.IsInstanceOfType(item)));
        Assert.All(declared, type => Assert.Contains(returned, type.IsInstanceOfType));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void What_a_cmdlet_returns_can_be_looked_at(string cmdlet)
    {
        using var session = new CmdletSession();
        foreach (var call in CmdletCalls.Of(cmdlet))
        {
            session.Set("found", WithoutBrowser(() => Run(session, call)));
            foreach (var view in new[] { "", " | Format-List", " | Format-List *", " | Format-Table" })
                Assert.NotEqual("", session.Run($"$found{view} | Out-String -Width 160").One<string>().Trim());
        }
    }

    [Theory]
    [MemberData(nameof(Asking))]
    public void WhatIf_says_what_would_be_done_and_does_nothing(string cmdlet)
    {
        using var session = new CmdletSession();
        foreach (var call in CmdletCalls.Of(cmdlet).Where(call => call.Asks))
        {
            call.Prepare(session);
            var before = session.Run("Get-PChatTopology").One<Topology>();
            session.Host.Shown.Clear();
            Assert.Empty(session.Run("$WhatIfPreference = $true; " + call.Script).Good());
            Assert.StartsWith("What if:", Assert.Single(session.Host.Shown), StringComparison.Ordinal);
            AssertNothingDone(session, before);
        }
    }

    [Theory]
    [MemberData(nameof(Asking))]
    public void Confirm_asks_once_and_no_means_no(string cmdlet)
    {
        using var session = new CmdletSession();
        foreach (var call in CmdletCalls.Of(cmdlet).Where(call => call.Asks))
        {
            foreach (var answer in new[] { false, true })
            {
                call.Prepare(session);
                var before = session.Run("Get-PChatTopology").One<Topology>();
                session.Host.Asked.Clear();
                session.Host.SaysYes = answer;
                var returned = session.Run("$ConfirmPreference = 'Low'; " + call.Script).Good();
                Assert.Single(session.Host.Asked);
                Assert.Equal(answer, returned.Count > 0);
                if (!answer)
                    AssertNothingDone(session, before);
            }
        }
    }

    private static IReadOnlyList<object?> Run(CmdletSession session, CmdletCall call)
    {
        call.Prepare(session);
        return session.Run(call.Script).Good();
    }

    private static void AssertNothingDone(CmdletSession session, Topology before)
    {
        Assert.Same(before, session.Run("Get-PChatTopology").One<Topology>());
        Assert.Empty(Directory.GetFiles(session.Folder));
    }

    private static CmdletAttribute AttributeOf(Type type) => type.GetCustomAttribute<CmdletAttribute>()!;

    private static string NameOf(Type type) => AttributeOf(type).VerbName + "-" + AttributeOf(type).NounName;

    // Pages are returned where no program shows them.
    private static T WithoutBrowser<T>(Func<T> action)
    {
        using var browser = new BrowserScope("no-such-program");
        return action();
    }
}
