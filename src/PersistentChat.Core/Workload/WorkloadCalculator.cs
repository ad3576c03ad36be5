using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>
/// Calculates the documented user model. Its page prints the results of one sample and few formulas; those marked as derived reproduce what it prints.
/// </summary>
public static class WorkloadCalculator
{
    /// <summary>Every figure that the inputs give, and the most users under each limit.</summary>
    /// <param name="model">The inputs.</param>
    public static WorkloadReport Calculate(WorkloadModel model) => Calculate(model, null);

    /// <summary>The same for a chat pool as it is written down: its concurrent and provisioned users and its active servers.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="model">The other inputs.</param>
    public static WorkloadReport Calculate(WorkloadModel model, ChatPool? pool) => Calculate(model, pool, null);

    /// <summary>The same for a chat pool of a product.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="model">The other inputs.</param>
    /// <param name="product">The product; null when it is not known, which shows the figures of Lync Server 2013.</param>
    public static WorkloadReport Calculate(WorkloadModel model, ChatPool? pool, Product? product)
    {
        Guard.NotNull(model, nameof(model));
        return new WorkloadReport(pool?.Fqdn, model, product ?? Product.Lync2013, RowsOf(model, product), CeilingsOf(model));
    }

    private static IEnumerable<WorkloadRow> RowsOf(WorkloadModel model, Product? product) =>
        ServerRows.Of(model, product)
            .Concat(RoomRows.Of(model))
            .Concat(RateRows.Of(model))
            .Concat(DiskRows.Of(model));

    private static IEnumerable<WorkloadCeiling> CeilingsOf(WorkloadModel model)
    {
        var carried = Math.Min(model.ActiveServers, Limits.ActiveServers) * Limits.UsersPerServer;
        var rooms = new RoomModel(model);
        (WorkloadLimit Limit, double Maximum, int? Users, string Source)[] limits =
        [
            (WorkloadLimit.UsersPerServer, Limits.UsersPerServer, carried, Citations.Workload.Topology),
            (WorkloadLimit.UsersPerPool, Limits.UsersPerPool, Limits.UsersPerPool, Citations.Workload.Topology),
            (WorkloadLimit.UsersOverAllPools, Limits.UsersOverAllPools, Limits.UsersOverAllPools, Citations.Workload.Deployment),
            (WorkloadLimit.AccessControlEntries, Limits.AccessControlEntries, Most(rooms.EntriesPerUser, Limits.AccessControlEntries), Citations.Workload.UserModel),
            (WorkloadLimit.InvitationsBeforeDegradation, Limits.InvitationsBeforeDegradation,
                Most(rooms.InvitationsPerUser, Limits.InvitationsBeforeDegradation), Citations.Workload.UserModel),
            (WorkloadLimit.Invitations, Limits.Invitations, Most(rooms.InvitationsPerUser, Limits.Invitations), Citations.Workload.UserModel),
        ];
        var fewest = limits.Min(limit => limit.Users);
        return limits.Select(limit => new WorkloadCeiling(limit.Limit, limit.Maximum, limit.Users, limit.Users == fewest, limit.Source));
    }

    /// <summary>The largest number of users whose share stays within a limit; everything is proportional to the users.</summary>
    private static int? Most(double perUser, double limit)
    {
        // Rounded as rows are, so that a ceiling and the row it belongs to agree.
        if (Math.Round(perUser * int.MaxValue, 6) <= limit)
            return null;
        var users = (int)Math.Floor(limit / perUser);
        return Math.Round(perUser * (users + 1.0), 6) <= limit ? users + 1 : users;
    }
}
