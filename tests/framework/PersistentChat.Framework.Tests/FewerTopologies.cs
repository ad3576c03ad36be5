using FsCheck.Xunit;

namespace PersistentChat;

// In this namespace the tests find these before those of FsCheck. Mono compiles slower code, and what depends on the runtime shows in few topologies.

/// <summary>A property that is tried less often.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    private const int Most = 25;

    public PropertyAttribute() => base.MaxTest = Most;

    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Math.Min(value, Most);
    }
}
