using System.IO;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Runbooks;

namespace PersistentChat.Cmdlets;

/// <summary>Writes a runbook with the names of a topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatRunbook", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(FileInfo))]
public sealed class NewPChatRunbookCommand : PChatFileCommand
{
    /// <summary>The task that the runbook describes.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Typed(typeof(RunbookScenario))]
    public RunbookScenario Scenario { get; set; }

    /// <summary>The file.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The chat pools, by FQDN, service identity or object; left out, all.</summary>
    [Parameter]
    [PoolObject]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[]? Identity { get; set; }

    /// <summary>The topology; left out, it is the current one.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public Topology? Topology { get; set; }

    /// <summary>Writes a script that walks through the runbook instead of Markdown; a path that ends in .ps1 says so too.</summary>
    [Parameter]
    public SwitchParameter AsScript { get; set; }

    private protected override void Execute()
    {
        var topology = Topology ?? Current;
        var runbook = RunbookPlanner.Plan(topology, Scenario, Identity?.Select(identity => identity.ToFqdn()).ToArray());
        var file = TargetFile(Path)!;
        var isScript = DocumentGateway.IsScript(file, Inputs(), IsBound(nameof(AsScript)) ? AsScript.ToBool() : null);
        if (!Approved(file, runbook))
            return;
        DocumentGateway.Write(runbook, file, isScript, Force, Inputs());
        HandOver(file);
    }
}
