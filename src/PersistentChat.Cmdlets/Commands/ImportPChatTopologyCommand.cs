using System.Collections.Generic;
using System.IO;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Reads a topology document and makes it the current topology.</summary>
[Cmdlet(VerbsData.Import, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(Topology))]
public sealed class ImportPChatTopologyCommand : PChatEditCommand
{
    private readonly List<string> _lines = [];

    /// <summary>The file; wildcards that mean one file are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The file; the path is taken as it is written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.LiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>The text of a document, whole or line by line, or a file object.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.InputObject, ValueFromPipeline = true)]
    [AllowEmptyString]
    public object InputObject { get; set; } = "";

    /// <summary>Returns the topology.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute()
    {
        if (ParameterSetName == ParameterSets.Path)
            ReadFile(FilePaths.FindOne(SessionState, Path));
        else if (ParameterSetName == ParameterSets.LiteralPath)
            ReadFile(FilePaths.Literal(SessionState, LiteralPath));
        else
            Take(InputObject is PSObject wrapper ? wrapper.BaseObject : InputObject);
    }

    /// <summary>The lines of a text come one by one; only together are they a document.</summary>
    private protected override void Finish()
    {
        if (_lines.Count > 0)
            Start(DocumentGateway.Parse(string.Join("\n", _lines), nameof(InputObject)), new TopologyOrigin());
    }

    private void Take(object input)
    {
        if (input is FileInfo file)
            ReadFile(file.FullName);
        else if (input is string text)
            _lines.Add(text);
        else
            throw new TopologyException(TopologyError.InvalidInput, input, input, CmdletTexts.Get("TextOrFile"));
    }

    private void ReadFile(string file)
    {
        var document = DocumentGateway.Read(file);
        var origin = new TopologyOrigin();
        origin.Remember(file, document);
        Start(document.Topology, origin);
    }

    private void Start(Topology topology, TopologyOrigin origin)
    {
        if (!Approved(topology))
            return;
        TopologySession.Here.Start(topology, origin);
        foreach (var note in topology.Notes)
            WriteWarning(note);
        if (PassThru)
            WriteObject(topology);
    }
}
