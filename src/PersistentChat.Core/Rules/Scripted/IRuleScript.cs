using System.Collections.Generic;
using System.Threading;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.Scripted;

/// <summary>What a host runs to learn which objects are not what a rule in its language wants them to be.</summary>
internal interface IRuleScript
{
    /// <summary>Looks at objects. Whatever goes wrong is an answer; nothing is thrown.</summary>
    /// <param name="topology">The topology that they are of.</param>
    /// <param name="objects">The objects.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>An answer for each object that is not as it must be, and for each at which the script failed.</returns>
    public IReadOnlyList<ScriptAnswer> Run(Topology topology, IReadOnlyList<object> objects, CancellationToken stop);
}

/// <summary>What a script says of an object.</summary>
/// <param name="Index">Which of the objects.</param>
/// <param name="Message">What is wrong with it; null where the script has no words of its own.</param>
/// <param name="Failure">Why the script could not judge it; null where it could.</param>
internal sealed record ScriptAnswer(int Index, LocalText? Message, TopologyException? Failure = null);
