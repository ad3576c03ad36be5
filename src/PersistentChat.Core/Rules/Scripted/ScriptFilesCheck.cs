using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.Scripted;

/// <summary>Tells which files of scripted rules, or rules in them, cannot be run: whatever is checked by no rule would pass.</summary>
internal sealed class ScriptFilesCheck(IReadOnlyList<TopologyException> problems) : Rule(StatedRule.ScriptFilesId, RuleCategory.House, Severity.Error, Citations.Script)
{
    internal override bool IsOfPolicy => true;

    internal override bool IsScripted => true;

    internal override bool TellsOfMissing => problems.Count > 0;

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.One();

    internal override IEnumerable<Finding> Check(TopologyIndex topology) => problems.Select(problem =>
        new Finding(this, Severity.Error, Finding.Failure, topology.Topology, topology.ChatPoolNames, [new ScriptFailure(problem)]));

    internal override bool MayBeAccepted(Finding finding) => false;

    internal override string MessageOf(string? variant, object?[] arguments) => VisibleText.Of(string.Concat(arguments));

    private protected override string Text(string part) => Texts.Get("ScriptFiles_" + part);
}
