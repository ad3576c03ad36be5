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
    private readonly List<TopologyException> _given = [];
    private CheckFailures? _failures;
    private IReadOnlyList<TopologyException> _heard = [];

    /// <summary>The reports, such as Test-PChatTopology returns, and error records of what it could not check; all of them go into one file.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>The form of the file; left out, its extension says it, of which .xml is JUnit.</summary>
    [Parameter]
    [Typed(typeof(ResultFormat))]
    public ResultFormat Format { get; set; }

    /// <summary>The file.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>When the inspection was made; left out, the file says nothing about it, and the same reports give the same file.</summary>
    [Parameter]
    public DateTimeOffset? Time { get; set; }

    /// <summary>Listens no longer.</summary>
    private protected override void Leave() => _failures?.Remove(_heard);

    private protected override void Begin()
    {
        _failures = TopologySession.Here.Failures;
        _heard = _failures.Listen();
    }

    private protected override void Execute() => ForEach(InputObject, Add);

    private protected override void Finish()
    {
        var unreadable = Unreadable();
        if (_reports.Count + unreadable.Count == 0)
            return;
        var file = TargetFile(Path)!;
        var inputs = Inputs([.. _reports.Select(report => report.File), .. unreadable.Select(item => item.File)]);
        var format = DocumentGateway.FormOf(file, inputs, IsBound(nameof(Format)) ? Format : null, (ResultFormat?)null);
        if (!Approved(file, string.Join(", ", _reports.Select(report => report.TopologyName).Concat(unreadable.Select(item => item.File)))))
            return;
        DocumentGateway.WriteResult(_reports, unreadable, format, file, SessionState.Path.CurrentFileSystemLocation.ProviderPath, Time, Force, inputs);
        HandOver(file);
    }

    private void Add(PSObject item)
    {
        if (item.BaseObject is InspectionReport report)
            _reports.Add(report);
        else if (item.BaseObject is ErrorRecord { Exception: TopologyException failure })
            _given.Add(failure);
        else
            throw new TopologyException(TopologyError.InvalidInput, item, item, CmdletTexts.Get("ReportOrError"));
    }

    /// <summary>What could not be checked, once: an error record may name one problem of a document whose problems were heard of together.</summary>
    private IReadOnlyList<UnreadableFile> Unreadable()
    {
        var heard = new HashSet<TopologyException>(_heard.SelectMany(failure => failure.Problems));
        return
        [
            .. _heard.Select(failure => new UnreadableFile(FileOf(failure), failure)),
            .. _given.Where(failure => !heard.Contains(failure)).GroupBy(FileOf)
                .Select(file => new UnreadableFile(file.Key, TopologyException.ForDocument([.. file], file.Key))),
        ];
    }

    /// <summary>The file that an error is about: that of its place, or the value that was refused.</summary>
    private static string FileOf(TopologyException failure) =>
        failure.Problems[0].Position?.File ?? failure.Subject?.ToString() ?? failure.Error.ToString();
}
