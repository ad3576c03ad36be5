using PersistentChat.Runbooks;

namespace PersistentChat.Tests;

/// <summary>The scenarios of runbooks.</summary>
internal static class Scenarios
{
    /// <summary>Those that start from one topology; a change leads from one to another.</summary>
    public static IEnumerable<RunbookScenario> OfOneTopology => Enum.GetValues<RunbookScenario>().Except([RunbookScenario.Change]);
}
