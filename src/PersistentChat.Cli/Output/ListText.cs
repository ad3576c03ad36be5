using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Components;
using PersistentChat.Dependencies;
using PersistentChat.Internal;
using PersistentChat.Requirements;
using PersistentChat.Resilience;

namespace PersistentChat.Cli.Output;

/// <summary>What topologies consist of, need and withstand, as text for a person, with the headings of the module's views.</summary>
internal static class ListText
{
    private const string None = "-";

    public static string Write(IReadOnlyList<TopologyComponent> components) => TextTable.Write(
        Labels("Component", "Kind", "RunsOn", "State", "Pool"),
        [.. components.Select(component => Row(component.Component, component.Kind, component.RunsOn, component.State, component.Pool))],
        leftAligned: 5);

    public static string Write(IReadOnlyList<PortRequirement> ports) => TextTable.Write(
        Headings("Source", "Destination", "Port", "Protocol", "Purpose"),
        [.. ports.Select(port => Row(port.Source, port.Destination, port.Port, port.Protocol, port.Purpose))],
        leftAligned: 5);

    public static string Write(IReadOnlyList<DnsRecord> records) => TextTable.Write(
        Headings("Name", "Type", "Address", "Computer", "Purpose"),
        [.. records.Select(record => Row(record.Name, record.Type, record.Address, record.Computer, record.Purpose))],
        leftAligned: 5);

    public static string Write(IReadOnlyList<CertificateRequirement> certificates) => TextTable.Write(
        Headings("Holder", "Subject", "AlternativeNames", "Purpose"),
        [.. certificates.Select(certificate => Row(
            certificate.Holder, certificate.Subject, string.Join(", ", certificate.AlternativeNames), certificate.Purpose))],
        leftAligned: 4);

    public static string Write(IReadOnlyList<PoolDependency> dependencies) =>
        string.Concat(DependencyTree.Lines(dependencies).Select(line => line + Environment.NewLine));

    public static string Write(IReadOnlyList<FaultReport> faults)
    {
        var text = new StringBuilder();
        foreach (var fault in faults)
        {
            text.Append(fault.Target).Append(" (").Append(FaultNames.Of(fault.Fault)).Append(')');
            if (fault.Pool is not null)
                text.Append(" → ").Append(fault.Pool);
            text.Append(": ").AppendLine(FaultNames.Of(fault.Outcome));
            if (fault.RemainingUsers is not null)
                text.Append("    ").Append(Users("RemainingUsers", fault.RemainingUsers)).Append("; ").AppendLine(Users("UsersPerServer", fault.UsersPerServer));
            foreach (var line in fault.Action.Split(Environment.NewLine))
                text.Append("    ").AppendLine(line);
        }
        return text.ToString();
    }

    private static string Users(string heading, int? users) =>
        Texts.Resilience("Heading_" + heading) + ": " + (users?.ToString("N0", TextCulture.Current) ?? None);

    private static string[] Labels(params string[] keys) => [.. keys.Select(Texts.Label)];

    private static string[] Headings(params string[] keys) => [.. keys.Select(key => Texts.Requirement("Heading_" + key))];

    private static string[] Row(params object?[] cells) => [.. cells.Select(cell => cell?.ToString() is { Length: > 0 } text ? text : None)];
}
