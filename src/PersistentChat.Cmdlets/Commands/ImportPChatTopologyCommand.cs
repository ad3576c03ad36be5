using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Xml;
using System.Xml.Linq;
using PersistentChat.Inspection;

namespace PersistentChat.Cmdlets;

/// <summary>Reads a topology document, or what a deployment exported, and makes it the current topology.</summary>
[Cmdlet(VerbsData.Import, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(Topology))]
public sealed class ImportPChatTopologyCommand : PChatEditCommand
{
    private readonly List<string> _lines = [];
    private readonly List<PSObject> _objects = [];

    /// <summary>The file, or a folder with one topology; wildcards that mean one file are allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public string Path { get; set; } = "";

    /// <summary>The file, or a folder with one topology; the path is taken as it is written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.LiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public string LiteralPath { get; set; } = "";

    /// <summary>
    /// The text of a document, whole or line by line, an XML object such as Get-CsTopology -AsXml returns, objects of Get-CsService, or a file object.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.InputObject, ValueFromPipeline = true)]
    [AllowEmptyString]
    public object InputObject { get; set; } = "";

    /// <summary>Returns the topology.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute()
    {
        if (ParameterSetName == ParameterSets.Path)
            ReadFile(FilePaths.FindTopology(SessionState, Path));
        else if (ParameterSetName == ParameterSets.LiteralPath)
            ReadFile(FilePaths.LiteralTopology(SessionState, LiteralPath));
        else
            Collect(InputObject is PSObject wrapper ? wrapper.BaseObject : InputObject);
    }

    /// <summary>The lines of a text and the objects of a deployment come one by one; only together are they a document.</summary>
    private protected override void Finish()
    {
        if (_objects.Count > 0)
            Start(DocumentGateway.Read(_objects.Select(item => ((string?)item.TypeNames.FirstOrDefault(), PropertyTexts.Of(item))), nameof(InputObject), TopologySession.Here.Topology), null);
        if (_lines.Count > 0)
            Start(DocumentGateway.Parse(string.Join("\n", _lines), nameof(InputObject), TopologySession.Here.Topology), null);
    }

    private void Collect(object input)
    {
        switch (input)
        {
            case FileInfo file:
                ReadFile(file.FullName);
                break;
            case string text:
                _lines.Add(text);
                break;
            case XContainer xml:
                Start(DocumentGateway.Read(xml, nameof(InputObject), TopologySession.Here.Topology), null);
                break;
            case XmlNode xml:
                Start(DocumentGateway.Read(xml, nameof(InputObject), TopologySession.Here.Topology), null);
                break;
            // What Get-CsTopology -AsXml returns from another computer is no XML object any more, but keeps its text.
            case PSCustomObject when InputObject.ToString() is { } text && text.TrimStart().StartsWith("<", StringComparison.Ordinal):
                _lines.Add(text);
                break;
            case not ValueType when PropertyTexts.IsDescribed(PSObject.AsPSObject(InputObject)):
                _objects.Add(PSObject.AsPSObject(InputObject));
                break;
            default:
                throw new TopologyException(TopologyError.InvalidInput, input, input, CmdletTexts.Get("TextOrFile"));
        }
    }

    private void ReadFile(string file) => Start(DocumentGateway.Read(file, TopologySession.Here.Topology), file);

    private void Start(LoadedDocument document, string? file)
    {
        var topology = document.Topology;
        if (!Approved(topology))
            return;
        var session = TopologySession.Here;
        var told = document.IsAddition ? session.Topology!.Notes : [];
        if (document.IsAddition)
            session.Add(topology, Described(topology));
        else
            session.Start(topology, OriginOf(document, file), Described(topology));
        if (file is not null)
            session.Current.Origin.Read(file);
        foreach (var note in topology.Notes.Except(told))
            WriteWarning(note);
        if (DecisionLines.Unstated(new CheckSession(DateTime.Today).Inspect(topology), "Get-PChatOpenQuestion") is { } unstated)
            WriteWarning(unstated);
        if (PassThru)
            WriteObject(topology);
    }

    /// <summary>A document that a deployment exported is no file to write to, but one to point at.</summary>
    private static TopologyOrigin OriginOf(LoadedDocument document, string? file)
    {
        var origin = new TopologyOrigin();
        if (file is not null && document.IsOwnFormat)
            origin.Remember(file, document);
        else if (file is not null)
            origin.Locate(document.Topology, document.Sources);
        return origin;
    }
}
