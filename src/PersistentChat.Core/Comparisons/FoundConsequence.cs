using PersistentChat.Changes;
using PersistentChat.Rules;

namespace PersistentChat.Comparisons;

/// <summary>What a rule finds, as what follows from a move to another product.</summary>
/// <param name="Finding">The finding.</param>
internal sealed record FoundConsequence(Finding Finding) : Consequence(Finding.RuleId, Finding.Source)
{
    public override string Text => Finding.Message;
}
