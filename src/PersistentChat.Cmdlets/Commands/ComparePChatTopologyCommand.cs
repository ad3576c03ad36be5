using System.Management.Automation;
using PersistentChat.Changes;

namespace PersistentChat.Cmdlets;

/// <summary>Finds what turns one topology into another.</summary>
[Cmdlet(VerbsData.Compare, "PChatTopology")]
[OutputType(typeof(TopologyChange))]
public sealed class ComparePChatTopologyCommand : PChatCommand
{
    private Topology? _reference;

    /// <summary>The topology to start from: an object or a file.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNull]
    public TopologyIdentity? ReferenceTopology { get; set; }

    /// <summary>The topology to arrive at: an object or a file; left out, it is the current topology.</summary>
    [Parameter(Position = 1, ValueFromPipeline = true)]
    [ValidateNotNull]
    public TopologyIdentity? DifferenceTopology { get; set; }

    private protected override void Begin() => _reference = ReferenceTopology!.Find(SessionState);

    private protected override void Execute() =>
        WriteObject(
            TopologyComparer.Compare(_reference!, DifferenceTopology?.Find(SessionState) ?? Current), enumerateCollection: true);
}
