namespace PersistentChat.Sources;

/// <summary>The severity that a policy gives a rule, as the object of a finding: it bears the id of the rule.</summary>
internal sealed class SeverityTarget(string rule)
{
    public string Rule { get; } = rule;

    public override string ToString() => Rule;
}
