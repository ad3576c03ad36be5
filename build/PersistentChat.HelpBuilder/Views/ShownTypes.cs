using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Cmdlets;
using PersistentChat.Components;
using PersistentChat.Inspection;
using PersistentChat.Keys;
using PersistentChat.Requirements;
using PersistentChat.Resilience;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Workload;

namespace PersistentChat.HelpBuilder.Views;

/// <summary>
/// What the shell shows of objects where it chooses the properties itself: instead of them, hidden ones that say everything as it can be shown. Otherwise a
/// document could steer the terminal.
/// </summary>
internal static class ShownTypes
{
    /// <summary>The name of the file, beside the members that are written by hand.</summary>
    public const string FileName = "PersistentChatTopology.Shown.Types.ps1xml";

    private const string Properties = nameof(ViewText.Properties);
    private const string Caption = nameof(ViewText.Caption);

    /// <summary>What objects of a topology consist of, and has texts of its own.</summary>
    public static IReadOnlyList<Type> Parts { get; } =
    [
        typeof(ChatCategory), typeof(ChatAddIn), typeof(ComplianceSettings), typeof(SqlStore), typeof(UserCounts), typeof(Suppression), typeof(LegacyPool),
        typeof(NamingPolicy), typeof(NamingConvention), typeof(StandbyPolicy), typeof(HeadroomPolicy), typeof(SqlVersionPolicy), typeof(SeverityOverride),
        typeof(KnownFinding), typeof(OverriddenFinding),
    ];

    private static readonly Type[] _withViews =
    [
        .. KeyText.Listed.Select(table => table.Owner),
        typeof(Topology), typeof(CapacityReport), typeof(TopologyChange), typeof(TopologyComponent), typeof(InspectionReport), typeof(SuppressedFinding), typeof(Finding), typeof(Rule),
        typeof(CertificateRequirement), typeof(DnsRecord), typeof(PortRequirement), typeof(FaultReport), typeof(WorkloadReport), typeof(WorkloadRow), typeof(WorkloadCeiling), typeof(WorkloadInput),
    ];

    /// <summary>The file, its lines ended by line feeds.</summary>
    public static string Write()
    {
        var text = new StringWriter { NewLine = "\n" };
        text.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        text.WriteLine("<!-- Made by build.ps1 -Task Docs. -->");
        text.WriteLine(new XElement("Types", _withViews.Select(type => Members(type)), Parts.Select(type => Members(type, Code(nameof(ViewText.Shown))))).ToString().ReplaceLineEndings("\n"));
        return text.ToString();
    }

    private static XElement Members(Type type, params XElement[] further) => new(
        "Type",
        new XElement("Name", type.FullName),
        new XElement("Members", further, Code(Properties), Code(Caption), Standard()));

    private static XElement Code(string name) => new(
        "CodeProperty",
        new XAttribute("IsHidden", "true"),
        new XElement("Name", name),
        new XElement("GetCodeReference", new XElement("TypeName", typeof(ViewText).FullName), new XElement("MethodName", name)));

    private static XElement Standard() => new(
        "MemberSet",
        new XElement("Name", "PSStandardMembers"),
        new XElement(
            "Members",
            new XElement("NoteProperty", new XElement("Name", "DefaultDisplayProperty"), new XElement("Value", Caption)),
            new XElement("PropertySet", new XElement("Name", "DefaultDisplayPropertySet"), new XElement("ReferencedProperties", new XElement("Name", Properties)))));
}
