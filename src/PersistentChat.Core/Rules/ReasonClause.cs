using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>The end of a message that gives the reason of the house, if there is one.</summary>
internal sealed class ReasonClause(string? reason)
{
    public override string ToString() => reason is null ? "" : " " + Texts.Format(nameof(ReasonClause), reason);
}
