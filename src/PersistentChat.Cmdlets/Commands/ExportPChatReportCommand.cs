using System;
using System.IO;
using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Writes the document to hand over: everything that is known about a topology, as one HTML page.</summary>
[Cmdlet(VerbsData.Export, "PChatReport", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(FileInfo))]
public sealed class ExportPChatReportCommand : PChatFileCommand
{
    private Topology? _reference;
    private readonly StoppableWork _work = new();
    private CheckSession _check = new(DateTime.Today);
    private RuleScripts? _scripts;

    /// <summary>The file.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The topology: an object or a file; left out, it is the current one.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? Topology { get; set; }

    /// <summary>The topology to start from, an object or a file; the report lists what turns it into the other one.</summary>
    [Parameter]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? ReferenceTopology { get; set; }

    /// <summary>The day of the report, against which suppressions expire; left out, it is today.</summary>
    [Parameter]
    [PSDefaultValue(Help = "(Get-Date).Date")]
    [Typed(typeof(DateTime))]
    public DateTime Date { get; set; } = DateTime.Today;

    /// <summary>Files of scripted rules, or folders that hold them; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? RulePath { get; set; }

    /// <summary>How many seconds a scripted rule has for a topology.</summary>
    [Parameter]
    [PSDefaultValue(Value = RuleScripts.UsualTimeout)]
    [Typed(typeof(int))]
    public int RuleTimeout { get; set; } = RuleScripts.UsualTimeout;

    /// <summary>A policy file: other severities and rules of the house; it is laid over the policy of a topology.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Policy { get; set; }

    /// <summary>A baseline file: the findings that are known, and that fail nothing.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Baseline { get; set; }

    /// <summary>Shows the report in the browser. Where no program opens it, the file is returned.</summary>
    [Parameter]
    public SwitchParameter Show { get; set; }

    /// <summary>Stops the scripts.</summary>
    protected override void StopProcessing() => _work.Stop();

    private protected override void Leave()
    {
        _scripts?.Dispose();
        _work.Dispose();
    }

    private protected override void Begin()
    {
        _reference = ReferenceTopology?.Find(SessionState);
        _check = DocumentGateway.OpenCheck(
            Date,
            RuleSelection.All,
            Literal(Policy),
            Literal(Baseline),
            updatesBaseline: false);
        _scripts = RuleScripts.Find(SessionState, RulePath, RuleTimeout);
        _check.Scripted = _scripts?.Read(_work.Token);
    }

    private string? Literal(string? path) => path is null ? null : FilePaths.Literal(SessionState, path);

    private protected override void Execute()
    {
        var topology = Topology?.Find(SessionState) ?? Current;
        var file = TargetFile(Path)!;
        var inputs = Inputs(Topology?.FileOf(SessionState), ReferenceTopology?.FileOf(SessionState), Literal(Policy), Literal(Baseline));
        DocumentGateway.CheckReport(file, inputs);
        if (!Approved(file, topology.Name))
            return;
        DocumentGateway.WriteReport(topology, Topology?.Sources ?? TopologySession.Here.SourcesOf(topology), _check, _reference, file, Force, inputs);
        HandOver(file, Show);
    }
}
