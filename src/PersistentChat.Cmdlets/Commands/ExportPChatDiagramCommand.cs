using System;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using PersistentChat.Diagrams;
using PersistentChat.Inspection;

namespace PersistentChat.Cmdlets;

/// <summary>Draws a topology, or one of its chat pools.</summary>
[Cmdlet(VerbsData.Export, "PChatDiagram", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(string), typeof(FileInfo))]
public sealed class ExportPChatDiagramCommand : PChatFileCommand
{
    /// <summary>The file; left out, the text is returned.</summary>
    [Parameter(Position = 0, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The form of the picture; left out, the extension of the path says it.</summary>
    [Parameter]
    [PSDefaultValue(Value = DiagramFormat.Svg)]
    [Typed(typeof(DiagramFormat))]
    public DiagramFormat Format { get; set; } = DiagramFormat.Svg;

    /// <summary>The chat pool, by FQDN, service identity or object; left out, the whole topology is drawn.</summary>
    [Parameter]
    [PoolObject]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity? Identity { get; set; }

    /// <summary>The topology: an object or a file; left out, it is the current one.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? Topology { get; set; }

    /// <summary>The findings that are marked, such as Test-PChatTopology returns; left out, all rules are run.</summary>
    [Parameter]
    [ValidateNotNull]
    public InspectionReport? Report { get; set; }

    /// <summary>Marks no findings.</summary>
    [Parameter]
    public SwitchParameter NoFinding { get; set; }

    /// <summary>Shows the picture in the program for its kind of file; without a path, from a temporary file.</summary>
    [Parameter]
    public SwitchParameter Show { get; set; }

    private protected override void Execute()
    {
        var topology = Topology?.Find(SessionState) ?? Current;
        var pool = Identity is null ? null : topology.GetChatPool(Identity.ToFqdn()).Fqdn;
        if (TargetFile(Path) is { } file)
            Write(topology, pool, file, DocumentGateway.FormOf(file, DiagramInputs, IsBound(nameof(Format)) ? Format : null, (DiagramFormat?)Format));
        else if (Show)
            Write(topology, pool, TemporaryFile(), Format, isTemporary: true);
        else
            WriteObject(DocumentGateway.Diagram(topology, Format, Findings(topology), pool));
    }

    private IReadOnlyList<string> DiagramInputs => Inputs(Topology?.FileOf(SessionState));

    private string TemporaryFile() => System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + Format switch
    {
        DiagramFormat.Mermaid => ".mmd",
        DiagramFormat.Dot => ".dot",
        _ => ".svg",
    });

    private void Write(Topology topology, Fqdn? pool, string file, DiagramFormat format, bool isTemporary = false)
    {
        if (!Approved(file, pool is null ? topology.Name : pool))
            return;
        DocumentGateway.WriteDiagram(topology, format, Findings(topology), pool, file, Force, DiagramInputs);
        HandOver(file, Show, isTemporary);
    }

    private InspectionReport? Findings(Topology topology) =>
        NoFinding ? null : Report ?? new CheckSession(DateTime.Today).Inspect(topology);
}
