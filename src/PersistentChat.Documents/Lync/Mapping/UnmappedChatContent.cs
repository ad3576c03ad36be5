using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;
using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Notes everything of a Persistent Chat service that was not understood, so that nothing of it is lost in silence.</summary>
internal sealed class UnmappedChatContent(ImportContext context, LyncService service)
{
    private const int LongestValue = 80;

    private static readonly HashSet<string> _knownAttributes =
    [
        "RoleVersion", "ServiceVersion", "Type", "UniqueId", "RoleName", "InstalledOn", "OriginalSiteId", "OriginalInstance",
    ];

    private static readonly HashSet<string> _knownChildren = ["ServiceId", "DependsOn", "InstalledOn", "Ports", Separator];

    private const string Separator = "UpaSeparator";

    /// <summary>The element that holds what only this role has; null when there is none.</summary>
    public static XmlItem? RoleItemOf(LyncService service) =>
        service.Item.Children.FirstOrDefault(child => child.Name.StartsWith("PersistentChat", StringComparison.OrdinalIgnoreCase));

    public void NoteService() => Note(service.Location, "<Service RoleName=\"" + Shortened(service.Role) + "\">");

    public void NoteDependency(LyncService.LyncDependency dependency) => Note(
        dependency.Location, "<Dependency Usage=\"" + Shortened(dependency.Usage) + "\"> → " + Shortened(dependency.Target?.Role ?? "?"));

    /// <summary>Notes ports, attributes and elements, but for what was used.</summary>
    public void NoteContent(XmlItem? usedPort, string usedAttribute)
    {
        foreach (var port in service.Item.ChildrenOf("Ports"))
            if (port != usedPort && port.Name != Separator)
                Note(port.Location, "<Port Owner=\"" + Shortened(port["Owner"]) + "\" Usage=\"" + Shortened(port["Usage"])
                    + "\" Port=\"" + Shortened(port["Port"]) + "\">");
        NoteAttributes(service.Item, _knownAttributes.Contains);
        var roleItem = RoleItemOf(service);
        foreach (var child in service.Item.Children)
            if (child == roleItem)
                NoteRoleItem(child, usedAttribute);
            else if (!_knownChildren.Contains(child.Name))
                NoteElement(child);
    }

    private void NoteRoleItem(XmlItem item, string usedAttribute)
    {
        NoteAttributes(item, name => name.Equals(usedAttribute, StringComparison.OrdinalIgnoreCase));
        foreach (var child in item.Children)
            if (child.Name != Separator)
                NoteElement(child);
    }

    private void NoteElement(XmlItem item) => Note(item.Location, "<" + Shortened(item.Name) + ">");

    private void NoteAttributes(XmlItem item, Func<string, bool> isUsed)
    {
        foreach (var attribute in item.Attributes)
            if (!isUsed(attribute.Name))
                Note(attribute.Location, "<" + item.Name + " " + Shortened(attribute.Name) + "=\"" + Shortened(attribute.Value) + "\">");
    }

    private void Note(Location location, string what) => context.Notes.At(location, "Note_NotUnderstood", Shortened(service.Role), what);

    private static string Shortened(string? text) =>
        text is null ? "" : text.Length <= LongestValue ? text : text.Substring(0, LongestValue) + "…";
}
