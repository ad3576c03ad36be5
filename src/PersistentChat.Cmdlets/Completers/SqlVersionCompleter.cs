using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Cmdlets;

/// <summary>Completes versions of SQL Server.</summary>
public sealed class SqlVersionCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates() =>
        SqlVersion.All.Select(version => (version.ToString(), "SQL Server " + version));
}
