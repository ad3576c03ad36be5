namespace PersistentChat.Sources;

/// <summary>A suppression as the object of a finding: it bears the name of what it accepts.</summary>
internal sealed class SuppressionTarget(Suppression suppression)
{
    public Suppression Suppression { get; } = suppression;

    public override string ToString() => Suppression.Target ?? Suppression.Rule;
}
