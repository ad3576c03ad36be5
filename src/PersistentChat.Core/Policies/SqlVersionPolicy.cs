using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Policies;

/// <summary>The versions of SQL Server that the house runs (<c>HOUSE-SQLVERSION</c>).</summary>
public sealed record SqlVersionPolicy : HousePolicy
{
    /// <summary>States the versions.</summary>
    /// <param name="allowed">At least one version.</param>
    /// <param name="severity">How much a finding weighs.</param>
    /// <param name="reason">Why the house requires it.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>: no version.</exception>
    public SqlVersionPolicy(IEnumerable<SqlVersion> allowed, Severity severity = Severity.Warning, string? reason = null)
        : base(severity, reason)
    {
        Allowed = ValueList.Of(allowed.Distinct().OrderBy(version => version));
        if (Allowed.Count == 0)
            throw new TopologyException(TopologyError.NameMissing, null, "sqlVersions");
    }

    /// <summary>The versions, oldest first.</summary>
    public IReadOnlyList<SqlVersion> Allowed { get; }

    /// <summary>The versions.</summary>
    public override string ToString() => Allowed.ToString()!;
}
