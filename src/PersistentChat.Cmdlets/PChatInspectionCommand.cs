using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Threading;
using PersistentChat.Inspection;
using PersistentChat.Sources;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that run rules, and return something of what came of them.</summary>
public abstract class PChatInspectionCommand : PChatTopologyCommand, IDisposable
{
    private readonly StoppableWork _work = new();
    private (Topology Topology, InspectionReport Report)? _latest;

    private protected PChatInspectionCommand()
    {
    }

    /// <summary>The day of the check: suppressions expire and the support for a product ends; left out, today.</summary>
    [Parameter]
    [PSDefaultValue(Help = "(Get-Date).Date")]
    [Typed(typeof(DateTime))]
    public DateTime Date { get; set; } = DateTime.Today;

    /// <summary>Stops the inspection.</summary>
    protected override void StopProcessing() => _work.Stop();

    /// <summary>Gives up what stopping needs.</summary>
    public void Dispose()
    {
        GiveUp();
        _work.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Tells what runs that it is to stop.</summary>
    private protected CancellationToken Stops => _work.Token;

    /// <summary>Gives up what the check needed.</summary>
    private protected virtual void GiveUp()
    {
    }

    /// <summary>The check that the topologies go through, once the cmdlet has begun.</summary>
    private protected CheckSession Check { get; private set; } = new(DateTime.Today);

    private protected override void Begin() => Check = OpenCheck();

    /// <summary>Makes a check of what the parameters say.</summary>
    private protected abstract CheckSession OpenCheck();

    private protected override void Execute()
    {
        if (ParameterSetName is ParameterSets.Path or ParameterSets.LiteralPath)
            Inspect(Files(Path));
        else
            base.Execute();
    }

    private protected override void ProcessTopology(Topology topology, Fqdn? pool)
    {
        // The pools of one topology come one after the other; inspecting it for each of them would be quadratic.
        if (_latest is not { } latest || !ReferenceEquals(latest.Topology, topology))
            _latest = latest = (topology, InspectHere(topology, TopologySession.Here.SourcesOf(topology)));
        Write(pool is null ? latest.Report : latest.Report.About(pool));
    }

    /// <summary>Returns what is wanted of a report.</summary>
    private protected abstract void Write(InspectionReport report);

    private InspectionReport InspectHere(Topology topology, SourceMap? sources) => _work.Run(
        new WorkProgress(this, CmdletTexts.Format("Inspecting", topology.Name), "RulesRun"),
        progress => Check.Inspect(topology, sources, progress.Report, _work.Token));

    private void Inspect(IReadOnlyList<ChosenFile> files)
    {
        // Where a baseline is brought up to date, what is known of one topology counts for the next.
        if (files.Count > 1 && !Check.UpdatesBaseline)
            InspectAhead(files);
        else
            ForEach(files, file =>
            {
                var document = DocumentGateway.Read(file.Path);
                Write(InspectHere(document.Topology, document.Sources));
            });
    }

    private void InspectAhead(IReadOnlyList<ChosenFile> files) => _work.Run(
        new WorkProgress(this, CmdletTexts.Get("InspectingFiles"), "FilesInspected"),
        progress =>
        {
            var done = 0;
            ForEach(OrderedParallel.Run(files, InspectFile, _work.Token), report =>
            {
                progress.Report(++done, files.Count);
                Write(report.GetAwaiter().GetResult());
            });
            return done;
        });

    private InspectionReport InspectFile(ChosenFile file, CancellationToken stop)
    {
        var document = DocumentGateway.Read(file.Path);
        return Check.Inspect(document.Topology, document.Sources, null, stop);
    }
}
