using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Cmdlets;
using PersistentChat.Components;
using PersistentChat.Dependencies;
using PersistentChat.Effects;
using PersistentChat.Inspection;
using PersistentChat.Keys;
using PersistentChat.Requirements;
using PersistentChat.Resilience;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Workload;

namespace PersistentChat.HelpBuilder.Views;

/// <summary>
/// What the objects of the module are to the shell: which adapter gives their values, what views read, and what is shown where there is no view. There the
/// shell would choose properties itself, and a document could steer the terminal.
/// </summary>
internal static class ShownTypes
{
    /// <summary>The name of the file, beside the members that are written by hand.</summary>
    public const string FileName = "PersistentChatTopology.Objects.Types.ps1xml";

    /// <summary>How deep an object of a topology goes; Export-Clixml would stop at 2, and take the text of a list for the list.</summary>
    private const int WholeDepth = 6;

    /// <summary>What objects of a topology consist of, and has texts of its own.</summary>
    public static IReadOnlyList<Type> Parts { get; } =
    [
        typeof(ChatCategory), typeof(ChatAddIn), typeof(ComplianceSettings), typeof(SqlStore), typeof(UserCounts), typeof(Suppression), typeof(LegacyPool),
        typeof(Policy), typeof(NamingPolicy), typeof(NamingConvention), typeof(StandbyPolicy), typeof(HeadroomPolicy), typeof(SqlVersionPolicy), typeof(SeverityOverride),
        typeof(KnownFinding), typeof(OverriddenFinding),
    ];

    private static readonly Type[] _withViews =
    [
        .. KeyText.Listed.Select(table => table.Owner),
        typeof(Topology), typeof(CapacityReport), typeof(CapacityForecast), typeof(TopologyChange), typeof(TopologyEffect), typeof(PoolDependency), typeof(SessionChange), typeof(TopologyComponent), typeof(InspectionReport), typeof(SuppressedFinding), typeof(Finding), typeof(RuleOutcome), typeof(OpenQuestion), typeof(Rule),
        typeof(CertificateRequirement), typeof(DnsRecord), typeof(PortRequirement), typeof(FaultReport), typeof(WorkloadReport), typeof(WorkloadRow), typeof(WorkloadCeiling), typeof(WorkloadInput),
    ];

    /// <summary>The file, its lines ended by line feeds.</summary>
    public static string Write()
    {
        var text = new StringWriter { NewLine = "\n" };
        text.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        text.WriteLine("<!-- Made by build.ps1 -Task Docs. -->");
        text.WriteLine(new XElement("Types", _withViews.Concat(Parts).SelectMany(type => new[] { Members(type), Copy(type) })).ToString().ReplaceLineEndings("\n"));
        return text.ToString();
    }

    private static XElement Members(Type type) => new(
        "Type",
        new XElement("Name", type.FullName),
        new XElement("Members", type.IsAbstract ? Shown() : null, Standard(type)),
        new XElement("TypeAdapter", new XElement("TypeName", typeof(PromptAdapter).FullName)));

    /// <summary>What comes back from Export-Clixml or from a job, without its adapter; the shell shows it with the views of the type.</summary>
    private static XElement Copy(Type type) => new("Type", new XElement("Name", "Deserialized." + type.FullName), new XElement("Members", Shown(), Hidden(type.Name, nameof(ViewText.Listed))));

    /// <summary>What views read; of objects themselves their adapter says it, but for those of derived types, which have none.</summary>
    private static XElement Shown() => Hidden(nameof(ViewText.Shown), nameof(ViewText.Shown));

    private static XElement Hidden(string name, string method) => new(
        "CodeProperty",
        new XAttribute("IsHidden", "true"),
        new XElement("Name", name),
        new XElement("GetCodeReference", new XElement("TypeName", typeof(ViewText).FullName), new XElement("MethodName", method)));

    private static IEnumerable<string> Names(Type type) => type.GetProperties().Select(property => property.Name);

    /// <summary>Which properties of a derived type are serialized: not what views read.</summary>
    private static IEnumerable<XElement> Serialized(Type type) =>
    [
        new XElement("NoteProperty", new XElement("Name", "SerializationMethod"), new XElement("Value", "SpecificProperties")),
        new XElement("NoteProperty", new XElement("Name", "InheritPropertySerializationSet"), new XElement("Value", "true")),
        PropertySet("PropertySerializationSet", Names(type)),
    ];

    private static XElement PropertySet(string name, IEnumerable<string> properties) => new(
        "PropertySet", new XElement("Name", name), new XElement("ReferencedProperties", properties.Select(property => new XElement("Name", property))));

    private static XElement Standard(Type type) => new(
        "MemberSet",
        new XElement("Name", "PSStandardMembers"),
        new XElement(
            "Members",
            new XElement("NoteProperty", new XElement("Name", "SerializationDepth"), new XElement("Value", WholeDepth)),
            type.IsAbstract ? Serialized(type) : null,
            new XElement("NoteProperty", new XElement("Name", "DefaultDisplayProperty"), new XElement("Value", PromptAdapter.Caption)),
            PropertySet("DefaultDisplayPropertySet", type.IsAbstract ? Names(type) : [type.Name])));
}
