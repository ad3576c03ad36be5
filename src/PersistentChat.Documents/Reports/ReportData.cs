using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Effects;
using PersistentChat.Inspection;
using PersistentChat.Requirements;
using PersistentChat.Resilience;

namespace PersistentChat.Documents.Reports;

/// <summary>Everything that a report says, each part once, as Core computes it.</summary>
internal sealed class ReportData
{
    public ReportData(Topology topology, ReportOptions options)
    {
        Topology = topology;
        Date = options.Check.Date;
        Reference = options.Reference;
        Inspection = options.Check.Inspect(topology, options.Sources);
        Questions = Inspection.Questions;
        Capacities = [.. topology.ChatPools.Select(CapacityPlanner.Plan)];
        Faults = ResilienceAnalyzer.Analyze(topology);
        Ports = PortCatalog.List(topology);
        DnsRecords = DnsCatalog.List(topology);
        Certificates = CertificateCatalog.List(topology);
        Changes = options.Reference is { } reference ? TopologyComparer.Compare(reference, topology) : [];
        Effects = options.Reference is { } before ? EffectAnalyzer.Analyze(before, topology, options.Check.WithoutUpdate()) : [];
    }

    public Topology Topology { get; }

    public DateTime Date { get; }

    public Topology? Reference { get; }

    public InspectionReport Inspection { get; }

    /// <summary>The facts that are missing, those first that decide the most rules.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; }

    /// <summary>One for each chat pool, in their order.</summary>
    public IReadOnlyList<CapacityReport> Capacities { get; }

    public IReadOnlyList<FaultReport> Faults { get; }

    public IReadOnlyList<PortRequirement> Ports { get; }

    public IReadOnlyList<DnsRecord> DnsRecords { get; }

    public IReadOnlyList<CertificateRequirement> Certificates { get; }

    /// <summary>What turns the reference into the topology; empty without a reference.</summary>
    public IReadOnlyList<TopologyChange> Changes { get; }

    /// <summary>What the change from the reference to the topology does; empty without a reference.</summary>
    public IReadOnlyList<TopologyEffect> Effects { get; }

    /// <summary>The documents that were cited so far; the last section lists them.</summary>
    public Footnotes Sources { get; } = Footnotes.OfSources();
}
