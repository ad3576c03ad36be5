using System;
using System.Management.Automation;
using PersistentChat.Changes;
using PersistentChat.Comparisons;

namespace PersistentChat.Cmdlets;

/// <summary>Finds what turns one topology into another.</summary>
[Cmdlet(VerbsData.Compare, "PChatTopology", DefaultParameterSetName = ParameterSets.Topology)]
[OutputType(typeof(TopologyChange))]
public sealed class ComparePChatTopologyCommand : PChatCommand
{
    private const string BuilderFileSet = nameof(BuilderFile);
    private const string ProductSet = nameof(Product);

    private Topology? _reference;

    /// <summary>The topology to start from: an object or a file.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Topology)]
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ProductSet)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? ReferenceTopology { get; set; }

    /// <summary>The topology to arrive at: an object or a file; left out, it is the current topology.</summary>
    [Parameter(Position = 1, ValueFromPipeline = true, ParameterSetName = ParameterSets.Topology)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? DifferenceTopology { get; set; }

    /// <summary>A file of Topology Builder: the topology before the changes in it is compared with the one after them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = BuilderFileSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string BuilderFile { get; set; } = "";

    /// <summary>The product to move to: the topology is compared with itself under that product, findings included.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ProductSet)]
    public Product Product { get; set; }

    /// <summary>Leaves out what one of the topologies cannot state, because a deployment exported it; a warning says what.</summary>
    [Parameter(ParameterSetName = ParameterSets.Topology)]
    [Parameter(ParameterSetName = BuilderFileSet)]
    public SwitchParameter IgnoreUnstated { get; set; }

    private protected override void Begin() => _reference = ReferenceTopology?.Find(SessionState);

    private protected override void Execute()
    {
        if (ParameterSetName == ProductSet)
            WriteObject(TopologyComparer.Compare(_reference!, Product, DateTime.Today), enumerateCollection: true);
        else if (ParameterSetName == BuilderFileSet)
        {
            var document = DocumentGateway.Read(FilePaths.FindTopology(SessionState, BuilderFile));
            Compare(document.Original, document.Topology);
        }
        else
            Compare(_reference!, DifferenceTopology?.Find(SessionState) ?? Current);
    }

    private void Compare(Topology reference, Topology difference)
    {
        if (!IgnoreUnstated)
        {
            WriteObject(TopologyComparer.Compare(reference, difference), enumerateCollection: true);
            return;
        }
        var comparison = TopologyComparer.CompareStated(reference, difference);
        if (comparison.Note is { } note)
            WriteWarning(note);
        WriteObject(comparison.Changes, enumerateCollection: true);
    }
}
