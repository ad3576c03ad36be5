using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Several sessions in one process.</summary>
public class RunspaceTests
{
    [Fact]
    public void Every_session_has_a_current_topology_of_its_own()
    {
        using var one = new CmdletSession();
        using var other = new CmdletSession();
        one.Run("New-PChatTopology One").Good();
        Assert.Equal(["NoCurrentTopology"], other.Run("Get-PChatTopology").ErrorIds);
        other.Run("New-PChatTopology Other; New-PChatSite Berlin").Good();
        Assert.Equal("One", one.Run("Get-PChatTopology").One<Topology>().Name);
        Assert.Empty(one.Run("Get-PChatSite").Good());
        Assert.Equal(["NothingToUndo"], one.Run("Undo-PChatChange 2").ErrorIds);
        other.Run("Undo-PChatChange 2").Good();
        Assert.Equal("One", one.Run("Get-PChatTopology").One<Topology>().Name);
    }

    [Fact]
    public async Task Sessions_work_at_the_same_time_without_meeting()
    {
        const int Sessions = 6;
        var names = await Task.WhenAll(Enumerable.Range(0, Sessions).Select(number => Task.Run(() =>
        {
            using var session = new CmdletSession(number % 2 == 0 ? "en-US" : "de-DE");
            session.Run($"New-PChatTopology T{number}").Good();
            session.Run("foreach ($i in 1..40) { $null = New-PChatSite S$i; $null = Test-PChatTopology }").Good();
            session.Run("Export-PChatTopology $folder/t.yaml; Import-PChatTopology $folder/t.yaml; Undo-PChatChange 40").Good();
            return session.Run("\"$((Get-PChatTopology).Name) $((Get-PChatSite).Count)\"").One<string>();
        })));
        Assert.Equal(Enumerable.Range(0, Sessions).Select(number => $"T{number} 1"), names);
    }

    [Fact]
    public void Removing_the_module_forgets_the_session_and_leaves_the_others_alone()
    {
        using var one = CmdletSession.OfContoso();
        using var other = CmdletSession.OfContoso();
        one.Run("Remove-Module PersistentChatTopology").Good();
        Assert.Equal("Contoso", other.Run("Get-PChatTopology").One<Topology>().Name);
        other.Run("Export-PChatTopology $folder/t.yaml; Import-PChatTopology $folder/t.yaml").Good();
        one.Run("Import-Module $module").Good();
        Assert.Equal(["NoCurrentTopology"], one.Run("Get-PChatTopology").ErrorIds);
        one.Run("Import-PChatTopology $sample").Good();
    }

    [Fact]
    public void A_thread_job_has_a_session_of_its_own_and_takes_objects_along()
    {
        using var session = CmdletSession.OfContoso();
        var outcome = session.Run("""
            $shell = [powershell]::Create()
            try {
                $null = $shell.AddScript({ param($module, $topology) Import-Module $module; try { Get-PChatTopology } catch { $_.FullyQualifiedErrorId }; ($topology | Test-PChatTopology).TopologyName }).
                    AddArgument($module).AddArgument((Get-PChatTopology))
                $shell.Invoke()
            }
            finally {
                $shell.Dispose()
            }
            """);
        Assert.Equal(["NoCurrentTopology,PersistentChat.Cmdlets.GetPChatTopologyCommand", "Contoso"], outcome.Texts());
    }

    [Fact]
    public void What_the_module_depends_on_stands_apart_from_the_default_context()
    {
        using var session = CmdletSession.OfContoso();
        var contexts = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name is "PersistentChat.Documents" or "YamlDotNet")
            .Select(assembly => System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(assembly)!.Name);
        Assert.Equal(["PersistentChatTopology", "PersistentChatTopology"], contexts);
        Assert.Equal("Default", System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(typeof(Topology).Assembly)!.Name);
    }
}
