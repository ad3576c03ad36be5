using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Runbooks;

/// <summary>What a topology says about the front-end pools and the Central Management Store when the data centre of a chat pool's database is lost.</summary>
internal sealed class FrontEndFacts(ChatPool pool, TopologyIndex topology)
{
    /// <summary>The data centre of the content database; null when it is not stated.</summary>
    public string? LostDataCenter { get; } = topology.DataCenterOf(pool.ContentStore.Instance);

    /// <summary>The next hop; null when the topology does not describe it.</summary>
    public FrontEndPool? NextHop { get; } = topology.FrontEnd(pool.NextHop);

    /// <summary>Whether the next hop is lost with the content database; null when it is not stated where they stand.</summary>
    public bool? IsNextHopLost => NextHop is { } nextHop ? IsLost(DataCenterOf(nextHop)) : null;

    /// <summary>The other front-end pools of the product that are not known to be lost.</summary>
    public IReadOnlyList<FrontEndPool> Others =>
    [
        .. topology.Topology.FrontEndPools.Where(other =>
            other.Fqdn != pool.NextHop && topology.ProductOf(other) == topology.Topology.Product
            && IsLost(DataCenterOf(other)) != true),
    ];

    /// <summary>The instances on which the topology places the Central Management Store.</summary>
    public IEnumerable<SqlInstanceName> ManagementStores =>
        topology.Topology.SqlInstances.Where(instance => instance.Databases.Contains(SqlDatabaseKind.CentralManagement)).Select(instance => instance.Name);

    /// <summary>The servers that users reach when the next hop works.</summary>
    public IEnumerable<Fqdn> Servers => NextHop is { } nextHop ? nextHop.Servers : [];

    /// <summary>A front-end pool with its back end and its data centre, as far as they are stated.</summary>
    public string Describe(FrontEndPool frontEnd)
    {
        var known = string.Join(", ", new[] { frontEnd.BackEnd?.ToString(), DataCenterOf(frontEnd) }.OfType<string>());
        return known.Length == 0 ? frontEnd.ToString() : frontEnd + " (" + known + ")";
    }

    /// <summary>The data centre of its servers, else that of its back end; null when none or several are stated.</summary>
    private string? DataCenterOf(FrontEndPool frontEnd)
    {
        var places = DataCenters.Distinct(frontEnd.Servers.Select(server => topology.Computer(server)?.DataCenter));
        return places.Count switch
        {
            1 => places[0],
            0 => topology.DataCenterOf(frontEnd.BackEnd),
            _ => null,
        };
    }

    private bool? IsLost(string? dataCenter) =>
        LostDataCenter is null || dataCenter is null ? null : DataCenters.AreSame(LostDataCenter, dataCenter);
}
