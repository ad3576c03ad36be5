namespace PersistentChat.Documents.Lync;

/// <summary>How much a deployment's own document describes, Persistent Chat or not.</summary>
public sealed record ImportCounts
{
    internal ImportCounts(int sites, int pools, int machines, int sqlInstances, int services)
    {
        Sites = sites;
        Pools = pools;
        Machines = machines;
        SqlInstances = sqlInstances;
        Services = services;
    }

    /// <summary>Sites, branch sites among them.</summary>
    public int Sites { get; }

    /// <summary>Pools of any kind; a computer that stands alone is one.</summary>
    public int Pools { get; }

    /// <summary>Machines of all pools.</summary>
    public int Machines { get; }

    /// <summary>SQL Server instances.</summary>
    public int SqlInstances { get; }

    /// <summary>Services, those of databases and file stores among them.</summary>
    public int Services { get; }
}
