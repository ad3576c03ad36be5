using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>What happens to the front ends in the runbooks of chat pools.</summary>
internal static class FrontEndSteps
{
    /// <summary>The restart that a change of mirroring asks for; none when nothing was mirrored.</summary>
    public static IEnumerable<RunbookStep> Restart(RunbookContext context, IEnumerable<PoolDatabase> changed, bool areSurvivors = false)
    {
        if (changed.All(database => database.Store.Mirror is null))
            yield break;
        yield return new(areSurvivors ? "FrontEnds_RestartSurvivors" : "FrontEnds_Restart")
        {
            Entries = areSurvivors ? [] : [.. context.FrontEnds.Servers.Select(server => new RunbookEntry(new RunbookText("Label_FrontEnd"), server.ToString()))],
            Source = context.Citations.Mirroring,
            Inferred = new RunbookText("FrontEnds_RestartInferred"),
        };
    }
}
