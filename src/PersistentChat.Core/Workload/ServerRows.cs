using System;
using System.Collections.Generic;

namespace PersistentChat.Workload;

/// <summary>The rows about users and servers.</summary>
internal static class ServerRows
{
    public static IEnumerable<WorkloadRow> Of(WorkloadModel model, Product? product)
    {
        yield return RowList.One(
            WorkloadQuantity.ServersNeeded, model.ServersNeeded, "Users ÷ 20,000", Limits.ActiveServers, WorkloadBasis.Documented, Citations.Workload.Topology);
        yield return RowList.One(
            WorkloadQuantity.ActiveServers, model.ActiveServers, "ActiveServers", Limits.ActiveServers, WorkloadBasis.Documented, Citations.Workload.Topology);
        yield return RowList.One(
            WorkloadQuantity.ConcurrentUsers, model.Users, "Users", Limits.UsersPerPool, WorkloadBasis.Documented,
            Citations.Workload.Topology + Citations.Separator + Citations.Workload.Deployment, "ConcurrentUsers");
        if (model.ActiveServers > 0)
        {
            yield return RowList.One(
                WorkloadQuantity.UsersPerServer, Share(model.Users, model.ActiveServers), "Users ÷ ActiveServers", Limits.UsersPerServer,
                WorkloadBasis.Documented, Citations.Workload.Topology);
        }
        if (model.ActiveServers > 1)
        {
            var share = Share(model.Users, model.ActiveServers - 1);
            const string formula = "Users ÷ (ActiveServers − 1)";
            yield return product == Product.SkypeForBusiness2015
                ? RowList.One(
                    WorkloadQuantity.UsersPerServerAfterOneFailure, share, formula, source: Citations.SkypeTopology, note: "UsersPerServerAfterOneFailure_Skype")
                : RowList.One(
                    WorkloadQuantity.UsersPerServerAfterOneFailure, share, formula, Limits.TemporaryUsersPerServer, source: Citations.CapacityPlanning, note: "UsersPerServerAfterOneFailure", fact: "C-10");
        }
        if (model.ProvisionedUsers is { } provisioned)
        {
            yield return RowList.One(
                WorkloadQuantity.ProvisionedUsers, provisioned, "ProvisionedUsers", Limits.ProvisionedUsers, WorkloadBasis.Documented, Citations.Workload.Deployment);
        }
        yield return RowList.One(WorkloadQuantity.Endpoints, model.Users * model.EndpointsPerUser, "Users × EndpointsPerUser", note: "Endpoints");
    }

    private static double Share(int users, int servers) => Math.Ceiling((double)users / servers);
}
