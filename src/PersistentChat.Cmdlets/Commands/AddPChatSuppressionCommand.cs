using System;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Accepts findings in the current topology, with the reason.</summary>
[Cmdlet(VerbsCommon.Add, "PChatSuppression", SupportsShouldProcess = true)]
[OutputType(typeof(Suppression))]
public sealed class AddPChatSuppressionCommand : PChatRowCommand
{
    /// <summary>The rule's id.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("RuleId")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string Rule { get; set; } = "";

    /// <summary>What the findings are about; left out, the findings of the rule about everything.</summary>
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(ObjectCompleter))]
    public string? Target { get; set; }

    /// <summary>Why they are accepted.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Reason { get; set; } = "";

    /// <summary>Who approved it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Approver { get; set; }

    /// <summary>Where it was decided, such as the number of a ticket.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Ticket { get; set; }

    /// <summary>The last day on which it counts; left out, for ever.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(DateTime))]
    public DateTime? Expires { get; set; }

    private protected override void Execute()
    {
        var suppression = new Suppression(Current.Policy.Ids.Find(Rule)?.Id ?? RuleCatalog.Ids.Named(Rule), Reason, Target, Expires, Approver, Ticket);
        if (Current.Suppressions.FirstOrDefault(other => SuppressionMatcher.AreOfSame(suppression, other)) is { } present)
            throw new TopologyException(TopologyError.DuplicateName, present, present);
        if (!Apply(Current.With(topology => topology.Suppressions = Current.Suppressions.Append(suppression)), suppression))
            return;
        if (Expires < DateTime.Today)
            WriteWarning(CmdletTexts.Format("SuppressionExpired", suppression.Rule, ViewText.Day(Expires)));
        WriteObject(suppression);
    }
}
