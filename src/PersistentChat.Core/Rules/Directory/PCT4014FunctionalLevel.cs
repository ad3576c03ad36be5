using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4014FunctionalLevel : Rule
{
    private const FunctionalLevel Least = FunctionalLevel.WindowsServer2003;

    public PCT4014FunctionalLevel()
        : base("PCT4014", RuleCategory.Directory, Severity.Error, Sources.DirectoryRequirements, "AD-04") =>
        Products = ValueList.Of([Product.Lync2013]);

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
