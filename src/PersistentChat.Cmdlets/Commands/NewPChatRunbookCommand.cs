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

    /// <summary>The topology, an object or a file; left out, it is the current one. A change arrives at it.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? Topology { get; set; }

    /// <summary>The topology that a change starts from, an object or a file.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? ReferenceTopology { get; set; }

    /// <summary>Writes a script that walks through the runbook instead of Markdown; a path that ends in .ps1 says so too.</summary>
    [Parameter]
    public SwitchParameter AsScript { get; set; }

    private protected override void Execute()
    {
        var topology = Topology?.Find(SessionState) ?? Current;
        var runbook = Scenario == RunbookScenario.Change ? Change(topology) : Plan(topology);
        var file = TargetFile(Path)!;
        var inputs = Inputs(Topology?.FileOf(SessionState), ReferenceTopology?.FileOf(SessionState));
        var isScript = DocumentGateway.IsScript(file, inputs, IsBound(nameof(AsScript)) ? AsScript.ToBool() : null);
        if (!Approved(file, runbook))
            return;
        DocumentGateway.Write(runbook, file, isScript, Force, inputs);
        HandOver(file);
    }

    private Runbook Plan(Topology topology) => ReferenceTopology is null
        ? RunbookPlanner.Plan(topology, Scenario, Identity?.Select(identity => identity.ToFqdn()).ToArray())
        : throw new TopologyException(TopologyError.OtherMissing, "-" + nameof(ReferenceTopology), "-" + nameof(ReferenceTopology), "-Scenario Change");

    /// <summary>A change is approved as a whole, and so done for all pools.</summary>
    private Runbook Change(Topology topology)
    {
        if (ReferenceTopology is null)
            throw new TopologyException(TopologyError.ReferenceMissing, Scenario, Scenario);
        if (Identity is not null)
            throw new TopologyException(TopologyError.PoolsOfChange, "-" + nameof(Identity), "-" + nameof(Identity));
        var reference = ReferenceTopology.Find(SessionState);
        var known = Topology is null ? TopologySession.Here.FileOf(topology) : null;
        return RunbookPlanner.PlanChange(reference, topology, new ApprovedFiles(
            Name(ReferenceTopology.FileOf(SessionState), reference), ReferenceTopology.Fingerprint ?? DocumentGateway.Fingerprint(reference),
            Name(Topology?.FileOf(SessionState) ?? known?.File, topology), Topology?.Fingerprint ?? known?.Fingerprint ?? DocumentGateway.Fingerprint(topology)));
    }

    private static string Name(string? file, Topology topology) => file is null ? topology.Name : System.IO.Path.GetFileName(file);
}
