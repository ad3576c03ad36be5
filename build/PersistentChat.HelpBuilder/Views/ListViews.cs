using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Keys;

namespace PersistentChat.HelpBuilder.Views;

/// <summary>The list views of the objects of a topology, and a table of Active Directory: a line or column for each key of their tables.</summary>
internal static class ListViews
{
    /// <summary>The name of the file, beside the views that are written by hand.</summary>
    public const string FileName = "PersistentChatTopology.Objects.Format.ps1xml";

    // What an object knows beside what it states, by the name of its label.
    private static readonly Dictionary<Type, (string Label, string Property)> _further = new()
    {
        [typeof(ChatServer)] = ("Pool", nameof(ChatServer.PoolFqdn)),
    };

    /// <summary>The file, its lines ended by line feeds.</summary>
    public static string Write()
    {
        var text = new StringWriter { NewLine = "\n" };
        text.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        text.WriteLine("<!-- Made of the tables of keys by build.ps1 -Task Docs. -->");
        text.WriteLine(new XElement("Configuration", new XElement("ViewDefinitions", KeyText.Listed.Select(List), Table(DirectoryKeys.Table), ShownTypes.Parts.SelectMany(PartViews.Of))).ToString().ReplaceLineEndings("\n"));
        return text.ToString();
    }

    private static XElement List(KeyTable table) => new(
        "View",
        new XElement("Name", table.Owner.Name + "List"),
        new XElement("ViewSelectedBy", new XElement("TypeName", table.Owner.FullName)),
        new XElement("ListControl", new XElement("ListEntries", new XElement("ListEntry", new XElement("ListItems", Items(table))))));

    private static IEnumerable<XElement> Items(KeyTable table)
    {
        foreach (var label in Labels(table))
            yield return new XElement("ListItem", Heading(label), Value(label));
        if (_further.TryGetValue(table.Owner, out var further))
            yield return new XElement("ListItem", Heading(further.Label), new XElement("ScriptBlock", "$_.Shown." + further.Property));
    }

    // Of what there is only one, PowerShell shows a list unless it is asked for a table, because the list comes first.
    private static XElement Table(KeyTable table) => new(
        "View",
        new XElement("Name", table.Owner.Name + "Table"),
        new XElement("ViewSelectedBy", new XElement("TypeName", table.Owner.FullName)),
        TableControls.Of(Labels(table).Select(label => (Heading(label), Value(label)))));

    private static IEnumerable<string> Labels(KeyTable table) => table.Listed(null).Select(shown => shown.How.Label).Distinct();

    private static XElement Heading(string label) => new(
        "Label",
        new XAttribute("AssemblyName", "PersistentChat.Core"),
        new XAttribute("BaseName", "PersistentChat.Resources." + (label.Contains('_') ? "ReportStrings" : "Labels")),
        new XAttribute("ResourceId", label));

    private static XElement Value(string label) => new("ScriptBlock", "$_.Shown.Key_" + label);
}
