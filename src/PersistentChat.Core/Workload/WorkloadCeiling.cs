using PersistentChat.Internal;

namespace PersistentChat.Workload;

/// <summary>The most users that one limit allows, all other inputs unchanged.</summary>
public sealed record WorkloadCeiling
{
    internal WorkloadCeiling(WorkloadLimit limit, double maximum, int? users, bool bindsFirst, string source)
    {
        Limit = limit;
        Maximum = maximum;
        Users = users;
        BindsFirst = bindsFirst;
        Source = source;
    }

    /// <summary>Which of the documents' limits it is.</summary>
    public WorkloadLimit Limit { get; }

    /// <summary>Its figure: users, entries or invitations.</summary>
    public double Maximum { get; }

    /// <summary>The largest number of concurrent users within it; null when the inputs never reach it.</summary>
    public int? Users { get; }

    /// <summary>Whether no other limit allows fewer users.</summary>
    public bool BindsFirst { get; }

    /// <summary>The documents that state the limit.</summary>
    public string Source { get; private init; }

    internal WorkloadCeiling For(Product product) => this with { Source = Citations.For(product, Source) };

    /// <summary>The limit's name in the current UI culture.</summary>
    public override string ToString() => Texts.Workload("Limit_" + Limit);
}
