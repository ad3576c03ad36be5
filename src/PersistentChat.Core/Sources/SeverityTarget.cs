namespace PersistentChat.Sources;

/// <summary>What a policy says of a rule, a severity or a lock, as the object of a finding: it bears the id of the rule.</summary>
internal sealed class SeverityTarget(string rule)
{
    public string Rule { get; } = rule;

    public override string ToString() => Rule;
}
