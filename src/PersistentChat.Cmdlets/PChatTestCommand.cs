using System.Management.Automation;
using PersistentChat.Inspection;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that say whether topologies pass.</summary>
public abstract class PChatTestCommand : PChatInspectionCommand
{
    private protected PChatTestCommand()
    {
    }

    /// <summary>Returns only whether the topology passed.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>The check has failed, which what writes results further down the pipeline has to know.</summary>
    private protected override void Refused(TopologyException exception)
    {
        Check.Fail();
        TopologySession.Here.Failures.Add(exception);
    }

    private protected override void Write(InspectionReport report) => WriteObject(Quiet ? report.Passed : report);
}
