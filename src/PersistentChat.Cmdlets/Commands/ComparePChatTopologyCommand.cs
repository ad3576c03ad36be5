using System;
using System.Management.Automation;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Effects;

namespace PersistentChat.Cmdlets;

/// <summary>Finds what turns one topology into another, or what that does.</summary>
[Cmdlet(VerbsData.Compare, "PChatTopology", DefaultParameterSetName = ParameterSets.Topology)]
[OutputType(typeof(TopologyChange), ParameterSetName = [ParameterSets.Topology, BuilderFileSet, ProductSet])]
[OutputType(typeof(TopologyEffect), ParameterSetName = [EffectSet, BuilderFileEffectSet, ProductEffectSet])]
public sealed class ComparePChatTopologyCommand : PChatCommand
{
    private const string BuilderFileSet = nameof(BuilderFile);
    private const string ProductSet = nameof(Product);
    private const string EffectSet = nameof(Effect);
    private const string BuilderFileEffectSet = BuilderFileSet + EffectSet;
    private const string ProductEffectSet = ProductSet + EffectSet;

    private Topology? _reference;

    /// <summary>The topology to start from: an object or a file.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Topology)]
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ProductSet)]
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = EffectSet)]
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ProductEffectSet)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? ReferenceTopology { get; set; }

    /// <summary>The topology to arrive at: an object or a file; left out, it is the current topology.</summary>
    [Parameter(Position = 1, ValueFromPipeline = true, ParameterSetName = ParameterSets.Topology)]
    [Parameter(Position = 1, ValueFromPipeline = true, ParameterSetName = EffectSet)]
    [ValidateNotNull]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public TopologyIdentity? DifferenceTopology { get; set; }

    /// <summary>A file of Topology Builder: the topology before the changes in it is compared with the one after them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = BuilderFileSet)]
    [Parameter(Mandatory = true, ParameterSetName = BuilderFileEffectSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string BuilderFile { get; set; } = "";

    /// <summary>The product to move to: the topology is compared with itself under that product, findings included.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ProductSet)]
    [Parameter(Mandatory = true, ParameterSetName = ProductEffectSet)]
    [Typed(typeof(Product))]
    public Product Product { get; set; }

    /// <summary>Leaves out what one of the topologies cannot state, because a deployment exported it; a warning says what.</summary>
    [Parameter(ParameterSetName = ParameterSets.Topology)]
    [Parameter(ParameterSetName = BuilderFileSet)]
    public SwitchParameter IgnoreUnstated { get; set; }

    /// <summary>
    /// Says what the change does instead of what changes: findings, capacity and faults before and after it, and what network, DNS, certificates, databases and
    /// shares have to provide in addition, or no longer have to.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = EffectSet)]
    [Parameter(Mandatory = true, ParameterSetName = BuilderFileEffectSet)]
    [Parameter(Mandatory = true, ParameterSetName = ProductEffectSet)]
    public SwitchParameter Effect { get; set; }

    private protected override void Begin() => _reference = ReferenceTopology?.Find(SessionState);

    private protected override void Execute()
    {
        if (ParameterSetName == ProductSet)
            WriteObject(TopologyComparer.Compare(_reference!, Product, DateTime.Today), enumerateCollection: true);
        else if (ParameterSetName == ProductEffectSet)
            Compare(_reference!, _reference!.WithProduct(Product));
        else if (ParameterSetName is BuilderFileSet or BuilderFileEffectSet)
        {
            var document = DocumentGateway.Read(FilePaths.FindTopology(SessionState, BuilderFile));
            Compare(document.Original, document.Topology);
        }
        else
            Compare(_reference!, DifferenceTopology?.Find(SessionState) ?? Current);
    }

    private void Compare(Topology reference, Topology difference)
    {
        if (Effect)
        {
            if (EffectAnalyzer.Note(reference, difference) is { } unstated)
                WriteWarning(unstated);
            WriteObject(EffectAnalyzer.Analyze(reference, difference, DateTime.Today), enumerateCollection: true);
            return;
        }
        if (!IgnoreUnstated)
        {
            WriteObject(RenamedComparison.Compare(reference, difference, TopologySession.Here.Renamings(reference, difference)), enumerateCollection: true);
            return;
        }
        var comparison = TopologyComparer.CompareStated(reference, difference);
        if (comparison.Note is { } note)
            WriteWarning(note);
        WriteObject(comparison.Changes, enumerateCollection: true);
    }
}
