using PersistentChat.Internal;

namespace PersistentChat.Rules.Scripted;

/// <summary>Why a script could not judge, in the language of whoever reads it.</summary>
internal sealed class ScriptFailure(TopologyException problem)
{
    public override string ToString() => Texts.Format("Scripted_Failed", new TopologyException(problem.Error, problem.Subject, problem.Position, null, problem.Details).Message);
}
