using System.Linq;
using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Takes suppressions out of the current topology, so that what they accepted counts again.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatSuppression", SupportsShouldProcess = true)]
[OutputType(typeof(Suppression))]
public sealed class RemovePChatSuppressionCommand : PChatRowCommand
{
    /// <summary>The rule's id.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("RuleId")]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(SuppressionCompleter))]
    public string Rule { get; set; } = "";

    /// <summary>What is accepted; an empty text is the suppression of every target. Left out, all suppressions of the rule go.</summary>
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [AllowNull]
    public string? Target { get; set; }

    /// <summary>Returns what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute()
    {
        AssertNamed(Rule, nameof(Rule));
        var wanted = new Suppression(RuleCatalog.Ids.Current(Rule), "-", Target);
        var removed = Current.Suppressions.Where(present => IsNamed(wanted, present)).ToArray();
        if (removed.Length == 0)
            throw new TopologyException(TopologyError.SuppressionNotFound, wanted, wanted);
        foreach (var suppression in removed)
        {
            var rest = Current.Suppressions.Where(present => !ReferenceEquals(present, suppression));
            if (Apply(Current.With(topology => topology.Suppressions = rest), suppression) && PassThru)
                WriteObject(suppression);
        }
    }

    // A suppression from the pipeline is that one alone.
    private bool IsNamed(Suppression wanted, Suppression present) =>
        InputObject?.BaseObject is Suppression one ? present == one
        : IsBound(nameof(Target)) ? SuppressionMatcher.AreOfSame(wanted, present)
        : RuleCatalog.Ids.Current(present.Rule) == wanted.Rule;
}
