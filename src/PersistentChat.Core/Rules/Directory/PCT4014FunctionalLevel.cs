using System.Collections.Generic;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4014FunctionalLevel()
    : Rule(
        "PCT4014", RuleCategory.Directory, Severity.Error,
        Citations.DirectoryRequirements
        + "; " + Citations.SkypeEnvironment,
        "AD-04")
{
    private const FunctionalLevel Least = FunctionalLevel.WindowsServer2003;


    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.One();
        scope.Needs(DirectoryKeys.DomainFunctionalLevel);
        scope.Needs(DirectoryKeys.ForestFunctionalLevel);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var directory = topology.Topology.Directory;
        if (directory.DomainFunctionalLevel < Least)
            yield return Low("Domain", directory.Domain, directory.DomainFunctionalLevel);
        if (directory.ForestFunctionalLevel < Least)
            yield return Low("Forest", directory.ForestRoot, directory.ForestFunctionalLevel);

        Finding Low(string variant, DomainName? domain, FunctionalLevel? level)
        {
            var target = (object?)domain ?? topology.Topology;
            return ReportAs(variant, Severity, target, pool: null, target, level, Least);
        }
    }
}
