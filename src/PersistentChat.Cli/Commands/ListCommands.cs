using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PersistentChat.Cli.Output;
using PersistentChat.Cli.Parsing;
using PersistentChat.Components;
using PersistentChat.Dependencies;
using PersistentChat.Documents;
using PersistentChat.Documents.Network;
using PersistentChat.Requirements;
using PersistentChat.Resilience;

namespace PersistentChat.Cli.Commands;

/// <summary><c>pchat components</c>, <c>ports</c>, <c>dns</c>, <c>certificates</c>, <c>dependencies</c> and <c>resilience</c>.</summary>
internal static class ListCommands
{
    public static IEnumerable<Command> Create(Streams streams) =>
        [Components().Create(streams), Ports().Create(streams), Dns().Create(streams), Certificates().Create(streams), Dependencies().Create(streams), Resilience().Create(streams)];

    private static ListVerb<TopologyComponent> Components() => new()
    {
        Name = "components",
        Description = "Components",
        List = (topology, pool, _) => ComponentCatalog.List(topology).Where(component => pool is null || component.Pool == pool),
        Text = ListText.Write,
    };

    private static ListVerb<PortRequirement> Ports()
    {
        var addresses = Options.Addresses();
        var ports = Options.SqlPorts();
        return new ListVerb<PortRequirement>
        {
            Name = "ports",
            Description = "Ports",
            Options = [addresses, ports],
            OfForm = new Dictionary<Option, string> { [addresses] = OutputForms.Firewall, [ports] = OutputForms.Firewall },
            Refuse = (topologies, parsed) => NetworkNames.RefuseUnknown(topologies, Book(parsed.GetValue(addresses)), parsed.GetValue(ports)?.Keys),
            List = (topology, pool, _) => PortCatalog.List(topology, pool),
            Text = ListText.Write,
            OtherForms = new Dictionary<string, Func<IReadOnlyList<PortRequirement>, ParseResult, string>>
            {
                [OutputForms.Firewall] = (requirements, parsed) =>
                    Lines(FirewallScript.Write(requirements, Book(parsed.GetValue(addresses)), parsed.GetValue(ports))),
            },
        };
    }

    private static ListVerb<DnsRecord> Dns()
    {
        var addresses = Options.Addresses();
        return new ListVerb<DnsRecord>
        {
            Name = "dns",
            Description = "Dns",
            Options = [addresses],
            Refuse = (topologies, parsed) => NetworkNames.RefuseUnknown(topologies, Book(parsed.GetValue(addresses))),
            List = (topology, pool, parsed) => DnsCatalog.List(topology, pool, Book(parsed.GetValue(addresses))),
            Text = ListText.Write,
            OtherForms = new Dictionary<string, Func<IReadOnlyList<DnsRecord>, ParseResult, string>>
            {
                [OutputForms.Zone] = (records, _) => Lines(ZoneText.Write(records)),
                [OutputForms.Script] = (records, _) => Lines(DnsScript.Write(records)),
            },
        };
    }

    private static ListVerb<CertificateRequirement> Certificates() => new()
    {
        Name = "certificates",
        Description = "Certificates",
        List = (topology, pool, _) => CertificateCatalog.List(topology, pool),
        Text = ListText.Write,
    };

    private static ListVerb<PoolDependency> Dependencies() => new()
    {
        Name = "dependencies",
        Description = "Dependencies",
        List = (topology, pool, _) => DependencyCatalog.List(topology, pool),
        Text = ListText.Write,
    };

    private static ListVerb<FaultReport> Resilience()
    {
        var pairs = Options.Flag("--pairs", "Pairs");
        var most = Options.Number("--most-pairs", "MostPairs", least: 1);
        var points = Options.Flag("--single-point-of-failure", "SinglePointOfFailure");
        return new ListVerb<FaultReport>
        {
            Name = "resilience",
            Description = "Resilience",
            Options = [pairs, most, points],
            Validate = result =>
            {
                Options.Needs(result, most, pairs);
                Options.Excludes(result, points, pairs);
            },
            List = (topology, pool, parsed) => ResilienceAnalyzer
                .Analyze(topology, new ResilienceOptions(parsed.GetValue(pairs), parsed.GetValue(most) ?? ResilienceOptions.DefaultMostPairs))
                .Where(report => pool is null || report.Pool == pool)
                .Where(report => !parsed.GetValue(points) || report.IsSinglePointOfFailure),
            Text = ListText.Write,
        };
    }

    private static AddressBook Book(AddressBook? addresses) => addresses ?? AddressBook.Empty;

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
