using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>Steps that belong together.</summary>
internal sealed record RunbookSection
{
    internal RunbookSection(string key, IEnumerable<RunbookStep> steps)
    {
        Title = new RunbookText("Section_" + key);
        Steps = ValueList.Of(steps);
    }

    /// <summary>What they are about.</summary>
    public RunbookText Title { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<RunbookStep> Steps { get; }

    public override string ToString() => Title.ToString();
}
