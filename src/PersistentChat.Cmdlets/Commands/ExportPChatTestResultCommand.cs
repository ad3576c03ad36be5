using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Inspection;

namespace PersistentChat.Cmdlets;

/// <summary>Writes inspection reports to a file that build servers, code scanning and dashboards read.</summary>
[Cmdlet(VerbsData.Export, "PChatTestResult", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(FileInfo))]
public sealed class ExportPChatTestResultCommand : PChatFileCommand
{
    private readonly List<InspectionReport> _reports = [];

    /// <summary>The reports, such as Test-PChatTopology returns; all of them go into one file.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    public InspectionReport[] InputObject { get; set; } = [];

    /// <summary>The form of the file.</summary>
    [Parameter(Mandatory = true)]
    public ResultFormat Format { get; set; }

    /// <summary>The file.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>When the inspection was made; left out, the file says nothing about it, and the same reports give the same file.</summary>
    [Parameter]
    public DateTimeOffset? Time { get; set; }

    private protected override void Execute() => _reports.AddRange(InputObject);

    private protected override void Finish()
    {
        if (_reports.Count == 0)
            return;
        var file = TargetFile(Path)!;
        if (!Approved(file, string.Join(", ", _reports.Select(report => report.TopologyName))))
            return;
        DocumentGateway.WriteResult(_reports, Format, file, SessionState.Path.CurrentFileSystemLocation.ProviderPath, Time, Force);
        HandOver(file);
    }
}
