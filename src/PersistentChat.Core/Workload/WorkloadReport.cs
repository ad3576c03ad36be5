using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>What a number of users asks of a Persistent Chat pool, after the documented user model.</summary>
public sealed record WorkloadReport
{
    private readonly Product _product;

    /// <summary>Holds the figures, each with the documents of the product first.</summary>
    internal WorkloadReport(Fqdn? poolFqdn, WorkloadModel model, Product product, IEnumerable<WorkloadRow> rows, IEnumerable<WorkloadCeiling> ceilings)
    {
        PoolFqdn = poolFqdn;
        Model = model;
        _product = product;
        Rows = ValueList.Of(rows.Select(row => row.For(product)));
        Ceilings = ValueList.Of(ceilings.Select(ceiling => ceiling.For(product)));
    }

    /// <summary>The pool whose users were taken; null when a number was given.</summary>
    public Fqdn? PoolFqdn { get; }

    /// <summary>What was calculated with.</summary>
    public WorkloadModel Model { get; }

    /// <summary>Concurrent users.</summary>
    public int Users => Model.Users;

    /// <summary>Active servers that share the users.</summary>
    public int ActiveServers => Model.ActiveServers;

    /// <summary>Active servers that the users need; more than <see cref="Limits.ActiveServers"/> are not supported.</summary>
    public int ServersNeeded => Model.ServersNeeded;

    /// <summary>Whether every figure that has a limit is within it.</summary>
    public bool WithinLimits => Rows.All(row => row.Margin is not < 0);

    /// <summary>Every figure.</summary>
    public IReadOnlyList<WorkloadRow> Rows { get; }

    /// <summary>The most users under each limit, with these servers and these inputs.</summary>
    public IReadOnlyList<WorkloadCeiling> Ceilings { get; }

    /// <summary>The limits that allow the fewest users.</summary>
    public IEnumerable<WorkloadCeiling> FirstLimits => Ceilings.Where(ceiling => ceiling.BindsFirst);

    /// <summary>Every input beside its documented default.</summary>
    public IReadOnlyList<WorkloadInput> Inputs => WorkloadInputs.Of(Model, _product);

    /// <summary>The pool, or the number of users.</summary>
    public override string ToString() => PoolFqdn?.ToString() ?? Number(Users);

    private static string Number(int users) => users.ToString(CultureInfo.InvariantCulture);
}
