using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Policies;

/// <summary>The versions of SQL Server that the house runs (<c>HOUSE-SQLVERSION</c>).</summary>
public sealed record SqlVersionPolicy : HousePolicy
{
    /// <summary>States the versions.</summary>
    /// <param name="allowed">At least one version.</param>
    /// <param name="severity">The severity of a finding.</param>
    /// <param name="reason">Why the house requires it.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>: no version.</exception>
    public SqlVersionPolicy(IEnumerable<SqlVersion> allowed, Severity severity = Severity.Warning, string? reason = null)
        : base(severity, reason) => Allowed = Checked(allowed);

    /// <summary>Nothing is stated.</summary>
    internal SqlVersionPolicy()
    {
    }

    /// <summary>The versions, oldest first.</summary>
    public IReadOnlyList<SqlVersion> Allowed { get; internal set; } = ValueList.Of<SqlVersion>(null);

    /// <summary>At least one version, oldest first.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    internal static IReadOnlyList<SqlVersion> Checked(IEnumerable<SqlVersion> allowed)
    {
        var versions = ValueList.Of(allowed.Distinct().OrderBy(version => version));
        return versions.Count > 0 ? versions : throw new TopologyException(TopologyError.NameMissing, null, "sqlVersions");
    }

    /// <summary>The versions.</summary>
    public override string ToString() => Allowed.ToString()!;
}
